"""What an event tells of amounts before and after: seats of two parties, a price, a toll, each with its holder.

Takes an event view and results from outside, where there are any; gives what one picture each can show: holders of one
unit, for each moment the figures that speak of them, the certified result, and what follows from a share. Which figure
speaks of which result and which two figures are one change is found by `newslens.comparison.questions`; results take no
part in verdicts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslens.presentation.drawing.certified_holders import certified_groups
from newslens.presentation.drawing.told_holders import read_changes, told_groups

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.questions import Result
    from newslens.presentation.drawing.holders import HolderGroup
    from newslens.presentation.event_view import EventView

__all__ = ["find_holder_groups"]

_MOST_PICTURES: Final = 3
"""Pictures of one event; set by hand: a screen of them."""


def find_holder_groups(event: EventView, results: Sequence[Result] = ()) -> list[HolderGroup]:
    """Groups of holders, each for a picture of its own: those of certified results, then those the reports tell of.

    Parameters
    ----------
    event
        The event.
    results
        As `newslens.read_results` gives them; without any, only what the reports tell.
    """
    read = read_changes(event)
    certified = certified_groups(event, results, read.derived)
    shown = {
        (row.article_id, row.start)
        for group in certified
        for holder in group.holders
        for rows in holder.figures
        for row in rows
    }
    return [*certified, *told_groups(event, read, shown)][:_MOST_PICTURES]
