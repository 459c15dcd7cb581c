"""What a figure hangs on to its left."""

from __future__ import annotations

import pytest
from invented_claims import read

from newslens.comparison.labels.figure_governors import (
    before_leads,
    subject_at,
    subject_of_being,
    verb_before,
)
from newslens.comparison.labels.figure_words import read_figure_words


def words_of(sentence: str, number: int = 0):
    return read_figure_words(read(sentence)[number])


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The price reached almost $40.", "reached"),
        ("The price reached at least $40.", "reached"),
        ("It was offered at $40.", "at"),
        ("It was offered for up to $40.", "for"),
        ("$40 was offered.", ""),
    ],
)
def test_the_word_before_a_figure_and_its_hedges(sentence: str, expected: str) -> None:
    found = words_of(sentence)
    assert found.form(before_leads(found)) == expected


@pytest.mark.parametrize(
    ("sentence", "number", "expected"),
    [
        ("Velm shares closed at $40.", 0, "closed"),
        ("Velm shares fell 4 per cent to $40.", 1, "fell"),
        ("Velm shares dropped in value by 4 per cent.", 0, "dropped"),
        ("The shares of $40.", 0, None),
    ],
)
def test_the_verb_a_figure_hangs_on(sentence: str, number: int, expected: str | None) -> None:
    found = words_of(sentence, number)
    verb = verb_before(found)
    assert (None if verb is None else found.form(verb)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The price of the house reached $40.", "price of the house"),
        ("Velm shares reached $40.", "Velm shares"),
        ("It reached $40.", None),
    ],
)
def test_the_subject_of_a_verb(sentence: str, expected: str | None) -> None:
    found = words_of(sentence)
    assert subject_at(found, verb_before(found)) == expected


def test_the_subject_of_being() -> None:
    assert subject_of_being(words_of("The shaft is 60 metres deep.")).text == "shaft"
    assert subject_of_being(words_of("They dug 60 metres deep.")) is None
