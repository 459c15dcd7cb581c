"""The linked reader as a widget: what is open and selected in the browser, as traits; what is selected, as a table.

`Reader` shows two reports of an event beside each other. Its traits follow the browser, and the browser follows them.
The reader of an analysis remembers its state as long as the analysis lives, so that a cell that is run again shows what
it showed before.

Not covered: how a reader looks and works, which is the business of `newslens.presentation.reader`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from newslens import storage
from newslens.errors import InputError, MissingExtraError
from newslens.presentation.notebook.known_keys import known_key
from newslens.presentation.notebook.selecting_widget import SelectingWidget
from newslens.presentation.notebook.shared_selection import widgets_of
from newslens.presentation.notebook.twinned_output import with_twin
from newslens.presentation.notebook.widget_memory import memory_of
from newslens.presentation.reader import (
    as_json,
    reader_module,
    reader_page,
    reader_style,
    static_twin,
)

try:
    import traitlets
except ImportError:
    raise MissingExtraError("newslens.presentation.notebook.widgets", "notebook") from None

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslens.analysis import Analysis

__all__ = ["Reader"]

FILTERS: Mapping[str, bool | str] = {
    "figures": True,
    "quotations": True,
    "dates": True,
    "names": False,
    "statements": True,
    "asides": True,
    "verdict": "",
    "speaker": "",
    "lineage": "",
    "search": "",
}
"""Filters and what they stand at when a reader opens: every kind of mark but names."""
LOWEST = 480
"""Least height of a reader in pixels: below it the texts would have less than ten lines."""
_STATE = ("left", "right", "question", "mark", "filters", "in_step", "height")


class Reader(SelectingWidget):
    """Two reports of an event beside each other, linked with each other and with the tables.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    traits
        `left` and `right`, article_ids of the reports that are open; `question`, what is selected: a question, an
        utterance, a date or a name by its key; `mark`, one of its spans as article_id, start and end; `filters`;
        `in_step`, whether the reports scroll together; `height` in pixels.
    """

    kept_traits = _STATE
    _esm = reader_module()
    _css = reader_style()
    _island = traitlets.Unicode().tag(sync=True)
    in_review = traitlets.Dict({}).tag(sync=True)
    """Proposals of each question or utterance, by its key, where a review of the analysis is open."""
    left = traitlets.Unicode().tag(sync=True)
    right = traitlets.Unicode().tag(sync=True)
    filters = traitlets.Dict(dict(FILTERS)).tag(sync=True)
    in_step = traitlets.Bool(True).tag(sync=True)
    height = traitlets.Int(700).tag(sync=True)

    def __init__(self, analysis: Analysis, **traits: object) -> None:
        data = memory_of(analysis).data
        ids = [each.article_id for voice in data.event.voices_as_given for each in voice]
        if not ids:
            raise InputError("There is nothing to read: the analysis has no reports; analyze some first.")
        opened = {"left": ids[0], "right": ids[min(1, len(ids) - 1)]}
        island = as_json(data.island() if data.at_once else data.head())
        begun = opened | self._kept_state(analysis) | traits
        super().__init__(analysis, data.places, _island=island, **begun)
        for review in widgets_of(analysis, "Review"):
            self.in_review = review.in_review

    def __repr__(self) -> str:
        selected = f", {self.question!r} selected" if self.question else ""
        return f"Reader({self.left!r} beside {self.right!r}{selected})"

    def come_into_sight(self) -> None:
        """Scroll the page of the browser to the reader, and focus what is selected."""
        self.send({"come": True})

    def _send_part(self, widget: object, message: Mapping[str, Any], buffers: object) -> None:
        """Answer the browser: it asks for a part of the data, or leads to the review."""
        if message.get("go") is None:
            super()._send_part(widget, message, buffers)
            return
        for review in widgets_of(self._analysis, "Review"):
            review.come_into_sight()

    @traitlets.validate("left", "right")
    def _known_report(self, proposal: Mapping[str, Any]) -> str:
        return known_key(proposal["value"], self._data.event.by_id, "report")

    @traitlets.validate("filters")
    def _known_filters(self, proposal: Mapping[str, Any]) -> dict[str, Any]:
        for name in proposal["value"]:
            known_key(name, FILTERS, "filter")
        return {**FILTERS, **proposal["value"]}

    @traitlets.validate("height")
    def _high_enough(self, proposal: Mapping[str, Any]) -> int:
        return max(int(proposal["value"]), LOWEST)

    def save(self, path: str | Path) -> None:
        """Write the reader as a page of its own, with what is open and selected now: one file that asks for nothing.

        Raises
        ------
        InputError
            When the file cannot be written.
        """
        storage.write_text(reader_page(self._data, self._state()), Path(path))

    def _repr_mimebundle_(self, **options: Any) -> Any:
        return with_twin(super()._repr_mimebundle_(**options), self._static_form)

    def _static_form(self) -> str:
        return f"<style>{reader_style()}</style>\n{static_twin(self._data, self._state())}"
