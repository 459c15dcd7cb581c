from __future__ import annotations

import pytest

from newslens.frames import EvidenceRow, FigureRow, NameRow, QuotationRow
from newslens.presentation.reader.subject_spans import (
    altering_spans,
    evidence_span,
    figure_span,
    name_span,
    quotation_span,
    with_positions,
)
from newslens.schema import Finding

TEXT = "We do not want to move it"


def finding(verdict):
    return Finding("moved", "altered_quotation", "The quotation was altered.", 0.9, verdict=verdict)


def rests_on(start, end, position):
    row = EvidenceRow(start, end, TEXT[start:end], finding="moved", position=position, article_id="wire")
    return {"moved": [row]}


def rendering():
    return quotation_span(3, QuotationRow(0, len(TEXT), TEXT, "direct", article_id="wire"))


def test_figures_of_one_amount_and_wording_give_one_answer():
    said = [
        figure_span(place, FigureRow(0, len(words), words, low, None, comparator, article_id="wire"))
        for place, (words, low, comparator) in enumerate(
            [("Several", None, "vague"), ("several", None, "vague"), ("ten", 10.0, "at_least")]
        )
    ]
    assert said[0].value == said[1].value != said[2].value
    assert [span.row for span in said] == [0, 1, 2]


@pytest.mark.parametrize(
    ("kind", "letter"), [("direct", "q"), ("partial", "q"), ("indirect", "i"), ("attributed", "i")]
)
def test_a_quotation_without_marks_is_of_another_kind(kind, letter):
    assert quotation_span(0, QuotationRow(0, 2, "We", kind, article_id="wire")).kind == letter


def test_a_name_over_two_lines_is_said_on_one():
    assert (
        name_span(0, NameRow(0, 9, "Orla\nFinn", "Orla Finn", "person", article_id="wire")).says
        == "Orla Finn"
    )


def test_words_of_a_finding_say_what_the_finding_says_of_them():
    (row,) = rests_on(3, 9, "not willing")["moved"]
    assert (evidence_span(7, row).says, evidence_span(7, row).row) == ("not willing", 7)
    (row,) = rests_on(3, 9, None)["moved"]
    assert evidence_span(7, row).says == "do not"


def test_a_rendering_that_a_finding_rests_on_has_its_position():
    (whole,) = with_positions([rendering()], [finding("altered")], rests_on(0, len(TEXT), "do not"))
    (part,) = with_positions([rendering()], [finding("altered")], rests_on(3, 9, "do not"))
    assert (whole.value, part.value) == ("do not", None)


@pytest.mark.parametrize(
    ("start", "end", "position", "words"),
    [
        (3, 9, "not willing", ["do not"]),  # the words themselves
        (0, len(TEXT), "do not", ["do not"]),  # of a whole rendering those that are named
        (0, len(TEXT), "do not” “move it", ["do not", "move it"]),
        (0, len(TEXT), "mov", []),  # part of a word
        (0, len(TEXT), "without", []),
        (0, len(TEXT), None, []),
        (4, 4, "dropped", []),  # words that are no longer there cannot be marked
    ],
)
def test_words_that_alter_a_quotation(start, end, position, words):
    found = altering_spans([rendering()], [finding("altered")], rests_on(start, end, position))
    assert [TEXT[span.start : span.end] for span in found] == words
    assert {(span.kind, span.row) for span in found} <= {("a", None)}


@pytest.mark.parametrize(
    ("verdict", "marked"), [("altered", 1), ("update", 1), ("compatible", 0), ("agree", 0)]
)
def test_only_a_finding_that_disagrees_or_updates_alters(verdict, marked):
    assert len(altering_spans([rendering()], [finding(verdict)], rests_on(3, 9, None))) == marked
