"""Findings about the questions whose answers differ."""

from __future__ import annotations

import pandas as pd
import pytest

from newslens import schema
from newslens.comparison.findings.figure_findings import find_figure_differences
from newslens.comparison.findings.finding_draft import Proof
from newslens.comparison.findings.tallied_answers import KnownReports
from newslens.schema import Figure, Question

ARTICLES = "abcdefg"


def figure(surface, low, *, start=0, question="q", unit=None, comparator="exact", high=None):
    high = low if high is None else high
    return Figure(start, start + len(surface), surface, low, high, comparator, unit, question=question)


def asked(verdict, *, key="q", label="boats", lineages=2, unit=None):
    return Question(key, label, None, unit, 2, 2, lineages, 2.0, 3.0, verdict)


TWO = {"a": [figure("two", 2.0)], "b": [figure("three", 3.0)]}
VAGUE = {"a": [figure("dozens", 24.0, high=99.0, comparator="vague")], "b": [figure("40", 40.0)]}


def drafts(figures, *questions, lineage_of=None):
    known = KnownReports({name: n for n, name in enumerate(ARTICLES, start=1)}, lineage_of or {}, {})
    tables = schema.found_table("figures", figures.items()), schema.table("questions", questions)
    return list(find_figure_differences(*tables, known=known))


def test_a_draft_says_all_that_a_finding_needs():
    (draft,) = drafts(TWO, asked("conflict"))
    assert (draft.kind, draft.verdict, draft.key, draft.subject) == ("conflict", "conflict", "q", "q")
    assert draft.summary == "Boats: two, or three."
    assert draft.reason.endswith("not all of them can be true.")
    assert draft.proofs == (Proof("a", 0, 3, "two", "two"), Proof("b", 0, 5, "three", "three"))


@pytest.mark.parametrize(
    ("verdict", "figures", "summary"),
    [
        ("conflict", TWO, ["Boats: two, or three."]),
        ("update", TWO, ["Boats: from two to three."]),
        ("compatible", VAGUE, ["Boats: “dozens” and 40 can both be true."]),
        ("agree", TWO, []),
        ("single", TWO, []),
        ("conflict", {"a": [figure("two", 2.0)], "b": [figure("two", 2.0)]}, []),  # nothing to tell apart
    ],
)
def test_verdicts_that_are_told(verdict, figures, summary):
    assert [draft.summary for draft in drafts(figures, asked(verdict))] == summary


def test_each_question_has_its_figures():
    figures = {
        "a": [figure("two", 2.0), figure("five", 5.0, start=9, question="other")],
        "b": [figure("three", 3.0), figure("six", 6.0, start=9, question="other")],
    }
    found = drafts(figures, asked("conflict", key="other", label="men"), asked("conflict"))
    assert [draft.summary for draft in found] == ["Men: five, or six.", "Boats: two, or three."]


def test_a_conversion_takes_no_part():
    figures = {
        "a": [figure("2 km", 2.0, unit="kilometer"), figure("1.2 miles", 1.2, start=9, unit="mile")],
        "b": [figure("3 km", 3.0, unit="kilometer")],
    }
    (draft,) = drafts(figures, asked("conflict", unit="kilometer"))
    assert [proof.surface for proof in draft.proofs] == ["2 km", "3 km"]


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("vague", "exact", True),
        ("vague", "vague", False),
        ("about", "exact", False),
    ],
)
def test_of_compatible_answers_a_vague_word_beside_a_number_is_told(first, second, told):
    figures = {
        "a": [figure("dozens", 24.0, high=99.0, comparator=first)],
        "b": [figure("40", 40.0, comparator=second)],
    }
    assert bool(drafts(figures, asked("compatible"))) == told


@pytest.mark.parametrize(
    ("unit", "told"), [("hour", False), ("decade", False), ("kilometer", True), (None, True)]
)
def test_vague_lengths_of_time_are_no_finding(unit, told):
    figures = {
        "a": [figure("several", 3.0, high=9.0, comparator="vague", unit=unit)],
        "b": [figure("4", 4.0, unit=unit)],
    }
    assert bool(drafts(figures, asked("compatible", unit=unit))) == told


def test_compatible_answers_of_one_lineage_are_no_finding():
    assert drafts(VAGUE, asked("compatible"), lineage_of={"a": "A", "b": "A"}) == []
    assert drafts(VAGUE, asked("compatible"), lineage_of={"a": "A", "b": "B"})


@pytest.mark.parametrize(
    ("verdict", "label", "lineages", "figures", "weight"),
    [
        ("conflict", "boats", 0, TWO, 0.8),
        ("update", "boats", 0, TWO, 0.6),
        ("compatible", "boats", 0, VAGUE, 0.3),
        ("conflict", "people killed", 0, TWO, 0.85),
        ("update", "people killed", 0, TWO, 0.65),
        ("conflict", "boats", 1, TWO, 0.81),
        ("conflict", "boats", 5, TWO, 0.85),
        ("conflict", "boats", 9, TWO, 0.85),
        ("conflict", "boats", 0, {"a": [*TWO["a"], figure("three", 3.0, start=9)]}, 0.7),
        ("update", "boats", 0, {"a": [*TWO["a"], figure("three", 3.0, start=9)]}, 0.6),
    ],
)
def test_weights(verdict, label, lineages, figures, weight):
    (draft,) = drafts(figures, asked(verdict, label=label, lineages=lineages))
    assert draft.weight == pytest.approx(weight)


def test_no_figures():
    assert drafts({}) == []
    assert isinstance(schema.empty("figures"), pd.DataFrame)


def test_answers_are_said_to_go_together_only_where_they_do():
    vague = figure("dozens", 24.0, high=99.0, comparator="vague")
    assert drafts({"a": [vague], "b": [figure("40", 40.0)]}, asked("compatible"))
    assert not drafts(
        {"a": [vague], "b": [figure("40", 40.0)], "c": [figure("50", 50.0)]}, asked("compatible")
    )
