"""How rare words are."""

from __future__ import annotations

import math

import pytest

from newslens.comparison.shared.comparable_text import read_comparable
from newslens.comparison.shared.content_words import word
from newslens.comparison.shared.rarity import Rarity


@pytest.mark.parametrize(
    ("name", "weight"), [("ferry", 1.0), ("gale", math.log2(2.5)), ("rope", 2.0), ("unheard", 2.0)]
)
def test_the_fewer_articles_the_more_weight(name, weight):
    rarity = Rarity([["ferry", "gale"], ["ferry", "gale", "gale"], ["ferry", "rope", "rope"]])
    assert rarity.of(name) == pytest.approx(weight)


def test_a_word_twice_in_an_article_is_no_rarer():
    assert Rarity([["ferry", "ferry"], ["gale"]]).of("ferry") == Rarity([["ferry"], ["gale"]]).of("ferry")


def test_without_articles_every_word_weighs_one():
    assert Rarity([]).of("ferry") == 1.0


def test_stems_and_ideas_of_all_texts_of_an_article_count_once():
    texts = [
        read_comparable(0, 0, "Ports"),
        read_comparable(0, 9, "The harbour"),
        read_comparable(1, 0, "A ferry"),
    ]
    rarity = Rarity.of_texts(texts)
    port, harbour = word("ports"), word("harbour")
    assert port.idea == harbour.idea
    assert rarity.of(port.stem) == rarity.of(harbour.stem) == rarity.of(port.idea) == math.log2(3)


def test_function_words_weigh_their_kind_and_content_words_their_rarity_besides():
    rarity = Rarity([["rope"], ["rope", "gale"]])
    the, rope, gale, seven = (word(each) for each in ("the", "rope", "gale", "7"))
    assert rarity.weigh([the, rope, gale, seven]) == [
        the.weight,
        1.0,
        math.log2(3),
        pytest.approx(seven.weight * math.log2(3)),
    ]
