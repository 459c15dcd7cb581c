"""Numbers without a unit that are ages or magnitudes."""

from __future__ import annotations

import re

import pytest

from newslens.extraction.figures import find_figures
from newslens.extraction.figures.ages_and_magnitudes import is_age, is_magnitude, read_decade_of_life

AGES = [
    ("aged 54", True),
    ("aged 122", True),
    ("aged 123", False),
    ("aged 0", True),
    ("aged minus 1", False),
    ("aged about 54 men", True),
    ("ages 5 to 12", True),
    ("aged 5.5", False),
    ("aged fifty", True),
    ("raise the retirement age to 65", True),
    ("life expectancy was 65", True),
    ("the age; it rose to 65", False),
    ("life expectancy was 65 boats", False),
    ("she died at 65", True),
    ("she died at 65 sites", False),
    ("Marsden dies in U.S. custody at 65", True),
    ("The painter is dead at 65", True),
    ("she died and met him at 65", False),
    ("she died. He stood at 65", False),
    ("she left at 65", False),
    ("Ada Marsden, 54, said", True),
    ("Ada Marsden, 1, said", True),
    ("Ada Marsden, 0, said", False),
    ("Ada Marsden, fifty, said", False),
    ("Ada Marsden Jr., 54, said", True),
    ("Ada Marsden (54) said", True),
    ("Ada Marsden 54, said", False),
    ("Ada Marsden, 54.", True),
    ("Ada Marsden, 54 boats", False),
    ("Ada Marsden, 54 was fined", True),
    ("Marsden, 54 was fined", False),
    ("In New Ostrel, 54 was enough", False),
    ("Ada Marsden, 54 men", False),
    ("his daughter, 34, said", True),
    ("his daughter, 34.", False),
    ("his daughters, 6 and 9, left", True),
    ("his daughters, 6 and 900, left", False),
    ("At 26, she", True),
    ("at 26, she", False),
    ("In 26, she", False),
    ("$54, aged", False),
    ("a woman of 54 died", True),
    ("A boy of six was found", True),
    ("an old farmer of about 54, was held", True),
    ("a man of one idea", False),
    ("a mother of 4 was held", False),
    ("a woman of 54 faces", False),
    ("two women of 54 left", False),
    ("a team of 11 won", False),
    ("the first doctor under 54 to win", True),
    ("voters over fifty-four stayed home", True),
    ("those above 54 pay less", True),
    ("ladies over 54 won", True),
    ("people under 54 contracts", False),
    ("workers over 54 boats", False),
    ("workers over 140", False),
    ("a team under 54", False),
    ("under 54", False),
    ("it fell under 54", False),
    ("adults 54 and older", True),
    ("children 12 or under", True),
    ("54 or younger", True),
    ("hammers 12 or over", False),
    ("winds of 54 and up", False),
    ("guards older than 54", True),
    ("walls older than 54 boats", False),
    ("guards more than 54", False),
    ("He was 54.", True),
    ("she is 54 and lives here", True),
    ("Marsden, who was 54, died", True),
    ("Marsden turned 54 last week", True),
    ("he was 54 of 60", False),
    ("it was 54.", False),
    ("he was 54-6", False),
    ("she was 54 points ahead", False),
    ("turned 54 keys", False),
    ("the suspects, both 54, fled", True),
    ("the guards (all 54) fled", True),
    ("and both 54, said", False),
    ("guards, both 54 years", False),
    ("54 boats", False),
]


@pytest.mark.parametrize(("text", "age"), AGES)
def test_ages(read_number, text, age):
    assert is_age(read_number(text)) is age


@pytest.mark.parametrize(("spaces", "age"), [(56, True), (57, False)])
def test_aged_is_sought_in_60_characters(read_number, spaces, age):
    assert is_age(read_number("aged" + " " * spaces + "54")) is age


@pytest.mark.parametrize(("letters", "age"), [(22, True), (23, False)])
def test_a_person_is_sought_in_25_characters(read_number, letters, age):
    assert is_age(read_number("A" + "b" * letters + ", 54, said")) is age


MAGNITUDES = [
    ("a magnitude 6.1 quake", True),
    ("a magnitude of at least 6", True),
    ("a 6.1-magnitude quake", True),
    ("a 6 magnitude quake", True),
    ("a 6.1 quake", True),
    ("a 6.1 strong quake", True),
    ("a 6 quake", False),
    ("6 on the Richter scale", True),
    ("6 on the open-ended Richter scale", True),
    ("6 richter", True),
    ("6 on the scale", False),
    ("the quake measured 5.5", True),
    ("the quake measured 5", False),
    ("the boat measured 5.5", False),
    ("the quake. It measured 5.5", False),
    ("measured 5.5 in the quake", False),
    ("magnitude 9.9", True),
    ("magnitude 10", False),
    ("magnitude 0.1", True),
    ("magnitude 0", False),
    ("magnitude 6 km", False),
    ("a 6.1 boat", False),
]


@pytest.mark.parametrize(("text", "magnitude"), MAGNITUDES)
def test_magnitudes(read_number, text, magnitude):
    assert is_magnitude(read_number(text)) is magnitude


@pytest.mark.parametrize(("spaces", "magnitude"), [(28, True), (29, False)])
def test_magnitude_is_sought_in_40_characters(read_number, spaces, magnitude):
    assert is_magnitude(read_number("magnitude of" + " " * spaces + "6")) is magnitude


@pytest.mark.parametrize(("spaces", "magnitude"), [(186, True), (187, False)])
def test_the_quake_is_sought_in_200_characters(read_number, spaces, magnitude):
    assert is_magnitude(read_number("quake" + " " * spaces + "measured 5.5")) is magnitude


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a man in his 40s", (40, 49)),
        ("a woman in her early 60s", (60, 64)),
        ("men in their mid-30s", (33, 37)),
        ("she is in her late 20's", (25, 29)),
        ("in the 40s", None),
        ("in the early 60s", None),
        ("in his 45s", None),
        ("in his 40 songs", None),
        ("in her 1940s", None),
    ],
)
def test_decades_of_a_life(text, expected):
    found = re.search(r"\d+", text)
    assert read_decade_of_life(text, found.start(), found.end()) == expected


def test_a_decade_of_a_life_is_a_range_of_ages():
    found = find_figures("A man in his 40s met 3 boys.")
    assert [(each.surface, each.low, each.high, each.comparator, each.unit) for each in found] == [
        ("40s", 40, 49, "range", "year_of_age"),
        ("3", 3, 3, "exact", None),
    ]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("I was 19 when we came", True),
        ("I'm 52.", True),
        ("I was 12 of 14", False),
        ("I was 12 minutes late", False),
        ("said Theo Ark, now 34.", True),
        ("the firm has boats, now 34 in all", False),
        ("Dell, who at 12 was the youngest", True),
        ("those who at 12 sites had", False),
        ("most of them over 75, fled", True),
        ("those who died were over 65.", True),
        ("of whom are under 18.", True),
        ("profits were over 65.", False),
        ("those who left were over 30 boats", False),
        ("Anna Orvell (34) spoke", True),
        ("teacher Paul Dorn (61) spoke", True),
        ("with her brother (29), who", True),
        ("Union Front (14) lost", False),
        ("Paul Dorn (6) spoke", False),
        ("Paul Dorn (14) scored a goal", False),
    ],
)
def test_ages_of_predicates_and_brackets(read_number, text, age):
    assert is_age(read_number(text)) is age
