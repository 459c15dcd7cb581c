"""How alike two claims are by their words, the rarer the more."""

from __future__ import annotations

import math

import pytest
from invented_claims import NO_PLACES, claim, words

from newslens.comparison.claims.claim_likeness import ClaimLikeness
from newslens.comparison.claims.places import StoryPlaces


def of(*claims, places=NO_PLACES) -> ClaimLikeness:
    return ClaimLikeness(claims, places)


A = claim(
    0,
    clause_words=words("ferry sank"),
    sentence_words=words("ferry sank storm"),
    head="boat",
    nouns=words("boat"),
)
B = claim(1, clause_words=words("ferry"), sentence_words=words("ferry"), words_before=words("storm gale"))


def test_a_word_weighs_by_the_claims_that_have_it() -> None:
    known = of(A, B)
    assert known.weight("ferry") == round(1000 * math.log2(1 + 2 / 2))
    assert known.weight("sank") == round(1000 * math.log2(1 + 2 / 1))
    assert known.weight("gale") == round(1000 * math.log2(1 + 2 / 1))
    assert known.weight("boat") == round(1000 * math.log2(1 + 2 / 1))
    assert known.weight("unheard") == 1000 * math.log2(1 + 2)


def test_the_claims_of_one_article_count_apart() -> None:
    # What a report says of three figures is no rarer than what three reports say of one.
    again = claim(2, clause_words=words("ferry"), article_id="a")
    known = of(A, B, again, claim(4, clause_words=words("trial")))
    assert known.weight("ferry") == round(1000 * math.log2(1 + 4 / 3))
    assert known.weight("sank") == round(1000 * math.log2(1 + 4 / 1))


def test_words_around_a_clause_are_as_rare_as_in_clauses() -> None:
    # "Storm" stands in two sentences and in no clause: it weighs as a word of one claim.
    known = of(A, B)
    assert known.weight("storm") == round(1000 * math.log2(1 + 2 / 1))


def test_articles_without_figures_do_not_count() -> None:
    known = of(A, B, places=StoryPlaces({"a": set(), "b": set(), "c": set()}, {}))
    assert known.weight("ferry") == of(A, B).weight("ferry")
    assert of().weight("any") == 1000 * math.log2(2)


def test_rarity_is_that_of_the_rarest() -> None:
    known = of(A, B)
    assert known.rarity(["ferry", None]) == pytest.approx(known.weight("ferry") / (1000 * math.log2(3)))
    assert known.rarity(["ferry", "unheard"]) == 1.0
    assert known.rarity([None, ""]) == 0.0


def test_clauses_share_what_weighs() -> None:
    known = of(A, B)
    ferry, sank, boat = (known.weight(each) for each in ("ferry", "sank", "boat"))
    assert known.clauses(A, B) == pytest.approx(ferry / math.sqrt((ferry + sank + boat) * ferry))
    assert known.clauses(A, A) == pytest.approx(1.0)


def test_surroundings_take_in_the_sentence_before() -> None:
    known = of(A, B)
    ferry, sank, storm, gale = (known.weight(each) for each in ("ferry", "sank", "storm", "gale"))
    shared = ferry + storm
    assert known.surroundings(A, B) == pytest.approx(
        shared / math.sqrt((ferry + sank + storm) * (ferry + storm + gale))
    )


def test_what_shares_nothing_is_not_alike() -> None:
    other = claim(2, clause_words=words("trial"))
    assert of(A, other).clauses(A, other) == 0.0
    empty = claim(3)
    assert of(A, empty).clauses(empty, empty) == 0.0
