"""What a figure measures by its verb."""

from __future__ import annotations

import pytest
from invented_claims import read

from newslens.comparison.labels.figure_words import read_figure_words
from newslens.comparison.labels.label_amounts import amount_subject, change_told, sum_object


def told(way, sentence: str, number: int = 0) -> str | None:
    found = read(sentence)[number]
    said = way(found, read_figure_words(found))
    return said[0] if said else None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Velm shares fell 4 per cent.", "fall of Velm shares"),
        ("The price rose by 4 per cent.", "rise of the price"),
        ("They rose by 4 per cent.", None),
        ("The price reached $40.", None),
    ],
)
def test_what_rose_or_fell(sentence: str, expected: str | None) -> None:
    assert told(change_told, sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The price reached $40.", "price"),
        ("The price of the boat was $40.", "price of the boat"),
        ("Velm shares closed at $40.", "Velm shares"),
        ("The quake began 4 miles below it.", None),
        ("It reached $40.", None),
        ("Velm shares fell 4 per cent.", None),
    ],
)
def test_the_subject_of_a_verb_of_amount(sentence: str, expected: str | None) -> None:
    assert told(amount_subject, sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The robbers stole $40,000.", "sum stolen"),
        ("They paid $40,000 for the boat.", "sum paid for the boat"),
        ("They have $40,000.", None),
        ("They swam 40 miles.", None),
    ],
)
def test_what_was_done_with_a_sum(sentence: str, expected: str | None) -> None:
    assert told(sum_object, sentence) == expected
