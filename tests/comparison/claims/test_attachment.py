"""What a figure's phrase hangs on."""

from __future__ import annotations

import pytest
from invented_claims import marked

from newslens.comparison.claims.attachment import (
    before_phrase,
    has_object,
    nominal_end,
    phrase_end,
    predicates_after,
)
from newslens.comparison.shared.content_words import read_words


def behind(sentence: str) -> list[str]:
    """Words of the predicates of the first figure's phrase."""
    clauses = marked(sentence)
    start = nominal_end(clauses, clauses.spans[0][1])
    return [clauses.words[each.at].surface for each in predicates_after(clauses, start)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("[Twelve] cooks sang", ["sang"]),
        ("[Twelve] cooks of the inn, two of them brothers, sang", ["sang"]),
        ("[Twelve] cooks, guards and guests sang", ["sang"]),
        ("[Twelve] cooks (and a guard) sang", ["sang"]),
        ("[Twelve] cooks who work in Ostrel were praised", ["work", "praised"]),
        ("[Twelve] cooks were said to have been praised", ["praised"]),
        ("[Twelve] cooks suffered serious burns", ["burns"]),
        ("[Twelve] cooks; they sang", []),
        ("[Twelve] cooks, the mayor of the old town of Ostrel and of all the land beyond it once told us all, sang", []),
        ("[Twelve] cooks", []),
        ("[Twelve] cooks (", []),
    ],
)  # fmt: skip
def test_what_is_said_of_a_subject(sentence: str, expected: list[str]) -> None:
    assert behind(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They praised [twelve] cooks", "praised"),
        ("They praised another [twelve] cooks", "praised"),
        ("They praised Velm's best [twelve] cooks", "praised"),
        ("A choir of [twelve] cooks", "of"),
        ("The injured [twelve] sang", "injured"),
    ],
)
def test_the_word_before_a_phrase(sentence: str, expected: str) -> None:
    clauses = marked(sentence)
    assert clauses.words[before_phrase(clauses, 0)].form == expected


def test_a_phrase_that_begins_the_sentence() -> None:
    assert before_phrase(marked("[Twelve] cooks sang"), 0) == -1
    assert before_phrase(marked("The [twelve] cooks sang"), 0) == -1


def test_where_a_phrase_ends() -> None:
    clauses = marked("[Twelve] old cooks and guards sang")
    assert phrase_end(clauses, 0, read_words("old cooks")) == 3
    assert phrase_end(clauses, 0, read_words("old boats")) == 1
    assert phrase_end(clauses, 0, ()) == 3


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("[Two] killed a guard", True),
        ("[Two] killed on Monday", False),
        ("[Two] killed last week", False),
        ("[Two] killed", False),
    ],
)
def test_whether_a_verb_has_an_object(sentence: str, *, expected: bool) -> None:
    assert has_object(marked(sentence), 1) is expected
