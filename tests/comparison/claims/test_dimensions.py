"""Units in one dimension, and sums of money that lost their currency."""

from __future__ import annotations

import pytest
from invented_claims import marked

from newslens.comparison.claims.dimensions import (
    LOST_CURRENCY,
    UNKNOWN_BASE,
    Dimension,
    dimension_of,
    has_lost_currency,
    names_shared_currency,
)
from newslens.comparison.shared.content_words import read_words
from newslens.schema import Figure


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        (None, Dimension("count", "1", 1.0)),
        ("percent", Dimension("share", "1", 0.01)),
        ("fraction", Dimension("share", "1", 1.0)),
        ("percentage_point", Dimension("percentage_point", "percentage_point", 1.0)),
        ("year_of_age", Dimension("age", "year_of_age", 1.0)),
        ("EUR", Dimension("money", "EUR", 1.0)),
        ("EURO", Dimension("EURO", "EURO", 1.0)),
        ("kilometer", Dimension("length", "meter", 1000.0)),
        ("week", Dimension("time", "second", 604800.0)),
        ("USD/barrel", Dimension("money/length**3", "USD/meter ** 3", 1 / dimension_of("barrel").factor)),
        ("EUR/", Dimension("money/count", "EUR/1", 1.0)),
        ("blorps", Dimension("blorps", "blorps", 1.0)),
    ],
)
def test_dimensions(unit: str | None, expected: Dimension) -> None:
    found = dimension_of(unit)
    assert found[:2] == expected[:2]
    assert found.factor == pytest.approx(expected.factor)


@pytest.mark.parametrize(
    ("nouns", "shared"),
    [
        ("crowns", True),
        ("Swiss francs", True),
        ("franc", True),
        ("boats", False),
        ("crown princes", False),
        ("", False),
    ],
)
def test_a_currency_that_several_countries_have(nouns: str, *, shared: bool) -> None:
    assert names_shared_currency(read_words(nouns)) is shared


def test_the_lost_currency_is_money_of_no_base() -> None:
    assert LOST_CURRENCY == ("money", UNKNOWN_BASE, 1.0)


def lost(sentence: str, low: float | None, surface: str, nouns: str = "", *, unit: str | None = None) -> bool:
    clauses = marked(sentence)
    figures = [Figure(0, 0, surface, low, low, "exact"), Figure(0, 0, "4 billion", 4e9, 4e9, "exact", unit)]
    figures.append(Figure(0, 0, "5 miles", 5.0, 5.0, "exact", "mile"))
    return has_lost_currency(clauses, 0, figures, read_words(nouns))


@pytest.mark.parametrize(
    ("sentence", "low", "surface", "nouns", "expected"),
    [
        ("The yard took a [40 billion] loan.", 4e10, "40 billion", "", True),
        ("The yard took a [40 billion] too.", 4e10, "40 billion", "", True),
        ("The storm hit [40 million] people.", 4e7, "40 million", "people", False),
        ("The storm hit [40 million] loans.", 4e7, "40 million", "loans", True),
        ("It killed [40 million].", 4e7, "40 million", "", False),
        ("It cost [40,000,000] too.", 4e7, "40,000,000", "", False),
        ("It cost [0.1 million] too.", 1e5, "0.1 million", "", True),
        ("It cost [0.09 million] too.", 9e4, "0.09 million", "", False),
        ("It cost [4m] too.", 4e6, "4m", "", True),
        ("It cost [less] too.", None, "4m", "", False),
        ("It hit [4m] in all the loans.", 4e6, "4m", "", True),
    ],
)
def test_a_bare_number_may_be_money(sentence, low, surface, nouns, *, expected) -> None:
    assert lost(sentence, low, surface, nouns) is expected


def test_a_noun_of_money_is_looked_for_three_words_on() -> None:
    assert lost("It killed [4m] in the loans.", 4e6, "4m")
    assert not lost("It killed [4m] in all the loans.", 4e6, "4m")


def test_a_conversion_in_brackets_shows_money() -> None:
    assert lost("The yard owes [40] ([$4 billion]).", 40.0, "40", "boats", unit="USD")
    assert not lost("The yard owes [40] ([4 miles]).", 40.0, "40", "boats", unit="mile")
    assert not lost("The yard owes [40] or [$4 billion].", 40.0, "40", "boats", unit="USD")
