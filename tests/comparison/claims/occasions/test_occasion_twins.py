"""One fact with its date in one report and without it in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from invented_claims import claim, words

from newslens.comparison.claims.occasions.occasion_twins import with_twins

if TYPE_CHECKING:
    from newslens.comparison.claims.claim import Claim

SOLD = words("sold mill")


def deal(row: int, occasion: str = "", value: float = 19e9, **more: object) -> Claim:
    given = {"unit": "USD", "clause_words": SOLD, "article_id": f"a{row}"} | more
    return claim(row, value, occasion=occasion, **given)


def found(*claims: Claim) -> list[str]:
    return [each.occasion for each in with_twins(claims)]


def test_twins_share_the_occasion_that_most_reports_give() -> None:
    assert found(deal(0, "1994"), deal(1)) == ["1994", "1994"]
    assert found(deal(0, "1994"), deal(1), deal(2)) == ["", "", ""]
    assert found(deal(0, "1994"), deal(1, "1994"), deal(2)) == ["1994"] * 3


@pytest.mark.parametrize(
    "other",
    [
        deal(1, value=18e9),
        deal(1, clause_words=words("sold")),
        deal(1, unit="EUR"),
        deal(0),
    ],
)
def test_others_are_no_twins(other: Claim) -> None:
    assert found(deal(0, "1994"), other) == ["1994", ""]


@pytest.mark.parametrize(("value", "occasion"), [(12.0, ""), (13.0, "1994")])
def test_small_counts_are_no_twins_by_two_words(value: float, occasion: str) -> None:
    assert found(deal(0, "1994", value, unit=None), deal(1, "", value, unit=None))[1] == occasion


@pytest.mark.parametrize(
    ("around", "occasion"), [("goals short world", ""), ("goals short world title", "1994")]
)
def test_small_counts_are_twins_where_more_around_them_is_the_same(around: str, occasion: str) -> None:
    """Four goals short of a title in one year, and another report that does not say in which."""
    same = {"unit": None, "clause_words": words(around)}
    assert found(deal(0, "1994", 4, **same), deal(1, "", 4, **same))[1] == occasion


def test_a_head_counts_as_a_word() -> None:
    one = deal(0, "1994", clause_words=words("sold"), head="loom")
    assert found(one, deal(1, clause_words=words("sold"), head="loom")) == ["1994", "1994"]


def test_ages_are_twins_by_whose_they_are() -> None:
    kroll, orvell = frozenset(("Kroll",)), frozenset(("Orvell",))
    ages = [
        deal(row, occasion, 44, unit="year_of_age", clause_words=frozenset(), holders=who)
        for row, (occasion, who) in enumerate([("may 2028", kroll), ("", kroll), ("", orvell)])
    ]
    assert found(*ages) == ["may 2028", "may 2028", ""]


def test_a_figure_without_a_number_is_left_alone() -> None:
    assert found(claim(0, None), claim(1, None, occasion="1994")) == ["", "1994"]
