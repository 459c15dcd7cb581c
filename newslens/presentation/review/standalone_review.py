"""A page with reader and review, to be used where no kernel runs: one file that asks for nothing.

Takes what the review shows; gives HTML. Without script, and in print, it tells what was reviewed and shows the reports.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.presentation import templating
from newslens.presentation.reader import as_json, page_around, static_twin
from newslens.presentation.review.exported_review import review_island
from newslens.presentation.review.review_assets import review_page_module, review_page_style
from newslens.presentation.review.static_review import TWIN_TEMPLATE, review_facts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslens.presentation.review.review_data import ReviewData

__all__ = ["review_page"]


def review_page(data: ReviewData, state: Mapping[str, object] | None = None) -> str:
    """A page with reader and review.

    Parameters
    ----------
    data
        What the review shows.
    state
        Traits of the reader by name: what is selected.
    """
    inside = templating.fill(
        "review_page.html.j2",
        island=templating.in_script(as_json(review_island(data))),
        told=templating.fill(TWIN_TEMPLATE, **review_facts(data)),
        reports=static_twin(data.reader, state),
    )
    title = f"{data.reader.title}: reader and review"
    return page_around(
        inside, data.reader, title=title, style=review_page_style(), module=review_page_module()
    )
