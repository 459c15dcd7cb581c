"""Whether figures fit the results from outside, in a sentence: "All fits but “around 15” in report 4".

Takes a group of holders with certified results; gives words. A certified result is no report that could have been rounded:
"more than 30" is not 29. The results take no part in verdicts, and a preliminary count that was off is no error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslens.comparison.questions import Answer, bounds
from newslens.presentation.phrasing import amount, clip, counted, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslens.frames import FigureRow
    from newslens.presentation.drawing import HolderGroup
    from newslens.presentation.event_view import EventView

__all__ = ["fit_in_words"]

_MOST_TOLD: Final = 4
"""Misfits that are named; set by hand: a sentence of more is a list."""
_MOST_NUMBERS: Final = 4
"""Reports by number; more of them are counted, and the picture names them."""
_LONGEST_TOLD: Final = 40
"""Characters of a figure's words in the sentence."""


def fit_in_words(event: EventView, group: HolderGroup) -> str:
    """How what the reports give stands to what was certified; empty where nothing was certified."""
    fitting = 0
    misfits: dict[tuple[str, str, str], list[int]] = {}
    for row, value, holder, moment in _held(group):
        low, high = bounds(Answer("", row.low, row.high, row.comparator, row.surface))
        if low <= value <= high:
            fitting += 1
        else:
            words = clip(" ".join(row.surface.split()), _LONGEST_TOLD)
            numbers = misfits.setdefault((words, f"{amount(value)} in {moment}", holder), [])
            numbers.append(event.by_id[row.article_id].number)
    if not fitting and not misfits:
        return ""
    if not misfits:
        return "All fits the certified results."
    told = [
        f"“{words}” in {_reports(numbers)}: {holder} had {was}"
        for (words, was, holder), numbers in misfits.items()
    ]
    rest = len(told) - _MOST_TOLD
    more = [f"{counted(rest, 'more figure')} of the same kind"] if rest > 0 else []
    said = "; ".join([*told[:_MOST_TOLD], *more])
    lead = "All fits the certified results but" if fitting else "Not as certified:"
    return f"{lead} {said}."


def _held(group: HolderGroup) -> Iterator[tuple[FigureRow, float, str, str]]:
    """Every figure with the result that it speaks of."""
    for holder in group.holders:
        for rows, value, moment in zip(holder.figures, holder.certified, group.moments, strict=False):
            if value is not None:
                yield from ((row, value, holder.label, moment) for row in rows)


def _reports(numbers: list[int]) -> str:
    each = [str(number) for number in dict.fromkeys(numbers)]
    if len(each) > _MOST_NUMBERS:
        return counted(len(each), "report")
    return f"{'reports' if len(each) > 1 else 'report'} {listed(each)}"
