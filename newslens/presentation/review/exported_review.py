"""A review as data for a page without a kernel: everything that Python would be asked for, worked out before.

Takes what the review shows; gives the queue with its details, the effects of the first open proposals as they stand now, and
the cells of the lines that a decision would write: the page makes the file itself, for a person to download.

What this does not cover: effects of corrections, which only Python can tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from newslens.curation import COLLATED, DECISIONS, NEXT_RUN, draft_decision, join_targets
from newslens.presentation.review.review_records import ToldEffect

if TYPE_CHECKING:
    from newslens.presentation.review.review_data import ReviewData

__all__ = ["review_island"]

MOST_WEIGHED: Final = 60
"""Open proposals whose effects are worked out for a page: each takes up to half a second. The others are told on the next run."""


def review_island(data: ReviewData) -> dict[str, Any]:
    """The data island of a review.

    Parameters
    ----------
    data
        What the review shows.
    """
    session, numbers = data.session, range(len(data.queue))
    text, columns = session.file.outline()
    still_open = [number for number in numbers if session.states[number] == "open"]
    weighed = frozenset(still_open[:MOST_WEIGHED])
    return {
        "queue": data.queue,
        "proposals": [data.detail(number) for number in numbers],
        "effects": [
            data.effects(number) if number in weighed else _unknown(data, number) for number in numbers
        ],
        "lines": _cells(data),
        "marks": [list(data.mark(number) or ()) for number in numbers],
        "targets": _targets(data),
        "counts": data.counts(),
        "standing": data.standing(),
        "actions": DECISIONS,
        "columns": columns,
        "written": text,
        "by": session.by,
        "unknown": NEXT_RUN,
    }


def _unknown(data: ReviewData, number: int) -> list[ToldEffect]:
    """Effects that were not worked out."""
    found = data.session.found[number]
    is_single = found.table not in COLLATED
    return [
        ToldEffect(decision, NEXT_RUN, None, possible=not (is_single and decision in {"join", "split"}))
        for decision in DECISIONS
    ]


def _cells(data: ReviewData) -> list[dict[str, str]]:
    """Of each proposal the cells that every decision about it has in common."""
    analysis, found = data.reader.event.analysis, data.session.found
    lines = [line for each in found for line in draft_decision(analysis, each, "accept").lines]
    return [
        {name: cell for name, cell in cells.items() if name != "action"}
        for cells in data.session.file.cells(lines)
    ]


def _targets(data: ReviewData) -> dict[str, str]:
    """A row of each question and utterance, as a join names it, by the place of its subject."""
    found: dict[str, str] = {}
    for table in COLLATED:
        for key, row in join_targets(data.reader.event.analysis, table).items():
            # a question and an utterance of one key: the later one has its table in front, see `Subject`
            place = data.reader.places.get(f"{table}: {key}", data.reader.places.get(key))
            if place is not None and data.reader.subjects[place].table == table:
                found[str(place)] = row
    return found
