"""Where "one" is no number: a pronoun, a class, a single span."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.excluded_numbers import why_excluded
from newslens.extraction.figures.pronominal_one import is_single_span, why_one_is_no_number


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # told of one of them
        ("One of the barges sank off Velm", None),
        ("Divers said that one of the barges was empty", None),
        ("The guards fired, but one of the men got away", None),
        ("Two crews came, one of them by boat", None),
        ("The blast killed one of the porters", None),
        ("A rock fell, injuring one of the porters", None),
        ("Osgood told the Courier one of the crew had slept", None),
        # one of a class, or one among others
        ("It is one of the newer barges", "idiom"),
        ("He became one of the painters that Velm exports", "idiom"),
        ("Velm gave her one of its medals", "idiom"),
        ("They grew by buying one of their rivals", "idiom"),
        ("A father in one of the villages had called", "idiom"),
        ("Dana Orvell, one of the painters, came", "idiom"),
        ("One of the gains is that it costs less", "idiom"),
        ("One of the aims was to save water", "idiom"),
        ("He rented one of the flats that was empty", "idiom"),
    ],
)
def test_one_of_counts_what_something_is_told_of(read_number, text, kind):
    at = 1 if text.startswith("Two") else 0
    assert why_one_is_no_number(read_number(text, at)) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It is one area where Velm leads", "idiom"),
        ("This is one way to save water", "idiom"),
        ("To wait is one mistake they made", "idiom"),
        ("Rent is one burden among others", "idiom"),
        ("There is one survivor", None),
        ("There is only one survivor", None),
        ("It has one door", None),
        ("It was one door", None),
    ],
)
def test_what_something_is_counts_nothing(read_number, text, kind):
    assert why_one_is_no_number(read_number(text)) == kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("three cups in one season", True),
        ("it fell in one day", True),
        ("they sang it in one go", True),
        ("won it twice in one year", True),
        ("12 boats in one harbour", False),
        ("it fell within one day", False),
        ("in at least one season", False),
        ("one season later", False),
    ],
)
def test_a_single_span_counts_nothing(read_number, text, expected):
    number = read_number(text, -1)
    assert is_single_span(number) is expected
    if expected:
        assert why_excluded(number) == "idiom"


@pytest.mark.parametrize(
    "text", ["the one I want", "the one they took", "the one who fled", "paid off one more time"]
)
def test_one_with_a_pronoun_behind_it_is_no_number(read_number, text):
    assert why_excluded(read_number(text)) == "pronoun"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Velm won by two goals to one.", None),
        ("The jury split by eleven to one.", None),
        ("They lead 3 games to one.", None),
        ("He gave two boats to one another.", "pronoun"),
        ("She went from boat to one.", "pronoun"),
    ],
)
def test_one_is_the_other_side_of_a_result(read_number, text, kind):
    assert why_one_is_no_number(read_number(text, -1)) == kind
