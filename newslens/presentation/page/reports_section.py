"""The reports: each folded behind its first sentence, and in full with everything marked in it.

Takes an event view and the anchors of its articles; gives the section. With many reports a copy is folded behind its name
alone, for its first sentence is that of its source; with very many see `newslens.presentation.page.inert_reports`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslens.presentation import templating
from newslens.presentation.page.article_openings import first_sentence
from newslens.presentation.page.compared_reports import compare_reports, most_alike
from newslens.presentation.page.headline_notes import notes_on_headlines
from newslens.presentation.page.inert_reports import codes_of_marks, inert_report
from newslens.presentation.page.margin_notes import AnswersByWords
from newslens.presentation.page.page_section import PageSection
from newslens.presentation.page.reading_view import view_article
from newslens.presentation.page.report_groups import grouped_reports
from newslens.presentation.page.sentence_wordings import SentenceWordings
from newslens.presentation.page.wording_codes import codes_of_wordings
from newslens.presentation.paragraph_parts import behind_dateline
from newslens.presentation.phrasing import clip

if TYPE_CHECKING:
    from newslens.presentation.event_view import EventView
    from newslens.presentation.page.highlights import Anchors

__all__ = ["show_reports"]

_MOST_TOLD: Final = 12
"""Articles up to which all are folded behind their first sentence; beyond, copies are names. Set by hand."""
_LONGEST: Final = 230
"""Characters of a first sentence; set by hand: three lines."""
_MOST_LIVE: Final = 60
"""Articles up to which all bear their marks; beyond, they are plain text until they are opened. Set by hand: a page of 60 reports
has about 20,000 elements."""


def show_reports(event: EventView, anchors: Anchors) -> PageSection:
    """The section."""
    said = AnswersByWords(event, anchors)
    readings = [view_article(event, anchors, each.article_id, said) for each in event.articles]
    inert = [inert_report(each) for each in readings] if len(readings) > _MOST_LIVE else []
    notes = notes_on_headlines(event, anchors)
    wordings = SentenceWordings(event)
    shown = most_alike(event, wordings)
    body = templating.fill(
        "reports.html.j2",
        readings=[] if inert else readings,
        groups=grouped_reports(event, inert) if inert else [],
        codes=codes_of_marks(inert),
        first=_first_sentences(event),
        headlines=notes,
        doubted=[each for each in event.articles if each.article_id in notes],
        pair=shown and compare_reports(event, *shown, wordings=wordings),
        wordings=codes_of_wordings(event, wordings),
        several=len(event.articles) > 1,
        linked=True,
    )
    return PageSection("reports", "The reports", body)


def _first_sentences(event: EventView) -> dict[str, str]:
    """The sentence that each report is folded behind; with many reports only of those that are no copies."""
    few = len(event.articles) <= _MOST_TOLD
    told = {}
    for each in event.articles:
        span = first_sentence(event, each)
        if span is not None and (few or event.standings.references.get(each.article_id) is None):
            begin = behind_dateline(event, each.article_id, *span)
            told[each.article_id] = clip(each.text[begin : span[1]], _LONGEST)
    return told
