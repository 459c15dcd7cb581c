"""What is selected, as traits of a widget and as a table: the half that reader, figures and quotations share.

A *question* stands for whatever can be selected by its key: a question, an utterance, a date or a name; a *mark* is one
of its spans, as article_id, start and end. A widget of this kind checks both, keeps them in agreement, gives the rows
that are selected, remembers its state for the next one of its analysis, and shares its selection with the others.

Not covered: what a widget shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newslens.errors import InputError, MissingExtraError
from newslens.presentation.notebook.known_keys import known_key
from newslens.presentation.notebook.shared_selection import share_selection
from newslens.presentation.notebook.widget_memory import memory_of
from newslens.presentation.reader import as_json

try:
    import anywidget
    import traitlets
except ImportError:
    raise MissingExtraError("newslens.presentation.notebook.widgets", "notebook") from None

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    import pandas as pd

    from newslens.analysis import Analysis
    from newslens.presentation.reader import Subject

__all__ = ["SelectingWidget"]


class SelectingWidget(anywidget.AnyWidget):
    """A widget with a selection.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    keys
        What can be selected.
    traits
        What to begin with, by name.
    """

    kept_traits: tuple[str, ...] = ("question", "mark")
    """Traits that the next widget of this kind begins with."""
    selects = "question, utterance, date or name"
    """What its keys stand for, in a message."""
    empty_table = "figures"
    """Table whose columns an empty selection has."""

    question = traitlets.Unicode("").tag(sync=True)
    mark = traitlets.List([]).tag(sync=True)

    def __init__(self, analysis: Analysis, keys: Collection[str], **traits: object) -> None:
        self._analysis = analysis
        self._keys = keys
        self._memory = memory_of(analysis)
        self._data = self._memory.data
        super().__init__(**traits)
        self.on_msg(self._send_part)
        self.observe(self._remember, names=list(self.kept_traits))
        self.observe(self._agree, names=["question", "mark"])
        self._agree({"name": "mark" if self.mark else "question"})
        self._remember()
        share_selection(analysis, self)

    @property
    def selection(self) -> pd.DataFrame:
        """Rows of what is selected, with the index of their table.

        They come from `figures`, `quotations`, `dates`, `names` or, for a statement that a finding rests on,
        `evidence`. Where nothing is selected there are no rows, but the columns.
        """
        subject = self._subject()
        if subject is None:
            return self._analysis.tables[self.empty_table].iloc[:0]
        return self._analysis.tables[subject.table].iloc[subject.rows]

    @property
    def current(self) -> pd.DataFrame:
        """The row of the selected mark; no row where nothing is selected, or where the mark is no row of the table."""
        rows = self.selection
        if not self.mark or rows.empty:
            return rows.iloc[:0]
        article_id, start, end = self.mark
        current: pd.DataFrame = rows.loc[
            (rows["article_id"] == article_id) & (rows["start"] == start) & (rows["end"] == end)
        ]
        return current

    def can_select(self, question: str) -> bool:
        """Whether this widget can follow another that selects this."""
        return not question or question in self._keys

    def _subject(self) -> Subject | None:
        return self._data.subjects[self._data.places[self.question]] if self.question else None

    @traitlets.validate("question")
    def _known_question(self, proposal: Mapping[str, Any]) -> str:
        key: str = proposal["value"]
        return known_key(key, self._keys, self.selects) if key else key

    @traitlets.validate("mark")
    def _known_mark(self, proposal: Mapping[str, Any]) -> list[Any]:
        mark = list(proposal["value"])
        if mark and (len(mark) != 3 or not all(isinstance(place, int) for place in mark[1:])):
            raise InputError(f"A mark is an article_id, a start and an end, not {mark!r}.")
        if mark:
            known_key(mark[0], self._data.event.by_id, "report")
        if mark and not self._keys_at(mark):
            raise InputError(
                f"Nothing is marked in report {mark[0]!r} from {mark[1]} to {mark[2]}; take the place of a row."
            )
        return mark

    def _keys_at(self, mark: list[Any]) -> list[str]:
        keys = [self._data.subjects[place].key for place in self._data.subjects_at(*mark)]
        return [key for key in keys if key in self._keys]

    def _agree(self, change: Mapping[str, Any]) -> None:
        """A mark belongs to what is selected: setting one of the two changes the other where they would not fit."""
        if not self.mark:
            return
        keys = self._keys_at(self.mark)
        if self.question in keys:
            return
        if change["name"] == "mark":
            self.question = keys[0]
        else:
            self.mark = []

    @classmethod
    def _kept_state(cls, analysis: Analysis) -> dict[str, Any]:
        return memory_of(analysis).states.get(cls.__name__, {})

    def _state(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.kept_traits}

    def _remember(self, _: object = None) -> None:
        self._memory.states[type(self).__name__] = self._state()

    def _send_part(self, _: object, message: Mapping[str, Any], __: object) -> None:
        """Answer the browser, which asks for a part of the data when it is opened."""
        want, key = str(message.get("want")), str(message.get("id"))
        self.send({"want": want, "id": key, "part": as_json(self._part(want, key))})

    def _part(self, want: str, key: str) -> object:
        return self._data.part(want, key)
