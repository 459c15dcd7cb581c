"""Dimensions of units: which figures measure the same kind of thing, and their values in one unit.

Takes the unit of a figure; gives its dimension and the factor to a comparable base. Miles and kilometres can be held
against each other, miles and euros cannot. The name of a dimension is a short word: `count` for a missing unit, `money`
for an ISO 4217 code, `share` for per cent and fractions, `age`, otherwise what pint says (`length`, `time` ...).

Copied text loses signs: "the yard took a? 40 billion loan" once had a currency. A bare number is taken for money of
an unknown currency where a conversion in a currency follows in brackets, or where it has a scale word and counts
nothing, or counts a noun of money. So is a number of "crowns" or "francs", which several countries have.

What this does not cover: rates of exchange. Two currencies share the dimension, their values stay apart.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.outcome_ties import outcome_told
from newslens.comparison.shared.content_words import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pint

    from newslens.comparison.claims.clauses import FigureClauses
    from newslens.comparison.shared.content_words import ComparedWord
    from newslens.schema import Figure

__all__ = [
    "LOST_CURRENCY",
    "UNKNOWN_BASE",
    "Dimension",
    "dimension_of",
    "has_lost_currency",
    "is_known_unit",
    "names_shared_currency",
]

_CURRENCY = re.compile(r"[A-Z]{3}")
_SCALED = re.compile(r"(?i)\b(?:million|billion|trillion)\b|\d\s?(?:m|mn|bn|b|tn)\b")
_UNIT_NAME = re.compile(r"[a-z][a-z_]*")
_SHARES = {"percent": 0.01, "fraction": 1.0}
_NAMED = {"percentage_point": "percentage_point", "year_of_age": "age"}


class Dimension(NamedTuple):
    """What a unit measures."""

    name: str
    base: str
    """Values of one base can be compared: a currency code, `1` for counts and shares, a pint base unit."""
    factor: float
    """A value times the factor is the value in the base."""


UNKNOWN_BASE = "?"
"""Base of a sum of money whose currency the text does not show."""
LOST_CURRENCY = Dimension("money", UNKNOWN_BASE, 1.0)


@cache
def dimension_of(unit: str | None) -> Dimension:
    """Dimension of a unit, and the factor that brings its values to a comparable base.

    Parameters
    ----------
    unit
        As in the `unit` column of the `figures` table; None for a count.

    Examples
    --------
    >>> dimension_of("percent")
    Dimension(name='share', base='1', factor=0.01)
    >>> dimension_of("mile").name == dimension_of("kilometer").name
    True
    """
    if unit is None:
        return Dimension("count", "1", 1.0)
    if unit in _SHARES:
        return Dimension("share", "1", _SHARES[unit])
    if unit in _NAMED:
        return Dimension(_NAMED[unit], unit, 1.0)
    if _CURRENCY.fullmatch(unit):
        return Dimension("money", unit, 1.0)
    if "/" in unit:
        above, below = (dimension_of(part or None) for part in unit.split("/", 1))
        return Dimension(
            f"{above.name}/{below.name}", f"{above.base}/{below.base}", above.factor / below.factor
        )
    return _physical(unit)


def is_known_unit(unit: str) -> bool:
    """Whether a figure can have a unit.

    Units are shares, ages, currencies by their three capitals, what newslens or pint knows by its name, and rates of these.

    Examples
    --------
    >>> [is_known_unit(unit) for unit in ("percent", "USD/barrel", "kilometer", "furlongs a day", "Kilometer")]
    [True, True, True, False, False]
    """
    if "/" in unit:
        above, below = unit.split("/", 1)
        return (not above or is_known_unit(above)) and is_known_unit(below)
    if unit in _SHARES or unit in _NAMED or _CURRENCY.fullmatch(unit) or unit in _lexicon_units():
        return True
    return _UNIT_NAME.fullmatch(unit) is not None and _is_in_registry(unit)


def _is_in_registry(unit: str) -> bool:
    try:
        return unit in _registry()
    except ValueError:  # pint takes "nan" for a number
        return False


def has_lost_currency(
    clauses: FigureClauses, index: int, figures: Sequence[Figure], nouns: Sequence[ComparedWord]
) -> bool:
    """Whether a bare number is a sum of money that has lost its currency.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    figures
        All figures of the sentence.
    nouns
        Content words of the counted phrase.
    """
    if clauses.is_bracketed(index) and dimension_of(figures[index + 1].unit).name == "money":
        return True
    low = figures[index].low
    if low is None or low < thresholds.LEAST_SUM or not _SCALED.search(figures[index].surface):
        return False
    following = nouns or clauses.following(index, thresholds.FOLLOWERS)
    if any(each.stem in _money_stems() for each in following):
        return True
    return not nouns and outcome_told(clauses, index, persons=True) is None


def names_shared_currency(nouns: Sequence[ComparedWord]) -> bool:
    """Whether a counted phrase is a currency that several countries have: "45 million crowns".

    Parameters
    ----------
    nouns
        Content words of the counted phrase.
    """
    return bool(nouns) and nouns[-1].stem in _shared_currencies()


def _physical(unit: str) -> Dimension:
    """Dimension of a unit that pint knows; a dimension of its own where it does not."""
    registry = _registry()
    try:
        quantity = registry.Quantity(1.0, unit).to_base_units()
    except Exception:  # noqa: BLE001 - pint raises many kinds for a unit that it does not know or cannot convert
        return Dimension(unit, unit, 1.0)
    name = str(quantity.dimensionality).replace("[", "").replace("]", "").replace(" ", "")
    return Dimension(name, str(quantity.units), float(quantity.magnitude))


@cache
def _registry() -> pint.UnitRegistry:
    import pint  # noqa: PLC0415 - costs half a second, and only texts with measures need it

    return pint.UnitRegistry()


@cache
def _lexicon_units() -> frozenset[str]:
    """Units that newslens finds in texts, the parts of rates among them."""
    lists = ("figures/measures", "figures/rate_bases")
    return frozenset(entry[1] for each in lists for entry in lexicon.entries(each))


@cache
def _shared_currencies() -> frozenset[str]:
    return frozenset(word(noun).stem for noun in lexicon.words("comparison/shared_currencies"))


@cache
def _money_stems() -> frozenset[str]:
    return frozenset(word(noun).stem for noun in lexicon.words("figures/money_nouns"))
