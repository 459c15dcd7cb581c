from __future__ import annotations

import re

import pytest

from newslens.extraction.dates.patterns import RULES


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
        ("week_of", "The week of Nov. 3rd, 2029"),
        ("week_of", "week ending Friday, 3 May"),
        ("nth", "the second Tuesday in May last year"),
        ("nth", "last weekend of this month"),
        ("nth", "3rd Friday of March 2030"),
        ("moved", "Tuesday two weeks ago"),
        ("moved", "a week ago Tuesday night"),
        ("moved", "Tuesday week"),
        ("moved", "two weeks from Tuesday"),
        ("numbered", "3-May-2029"),
        ("numbered", "3/May/29"),
        ("numbered", "2029/05/13 10:15 am"),
        ("numbered", "13.5.2029"),
        ("day_of_month", "Tuesday the 13th"),
        ("edge_of_period", "the beginning of the year"),
        ("edge_of_period", "later in the week"),
        ("edge_of_period", "year’s end"),
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
        ("clock", "12 noon"),
        ("clock", "1430 local time"),
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
        ("numbered", "13.13.2029"),
        ("numbered", "2029/32/5"),
        ("numbered", "3-may-2029"),
        ("moved", "Tuesday week-long"),
        ("edge_of_period", "the end of the day"),
        ("nth", "the sixth Monday of May"),
    ],
)
def test_a_rule_does_not_match_what_only_looks_so(rule, text):
    assert not re.fullmatch(dict(RULES)[rule], text)


@pytest.mark.parametrize(
    ("text", "found"), [("1500", True), ("2099", True), ("1499", False), ("2100", False)]
)
def test_years_run_from_1500_to_2099(text, found):
    assert bool(re.search(dict(RULES)["year"], f"({text})")) is found


def test_a_bare_year_is_no_date():
    assert not re.fullmatch(dict(RULES)["year"], "1999")
