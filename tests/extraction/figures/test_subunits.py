"""Hundredths of money: cents, pence and the like."""

from __future__ import annotations

import pytest

from newslens.extraction.figures import find_figures
from newslens.extraction.figures.subunits import with_subunits
from newslens.extraction.figures.units import Quantity
from newslens.language.numbers import find_numerals, lowered


def cents(text: str) -> list[tuple[float, str | None]]:
    """Values and units of numbers, those before $ in dollars and all others in nothing or cents."""
    low = lowered(text)
    numbers = [
        Quantity(each.start, each.end, each, each.value, each.value, *_dollars(text, each.start))
        for each in find_numerals(text, low)
    ]
    found = with_subunits(text, low, numbers)
    assert all(each.low == each.high for each in found)
    return [(each.low, each.unit) for each in found]


def _dollars(text: str, start: int) -> tuple[str | None, str | None]:
    return ("USD", "money") if text[start - 1 : start] == "$" else (None, None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("$3 or 34 cents", (0.34, "USD")),
        ("$3 or 34 cents a share", (0.34, "USD/share")),
        ("$3 or 34-cent stamps", (0.34, "USD")),
        ("34 cents", (34, None)),
        ("34 pence", (0.34, "GBP")),
        ("$3. Then 34 cents", (34, None)),
        ("Silva had $3, Mr. Duarte 34 cents", (0.34, "USD")),
        ("$3\n34 cents", (34, None)),
        ("$3 or 34 centsible men", (34, None)),
        ("$3 1 2 3 34 cents", (0.34, "USD")),
        ("$3 1 2 3 4 34 cents", (34, None)),
    ],
)
def test_cents_are_hundredths_of_the_currency_of_their_sentence(text, found):
    assert cents(text)[-1] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("34 cents 1 2 3 $3", (0.34, "USD")),
        ("34 cents 1 2 3 4 $3", (34, None)),
        ("34 pence, $3", (0.34, "GBP")),
    ],
)
def test_the_currency_may_follow(text, found):
    assert cents(text)[0] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The toll is three dollars and fifty cents.", [("three dollars and fifty cents", 3.5, "USD")]),
        ("It sold for 5 pounds and 20 pence.", [("5 pounds and 20 pence", 5.2, "GBP")]),
        ("He owed 12 euros, 40 cents.", [("12 euros, 40 cents", 12.4, "EUR")]),
        ("Rice is at nine rupees fifty paise.", [("nine rupees fifty paise", 9.5, "INR")]),
        (
            "It earned $3 million and 50 cents a share.",
            [("$3 million", 3e6, "USD"), ("50", 0.5, "USD/share")],
        ),
        ("It pays $3.20 and 50 cents.", [("$3.20", 3.2, "USD"), ("50 cents", 0.5, "USD")]),
        ("He gave $3 but 50 cents fell.", [("$3", 3, "USD"), ("50 cents", 0.5, "USD")]),
        ("It cost $3 and 150 cents.", [("$3", 3, "USD"), ("150 cents", 1.5, "USD")]),
        ("He gave 5 euros and 20 pence.", [("5 euros", 5, "EUR"), ("20 pence", 0.2, "GBP")]),
    ],
)
def test_hundredths_behind_whole_money_belong_to_it(text, found):
    assert [(each.surface, each.low, each.unit) for each in find_figures(text)] == found


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Shares in Ondra Gas fell 3p to 212p.", [0.03, 2.12]),
        ("The fare is 90p.", [0.9]),
        ("It pays a dividend of 12.5p.", [0.125]),
        ("A pint was £3 and a roll 45p.", [3, 0.45]),
        ("They film at 720p and sell in shops.", []),
        ("The sale ended at 6:45p that day.", []),
        ("See 212p of the report.", []),
        ("Shares in 3p-rated firms fell.", []),
    ],
)
def test_the_letter_p_is_for_pence_beside_words_of_money(text, values):
    assert [each.low for each in find_figures(text)] == values


@pytest.mark.parametrize(("letters", "is_pence"), [(54, True), (55, False)])
def test_a_word_of_money_is_sought_in_60_characters(letters, is_pence):
    assert bool(find_figures(f"price {'x' * (letters - 1)} 45p")) is is_pence
