"""What became of the quotations: utterances that several reports render, word by word, then those said once.

Takes an event view and the anchors of its articles; gives the section.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from newslens.presentation import templating
from newslens.presentation.page.collated_utterance import collate
from newslens.presentation.page.page_section import PageSection
from newslens.presentation.phrasing import number_word, upper_first

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.presentation.event_view import EventView
    from newslens.presentation.page.collated_utterance import Collation
    from newslens.presentation.page.highlights import Anchors
    from newslens.presentation.utterance_order import UtteranceChange

__all__ = ["CollationLine", "CollationLines", "show_quotations"]

_MOST_COLLATIONS: Final = 2
"""Utterances in different words that stand open, word by word; set by hand: one to see how it is read, and one more."""
_MOST_LINES: Final = 12
"""Further ones that have a folded line each; what is beyond is folded together. Set by hand: a screen of lines."""


@dataclass(frozen=True, slots=True)
class CollationLines:
    """Utterances that changed in one way, under a heading."""

    heading: str
    lines: list[CollationLine]


@dataclass(frozen=True, slots=True)
class CollationLine:
    """A folded utterance, and how much of it changed."""

    collation: Collation
    extent: str


def show_quotations(event: EventView, anchors: Anchors) -> PageSection:
    """The section: what changed, what is alike, what was said once, in the order in which utterances are numbered."""
    collations = [collate(event, anchors, each) for each in event.utterances if each.compared]
    marked = [each for each in collations if each.utterance.marked]
    changed = [each for each in marked if not each.alike]
    further = changed[_MOST_COLLATIONS:]
    once = [
        (each, event.by_id[row.article_id], anchors.to(row.article_id, row.start, row.end))
        for each in event.utterances
        if not each.compared
        for row in each.quotations
    ]
    body = templating.fill(
        "quotations.html.j2",
        collations=changed[:_MOST_COLLATIONS],
        lines=_lines(event, changed[:_MOST_COLLATIONS], further[:_MOST_LINES]),
        more=further[_MOST_LINES:],
        alike=[each for each in marked if each.alike],
        indirect=[each for each in collations if not each.utterance.marked],
        quoted=[each for each in once if each[0].marked],
        reported=[each for each in once if each[0].quotations[0].kind == "indirect"],
        attributed=[each for each in once if each[0].quotations[0].kind == "attributed"],
        linked=True,
    )
    return PageSection("quotations", "Quotations", body)


def _lines(
    event: EventView, open_ones: Sequence[Collation], further: Sequence[Collation]
) -> list[CollationLines]:
    """Further utterances with a heading for each way in which they changed."""
    dated = all(each.published is not None for each in event.articles)
    shown = {_way(event, each) for each in open_ones}
    found = []
    for way, group in groupby(further, key=lambda each: _way(event, each)):
        collations = list(group)
        number = upper_first(number_word(len(collations)))
        heading = f"{number}{' more' if way in shown else ''} {_told(way, dated=dated, several=len(collations) > 1)}"
        found.append(
            CollationLines(heading, [CollationLine(each, _extent(each.change)) for each in collations])
        )
    return found


def _way(event: EventView, collation: Collation) -> str:
    """In which way an utterance changed: altered, where a finding says so, else what its words show."""
    return "altered" if collation.utterance.key in event.disagreeing else collation.change.how


def _told(way: str, *, dated: bool, several: bool) -> str:
    """Where the times of publication are not known nothing is called a copy."""
    was = "were" if several else "was"
    if way == "copied" and not dated:
        return "worded differently within one voice"
    return {
        "altered": f"that {was} altered",
        "copied": "that a copy changed",
        "apart": "that the voices word differently",
        "shortened": f"that {was} shortened",
        "extended": "that earlier reports have in part",
    }[way]


def _extent(change: UtteranceChange) -> str:
    """How much of the words: "6 of 38 words"; of a shorter one those that are there."""
    if not change.words:
        return f"{change.added} added to {change.total}"
    ending = {"shortened": " kept", "extended": " before"}.get(change.how, "")
    return f"{change.words} of {change.total} words{ending}"
