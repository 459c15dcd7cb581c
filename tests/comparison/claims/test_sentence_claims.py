"""The claims of one sentence."""

from __future__ import annotations

import datetime as dt

import pytest
from invented_claims import claims_of, count, mention, read, words

from newslens.comparison.claims.claim import DayMention
from newslens.comparison.claims.dimensions import LOST_CURRENCY
from newslens.comparison.claims.roles import fold
from newslens.comparison.shared.content_words import word


def stems(text: str) -> frozenset[str]:
    return frozenset(fold(word(each)) for each in text.split())


def test_what_a_plain_count_claims() -> None:
    sentence = "Divers said that 12 old miners were killed in Ostrel on Monday."
    ostrel = mention(sentence, "Ostrel", offset=200)
    monday = ((dt.datetime(2027, 10, 18), dt.datetime(2027, 10, 18)),)
    figure = count("12", counted="old miners", attributed_to="divers", change="up", conversion_of=3)
    (claim,) = claims_of(
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
    (claim,) = claims_of("The camp lies 10 kilometers off the road.", count("10", 10.0, unit="kilometer"))
    assert (claim.dimension.name, claim.amounts) == ("length", (("meter", 10000.0),))
    assert claim.clause_words == claim.sentence_words == stems("camp lies road")
    assert not claim.persons
    assert claim.outcome is None
    (speed,) = claims_of("It ran 10 km an hour past the kilometer.", count("10", 10.0, unit="kilometer/hour"))
    assert not speed.sentence_words & stems("kilometer hour")


def test_the_unit_in_the_next_word_is_left_out_by_its_place() -> None:
    far = claims_of("It lies 10 km off.", count("10", 10.0, unit="kilometer"))[0]
    glued = claims_of("It lies 10km west.", count("10km", 10.0, unit="kilometer"))[0]
    money = claims_of("It paid $10 back.", count("$10", 10.0, unit="USD"))[0]
    share = claims_of("It lost 10 percent yesterday.", count("10 percent", 10.0, unit="percent"))[0]
    assert "km" not in far.clause_words
    assert "west" in glued.clause_words
    assert stems("back") <= money.clause_words
    assert stems("yesterday") <= share.clause_words


def test_amounts_of_open_and_missing_bounds() -> None:
    assert claims_of("Up to 12 ran.", count("12", None, high=12.0))[0].amounts == (("1", 12.0),)
    assert claims_of("At least 12 ran.", count("12", 12.0, high=None))[0].amounts == (("1", 12.0),)
    assert claims_of("Many ran.", count("Many", None))[0].amounts == ()


@pytest.mark.parametrize(
    ("sentence", "counted", "persons"),
    [("12 boats sank.", "boats", False), ("12 men sank.", "men", True), ("12 sank.", None, True), ("12 boat men sank.", "boat men", True)],
)  # fmt: skip
def test_persons(sentence: str, counted: str | None, *, persons: bool) -> None:
    assert claims_of(sentence, count("12", counted=counted))[0].persons is persons


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
    assert claims_of(sentence, count("12", counted=counted, unit=unit))[0].groups == words(groups)


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
    (claim,) = claims_of(sentence, count("12", counted=counted, unit=unit))
    assert (claim.is_part, claim.is_of_known) == (part, known)


def test_the_year_of_publication_tells_nothing() -> None:
    sentence = "12 died in 2019 and 2027."
    assert claims_of(sentence, count("12"), published=dt.datetime(2027, 10, 18))[0].years == {2019}
    assert claims_of(sentence, count("12"))[0].years == {2019, 2027}


def test_a_count_of_one_place_alone() -> None:
    sentence = "It hit 12 in Ostrel alone."
    assert claims_of(sentence, count("12"), mentions=[mention(sentence, "Ostrel")])[0].is_local
    assert not claims_of(sentence, count("12"))[0].is_local


def test_a_count_that_is_shared_out_over_places_is_local() -> None:
    sentence = "Eight people died in Ostrel and 10 in Marn."
    eight, ten = claims_of(sentence, count("Eight", 8.0, "people"), count("10", 10.0))
    assert (eight.is_local, ten.is_local) == (True, True)
    apart = "Eight died in Ostrel, while 10 died in Marn, and 7 ran in Velm."
    named = [mention(apart, each) for each in ("Ostrel", "Marn", "Velm")]
    claims = claims_of(apart, count("Eight", 8.0), count("10", 10.0), count("7", 7.0), mentions=named)
    assert [claim.is_local for claim in claims] == [True, True, False]
    assert not any(claim.is_local for claim in claims_of(apart, count("Eight", 8.0), count("10", 10.0)))


def test_a_lost_currency() -> None:
    (claim,) = claims_of("The yard took a 40 billion loan.", count("40 billion", 4e10))
    assert claim.dimension == LOST_CURRENCY
    assert claim.amounts == (("?", 4e10),)
    (claim,) = claims_of("The yard took a 40 billion loan.", count("40 billion", 4e10, unit="EUR"))
    assert claim.dimension.base == "EUR"


def test_marks_of_a_figure_reach_its_claim() -> None:
    down = read("It won 15 seats, down from 48 seats.")
    assert [claim.is_past for claim in down] == [False, True]
    assert [claim.is_added for claim in read("A further 12 people ran.")] == [True]


@pytest.mark.parametrize(
    ("sentence", "is_part"),
    [
        ("The frame alone is worth $2 million.", True),
        ("The frame is worth $2 million.", False),
    ],
)
def test_what_is_told_of_one_thing_alone_is_a_part(sentence: str, *, is_part: bool) -> None:
    assert read(sentence)[0].is_part is is_part
