"""Dimensions of units: which figures measure the same kind of thing, and their values in one unit.

Miles and kilometres can be held against each other, miles and euros cannot. The dimension of a unit is a short
word: `count` for a missing unit, `money` for an ISO 4217 code, `share` for per cent and fractions, `age`,
otherwise what pint says (`length`, `time` ...). Two currencies share the dimension, but there is no rate at
which to convert one to the other that newslens could know: their values stay apart.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import pint

__all__ = ["BARE", "BARE_MONEY", "Measure", "measure"]

_CURRENCY = re.compile(r"[A-Z]{3}")
_SHARES = {"percent": 0.01, "fraction": 1.0}
_NAMED = {"percentage_point": "percentage_point", "year_of_age": "age"}


class Measure(NamedTuple):
    """What a unit measures."""

    dimension: str
    base: str
    """Values of one base can be compared: a currency code, `1` for counts and shares, a pint base unit."""
    factor: float
    """A value times the factor is the value in the base."""


BARE = "?"
"""Base of a sum of money whose currency the text does not show."""
BARE_MONEY = Measure("money", BARE, 1.0)


@cache
def measure(unit: str | None) -> Measure:
    """Dimension of a unit, and the factor that brings its values to a comparable base.

    Parameters
    ----------
    unit
        As in the `unit` column of the `figures` table; None for a count.

    Examples
    --------
    >>> measure("percent")
    Measure(dimension='share', base='1', factor=0.01)
    >>> measure("mile").dimension == measure("kilometer").dimension
    True
    """
    if unit is None:
        return Measure("count", "1", 1.0)
    if unit in _SHARES:
        return Measure("share", "1", _SHARES[unit])
    if unit in _NAMED:
        return Measure(_NAMED[unit], unit, 1.0)
    if _CURRENCY.fullmatch(unit):
        return Measure("money", unit, 1.0)
    if "/" in unit:
        above, below = (measure(part or None) for part in unit.split("/", 1))
        return Measure(
            f"{above.dimension}/{below.dimension}", f"{above.base}/{below.base}", above.factor / below.factor
        )
    return _physical(unit)


def _physical(unit: str) -> Measure:
    """Dimension of a unit that pint knows; a unit of its own where it does not."""
    registry = _registry()
    try:
        quantity = registry.Quantity(1.0, unit).to_base_units()
    except Exception:  # noqa: BLE001 - pint raises many kinds for a unit that it does not know or cannot convert
        return Measure(unit, unit, 1.0)
    dimension = str(quantity.dimensionality).replace("[", "").replace("]", "").replace(" ", "")
    return Measure(dimension, str(quantity.units), float(quantity.magnitude))


@cache
def _registry() -> pint.UnitRegistry:
    import pint  # noqa: PLC0415 - costs half a second, and only texts with measures need it

    return pint.UnitRegistry()
