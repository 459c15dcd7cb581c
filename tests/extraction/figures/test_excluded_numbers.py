"""Numbers that report no figure: which kind keeps each from being one."""

from __future__ import annotations

import pytest

from newslens.extraction.figures import find_figures
from newslens.extraction.figures.excluded_numbers import why_excluded

EXCLUDED = [
    # idioms
    ("open 24-7", "idiom"),
    ("a two-way street", "idiom"),
    ("a catch-22 for them", "idiom"),
    ("in a catch-22", "idiom"),
    ("it was fifty-fifty", "idiom"),
    ("two-wayward men", None),
    ("a nine-to-five job", "idiom"),
    # some day
    ("One day he left", "idiom"),
    ("within one day", None),
    ("at least one day", None),
    ("a one-day strike", None),
    # lengths of time that say when
    ("two weeks ago", "date"),
    ("two weeks before", "date"),
    ("for two weeks before", None),
    ("for the first two weeks after", None),
    ("for the very first of two weeks after", "date"),
    ("two minutes after", None),
    ("two minutes ago", "date"),
    ("two weeks", None),
    ("two boats later", None),
    # words
    ("Two, disrupt their networks", "ordinal"),
    ("two, he said", None),
    ("About Two, he said", None),
    ("version two", "name"),
    ("version two miles", None),
    # fractions
    ("a Third Eye concert", "name"),
    ("the first quarter", "ordinal"),
    ("the second half", "ordinal"),
    ("the half", None),
    ("the score at the half", "ordinal"),
    ("they led before the half.", "ordinal"),
    ("in the half hour", None),
    ("of the half who left", None),
    ("of the half of them", None),
    ("half-hearted", "idiom"),
    ("half-mile", None),
    ("a year and a half", "idiom"),
    ("or a half", None),
    ("a third attack", "ordinal"),
    ("a third  attack", "ordinal"),
    ("a third-party", "ordinal"),
    ("a third $5", "ordinal"),
    ("a third of it", None),
    ("a third offer", "ordinal"),
    ("a third more", None),
    ("a third moreover", "ordinal"),
    ("a third.", None),
    ("and wounded a third.", "ordinal"),
    ("wounding a third, he said", "ordinal"),
    ("wounded a third of them", None),
    ("it lost a third.", None),
    # a pair that was named before
    ("The two signed a deal", "pronoun"),
    ("but those two were late", "pronoun"),
    ("the two of them", None),
    ("the two who left", None),
    ("the two women she's met", None),
    ("the two dead", None),
    ("two signed a deal", None),
    # a name that ends in a number
    ("the Final Six meet", "name"),
    ("The Brave Seven left", "name"),
    ("Storm Leaves Four Dead", None),
    ("Mayor, Two Aides Held", None),
    ("The Velm Two Boats", None),
    # one thing
    ("The Herons are the five seed in the north", "name"),
    ("took the five ferry.", "name"),
    ("the five page report", None),
    ("the five boats in the north", None),
    ("a three-and-out", "idiom"),
    ("fell by a third attack", None),
    ("two thirds attack", None),
    ("a quarter attack", None),
    ("a third mile", None),
]


@pytest.mark.parametrize(("text", "kind"), EXCLUDED)
def test_kinds_of_numbers_that_are_no_figures(read_number, text, kind):
    assert why_excluded(read_number(text)) == kind


@pytest.mark.parametrize(("spaces", "kind"), [(37, None), (38, "date")])
def test_for_is_sought_in_40_characters(read_number, spaces, kind):
    assert why_excluded(read_number("for" + " " * spaces + "nine hours before")) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Magnitude 4.6 Quake Hits Velm", None),
        ("A Magnitude 7 Earthquake hit Velm", None),
        ("Richter Scale 5.2 quake", None),
        ("Magnitude 6.1 tremor wakes Velm", None),
        # as it was: a name with its number
        ("a Comet 9 rocket left Velm", "name"),
        ("Version 4.6 hits the shops", "name"),
    ],
)
def test_a_magnitude_in_a_headline_is_no_name(read_number, text, kind):
    assert why_excluded(read_number(text)) == kind


ONES = [
    ("one protester died", None),
    ("no one came", "pronoun"),
    ("there was no one boat", "pronoun"),
    ("one another", "pronoun"),
    ("one’s own", "pronoun"),
    ("one should go", "pronoun"),
    ("at least one", None),
    ("one of them sank", None),
    ("one of the oldest boats", "idiom"),
    ("one of the top boats", "idiom"),
    ("one of the protest leaders", None),
    ("one of the forest fires", None),
    ("one of the leaders, Ada Marsden", "idiom"),
    ("one of the leaders, ada marsden", None),
    ("one of two boats", "idiom"),
    ("one of the 40 boats", "idiom"),
    # a lone one: opens a sentence, or goes on with a count
    ("One was found", None),
    ("One drowned", None),
    ("One left", "pronoun"),
    ("He saw it. One was found", None),
    ("They came, one was found", None),
    ("two boats; one", None),
    ("the boats; one", "pronoun"),
    ("killed two and one", None),
    ("saw it and one", None),
    ("two boats or one", "pronoun"),
    ("two boats or one injured", None),
    ("boats or one injured", "pronoun"),
    ("The boats, one injured", None),
    ("2 boats. The sea; one", "pronoun"),
]


@pytest.mark.parametrize(("text", "kind"), ONES)
def test_one_is_a_number_or_stands_for_something(read_number, text, kind):
    assert why_excluded(read_number(text, -1 if "of" not in text else 0)) == kind


@pytest.mark.parametrize(("letters", "kind"), [(196, None), (197, "pronoun")])
def test_a_lone_one_finds_its_count_in_200_characters(read_number, letters, kind):
    assert why_excluded(read_number("7 " + "x" * letters + "; one", -1)) == kind


def test_a_lone_one_finds_its_count_in_its_line(read_number):
    assert why_excluded(read_number("7 boats\nthe sea; one", -1)) == "pronoun"


def test_digits_are_looked_at_by_their_own_rules(read_number):
    assert why_excluded(read_number("in 2018")) == "date"
    assert why_excluded(read_number("12 boats")) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("category-one climbs", "name"),
        ("in tier-two cities", "name"),
        ("a phase-three trial", "name"),
        ("a mother-of-three", None),
        ("a top-three place", "name"),
        ("four hands-three women", None),
        ("two climbs", None),
    ],
)
def test_a_number_ends_a_hyphened_kind(read_number, text, kind):
    assert why_excluded(read_number(text)) == kind


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("in the late nineteen fifties", []),
        ("in the early nineteen-eighties", []),
        ("saw nineteen fires", [19]),
        ("a book called “Harbour at Six”", []),
        ("“We saw six”, he said", [6]),
        ("call 555-0142, ext. 12", []),
        ("built an extension 12 metres long", [12]),
    ],
)
def test_decades_titles_and_extensions(text, found):
    assert [figure.low for figure in find_figures(text)] == found
