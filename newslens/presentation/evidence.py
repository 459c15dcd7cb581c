"""The evidence written out: the answers to a question and the renderings of an utterance, as HTML to read.

Takes an analysis; gives fragments in which every number and every wording stands in the sentence it was taken
from. One question or one utterance is what the notebook widgets show; `questions` and `utterances` list all of
them, folded, and are what stands in a widget's place where no kernel runs: on an exported page, in a notebook
that was opened and not run.

All text of the reports is escaped by the templates. The fragments bring the few rules of style that they need,
in light and dark; an exported page has these rules already and drops them.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple

import jinja2
from markupsafe import Markup

from newslens.errors import InputError
from newslens.presentation import theme, wording
from newslens.presentation.edition import Edition

if TYPE_CHECKING:
    from newslens.presentation.edition import Utterance, Witness

__all__ = [
    "Fragment",
    "compared_questions",
    "compared_utterances",
    "question",
    "questions",
    "shared",
    "stylesheet",
    "utterance",
    "utterance_label",
    "utterances",
]

_ORDER = ("conflict", "update", "compatible", "agree", "single")


class Fragment(Markup):
    """HTML of which all foreign text is escaped. A notebook shows it with its rules of style."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return self.styled

    @property
    def styled(self) -> str:
        """The fragment after a style element that it needs outside of a newslens page."""
        return _style() + str(self)


class Passage(NamedTuple):
    """A span inside its sentence."""

    witness: Witness
    before: str
    surface: str
    after: str


class Wording(NamedTuple):
    """A quotation as a rendering of an utterance."""

    passage: Passage
    kind: str
    speaker: str | None
    relation: str | None
    """To the first rendering; missing for the first itself and where the two were not compared."""


class Pair(NamedTuple):
    """A passage of two reports, where it stands in each."""

    first: slice
    second: slice
    relation: str


class Answer(NamedTuple):
    """A figure as an answer to a question."""

    passage: Passage
    says: str
    according_to: str | None


def compared_questions(edition: Edition) -> list[Any]:
    """Questions that more than one figure answers: conflicts first, then updates, then what agrees."""
    found = [row for row in edition.questions.values() if len(edition.answers[row.question]) > 1]
    return sorted(found, key=lambda row: _ORDER.index(row.verdict) if row.verdict in _ORDER else len(_ORDER))


def compared_utterances(edition: Edition) -> list[Utterance]:
    """Utterances that more than one quotation renders, in order of appearance."""
    return [utterance for utterance in edition.utterances if utterance.compared]


def question(edition: Edition, key: str) -> Fragment:
    """One question: its verdict, and each figure with the sentence it stands in."""
    row = edition.questions[key]
    answers = [
        Answer(_passage(edition, figure), wording.answer(figure), figure.attributed_to)
        for figure in edition.answers[key]
    ]
    return _fill("question.html.j2", question=row, verdict=wording.verdict(row.verdict), answers=answers)


def questions(analysis: Any) -> Fragment:
    """Every question that reports can be compared on, folded, with its figures and their sentences.

    Parameters
    ----------
    analysis
        Anything that holds the tables of `newslens.tables` as attributes.
    """
    edition = Edition(analysis)
    parts = [
        (wording.verdict(row.verdict), row.label, question(edition, row.question))
        for row in compared_questions(edition)
    ]
    return _fill("list.html.j2", parts=parts, nothing="No question is answered by more than one figure.")


def utterance(edition: Edition, key: str) -> Fragment:
    """One utterance: each rendering in its sentence, and how it relates to the first."""
    found = next(each for each in edition.utterances if each.key == key)
    first = found.quotations[0]
    relations = {
        frozenset([(row.article_a, row.start_a), (row.article_b, row.start_b)]): row.relation
        for row in edition.renderings
    }
    wordings = [
        Wording(
            _passage(edition, each),
            each.kind,
            each.speaker,
            relations.get(frozenset([(first.article_id, first.start), (each.article_id, each.start)])),
        )
        for each in found.quotations
    ]
    return _fill("utterance.html.j2", utterance=found, wordings=wordings)


def utterances(analysis: Any) -> Fragment:
    """Every utterance that is rendered more than once, folded, with its renderings side by side.

    Parameters
    ----------
    analysis
        Anything that holds the tables of `newslens.tables` as attributes.
    """
    edition = Edition(analysis)
    parts = [
        (None, utterance_label(each), utterance(edition, each.key or ""))
        for each in compared_utterances(edition)
    ]
    return _fill("list.html.j2", parts=parts, nothing="No utterance is rendered more than once.")


def shared(analysis: Any, first: str, second: str) -> Fragment:
    """Passages that two reports share, side by side in the order of the first.

    Parameters
    ----------
    analysis
        Anything that holds the tables of `newslens.tables` as attributes.
    first, second
        Two article_ids.

    Raises
    ------
    InputError
        When there is no such report.
    """
    edition = Edition(analysis)
    for key in (first, second):
        if key not in edition.by_id:
            raise InputError(f"There is no report {key!r}; there are {', '.join(edition.by_id)}.")
    here, there = edition.by_id[first], edition.by_id[second]
    pairs = []
    for row in edition.passages:
        sides = {row.article_a: (row.start_a, row.end_a), row.article_b: (row.start_b, row.end_b)}
        if sides.keys() == {first, second}:
            pairs.append(Pair(slice(*sides[first]), slice(*sides[second]), row.relation))
    pairs.sort(key=lambda pair: (pair.first.start, pair.second.start))
    return _fill("shared.html.j2", here=here, there=there, pairs=pairs)


def utterance_label(each: Utterance) -> str:
    """Speaker and first words, as a choice in a list."""
    words = wording.clip(each.quotations[0].surface, 60)
    return f"{each.speaker}: {words}" if each.speaker else words


def stylesheet() -> str:
    """Rules of style of the fragments; the colours are those of the page around them."""
    return (files("newslens.presentation") / "templates" / "evidence" / "evidence.css").read_text(
        encoding="utf-8"
    )


def _passage(edition: Edition, span: Any) -> Passage:
    witness = edition.by_id[span.article_id]
    left, right = edition.sentence(span.article_id, span.start)
    right = max(right, span.end)
    return Passage(witness, witness.text[left : span.start], span.surface, witness.text[span.end : right])


def _fill(template: str, **facts: Any) -> Fragment:
    return Fragment(_environment().get_template(template).render(facts))


@cache
def _style() -> str:
    """The fragments' rules with the colours, which follow JupyterLab's choice of light or dark."""
    light = ";".join(f"--{role}:{value}" for role, (value, _) in theme.PALETTE.items())
    dark = ";".join(f"--{role}:{value}" for role, (_, value) in theme.PALETTE.items())
    faces = f"--serif:{theme.SERIF};--sans:{theme.SANS}"
    return (
        f"<style>.nl{{{faces};{light}}}\n[data-jp-theme-light=false] .nl{{{dark}}}\n{stylesheet()}</style>\n"
    )


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("newslens.presentation", "templates/evidence"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters["counted"] = wording.counted
    return environment
