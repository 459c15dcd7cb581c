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
    assert wording.denials == 2
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


def test_a_denial_in_other_words_is_hidden_only_where_the_other_wording_has_none_of_them():
    pair = read_pair("It was illegal until noon", "It was legal until ten")
    assert (pair.hidden_a, pair.hidden_b) == ({7}, frozenset())
    pair = read_pair("They went on", "They stopped")
    assert (pair.hidden_a, pair.hidden_b) == (frozenset(), {5})
