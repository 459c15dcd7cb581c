"""Method and limits: how the page was made, what it cannot see, and what a person reviewed and corrected.

Takes an event view and the anchors of its articles; gives the section.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.presentation import templating
from newslens.presentation.page.page_section import PageSection
from newslens.presentation.page.review_words import review_in_words
from newslens.presentation.page.reviewed_decisions import corrections
from newslens.presentation.phrasing import amount, listed

if TYPE_CHECKING:
    from newslens.presentation.event_view import EventView
    from newslens.presentation.page.highlights import Anchors

__all__ = ["show_method"]


def show_method(event: EventView, anchors: Anchors) -> PageSection:
    """The section."""
    vague = [
        f"{fields[0]} {amount(float(fields[1]))} to {amount(float(fields[2]))}"
        for fields in lexicon.entries("figures/vague_amounts")
        if fields[0] in {"several", "a few", "dozens"}
    ]
    body = templating.fill(
        "method.html.j2",
        event=event,
        vague=listed(vague),
        unseen=bool(event.unseen),
        reviewed=review_in_words(event),
        corrections=corrections(event, anchors),
    )
    return PageSection("method", "Method and limits", body)
