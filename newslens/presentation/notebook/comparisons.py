"""What articles can be compared on: their questions and utterances, each as a fragment with its sentences.

Takes an event view; gives the questions that several figures answer and the utterances that several articles print,
what differs first, finds one of them by its words, and shows it. `newslens.presentation.notebook.views` lists all of them, and
`newslens.presentation.notebook.widgets` lets a reader choose one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.errors import InputError
from newslens.presentation.event_view import EventView
from newslens.presentation.notebook.fragments import fragment
from newslens.presentation.page import Anchors, collate, quoted_sentence
from newslens.presentation.phrasing import answer, clip, verdict, verdict_rank

if TYPE_CHECKING:
    from newslens.analysis import Analysis
    from newslens.presentation.event_view_records import NumberedArticle, Utterance
    from newslens.presentation.notebook.fragments import View
    from newslens.presentation.page import TextPiece
    from newslens.schema import Question

__all__ = [
    "CitedRow",
    "compared_questions",
    "compared_utterances",
    "find_question",
    "find_utterance",
    "show_question",
    "show_utterance",
    "utterance_label",
]

_LONGEST_LABEL: Final = 60
"""Characters of an utterance in a list of choices; set by hand: a drop-down list is 48 rem wide."""


class CitedRow(NamedTuple):
    """A figure or a quotation, in its sentence."""

    article: NumberedArticle
    says: str
    """What it answers, or how it relates to the first rendering."""
    by: str | None
    """Who gives the figure, or who speaks."""
    pieces: list[TextPiece]


def compared_questions(event: EventView) -> list[Question]:
    """Questions that more than one figure answers: conflicts first, then updates, then what agrees."""
    found = [row for row in event.questions.values() if len(event.answers[row.question]) > 1]
    return sorted(found, key=lambda row: verdict_rank(row.verdict))


def compared_utterances(event: EventView) -> list[Utterance]:
    """Utterances that stand in more than one article and in marks at least once; the most printed ones first."""

    def n_articles(each: Utterance) -> int:
        return len({row.article_id for row in each.quotations})

    found = [each for each in event.utterances if each.key and each.marked and n_articles(each) > 1]
    return sorted(found, key=n_articles, reverse=True)


def find_question(analysis: Analysis, words: str) -> str:
    """Key of a question by words of its label; of several, the one that the articles differ on.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    words
        Words that stand in the label, in capitals or not.

    Raises
    ------
    InputError
        When no question that more than one figure answers has these words in its label.
    """
    found = compared_questions(EventView(analysis))
    for row in found:
        if words.casefold() in row.label.casefold():
            return row.question
    labels = ", ".join(repr(row.label) for row in found)
    raise InputError(f"No question is labelled {words!r}; there are {labels or 'none'}.")


def find_utterance(analysis: Analysis, words: str) -> str:
    """Key of an utterance by words of one of its renderings; of several, the one that most articles print.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    words
        Words that stand in a rendering, as they are printed there.

    Raises
    ------
    InputError
        When no quotation that stands in more than one article has these words.
    """
    for each in compared_utterances(EventView(analysis)):
        if any(words in row.surface for row in each.quotations):
            return str(each.key)
    raise InputError(
        f"No quotation that stands in more than one report has the words {words!r}; take some from the table quotations."
    )


def show_question(event: EventView, key: str, *, anchors: Anchors | None = None) -> View:
    """One question: its verdict, and each figure with the sentence it stands in."""
    anchors = anchors or Anchors(event)
    question = event.questions[key]
    shown = verdict(question.verdict)
    tone = shown.tone if shown.tone in {"x", "u"} else ""
    answers = [
        CitedRow(
            event.by_id[figure.article_id],
            answer(figure),
            figure.attributed_to,
            quoted_sentence(event, anchors, [figure], tone),
        )
        for figure in event.answers[key]
    ]
    return fragment("answers.html.j2", question=question, verdict=shown, answers=answers)


def show_utterance(event: EventView, key: str, *, anchors: Anchors | None = None) -> View:
    """One utterance: its renderings word by word, then each in its sentence."""
    anchors = anchors or Anchors(event)
    utterance = event.utterances_by_key[key]
    renderings = [
        CitedRow(
            event.by_id[each.article_id], each.kind, each.speaker, quoted_sentence(event, anchors, [each])
        )
        for each in utterance.quotations
    ]
    return fragment("renderings.html.j2", collation=collate(event, anchors, utterance), renderings=renderings)


def utterance_label(each: Utterance) -> str:
    """Speaker and first words, as a choice in a list."""
    words = clip(each.quotations[0].surface, _LONGEST_LABEL)
    return f"{each.speaker}: {words}" if each.speaker else words
