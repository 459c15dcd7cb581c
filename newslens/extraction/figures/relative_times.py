"""Lengths of time that say when something was rather than how long it took: "two weeks ago", "in the last six months".

Behind a length of time "ago", "later", "before" and the like date what happened. So does "the last" or "the next" before it. What
is told in minutes or seconds is a figure of the event ("she came back 10 minutes later"), but not with "ago"; so is a length
behind "for" or "spent" ("for nine hours before", "for the last 12 days", "spent the next two hours").

Takes a number with its context; says whether it dates. What this does not cover: dates and days themselves
(`newslens.extraction.dates`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures.units import SHORT_TIMES

if TYPE_CHECKING:
    from newslens.extraction.figures.number_context import NumberContext

__all__ = ["tells_when"]

_TIMES = lexicon.words("figures/units_of_time")
_RELATIVE = re.compile(r"\s+(?:ago|earlier|later|before|after|previously|from\s+now|since|hence)\b")
_SPANS = frozenset({"earlier", "later", "before", "after"})
_LASTED = re.compile(r"\bfor\s+(?:\w+\s+){0,3}$")
_WINDOW = re.compile(
    r"(?<!\bfor )(?<!\bspent )(?<!\bspend )\bthe (?:last|past|next|coming|previous|preceding|following) $"
)
_GOES_ON = (" of", "'", "’")


def tells_when(number: NumberContext) -> bool:
    """Whether a length of time says when: "two weeks ago", "in the last six months".

    Examples
    --------
    >>> from newslens.extraction.figures.number_context import read_context
    >>> from newslens.extraction.figures.quantities import find_quantities
    >>> from newslens.language.numbers import find_numerals
    >>> text = "two weeks ago, it rained for two weeks"
    >>> [tells_when(read_context(text, text, each)) for each in find_quantities(text, text, find_numerals(text))]
    [True, False]
    """
    if number.unit not in _TIMES:
        return False
    if behind := _RELATIVE.match(number.low, number.quantity.end):
        return not _is_duration(number, behind.group().strip())
    is_dated = (
        _WINDOW.search(number.low, max(0, number.start - thresholds.DURATION_WINDOW), number.start)
        is not None
    )
    return is_dated and not number.low.startswith(_GOES_ON, number.quantity.end)


def _is_duration(number: NumberContext, relation: str) -> bool:
    """Whether a length of time with a relation behind it says how long: "for nine hours before", "42 minutes later"."""
    if relation not in _SPANS:
        return False
    if number.unit in SHORT_TIMES:
        return True
    window = max(0, number.start - thresholds.DURATION_WINDOW)
    return relation in {"before", "after"} and _LASTED.search(number.low, window, number.start) is not None
