"""What a figure counts."""

from __future__ import annotations

import pytest
from invented_claims import claims_of, count, read, words

from newslens.comparison.claims.dimensions import LOST_CURRENCY
from newslens.comparison.claims.roles import fold
from newslens.comparison.shared.content_words import word


def stems(text: str) -> frozenset[str]:
    return frozenset(fold(word(each)) for each in text.split())


def test_a_part_counts_what_its_whole_does() -> None:
    sentence = "It won 15 of the 329 seats."
    part, whole = claims_of(sentence, count("15", 15.0), count("329", 329.0, "seats"))
    assert (part.counted, part.head) == ("seats", fold(word("seats")))
    assert (part.is_whole, whole.is_whole) == (False, True)
    named, _ = claims_of(sentence, count("15", 15.0, "votes"), count("329", 329.0, "seats"))
    assert named.counted == "votes"
    measured, _ = claims_of(sentence, count("15", 15.0, unit="mile"), count("329", 329.0, "seats"))
    assert measured.counted is None


def test_nouns_without_digits() -> None:
    (claim,) = claims_of("It sold 12 mark 7 boats.", count("12", counted="mark 7 boats"))
    assert claim.nouns == stems("mark boats")


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
