"""Who says what: the questions that reports answer differently or alike, as a table to look answers up in.

Takes an event view and the anchors of its articles; gives the section. Rows in conflict and updated ones come first; where
there are many rows, twelve stand open and the rest is folded. A question leads to its finding, an answer to its sentence.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.presentation import templating
from newslens.presentation.page.answer_map import map_columns, map_rows
from newslens.presentation.page.page_section import PageSection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.presentation.event_view import EventView
    from newslens.presentation.page.answer_map import MapColumn
    from newslens.presentation.page.highlights import Anchors

__all__ = ["show_answers"]

_MOST_ROWS: Final = 14
"""Rows up to which all of them stand open; set by hand: a screen."""
_MOST_OPEN: Final = 12
"""Rows that stand open where there are more."""


class VoiceGroup(NamedTuple):
    """Neighbouring columns of one voice."""

    letter: str
    hue: str
    columns: int


def show_answers(event: EventView, anchors: Anchors) -> PageSection | None:
    """The section; None for one article, which nobody else answers."""
    if len(event.articles) < 2:
        return None
    columns = map_columns(event)
    rows = map_rows(event, anchors, columns)
    open_rows = len(rows) if len(rows) <= _MOST_ROWS else _MOST_OPEN
    groups = _groups(columns)
    body = templating.fill(
        "who_says_what.html.j2",
        columns=columns,
        groups=groups if len(groups) < len(columns) else [],
        by_voice=len(columns) < len(event.articles),
        rows=rows[:open_rows],
        folded=rows[open_rows:],
        starts=_starts(groups),
        disagree=any(row.verdict.tone == "x" for row in rows),
        has_only=bool(event.sentence_rows),
        once=len(event.questions) - len(event.compared_questions),
    )
    return PageSection("who", "Who says what", body)


def _groups(columns: Sequence[MapColumn]) -> list[VoiceGroup]:
    return [
        VoiceGroup(letter, found[0].hue, len(found))
        for letter, group in groupby(columns, key=lambda each: each.lineage)
        for found in [list(group)]
    ]


def _starts(groups: Sequence[VoiceGroup]) -> frozenset[int]:
    """Places of the columns that begin a voice, from 0."""
    places = [sum(each.columns for each in groups[:place]) for place in range(len(groups))]
    return frozenset(places)
