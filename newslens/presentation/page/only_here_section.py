"""Only here and left out here: what a reader of one report alone would know, and would miss.

Takes an event view and the anchors of its articles; gives the section: a row a report, and with many reports a row a voice, its
copies named in it. What is a point, and which are told, is `newslens.comparison.coverage`'s business; here each is put into a few
words that lead to where it stands.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from newslens.comparison.coverage import TellingRows, left_out, only_here, voices_needed
from newslens.language.sentence_building import listed_at_most
from newslens.presentation import templating
from newslens.presentation.page.page_section import PageSection
from newslens.presentation.page.point_words import PointWords
from newslens.presentation.phrasing import counted, upper_first

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.coverage import LeftOut, ToldPoints
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.page.highlights import Anchors
    from newslens.presentation.page.point_words import OnlyPoint

__all__ = ["OnlyRow", "only_rows", "show_only_here"]

MOST_REPORTS: Final = 12
"""Reports up to which each has a row; beyond, each voice has one. Set by hand: twelve rows are two screens."""
_MOST_ROWS: Final = 10
"""Voices whose rows stand open where there are many; set by hand."""
_TWO: Final = 2
"""Other voices that are told by their number; more of them as their share."""
_MOST_COPIES: Final = 8
"""Copies of a voice that are named by number; the rest is counted."""


@dataclass(frozen=True, slots=True)
class OnlyRow:
    """A report, or a voice, with what it alone has and what it left out."""

    article: NumberedArticle
    note: str
    """Its length, and its copies where the row is that of a voice."""
    only: list[OnlyPoint]
    more: int
    """Points that are not told."""
    nothing: str
    """What is said where there is no point."""
    lacks: list[OnlyPoint]
    lacks_more: int
    lacks_lead: str
    """How much of its source a copy left out; what is said where nothing was left out."""
    lacks_in: str
    """Who has all that was left out, where it is the same for each."""


def show_only_here(event: EventView, anchors: Anchors) -> PageSection | None:
    """The section; None for one article, beside which there is no other."""
    if len(event.articles) < 2 or not event.sentence_rows:
        return None
    rows = only_rows(event, anchors)
    by_voice = len(event.articles) > MOST_REPORTS
    body = templating.fill(
        "only_here.html.j2",
        rows=rows if len(rows) <= MOST_REPORTS else rows[:_MOST_ROWS],
        folded=[] if len(rows) <= MOST_REPORTS else rows[_MOST_ROWS:],
        by_voice=by_voice,
        copies=any(event.standings.references.values()),
        unseen=bool(event.unseen),
        several=len(event.lineages) > 2,
        third=_asks_third(event),
    )
    return PageSection("only", "Only here, left out here", body)


def only_rows(event: EventView, anchors: Anchors) -> list[OnlyRow]:
    """A row a report, or with many reports a row a voice, largest voices first."""
    families = sorted(event.lineages.values(), key=lambda family: -len(family))
    units = [[_source_first(event, family)] for family in families] if event.traced else []
    if len(event.articles) <= MOST_REPORTS or not event.traced:
        groups = [[each] for each in event.articles]
    else:
        groups = [
            [head, *(each for each in family if each is not head)]
            for (head,), family in zip(units, families, strict=True)
        ]
    told = _telling_rows(event)
    ids = [[each.article_id for each in group] for group in groups]
    letters = {each.article_id: each.lineage for each in event.articles}
    alone, lacking = only_here(told, ids), left_out(told, ids, letters)
    words = PointWords(event, anchors)
    return [
        _row(event, words, group, only, lacks)
        for group, only, lacks in zip(groups, alone, lacking, strict=True)
    ]


def _source_first(event: EventView, family: Sequence[NumberedArticle]) -> NumberedArticle:
    """The article of a lineage that the others are held against."""
    return next(
        (each for each in family if event.standings.references.get(each.article_id) is None), family[0]
    )


def _row(
    event: EventView,
    words: PointWords,
    group: Sequence[NumberedArticle],
    only: ToldPoints,
    lacks: LeftOut,
) -> OnlyRow:
    head, *copies = group
    note = counted(len(head.text.split()), "word")
    if copies:
        numbers = listed_at_most([str(each.number) for each in copies], _MOST_COPIES)
        note = f"{note}; {'copy' if len(copies) == 1 else 'copies'} {numbers}"
    lead = _lead(event, head, lacks)
    points = lacks.told.points
    is_joint = len(points) > 1 and len({point.reports for point in points}) == 1
    held_by = words.held_by(points[0]) if is_joint else ""
    shared = f"each is {held_by}" if held_by else ""
    return OnlyRow(
        head,
        note,
        [words.of(point) for point in only.points],
        only.more,
        "No figure, speaker or longer sentence that the others lack.",
        [words.of(point, named=not shared) for point in lacks.told.points],
        lacks.told.more,
        lead,
        shared,
    )


def _lead(event: EventView, head: NumberedArticle, lacks: LeftOut) -> str:
    if lacks.source is not None:
        source = event.by_id[lacks.source]
        whole = len(event.standings.by_article[lacks.source])
        if not lacks.missing:
            every = f"None of the {counted(whole, 'sentence')}" if whole > 1 else "Not the only sentence"
            return f"{every} of {source.number}."
        return f"{upper_first(_share(lacks.missing, whole))} of {source.number}{':' if lacks.told.points else '.'}"
    if lacks.told.points:
        return ""
    others = len({letter for letter in event.lineages if letter and letter != head.lineage})
    if others < 2:
        return "There are no two other voices."
    return f"Nothing that {'a third of the voices' if _asks_third(event) else 'two other voices'} have."


def _asks_third(event: EventView) -> bool:
    """Whether of so many voices two others are not enough for what is left out."""
    return voices_needed(len(event.lineages)) > _TWO


def _share(part: int, whole: int) -> str:
    if whole == 1:
        return "the only sentence"
    return f"all {whole} sentences" if part == whole else f"{part} of the {whole} sentences"


def _telling_rows(event: EventView) -> TellingRows:
    """The sentences with what stands in them; a number of a date is no answer to anything."""
    corrections = [
        row
        for each in event.articles
        for row in event.segments_meeting(each.article_id, 0, len(each.text))
        if row.role == "correction"
    ]
    dated = {(row.article_id, at) for row in event.dates for at in range(row.start, row.end)}
    figures = [
        row
        if row.question in event.questions and (row.article_id, row.start) not in dated
        else replace(row, question=None)
        for row in event.figures
    ]
    texts = {each.article_id: each.text for each in event.articles}
    return TellingRows(event.standings, figures, event.quotations, corrections, texts=texts)
