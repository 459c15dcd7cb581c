"""Either side of each number of the alignment, seen in what shares a column."""

from __future__ import annotations

import pytest

from newslens.comparison.shared.content_words import word
from newslens.comparison.shared.pairwise_alignment import AlignmentSlot, best_steps, word_slot


def slot(form, *, weight=1.0, stem=None, idea=None):
    return AlignmentSlot(
        frozenset([form]), frozenset([stem or form]), frozenset([idea or stem or form]), "content", weight
    )


def paired(a, b):
    return [tuple(step) for step in best_steps(a, b) if None not in step]


def chosen(rival, weight):
    """Which of two crossing pairs is aligned: that of the rival, or an equal form of a weight."""
    a = [rival[0], slot("equal", weight=weight)]
    b = [slot("equal", weight=weight), rival[1]]
    return paired(a, b)


@pytest.mark.parametrize(("weight", "expected"), [(0.89, [(0, 1)]), (0.93, [(1, 0)])])
def test_what_a_stem_earns(weight, expected):
    # What is not aligned costs its gaps: the stem earns 0.85 less 0.7 of the weight, the form its weight less 0.7.
    assert chosen((slot("x", stem="s"), slot("y", stem="s")), weight) == expected


@pytest.mark.parametrize(("weight", "expected"), [(0.74, [(0, 1)]), (0.78, [(1, 0)])])
def test_what_an_idea_earns(weight, expected):
    assert chosen((slot("x", idea="i"), slot("y", idea="i")), weight) == expected


@pytest.mark.parametrize(("weight", "expected"), [(0.29, [(0, 0), (1, 1)]), (0.33, [(1, 0)])])
def test_what_two_strangers_lose(weight, expected):
    # Two pairs of strangers lose 0.3 each of their weight; the equal form earns its weight and leaves two gaps.
    assert chosen((slot("x"), slot("y")), weight) == expected


def test_a_stranger_of_next_to_no_weight_still_shares_a_column():
    assert paired([slot("x", weight=0.05)], [slot("y")]) == [(0, 0)]


@pytest.mark.parametrize(("count", "exact"), [(632, True), (633, False)])
def test_beyond_so_many_pairs_the_alignment_is_unweighted(count, exact):
    words = [word_slot(word(f"w{n}")) for n in range(count - 1)]
    steps = best_steps([word_slot(word("harbour")), *words], [word_slot(word("port")), *words])
    assert (tuple(steps[0]) == (0, 0)) == exact
