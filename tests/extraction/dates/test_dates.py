from __future__ import annotations

import datetime as dt
import itertools
import time

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from project import FIVE_REPORTS

from newslens import schema
from newslens.extraction.dates import extract_dates, find_dates
from newslens.reading.corpus import read_articles

WEDNESDAY = dt.datetime(2024, 5, 15, 10, 30)
SUNDAY = dt.datetime(2021, 11, 7)

PIECES = [
    "on ", "in ", "since ", "the ", "Sunday", "Sun", "May", "may", "march", "March 5", "5", "10", "2018", "2018-20", "31 February 2020", "ago",
    "two ", "weeks ", "week ", "last ", "next ", "this ", "early ", "late ", "-", ", ", ". ", "\n", "at 3 p.m.", "25:61", "12/13/14", "1980s",
    "will vote ", "was held ", "'s ", "weekend", "quarter", "summer ", "9999 years ago", "century", "tomorrow", "\0", "\ud800", "م",
]  # fmt: skip
HOSTILE = st.lists(st.sampled_from(PIECES)).map("".join)
MOMENTS = st.none() | st.datetimes(min_value=dt.datetime(1, 1, 1), max_value=dt.datetime(9999, 12, 31))


def only(text, published=WEDNESDAY):
    found = find_dates(text, published)
    assert len(found) == 1, found
    return found[0]


def interval(date):
    assert date.first is not None
    assert date.last is not None
    form = (
        "%Y-%m-%d"
        if date.first.time() == dt.time() and date.last.time() == dt.time(23, 59, 59)
        else "%Y-%m-%d %H:%M"
    )
    return f"{date.first.strftime(form)} .. {date.last.strftime(form)}"


ABSOLUTE = [
    ("It sank on 31 October 2019.", "31 October 2019", "2019-10-31 .. 2019-10-31", "day"),
    ("It sank on the 5th of May 2010.", "5th of May 2010", "2010-05-05 .. 2010-05-05", "day"),
    ("It sank on Thursday, Nov. 10, 2011.", "Thursday, Nov. 10, 2011", "2011-11-10 .. 2011-11-10", "day"),
    ("It sank on 2011-11-10.", "2011-11-10", "2011-11-10 .. 2011-11-10", "day"),
    ("Thu Oct 2, 2031 6:45pm BST", "Thu Oct 2, 2031 6:45pm BST", "2031-10-02 18:45 .. 2031-10-02 18:45", "minute"),
    ("6:30pm UK, Friday 03 October 2031", "6:30pm UK, Friday 03 October 2031", "2031-10-03 18:30 .. 2031-10-03 18:30", "minute"),
    ("4 October 2031 Last updated at 15:26 GMT", "4 October 2031 Last updated at 15:26 GMT", "2031-10-04 15:26 .. 2031-10-04 15:26", "minute"),
    ("It ran on 25/12/2010.", "25/12/2010", "2010-12-25 .. 2010-12-25", "day"),
    ("It ran on 12/25/10.", "12/25/10", "2010-12-25 .. 2010-12-25", "day"),
    ("It ran on May 5-7, 2010.", "May 5-7, 2010", "2010-05-05 .. 2010-05-07", "day"),
    ("It ran from 5 to 7 May 2010.", "5 to 7 May 2010", "2010-05-05 .. 2010-05-07", "day"),
    ("He has ruled since May 2020.", "May 2020", "2020-05-01 .. 2020-05-31", "month"),
    ("It fell in early June 2019.", "early June 2019", "2019-06-01 .. 2019-06-10", "month"),
    ("It was won in 2018.", "2018", "2018-01-01 .. 2018-12-31", "year"),
    ("The war (1983) was long.", "1983", "1983-01-01 .. 1983-12-31", "year"),
    ("They lost the 2018 elections.", "2018", "2018-01-01 .. 2018-12-31", "year"),
    ("The war of 1983-2005 was long.", "1983-2005", "1983-01-01 .. 2005-12-31", "year"),
    ("It was so in the 2018-19 season.", "2018-19", "2018-01-01 .. 2019-12-31", "year"),
    ("It cost him the 2016 Republican nomination.", "2016", "2016-01-01 .. 2016-12-31", "year"),
    ("He spoke at his 1960 graduation.", "1960", "1960-01-01 .. 1960-12-31", "year"),
    ("It began in the 1980s.", "the 1980s", "1980-01-01 .. 1989-12-31", "decade"),
    ("It grew in the third quarter of 2020.", "third quarter of 2020", "2020-07-01 .. 2020-09-30", "quarter"),
    ("It grew in the last quarter of 2020.", "last quarter of 2020", "2020-10-01 .. 2020-12-31", "quarter"),
    ("It grew in Q3 2020.", "Q3 2020", "2020-07-01 .. 2020-09-30", "quarter"),
    ("It was dry in summer 2019.", "summer 2019", "2019-06-01 .. 2019-08-31", "season"),
    ("He died on Christmas Eve 2019.", "Christmas Eve 2019", "2019-12-24 .. 2019-12-24", "day"),
]  # fmt: skip

RELATIVE = [
    ("It sank on Sunday.", "Sunday", "2024-05-12 .. 2024-05-12", "day"),
    ("It sank on Wednesday.", "Wednesday", "2024-05-15 .. 2024-05-15", "day"),
    ("It sank early Sunday.", "early Sunday", "2024-05-12 00:00 .. 2024-05-12 08:59", "part_of_day"),
    ("It sank late on Sunday.", "late on Sunday", "2024-05-12 18:00 .. 2024-05-12 23:59", "part_of_day"),
    ("It sank on Sunday night.", "Sunday night", "2024-05-12 18:00 .. 2024-05-13 05:59", "part_of_day"),
    ("It sank early Sunday morning.", "early Sunday morning", "2024-05-12 00:00 .. 2024-05-12 08:59", "part_of_day"),
    ("It sank on Sunday at 3:20 p.m.", "Sunday at 3:20 p.m.", "2024-05-12 15:20 .. 2024-05-12 15:20", "minute"),
    ("It sank at 3 pm on Sunday.", "3 pm on Sunday", "2024-05-12 15:00 .. 2024-05-12 15:59", "hour"),
    ("It sank last Wednesday.", "last Wednesday", "2024-05-08 .. 2024-05-08", "day"),
    ("It sank on Thursday last week.", "Thursday last week", "2024-05-09 .. 2024-05-09", "day"),
    ("The house will vote on Thursday.", "Thursday", "2024-05-16 .. 2024-05-16", "day"),
    ("A vote will be held Friday.", "Friday", "2024-05-17 .. 2024-05-17", "day"),
    ("The measures are to be voted on Friday.", "Friday", "2024-05-17 .. 2024-05-17", "day"),
    ("They must pay by Friday.", "Friday", "2024-05-17 .. 2024-05-17", "day"),
    ("The house, which met in Lund, will vote on Monday.", "Monday", "2024-05-20 .. 2024-05-20", "day"),
    ("The speaker said Monday that the house will vote.", "Monday", "2024-05-13 .. 2024-05-13", "day"),
    ("It opens next Friday.", "next Friday", "2024-05-17 .. 2024-05-17", "day"),
    ("It sank today.", "today", "2024-05-15 .. 2024-05-15", "day"),
    ("It sank yesterday morning.", "yesterday morning", "2024-05-14 04:00 .. 2024-05-14 11:59", "part_of_day"),
    ("It sank the day before yesterday.", "the day before yesterday", "2024-05-13 .. 2024-05-13", "day"),
    ("It sank last night.", "last night", "2024-05-14 18:00 .. 2024-05-15 05:59", "part_of_day"),
    ("It opens tomorrow.", "tomorrow", "2024-05-16 .. 2024-05-16", "day"),
    ("It sank this morning.", "this morning", "2024-05-15 04:00 .. 2024-05-15 11:59", "part_of_day"),
    ("It sank two weeks ago.", "two weeks ago", "2024-04-28 .. 2024-05-04", "week"),
    ("It sank three days ago.", "three days ago", "2024-05-12 .. 2024-05-12", "day"),
    ("It sank a month ago.", "a month ago", "2024-03-31 .. 2024-04-30", "month"),
    ("It sank a few days ago.", "a few days ago", "2024-05-09 .. 2024-05-13", "day"),
    ("It sank more than two years ago.", "more than two years ago", "2021-05-15 .. 2022-05-15", "year"),
    ("It sank nearly two weeks ago.", "nearly two weeks ago", "2024-05-01 .. 2024-05-08", "week"),
    ("It sank two hours ago.", "two hours ago", "2024-05-15 08:00 .. 2024-05-15 09:00", "hour"),
    ("It sank weeks ago.", "weeks ago", "2024-03-20 .. 2024-05-01", "vague"),
    ("It sank last month.", "last month", "2024-04-01 .. 2024-04-30", "month"),
    ("It sank last week.", "last week", "2024-05-06 .. 2024-05-12", "week"),
    ("It sank earlier this week.", "earlier this week", "2024-05-13 00:00 .. 2024-05-15 10:30", "week"),
    ("It will open later this year.", "later this year", "2024-05-15 10:30 .. 2024-12-31 23:59", "year"),
    ("It sank late last year.", "late last year", "2023-09-01 .. 2023-12-31", "year"),
    ("It grew over the past year.", "the past year", "2023-05-15 .. 2024-05-15", "year"),
    ("It grew in the last three years.", "the last three years", "2021-05-15 .. 2024-05-15", "year"),
    ("It grew over the past weeks.", "the past weeks", "2024-03-20 .. 2024-05-15", "vague"),
    ("It will grow in the coming days.", "the coming days", "2024-05-15 .. 2024-05-28", "vague"),
    ("It sank over the weekend.", "the weekend", "2024-05-11 .. 2024-05-12", "weekend"),
    ("Teams are planning to leave over the weekend.", "the weekend", "2024-05-18 .. 2024-05-19", "weekend"),
    ("It sank last weekend.", "last weekend", "2024-05-11 .. 2024-05-12", "weekend"),
    ("It sank on 10 May.", "10 May", "2024-05-10 .. 2024-05-10", "day"),
    ("It sank on 20 December.", "20 December", "2023-12-20 .. 2023-12-20", "day"),
    ("It will open on 20 May.", "20 May", "2024-05-20 .. 2024-05-20", "day"),
    ("The ferry line faces a May 23 deadline.", "May 23", "2024-05-23 .. 2024-05-23", "day"),
    ("It sank on 29 February.", "29 February", "2024-02-29 .. 2024-02-29", "day"),
    ("He took office in May last year.", "May last year", "2023-05-01 .. 2023-05-31", "month"),
    ("He took office in October.", "October", "2023-10-01 .. 2023-10-31", "month"),
    ("He took office last October.", "last October", "2023-10-01 .. 2023-10-31", "month"),
    ("The vote will take place in October.", "October", "2024-10-01 .. 2024-10-31", "month"),
    ("It was cold last winter.", "last winter", "2023-12-01 .. 2024-02-29", "season"),
    ("Results are expected within weeks.", "weeks", "2024-05-15 .. 2024-07-10", "vague"),
    ("The house will meet in two weeks.", "two weeks", "2024-05-26 .. 2024-06-01", "week"),
    ("It ran on 5/6/2024.", "5/6/2024", "2024-05-06 .. 2024-05-06", "day"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "surface", "expected", "granularity"), ABSOLUTE + RELATIVE)
def test_an_expression_and_its_interval(text, surface, expected, granularity):
    date = only(text)
    assert (date.surface, interval(date), date.granularity) == (surface, expected, granularity)
    assert text[date.start : date.end] == surface


@pytest.mark.parametrize(("text", "expected"), [(text, expected) for text, _, expected, _ in ABSOLUTE])
def test_an_absolute_date_needs_no_day_of_publication(text, expected):
    assert interval(only(text, None)) == expected


@pytest.mark.parametrize(("text", "surface"), [row[:2] for row in RELATIVE])
def test_without_a_day_of_publication_relative_dates_stay_unresolved(text, surface):
    date = only(text, None)
    assert (date.surface, date.first, date.last) == (surface, None, None)


@pytest.mark.parametrize(
    "text",
    [
        "It may rain, and they march on.",
        "May God help them.",
        "Theresa May spoke to them.",
        "They marched in the March for Life.",
        "The Sunday Times and the Mail on Sunday reported it.",
        "Black Friday was quiet.",
        "It was printed in USA Today.",
        "An august assembly met.",
        "They won 3-1, and 20-13 before.",
        "It costs $2018 or 2,018 euros.",
        "About 2000 people came.",
        "Some 1,980 of 2010 people left.",
        "He is 54 and works 24/7.",
        "The 12-year-old fell.",
        "They fought for three days.",
        "They camped there for nearly a month after the vote.",
        "It sank within minutes.",
        "Flight 1955 left from gate 2010.",
        "They meet every week.",
        "They led 21:14 at half time.",
        "Some 1500 UK soldiers came.",
        "The fall of the house.",
        "Call 2010-555-1955 now.",
        "She said so on “This Week” and “This Morning”.",
    ],
)
def test_what_is_no_date(text):
    assert find_dates(text, WEDNESDAY) == []


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("Seats were won in elections held two weeks ago.", "elections"),
        ("They rejected the results of the 10 October elections.", "elections"),
        ("It lost seats during elections last month.", "elections"),
        ("It refused last month's parliamentary election results.", "results"),
        ("It has grown since the last elections in 2018.", "elections"),
        ("Two were hurt in Friday's protest.", "protest"),
        ("The Wednesday bombings were condemned.", "bombings"),
        ("A hearing on the ferry will be held Thursday.", "hearing"),
        ("The ferry sank on Sunday.", "sank"),
        ("On Friday, two people were killed.", "killed"),
        ("The minister said Monday that it was over.", "said"),
        ("The house will vote on Thursday.", "vote"),
        ("Rebels have been fighting since June.", "fighting"),
    ],
)
def test_what_a_date_dates(text, dated):
    assert only(text).dated == dated


def test_two_dates_of_one_election_can_be_seen_to_contradict_each_other():
    one = only("The bloc won 70 seats in elections held two weeks ago.", SUNDAY)
    two = only("Tension rose over the results of the 10 October elections.", SUNDAY)
    assert one.dated == two.dated == "elections"
    assert one.first is not None
    assert two.last is not None
    assert two.last < one.first
    assert interval(one) == "2021-10-21 .. 2021-10-27"


def test_a_clock_time_belongs_to_the_day_of_its_sentence():
    text = "Two ferries left the quay at 3:25 p.m. in a storm Tuesday. It rose at 07:42 UTC."
    first, tuesday, second = find_dates(text, WEDNESDAY)
    assert interval(first) == "2024-05-14 15:25 .. 2024-05-14 15:25"
    assert tuesday.surface == "Tuesday"
    assert (second.surface, second.first, second.granularity) == ("07:42 UTC", None, "minute")


@pytest.mark.parametrize(
    "text",
    [
        "It sank a day earlier.",
        "It sank the following week.",
        "They met the same day.",
        "It came two weeks later.",
    ],
)
def test_what_counts_from_another_moment_stays_unresolved(text):
    date = only(text)
    assert (date.first, date.last) == (None, None)


def test_a_day_that_does_not_exist_is_kept_unresolved():
    date = only("It sank on 31 February 2020.")
    assert (date.surface, date.first) == ("31 February 2020", None)


def test_several_dates_in_one_sentence_keep_their_order():
    text = "Rations came on Oct. 29, on Nov. 7th and on Friday, Nov. 11, and will come in May."
    assert [date.surface for date in find_dates(text, dt.datetime(2011, 11, 14))] == [
        "Oct. 29",
        "Nov. 7th",
        "Friday, Nov. 11",
        "May",
    ]


def test_the_five_reports():
    dates = extract_dates(read_articles(FIVE_REPORTS))
    found = {(row.article_id, row.surface): row for row in dates.itertuples()}
    assert found["cnn", "two weeks ago"].dated == "elections"
    assert str(found["cnn", "two weeks ago"].first) == "2021-10-21 00:00:00"
    assert found["agency", "10 October"].dated == "elections"
    assert str(found["agency", "10 October"].first) == "2021-10-10 00:00:00"
    assert str(found["agency", "31 October"].first) == "2021-10-31 00:00:00"
    assert str(found["newser", "May last year"].first) == "2020-05-01 00:00:00"
    assert str(found["agency", "May 2020"].last) == "2020-05-31 23:59:59"
    assert str(found["cnn", "Friday"].first) == "2021-11-05 00:00:00"
    assert found["9news-copy", "Friday"].dated == "killed"
    assert ("retranslation", "2021-11-07") not in found  # the time stamp of the page is no date of the report


def test_the_table():
    articles = read_articles(
        pd.DataFrame(
            {
                "article_id": ["b", "a"],
                "text": ["It sank on Sunday.", "No date."],
                "published": [SUNDAY, None],
            }
        )
    )
    before = articles.copy()
    dates = extract_dates(articles)
    assert {name: str(kind) for name, kind in dates.dtypes.items()} == dict(schema.dtypes("dates"))
    assert dates["article_id"].tolist() == ["b"]
    pd.testing.assert_frame_equal(articles, before)
    pd.testing.assert_frame_equal(extract_dates(schema.empty("articles")), schema.empty("dates"))


@given(st.text() | HOSTILE, MOMENTS)
def test_any_text_gives_true_offsets_and_ordered_intervals(text, published):
    found = find_dates(text, published)
    assert all(text[date.start : date.end] == date.surface and date.surface.strip() for date in found)
    assert all(one.end <= two.start for one, two in itertools.pairwise(found))
    assert all((date.first is None) == (date.last is None) for date in found)
    assert all(date.first <= date.last for date in found if date.first is not None and date.last is not None)


@given(st.dates(min_value=dt.date(1900, 1, 1), max_value=dt.date(2099, 12, 31)), MOMENTS)
def test_a_printed_date_reads_back(day, published):
    for form in ("%-d %B %Y", "%B %-d, %Y", "%Y-%m-%d", "%A, %B %-d, %Y", "%-d %b %Y"):
        date = only(f"It sank on {day.strftime(form)}.", published)
        assert interval(date) == f"{day} .. {day}"


@given(
    st.datetimes(min_value=dt.datetime(1900, 1, 1), max_value=dt.datetime(2099, 12, 31)), st.integers(0, 6)
)
def test_a_weekday_is_within_a_week_before_publication(published, number):
    name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][number]
    date = only(f"The ferry sank on {name}.", published)
    assert date.first is not None
    assert date.first.weekday() == number
    assert dt.timedelta(0) <= published - date.first < dt.timedelta(days=7)


@given(HOSTILE)
def test_what_follows_in_another_paragraph_changes_nothing(text):
    alone = find_dates("The ferry sank on Sunday.", WEDNESDAY)
    assert find_dates(f"The ferry sank on Sunday.\n\n{text}", WEDNESDAY)[:1] == alone


@pytest.mark.parametrize(
    "piece", ["Sunday ", "May ", "1:", "2010 ", "last week ", "early ", "5 May 5 ", " ", "\n"]
)
def test_the_time_grows_with_the_text(piece):
    spent = []
    for size in (1_500, 6_000):
        begun = time.process_time()
        find_dates(piece * (size // len(piece)), WEDNESDAY)
        spent.append(time.process_time() - begun)
    assert spent[1] < 10 * spent[0] + 0.05
