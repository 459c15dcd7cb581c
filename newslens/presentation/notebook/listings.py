"""Everything of one kind, written out: questions with their figures, utterances with their renderings.

Takes an analysis; gives fragments of HTML in which every number and every wording stands in the sentence it was
taken from. One question or one utterance is what a widget of a notebook shows; `questions` and `utterances` list
all that reports can be compared on, folded, and stand in a widget's place where no kernel runs: on an exported
page, in a notebook that was opened and not run. `find_question` and `find_utterance` give the key of one of
them by its words. `shared_passages` sets beside each other what two reports share.

The fragments are of the same make as those of `newslens.presentation.notebook.views`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from markupsafe import Markup

from newslens.errors import InputError
from newslens.presentation import phrasing, templating
from newslens.presentation.event_view import Edition
from newslens.presentation.notebook.views import View
from newslens.presentation.page.collation import collate
from newslens.presentation.page.excerpts import quoted
from newslens.presentation.page.highlights import Anchors

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newslens.presentation.event_view import Utterance, Witness
    from newslens.presentation.page.excerpts import Piece

__all__ = [
    "MOST",
    "compared_questions",
    "compared_utterances",
    "find_question",
    "find_utterance",
    "question",
    "questions",
    "shared_passages",
    "utterance",
    "utterance_label",
    "utterances",
]

MOST = 200
"""Beyond so many entries a list ends: a page with more of them opens slowly."""

_ORDER = ("conflict", "update", "compatible", "agree", "single")


class Quoted(NamedTuple):
    """A figure or a quotation, in its sentence."""

    witness: Witness
    says: str
    """What it answers, or how it relates to the first rendering."""
    by: str | None
    """Who gives the figure, or who speaks."""
    pieces: list[Piece]


class Pair(NamedTuple):
    """A passage that two reports share, as each has it."""

    first: str
    second: str
    relation: str


def compared_questions(edition: Edition) -> list[Any]:
    """Questions that more than one figure answers: conflicts first, then updates, then what agrees."""
    found = [row for row in edition.questions.values() if len(edition.answers[row.question]) > 1]
    return sorted(found, key=lambda row: _ORDER.index(row.verdict) if row.verdict in _ORDER else len(_ORDER))


def compared_utterances(edition: Edition) -> list[Utterance]:
    """Utterances that stand in more than one report and in marks at least once; the most printed ones first."""

    def reports(each: Utterance) -> int:
        return len({row.article_id for row in each.quotations})

    found = [
        each
        for each in edition.utterances
        if each.key and reports(each) > 1 and any(row.kind != "indirect" for row in each.quotations)
    ]
    return sorted(found, key=reports, reverse=True)


def find_question(analysis: Any, words: str) -> str:
    """Key of a question by words of its label; of several, the one that the reports differ on.

    Parameters
    ----------
    analysis
        Anything that holds the tables of `newslens.schema` as attributes.
    words
        Words that stand in the label, in capitals or not.

    Raises
    ------
    InputError
        When no question that more than one figure answers has these words in its label.
    """
    found = compared_questions(Edition(analysis))
    keys = [str(row.question) for row in found if words.casefold() in row.label.casefold()]
    if not keys:
        labels = ", ".join(repr(row.label) for row in found)
        raise InputError(f"No question is labelled {words!r}; there are {labels or 'none'}.")
    return keys[0]


def find_utterance(analysis: Any, words: str) -> str:
    """Key of an utterance by words of one of its renderings; of several, the one that most reports print.

    Parameters
    ----------
    analysis
        Anything that holds the tables of `newslens.schema` as attributes.
    words
        Words that stand in a rendering, as they are printed there.

    Raises
    ------
    InputError
        When no quotation that stands in more than one report has these words.
    """
    found = compared_utterances(Edition(analysis))
    keys = [str(each.key) for each in found if any(words in row.surface for row in each.quotations)]
    if not keys:
        raise InputError(f"No quotation that stands in more than one report has the words {words!r}.")
    return keys[0]


def question(edition: Edition, key: str, *, anchors: Anchors | None = None) -> View:
    """One question: its verdict, and each figure with the sentence it stands in."""
    anchors = anchors or Anchors(edition)
    row = edition.questions[key]
    verdict = phrasing.verdict(row.verdict)
    tone = verdict.tone if verdict.tone in {"x", "u"} else ""
    answers = [
        Quoted(
            edition.by_id[figure.article_id],
            phrasing.answer(figure),
            figure.attributed_to,
            quoted(edition, anchors, [figure], tone),
        )
        for figure in edition.answers[key]
    ]
    return _view("answers.html.j2", question=row, verdict=verdict, answers=answers)


def questions(analysis: Any, *, most: int = MOST) -> View:
    """Every question that reports can be compared on, folded, with its figures and their sentences.

    Parameters
    ----------
    analysis
        Anything that holds the tables of `newslens.schema` as attributes.
    most
        Beyond so many the list ends, and says so.
    """
    edition = Edition(analysis)
    anchors = Anchors(edition)
    found = compared_questions(edition)
    parts = [
        (
            phrasing.verdict(row.verdict),
            phrasing.upper_first(row.label),
            question(edition, row.question, anchors=anchors),
        )
        for row in found[:most]
    ]
    return _folded(parts, len(found), "No question is answered by more than one figure.")


def utterance(edition: Edition, key: str, *, anchors: Anchors | None = None) -> View:
    """One utterance: its renderings word by word, then each in its sentence."""
    anchors = anchors or Anchors(edition)
    found = next(each for each in edition.utterances if each.key == key)
    renderings = [
        Quoted(edition.by_id[each.article_id], each.kind, each.speaker, quoted(edition, anchors, [each]))
        for each in found.quotations
    ]
    return _view("renderings.html.j2", collation=collate(edition, anchors, found), renderings=renderings)


def utterances(analysis: Any, *, most: int = MOST) -> View:
    """Every utterance that several reports render, folded, with its renderings side by side.

    Parameters
    ----------
    analysis
        Anything that holds the tables of `newslens.schema` as attributes.
    most
        Beyond so many the list ends, and says so.
    """
    edition = Edition(analysis)
    anchors = Anchors(edition)
    found = compared_utterances(edition)
    parts = [
        (None, utterance_label(each), utterance(edition, str(each.key), anchors=anchors))
        for each in found[:most]
    ]
    return _folded(parts, len(found), "No quotation stands in more than one report.")


def utterance_label(each: Utterance) -> str:
    """Speaker and first words, as a choice in a list."""
    words = phrasing.clip(each.quotations[0].surface, 60)
    return f"{each.speaker}: {words}" if each.speaker else words


def shared_passages(
    analysis: Any, first: str, second: str, *, relations: Collection[str] | None = None
) -> View:
    """Passages that two reports share, side by side in the order of the first.

    Parameters
    ----------
    analysis
        Anything that holds the tables of `newslens.schema` as attributes.
    first, second
        Two article_ids.
    relations
        Only passages of these relations; all, if none are named.

    Raises
    ------
    InputError
        When there is no such report.
    """
    edition = Edition(analysis)
    for key in (first, second):
        if key not in edition.by_id:
            raise InputError(f"There is no report {key!r}; there are {', '.join(edition.by_id)}.")
    found = []
    for row in edition.passages:
        sides = {row.article_a: (row.start_a, row.end_a), row.article_b: (row.start_b, row.end_b)}
        if sides.keys() == {first, second} and (relations is None or row.relation in relations):
            found.append((sides[first], sides[second], row.relation))
    here, there = edition.by_id[first], edition.by_id[second]
    pairs = [Pair(here.text[slice(*a)], there.text[slice(*b)], relation) for a, b, relation in sorted(found)]
    return _view("shared.html.j2", here=here, there=there, pairs=pairs)


def _folded(parts: Sequence[tuple[phrasing.Verdict | None, str, View]], total: int, nothing: str) -> View:
    return _view("folded.html.j2", parts=parts, total=total, nothing=nothing)


def _view(template: str, **facts: Any) -> View:
    inside = templating.fill(template, linked=False, **facts)
    return View(Markup('<div class="newslens mathjax_ignore">{}</div>').format(inside))
