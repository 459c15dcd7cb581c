from __future__ import annotations

import pytest

from newslens.comparison.shared.number_signs import without_marks


def bare(text):
    return without_marks(text, str.isalnum)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3.5", "35"), ("0.7", "07"), ("$5", "€5"), ("$5", "5"), ("5€", "5"), ("£ 5", "5"), ("1/2", "12"), ("10:30", "1030"),
        ("fell to -5", "fell to 5"), ("(−5)", "(5)"), ("-$5", "$5"),
    ],
)  # fmt: skip
def test_signs_that_tell_one_number_from_another(one, other):
    assert bare(one) != bare(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12,000", "12000"), ("It has 5.", "It has 5"), ("5. It", "5 It"), ("10:30", "10.30"), ("-5", "−5"), ("1⁄2", "1/2"),
        ("2–1", "2 - 1"), ("covid-19", "covid 19"), ("a 5-year plan", "a 5 year plan"), ("£ 5", "£5"), ("5 €", "5€"), ("U.S.", "US"),
        ("he/she", "he she"), ("5 - it", "5 it"), ("the $ rose", "the rose"),
    ],
)  # fmt: skip
def test_marks_that_tell_no_numbers_apart(one, other):
    assert bare(one) == bare(other)


def test_what_is_kept_is_said():
    assert without_marks("it's $3.5!", lambda sign: sign.isalnum() or sign == "'") == "it's$3.5"
