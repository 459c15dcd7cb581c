"""How sure a statement is."""

from __future__ import annotations

import pytest

from newslens.comparison.findings.certainty import (
    has_likelihood,
    is_approximate,
    modal_strengths,
    states_certainty,
    weakest,
)
from newslens.comparison.shared.content_words import read_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We must wait", {"must": 4}),
        ("We need to wait", {"need": 3, "need to": 4}),
        ("We ought to wait, perhaps", {"ought": 2, "ought to": 2, "perhaps": 1}),
        ("We had to wait and could rest", {"could": 1, "had to": 4}),
        ("They will probably wait", {"will": 4, "probably": 2}),
        ("In all likelihood they wait", {"in all likelihood": 2}),
        ("We wait until May", {}),  # a month
        ("May we wait", {"may": 1}),
        ("to have wait", {}),
        ("They wait", {}),
        ("", {}),
    ],
)
def test_how_strongly_modal_verbs_bind(text, expected):
    assert modal_strengths(read_words(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("will perhaps", 1), ("must", 4), ("should probably", 2), ("boats", None), ("", None)],
)
def test_the_weakest_word_counts(text, expected):
    assert weakest(read_words(text)) == expected


@pytest.mark.parametrize(
    ("text", "likely", "near"),
    [
        ("probably", True, False),
        ("in all likelihood", True, False),
        ("may", False, False),
        ("almost", False, True),
        ("on the verge of", False, True),
        ("boats", False, False),
    ],
)
def test_words_of_likelihood_and_of_coming_close(text, likely, near):
    assert has_likelihood(read_words(text)) == likely
    assert is_approximate(read_words(text)) == near


def test_words_that_state_certainty():
    words = read_words("They may have to go, in all likelihood, almost alone")
    assert [each.form for each in words if states_certainty(each)] == [
        "may",
        "have",
        "to",
        "in",
        "all",
        "likelihood",
        "almost",
    ]
