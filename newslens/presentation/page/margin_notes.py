"""Notes beside a paragraph: what other reports have where this one has something else.

A note stands only where reports differ, and says so in as few words as it takes: the sign of the verdict, the
other answers with the numbers of their reports, and the way to the comparison.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newslens.presentation.page.excerpts import Piece, listed_pieces
from newslens.presentation.phrasing import answer, number_word, upper_first, verdict

if TYPE_CHECKING:
    from newslens.presentation.event_view import Edition, Utterance
    from newslens.presentation.page.highlights import Anchors

__all__ = ["Note", "notes"]

_TELLING = frozenset(("conflict", "update", "compatible"))
_QUIET = frozenset(("identical", "typographic"))


@dataclass(frozen=True, slots=True)
class Note:
    """A note: a sign, its tone, and words with links."""

    sign: str
    tone: str
    pieces: list[Piece]


def notes(edition: Edition, anchors: Anchors, article_id: str, start: int, end: int) -> list[Note]:
    """Notes on the stretch of an article, in the order of what they are about."""
    found: dict[str, Note] = {}
    for mark in sorted(anchors.meeting(article_id, start, end), key=lambda each: (each.start, -each.layer)):
        if not start <= mark.start < end:
            continue
        if mark.kind == "figure" and mark.href:
            question = _question(edition, mark.href)
            if question and question.verdict in _TELLING and mark.href not in found:
                note = _on_figure(edition, anchors, article_id, question)
                if note:
                    found[mark.href] = note
        elif mark.kind == "evidence" and mark.href and mark.href not in found:
            found[mark.href] = _on_finding(edition, mark.href)
        elif mark.kind == "quotation" and mark.href and mark.href not in found:
            utterance = edition.utterances[(mark.number or 1) - 1]
            altered = _altered(edition, article_id, utterance)
            note = (
                _on_finding(edition, altered)
                if altered
                else _on_quotation(edition, anchors, article_id, utterance)
            )
            if note:
                found[altered or mark.href] = note
    return list(found.values())


def _question(edition: Edition, href: str) -> Any:
    return next(
        (edition.questions[key] for key, anchor in edition.question_anchors.items() if f"#{anchor}" == href),
        None,
    )


def _on_figure(edition: Edition, anchors: Anchors, article_id: str, question: Any) -> Note | None:
    """What other reports answer, where it is not what this one answers, and whether this one answers twice."""
    rows = edition.answers[question.question]
    own = {answer(row).casefold() for row in rows if row.article_id == article_id}
    others: dict[str, dict[str, Piece]] = {}
    for row in rows:
        said = answer(row)
        if row.article_id != article_id and said.casefold() not in own:
            number = str(edition.by_id[row.article_id].number)
            link = Piece(number, anchors.to(row.article_id, row.start, row.end))
            others.setdefault(said.casefold() if row.comparator == "vague" else said, {}).setdefault(
                number, link
            )
    if not others and len(own) < 2:
        return None
    groups = [
        [Piece(f"{said} in "), *listed_pieces([[link] for link in links.values()])]
        for said, links in others.items()
    ]
    if len(own) > 1:
        groups.append([Piece(f"{number_word(len(own))} answers in this report")])
    shown = verdict(question.verdict)
    label = Piece(f"{upper_first(question.label)}: ")
    link = Piece(shown.word, _where(edition, question.question))
    return Note(
        shown.sign, shown.tone, [label, *listed_pieces(groups, "; ", "; "), Piece(". "), link, Piece(".")]
    )


def _where(edition: Edition, subject: str) -> str:
    """The finding about a subject where there is one, else its question."""
    for row in edition.findings:
        if row.subject == subject:
            return f"#{edition.finding_anchors[row.finding]}"
    return f"#{edition.question_anchors[subject]}"


def _altered(edition: Edition, article_id: str, utterance: Utterance) -> str | None:
    """Link to the finding that a report altered the words of an utterance, or that others did."""
    for row in edition.findings:
        about = (
            utterance.key is not None and row.subject == utterance.key and verdict(row.verdict).tone == "x"
        )
        if about and any(each.article_id == article_id for each in edition.evidence[row.finding]):
            return f"#{edition.finding_anchors[row.finding]}"
    return None


def _on_finding(edition: Edition, href: str) -> Note:
    row = next(row for row in edition.findings if f"#{edition.finding_anchors[row.finding]}" == href)
    shown = verdict(row.verdict or row.kind)
    summary = row.summary.rstrip(".")
    return Note(shown.sign, shown.tone, [Piece(f"{summary}. "), Piece(shown.word, href), Piece(".")])


def _on_quotation(edition: Edition, anchors: Anchors, article_id: str, utterance: Utterance) -> Note | None:
    """How other reports render what is quoted here, where they do not render it the same."""
    others: dict[str, dict[str, Piece]] = {}
    for row in edition.renderings:
        if row.utterance != utterance.key or article_id not in {row.article_a, row.article_b}:
            continue
        mine_first = row.article_a == article_id
        other, start, end = (
            (row.article_b, row.start_b, row.end_b) if mine_first else (row.article_a, row.start_a, row.end_a)
        )
        if row.relation in _QUIET or other == article_id:
            continue
        number = str(edition.by_id[other].number)
        said = "longer or shorter" if row.relation == "truncated" else row.relation
        others.setdefault(said, {}).setdefault(number, Piece(number, anchors.to(other, start, end)))
    if not others:
        return None
    groups = [
        [Piece(f"{said} in "), *listed_pieces([[link] for link in links.values()])]
        for said, links in others.items()
    ]
    head = Piece(f"Quotation {utterance.number}", f"#{utterance.anchor}")
    return Note("·", "k", [head, Piece(": "), *listed_pieces(groups, "; ", "; "), Piece(".")])
