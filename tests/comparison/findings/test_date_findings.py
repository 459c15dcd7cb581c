"""Findings about occasions with dates that exclude each other."""

from __future__ import annotations

import datetime as dt

import pytest

from newslens import schema
from newslens.comparison.findings.date_findings import find_date_conflicts
from newslens.comparison.findings.finding_draft import Proof
from newslens.schema import Date

ORDER = {"a": 1, "b": 2, "c": 3}
FIRST = dt.datetime(2031, 5, 1)


def dating(surface, day, days=1, *, start=0, dated="election"):
    """A date expression that covers some days, counted from the first of May."""
    first = FIRST + dt.timedelta(days=day)
    last = first + dt.timedelta(days=days) - dt.timedelta(seconds=1)
    return Date(start, start + len(surface), surface, first, last, "day", dated)


def drafts(**dates):
    return list(find_date_conflicts(schema.found_table("dates", dates.items()), order=ORDER))


def test_a_draft_says_all_that_a_finding_needs():
    (draft,) = drafts(
        b=[dating("two weeks ago", 10, 3, dated="Elections")], a=[dating("on 3 May", 2, dated="elections")]
    )
    assert (draft.kind, draft.verdict, draft.key, draft.subject) == (
        "date_conflict",
        "conflict",
        "elections",
        "elections",
    )
    assert draft.weight == 0.55
    assert draft.summary == "The elections: “on 3 May” in report 1 or “two weeks ago” in report 2."
    assert draft.reason == (
        "Counted from the date of publication, “on 3 May” is 3 May 2031 and “two weeks ago” is 11 to 13 May 2031; "
        "at most one of them can be right."
    )
    assert draft.proofs == (
        Proof("a", 0, 8, "on 3 May", "on 3 May"),
        Proof("b", 0, 13, "two weeks ago", "two weeks ago"),
    )


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (dating("x", 0), dating("y", 1), True),  # next to each other
        (dating("x", 0, 2), dating("y", 1), False),  # they overlap
        (dating("x", 1), dating("y", 0, 2), False),
        (dating("x", 0, 5), dating("y", 2), False),
        (dating("x", 0), dating("y", 0), False),
        (
            Date(0, 1, "x", FIRST, FIRST, "day", "election"),
            Date(0, 1, "y", FIRST, FIRST, "day", "election"),
            False,
        ),
        (dating("x", 0), dating("y", 3, dated="elections"), True),
        (dating("x", 0), dating("y", 3, dated="funeral"), False),
        (dating("x", 0, dated="harbour"), dating("y", 3, dated="harbour"), False),
        (dating("x", 0), dating("y", 3, dated=None), False),
        (Date(0, 1, "x", None, None, "day", "election"), dating("y", 3), False),
        (Date(0, 1, "x", FIRST, None, "day", "election"), dating("y", 3), False),
        (Date(0, 1, "x", None, FIRST, "day", "election"), dating("y", 3), False),
        # ten days are few enough, eleven are not
        (dating("x", 0, 10), dating("y", 20), True),
        (dating("x", 0, 11), dating("y", 20), False),
        # 45 days after the last moment of the other, and a day later
        (dating("x", 0), dating("y", 45), True),
        (dating("x", 0), dating("y", 46), False),
    ],
)
def test_two_dates_of_two_articles(one, other, told):
    assert bool(drafts(a=[one], b=[other])) == told
    assert bool(drafts(a=[other], b=[one])) == told


def test_an_article_that_gives_two_dates_speaks_of_two_occasions():
    assert drafts(a=[dating("x", 0), dating("y", 5, start=9)], b=[dating("z", 5)]) == []
    assert drafts(a=[dating("x", 0), dating("x", 0, start=9)], b=[dating("z", 5)])


def test_of_dates_far_apart_the_last_ones_are_told():
    (draft,) = drafts(a=[dating("x", 0)], b=[dating("y", 100)], c=[dating("z", 103)])
    assert draft.summary == "The election: “y” in report 2 or “z” in report 3."
    assert drafts(a=[dating("x", 0)], b=[dating("y", 3)], c=[dating("z", 100)]) == []


def test_a_date_joins_the_group_whose_first_it_overlaps():
    (draft,) = drafts(a=[dating("in May", 0, 3)], b=[dating("May 2", 1)], c=[dating("May 9", 8)])
    assert draft.summary == "The election: “May 2” in reports 1 and 2 or “May 9” in report 3."
    assert [proof.position for proof in draft.proofs] == ["May 2", "May 2", "May 9"]
    assert "“May 2” is 1 to 3 May 2031" in draft.reason


def test_a_group_is_shown_by_its_shortest_wording():
    (draft,) = drafts(a=[dating("2 May", 1)], b=[dating("May 2", 1)], c=[dating("on 9 May", 8)])
    assert draft.summary == "The election: “2 May” in reports 1 and 2 or “on 9 May” in report 3."


def test_occasions_come_in_the_order_of_the_alphabet():
    found = drafts(
        a=[dating("x", 0), dating("x", 0, start=5, dated="funeral"), dating("x", 0, start=9, dated="summit")],
        b=[dating("y", 9, dated="summit"), dating("y", 9, start=5), dating("y", 9, start=9, dated="funeral")],
    )
    assert [draft.key for draft in found] == ["election", "funeral", "summit"]


@pytest.mark.parametrize(
    ("day", "days", "told"),
    [
        (2, 1, "3 May 2031"),
        (2, 3, "3 to 5 May 2031"),
        (29, 4, "30 May 2031 to 2 June 2031"),
        (243, 3, "30 December 2031 to 1 January 2032"),
    ],
)
def test_the_days_of_an_interval(day, days, told):
    (draft,) = drafts(a=[dating("x", day, days)], b=[dating("y", day - 9)])
    assert f"and “x” is {told};" in draft.reason


def test_the_same_month_of_two_years():
    year = Date(0, 1, "x", dt.datetime(2031, 12, 31), dt.datetime(2032, 1, 1), "day", "election")
    (draft,) = drafts(a=[year], b=[dating("y", 240)])
    assert "“x” is 31 December 2031 to 1 January 2032;" in draft.reason


def test_one_moment_excludes_no_other_of_the_same_moment():
    moment = Date(0, 1, "x", FIRST, FIRST, "minute", "election")
    assert drafts(a=[moment], b=[moment]) == []


def test_a_date_joins_the_last_group():
    (draft,) = drafts(a=[dating("x", 0)], b=[dating("yes", 5, 3)], c=[dating("z", 6)])
    assert draft.summary == "The election: “x” in report 1 or “z” in reports 2 and 3."
