"""Sources as static HTML: how much of each report stands in each other one, and the reports that share most side by side.

This is what stands in the place of the widget where no kernel runs. The pair that the widget shows is open, the others are
folded below it; of many the first are there, and the rest is counted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslens.presentation.notebook.fragments import fragment
from newslens.presentation.page import (
    MOST_IN_TABLE,
    SentenceWordings,
    compare_reports,
    pairs_by_share,
    reuse_rows,
)

if TYPE_CHECKING:
    from newslens.presentation.event_view import EventView
    from newslens.presentation.notebook.fragments import View

__all__ = ["list_sources"]

MOST_PAIRS: Final = 10
"""Pairs that are listed, which is all of five reports; set by hand: a pair is a screen or two."""


def list_sources(event: EventView, wordings: SentenceWordings, opened: tuple[str, str]) -> View:
    """The table of reuse and the pairs.

    Parameters
    ----------
    event
        The event.
    wordings
        Its sentences by their wording.
    opened
        The two article_ids of the pair that stands first and open.
    """
    sharing = [opened, *(pair for pair in pairs_by_share(event) if set(pair) != set(opened))]
    pairs = []
    for left, right in sharing[:MOST_PAIRS]:
        pair = compare_reports(event, left, right, wordings=wordings)
        names = [f"{each.number} {each.outlet}" for each in (pair.left, pair.right)]
        pairs.append((" and ".join(names), fragment("side_by_side.html.j2", pair=pair)))
    matrix = reuse_rows(event) if len(event.articles) <= MOST_IN_TABLE else []
    return fragment("sources.html.j2", matrix=matrix, pairs=pairs, more=len(sharing) - len(pairs))
