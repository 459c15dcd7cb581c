"""Notes beside a paragraph: what other articles have where this one has something else.

Takes a stretch of an article; gives notes. A note stands only where articles differ, and says so in as few words as it
takes: the sign of the verdict, the other answers with the numbers of their articles, and the way to the comparison.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.comparison.shared.told_numbers import number_keys
from newslens.presentation.page.excerpts import TextPiece, listed_pieces
from newslens.presentation.phrasing import answer, counted, number_word, upper_first, verdict

if TYPE_CHECKING:
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import Utterance
    from newslens.presentation.page.highlights import Anchors, Mark
    from newslens.schema import Finding, Question

__all__ = ["AnswersByWords", "MarginNotes", "Note"]

_TELLING: Final = frozenset(("conflict", "update", "compatible"))
"""Verdicts on which a figure gets a note; where all agree, or nobody else answers, there is nothing to say."""
_MOST_ANSWERS: Final = 8
"""Answers in a note; more of them are counted. Set by hand: nine is the most in eight events of ten reports each."""
_MOST_NAMED: Final = 5
"""Articles that are named for one answer; more of them are counted. Set by hand: nobody follows twelve links from a margin."""
_QUIET: Final = frozenset(("identical", "typographic"))
"""Relations of two wordings that a reader would call the same."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note: a sign, its tone, and words with links."""

    sign: str
    tone: str
    pieces: list[TextPiece]


class AnswersByWords:
    """What is answered to each question, in which words and by whom; worked out once a question, for all articles."""

    def __init__(self, event: EventView, anchors: Anchors) -> None:
        self._event, self._anchors = event, anchors
        self._of: dict[str, dict[str, dict[int, TextPiece]]] = {}
        self._own: dict[tuple[str, str], set[str]] = {}

    def of(self, question: str) -> dict[str, dict[int, TextPiece]]:
        """Links to the articles that give an answer, by their numbers, by the words of the answer."""
        if question not in self._of:
            found: dict[str, dict[int, TextPiece]] = {}
            self._of[question] = found
            rows = self._event.answers[question]
            for row, key in zip(rows, number_keys(rows), strict=True):
                said = answer(replace(row, comparator=key[2]))
                words = said.casefold() if row.comparator == "vague" else said
                number = self._event.by_id[row.article_id].number
                links = found.setdefault(words, {})
                if number not in links:
                    links[number] = TextPiece(
                        str(number), self._anchors.to(row.article_id, row.start, row.end)
                    )
                self._own.setdefault((question, row.article_id), set()).add(said.casefold())
        return self._of[question]

    def own(self, question: str, article_id: str) -> set[str]:
        """What an article answers itself, in lower case."""
        self.of(question)
        return self._own.get((question, article_id), set())


class MarginNotes:
    """Notes of one article; each is worked out once, however many paragraphs bear it.

    Parameters
    ----------
    event
        The event.
    anchors
        Marks of its articles.
    article_id
        The article.
    said
        Answers of the event by their words, where notes of other articles need them as well.
    """

    def __init__(
        self, event: EventView, anchors: Anchors, article_id: str, said: AnswersByWords | None = None
    ) -> None:
        self._event, self._anchors, self._article_id = event, anchors, article_id
        self._said = said or AnswersByWords(event, anchors)
        self._notes: dict[_Subject, Note | None] = {}

    def beside(self, start: int, end: int) -> list[Note]:
        """Notes on a stretch of the article, in the order of what they are about, one about each."""
        marks = self._anchors.meeting(self._article_id, start, end)
        marks = [mark for mark in marks if start <= mark.start < end]
        subjects = [self._subject(mark) for mark in sorted(marks, key=lambda each: (each.start, -each.layer))]
        found = [self._note(subject) for subject in dict.fromkeys(subjects) if subject is not None]
        return [note for note in found if note]

    def _subject(self, mark: Mark) -> _Subject | None:
        """What a mark calls for a note on."""
        if mark.question is not None:
            return _Subject("question", mark.question)
        if mark.finding is not None:
            return _Subject("finding", mark.finding)
        if mark.kind != "quotation" or mark.number is None:
            return None
        altered = self._altered(self._event.utterances[mark.number - 1])
        return _Subject("finding", altered.finding) if altered else _Subject("utterance", mark.number)

    def _altered(self, utterance: Utterance) -> Finding | None:
        """The finding that this article altered the words of an utterance, or that others did."""
        if utterance.key is None:
            return None
        for row in self._event.findings_about.get(utterance.key, ()):
            has_part = any(each.article_id == self._article_id for each in self._event.evidence[row.finding])
            if has_part and verdict(row.verdict).tone == "x":
                return row
        return None

    def _note(self, subject: _Subject) -> Note | None:
        if subject not in self._notes:
            self._notes[subject] = self._written(subject)
        return self._notes[subject]

    def _written(self, subject: _Subject) -> Note | None:
        event, anchors = self._event, self._anchors
        if subject.kind == "utterance":
            return _on_quotation(event, anchors, self._article_id, event.utterances[int(subject.key) - 1])
        if subject.kind == "finding":
            return _on_finding(event, event.findings[str(subject.key)])
        question = event.questions[str(subject.key)]
        if question.verdict not in _TELLING:
            return None
        return _on_figure(event, self._said, self._article_id, question)


class _Subject(NamedTuple):
    kind: str
    """question, finding or utterance."""
    key: str | int
    """Key of the question or the finding, number of the utterance."""


def _on_figure(event: EventView, said: AnswersByWords, article_id: str, question: Question) -> Note | None:
    """What other articles answer, where it is not what this one answers, and whether this one answers twice."""
    own = said.own(question.question, article_id)
    others = {
        words: links for words, links in said.of(question.question).items() if words.casefold() not in own
    }
    if not others and len(own) < 2:
        return None
    groups = _said_in(others)
    if len(own) > 1:
        groups.append([TextPiece(f"{number_word(len(own))} answers in this report")])
    shown = verdict(question.verdict)
    label = TextPiece(f"{upper_first(question.label)}: ")
    link = TextPiece(shown.word, _where(event, question.question))
    pieces = [label, *listed_pieces(groups, "; ", "; "), TextPiece(". "), link, TextPiece(".")]
    return Note(shown.sign, shown.tone, pieces)


def _said_in(others: dict[str, dict[int, TextPiece]]) -> list[list[TextPiece]]:
    """What is said elsewhere, each with the numbers of the articles: "three in 2 and 4"."""
    groups = [
        [TextPiece(f"{said} in "), *_numbers(links)] for said, links in islice(others.items(), _MOST_ANSWERS)
    ]
    rest = len(others) - _MOST_ANSWERS
    if rest > 0:
        groups.append([TextPiece(counted(rest, "other answer"))])
    return groups


def _numbers(links: dict[int, TextPiece]) -> list[TextPiece]:
    named = [[link] for link in islice(links.values(), _MOST_NAMED)]
    rest = len(links) - _MOST_NAMED
    return listed_pieces([*named, [TextPiece(f"{number_word(rest)} more")]] if rest > 0 else named)


def _where(event: EventView, subject: str) -> str:
    """The heaviest finding about a question where there is one, else the question itself."""
    about = event.findings_about.get(subject)
    if about:
        return f"#{event.finding_anchors[about[0].finding]}"
    return f"#{event.question_anchors[subject]}"


def _on_finding(event: EventView, finding: Finding) -> Note:
    shown = verdict(finding.verdict or finding.kind)
    summary = TextPiece(f"{finding.summary.rstrip('.')}. ")
    link = TextPiece(shown.word, f"#{event.finding_anchors[finding.finding]}")
    return Note(shown.sign, shown.tone, [summary, link, TextPiece(".")])


def _on_quotation(event: EventView, anchors: Anchors, article_id: str, utterance: Utterance) -> Note | None:
    """How other articles render what is quoted here, where they do not render it the same."""
    others: dict[str, dict[int, TextPiece]] = {}
    for row in event.renderings_in(utterance.key or "", article_id):
        mine_first = row.article_a == article_id
        other, start, end = (
            (row.article_b, row.start_b, row.end_b) if mine_first else (row.article_a, row.start_a, row.end_a)
        )
        if row.relation in _QUIET or other == article_id:
            continue
        number = event.by_id[other].number
        links = others.setdefault("longer or shorter" if row.relation == "truncated" else row.relation, {})
        if number not in links:
            links[number] = TextPiece(str(number), anchors.to(other, start, end))
    if not others:
        return None
    head = TextPiece(f"Quotation {utterance.number}", f"#{utterance.anchor}")
    groups = _said_in(others)
    return Note("·", "k", [head, TextPiece(": "), *listed_pieces(groups, "; ", "; "), TextPiece(".")])
