"""Of whom, where, when, which part."""

from __future__ import annotations

import datetime as dt

import pytest
from invented_claims import claim, likeness, words

from newslens.comparison.claims.places import StoryPlaces
from newslens.comparison.labels.label_qualifiers import (
    occasion_of,
    owner_of,
    part_of,
    place_of,
    weekday_of,
    year_of,
)

PLACES = StoryPlaces({"a": {"Ostrel", "Marn"}, "b": {"Ostrel"}}, {})


def boats(sentence: str, row: int = 0, **more: object):
    """A claim of the number 12 in a sentence."""
    start = sentence.index("12")
    return claim(
        row, counted="boats", sentence=sentence, sentence_start=0, start=start, end=start + 2, **more
    )


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We saw 12 boats near Marn.", "near Marn"),
        ("In Marn 12 boats sank.", "in Marn"),
        ("We saw 12 boats in the Marn.", "in the Marn"),
        ("We saw 12 boats in the harbour of Marn.", "in Marn"),
        ("The harbour in Marn said 12 boats sank.", None),
        ("We saw 12 boats, Marn said.", None),
    ],
)
def test_a_place_stands_behind_the_figure_or_opens_the_sentence(sentence: str, expected: str | None) -> None:
    found = boats(sentence, places=words("Marn"))
    assert place_of([found], likeness(found, places=PLACES)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In 1962 12 boats sank.", "in 1962"),
        ("Since 1962, when 12 boats sank.", "in 1962"),
        ("Since 1962, 12 boats sank.", "since 1962"),
        ("On 4 May 1962 12 boats sank.", "in 1962"),
        ("A screen of 12 inches, 2880 by 1962 dots.", None),
        ("The 12 judges ruled that the permit given in 1962 was void.", None),
        ("A screen of 12 inches, 2880x1962 dots.", None),
    ],
)
def test_a_year_keeps_its_preposition(sentence: str, expected: str | None) -> None:
    assert year_of([boats(sentence, years=frozenset((1962,)))]) == expected


FRIDAY = ((dt.datetime(2027, 10, 22), dt.datetime(2027, 10, 22, 23)),)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The 12 boats sank on Friday.", "on Friday"),
        ("On Friday the wind rose; 12 boats sank.", None),
        ("The 12 boats sank, and on Friday the wind rose.", None),
    ],
)
def test_a_day_stands_in_the_clause_behind_the_figure(sentence: str, expected: str | None) -> None:
    assert weekday_of([boats(sentence, days=FRIDAY)]) == expected


def test_half_of_the_claims_share_a_qualifier() -> None:
    one, other, third = (
        claim(0, owners=frozenset(["Velm"]), narrowed=frozenset(["severe"])),
        claim(1),
        claim(2),
    )
    assert (owner_of([one, other]), part_of([one, other])) == ("Velm", "(severe)")
    assert (owner_of([one, other, third]), part_of([one, other, third])) == (None, None)
    assert owner_of([claim(0, owners=frozenset(["Velm", "Silmar"]))]) is None


@pytest.mark.parametrize(
    ("occasion", "expected"),
    [
        ("1962", "in 1962"),
        ("july 1962", "in July 1962"),
        ("september", "in September"),
        ("since 1962", "since 1962"),
        ("last year", "last year"),
        ("marn strike", None),
        ("", None),
    ],
)
def test_another_occasion_is_named_by_its_time(occasion: str, expected: str | None) -> None:
    assert occasion_of([claim(0, occasion=occasion)]) == expected


def test_an_owner_is_named_where_the_figures_stand() -> None:
    taken = boats("Velm lost 12 boats.", owners=frozenset(["Velm"]))
    misread = boats("Current Velm lost 12 boats.", owners=frozenset(["Current Velm"]))
    assert (owner_of([taken]), owner_of([misread])) == ("Velm", None)
    person = boats("Osk lost 12 boats.", owners=frozenset(["Velina Osk"]))
    assert owner_of([person]) == "Velina Osk"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Velm's 12 boats sank.", "Velm"),
        ("Velm had at least 12 boats.", "Velm"),
        ("Velm's fleet of 12 boats sank.", "Velm"),
        ("Velm drove across 12 towns.", None),
        ("The ties of Velm between 12 towns.", None),
    ],
)
def test_an_owner_holds_or_takes_what_is_counted(sentence: str, expected: str | None) -> None:
    assert owner_of([boats(sentence, owners=frozenset(["Velm"]))]) == expected


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        ({"narrowed": frozenset(["of 288"])}, "(of 288)"),
        ({"narrowed": frozenset(["of a whole"])}, None),
        ({"narrowed": frozenset(["severe"]), "counted": "magnitude"}, None),
        ({"narrowed": frozenset(["severe"]), "unit": "mile"}, None),
    ],
)
def test_a_part_of_counts_is_named(one: dict, expected: str | None) -> None:
    assert part_of([claim(0, **one)]) == expected
