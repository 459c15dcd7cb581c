"""The text around figures that are calculated with."""

from __future__ import annotations

import pytest
from invented_claims import claim

from newslens.comparison.questions.arithmetic_check import gap, is_exact, lead

TEXT = "x" * 30 + "15 of the 329"


def at(start: int, end: int, sentence_start: int = 0, **more: object):
    return claim(0, 3.0, start=start, end=end, sentence_start=sentence_start, **more)


def test_the_text_between_two_figures() -> None:
    assert gap(TEXT, at(30, 32), at(40, 43)) == " of the "


def test_the_text_before_a_figure_stays_in_its_sentence() -> None:
    assert lead(TEXT, at(30, 32)) == "x" * 24
    assert lead(TEXT, at(30, 32, 10)) == "x" * 20
    assert lead(TEXT, at(5, 7)) == "x" * 5


@pytest.mark.parametrize(
    ("more", "expected"), [({}, True), ({"high": 4.0}, False), ({"low": None, "high": None}, False)]
)
def test_one_number(more: dict, *, expected: bool) -> None:
    assert is_exact(at(0, 1, **more)) is expected
