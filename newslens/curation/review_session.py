"""A person's review of one event: what there is to review, in which state it is, and the file that holds what was decided.

Takes an analysis and the path of a file of decisions; decides about a proposal by its place in the queue, writes each decision
at once, and takes the last ones back. The queue keeps its order while the review lasts; only the states change, also where
another session writes into the file.

What this does not cover: analysing the event again with the decisions, and how a review is shown.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pandas as pd

from newslens.curation.anchors import move_along
from newslens.curation.decision import as_decisions
from newslens.curation.decision_drafts import DECISIONS, draft_decision
from newslens.curation.decision_effects import effects
from newslens.curation.decision_file import DecisionFile
from newslens.curation.decision_force import in_force_by_row
from newslens.curation.decision_overlay import lay_over
from newslens.curation.proposal_queue import Proposal, proposal_key, proposal_states, proposals
from newslens.errors import InputError
from newslens.frames import records

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from newslens.curation.decision import Decision
    from newslens.curation.decision_effects import Effect
    from newslens.curation.event_tables import EventTables

__all__ = ["ReviewSession"]


class ReviewSession:
    """The proposals of an analysis and a file of decisions about them.

    Parameters
    ----------
    analysis
        An analysis.
    path
        The file; where there is none, the first decision makes it.
    by
        Who decides; written with each decision.

    Attributes
    ----------
    file : DecisionFile
        The file.
    saved : datetime or None
        When this session wrote last.

    Raises
    ------
    InputError
        When the file cannot be read, or a line cannot be understood.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> import newslens as nl
    >>> texts = ["Two boats sank on Sunday.", "Three boats sank on Sunday."]
    >>> event = nl.analyze(nl.read_articles(pd.DataFrame({"article_id": ["a", "b"], "text": texts})))
    >>> folder = tempfile.TemporaryDirectory()
    >>> session = ReviewSession(event, Path(folder.name) / "decisions.csv", by="Ada")
    >>> session.decide(0, "reject", note="a misprint")
    [2]
    >>> session.states[0], session.undo(), session.states[0]
    ('rejected', 0, 'open')
    """

    def __init__(self, analysis: EventTables, path: str | Path, *, by: str = "") -> None:
        self.file = DecisionFile(path, analysis.tables["articles"])
        self.by = by
        self.saved: dt.datetime | None = None
        self._analysis = analysis
        self._frame = proposals(analysis, self.file.decisions)
        self.found: Sequence[Proposal] = records(self._frame, Proposal)
        self.states: list[str] = [each.state for each in self.found]
        self._steps: list[tuple[int | None, int]] = []
        self._told = in_force_by_row(self.decisions)
        self._stamp = self._stamped()

    @property
    def proposals(self) -> pd.DataFrame:
        """What there is to review, the most doubtful first, each with its state now."""
        return self._frame.assign(state=pd.array(self.states, dtype="string"))

    @property
    def decisions(self) -> pd.DataFrame:
        """The decisions of the file."""
        return self.file.decisions

    def lost(self) -> list[Decision]:
        """Decisions of the file whose words are gone from their article or stand there more than once: they change nothing."""
        return move_along(as_decisions(self.decisions), self._analysis.tables["articles"]).lost

    def about(self, number: int) -> list[Decision]:
        """Decisions in force about a proposal."""
        return self._told.get(proposal_key(self.found[number]), [])

    def effects(
        self, number: int, *, edits: Mapping[str, str | None] | None = None, which: str | None = None
    ) -> list[Effect]:
        """What each decision about a proposal would change, on top of what was decided so far.

        Parameters
        ----------
        number
            Its place in the queue.
        edits
            Corrections by column; None clears a cell.
        which
            The question or utterance to join.
        """
        now = replace(self.found[number], state=self.states[number])
        return effects(self._analysis, now, edits=edits, which=which, decisions=self.decisions)

    def preview(
        self, number: int, *, edits: Mapping[str, str | None] | None = None, note: str = ""
    ) -> list[str]:
        """The next lines of the file: those of the corrections, or else that the proposal is accepted."""
        decision = "correct" if edits else "accept"
        return self.file.preview(self._lines(number, decision, edits=edits, which=None, note=note))

    def decide(
        self,
        number: int,
        decision: str,
        *,
        edits: Mapping[str, str | None] | None = None,
        which: str | None = None,
        note: str = "",
    ) -> list[int]:
        """Decide about a proposal, and write it.

        Parameters
        ----------
        number
            Its place in the queue.
        decision
            accept, reject, correct, join or split.
        edits, which
            As for `effects`.
        note
            Why.

        Returns
        -------
        list of int
            Lines of the file.

        Raises
        ------
        InputError
            When something is still to be chosen, a value does not fit its column, or the file cannot be written; nothing is
            written then.
        """
        lines = self.draft(number, decision, edits=edits, which=which, note=note)
        return self.write(lines, number)

    def draft(
        self,
        number: int,
        decision: str,
        *,
        edits: Mapping[str, str | None] | None = None,
        which: str | None = None,
        note: str = "",
    ) -> list[dict[str, Any]]:
        """The lines of a decision, once it was seen that it makes sense; nothing is written.

        Parameters and errors are those of `decide`, but for those of the file.
        """
        lines = self._lines(number, decision, edits=edits, which=which, note=note)
        if decision == "correct":
            self._check_values(lines)
        return lines

    def write(self, lines: Sequence[Mapping[str, Any]], number: int | None) -> list[int]:
        """Write the lines of a decision as one step, which undo takes back as one.

        Parameters
        ----------
        lines
            As `draft` gives them.
        number
            The place of the proposal in the queue; None for what is no proposal.
        """
        written = self.file.add_all(lines)
        self._steps.append((number, len(written)))
        self._written()
        return written

    def add(self, table: str, article_id: str, start: int, end: int, *, note: str = "") -> list[int]:
        """Add what the machine missed: a row of a table, by its place in the text.

        It takes part in the comparison from the next run on, and is no proposal before.

        Parameters
        ----------
        table
            figures, quotations, names or dates.
        article_id, start, end
            Its words.
        note
            Why.
        """
        there = self._analysis.tables[table]
        is_known = (there["article_id"] == article_id) & (there["start"] == start) & (there["end"] == end)
        if is_known.any():
            raise InputError("The machine has found these words already; decide on its proposal instead.")
        line = {"table": table, "action": "add", "article_id": article_id, "start": start, "end": end}
        return self.write([{**line, **self._signed(note)}], None)

    def undo(self) -> int | None:
        """Take the last decision of this session out of the file.

        Returns
        -------
        int | None
            The place of its proposal in the queue; -1 for what was added; None where there is nothing to take back.
        """
        if not self._steps:
            return None
        number, lines = self._steps[-1]
        for _ in range(min(lines, self.file.session)):
            self.file.undo()
        self._steps.pop()
        self._written()
        return -1 if number is None else number

    def catch_up(self) -> bool:
        """Read the file again where it was changed; whether it was."""
        if self._stamped() == self._stamp:
            return False
        self.file.reload()
        self._refresh()
        return True

    def _lines(
        self,
        number: int,
        decision: str,
        *,
        edits: Mapping[str, str | None] | None,
        which: str | None,
        note: str,
    ) -> list[dict[str, Any]]:
        if decision not in DECISIONS:
            raise InputError(f"A decision is one of {', '.join(DECISIONS)}, not {decision!r}.")
        draft = draft_decision(self._analysis, self.found[number], decision, edits=edits, which=which)
        if draft.missing is not None:
            raise InputError(draft.missing)
        return [{**line, **self._signed(note)} for line in draft.lines]

    def _signed(self, note: str) -> dict[str, str]:
        signed = {"by": self.by, "note": note}
        return {name: cell for name, cell in signed.items() if cell}

    def _check_values(self, lines: Sequence[Mapping[str, Any]]) -> None:
        """Refuse what the next run could not read."""
        table = lines[0]["table"]
        numbered = [{"line": 0, **each} for each in lines]
        try:
            lay_over(table, self._analysis.tables[table], as_decisions(pd.DataFrame(numbered)))
        except InputError:
            cells = ", ".join(f"{each['column']} {each.get('value')!r}" for each in lines)
            raise InputError(f"A value does not fit its column: {cells}. Nothing was written.") from None

    def _written(self) -> None:
        self.saved = dt.datetime.now().astimezone()
        self._refresh()

    def _refresh(self) -> None:
        self.states = proposal_states(self._analysis, self.found, self.decisions)
        self._told = in_force_by_row(self.decisions)
        self._stamp = self._stamped()

    def _stamped(self) -> tuple[int, int, int] | None:
        """What tells that the file was changed, without reading it."""
        try:
            found = self.file.path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino
