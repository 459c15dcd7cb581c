from __future__ import annotations

import pytest

from newslens.extraction.dates.expression_openings import CORE, OPENED, OPENING
from newslens.extraction.dates.patterns import RULES


@pytest.mark.parametrize(
    ("text", "found"), [("1500", True), ("2099", True), ("1499", False), ("2100", False)]
)
def test_the_years_that_are_cores(text, found):
    assert bool(CORE.search(f"in {text} at sea")) is found


@pytest.mark.parametrize(
    "text",
    [
        "Sunday",
        "weeks",
        "CENTURIES",
        "Dawn",
        "ago",
        "3:20",
        "3pm",
        "'90s",
        "Q3",
        "fall",
        "the 9th",
        "9.05 BST",
        "1430 GMT",
        "9am",
    ],
)
def test_every_kind_of_core_is_seen(text):
    assert CORE.search(f"it {text} x")


@pytest.mark.parametrize("text", ["agora", "3", "Q5", "quay", "3,20", "85s"])
def test_what_is_no_core(text):
    assert not CORE.search(f"it {text} x")


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("5 May", "number"),
        ("’90s", "number"),
        ("Sunday", "name"),
        ("Sept", "name"),
        ("the end", "the"),
        ("the first Monday", "the"),
        ("The 1980s", "the"),
        ("nearly two", "count"),
        ("About two", "count"),
        ("weeks", "unit"),
        ("late June", "other"),
        ("tonight", "other"),
        ("second quarter", "other"),
        ("Q3", "other"),
    ],
)
def test_an_expression_opens_with_a_word_of_its_kind(text, opening):
    assert OPENING.match(text).lastgroup == opening


@pytest.mark.parametrize("text", ["the house", "boat", "$5", "x5", "weekday"])
def test_where_no_expression_opens(text):
    assert not OPENING.match(text)


def test_rules_behind_an_opening_stand_in_the_order_of_the_rules():
    order = [rule for rule, _ in RULES]
    assert all(rules == sorted(rules, key=order.index) for rules in OPENED.values())
    assert {rule for rules in OPENED.values() for rule in rules} == set(order)
