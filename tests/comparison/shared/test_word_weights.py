"""What words weigh beside each other, and that reading is kept."""

from __future__ import annotations

import pytest

from newslens.comparison.shared.comparable_text import read_wording
from newslens.comparison.shared.content_words import read_words, word
from newslens.comparison.shared.word_weights import WORDINGS_KEPT


def weight(text):
    return sum(each.weight for each in read_words(text, marks=True))


def test_a_content_word_is_the_unit():
    assert word("ferry").weight == 1.0


@pytest.mark.parametrize(
    ("lighter", "heavier"),
    [
        ("ferry", "7"),
        ("seven ferries 7", "one ferry sank at noon"),
        ("of the and", "ferry"),
        (", , , ,", "the"),
        ("ferry ,", "ferry the"),
    ],
)
def test_what_outweighs_what(lighter, heavier):
    assert weight(lighter) < weight(heavier)


@pytest.mark.parametrize(
    ("one", "other"),
    [("of the and to", "ferry"), ("7 7 7 7", "ferry sank noon Velm harbour"), (", , , , ,", "the")],
)
def test_what_weighs_the_same(one, other):
    assert weight(one) == pytest.approx(weight(other), abs=0.02)


def test_so_many_wordings_are_kept_and_no_more():
    assert read_wording.cache_info().maxsize == WORDINGS_KEPT == 16_384
