"""Notes beside a paragraph: what other articles have where this one has something else.

Takes a stretch of an article; gives notes. A note stands only where articles differ, and says so in as few words as it
takes: the sign of the verdict, the other answers with the numbers of their articles, and the way to the comparison.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.presentation.page.excerpts import TextPiece, listed_pieces
from newslens.presentation.phrasing import answer, number_word, upper_first, verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslens.presentation.event_records import Utterance
    from newslens.presentation.event_view import EventView
    from newslens.presentation.page.highlights import Anchors, Mark
    from newslens.schema import Finding, Question

__all__ = ["Note", "notes"]

_TELLING: Final = frozenset(("conflict", "update", "compatible"))
"""Verdicts on which a figure gets a note; where all agree, or nobody else answers, there is nothing to say."""
_QUIET: Final = frozenset(("identical", "typographic"))
"""Relations of two wordings that a reader would call the same."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note: a sign, its tone, and words with links."""

    sign: str
    tone: str
    pieces: list[TextPiece]


def notes(event: EventView, anchors: Anchors, article_id: str, start: int, end: int) -> list[Note]:
    """Notes on the stretch of an article, in the order of what they are about, one about each."""
    found: dict[tuple[str, str | int], Note | None] = {}
    for mark in sorted(anchors.meeting(article_id, start, end), key=lambda each: (each.start, -each.layer)):
        about = _about(event, article_id, mark) if start <= mark.start < end else None
        if about is not None and about not in found:
            found[about] = _note(event, anchors, article_id, about)
    return [note for note in found.values() if note]


def _about(event: EventView, article_id: str, mark: Mark) -> tuple[str, str | int] | None:
    """What a mark calls for a note on: a question, a finding or an utterance, with its key."""
    if mark.question is not None:
        return "question", mark.question
    if mark.finding is not None:
        return "finding", mark.finding
    if mark.kind != "quotation" or mark.number is None:
        return None
    altered = _altered(event, article_id, event.utterances[mark.number - 1])
    return ("finding", altered.finding) if altered else ("utterance", mark.number)


def _note(event: EventView, anchors: Anchors, article_id: str, about: tuple[str, str | int]) -> Note | None:
    kind, key = about
    if kind == "utterance":
        return _on_quotation(event, anchors, article_id, event.utterances[int(key) - 1])
    if kind == "finding":
        return _on_finding(event, event.findings[str(key)])
    question = event.questions[str(key)]
    return _on_figure(event, anchors, article_id, question) if question.verdict in _TELLING else None


def _on_figure(event: EventView, anchors: Anchors, article_id: str, question: Question) -> Note | None:
    """What other articles answer, where it is not what this one answers, and whether this one answers twice."""
    rows = event.answers[question.question]
    own = {answer(row).casefold() for row in rows if row.article_id == article_id}
    others: dict[str, dict[int, TextPiece]] = {}
    for row in rows:
        said = answer(row)
        if row.article_id != article_id and said.casefold() not in own:
            number = event.by_id[row.article_id].number
            link = TextPiece(str(number), anchors.to(row.article_id, row.start, row.end))
            words = said.casefold() if row.comparator == "vague" else said
            others.setdefault(words, {}).setdefault(number, link)
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
    return [
        [TextPiece(f"{said} in "), *listed_pieces([[link] for link in links.values()])]
        for said, links in others.items()
    ]


def _where(event: EventView, subject: str) -> str:
    """The heaviest finding about a question where there is one, else the question itself."""
    about = event.findings_about.get(subject)
    if about:
        return f"#{event.finding_anchors[about[0].finding]}"
    return f"#{event.question_anchors[subject]}"


def _altered(event: EventView, article_id: str, utterance: Utterance) -> Finding | None:
    """The finding that an article altered the words of an utterance, or that others did."""
    about: Iterable[Finding] = () if utterance.key is None else event.findings_about.get(utterance.key, ())
    for row in about:
        has_part = any(each.article_id == article_id for each in event.evidence[row.finding])
        if has_part and verdict(row.verdict).tone == "x":
            return row
    return None


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
        said = "longer or shorter" if row.relation == "truncated" else row.relation
        others.setdefault(said, {}).setdefault(number, TextPiece(str(number), anchors.to(other, start, end)))
    if not others:
        return None
    head = TextPiece(f"Quotation {utterance.number}", f"#{utterance.anchor}")
    groups = _said_in(others)
    return Note("·", "k", [head, TextPiece(": "), *listed_pieces(groups, "; ", "; "), TextPiece(".")])
