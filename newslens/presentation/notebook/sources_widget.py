"""Who shares text with whom, as a widget: a table of all pairs to choose from, and the pair that was chosen side by side.

A cell says how much of the report of its column stands in the report of its row. Chosen, the two stand beside each other:
what both have is in one row, and the words that differ are marked. A reader of the same analysis opens the same two, and what
is opened in the reader is shown here.

The rows of a pair are those of a page; they are made when the pair is opened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newslens.errors import InputError, MissingExtraError
from newslens.presentation.notebook.fragments import fragment, fragment_style
from newslens.presentation.notebook.known_keys import known_key
from newslens.presentation.notebook.shared_selection import share_selection
from newslens.presentation.notebook.sources_listing import list_sources
from newslens.presentation.notebook.twinned_output import with_twin
from newslens.presentation.notebook.widget_memory import memory_of
from newslens.presentation.page import MOST_IN_TABLE, compare_reports, most_alike, reuse_rows
from newslens.presentation.reader import as_json, module_of
from newslens.presentation.templating import asset

try:
    import anywidget
    import traitlets
except ImportError:
    raise MissingExtraError("newslens.presentation.notebook.widgets", "notebook") from None

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from newslens.analysis import Analysis
    from newslens.presentation.event_view import EventView

__all__ = ["Sources"]


class Sources(anywidget.AnyWidget):
    """A table of what reports share, and two of them side by side.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    traits
        `left` and `right`, article_ids of the two that are shown; without them those that are most alike and still differ.

    Raises
    ------
    InputError
        When there are fewer than two reports, or no such report.

    Examples
    --------
    >>> import newslens as nl
    >>> import pandas as pd
    >>> texts = ["Divers raised the wreck of the old ferry on Monday.", "On Monday divers raised the wreck of the old ferry."]
    >>> articles = nl.read_articles(pd.DataFrame({"article_id": ["herald", "ledger"], "text": texts}))
    >>> sources = Sources(nl.analyze(articles))
    >>> sources
    Sources('herald' beside 'ledger')
    >>> len(sources.selection)
    1
    """

    _esm = module_of("dom", "signs", "choosing") + asset("sources.js", folder="notebook")
    _css = fragment_style() + asset("sources.css", folder="notebook")
    _island = traitlets.Unicode().tag(sync=True)
    left = traitlets.Unicode().tag(sync=True)
    right = traitlets.Unicode().tag(sync=True)

    def __init__(self, analysis: Analysis, **traits: object) -> None:
        self._analysis = analysis
        self._memory = memory_of(analysis)
        event = self._memory.event
        if len(event.articles) < 2:
            raise InputError(
                "There is nothing to compare: the analysis has fewer than two reports; analyze two at least."
            )
        opened = dict(zip(("left", "right"), most_alike(event, self._memory.wordings) or (), strict=False))
        kept = self._memory.states.get("Sources", {})
        super().__init__(_island=as_json(self._head()), **(opened | kept | traits))
        self.on_msg(self._send_rows)
        self.observe(self._remember, names=["left", "right"])
        self._remember()
        share_selection(analysis, self)

    def __repr__(self) -> str:
        return f"Sources({self.left!r} beside {self.right!r})"

    @property
    def selection(self) -> pd.DataFrame:
        """Rows of `passages` that the two reports share, with their index."""
        passages = self._analysis.passages
        here, there = passages["article_a"], passages["article_b"]
        either = ((here == self.left) & (there == self.right)) | ((here == self.right) & (there == self.left))
        shared: pd.DataFrame = passages.loc[either]
        return shared

    @traitlets.validate("left", "right")
    def _known_report(self, proposal: Mapping[str, Any]) -> str:
        return known_key(proposal["value"], self._memory.event.by_id, "report")

    def _head(self) -> dict[str, object]:
        """What the browser begins with: the reports, and what they share."""
        data = self._memory.data
        return {
            "reports": data.heads,
            "shared": data.shared,
            "cells": _cells(self._memory.event),
            "most": MOST_IN_TABLE,
        }

    def _remember(self, _: object = None) -> None:
        self._memory.states["Sources"] = {"left": self.left, "right": self.right}

    def _send_rows(self, _: object, message: Mapping[str, Any], __: object) -> None:
        """Answer the browser, which asks for two reports by their numbers."""
        numbers = [int(each) for each in str(message.get("id")).split("-")]
        left, right = (self._memory.event.articles_by_number[number].article_id for number in numbers)
        pair = compare_reports(self._memory.event, left, right, wordings=self._memory.wordings)
        self.send({"id": message.get("id"), "html": fragment("side_by_side.html.j2", pair=pair)})

    def _repr_mimebundle_(self, **options: Any) -> Any:
        return with_twin(super()._repr_mimebundle_(**options), self._static_form)

    def _static_form(self) -> str:
        return list_sources(self._memory.event, self._memory.wordings, (self.left, self.right)).styled


def _cells(event: EventView) -> list[tuple[int, int, int, int, int]]:
    """Row, column, per cent, depth of the shade, and whether in other words, for each two reports that share anything."""
    numbers = [each.number for each in event.articles]
    return [
        (row.article.number, number, share.percent, share.step, int(share.reworded))
        for row in reuse_rows(event)
        for number, share in zip(numbers, row.shares, strict=True)
        if share.percent
    ]
