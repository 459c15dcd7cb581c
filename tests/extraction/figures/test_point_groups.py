"""Thousands with a point, as the article as a whole tells."""

from __future__ import annotations

import pytest

from newslens.extraction.figures import find_figures


def values(text: str) -> list[float | None]:
    return [each.low for each in find_figures(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The flood drove out 14.000 people.", [14_000]),
        ("Crews rebuilt 1.250 houses.", [1250]),
        ("Some 3.475 ballots were void.", [3475]),
        ("About 2.300 of the voters left.", [2300]),
        ("The mine sold 12.000 tonnes.", [12_000]),
        ("It cost €45.000 to mend.", [45_000]),
        ("The storm hit 14.000 people and 2.650 acres of land.", [14_000, 2650]),
        ("From 12.000 to 15.000 people came.", [12_000]),
    ],
)
def test_a_silent_text_counts_whole_things_in_thousands(text, found):
    assert values(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Prices rose 3,5 per cent and the mine sold 1.250 tonnes.", [3.5, 1250]),
        ("Of 1.234.567 votes, 2.125 were void.", [1_234_567, 2125]),
        ("A fine of 1.234,50 euros; later €2.375 more.", [1234.5, 2375]),
    ],
)
def test_a_text_with_decimal_commas_has_points_between_thousands(text, found):
    assert values(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Petrol is $3.459 a gallon.", [3.459]),
        ("The sample weighs 1.250 kg.", [1.25]),
        ("A rate of 4.125 percent.", [4.125]),
        ("She ran it in 52.000 seconds.", [52]),
        ("It scored 1.250 points.", [1.25]),
        ("Women have 1.325 children per woman.", [1.325]),
        ("Demand was 1.375 times supply.", [1.375]),
        ("It sold 1.250 million boats.", [1.25e6]),
        ("Of 1.5 million there, 1.250 tonnes went.", [1.5e6, 1.25]),
        ("Of 1.5 million there, 12.000 people left.", [1.5e6, 12_000]),
        ("The share was 0.125 of it.", [0.125]),
    ],
)
def test_decimals_stay_decimals(text, found):
    assert values(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Prices rose 3,5 per cent to $4.20, and 1.250 tonnes went.", [3.5, 4.2]),
        ("Prices rose 3,5 per cent to $4.20, and 1.250 people left.", [3.5, 4.2, 1250]),
    ],
)
def test_what_a_text_of_two_notations_leaves_open_is_left_out(text, found):
    assert values(text) == found
