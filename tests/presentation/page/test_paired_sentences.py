from __future__ import annotations

import itertools
import time

import pytest

from newslens.presentation.page.paired_sentences import MatchedPlaces, pair_sentences


def paired(n_left, n_right, *matches, lengths=None):
    """Rows as text: "0=0" joined, "1~2" moved, "0|1" beside each other, "|2>0" gone to the row of 0, "|1^0" said once more."""
    rows = pair_sentences(
        lengths or ([9] * n_left, [9] * n_right), [MatchedPlaces(*match) for match in matches]
    )
    return [_told(row) for row in rows]


def _told(row):
    left, right = ("+".join(map(str, side)) for side in (row.left, row.right))
    if row.joined:
        return f"{left}{'~' if row.moved else '='}{right}"
    left += "" if row.left_told is None else f"^{row.left_told}"
    right += "" if row.right_told is None else f"^{row.right_told}"
    return f"{left}|{right}" + ("" if row.gone_to is None else f">{row.gone_to}")


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (paired(0, 0), []),
        (paired(2, 0), ["0|", "1|"]),
        (paired(1, 2), ["0|0", "|1"]),
        (paired(2, 2, (0, 0, 1), (1, 1, 1)), ["0=0", "1=1"]),
        (paired(3, 3, (1, 1, 0.5)), ["0|0", "1=1", "2|2"]),
        (paired(3, 1, (2, 0, 0.5)), ["0|", "1|", "2=0"]),
    ],
)
def test_what_both_have_stands_in_one_row(rows, expected):
    assert rows == expected


def test_of_several_the_likest_is_the_partner():
    assert paired(1, 3, (0, 0, 0.5), (0, 2, 0.9)) == ["|0^0", "|1", "0=2"]


def test_a_sentence_that_is_said_twice_in_the_same_words_is_joined_in_order():
    assert paired(2, 2, *((i, j, 1) for i in (0, 1) for j in (0, 1))) == ["0=0", "1=1"]


def test_one_sentence_made_of_two_stands_with_both():
    assert paired(1, 2, (0, 0, 0.6), (0, 1, 0.5)) == ["0=0+1"]
    assert paired(3, 1, (0, 0, 0.4), (1, 0, 0.6), (2, 0, 0.5)) == ["0+1+2=0"]


def test_a_sentence_that_comes_again_later_says_where_it_stood():
    assert paired(3, 1, (0, 0, 0.9), (2, 0, 0.5)) == ["0=0", "1|", "2^0|"]


def test_a_sentence_that_changed_its_place_is_brought_to_its_partner():
    rows = paired(3, 3, (0, 2, 1), (1, 0, 1), (2, 1, 1))
    assert rows == ["0~2", "1=0", "2=1", "|2>0"]


def test_long_passages_keep_their_order():
    swapped = ((0, 1, 1), (1, 0, 1))
    assert paired(2, 2, *swapped, lengths=([9, 40], [40, 9])) == ["0~1", "1=0", "|1>0"]
    assert paired(2, 2, *swapped, lengths=([40, 9], [9, 40])) == ["|0>1", "0=1", "1~0"]


def test_every_sentence_stands_in_exactly_one_row_with_words():
    places = list(itertools.product(range(3), range(4)))
    for chosen in itertools.combinations(places, 4):
        rows = pair_sentences(([9] * 3, [9] * 4), [MatchedPlaces(i, j, 0.5) for i, j in chosen])
        assert sorted(place for row in rows for place in row.left) == [0, 1, 2]
        assert sorted(place for row in rows if row.gone_to is None for place in row.right) == [0, 1, 2, 3]
        assert [place for row in rows for place in row.left] == [0, 1, 2]


def heaviest_of_all(places, weights):
    """Weight of the heaviest choice of rows whose right sides ascend, tried one by one."""
    chains = (
        chosen
        for size in range(1, len(places) + 1)
        for chosen in itertools.combinations(range(len(places)), size)
        if all(places[a] < places[b] for a, b in itertools.pairwise(chosen))
    )
    return max(sum(weights[n] for n in chosen) for chosen in chains)


def test_what_keeps_its_order_holds_as_much_text_as_can():
    for places in itertools.permutations(range(5)):
        weights = [3, 9, 4, 4, 7]
        rows = pair_sentences((weights, [0] * 5), [MatchedPlaces(i, j, 1) for i, j in enumerate(places)])
        kept = sum(weights[row.left[0]] for row in rows if row.joined and not row.moved)
        assert kept == heaviest_of_all(places, weights)


def test_many_sentences_are_paired_without_looking_at_all_pairs():
    count = 20_000
    begin = time.process_time()
    rows = pair_sentences(([9] * count, [9] * count), [MatchedPlaces(n, n, 1) for n in range(count)])
    assert all(row.joined for row in rows)
    assert time.process_time() - begin < 10
