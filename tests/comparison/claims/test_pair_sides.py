"""The two sides of a pair of figures."""

from __future__ import annotations

from dataclasses import replace

import pytest
from invented_claims import figure_row, read

from newslens.comparison.claims.pair_sides import with_pair_sides
from newslens.comparison.claims.sentence_claims import claims_of_sentence
from newslens.comparison.claims.sentence_surroundings import SentenceSurroundings
from newslens.schema import Figure


@pytest.mark.parametrize(
    ("sentence", "counted"),
    [
        ("Velm beat Ondra 24-17.", ["winning score", "losing score"]),
        ("Ondra lost 17-24.", ["losing score", "winning score"]),
        ("Velm drew 2-2.", ["level score", "level score"]),
        ("The Otters (4-11) won.", ["wins", "losses"]),
        ("The senate voted 52-48.", ["majority", "minority"]),
        ("He went 3-for-5.", [None, None]),
    ],
)
def test_what_a_side_counts(sentence, counted):
    assert [claim.counted for claim in read(sentence)] == counted


def test_a_side_stands_against_the_other_number():
    for claim, other in zip(read("Velm beat Ondra 24-17."), ("17", "24"), strict=True):
        assert claim.dimension.name == f"score against {other}"
        assert claim.amounts == ((claim.dimension.base, claim.low),)
        assert (claim.head, claim.persons, claim.outcome) == ("score", False, None)


def test_sides_of_two_reports_share_a_dimension_where_the_other_side_does():
    final, again, interval = read("Velm won 24-17."), read("a 24-17 win"), read("Velm led 14-17.")
    assert [claim.dimension for claim in final] == [claim.dimension for claim in again]
    assert {claim.dimension for claim in final} & {claim.dimension for claim in interval} == {
        final[0].dimension
    }


def test_the_sides_of_a_screen_have_roles():
    first, second = read("a 1280 x 800 display")
    assert (first.role, second.role) == ("wide", "high")
    assert first.dimension == second.dimension


@pytest.mark.parametrize(
    ("sentence", "owners"),
    [
        ("Velm beat Ondra 24-17.", [{"Velm"}, set()]),
        ("Velm lost 24-17.", [set(), {"Velm"}]),
        ("Velm drew 2-2.", [set(), set()]),
    ],
)
def test_a_score_belongs_to_the_side_that_is_told_of(sentence, owners):
    velm = [replace(claim, owners=frozenset({"Velm"})) for claim in read(sentence)]
    assert [claim.owners for claim in with_pair_sides(velm, sentence)] == owners


def test_a_hyphen_makes_a_pair_where_another_sentence_shows_the_game():
    sentence = "24-17."
    figures = [
        figure_row(Figure(at, at + 2, sentence[at : at + 2], value, value, "exact"), "a")
        for at, value in ((0, 24.0), (3, 17.0))
    ]
    claims = claims_of_sentence(sentence, list(enumerate(figures)), SentenceSurroundings(0, len(sentence)))
    assert [claim.counted for claim in claims] == ["winning score", "losing score"]


def test_other_claims_stay_as_they_are():
    sentence = "Velm scored 3 goals before 20 fans."
    claims = read(sentence)
    assert with_pair_sides(claims, sentence) == claims
    assert with_pair_sides([], "") == []
