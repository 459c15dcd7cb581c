"""Findings about bearers whose name is spelled in different ways."""

from __future__ import annotations

import pytest

from newslens import schema
from newslens.comparison.findings.finding_draft import Proof
from newslens.comparison.findings.name_findings import find_spellings
from newslens.schema import Name

ORDER = {name: number for number, name in enumerate("abcdefg", start=1)}


def drafts(*mentions, name="Omar Khadimi", kind="person"):
    """Findings of one bearer's mentions: (article, surface) in the order of the table, each 50 behind the one before."""
    found = schema.found_table(
        "names",
        [
            (article, [Name(50 * n, 50 * n + len(surface), surface, name, kind)])
            for n, (article, surface) in enumerate(mentions)
        ],
    )
    return list(find_spellings(found, order=ORDER))


def summaries(*mentions, **bearer):
    return [draft.summary for draft in drafts(*mentions, **bearer)]


def test_a_draft_says_all_that_a_finding_needs():
    (draft,) = drafts(("b", "Kadhimi"), ("a", "Omar Khadimi"), ("c", "Kadhimi"), ("c", "Kadhimi"))
    assert (draft.kind, draft.verdict, draft.key, draft.subject) == (
        "spelling",
        "compatible",
        "omar-khadimi",
        "Omar Khadimi",
    )
    assert draft.summary == "Omar Khadimi is spelled Kadhimi in reports 2 and 3 and Khadimi in report 1."
    assert "sound alike" in draft.reason
    assert draft.weight == pytest.approx(0.18)
    assert draft.proofs == (
        Proof("b", 0, 7, "Kadhimi", "Kadhimi"),
        Proof("c", 100, 107, "Kadhimi", "Kadhimi"),
        Proof("a", 50, 62, "Omar Khadimi", "Khadimi"),
    )


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("Khadimi", "Kadhimi", True),
        ("Khadimi", "Khatami", False),
        ("Khadimi", "KHADIMI", False),  # a headline
        ("KADHIMI", "Khadimi", False),
        ("Khadimi", "Khadimis", False),
        ("Omar", "Umar", True),
        ("Khadimi’s", "Khadimi", False),
        ("Khadimi's", "Kadhimi", True),
        ("Müller", "Muller", False),  # plain letters are the same
        ("Khadimi", "Khadimi", False),
        ("Mario", "Maria", False),
    ],
)
def test_what_is_a_spelling(one, other, told):
    assert bool(summaries(("a", one), ("b", other))) == told


@pytest.mark.parametrize(("one", "other", "told"), [("Omar", "Umar", True), ("Omr", "Umr", False)])
def test_letters_from_which_on_a_word_can_have_spellings(one, other, told):
    assert bool(summaries(("a", one), ("b", other))) == told


def test_the_mark_of_a_possessive_is_no_letter():
    assert summaries(("a", "Omr’s"), ("b", "Umr’s")) == []


@pytest.mark.parametrize(
    ("kind", "told"), [("person", True), ("place", True), ("organisation", False), ("group", False)]
)
def test_kinds_of_names(kind, told):
    assert bool(summaries(("a", "Khadimi"), ("b", "Kadhimi"), kind=kind)) == told


def test_one_report_may_spell_in_two_ways():
    assert summaries(("a", "Khadimi"), ("a", "Kadhimi")) == [
        "Omar Khadimi is spelled Khadimi in report 1 and Kadhimi in report 1."
    ]


def test_of_spellings_with_as_many_reports_the_first_in_the_table_comes_first():
    assert summaries(("b", "Kadhimi"), ("a", "Khadimi")) == [
        "Omar Khadimi is spelled Kadhimi in report 2 and Khadimi in report 1."
    ]


def test_each_word_of_a_name_has_its_spellings():
    assert summaries(("a", "Umar Khadimi"), ("b", "Omar Kadhimi")) == [
        "Omar Khadimi is spelled Khadimi in report 1 and Kadhimi in report 2.",
        "Omar Khadimi is spelled Umar in report 1 and Omar in report 2.",
    ]


def test_three_spellings_are_one_finding():
    (summary,) = summaries(("a", "Khadimi"), ("b", "Kadhimi"), ("c", "Kadhemi"))
    assert (
        summary == "Omar Khadimi is spelled Khadimi in report 1, Kadhimi in report 2 and Kadhemi in report 3."
    )


def test_the_first_place_in_a_report_is_the_proof():
    (draft,) = drafts(("a", "Omar Khadimi"), ("a", "Khadimi"), ("b", "Kadhimi"))
    assert [(proof.start, proof.surface) for proof in draft.proofs] == [(0, "Omar Khadimi"), (100, "Kadhimi")]


def test_bearers_are_told_apart_and_in_order():
    rows = [
        ("a", [Name(0, 7, "Khadimi", "Omar Khadimi", "person")]),
        ("b", [Name(0, 7, "Kadhimi", "Ali Kadhimi", "person")]),
        (
            "c",
            [
                Name(0, 7, "Khadimi", "Ali Kadhimi", "person"),
                Name(9, 16, "Kadhimi", "Omar Khadimi", "person"),
            ],
        ),
    ]
    found = list(find_spellings(schema.found_table("names", rows), order=ORDER))
    assert [draft.subject for draft in found] == ["Ali Kadhimi", "Omar Khadimi"]


@pytest.mark.parametrize(("reports", "weight"), [(2, 0.17), (5, 0.2), (7, 0.2)])
def test_more_reports_weigh_more(reports, weight):
    mentions = [(article, "Khadimi") for article in "abcdefg"[: reports - 1]]
    (draft,) = drafts(*mentions, ("abcdefg"[reports - 1], "Kadhimi"))
    assert draft.weight == pytest.approx(weight)
