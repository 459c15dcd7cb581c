"""Which quotations are linked."""

from __future__ import annotations

import pytest
from compared_quotations import quoted

from newslens.comparison.shared.rarity import Rarity
from newslens.comparison.utterances.likeness import LikenessMeasure
from newslens.comparison.utterances.quotation_pairs import link_quotations
from newslens.comparison.utterances.shared_origin import SharedOrigin

CALM = "I ask all of Velm for calm and patience until the count is over"
EVEN = Rarity([])


def links(*quotations):
    """Positions of the quotations that are linked."""
    found = link_quotations(
        quotations, LikenessMeasure(EVEN), SharedOrigin([str(n) for n in range(9)], None, None)
    )
    return [(link.a, link.b) for link in found]


def indirect(text, article=0, start=0, **more):
    return quoted(text, article, start, kind="indirect", **more)


# Which pairs are chosen


def test_pairs_that_are_one_utterance_are_linked():
    assert links(quoted(CALM), quoted(CALM.upper(), 1), quoted("Schools open on Monday", 2)) == [(0, 1)]


BEST = quoted("lamps and ropes were sold at noon")


def test_the_best_match_of_a_speaker_needs_less():
    """Two words, and two thirds of the shorter one."""
    shorter = "lamps, ropes and chairs"
    assert links(BEST, quoted(shorter, 1)) == [(0, 1)]
    better = quoted("lamps and ropes of old chairs were sold", 0, 90)
    assert links(BEST, better, quoted(shorter, 1)) == [(1, 2)]
    assert links(BEST, quoted(shorter, 1, speaker=None)) == []


def test_of_best_matches_one_in_marks_comes_first():
    reported = indirect("lamps and ropes of old chairs were sold", 0, 90)
    shorter = quoted("lamps, ropes and chairs", 1)
    assert (0, 2) in links(BEST, reported, shorter)


def test_a_stock_phrase_goes_with_its_own_speaker():
    def said(article, speaker, start=0):
        return quoted("vile act", article, start, speaker=speaker, kind="partial")

    assert links(said(0, "Ada Brandt"), said(1, "the mayor"), said(1, "Ada Brandt", 30)) == [(0, 2), (1, 2)]
    assert links(said(0, "Ada Brandt"), said(1, "the mayor")) == [(0, 1)]
    assert links(said(1, "the mayor"), said(1, "Ada Brandt", 30), said(2, "Ada Brandt")) == [(0, 1), (1, 2)]


def test_a_longer_wording_needs_no_speaker_of_its_own():
    a, b, c = quoted(CALM), quoted(CALM, 1, speaker="the mayor"), quoted(CALM, 1, 99)
    assert links(a, b, c) == [(0, 1), (0, 2), (1, 2)]


def test_of_reported_clauses_inside_each_other_the_best_match_is_kept():
    outer = "the mayor asks all of Velm for calm and patience until the count is over"
    inner = "calm and patience until the count is over"
    said = [indirect(outer), indirect(inner, 0, outer.index(inner)), indirect(outer, 1)]
    assert links(*said) == [(0, 2)]
    apart = [indirect(outer), indirect(inner, 0, 200), indirect(outer, 1)]
    assert links(*apart) == [(0, 1), (0, 2), (1, 2)]
    marked = [indirect(outer), quoted(inner, 0, outer.index(inner)), indirect(outer, 1)]
    assert links(*marked) == [(0, 2), (1, 2)]


def test_links_ascend_whatever_their_weight():
    said = [quoted(CALM), quoted("calm and patience", 1, kind="partial"), quoted(CALM, 2)]
    assert links(*said) == [(0, 1), (0, 2), (1, 2)]


@pytest.mark.parametrize(
    ("speaker", "again", "expected"),
    [
        (None, True, []),  # the name of a thing, of which she speaks twice
        (None, False, [(0, 1)]),
        ("Ada Brandt", True, [(0, 1), (0, 2)]),
    ],
)
def test_words_of_no_one_in_several_sentences_of_a_speech_are_a_term(speaker, again, expected):
    fragment = quoted("harbour levy", speaker=speaker, kind="partial")
    first = quoted("Nobody who fishes here has paid the harbour levy", 1)
    second = quoted("We raise the harbour levy in spring" if again else "We raise it in spring", 1, 90)
    assert links(fragment, first, second) == expected
