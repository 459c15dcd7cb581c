"""How alike two wordings are."""

from __future__ import annotations

import math

import pytest

from newslens.comparison.shared.comparable_text import Wording, read_comparable, read_wording
from newslens.comparison.shared.rarity import Rarity
from newslens.comparison.utterances.likeness import LikenessMeasure, stands_in

EVEN = Rarity([])
"""Every content word weighs one."""


def alike(a, b, rarity=EVEN):
    return LikenessMeasure(rarity).of(read_wording(a), read_wording(b))


def test_the_same_letters_are_the_same():
    found = alike("We ask for calm, Velm!", "we ask for CALM velm")
    assert (found.same, found.inside, found.ordered, found.ideas, found.cover) == (True, True, 1.0, 1.0, 1.0)
    assert found.words == 3
    assert found.share == 1.0


@pytest.mark.parametrize(
    ("a", "b", "ideas", "cover", "words"),
    [
        ("boats burned at noon", "boats burned at night", 2 / 3, 2 / 3, 2),
        ("boats burned", "boats burned and houses fell", 1.0, 0.5, 2),
        ("boats burned and houses fell", "boats burned", 1.0, 0.5, 2),
        ("ferry ferry", "ferry boats", 0.5, 0.5, 1),
        ("ferry ferry", "ferry ferry boats", 1.0, 2 / 3, 2),
        ("ferry", "boats", 0.0, 0.0, 0),
        ("of the", "ferry", 0.0, 0.0, 0),
        ("of the", "in a", 0.0, 0.0, 0),
    ],
)
def test_shares_of_the_content(a, b, ideas, cover, words):
    found = alike(a, b)
    assert (found.same, found.words) == (False, words)
    assert (found.ideas, found.cover) == (pytest.approx(ideas), pytest.approx(cover))


def test_the_one_with_less_content_need_not_be_the_shorter_one():
    found = alike("the extraordinarily unbelievable ferry of the", "ferry gale rope")
    assert (found.ideas, found.cover) == (pytest.approx(1 / 3), pytest.approx(1 / 3))


def test_ideas_weigh_what_they_are_rare():
    rarity = Rarity.of_texts([read_comparable(0, 0, "ferry gale"), read_comparable(1, 0, "ferry")])
    found = alike("ferry gale", "ferry rope", rarity)
    assert found.ideas == pytest.approx(1 / (1 + math.log2(3)))


def test_order_is_measured_by_stems_with_function_words():
    found = alike("the ferry sank at noon today", "the ferry burned at noon here today")
    # Of 1 + 1 + 1 + 1 and two function words of a quarter all but "sank" is kept in order.
    assert found.ordered == pytest.approx(3.5 / 4.5)
    turned = alike("gale rope ferry", "ferry rope gale")
    assert turned.ordered == pytest.approx(1 / 3)
    assert turned.ideas == 1.0
    assert turned.share == 1.0


@pytest.mark.parametrize(
    ("a", "ordered"),
    [
        ("ferry rope gale", 1 / 3),  # three ideas, one of them shared
        ("ferry rope gale noon", 0.0),
    ],
)
def test_one_shared_idea_of_many_tells_nothing_of_the_order(a, ordered):
    assert alike(a, "ferry chairs tables windows doors").ordered == pytest.approx(ordered)


def test_two_shared_ideas_do():
    assert alike("ferry rope gale noon", "ferry gale tables windows doors").ordered == pytest.approx(0.5)


def test_names_of_countries_hold_no_two_statements_together():
    found = alike("Denmark and its ferry", "the ferry of Denmark")
    assert found.words == 1
    assert found.ideas == 1.0
    assert alike("Denmark’s ferry", "Denmark’s ferry!").words == 1


def test_one_inside_the_other():
    assert alike("calm and patience", "we ask for “calm and patience” here").inside
    assert alike("we ask for “calm and patience” here", "calm and patience").inside
    assert not alike("calm patience", "we ask for calm and patience here").inside


def test_a_pair_is_measured_once():
    measure = LikenessMeasure(EVEN)
    a, b = read_wording("calm and patience"), read_wording("calm and rest")
    assert measure.of(a, b) is measure.of(a, b)


def test_wordings_with_one_surface_may_have_other_words():
    measure = LikenessMeasure(EVEN)
    whole = read_wording("calm ferry rope")
    rest = Wording(whole.surface, whole.words[:1], "calm")
    other = read_wording("calm tables")
    assert measure.of(whole, other).cover == pytest.approx(1 / 3)
    assert measure.of(rest, other).cover == pytest.approx(1 / 2)


@pytest.mark.parametrize(
    ("short", "long", "expected"),
    [
        ("Calm and patience", "We ask for “calm and patience”.", True),
        ("calm and patience", "calm, and patience", True),
        ("We ask", "We ask for calm", True),
        ("for calm", "We ask for calm", True),
        ("as", "We ask for calm", False),  # no whole word
        ("calm patience", "calm and patience", False),
        ("end game", "the endgame", False),
        ("", "We ask", False),
        ("—", "We ask", False),
        ("We ask for calm", "calm", False),
    ],
)
def test_whether_one_stands_in_another(short, long, expected):
    assert stands_in(read_wording(short), read_wording(long)) == expected
