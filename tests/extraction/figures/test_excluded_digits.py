"""Numbers in digits that are part of a date, a name, an address, a score or a telephone number."""

from __future__ import annotations

import pytest

from newslens.extraction.figures import find_figures
from newslens.extraction.figures.excluded_digits import what_digits_belong_to
from newslens.extraction.figures.numbers_in_names import is_named

PARTS = [
    ("12 boats", None),
    ("12", None),
    ("12.", None),
    # glued to other characters
    ("an MI-17 helicopter", "name"),
    ("near tank 7 on Monday", "name"),
    ("a Orla 5C rocket", "name"),
    ("ran to 40 West Fifth Avenue.", "address"),
    ("ran to 40 West Fifth Boats.", None),
    ("call 0300 125 2222 now", "phone"),
    ("the G20 met", "name"),
    ("12x", "name"),
    ("a sub-20 man", None),
    ("the 4th man", "ordinal"),
    ("2021-10-10", "date"),
    ("x/7", "date"),
    ("7/x", None),
    ("see www.x/12", "address"),
    ("mail a@b.org/12", "address"),
    ('id="12"', "name"),
    ("12) Go", "ordinal"),
    ("(12) go", "ordinal"),
    ("x —12. Go", "ordinal"),
    ("12:05", "clock"),
    ("11-9am", "clock"),
    ("won 3-1", "score"),
    ("over 3-1", None),
    ("voted 20-13", None),
    ("—12 boats", None),
    ("a 12,3,5 mix", "table"),
    ("a 3,4,12", "table"),
    ("a 3, 12, 5 mix", None),
    ("a 12,000 mix", None),
    # beside other words
    ("at 3 p.m.", "clock"),
    ("from Jan. 21-26 in Velm", "date"),
    ("(Jan. 21-26)", "date"),
    ("some 21-26 boats", None),
    ("at 1200 GMT", "clock"),
    ("2. Wash", "ordinal"),
    ("2.5. Wash", "ordinal"),
    ("so 2. Wash", None),
    ("[12]", "ordinal"),
    ("(12)", "ordinal"),
    ("(price: $12)", None),
    ("(at a price of some 12.5)", None),
    ("price:$12", None),
    ("see (a) and 12) go", "ordinal"),
    ("(12 boats)", None),
    ("(1.2)", None),
    ("12 km", None),
    ("call +44 20 7946 0958", "phone"),
    ("3 4 5", "table"),
    ("3 4.5 x", None),
    ("5 May", "date"),
    ("May 5", "date"),
    ("may 5", None),
    ("5 may", None),
    ("June 5", "date"),
    ("june 5", "date"),
    ("May 5, 12", "date"),
    ("31 May", "date"),
    ("32 May", None),
    ("0 May", None),
    ("1 May", "date"),
    ("May 1234", "date"),
    ("June 12345", "name"),
    ("in 1399", None),
    ("in 1400", "date"),
    ("in 2099", "date"),
    ("in 2100", None),
    ("in 02099", None),
    ("over 1950 boats", None),
    ("killed 2000 boats", None),
    ("killed 1950 boats", "date"),
    ("killed 1899 boats", None),
    ("killed 1901 boats", "date"),
    ("killed 2039 boats", "date"),
    ("killed 2040 boats", None),
    ("killed 2040 Boats", "date"),
    ("killed 2040 were injured", "date"),
    ("in 2040 boats", "date"),
    ("the 2040 boats", "date"),
    ("killed 2040 boat", "date"),
    # names
    ("Section 427", "name"),
    ("Marsden about 427", None),
    ("Marsden 427", "name"),
    ("Marsden 427 boats", None),
    ("Marsden, 427", None),
    ("Rained 427", None),
    ("They rained 427", None),
    ("Say Rained 427", "name"),
    ("After 427", None),
    ("the 737 was", "name"),
    ("the 1 was", None),
    ("the 737 were", None),
    ("a 737 was", None),
    ("16 Mill Lane", "address"),
    ("16 Mill Boats", None),
    ("a 787 Dreamliner", "name"),
    ("a 100 Dreamliner", "name"),
    ("a 99 Dreamliner", None),
    ("a 787 Dreamliners", None),
    ("a 787 dreamliner", "name"),
    ("a 787 MAX", None),
]


@pytest.mark.parametrize(("text", "kind"), PARTS)
def test_what_digits_are_part_of(read_number, text, kind):
    which = -1 if text in {"so 2. Wash", "May 5, 12", "call +44 20 7946 0958"} else 0
    assert what_digits_belong_to(read_number(text, which)) == kind


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("version 2", True),
        ("act 2", False),
        ("Act 2", True),
        ("the Group of 20", True),
        ("the group of 20", False),
        ("no. 2", True),
        ("boats 2", False),
    ],
)
def test_is_named(read_number, text, named):
    assert is_named(read_number(text)) is named


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("@" + "_" * 39 + "12", "address"),
        ("@" + "_" * 40 + "12", None),
        ("12" + "_" * 39 + "@", "address"),
        ("12" + "_" * 40 + "@", None),
    ],
)
def test_forty_characters_glued_to_a_number_are_looked_at(read_number, text, kind):
    assert what_digits_belong_to(read_number(text)) == kind


@pytest.mark.parametrize(
    ("before", "kind"), [("+12 3 4 5 6 7 8 9 0 ", "phone"), ("+1 22 3 4 5 6 7 8 9 00 ", "table")]
)
def test_a_telephone_number_begins_at_most_20_characters_before(read_number, before, kind):
    assert what_digits_belong_to(read_number(before + "9", -1)) == kind


@pytest.mark.parametrize(("digits", "kind"), [(11, "table"), (12, None)])
def test_a_cell_of_a_table_has_at_most_11_digits(read_number, digits, kind):
    assert what_digits_belong_to(read_number("1" * digits + " 5", -1)) == kind


@pytest.mark.parametrize(
    ("before", "behind", "kind"), [(25, 99, None), (26, 99, "score"), (99, 21, None), (99, 22, "score")]
)
def test_words_of_voting_near_by_make_votes(read_number, before, behind, kind):
    text = "voted" + " " * before + "20-13" + " " * behind + "ballot"
    assert what_digits_belong_to(read_number(text)) == kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("built in A.D. 800", "date"),
        ("between A.D. 800 and 1140", "date"),
        ("the 44 B.C. plot", "date"),
        ("the summer of '69", "date"),
        ("the summer of ’69.", "date"),
        ("ads 12 boats long", None),
        ("the '120 boats'", None),
        ("cut '69s", "name"),
    ],
)
def test_years_of_an_era_and_without_their_century(read_number, text, expected):
    assert what_digits_belong_to(read_number(text)) == expected


def test_both_years_of_an_era(read_number):
    assert what_digits_belong_to(read_number("in A.D. 800, or A.D. 900 and 1140", -1)) == "date"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a QRS3L card", "name"), ("a Q3-1260L chip", "name"), ("a 3L jug", None), ("a (3L) jug", None)],
)
def test_codes_that_end_like_a_measure(read_number, text, expected):
    assert what_digits_belong_to(read_number(text)) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("the window opens at 0641", "clock"),
        ("at 0905 it lifted off", "clock"),
        ("it costs 0.5", None),
        ("code 06415 of", None),
        ("rose by 2030.", None),
        ("rose by 2030 jobs", None),
        ("after 23...Rxe4 he saw", "name"),
        ("began with 1.e4 as", "name"),
        ("move 12.Nf3 held", "name"),
        ("paid 12.", None),
        ("only 9.95 m", None),
    ],
)
def test_times_days_and_moves(read_number, text, kind):
    assert what_digits_belong_to(read_number(text)) == kind


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On July 2, 149 were left.", [149]),
        ("On May 4, 312 of them came.", [312]),
        ("On July 2, 2031, rain fell.", []),
        ("It is open on July 2, 14.", []),
        ("It is up and wants 4,400 by 2030.", [4400]),
        ("It will go up to 30 seats by 2031.", [30]),
        ("It rose by 2031 jobs.", [2031]),
    ],
)
def test_numbers_beside_dates(text, found):
    assert [figure.high for figure in find_figures(text)] == found
