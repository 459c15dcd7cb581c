"""The claims of one sentence."""

from __future__ import annotations

import datetime as dt

import pytest
from invented_claims import figure_row, read, words

from newslens.comparison.claims.claim import Claim, DayMention, NearbyName
from newslens.comparison.claims.dimensions import LOST_CURRENCY
from newslens.comparison.claims.roles import fold
from newslens.comparison.claims.sentence_claims import SentenceSurroundings, claims_of_sentence
from newslens.comparison.shared.content_words import word
from newslens.schema import Figure


def of(sentence: str, *figures: Figure, **around: object) -> list[Claim]:
    """Claims of figures that a test gives itself; each stands where its surface first does."""
    offset = around.pop("offset", 0)
    placed = []
    for row, figure in enumerate(figures):
        start = offset + sentence.index(figure.surface)
        fields = {name: getattr(figure, name) for name in Figure.__dataclass_fields__}
        moved = Figure(**(fields | {"start": start, "end": start + len(figure.surface)}))
        placed.append((10 + row, figure_row(moved, "a")))
    return claims_of_sentence(
        sentence, placed, SentenceSurroundings(offset, offset + len(sentence), **around)
    )


def count(surface: str, value: float | None = 12.0, counted: str | None = None, **more: object) -> Figure:
    fields = {"low": value, "high": value, "comparator": "exact", "counted": counted} | more
    return Figure(0, 0, surface, **fields)


def mention(
    text: str, name: str, kind: str = "place", *, offset: int = 0, is_located: bool = False
) -> NearbyName:
    start = offset + text.index(name)
    return NearbyName(start, start + len(name), name, kind, is_located)


def stems(text: str) -> frozenset[str]:
    return frozenset(fold(word(each)) for each in text.split())


def test_what_a_plain_count_claims() -> None:
    sentence = "Divers said that 12 old miners were killed in Ostrel on Monday."
    ostrel = mention(sentence, "Ostrel", offset=200)
    monday = ((dt.datetime(2027, 10, 18), dt.datetime(2027, 10, 18)),)
    figure = count("12", counted="old miners", attributed_to="divers", change="up", conversion_of=3)
    (claim,) = of(
        sentence, figure, offset=200, mentions=[ostrel], days=[DayMention(260, *monday[0])],
        words_before=words("storm"),
    )  # fmt: skip
    assert (claim.row, claim.article_id, claim.start, claim.end, claim.surface) == (10, "a", 217, 219, "12")
    assert (claim.low, claim.high, claim.comparator, claim.unit) == (12.0, 12.0, "exact", None)
    assert (claim.counted, claim.head, claim.nouns) == (
        "old miners",
        fold(word("miners")),
        stems("old miners"),
    )
    assert claim.persons
    assert claim.outcome == "killed"
    assert claim.groups == frozenset()
    assert claim.clause_words == claim.sentence_words == stems("divers old miners killed Ostrel Monday")
    assert (claim.places, claim.nearest_places) == (words("Ostrel"), words("Ostrel"))
    assert (claim.words_before, claim.days) == (words("storm"), monday)
    assert (claim.source, claim.change, claim.conversion_of) == ("divers", "up", 3)
    assert (claim.sentence_start, claim.sentence_end) == (200, 200 + len(sentence))
    assert claim.amounts == (("1", 12.0),)
    marks = (claim.is_whole, claim.is_past, claim.is_part, claim.is_local, claim.is_added, claim.is_of_known)
    assert marks == (False,) * 6


def test_a_unit_gives_the_dimension_and_is_no_word() -> None:
    (claim,) = of("The camp lies 10 kilometers off the road.", count("10", 10.0, unit="kilometer"))
    assert (claim.dimension.name, claim.amounts) == ("length", (("meter", 10000.0),))
    assert claim.clause_words == claim.sentence_words == stems("camp lies road")
    assert not claim.persons
    assert claim.outcome is None
    (speed,) = of("It ran 10 km an hour past the kilometer.", count("10", 10.0, unit="kilometer/hour"))
    assert not speed.sentence_words & stems("kilometer hour")


def test_the_unit_in_the_next_word_is_left_out_by_its_place() -> None:
    far = of("It lies 10 km off.", count("10", 10.0, unit="kilometer"))[0]
    glued = of("It lies 10km west.", count("10km", 10.0, unit="kilometer"))[0]
    money = of("It paid $10 back.", count("$10", 10.0, unit="USD"))[0]
    share = of("It lost 10 percent yesterday.", count("10 percent", 10.0, unit="percent"))[0]
    assert "km" not in far.clause_words
    assert "west" in glued.clause_words
    assert stems("back") <= money.clause_words
    assert stems("yesterday") <= share.clause_words


def test_amounts_of_open_and_missing_bounds() -> None:
    assert of("Up to 12 ran.", count("12", None, high=12.0))[0].amounts == (("1", 12.0),)
    assert of("At least 12 ran.", count("12", 12.0, high=None))[0].amounts == (("1", 12.0),)
    assert of("Many ran.", count("Many", None))[0].amounts == ()


def test_a_part_counts_what_its_whole_does() -> None:
    sentence = "It won 15 of the 329 seats."
    part, whole = of(sentence, count("15", 15.0), count("329", 329.0, "seats"))
    assert (part.counted, part.head) == ("seats", fold(word("seats")))
    assert (part.is_whole, whole.is_whole) == (False, True)
    named, _ = of(sentence, count("15", 15.0, "votes"), count("329", 329.0, "seats"))
    assert named.counted == "votes"
    measured, _ = of(sentence, count("15", 15.0, unit="mile"), count("329", 329.0, "seats"))
    assert measured.counted is None


def test_nouns_without_digits() -> None:
    (claim,) = of("It sold 12 mark 7 boats.", count("12", counted="mark 7 boats"))
    assert claim.nouns == stems("mark boats")


@pytest.mark.parametrize(
    ("sentence", "counted", "persons"),
    [("12 boats sank.", "boats", False), ("12 men sank.", "men", True), ("12 sank.", None, True), ("12 boat men sank.", "boat men", True)],
)  # fmt: skip
def test_persons(sentence: str, counted: str | None, *, persons: bool) -> None:
    assert of(sentence, count("12", counted=counted))[0].persons is persons


@pytest.mark.parametrize(
    ("sentence", "counted", "unit", "groups"),
    [
        ("12 women ran.", "women", None, "women"),
        ("12 ran with the police.", None, None, ""),
        ("12 of the police ran.", None, None, "police"),
        ("12 of all the police ran.", None, None, ""),
        ("12 boats of police ran.", "boats", None, ""),
        ("12 of them were young women.", None, None, "women"),
        ("12 of them were quite young women.", None, None, ""),
        ("12 of them, women, ran.", "miners", None, "women"),
        ("12 miles of police ran.", None, "mile", ""),
    ],
)
def test_groups(sentence: str, counted: str | None, unit: str | None, groups: str) -> None:
    assert of(sentence, count("12", counted=counted, unit=unit))[0].groups == words(groups)


@pytest.mark.parametrize(
    ("sentence", "counted", "unit", "part", "known"),
    [
        ("12 of the dead ran.", "dead", None, True, True),
        ("12 of the drones ran.", "drones", None, False, True),
        ("12 of the ran.", None, None, False, True),
        ("12 of them ran.", None, None, True, False),
        ("12 dead ran.", "dead", None, False, False),
        ("It cost 12 a barrel.", None, "USD/barrel", False, False),
        ("It cost 12 a barrel.", None, "USD", True, False),
    ],
)
def test_parts(sentence: str, counted, unit, *, part: bool, known: bool) -> None:
    (claim,) = of(sentence, count("12", counted=counted, unit=unit))
    assert (claim.is_part, claim.is_of_known) == (part, known)


def test_the_clause_names_the_place_before_the_sentence_does() -> None:
    sentence = "In Marn it rained, while 12 died in Ostrel."
    both = [mention(sentence, "Marn"), mention(sentence, "Ostrel")]
    (claim,) = of(sentence, count("12"), mentions=both)
    assert (claim.places, claim.nearest_places) == (words("Ostrel"), words("Ostrel"))
    (claim,) = of(sentence, count("12"), mentions=both[:1])
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
    assert of(sentence, count("12"), mentions=[mention(sentence, "Ostrel")])[0].places == words(places)


def test_holders_are_those_named_in_the_clause() -> None:
    sentence = "Osmo Terrick and the Civic Union of Ostrel won 12 seats."
    named = [
        mention(sentence, "Osmo Terrick", "person"),
        mention(sentence, "Civic Union", "organisation"),
        mention(sentence, "Ostrel"),
    ]
    (claim,) = of(sentence, count("12", counted="seats"), mentions=named)
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
    (claim,) = of(sentence, count("54", 54.0, unit="year_of_age"), mentions=named)
    assert claim.holders == (frozenset() if holder is None else {holder})


def test_an_organisation_has_no_age() -> None:
    sentence = "Civic Union, 54"
    (claim,) = of(
        sentence, count("54", unit="year_of_age"), mentions=[mention(sentence, "Civic Union", "organisation")]
    )
    assert claim.holders == frozenset()


def test_the_year_of_publication_tells_nothing() -> None:
    sentence = "12 died in 2019 and 2027."
    assert of(sentence, count("12"), published=dt.datetime(2027, 10, 18))[0].years == {2019}
    assert of(sentence, count("12"))[0].years == {2019, 2027}


def test_a_count_of_one_place_alone() -> None:
    sentence = "It hit 12 in Ostrel alone."
    assert of(sentence, count("12"), mentions=[mention(sentence, "Ostrel")])[0].is_local
    assert not of(sentence, count("12"))[0].is_local


def test_a_count_that_is_shared_out_over_places_is_local() -> None:
    sentence = "Eight people died in Ostrel and 10 in Marn."
    eight, ten = of(sentence, count("Eight", 8.0, "people"), count("10", 10.0))
    assert (eight.is_local, ten.is_local) == (True, True)
    apart = "Eight died in Ostrel, while 10 died in Marn, and 7 ran in Velm."
    named = [mention(apart, each) for each in ("Ostrel", "Marn", "Velm")]
    claims = of(apart, count("Eight", 8.0), count("10", 10.0), count("7", 7.0), mentions=named)
    assert [claim.is_local for claim in claims] == [True, True, False]
    assert not any(claim.is_local for claim in of(apart, count("Eight", 8.0), count("10", 10.0)))


def test_a_lost_currency() -> None:
    (claim,) = of("The yard took a 40 billion loan.", count("40 billion", 4e10))
    assert claim.dimension == LOST_CURRENCY
    assert claim.amounts == (("?", 4e10),)
    (claim,) = of("The yard took a 40 billion loan.", count("40 billion", 4e10, unit="EUR"))
    assert claim.dimension.base == "EUR"


def test_marks_of_a_figure_reach_its_claim() -> None:
    down = read("It won 15 seats, down from 48 seats.")
    assert [claim.is_past for claim in down] == [False, True]
    assert [claim.is_added for claim in read("A further 12 people ran.")] == [True]


@pytest.mark.parametrize(
    ("sentence", "counted"),
    [
        ("A mother of 11 was seen.", "children"),
        ("The father-of-two was seen.", "children"),
        ("A choir of 11 was heard.", None),
    ],
)
def test_a_number_behind_a_parent_counts_children(sentence: str, counted: str | None) -> None:
    assert [each.counted for each in read(sentence)] == [counted]


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


def test_crowns_are_money_whose_country_is_not_told() -> None:
    (claim,) = read("The repair cost 30 million crowns.")
    assert (claim.dimension, claim.head, claim.persons, claim.counted) == (
        LOST_CURRENCY,
        None,
        False,
        "crowns",
    )
    assert claim.clause_words == words("repair cost")
    (claim,) = read("They stole 30 crown jewels.")
    assert claim.dimension.name == "count"


@pytest.mark.parametrize(
    ("sentence", "is_part"),
    [
        ("The frame alone is worth $2 million.", True),
        ("The frame is worth $2 million.", False),
    ],
)
def test_what_is_told_of_one_thing_alone_is_a_part(sentence: str, *, is_part: bool) -> None:
    assert read(sentence)[0].is_part is is_part
