"""Who copied whom: strips of sentences, and folded below, why each report is given to its source and how much text is shared.

Takes an event view and the anchors of its articles; gives the section.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslens.presentation import templating
from newslens.presentation.page import reuse_matrix
from newslens.presentation.page.page_section import PageSection
from newslens.presentation.page.reading_view import origin
from newslens.presentation.page.reuse_pairs import shared_pairs
from newslens.presentation.page.sentence_strips import draw_strips
from newslens.presentation.page.unseen_traces import traces_of_unseen

if TYPE_CHECKING:
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.page.highlights import Anchors

__all__ = ["show_copies"]

_MOST_REASONS: Final = 60
"""Reports up to which each has a line of reasons; beyond, those that share a source. Set by hand."""


def show_copies(event: EventView, anchors: Anchors) -> PageSection | None:
    """The section; None for one article, which shares nothing with anybody."""
    if len(event.articles) < 2:
        return None
    small = len(event.articles) <= reuse_matrix.MOST_IN_TABLE
    reasons = _with_reasons(event)
    body = templating.fill(
        "who_copied_whom.html.j2",
        event=event,
        drawn=draw_strips(event, anchors) if event.traced and event.sentence_rows else None,
        traces=traces_of_unseen(event, anchors),
        reasons=reasons,
        alone=len(event.articles) - len(reasons),
        origins={each.article_id: origin(event, each) for each in reasons},
        matrix=reuse_matrix.reuse_rows(event) if small else [],
        pairs=[] if small else shared_pairs(event),
        undated=any(each.published is None for each in event.articles),
    )
    return PageSection("copied", "Who copied whom", body)


def _with_reasons(event: EventView) -> list[NumberedArticle]:
    if not event.traced:
        return []
    if len(event.articles) <= _MOST_REASONS:
        return list(event.articles)
    return [each for family in event.lineages.values() if len(family) > 1 for each in family]
