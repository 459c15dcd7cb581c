"""The occasion of each figure: the main event, or a background event that the article has turned to."""

from __future__ import annotations

import pytest
from invented_occasions import occasions, told

from newslens.comparison.claims.occasions.occasion_reading import (
    OccasionSources,
    StoryOccasions,
    with_occasions,
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Firemen saved 30 others.", [""]),
        ("In 1994, a fire there killed 22 people. Firemen saved 30 others on Wednesday.", ["1994", ""]),
        ("In 1994, a fire there killed 22 people. It destroyed 60 looms.", ["1994", "1994"]),
        ("In 1994, a fire there killed 22 people. It has 60 looms now.", ["1994", ""]),
        ("A mill in Ostrel burned in March. That fire killed 22 people.", ["march 2028"]),
        ("A mill in Ostrel burned in March. The fire killed 22 people.", [""]),
        ("It is the worst fire since 1994, when 22 people died.", ["1994"]),
        ("It was the worst since 1994. On that occasion 22 people died.", ["1994"]),
        ("In 1994, 22 died. He wept. He left. He won 40 prizes. He had 50 hens.", ["1994", "1994", ""]),
        ("There had been no deaths since 1994.", ["since 1994"]),
        ("There were 12 inspections in two years.", ["", ""]),
    ],
)
def test_how_long_a_background_event_lasts(text: str, found: list[str]) -> None:
    assert occasions(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The 44-year-old owner bought the mill in 1994.", [""]),
        ("The owner bought the mill in 1994 at the age of 44.", ["1994"]),
        ("The owner, 44, was charged in March.", ["march 2028"]),
        ("In 1994, a 44-year-old clerk resigned.", ["1994"]),
    ],
)
def test_ages_of_the_past_are_said_to_be_so(text: str, found: list[str]) -> None:
    assert occasions(text) == found


def test_reports_of_one_background_event_have_one_key() -> None:
    first = "A tram hit a bus in Velm on Monday. Nine people were hurt. Police came. A crash in March 1994 killed 40."
    second = "Nine people were hurt in Velm on Monday. Police came. A tram stopped. In 1994, some 40 died in a crash."
    assert [found[-1] for found in told(first, second)] == [("40", "march 1994"), ("some 40", "march 1994")]


def test_a_year_that_two_openings_name_is_a_part_of_the_story() -> None:
    first = "Ada Kroll was convicted on Monday of robbing 12 banks in 1994."
    second = "A court convicted Ada Kroll of the 1994 robbery of 12 banks."
    assert [occasion for found in told(first, second) for _, occasion in found] == ["", ""]
    third = "Ada Kroll was convicted on Monday. In 1994 she robbed 12 banks."
    assert told(third) == [[("12", "1994")]]


def test_a_list_of_other_events() -> None:
    text = "Earlier fires: Orvel dye works: 31 dead. A boiler burst in May 1988. Tamsin depot: 17 killed."
    assert occasions(text) == ["may 1988", "tamsin depot"]


def test_polls_are_told_apart_by_who_took_them() -> None:
    first = "A poll by the Velm Courier puts Kroll at 41 percent. Another poll, by Tarnova, has her at 37 percent."
    second = "Ada Kroll stands at 37 percent in a survey for Tarnova."
    assert told(first, second) == [
        [("41 percent", "velm poll"), ("37 percent", "tarnova poll")],
        [("37 percent", "tarnova poll")],
    ]


def test_without_dates_and_names_everything_is_the_main_event() -> None:
    assert with_occasions([], {"a": "In 1994, 22 died."}, {"a": [(0, 17)]}, {"a": None}) == []
    sources = OccasionSources({"a": "In 1994, 22 died."}, {"a": [(0, 17)]}, {"a": None}, {}, {})
    story = StoryOccasions(sources)
    assert story.at("a", 9, 11) == ""
    assert story.at("a", 40, 41) == story.at("b", 0, 1) == ""
    assert story.counted_since("a", 9) == ""


def test_the_past_is_what_lies_before_publication() -> None:
    story = StoryOccasions(OccasionSources({"a": ""}, {}, {"a": None}, {}, {}))
    assert story.is_past("1994", "a")
    assert not story.is_past("", "a")
    assert not story.is_past("ostrel", "a")


def test_numbered_events_are_told_apart_where_openings_name_one() -> None:
    text = (
        "Velm won Game 5 with 90 points on Wednesday. In Game 2 they had 71 points. In Game 5 Kroll had 30."
    )
    assert [occasion for _, occasion in told(text)[0]] == ["", "game 2", ""]
    text = "Orvell Mills earned $3 billion in the third quarter. In the second quarter it earned $2 billion."
    assert [occasion for _, occasion in told(text)[0]] == ["", "second quarter"]
