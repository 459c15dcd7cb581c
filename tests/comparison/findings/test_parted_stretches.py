"""Two wordings side by side."""

from __future__ import annotations

import pytest

from newslens.comparison.findings.parted_stretches import part, read_pair


def parted(a, b):
    pair = read_pair(a, b)
    return [
        (
            " ".join(w.surface for w in each.a),
            " ".join(w.surface for w in each.b),
            each.at_a,
            each.at_b,
            each.is_edge,
        )
        for each in part(pair.a, pair.b)
    ]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Two boats sank", "Two boats sank", []),
        ("TWO boats, sank.", "two boats sank", []),
        ("Two old boats sank", "Two boats sank", [("old", "", 3, 3, False)]),
        ("Two boats sank", "Two old boats sank", [("", "old", 3, 3, False)]),
        ("Two boats sank", "Three boats sank", [("Two", "Three", 0, 0, True)]),
        ("Two old boats sank", "boats sank", [("Two old", "", 0, 0, True)]),
        ("boats sank", "Two old boats sank", [("", "Two old", 0, 0, True)]),
        ("boats sank at noon", "boats sank", [("at noon", "", 10, 10, True)]),
        ("Two boats sank", "Two boats sank here", [("", "here", 14, 14, True)]),
        ("Two boats sank here", "Two boats sank", [("here", "", 14, 14, True)]),
        (
            "Two old boats sank near Velm",
            "Two boats sank off Velm",
            [("old", "", 3, 3, False), ("near", "off", 18, 14, False)],
        ),
        ("boats near old Velm", "boats off new Velm", [("near old", "off new", 5, 5, False)]),
        ("", "boats", [("", "boats", 0, 0, True)]),
        ("", "", []),
    ],
)
def test_stretches(a, b, expected):
    assert parted(a, b) == expected


def test_what_is_known_of_a_wording_as_a_whole():
    wording = read_pair("Nobody but Olsen saw two hundred and five boats, and none sank", "").a
    assert [wording.text[start:][:3] for start in wording.exceptions] == ["but"]
    assert [each.value for each in wording.numerals] == [205]


@pytest.mark.parametrize(
    ("at", "surface"), [(0, None), (1, "We"), (2, "We"), (3, "We"), (4, "wait"), (99, "here")]
)
def test_the_word_before_an_offset(at, surface):
    before = read_pair("We wait here", "").a.word_before(at)
    assert (before.surface if before else None) == surface


@pytest.mark.parametrize(("at", "gap"), [(2, "... "), (10, ", "), (16, "!"), (0, "")])
def test_what_stands_between_a_word_and_the_next(at, gap):
    assert read_pair("We... wait, here!", "").a.gap_after(at) == gap


def clauses(a, b):
    """For each stretch that is no cut, the words of its clause in both wordings."""
    pair = read_pair(a, b)
    return [
        tuple(" ".join(each.form for each in said) for said in (stretch.clause.a, stretch.clause.b))
        for stretch in part(pair.a, pair.b)
        if not stretch.is_cut
    ]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Two old boats sank", "Two boats sank", [("two old boats sank", "two boats sank")]),
        (
            "We wait. Two old boats sank.",
            "We wait. Two boats sank.",
            [("two old boats sank", "two boats sank")],
        ),
        ("We wait now. Boats sank.", "We wait. Boats sank.", [("we wait now", "we wait")]),
        ("We wait. Now boats sank.", "We wait. Boats sank.", [("now boats sank", "boats sank")]),
        (
            "Boats sank on Monday at noon off Velm we saw old men",
            "Boats sank we saw men",
            [("we saw old men", "we saw men")],
        ),
        ("We saw old men and never wait", "We saw men", [("we saw old men", "we saw men")]),
    ],
)
def test_a_clause_ends_at_a_pause_and_at_a_cut(a, b, expected):
    assert clauses(a, b) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("boats sank at noon", "boats sank", [True]),  # an edge
        ("three old boats sank", "three boats sank", [False]),
        ("three old grey big boats sank", "three boats sank", [False]),
        ("three old grey big sad boats sank", "three boats sank", [True]),
        ("We wait. Never. Boats sank", "We wait. Boats sank", [True]),  # a sentence
        ("a b c d e boats sank", "f boats sank", [False]),
        ("a b c d e f boats sank", "g boats sank", [True]),
    ],
)
def test_what_is_cut(a, b, expected):
    pair = read_pair(a, b)
    assert [stretch.is_cut for stretch in part(pair.a, pair.b)] == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("They didn't go", "They did go", [("didn't", "did")]),
        ("We'll go", "We must go", [("We'll", "We must")]),
        ("It isn't here", "It was not here", [("isn't", "was not")]),
        ("They don't go", "They do not go", []),
    ],
)
def test_a_contracted_form_is_shown_whole(a, b, expected):
    pair = read_pair(a, b)
    said = [
        tuple(text[words[0].start : words[-1].end] for text, words in ((a, each.a), (b, each.b)))
        for each in part(pair.a, pair.b)
    ]
    assert said == expected
