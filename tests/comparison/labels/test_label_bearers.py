"""Who has an age and what has a magnitude."""

from __future__ import annotations

import pytest
from invented_claims import read

from newslens.comparison.labels.figure_words import read_figure_words
from newslens.comparison.labels.label_bearers import read_age, read_shaken


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The 42-year-old driver was held.", "the driver"),
        ("The tram driver, 42, was held.", "the tram driver"),
        ("A sailor aged 42 was held.", "the sailor"),
        ("A sailor from Velm, 42, was held.", "the sailor"),
        ("Two sailors aged 42 were held.", "sailors"),
        ("The leader of the Open, who is 42, was held.", "the leader of the Open"),
        ("The mother of the boy, 42, was held.", "the mother of the boy"),
        ("The captain of the ferry, aged 42, was held.", "the captain of the ferry"),
        ("The death of the boy, 12, was told.", "the boy"),
        ("He is 42 years old.", None),
    ],
)
def test_whose_age_it_is(sentence: str, expected: str | None) -> None:
    found = next(each for each in read(sentence) if each.dimension.name == "age")
    assert read_age(read_figure_words(found)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("An earthquake with a magnitude of 6.1 struck Ostrel.", "earthquake"),
        ("A 2.9-magnitude aftershock followed.", "aftershock"),
        ("It had a magnitude of 6.1.", None),
    ],
)
def test_what_a_magnitude_is_of(sentence: str, expected: str | None) -> None:
    assert read_shaken(read_figure_words(read(sentence)[0])) == expected


def test_without_a_sentence_nothing_is_known() -> None:
    assert read_age(None) is None
    assert read_shaken(None) is None
