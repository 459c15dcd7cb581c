from __future__ import annotations

import pytest
from invented_event import analysis as invented

from newslens import schema
from newslens.presentation.event_view import EventView
from newslens.presentation.reader.shared_stretches import SharedStretches


@pytest.fixture(scope="module")
def shared():
    return SharedStretches(EventView(invented()))


def test_a_pair_knows_what_it_shares_in_the_order_of_the_first(shared):
    stretches = shared.between(1, 2)
    assert [row.left_start for row in stretches] == sorted(row.left_start for row in stretches)
    for row in stretches:
        assert row.left_end - row.left_start == row.right_end - row.right_start


def test_other_words_are_told_from_the_same_words(shared):
    assert {row.reworded for row in shared.between(1, 3)} == {1}


def test_pairs_that_share_nothing_are_not_counted(shared):
    assert (4, 5) not in {(a, b) for a, b, _ in shared.counts()}
    assert shared.between(4, 5) == []
    assert all(count >= len(shared.between(a, b)) for a, b, count in shared.counts())


@pytest.mark.parametrize(
    ("gap", "relation", "bands"),
    [(" ", "identical", 1), ("\n\n", "identical", 2), (" And ", "identical", 2), (" ", "reworded", 2)],
)
def test_passages_that_follow_each_other_in_a_paragraph_are_one_band(gap, relation, bands):
    analysis = invented()
    one, two = "The gate broke.", "Nobody saw it."
    text = f"{one}{gap}{two}"
    second = len(one) + len(gap)
    analysis.articles["text"] = text
    rows = [("wire", 0, len(one), "quill", 0, len(one), "identical", 1.0)]
    rows.append(("wire", second, len(text), "quill", second, len(text), relation, 1.0))
    analysis.passages = schema.table("passages", [schema.Passage(*row) for row in rows])
    assert len(SharedStretches(EventView(analysis)).between(1, 2)) == bands


def test_places_are_those_of_a_browser():
    analysis = invented()
    analysis.articles["text"] = "\U0001f6a2 The gate broke."
    analysis.passages = schema.table(
        "passages", [schema.Passage("quill", 2, 17, "wire", 2, 17, "identical", 1.0)]
    )
    assert SharedStretches(EventView(analysis)).between(1, 2) == [(3, 18, 3, 18, 0)]
