from __future__ import annotations

import re

import pytest

from newslens.extraction.dates.patterns import CORE, OPENED, OPENING, RULES


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("iso", "2021-11-07T10:00:00Z"),
        ("days", "5th to 7th of May, 2010"),
        ("days", "5 and 7 May"),
        ("calendar", "6:30pm UK, Friday 03 October 2031"),
        ("calendar", "Thursday, Nov. 10, 2011"),
        ("calendar", "4 October 2031 | Last updated at 15:26 GMT"),
        ("calendar", "the 5th of May last year".removeprefix("the ")),
        ("slashed", "10:15 25/12/2010"),
        ("month", "early June, 2019"),
        ("month", "MAY 2019"),
        ("years", "between 1983 and 2005"),
        ("decade", "the late '90s"),
        ("quarter", "first quarter of last year"),
        ("season", "this past winter"),
        ("weekday", "3 pm on Sunday night last week"),
        ("weekday", "Sunday, 15:30 AEST"),
        ("weekday", "Sunday at about 1530 GMT"),
        ("weekday", "Sunday at 9.30 MT"),
        ("day_word", "late last night"),
        ("this_part", "earlier this afternoon"),
        ("ago", "just over a couple of weeks ago"),
        ("ago", "at least twenty-one and a half years ago"),
        ("anchored", "the day before"),
        ("span", "the coming few weeks"),
        ("period", "the end of next year"),
        ("year", "mid-2019"),
        ("clock", "12:05 a.m. local time (00:05 GMT)"),
    ],
)
def test_a_rule_matches_the_whole_of_its_expression(rule, text):
    assert re.fullmatch(dict(RULES)[rule], text)


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("iso", "2021-13-07"),
        ("iso", "2021-11-32"),
        ("calendar", "32 May"),
        ("calendar", "5 may"),
        ("calendar", "5 May people"),
        ("slashed", "5/7/2010/3"),
        ("slashed", "5/7/1810"),
        ("month", "may 2020"),
        ("month", "May 1499"),
        ("month", "May 2100"),
        ("decade", "the 1985s"),
        ("quarter", "Q5 2020"),
        ("weekday", "sunday"),
        ("clock", "3"),
    ],
)
def test_a_rule_does_not_match_what_only_looks_so(rule, text):
    assert not re.fullmatch(dict(RULES)[rule], text)


@pytest.mark.parametrize(
    ("text", "found"), [("1500", True), ("2099", True), ("1499", False), ("2100", False)]
)
def test_years_run_from_1500_to_2099(text, found):
    assert bool(re.search(dict(RULES)["year"], f"({text})")) is found
    assert bool(CORE.search(f"in {text} at sea")) is found


@pytest.mark.parametrize(
    "text", ["Sunday", "weeks", "CENTURIES", "Dawn", "ago", "3:20", "3pm", "'90s", "Q3", "fall"]
)
def test_every_kind_of_core_is_seen(text):
    assert CORE.search(f"it {text} x")


@pytest.mark.parametrize("text", ["agora", "3", "Q5", "quay", "3,20", "85s"])
def test_what_is_no_core(text):
    assert not CORE.search(f"it {text} x")


def test_a_bare_year_is_no_date():
    assert not re.fullmatch(dict(RULES)["year"], "1999")


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("5 May", "number"),
        ("’90s", "number"),
        ("Sunday", "name"),
        ("Sept", "name"),
        ("the end", "the"),
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
