"""Very many reports as folded lists of ten, voice by voice.

Takes reports in the order of the page; gives groups of at most ten with a heading. A voice with copies has groups of its own;
voices that speak in one report share theirs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.language.sentence_building import neighbouring_numbers
from newslens.presentation.phrasing import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.page.inert_reports import InertReport

__all__ = ["ReportGroup", "grouped_reports"]

_MOST: Final = 10
"""Reports of a group; set by hand: ten titles are read at a glance."""


@dataclass(frozen=True, slots=True)
class ReportGroup:
    """At most ten reports."""

    heading: str | None
    """Whose reports these are; missing where it is the voice of the group before."""
    letter: str
    """Letter of the voice; empty where there are several, or none is known."""
    hue: str
    numbers: str
    """Numbers of the reports, as a list."""
    reports: list[InertReport]


def grouped_reports(event: EventView, reports: Sequence[InertReport]) -> list[ReportGroup]:
    """Reports in groups, in their order; voices in one report each come last."""
    by_id = {each.reading.article.article_id: each for each in reports}
    families = list(event.lineages.items()) if event.traced else [("", list(event.articles))]
    groups: list[ReportGroup] = []
    for letter, family in families:
        if len(family) > 1:
            groups += _tens(letter, _heading(letter, family), [by_id[each.article_id] for each in family])
    alone = [by_id[family[0].article_id] for _, family in families if len(family) == 1]
    return groups + _tens("", "Voices in one report each", alone)


def _heading(letter: str, family: Sequence[NumberedArticle]) -> str:
    if not letter:
        return "All reports"
    first = next((each for each in family if each.derived_from is None), family[0])
    rest = counted(len(family) - 1, "report")
    return f"{letter}: {first.number} {first.outlet}, and {rest} of the same text"


def _tens(letter: str, heading: str, reports: Sequence[InertReport]) -> list[ReportGroup]:
    groups = []
    for at in range(0, len(reports), _MOST):
        part = list(reports[at : at + _MOST])
        numbers = _numbers([each.reading.article.number for each in part])
        groups.append(
            ReportGroup(None if at else heading, letter, part[0].reading.article.hue, numbers, part)
        )
    return groups


def _numbers(numbers: Sequence[int]) -> str:
    """Numbers as a list, of neighbours the first and the last: "1, 4 to 9, 12"."""
    return ", ".join(
        f"{run[0]} to {run[-1]}" if len(run) > 2 else ", ".join(map(str, run))
        for run in neighbouring_numbers(numbers)
    )
