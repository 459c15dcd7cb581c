"""Numbers that tell one thing from others."""

from __future__ import annotations

import pytest

from newslens.extraction.figures import find_figures
from newslens.extraction.figures.number_context import read_context
from newslens.extraction.figures.number_labels import is_label, is_never_verb
from newslens.extraction.figures.quantities import find_quantities
from newslens.language.numbers import find_numerals


def context(text: str):
    low = text.lower()
    return read_context(text, low, find_quantities(text, low, find_numerals(text))[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Smoke rose near tank 7 on Monday.", True),
        ("Smoke rose near tank 99.", True),
        ("It ran at speed 100.", False),
        ("Smoke rose near tanks 7.", False),
        ("Smoke rose near tank 7 boats.", False),
        ("Smoke rose near a tank 7.", False),
        ("In total 12 of them left.", False),
        ("They paid about tax 12.", False),
        ("Tank 7.", False),
        # acted on, or acting
        ("Guards closed checkpoint 12 for an hour.", True),
        ("The Herons won game 5.", True),
        ("The judge dismissed count 4.", True),
        ("He helped count 4.", False),
        ("Police kill 7.", False),
        ("The mayor bought 7.", False),
        ("It left the driver 7.", False),
        ("and valve 3 failed", True),
        ("Blast toll 12", False),
        ("Ferry crew 12 dead", False),
        ("A leak at boiler 4 of the mill was found.", True),
        ("Most of team 4 of the mill were ill.", True),
        ("The Herons won game five 3-2.", True),
        ("In act two of the play he spoke.", True),
        ("In surgery 12 died.", False),
        ("With luck 12 will come.", False),
        ("In reactor 2 was a leak.", True),
        ("Under plan 3 fares rise.", False),
        # behind "the", before another singular
        ("The tank 7 fire burned.", True),
        ("The tank 7 fires burned.", False),
        ("The tank 7 dead", False),
        # two of a plural
        ("He was guilty on counts 3 and 4.", True),
        ("Lanes 3 and 4 were shut.", True),
        ("He named daughters 6 and 9.", False),
        ("The two lanes 3 and 4 miles long.", False),
        ("Lanes 3 and 4 boats", False),
        ("The girls, ages 6 and 9, left.", False),
        ("He kills 3 and 4.", False),
        ("The 9 Hill gang fled.", True),
        ("The 9 Hill gangs fled.", False),
        ("The 9 French crew fled.", False),
        ("The 9 Swiss gang fled.", False),
        ("The 9 hill gang fled.", False),
        ("The 1 Hill gang fled.", False),
        ("Some 9 Hill gang fled.", False),
        ("The 9 Hills fled.", False),
        ("The 9 crowns.", False),
    ],
)
def test_labels(text: str, *, expected: bool) -> None:
    assert is_label(context(text)) is expected


def test_both_numbers_of_a_row_are_labels(read_number) -> None:
    text = "Lanes 3 and 4 were shut."
    assert [is_label(read_number(text, which)) for which in (0, 1)] == [True, True]


@pytest.mark.parametrize(("number", "expected"), [(99, True), (100, False)])
def test_labels_end_below_a_hundred(number: int, *, expected: bool) -> None:
    assert is_label(context(f"Guards closed checkpoint {number}.")) is expected


@pytest.mark.parametrize("words", [3, 4, 8])
def test_what_stands_far_before_a_number_changes_nothing(words: int) -> None:
    assert is_label(context("so " * words + "guards closed checkpoint 12."))


@pytest.mark.parametrize(("adverbs", "expected"), [(0, True), (3, False)])
def test_a_verb_stands_close_behind(adverbs: int, *, expected: bool) -> None:
    assert is_label(context("and valve 3 " + "rather unexpectedly " * adverbs + "failed")) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("tank", True), ("checkpoint", True), ("kill", False), ("counts", False), ("hurts", False)],
)
def test_nouns_that_are_never_verbs(word: str, *, expected: bool) -> None:
    assert is_never_verb(word) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A band 5 nurse earns little.", True),
        ("She joined a tier 2 club.", True),
        ("They issued an amber 3 notice.", False),
        ("The jet sent a 7700 code.", True),
        ("The page gave a 404 error.", True),
        ("It is a 300 seat hall.", False),
        ("It has a 40 code limit.", False),
        ("The firm made a record 400 profit deals.", False),
        ("In a statement 12 senators objected.", False),
        ("It was a record 12 wins.", False),
        ("The judge heard a further 12 witnesses.", False),
        # rows
        ("They sat in rows 14 to 22.", True),
        ("Fish are scarce in zones 22 to 24.", True),
        ("It happened between exits 3-5.", True),
        ("They drove at speeds 30 to 40.", False),
        ("Guests 10 to 14 left.", False),
        ("They met with workers 10 to 14 times.", False),
        # counters
        ("Photo 14 of 20", False),
    ],
)
def test_kinds_of_one_and_rows(text: str, *, expected: bool) -> None:
    assert is_label(context(text)) is expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Photo 3 of 14.", []),
        ("See picture 2 of 9 below.", []),
        ("Part 1 of 4", []),
        ("It made 4 of 14.", [4, 14]),
        ("She hit 3 of 14 from afar.", [3, 14]),
        ("Part 1 of 4 boats", [4]),
    ],
)
def test_counters_of_a_page(text: str, found: list[float]) -> None:
    assert [figure.low for figure in find_figures(text)] == found
