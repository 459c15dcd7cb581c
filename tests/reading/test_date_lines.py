"""When an article says itself that it was published."""

from __future__ import annotations

import pandas as pd
import pytest

from newslens.extraction.dates import extract_dates
from newslens.reading import reading_thresholds as thresholds
from newslens.reading.corpus import read_articles
from newslens.reading.date_lines import stated_publication

PROSE = "Two boats sank off Port Velm, the harbour master said, and nobody was hurt in the storm."


def stated(*lines):
    found = stated_publication("\n".join(lines))
    return None if found is None else (str(found.published), str(found.published_utc))


@pytest.mark.parametrize(
    ("lines", "published", "instant"),
    [
        (["Boats sink", "Published 3 March 2031 9.05 BST", PROSE], "2031-03-03 09:05:00", "2031-03-03 08:05:00"),
        (["Tuesday, 4 March 2031", PROSE], "2031-03-04 00:00:00", "None"),
        (["Boats sink", PROSE, "LOAD-DATE: March 3, 2031"], "2031-03-03 00:00:00", "None"),
        (["Publication date: 2031-03-03T09:05:00Z", PROSE], "2031-03-03 09:05:00", "2031-03-03 09:05:00"),
        (["Updated 12/25/2031 3:36 PM", PROSE], "2031-12-25 15:36:00", "None"),
        (["Published 3 March 2031", "Updated 5 March 2031 10:00", PROSE], "2031-03-03 00:00:00", "None"),
        (["Published 3 March 2031 | Updated 5 March 2031", PROSE], "2031-03-03 00:00:00", "None"),
        (["Published March 3, 2031", "March 3, 2031 at 7:15 pm", PROSE], "2031-03-03 19:15:00", "None"),
        (["FOR IMMEDIATE RELEASE March 3, 2031", "Boats sink", PROSE], "2031-03-03 00:00:00", "None"),
        (["Boats sink", "on Mar 3 2031, 5:03p", PROSE], "2031-03-03 17:03:00", "None"),
        (["Boats sink", "Monday March 3, 2031 @ 8:13am EST", PROSE], "2031-03-03 08:13:00", "2031-03-03 13:13:00"),
        (["Boats sink", "Port Velm, Mar 3, 2031/02:00 pm (Wire)", PROSE], "2031-03-03 14:00:00", "None"),
        (["Boats sink", f"PORT VELM, March 3, 2031 (Wire) — {PROSE}"], "2031-03-03 00:00:00", "None"),
        (["Boats sink", f"PORT VELM (Wire) - March 3, 2031 - {PROSE}"], "2031-03-03 00:00:00", "None"),
        (["Boats sink", f"PORT VELM, 3 March 2031, 09:05 (Wire) - {PROSE}"], "2031-03-03 09:05:00", "None"),
        (["Boats sink", f"VELM, 3.10.2031 (Wire) - {PROSE}"], "2031-10-03 00:00:00", "None"),
        (["Lund Observer, 3 March 2031, updated 5 March 2031, 10:00", PROSE, PROSE], "2031-03-03 00:00:00", "None"),
    ],
)  # fmt: skip
def test_the_date_line_of_an_article(lines, published, instant):
    assert stated(*lines) == (published, instant)


@pytest.mark.parametrize(
    "lines",
    [
        [PROSE],
        ["Boats sank on 3 March 2031.", PROSE],
        ["Published 3 March 2031", "4 March 2031", PROSE],
        ["Updated 4/9/2031 6:04 PM", PROSE],
        ["Published 4/9/2031", "Updated 12 September 2031", PROSE],
        ["Published 4/9/2031", "12 September 2031", PROSE],
        ["4 March 2031, 6 March 2031", PROSE],
        ["Boats sink", "LUND (Wire) - March 4, 2031 was a bad day for the port."],
        ["Published March 3", PROSE],
        ["on Mar 3 2031, 5:03 people", PROSE],
        ["Published 31 February 2031", PROSE],
        ["PORT VELM, March 3 (Wire) — Two boats sank.", PROSE],
        ["The first edition, published 3 March 2031, is out of print", PROSE],
        [""],
    ],
)
def test_where_an_article_does_not_say_or_says_several_days(lines):
    assert stated(*lines) is None


@pytest.mark.parametrize(
    ("above", "below", "found"),
    [
        (thresholds.STAMPS_ABOVE - 1, 40, True),
        (thresholds.STAMPS_ABOVE, 40, False),
        (40, thresholds.STAMPS_BELOW - 1, True),
        (40, thresholds.STAMPS_BELOW, False),
    ],
)
def test_the_first_and_the_last_lines_are_looked_at(above, below, found):
    assert (stated(*[PROSE] * above, "Published 3 March 2031", *[PROSE] * below) is not None) == found


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, ["2031-03-04 08:00:00", "2031-03-04 07:00:00", "text"]),
        ("2031-03-06", ["2031-03-06 00:00:00", "NaT", "<NA>"]),
    ],
)
def test_it_serves_where_nobody_else_says_so(given, expected):
    text = "Published Tuesday, 4 March 2031 8:00 CET\nBoats sank on Sunday."
    articles = read_articles(pd.DataFrame({"text": [text], "published": [given]}))
    row = articles.loc[0, ["published", "published_utc", "published_from"]]
    assert [str(each) for each in row] == expected
    assert str(extract_dates(articles).loc[0, "first"]) == "2031-03-02 00:00:00"
    pd.testing.assert_frame_equal(read_articles(articles), articles)
