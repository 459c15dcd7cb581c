"""What stands around a sentence, and what of it belongs to a figure."""

from __future__ import annotations

import datetime as dt

import pytest
from invented_claims import claims_of, count, mention, read, words

from newslens.comparison.claims.claim import DayMention


def test_the_clause_names_the_place_before_the_sentence_does() -> None:
    sentence = "In Marn it rained, while 12 died in Ostrel."
    both = [mention(sentence, "Marn"), mention(sentence, "Ostrel")]
    (claim,) = claims_of(sentence, count("12"), mentions=both)
    assert (claim.places, claim.nearest_places) == (words("Ostrel"), words("Ostrel"))
    (claim,) = claims_of(sentence, count("12"), mentions=both[:1])
    assert (claim.places, claim.nearest_places) == (frozenset(), words("Marn"))


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("It hit Ostrel, where 12 died.", "Ostrel"),
        ("It hit Ostrel now, where 12 died.", ""),
        ("It hit Ostrel, but 12 died.", ""),
    ],
)
def test_a_relative_clause_hangs_on_a_place(sentence: str, places: str) -> None:
    assert claims_of(sentence, count("12"), mentions=[mention(sentence, "Ostrel")])[0].places == words(places)


def test_holders_are_those_named_in_the_clause() -> None:
    sentence = "Osmo Terrick and the Civic Union of Ostrel won 12 seats."
    named = [
        mention(sentence, "Osmo Terrick", "person"),
        mention(sentence, "Civic Union", "organisation"),
        mention(sentence, "Ostrel"),
    ]
    (claim,) = claims_of(sentence, count("12", counted="seats"), mentions=named)
    assert claim.holders == {"Osmo Terrick", "Civic Union"}


@pytest.mark.parametrize(
    ("sentence", "holder"),
    [
        ("Osmo Terrick, 54, met Ilka Dravenne.", "Osmo Terrick"),
        ("Osmo Terrick then met the 54 year old Ilka Dravenne.", "Ilka Dravenne"),
        (f"Osmo Terrick{' ' * 30}54", "Osmo Terrick"),
        (f"Osmo Terrick{' ' * 31}54", None),
        (f"54{' ' * 30}Ilka Dravenne", "Ilka Dravenne"),
        (f"54{' ' * 31}Ilka Dravenne", None),
        ("Ilka Dravenne 54 Osmo Terrick", "Ilka Dravenne"),
        # a place that was taken for a person's name says where somebody is from
        ("Osmo Terrick of Ilka Dravenne, 54, left.", "Osmo Terrick"),
        ("Osmo Terrick, from Ilka Dravenne, 54, left.", "Osmo Terrick"),
        ("Osmo Terrick and Ilka Dravenne, 54, left.", "Ilka Dravenne"),
    ],
)
def test_an_age_is_that_of_the_person_next_to_it(sentence: str, holder: str | None) -> None:
    named = [
        mention(sentence, each, "person") for each in ("Osmo Terrick", "Ilka Dravenne") if each in sentence
    ]
    named.sort(key=lambda each: each.start)
    (claim,) = claims_of(sentence, count("54", 54.0, unit="year_of_age"), mentions=named)
    assert claim.holders == (frozenset() if holder is None else {holder})


def test_an_organisation_has_no_age() -> None:
    sentence = "Civic Union, 54"
    (claim,) = claims_of(
        sentence, count("54", unit="year_of_age"), mentions=[mention(sentence, "Civic Union", "organisation")]
    )
    assert claim.holders == frozenset()


MONDAY, TUESDAY = (dt.datetime(2027, 10, day) for day in (18, 19))


def days_of(sentence: str, *named: tuple[str, dt.datetime]) -> list[tuple[list[dt.datetime], bool]]:
    """The days of each figure of a sentence, and whether it is that of one day of several."""
    days = [DayMention(sentence.index(word), day, day) for word, day in named]
    return [([first for first, _ in each.days], each.is_of_one_day) for each in read(sentence, days=days)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "On Monday 12 boats sank, on Tuesday 30 boats sank.",
            [([MONDAY], True), ([TUESDAY], True)],
        ),
        (
            "The storm sank 12 boats on Monday and 30 boats on Tuesday.",
            [([MONDAY], True), ([TUESDAY], True)],
        ),
        # A clause without a day has one of several, nobody knows which.
        (
            "On Monday it rained, on Tuesday it snowed, and 12 boats sank.",
            [([], False)],
        ),
    ],
)
def test_each_figure_has_the_day_of_its_clause(sentence: str, expected: object) -> None:
    assert days_of(sentence, ("Monday", MONDAY), ("Tuesday", TUESDAY)) == expected


def test_the_only_day_of_a_sentence_is_that_of_all_its_figures() -> None:
    sentence = "On Monday it rained, and 12 boats sank."
    assert days_of(sentence, ("Monday", MONDAY)) == [([MONDAY], False)]
