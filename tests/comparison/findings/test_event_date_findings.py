"""Findings about the dates of one deed."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

import newslens
from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.event_date_findings import find_event_date_conflicts
from newslens.comparison.findings.finding_draft import Proof
from newslens.document import extract_sentences
from newslens.extraction.dates import extract_dates

ORDER = {"a": 1, "b": 2}
DAY = dt.datetime(2031, 10, 16, 8)


def drafts(a, b):
    """Findings of two articles that were published on a Thursday."""
    articles = newslens.read_articles(
        pd.DataFrame({"article_id": ["a", "b"], "text": [a, b], "published": [DAY, DAY]})
    )
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    found = find_event_date_conflicts(
        extract_dates(articles), texts, extract_sentences(articles), order=ORDER
    )
    return list(found)


@pytest.mark.parametrize(
    ("first", "other", "said"),
    [
        (
            "The barge sank off Marn on Monday.",
            "The barge sank off Marn on Friday.",
            "“Monday” in report 1 or “Friday”",
        ),
        ("The mill in Tesk opened in 1994.", "Tesk's mill opened in 1995.", "“1994” in report 1 or “1995”"),
        (
            "The siren in Marn rang at 10 a.m. on Monday by the old gate.",
            "The siren in Marn rang at noon on Monday by the old gate.",
            "“10 a.m. on Monday” in report 1 or “noon on Monday”",
        ),
    ],
)
def test_dates_that_exclude_each_other(first, other, said):
    (draft,) = drafts(first, other)
    assert draft.summary.startswith("“The ")
    assert said in draft.summary
    assert (draft.kind, draft.verdict, draft.weight) == ("date_conflict", "conflict", thresholds.DATE_WEIGHT)


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("The barge sank off Marn on Monday.", "The barge sank off Marn on Monday."),
        ("The barge sank off Marn on Monday.", "The barge left Marn on Friday."),  # another deed
        ("The barge sank off Marn on Monday.", "The cutter sank near Tesk on Friday."),  # other words
        ("The barge sank off Marn today.", "The barge sank off Marn on Friday."),  # counts from the day
        ("The barge sank off Marn on Monday.", "The barge will sink off Marn on Friday."),  # a plan
        ("The barge sank off Marn on Monday.", "Another barge sank off Marn on Friday."),
        ("The barge sank off Marn late on Monday.", "The barge sank off Marn early on Tuesday."),  # one night
        ("The barge sank off Marn on Monday.", "The barge sank off Marn on Friday. On Monday it had left."),
        ("The mill in Tesk opened in 1994.", "Tesk's mill opened in 1987."),  # too far apart
        ("The mill in Tesk won the 1994 prize.", "The mill in Tesk won the 1995 prize."),  # part of a name
        ("The siren in Marn rang at 10 a.m. GMT on Monday.", "The siren in Marn rang at noon on Monday."),
        ("The siren in Marn rang at 10 a.m. on Monday.", "The siren in Marn rang at 10:10 a.m. on Monday."),
        ("He said so in Marn on Monday.", "He said so in Marn on Friday."),
    ],
)
def test_where_nothing_is_said(first, other):
    assert drafts(first, other) == []


def test_what_is_shown():
    (draft,) = drafts("The barge sank off Marn on Monday.", "The barge sank off Marn on Friday.")
    assert draft.summary == "“The barge sank off Marn on”: “Monday” in report 1 or “Friday” in report 2."
    assert draft.reason == (
        "Both date what was “sank”, in nearly the same words, and neither report names the other's date."
    )
    assert (draft.key, draft.subject) == ("sank-monday-friday", "sank")
    assert draft.proofs == (Proof("a", 27, 33, "Monday", "Monday"), Proof("b", 27, 33, "Friday", "Friday"))


def test_a_long_beginning_is_cut():
    lead = "The old barge of the two brothers from the mill by the river sank off Marn on "
    (draft,) = drafts(lead + "Monday.", lead + "Friday.")
    shown = draft.summary.partition("”")[0]
    assert shown.startswith("“…")
    assert len(shown) <= thresholds.LEAD_SHOWN + 2


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DEED_WORDS", 2), ("DEED_SHARE", 0.6), ("DEEDS_COMPARED", 12), ("DEED_APART_DAYS", 10),
        ("DEED_APART_YEARS", 2), ("CLOCK_APART_HOURS", 12), ("CLOCK_APART_MINUTES", 20), ("LEAD_SHOWN", 60),
    ],
)  # fmt: skip
def test_limits(name, value):
    assert getattr(thresholds, name) == value


@pytest.mark.parametrize(("words", "count"), [("old barge", 1), ("old grey wide slow barge", 0)])
def test_most_words_are_shared(words, count):
    found = drafts(
        f"The {words} sank off Marn on Monday.", "The barge and its big red crew sank off Marn on Friday."
    )
    assert len(found) == count


@pytest.mark.parametrize(("year", "count"), [("1996", 1), ("1998", 0)])
def test_years_lie_near_each_other(year, count):
    assert len(drafts("The mill in Tesk opened in 1994.", f"The mill in Tesk opened in {year}.")) == count


@pytest.mark.parametrize(("clock", "count"), [("10:10", 0), ("10:20", 1), ("10:30", 1)])
def test_times_of_day_lie_apart(clock, count):
    found = drafts(
        "The siren in Marn rang at 10:00 on Monday.", f"The siren in Marn rang at {clock} on Monday."
    )
    assert len(found) == count
