"""Which sentences of two articles correspond."""

from __future__ import annotations

import pytest

from newslens.comparison.reuse.sentence_matching import (
    SentenceMatch,
    are_kin,
    is_passage,
    is_strong,
    match_sentences,
    quote_apart,
)
from newslens.comparison.shared.comparable_text import read_comparable

WIRE = [
    "The ferry Asterina sank off Marby Point shortly after midnight, the coast guard said.",
    "Divers pulled eleven passengers from the wreck before the current became too strong.",
    "The harbour master, Ivo Brandt, closed the channel to all traffic until Friday.",
    "Its owner had asked for new engines in March, according to letters seen by investigators.",
]
WEAK = "The coast guard of Ondra said nothing of Marby Point in its long report on lost ferries of the year."
OTHER = [f"Snow closed mountain{n} road{n} of valley{n} near town{n} again." for n in range(20)]


def matches(*articles):
    """Matches of articles given as lists of sentences, by the sentences themselves."""
    texts = [read_comparable(n, 0, each) for n, lines in enumerate(articles) for each in lines]
    return [(texts[each.a].surface, texts[each.b].surface, each) for each in match_sentences(texts)]


def match(share_a=0.0, share_b=0.0, words=0, *, longest=3, kin=False):
    return SentenceMatch(0, 1, share_a, share_b, words, longest, kin)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (match(0.5, 0.5, 4), True),
        (match(0.6, 0.4, 4), True),
        (match(0.5, 0.49, 4), False),
        (match(0.5, 0.5, 3), False),
        (match(0.25, 0.0, 2, kin=True), True),
        (match(0.0, 0.25, 2, kin=True), True),
        (match(0.24, 0.24, 2, kin=True), False),
        (match(0.25, 0.25, 1, kin=True), False),
        (match(1.0, 1.0, 3), False),
    ],
)
def test_what_is_a_passage(found, expected):
    assert is_passage(found) == expected


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (match(0.5, 0.2, 3), True),
        (match(0.2, 0.5, 3), True),
        (match(0.49, 0.49, 3), False),
        (match(0.5, 0.19, 3), False),
        (match(0.5, 0.5, 2), False),
        (match(0.5, 0.5, 3, kin=True), True),
    ],
)
def test_what_is_strong(found, expected):
    assert is_strong(found) == expected


@pytest.mark.parametrize(
    ("strong", "length", "expected"),
    [(3, 15, True), (3, 16, False), (2, 4, True), (2, 5, False), (1, 1, False), (4, 20, True), (0, 0, False)],
)
def test_how_many_strong_matches_make_kin(strong, length, expected):
    assert are_kin(strong, length) == expected


def test_what_a_match_says():
    found = match(0.4, 0.2)
    assert (found.share, found.both, found.bar) == (0.4, pytest.approx(0.3), 0.5)
    assert match(0.2, 0.4).share == 0.4
    assert match(kin=True).bar == 0.25


def test_equal_letters_share_all():
    ((_, _, found),) = matches([WIRE[0]], [WIRE[0].upper()])
    assert (found.share_a, found.share_b, found.words) == (1.0, 1.0, 9)


def test_a_word_that_stands_alone_counts_half():
    shared = "Divers pulled eleven passengers"
    ((_, _, found),) = matches([f"{shared}, then gulls"], [f"{shared} with gulls"])
    ((_, _, alone),) = matches([f"{shared}, then ropes gulls"], [f"{shared} with chairs gulls"])
    # "gulls" follows a run in the first pair too, but for the function word before it: it stands alone in both.
    assert found.words == alone.words == 4
    assert found.share_a == pytest.approx((4 + 0.5) / (5 + 0.25))
    assert alone.share_a == pytest.approx((4 + 0.5) / (5 + 0.25 + 1.585), abs=0.001)


def test_shares_are_weighed_by_rarity():
    ((_, _, found),) = matches(
        ["Divers pulled eleven passengers out"], ["Divers pulled eleven passengers, five unknown children"]
    )
    # Shared words weigh 1, words of one article log2(3): 4 of 4 on the one side, 4 of 8.75 on the other.
    assert found.share_a > 0.9
    assert found.share_b == pytest.approx(4 / (4 + 3 * 1.58), abs=0.05)


def test_a_pair_is_kept_that_is_the_best_of_either_sentence():
    longer = f"{WIRE[0]} It was dark."
    assert [(a, b) for a, b, _ in matches([WIRE[0]], [longer, WIRE[0]])] == [
        (WIRE[0], longer),
        (WIRE[0], WIRE[0]),
    ]
    assert [(a, b) for a, b, _ in matches([WIRE[0], longer], [longer, WIRE[0]])] == [
        (WIRE[0], WIRE[0]),
        (longer, longer),
    ]


def test_each_sentence_has_its_match_in_every_other_article():
    found = matches([WIRE[0]], [WIRE[0]], [WIRE[0]])
    assert [(each.a, each.b) for _, _, each in found] == [(0, 1), (0, 2), (1, 2)]


def test_between_kin_a_weak_match_is_a_passage():
    changed = "Harbour master Ivo Brandt shut off the whole bay to ships large and small till weekend."
    strangers = matches([WIRE[2], *OTHER[:3]], [changed, *OTHER[4:7]])
    kin = matches([*WIRE], [*WIRE[:2], changed, WIRE[3]])
    assert not strangers
    assert (WIRE[2], changed) in [(a, b) for a, b, _ in kin]
    assert all(each.kin for _, _, each in kin)


def test_quotations_make_no_kin():
    said = [f'"{each}"' for each in WIRE]
    changed = "Harbour master Ivo Brandt shut off the whole bay to ships large and small till weekend."
    found = matches([*said, WIRE[2]], [*said, changed])
    assert not any(each.kin for _, _, each in found)
    assert (WIRE[2], changed) not in [(a, b) for a, b, _ in found]


def test_one_sentence_three_times_is_one_strong_match_only():
    found = matches([WIRE[0]] * 3 + OTHER[:2], [WIRE[0], *OTHER[5:8]])
    assert not any(each.kin for _, _, each in found)


def test_matches_are_of_strangers_unless_it_is_said():
    assert not SentenceMatch(0, 1, 1.0, 1.0, 9, 9).kin


KEPT = [WIRE[0], WIRE[1], WIRE[3]]
"""Sentences that make two articles kin."""


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # names and who says so, when
        (
            "One of the three tugs was sunk by the Ondra navy, Brandt said on Sunday.",
            "The Ondra navy said on Sunday that Brandt was unharmed and in good health.",
            False,
        ),
        (
            "Six of the guards at the eastern gate were badly hurt, according to interior ministry spokesman Jon Olsen.",
            "Two small planes with bombs came from beyond the lake, according to interior ministry spokesman Jon Olsen.",
            False,
        ),
        # what happened, in other words
        (
            "One of the three tugs was sunk by the Ondra navy, Brandt said on Sunday.",
            "It said that one of the three tugs was sunk early by guns of its own fleet near Velm.",
            True,
        ),
        # a short sentence, taken over
        (
            "The union called it a bitter setback for all of them in its letter of Monday to Brandt, Olsen and Moss.",
            "Dana Orvell of Velm Lines called it a bitter setback for all of them.",
            True,
        ),
    ],
)
def test_kin_share_what_says_the_same(one, other, expected):
    found = [pair[:2] for pair in matches([*KEPT, one], [*KEPT, *OTHER[:3], other])]
    assert ((one, other) in found) == expected


def test_a_sentence_with_a_better_match_needs_more_than_a_set_phrase():
    whole = "Police closed the old bridge to all traffic and sent a long line of lorries back to Velm in the evening."
    halves = [
        "Police closed the old bridge to all traffic.",
        "They sent a long line of lorries back to Velm in the evening.",
    ]
    stray = "Snow fell on the old bridge and a long way up the valley until the first trains ran."
    found = [pair[:2] for pair in matches([*KEPT, whole], [*KEPT, *OTHER[:3], *halves, stray])]
    assert {(whole, half) for half in halves} <= set(found)
    assert (whole, stray) not in found


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("“Nobody was warned of it,” said Osk, the head of the port.", "“Boats came late,” said Osk, the head of the port.", True),
        ("“Nobody was warned,” said Osk.", "Nobody was warned, “not the boats,” said Osk.", True),
        ("“Nobody was warned of it,” said Osk.", "“Nobody was warned,” said Osk, the head of the port.", False),
        ("“Nobody was warned of it,” said Osk.", "Osk said nobody was warned of it.", False),
        ("Osk said nobody was warned.", "Osk said boats came late.", False),
    ],
)  # fmt: skip
def test_sentences_that_quote_different_words(one, other, expected):
    assert quote_apart(one, other) == expected


def test_a_short_sentence_of_a_copy_corresponds():
    copy = [*WIRE[:2], "Nobody died.", *WIRE[2:]]
    found = matches(copy, copy)
    assert [a for a, *_ in found] == copy
    assert all(a == b for a, b, _ in found)


def test_a_short_sentence_of_strangers_does_not():
    assert matches(["Nobody died.", *OTHER[:3]], [WIRE[0], "Nobody died.", WIRE[2]]) == []
