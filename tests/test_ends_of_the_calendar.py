"""Dates at the ends of the calendar, before 1900 and after 2262: read, compared, shown and saved."""

from __future__ import annotations

import pandas as pd
import pytest

import newslens
from newslens.presentation.page import render_page

TEXTS = [
    (
        "Two people died in the flood in Velm on 31 December 9999. It ends tomorrow, next week or next year, and the next "
        "century will tell. Three weeks ago it rained."
    ),
    (
        "Three people died in the flood in Velm on 1 January 0001. Last year, last month and last Monday it rained. In 9,000 "
        "years the river is dry; five thousand years ago it ran."
    ),
    (
        "Four people died in the flood in Velm on Friday, 12 April 2263. On Thursday, 1 March 1700 it snowed. The election of "
        "9998 was on a Monday. 99999 days ago it was wet."
    ),
]


@pytest.mark.parametrize(
    "stamps",
    [
        ("0001-01-01", "9999-12-31T23:50", "2031-05-02T10:00+02:00"),
        ("9999-12-31T23:50-05:00", "0001-01-01T00:10+05:00", None),
        ("1850-06-01", "2300-07-04T10:00Z", "2262-04-12"),
        ("9999-12-31", "9999-12-31", "9999-12-31"),
        ("0001-01-01", "0001-01-01", "0001-01-01"),
    ],
)
def test_no_date_is_too_early_or_too_late(stamps, tmp_path):
    frame = pd.DataFrame({"article_id": list("abc"), "published": stamps, "text": TEXTS})
    analysis = newslens.analyze(newslens.read_articles(frame))
    known = [None if pd.isna(when) else when.year for when in analysis.articles["published"]]
    assert known == [None if stamp is None else int(stamp[:4]) for stamp in stamps]
    assert "Velm" in render_page(analysis)
    for kind in ("csv", "parquet"):
        analysis.save(tmp_path / kind, kind=kind)
        again = newslens.load_analysis(tmp_path / kind)
        for name in ("articles", "dates"):
            pd.testing.assert_frame_equal(again.tables[name], analysis.tables[name])
