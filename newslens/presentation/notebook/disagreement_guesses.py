"""Guesses about contradictions and about changed words, held against the findings.

Takes an event view and a guess; gives an answer. One that the findings do not bear out gets a next step, not the solution.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.language.sentence_building import numbered_reports
from newslens.presentation.notebook.lesson_reply import LessonAnswer
from newslens.presentation.phrasing import number_word, verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.schema import Finding

__all__ = ["answer_changed", "answer_contradicted", "answer_contradictions", "numbered"]


def answer_contradicted(event: EventView, word: str) -> LessonAnswer:
    """Whether the reports contradict each other on what a word names."""
    found = [row for row in event.findings.values() if _is_about(event, row, word)]
    conflicts = [row for row in found if row.verdict == "conflict"]
    if conflicts:
        return LessonAnswer(
            True, f"Yes, the reports contradict each other there: {_said(event, conflicts[0])}."
        )
    questions = [row for row in event.questions.values() if word.casefold() in row.label.casefold()]
    if not questions and not found:
        return LessonAnswer(
            False,
            f"No number of the reports was found under “{word}”. Try a noun that stands beside the number.",
        )
    shown = verdict(found[0].verdict if found else questions[0].verdict).word.lower()
    return LessonAnswer(
        False, f"That is no contradiction between reports; newslens calls it “{shown}”. Can you say why?"
    )


def _is_about(event: EventView, finding: Finding, word: str) -> bool:
    question = event.questions.get(finding.subject or "")
    label = question.label if question else finding.summary
    return finding.kind != "spelling" and word.casefold() in label.casefold()


def _said(event: EventView, finding: Finding) -> str:
    """Answers and who gives them: "“seven” in reports 1 and 2; “five” in report 4"."""
    words: dict[str, str] = {}
    reports: dict[str, list[str]] = {}
    for row in event.evidence[finding.finding]:
        surface = " ".join(row.surface.split())
        words.setdefault(surface.casefold(), surface)
        reports.setdefault(surface.casefold(), []).append(row.article_id)
    return "; ".join(f"“{words[key]}” in {numbered(event, found)}" for key, found in reports.items())


def answer_contradictions(event: EventView, guess: int) -> LessonAnswer:
    """Whether they contradict each other on as many things as guessed."""
    found = sum(row.verdict == "conflict" for row in event.findings.values())
    if guess == found:
        return LessonAnswer(
            True, f"Yes, newslens found {number_word(found)}, too. Have you both found the same?"
        )
    if guess < found:
        return LessonAnswer(
            False, f"Newslens found {number_word(found - guess)} more. Look at dates as well as numbers."
        )
    return LessonAnswer(
        False,
        f"Newslens found {number_word(found)}. It misses some: show the sentences of yours to somebody else and decide.",
    )


def answer_changed(event: EventView, report: NumberedArticle) -> LessonAnswer:
    """Whether a report changed what somebody said."""
    altered = [row for row in event.findings.values() if row.verdict == "altered"]
    for row in altered:
        last = event.evidence[row.finding][-1]
        if last.article_id == report.article_id:
            return LessonAnswer(True, f"Yes. {row.summary}")
    if not altered:
        return LessonAnswer(
            False, "No quotation was found that a report changed so that it says something else."
        )
    others = [row.article_id for row in event.evidence[altered[0].finding]]
    speaker = (
        event.utterances_by_key[altered[0].subject or ""].speaker
        if altered[0].subject in event.utterances_by_key
        else None
    )
    return LessonAnswer(
        False,
        f"Not that one. Compare what {speaker or 'the same person'} says in {numbered(event, others)}, word by word.",
    )


def numbered(event: EventView, keys: Iterable[str]) -> str:
    """Reports by their numbers: "reports 1 and 2"."""
    return numbered_reports(keys, {each.article_id: each.number for each in event.articles})
