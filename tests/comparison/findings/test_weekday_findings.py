"""Findings about days of the week that are not the date's."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

from newslens import schema
from newslens.comparison.findings import find_discrepancies
from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.finding_draft import Proof
from newslens.comparison.findings.weekday_findings import find_wrong_weekdays
from newslens.extraction.dates import extract_dates, find_dates

ORDER = {"a": 1, "b": 2}
PUBLISHED = dt.datetime(2029, 3, 7, 9)


def drafts(**texts):
    found = ((article, find_dates(text, PUBLISHED)) for article, text in texts.items())
    return list(find_wrong_weekdays(schema.found_table("dates", found), order=ORDER))


def test_a_draft_says_all_that_a_finding_needs():
    (draft,) = drafts(
        a="It sank on Friday, March 1, 2029.", b="The ferry sank on Friday, March 1, 2029, at sea."
    )
    assert (draft.kind, draft.verdict, draft.weight) == (
        "date_conflict",
        "conflict",
        thresholds.WEEKDAY_WEIGHT,
    )
    assert draft.summary == "“March 1, 2029” is a Thursday, not a Friday as in reports 1 and 2."
    assert draft.key == "friday-2029-03-01"
    assert draft.proofs == (
        Proof("a", 11, 17, "Friday", "Friday"),
        Proof("a", 19, 32, "March 1, 2029", "Thursday"),
        Proof("b", 18, 24, "Friday", "Friday"),
        Proof("b", 26, 39, "March 1, 2029", "Thursday"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "It sank on Friday 1 March 2029.",
        "It sank on Fri., March 1, 2029.",
        "It sank on Friday, the 1st of March 2029.",
        "It sank at 3 p.m. on Friday, March 1, 2029.",
        "Friday, March 1, 2029 at 3:20 pm",
    ],
)
def test_a_day_of_the_week_that_is_not_the_dates(text):
    (draft,) = drafts(a=text)
    assert [text[proof.start : proof.end] for proof in draft.proofs] == [
        proof.surface for proof in draft.proofs
    ]
    assert [proof.position for proof in draft.proofs] == ["Friday", "Thursday"]


@pytest.mark.parametrize(
    "text",
    [
        "It sank on Thursday, March 1, 2029.",
        "It sank on Friday, and on March 1, 2029, it rose.",
        "It sank on Friday, March 1.",
        "It sank on Friday, 31 April 2029.",
        "It sank on March 1, 2029.",
        "It sank on Friday, 14 October 1701.",
        "Friday in March 2029 was calm.",
    ],
)
def test_where_nothing_is_said(text):
    assert drafts(a=text) == []


@pytest.mark.parametrize(("year", "count"), [(thresholds.ONE_CALENDAR, 1), (thresholds.ONE_CALENDAR - 1, 0)])
def test_the_time_of_one_calendar(year, count):
    wrong = f"{dt.date(year, 3, 2):%A}"
    assert len(drafts(a=f"It sank on {wrong}, 1 March {year}.")) == count


def test_the_row_of_the_date_holds_the_day_of_the_month():
    articles = pd.DataFrame(
        {"article_id": ["a"], "text": ["It sank on Friday, March 1, 2029."], "published": [PUBLISHED]}
    )
    dates = extract_dates(articles)
    assert str(dates.loc[0, "first"]) == "2029-03-01 00:00:00"
    found = find_discrepancies(articles=articles, dates=dates)
    assert found.findings["summary"].tolist() == [
        "“March 1, 2029” is a Thursday, not a Friday as in report 1."
    ]
    assert found.evidence["surface"].tolist() == ["Friday", "March 1, 2029"]
