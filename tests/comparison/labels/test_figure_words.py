"""The sentence around a figure in words."""

from __future__ import annotations

import pytest
from invented_claims import claim, read

from newslens.comparison.labels.figure_words import is_unit_word, read_figure_words
from newslens.comparison.labels.label_thresholds import LABEL_HANGING


def words_of(sentence: str, number: int = 0):
    return read_figure_words(read(sentence)[number])


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The canal is 40 miles long.", "long"),
        ("A 40-mile canal opened.", "canal"),
        ("They offered $40 a share for it.", "for"),
        ("Some 12 ferries sank.", "ferries"),
        ("They offered 40 million crowns for it.", "for"),
        ("It rose 8 per cent on Monday.", "on"),
    ],
)
def test_the_word_behind_a_figure_and_its_unit(sentence: str, expected: str) -> None:
    found = words_of(sentence)
    assert found.form(found.after) == expected


def test_a_unit_hangs_on_its_number() -> None:
    assert words_of("A 40-mile canal opened.").glued
    assert words_of("A 40-mile canal opened.").hanging == "-mile"
    assert words_of(f"A 40-{'mile-' * 30}canal opened.").hanging == f"-{'mile-' * 30}"[:LABEL_HANGING]
    assert not words_of("The canal is 40 miles long.").glued


def test_a_claim_without_its_sentence_has_no_words() -> None:
    assert read_figure_words(claim(0)) is None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Half of the old harbour wall fell.", "the old harbour wall"),
        ("Half of their catch was lost.", "catch"),
        ("Half of it was lost.", None),
    ],
)
def test_a_phrase_from_a_word_on(sentence: str, expected: str | None) -> None:
    found = words_of(sentence)
    phrase = found.phrase_from(found.after + 1)
    assert (phrase and phrase.text) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They took pearls and watches worth $40,000.", "pearls and watches"),
        ("They took a golden cup worth $40,000.", "golden cup"),
        ("They took it, worth $40,000.", None),
    ],
)
def test_a_phrase_before_a_word(sentence: str, expected: str | None) -> None:
    found = words_of(sentence)
    phrase = found.phrase_before(found.first - 1)
    assert (phrase and phrase.text) == expected


def test_no_phrase_goes_over_a_line() -> None:
    found = words_of("12 harbour\nFerries sank.")
    assert found.phrase_from(found.after) is None


def test_outside_of_the_sentence_stands_nothing() -> None:
    found = words_of("12 ferries sank")
    assert (found.form(99), found.tag(-1), found.said(2, 2)) == ("", ".", "")


@pytest.mark.parametrize(
    ("form", "expected"),
    [("miles", True), ("hours", True), ("points", False), ("ferries", False), ("the", False)],
)
def test_words_of_units(form: str, expected: bool) -> None:
    assert is_unit_word(form) is expected
