"""The words of utterances: how their witnesses align, and what became of the words on the way.

Takes the tables of an analysis; gives the alignment of an utterance, worked out once when it is first asked for.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

from newslens.comparison.utterances import WitnessIndex, aligned_tokens
from newslens.presentation.event_view_records import marked_articles
from newslens.presentation.utterance_order import utterance_change
from newslens.schema import empty

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.analysis import Analysis
    from newslens.frames import QuotationRow
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.utterance_order import UtteranceChange

__all__ = ["UtteranceWords"]


class UtteranceWords:
    """The words of the utterances of an event.

    Parameters
    ----------
    analysis
        Anything that holds the tables articles, quotations and renderings; one that is missing counts as empty.
    articles
        Articles by their id.
    """

    def __init__(self, analysis: Analysis, articles: Mapping[str, NumberedArticle]) -> None:
        tables = {name: getattr(analysis, name, None) for name in ("articles", "quotations", "renderings")}
        found = {name: empty(name) if frame is None else frame for name, frame in tables.items()}
        self._witnesses = WitnessIndex(SimpleNamespace(**found))
        self._articles = articles
        self._aligned: dict[str, dict[str, list[str | None]]] = {}

    def aligned(self, utterance: str) -> dict[str, list[str | None]]:
        """Tokens of an utterance's witnesses, column by column of their alignment, by article."""
        if utterance not in self._aligned:
            self._aligned[utterance] = aligned_tokens(self._witnesses.of(utterance))
        return self._aligned[utterance]

    def changed(self, renderings: Sequence[QuotationRow]) -> UtteranceChange:
        """What became of the words of an utterance on the way, by the quotations that render it."""
        cells = self.aligned(str(renderings[0].utterance))
        return utterance_change(cells, self._articles, marked_articles(renderings))
