from __future__ import annotations

import pytest

from newslens.extraction.dates import grammar
from newslens.extraction.dates.grammar import (
    count_of,
    counts_from_elsewhere,
    find_expressions,
    month_number,
    shift_of,
    weekday_number,
)


def rules(text):
    return [(text[one.start : one.end], one.rule) for one in find_expressions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sank on 31 October 2019 at sea", [("31 October 2019", "calendar")]),
        ("It sank on 2011-11-10 at sea", [("2011-11-10", "iso")]),
        ("It sank on May 5-7, 2010 at sea", [("May 5-7, 2010", "days")]),
        ("It sank on 5/7/2010 at sea", [("5/7/2010", "slashed")]),
        ("It sank in early June 2019 at sea", [("early June 2019", "month")]),
        ("The war of 1983-2005 at sea", [("1983-2005", "years")]),
        ("In the 1980s at sea", [("the 1980s", "decade")]),
        ("In Q3 2020 at sea", [("Q3 2020", "quarter")]),
        ("In summer 2019 at sea", [("summer 2019", "season")]),
        ("On Christmas Eve at sea", [("Christmas Eve", "feast")]),
        ("On early Sunday at sea", [("early Sunday", "weekday")]),
        ("It sank yesterday at sea", [("yesterday", "day_word")]),
        ("It sank this morning at sea", [("this morning", "this_part")]),
        ("It sank two weeks ago at sea", [("two weeks ago", "ago")]),
        ("It sank a day later at sea", [("a day later", "anchored")]),
        ("In the last three years at sea", [("the last three years", "span")]),
        ("It sank last month at sea", [("last month", "period")]),
        ("It sank over the weekend at sea", [("the weekend", "weekend")]),
        ("It sinks in two weeks at sea", [("two weeks", "ahead")]),
        ("It sank in 2018 at sea", [("2018", "year")]),
        ("It sank at 3 p.m. at sea", [("3 p.m.", "clock")]),
        (
            "On Sunday and in May 2020 at noon",
            [("Sunday", "weekday"), ("May 2020", "month"), ("noon", "clock")],
        ),
    ],
)
def test_each_rule_finds_its_expressions_and_no_preposition(text, expected):
    assert rules(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Sunday Times reported",
        "the Mail on Sunday reported",
        "Black Friday was quiet",
        "on “This Week” he spoke",
        "the programme This Morning ended",
    ],
)
def test_names_are_no_dates(text):
    assert rules(text) == []


def test_a_name_beside_a_date_leaves_the_date():
    assert rules("The Sunday Times said on Monday") == [("Monday", "weekday")]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("The Lund ", "2 May 2031"),
        ("the ", "2 May 2031"),
        ("In Lantern ", "2 May 2031"),
        ("It sank on ", "Sun 2 May 2031"),
        ("", "Sun 2 May 2031"),
        ("On ", "Sun 2 May 2031"),
        ("Updated ", "Sun 2 May 2031"),
        ("Late ", "Sun 2 May 2031"),
        ("Port Velm, ", "Sun 2 May 2031"),
    ],
)
def test_a_short_weekday_that_ends_a_name_is_none(before, expected):
    assert rules(f"{before}Sun 2 May 2031") == [(expected, "calendar")]
    assert rules(f"{before}Sun. 2 May 2031") == [("Sun. 2 May 2031", "calendar")]


def test_a_full_weekday_behind_a_name_is_one():
    assert rules("In Lantern Sunday 2 May 2031") == [("Sunday 2 May 2031", "calendar")]


def test_no_expression_reaches_over_a_line_or_into_another():
    assert rules("It sank on 5\nMay 2020") == [("May 2020", "month")]
    assert rules("It sank on May\n5 2020") == []
    assert rules("on Sunday Monday") == [("Sunday", "weekday"), ("Monday", "weekday")]


def test_parts_are_named_and_empty_ones_left_out():
    (one,) = find_expressions("held at 3:20 p.m. on Sunday night")
    assert one.parts == {"clock": "3:20 p.m.", "weekday": "Sunday", "part": "night"}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (None, None),
        ("two", (2.0, 2.0)),
        ("twenty-one", (21.0, 21.0)),
        ("2.5", (2.5, 2.5)),
        ("two and a half", (2.5, 2.5)),
        ("Half  an", (0.5, 0.5)),
        ("a few", (2.0, 6.0)),
        ("a couple of", (2.0, 3.0)),
        ("a dozen", (12.0, 12.0)),
    ],
)
def test_counts(written, expected):
    assert count_of(written) == expected


def test_numbers_of_months_and_days():
    assert [month_number(name) for name in ("January", "Sept.", "DECEMBER")] == [1, 9, 12]
    assert [weekday_number(name) for name in ("Monday", "Thurs.", "SUNDAY")] == [0, 3, 6]


@pytest.mark.parametrize(
    ("which", "shift"), [("last", -1), ("this past", -1), ("This", 0), ("next", 1), ("the coming", 1)]
)
def test_words_that_pick_a_period(which, shift):
    assert shift_of(which) == shift
    assert not counts_from_elsewhere(which)


@pytest.mark.parametrize("which", ["the following", "the previous", "the same"])
def test_words_that_count_from_elsewhere(which):
    assert counts_from_elsewhere(which)


def test_an_opening_is_tried_once_however_many_words_of_dates_follow(monkeypatch):
    tried = []
    monkeypatch.setattr(grammar, "_expression_at", lambda _text, opening, _end: tried.append(opening.start()))
    assert not list(find_expressions("1:1:1:1:1:1 in May or June or July"))
    assert tried
    assert tried == sorted(set(tried))
