from __future__ import annotations

import datetime as dt

import pytest

from newslens.extraction.dates import intervals
from newslens.extraction.dates.grammar import DateExpression, find_expressions
from newslens.extraction.dates.patterns import RULES
from newslens.extraction.dates.reference_time import ReferenceTime
from newslens.extraction.dates.resolution import resolve_clock, resolve_expression
from newslens.extraction.dates.surrounding_words import SurroundingWords

WEDNESDAY = dt.datetime(2024, 5, 15, 10, 30)
REFERENCE = ReferenceTime(WEDNESDAY, SurroundingWords("It will sink ", "."))
EXAMPLES = {
    "iso": "2011-11-10",
    "days": "May 5-7",
    "calendar": "5 May",
    "slashed": "5/6/2024",
    "month": "last May",
    "years": "1983-2005",
    "decade": "the 1980s",
    "quarter": "Q3 2020",
    "season": "last winter",
    "feast": "Christmas Eve",
    "weekday": "Sunday",
    "day_word": "today",
    "this_part": "this morning",
    "ago": "two weeks ago",
    "anchored": "a day later",
    "span": "recent weeks",
    "period": "last month",
    "weekend": "over the weekend",
    "ahead": "in two weeks",
    "year": "in 2018",
    "week_of": "the week of 5 May",
    "nth": "the first Monday of May",
    "moved": "a week ago Sunday",
    "numbered": "13.5.2024",
    "day_of_month": "Friday the 13th",
    "edge_of_period": "the end of the week",
}


@pytest.mark.parametrize("rule", [rule for rule, _ in RULES if rule not in {"clock", "again"}])
def test_every_rule_that_needs_no_neighbour_has_a_resolver(rule):
    (one,) = find_expressions(f"it {EXAMPLES[rule]} x")
    assert one.rule == rule
    found = resolve_expression(one, REFERENCE)
    assert found is not None
    assert (found.interval is None) == (rule == "anchored")


@pytest.mark.parametrize(
    ("rule", "parts", "granularity"),
    [
        ("calendar", {"day": "31", "month": "February", "year": "2020"}, "day"),
        ("weekday", {"weekday": "Sunday", "clock": "25:61"}, "day"),
        ("ago", {"count": "9999", "unit": "years"}, "day"),
        ("year", {"year": "10000"}, "year"),
        ("years", {"year": "0", "last": "19"}, "year"),
        ("season", {"season": "winter", "year": "9999"}, "season"),
        ("quarter", {"number": "first", "year": "0"}, "quarter"),
        ("decade", {"decade": "0"}, "decade"),
        ("month", {"month": "May", "year": "0000"}, "month"),
    ],
)
def test_a_date_that_no_calendar_has_is_kept_without_an_interval(rule, parts, granularity):
    found = resolve_expression(DateExpression(0, 1, rule, parts), REFERENCE)
    assert found == (None, granularity)


def test_a_clock_time_stands_on_the_day_it_is_given():
    one = DateExpression(0, 4, "clock", {"clock": "3 pm"})
    found = resolve_clock(one, intervals.day_of(WEDNESDAY))
    assert found is not None
    assert found.interval is not None
    assert found.interval.first == dt.datetime(2024, 5, 15, 15)
    assert resolve_clock(one, None) == (None, "hour")
    assert resolve_clock(DateExpression(0, 5, "clock", {"clock": "27:61"}), None) is None
