from __future__ import annotations

import pytest
from curated_event import boats, decided, reports, span
from hypothesis import given
from hypothesis import strategies as st

from newslens.curation import fill_anchors, move_along, read_target, write_target
from newslens.curation.anchors import CONTEXT, Target, anchor, find_anew

TEXT = "Two boats sank on Sunday. Two crews were saved, and the harbour stays shut until Monday."


def found(text, start, end, after):
    return find_anew(after, start, **anchor(text, start, end))


def test_a_span_that_did_not_move():
    assert found(TEXT, 0, 3, TEXT) == 0


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_span_moves_along_with_its_sentence(before, after):
    start = TEXT.index("Two crews")
    changed = f"{before}{TEXT}{after}"
    if changed.count(TEXT) == 1:
        assert found(TEXT, start, start + 3, changed) == start + len(before)


@given(
    st.text(st.characters(codec="utf-8"), max_size=60),
    st.integers(0, 60),
    st.integers(1, 8),
    st.text(max_size=60),
)
def test_never_another_word_is_taken(text, start, length, after):
    end = min(len(text), start + length)
    if start < end:
        place = found(text, start, end, after)
        assert place is None or after[place : place + end - start] == text[start:end]


@pytest.mark.parametrize(
    "after",
    ["", "Six boats sank.", "Nothing of it. Two. Two.", "They saw Two and Two again."],
)
def test_words_that_are_gone_or_stand_in_several_places_are_lost(after):
    assert found(TEXT, 0, 3, after) is None


def test_a_number_moves_only_where_one_side_is_as_it_was():
    assert found("Some 40 sailors.", 5, 7, "Now some 40 rowers, and Some 40 of them.") is not None
    assert found("Some 40 sailors came.", 5, 7, "In all 40 rowed.") is None


def test_a_long_quotation_is_found_whatever_stands_around_it():
    words = "harbour stays shut until"
    start = TEXT.index(words)
    assert found(TEXT, start, start + len(words), f"She said the {words} noon") == 13
    assert found(TEXT, start, start + len(words) - 1, f"She said a {words[:-1]}, noon") is None


def test_context_is_bounded():
    words = anchor("x" * 100, 50, 51)
    assert (len(words["before"]), len(words["after"])) == (CONTEXT, CONTEXT)


def test_anchors_are_filled_where_they_lack_and_the_span_is_there():
    articles = boats()
    lines = [
        {"table": "figures", "action": "drop", **span(articles, "south", "Three")},
        {"table": "figures", "action": "drop", "article_id": "south", "start": 900, "end": 905},
        {"table": "figures", "action": "drop", "article_id": "nowhere", "start": 0, "end": 5},
        {"table": "questions", "action": "drop", "id": "boats"},
        {"table": "figures", "action": "drop", "quoted": "mine", **span(articles, "south", "Three")},
    ]
    filled = fill_anchors(decided(*lines), articles)
    assert filled["quoted"].fillna("-").tolist() == ["Three", "-", "-", "-", "mine"]
    assert filled.loc[0, "after"] == " boats sank on Sunday off Port A"


def test_decisions_move_along_and_what_finds_no_place_is_listed():
    articles = boats()
    lines = [
        {"table": "figures", "action": "drop", **span(articles, "south", "Three")},
        {"table": "figures", "action": "drop", **span(articles, "north", "Two")},
        {"table": "questions", "action": "drop", "id": "boats"},
    ]
    decisions = fill_anchors(decided(*lines), articles)
    now = reports(south="UPDATED AT NOON\n\nThree boats sank on Sunday off Port Avelin.", north="It rained.")
    moved = move_along(decisions, now)
    assert moved.decisions["line"].tolist() == [2, 4]
    assert moved.decisions["start"].tolist()[0] == 17
    assert [each.line for each in moved.lost] == [3]


def test_a_decision_without_words_stays_where_it_is():
    decisions = decided({"table": "figures", "action": "drop", "article_id": "south", "start": 1, "end": 2})
    assert move_along(decisions, boats()).decisions.equals(decisions)


def test_the_row_that_a_join_names_moves_along_too():
    line = {"table": "figures", "action": "join", "article_id": "a", "start": 0, "end": 4}
    now = reports(a="Nine goats.", b="At last 12 singers came.")
    (value,) = move_along(decided({**line, "value": "b:0-2 12 singers"}), now).decisions["value"]
    assert value == "b:8-10 12 singers"
    kept = move_along(decided({**line, "value": "b:8-10 12"}), now)
    assert kept.decisions["value"].tolist() == ["b:8-10 12"]
    for gone in ("b:0-2 13", "b:0-2 12 rowers", "c:0-2 12"):
        assert [each.line for each in move_along(decided({**line, "value": gone}), now).lost] == [2]
    by_id = move_along(decided({**line, "value": "b:0-2 13", "id": "singers"}), now)
    assert by_id.lost == []
    assert by_id.decisions["value"].isna().all()


@pytest.mark.parametrize("value", [None, "", "boats-that-sank", "south:5", "south:a-b"])
def test_what_names_no_row(value):
    assert read_target(value) is None


def test_a_row_is_named_as_it_is_read():
    target = Target("a:b", 3, 9, "two\nwords")
    assert read_target(write_target(target)) == target
    assert read_target("a:3-9") == Target("a", 3, 9)


@pytest.mark.parametrize(("times", "is_found"), [(99, True), (100, False)])
def test_how_many_equal_places_are_told_apart(times, is_found):
    text = "Then two sank. " * times + "Then two swam. "
    start = text.index("two swam")
    assert (find_anew("x" + text, start, "two", "Then ", " swam") == start + 1) == is_found


def test_words_that_stand_everywhere_cost_no_time():
    text, around = "a" * 200_000, ("b" + "a" * 20, "a" * 30)
    assert find_anew(text, 300_000, "a", *around) is None
    assert find_anew(text, 5, "a", *around) == 5


def test_words_at_their_place_count_although_the_sentence_was_edited():
    assert found("Two boats sank.", 0, 3, "Two ships went down.") == 0
    assert found("Two boats sank.", 0, 3, "Two ships met Two boats sank.") == 14
