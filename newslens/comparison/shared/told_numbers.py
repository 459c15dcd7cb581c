"""How a number is told among answers, and which figures give one: "some 3,200" beside "3,200" is no other answer.

Takes the figures that answer one question; gives a key for each, and how a sentence names its number. A figure with "about" or the like has the key of the plain number where that
is given as well, so that wherever answers are listed nobody reads "2,300, 3,200 or some 3,200". Alone it keeps a key of its own.

What this does not cover: bounds ("at least 3,200"), words without a number ("dozens"), and conversions.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias

from newslens import lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.frames import FigureRow

__all__ = ["TellingKey", "number_keys", "told_surface"]

TellingKey: TypeAlias = "tuple[float | None, float | None, str, str | None]"
"""Least and largest number, comparator and unit."""


def number_keys(figures: Sequence[FigureRow]) -> list[TellingKey]:
    """A key for each figure, the same for those that give one number.

    Parameters
    ----------
    figures
        Figures that answer one question.

    Examples
    --------
    >>> from types import SimpleNamespace
    >>> said = [(3200.0, "exact"), (3200.0, "about"), (2300.0, "about")]
    >>> rows = [SimpleNamespace(low=number, high=number, comparator=how, unit=None) for number, how in said]
    >>> [key[2] for key in number_keys(rows)]
    ['exact', 'exact', 'about']
    """
    keys: list[TellingKey] = [(each.low, each.high, each.comparator, each.unit) for each in figures]
    plain = {(low, high, unit) for low, high, comparator, unit in keys if comparator == "exact"}
    return [
        (low, high, "exact" if comparator == "about" and (low, high, unit) in plain else comparator, unit)
        for low, high, comparator, unit in keys
    ]


_LETTERS: Final = re.compile(r"(?P<run>[^\W\d_]+)(?P<before_sum>(?=\.?\s?[\d$€£¥]))?")
_DETERMINER: Final = "no"
_NONE: Final = "none"


def told_surface(surface: str) -> str:
    """A figure as a sentence names it: on one line and in small letters, but for a currency.

    Examples
    --------
    >>> [told_surface(each) for each in ("At Least Three", "US$5  million", "EUR 9m", "No")]
    ['at least three', 'US$5 million', 'EUR 9m', 'none']
    """
    line = " ".join(surface.split())
    small = _LETTERS.sub(_told_run, line)
    return _NONE if small == _DETERMINER else small


def _told_run(found: re.Match[str]) -> str:
    run = found["run"]
    is_currency = found["before_sum"] is not None and run in _currency_letters()
    return run if is_currency else run.casefold()


@cache
def _currency_letters() -> frozenset[str]:
    """Runs of letters in currencies before their sums that are written with capitals: "US" of "US$", "EUR"."""
    before = (entry[0] for entry in lexicon.entries("figures/currencies") if entry[-1] != "after")
    return frozenset(run for each in before for run in re.findall(r"[^\W\d_]+", each) if not run.islower())
