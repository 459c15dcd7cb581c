"""The review as a widget: proposals and decisions in the browser, the file and what decisions change in Python.

`Review` shows the proposals of an analysis, the most doubtful first. Every decision is written into the file when it is taken.
A review and a reader of one analysis select the same question. The review of an analysis and a file remembers its state as long
as the analysis lives, so that a cell that is run again shows what it showed before, and undo still takes back its lines.

Not covered: how a review looks and works (`newslens.presentation.review`), and the file (`newslens.curation.DecisionFile`).
"""

from __future__ import annotations

import contextlib
import copy
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from newslens import storage
from newslens.curation import ReviewSession
from newslens.errors import InputError, MissingExtraError
from newslens.presentation.notebook.fragments import fragment
from newslens.presentation.notebook.shared_selection import share_selection, widgets_of
from newslens.presentation.notebook.twinned_output import with_twin
from newslens.presentation.notebook.widget_memory import memory_of
from newslens.presentation.reader import as_json
from newslens.presentation.review import (
    TWIN_TEMPLATE,
    ReviewData,
    ReviewDesk,
    review_facts,
    review_module,
    review_page,
    review_style,
)

try:
    import anywidget
    import traitlets
except ImportError:
    raise MissingExtraError("newslens.presentation.notebook.widgets", "notebook") from None

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import pandas as pd

    from newslens.analysis import Analysis

__all__ = ["Review"]

STATES: Final = ("open", "accepted", "changed", "rejected")
"""States of a proposal, in the order in which the review shows them."""
LEAST_HEIGHT: Final = 480
"""Least height of a review in pixels: below it the five decisions are not in sight."""
_STATE: Final = ("proposal", "state", "height")


class _KeptReview:
    """What a review of an analysis and a file needs again: the session with its file, and the state that it was left in."""

    def __init__(self, analysis: Analysis, path: Path) -> None:
        # Of a copy that shares its tables: what holds on to its own key would never be forgotten.
        self.session = ReviewSession(copy.copy(analysis), path)
        self.data = ReviewData(memory_of(analysis).data, self.session)
        self.state: dict[str, Any] = {}


_kept: WeakKeyDictionary[Analysis, dict[Path, _KeptReview]] = WeakKeyDictionary()
"""By analysis and file, and gone with the analysis."""


class Review(anywidget.AnyWidget):
    """The proposals of an analysis, and a file of decisions about them.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    path
        The file of decisions; the first decision makes it.
    traits
        `proposal`, the place of the open one in `Review.proposals`; `state`, which of them are listed: open, accepted, changed or
        rejected; `by`, who decides; `height` in pixels.

    Raises
    ------
    InputError
        When the file cannot be read, or a line of it cannot be understood.
    """

    _esm = review_module()
    _css = review_style()
    _island = traitlets.Unicode().tag(sync=True)
    _told = traitlets.Unicode().tag(sync=True)
    proposal = traitlets.Int(0).tag(sync=True)
    state = traitlets.Unicode("open").tag(sync=True)
    by = traitlets.Unicode("").tag(sync=True)
    height = traitlets.Int(700).tag(sync=True)
    in_review = traitlets.Dict({})
    question = traitlets.Unicode("")
    mark = traitlets.List([])

    def __init__(self, analysis: Analysis, path: str | Path = "decisions.csv", **traits: object) -> None:
        kept = _kept_of(analysis, Path(path))
        self._analysis = analysis
        self._kept, self._session, self._data = kept, kept.session, kept.data
        self._session.catch_up()
        self._desk = ReviewDesk(kept.data)
        self._is_linking = False
        first = {"proposal": self._session.states.index("open") if "open" in self._session.states else 0}
        super().__init__(_island=as_json(self._head()), **(first | kept.state | traits))
        self.on_msg(self._answer)
        self.observe(self._remember, names=[*_STATE, "by"])
        self.observe(self._lead, names=["proposal"])
        self.observe(self._follow, names=["question", "mark"])
        self._remember()
        self._tell()
        self.in_review = self._data.counts()
        share_selection(analysis, self)
        for reader in widgets_of(analysis, "Reader"):
            reader.in_review = self.in_review

    def __repr__(self) -> str:
        states = self._session.states
        done = len(states) - states.count("open")
        return f"Review({self._session.file.path.name!r}, {done} of {len(states)} reviewed)"

    @property
    def proposals(self) -> pd.DataFrame:
        """What there is to review, the most doubtful first, each with its state now."""
        return self._session.proposals

    @property
    def decisions(self) -> pd.DataFrame:
        """The decisions as they stand in the file now; `newslens.analyze` takes them."""
        if self._session.catch_up():
            self._tell()
        return self._session.decisions

    @property
    def current(self) -> pd.DataFrame:
        """The row of `proposals` that is open in the review; no row where there are none."""
        return self.proposals.iloc[self.proposal : self.proposal + 1]

    def save(self, path: str | Path) -> None:
        """Write reader and review as a page of its own, to be used without Python: one file that asks for nothing.

        What is decided on that page is downloaded from it, as the whole file of decisions.

        Raises
        ------
        InputError
            When the file cannot be written.
        """
        state = {"question": self.question, "mark": self.mark}
        storage.write_text(review_page(self._data, state), Path(path))

    def come_into_sight(self) -> None:
        """Scroll the page of the browser to the review, and focus its proposal."""
        self.send({"come": True})

    @traitlets.validate("proposal")
    def _known_proposal(self, proposal: Mapping[str, Any]) -> int:
        number, last = int(proposal["value"]), len(self._session.found) - 1
        if not 0 <= number <= max(last, 0):
            raise InputError(f"There is no proposal {number}; they are numbered from 0 to {last}.")
        return number

    @traitlets.validate("state")
    def _known_state(self, proposal: Mapping[str, Any]) -> str:
        state: str = proposal["value"]
        if state not in STATES:
            raise InputError(f"A proposal is one of {', '.join(STATES)}, not {state!r}.")
        return state

    @traitlets.validate("height")
    def _at_least(self, proposal: Mapping[str, Any]) -> int:
        return max(int(proposal["value"]), LEAST_HEIGHT)

    def _head(self) -> dict[str, Any]:
        """What the browser begins with: the index of the event, and the queue."""
        reader = self._data.reader
        details = {str(place): reader.detail(place) for place in range(len(reader.subjects))}
        return reader.head() | {"queue": self._data.queue} | ({"details": details} if reader.at_once else {})

    def _lead(self, _: object) -> None:
        """Another proposal: its question is selected in the reader."""
        place, mark = self._data.place(self.proposal), self._data.mark(self.proposal)
        if not self._is_linking and place >= 0:
            self._select(self._data.reader.subjects[place].key, list(mark or ()))

    def _follow(self, _: object) -> None:
        """Another question is selected: its proposal is open in the review, where it has one."""
        if self._is_linking or not self.question:
            return
        mark = (*self.mark[:3],) if self.mark else None
        number = self._data.at(self.question, mark)
        is_here = self._data.place(self.proposal) == self._data.reader.places.get(self.question, -1)
        if number is None or (is_here and self._data.mark(number) != mark):
            return
        with self._linking(), self.hold_trait_notifications():
            self.proposal, self.state = number, self._session.states[number]

    def _select(self, question: str, mark: list[Any]) -> None:
        with self._linking(), self.hold_trait_notifications():
            self.question, self.mark = question, mark

    @contextlib.contextmanager
    def _linking(self) -> Iterator[None]:
        """What is set here is no choice of a person, and leads nowhere else."""
        self._is_linking = True
        try:
            yield
        finally:
            self._is_linking = False

    def _remember(self, _: object = None) -> None:
        self._kept.state = {name: getattr(self, name) for name in _STATE}
        self._session.by = self.by

    def _answer(self, _: object, message: Mapping[str, Any], __: object) -> None:
        """Answer the browser; it hears of the file before it hears of its decision."""
        if message.get("do") == "open":
            self._open(message)
            return
        answer = self._desk.answer(message)
        self._tell()
        if answer is not None:
            self.send(answer)

    def _open(self, message: Mapping[str, Any]) -> None:
        """An answer of another report is wanted in the reader; the proposal stays open."""
        reader = self._data.reader
        report = reader.event.articles_by_number[int(message["report"])]
        start, end = int(message["start"]), int(message.get("end") or 0)
        key = reader.subjects[int(message["place"])].key
        is_marked = reader.subjects_at(report.article_id, start, end)
        self._select(key, [report.article_id, start, end] if is_marked else [])
        readers = widgets_of(self._analysis, "Reader")
        for each in readers:
            each.come_into_sight()
        if not readers:
            self.send({"said": "No reader of this event is open; widgets.reader(event) shows one."})

    def _repr_mimebundle_(self, **options: Any) -> Any:
        return with_twin(super()._repr_mimebundle_(**options), self._static_form)

    def _static_form(self) -> str:
        return fragment(TWIN_TEMPLATE, **review_facts(self._data)).styled

    def _tell(self) -> None:
        """How the review and its file stand; what was told is told again only with something new."""
        standing = self._desk.standing()
        quiet = (
            {"notices": json.loads(self._told)["notices"]} if self._told and not standing["notices"] else {}
        )
        if as_json(standing | quiet) != self._told:
            self._told = as_json(standing)


def _kept_of(analysis: Analysis, path: Path) -> _KeptReview:
    kept = _kept.setdefault(analysis, {})
    key = path.resolve()
    if key not in kept:
        kept[key] = _KeptReview(analysis, path)
    return kept[key]
