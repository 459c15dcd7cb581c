from __future__ import annotations

from types import SimpleNamespace

import pandas as pd
import pytest

import newslens as nl
from newslens.presentation.drawing.told_holders import read_changes, told_groups
from newslens.presentation.event_view import EventView


def shown(*texts):
    articles = pd.DataFrame({"article_id": [f"r{place}" for place in range(len(texts))], "text": texts})
    return EventView(nl.analyze(nl.read_articles(articles)))


def groups(*texts, told=()):
    event = shown(*texts)
    return told_groups(event, read_changes(event), told)


def test_a_change_and_what_others_answer_to_the_same_is_one_holder():
    (group,) = groups(
        "The bridge toll for lorries rose from $4 to $6 on Monday.",
        "The bridge toll for lorries rose to $6 on Monday.",
    )
    (holder,) = group.holders
    assert (group.unit, group.noun, group.moments) == ("USD", None, ("before", "after"))
    assert [row.surface for row in holder.figures[0]] == ["$4"]
    assert {row.surface for row in holder.figures[1]} == {"$6"}
    assert (holder.certified, group.authorities) == ((), ())


def test_holders_of_one_noun_share_a_group_and_go_by_the_names_of_their_owners():
    (group,) = groups(
        "The Meadow Party won 17 seats, down from 48. The Iron League won 31 seats, up from 12."
    )
    assert group.noun == "seats"
    assert [holder.label for holder in group.holders] == ["Meadow Party", "Iron League"]


def test_units_have_groups_of_their_own_those_of_most_changes_first():
    found = groups(
        "The bridge toll rose from $4 to $6. The Meadow Party won 17 seats, down from 48. "
        "The Iron League won 31 seats, up from 12."
    )
    assert [(group.noun, group.unit) for group in found] == [("seats", None), (None, "USD")]


def test_years_that_a_change_names_are_its_moments():
    (group,) = groups("The Meadow Party won 17 seats in 2031, down from 48 seats in 2027.")
    assert group.moments in {("2027", "2031"), ("before", "after")}


def test_what_stands_in_a_picture_already_is_left_out():
    event = shown("The bridge toll rose from $4 to $6.")
    read = read_changes(event)
    (change,) = read.changes
    assert told_groups(event, read, {(change.after.article_id, change.after.start)}) == []


def test_without_changes_there_is_no_group():
    assert groups("Two boats sank.", "Three boats sank.") == []


@pytest.mark.parametrize("missing", ["articles", "figures"])
def test_an_event_that_lacks_a_table_tells_of_no_change(missing):
    analysis = nl.analyze(
        nl.read_articles(pd.DataFrame({"article_id": ["a"], "text": ["It rose from $4 to $6."]}))
    )
    tables = {
        name: getattr(analysis, name)
        for name in ("articles", "figures", "sentences", "names")
        if name != missing
    }
    event = EventView(
        SimpleNamespace(
            **{"articles": analysis.articles.iloc[:0], **tables} if missing == "figures" else tables
        )
    )
    assert read_changes(event) == ([], [])
