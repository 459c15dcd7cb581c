"""What the review in a browser shows of an event and of the file of decisions, part by part.

Takes what the reader shows of the event and a review session; gives the queue, a proposal, the effects of its decisions, and
how the file stands. A browser gets the queue at once, all else when it is opened.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from newslens.language.sentence_building import in_marks
from newslens.presentation.phrasing import clip
from newslens.presentation.review.proposal_fields import FIELDS, decided_sentence, fields_by_row
from newslens.presentation.review.proposal_text import text_around
from newslens.presentation.review.review_records import ProposalDetail, QueueLine, ToldEffect
from newslens.schema import UNMARKED_KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslens.curation import Proposal, ReviewSession
    from newslens.presentation.reader import ReaderData
    from newslens.presentation.review.proposal_text import ProposalText

__all__ = ["ReviewData"]

_LONGEST_WORDS: Final = 60
"""Characters of a proposal's words in the queue; set by hand: more than a column of 15 rem shows."""
_KINDS: Final = {"figures": "f", "quotations": "qi", "questions": "f"}
"""Kinds of marks that a table gives."""


class ReviewData:
    """Parts of the review.

    Parameters
    ----------
    reader
        What the reader shows of the event.
    session
        The review.
    """

    def __init__(self, reader: ReaderData, session: ReviewSession) -> None:
        self.reader = reader
        self.session = session

    @cached_property
    def queue(self) -> list[QueueLine]:
        """Proposals in the order of their doubt."""
        return [self._line(number) for number in range(len(self.session.found))]

    def place(self, number: int) -> int:
        """Place of a proposal's question or utterance in the list of subjects; -1 where there is none any more."""
        found = self.session.found[number]
        if found.table == "questions":
            return self.reader.places.get(found.id or "", -1)
        span = (found.article_id or "", found.start or 0, found.end or 0)
        kinds = _KINDS[found.table]
        for place in self.reader.subjects_at(*span):
            subject = self.reader.subjects[place]
            if any((e.article_id, e.start, e.end) == span and e.kind in kinds for e in subject.spans):
                return place
        return -1

    def mark(self, number: int) -> tuple[str, int, int] | None:
        """The span that the reader marks for a proposal: its own, or the first one of a question."""
        found, place = self.session.found[number], self.place(number)
        if place < 0:
            return None
        if found.table == "questions":
            first = self.reader.subjects[place].spans[0]
            return first.article_id, first.start, first.end
        return found.article_id or "", found.start or 0, found.end or 0

    def at(self, question: str, mark: tuple[str, int, int] | None) -> int | None:
        """The proposal that a selection of the reader leads to; None where there is none.

        Parameters
        ----------
        question
            Key of what is selected.
        mark
            The selected mark: its own proposal comes before others of the question, open ones before those decided.
        """
        there = self.by_subject.get(self.reader.places.get(question, -1), [])
        own = [n for n in there if self._spans[n] == mark]
        still_open = [n for n in there if self.session.states[n] == "open"]
        return next(iter([*own, *still_open, *there]), None)

    @cached_property
    def by_subject(self) -> dict[int, list[int]]:
        """Proposals by the place of their subject."""
        found: dict[int, list[int]] = {}
        for number, line in enumerate(self.queue):
            if line.place >= 0:
                found.setdefault(line.place, []).append(number)
        return found

    def counts(self) -> dict[str, int]:
        """Number of proposals of each question or utterance, by its key."""
        return {self.reader.subjects[place].key: len(those) for place, those in self.by_subject.items()}

    @cached_property
    def _spans(self) -> list[tuple[str | None, int | None, int | None]]:
        return [(each.article_id, each.start, each.end) for each in self.session.found]

    def detail(self, number: int) -> ProposalDetail:
        """What is shown of a proposal."""
        found, mark = self.session.found[number], self.mark(number)
        decided = self.session.about(number)
        corrected = {e.column: e.value or "" for e in decided if e.action == "set" and e.column is not None}
        around = self.text(number)
        return ProposalDetail(
            why=found.why,
            pieces=around.pieces if around else [],
            fields=self._cells.get(self._key(found), {}),
            corrected={name: cell for name, cell in corrected.items() if name in FIELDS[found.table]},
            unit=self._units.get(found.id or "", "") if found.table == "figures" else "",
            nearest=self.reader.places.get(found.nearest or "", -1),
            mark=mark and (self.reader.event.by_id[mark[0]].number, mark[1], mark[2]),
            decided=decided_sentence(decided),
        )

    def text(self, number: int) -> ProposalText | None:
        """The words around a proposal; a question has none."""
        found = self.session.found[number]
        if found.article_id is None or found.start is None or found.end is None:
            return None
        return text_around(self.reader.event, found.article_id, found.start, found.end)

    def effects(
        self, number: int, edits: Mapping[str, str | None] | None = None, which: str | None = None
    ) -> list[ToldEffect]:
        """What each decision about a proposal would change; a join says what it joins."""
        told = []
        for effect in self.session.effects(number, edits=edits, which=which):
            sentence = effect.sentence
            if effect.decision == "join" and effect.possible:
                sentence = self._with_target(number, which, sentence)
            told.append(ToldEffect(effect.decision, sentence, effect.verdict, effect.possible))
        return told

    def _with_target(self, number: int, which: str | None, sentence: str) -> str:
        key = which or self.session.found[number].nearest or ""
        place = self.reader.places.get(key, -1)
        label = self.reader.subjects[place].label if place >= 0 else key
        return f"With {in_marks(label)}. {sentence}"

    @cached_property
    def _cells(self) -> dict[tuple[object, ...], dict[str, str]]:
        tables = self.reader.event.analysis.tables
        found: dict[tuple[object, ...], dict[str, str]] = {}
        for table in FIELDS:
            frame = tables[table]
            names = ["question"] if table == "questions" else ["article_id", "start", "end"]
            keys = zip(*(frame[name] for name in names), strict=True)
            cells = fields_by_row(frame, table)
            found |= {(table, *key): each for key, each in zip(keys, cells, strict=True)}
        return found

    @cached_property
    def _units(self) -> dict[str, str]:
        return {key: each.unit or "" for key, each in self.reader.event.questions.items()}

    def _key(self, found: Proposal) -> tuple[object, ...]:
        if found.table == "questions":
            return found.table, found.id
        return found.table, found.article_id, found.start, found.end

    def _line(self, number: int) -> QueueLine:
        found = self.session.found[number]
        article = self.reader.event.by_id.get(found.article_id or "")
        words = clip(" ".join(found.surface.split()), _LONGEST_WORDS)
        if (
            found.table == "quotations"
            and self._cells.get(self._key(found), {}).get("kind") not in UNMARKED_KINDS
        ):
            words = f"“{words}”"
        return QueueLine(
            found.table, article.number if article else 0, words, found.doubt, self.place(number)
        )

    def standing(self) -> dict[str, Any]:
        """How the review stands: states, and what there is to say of the file; nothing in it tells the time."""
        return {
            "states": "".join(each[0] for each in self.session.states),
            "file": self.session.file.path.name,
            "lines": len(self.session.decisions),
        }
