"""How surely two agreeing claims answer one question."""

from __future__ import annotations

import pytest
from invented_claims import NO_PLACES, claim, likeness, words

from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.agreement_coefficients import COEFFICIENTS
from newslens.comparison.questions.agreement_features import AgreementFeatures, FeatureReader
from newslens.comparison.questions.agreement_model import AgreementModel


class Counting(FeatureReader):
    """A reader that counts how often it is asked."""

    asked = 0

    def read(self, a, b):
        self.asked += 1
        return super().read(a, b)


def model(*claims, places=NO_PLACES, reports=(), **coefficients) -> AgreementModel:
    lengths = dict.fromkeys([*(each.article_id for each in claims), *reports], 1000)
    reader = Counting(claims, likeness(*claims), lengths=lengths)
    return AgreementModel(claims, reader, places, *([coefficients] if coefficients else []))


def test_every_feature_has_a_coefficient_and_none_is_left_over() -> None:
    assert list(COEFFICIENTS) == list(AgreementFeatures._fields)


def test_the_odds_are_the_sum_of_what_each_feature_adds() -> None:
    pair = claim(0, 40.0, outcome="injured"), claim(1, 40.0, outcome="injured")
    assert model(*pair, constant=-2.0).strength(0, 1) == -2.0
    assert model(*pair, constant=-2.0, same_number=1.5).strength(0, 1) == -0.5
    assert model(*pair, constant=-2.0, same_number=1.5, same_outcome=2.0).strength(0, 1) == 1.5
    # What the pair does not have adds nothing, and what has no coefficient neither.
    assert model(*pair, constant=-2.0, age=4.0, other_year=-3.0).strength(0, 1) == -2.0


@pytest.mark.parametrize(
    ("constant", "expected"),
    [
        (weights.MOST_SURE - 0.1, weights.MOST_SURE - 0.1),
        (weights.MOST_SURE + 0.1, weights.MOST_SURE),
        (0.1 - weights.MOST_SURE, 0.1 - weights.MOST_SURE),
        (-weights.MOST_SURE - 0.1, -weights.MOST_SURE),
    ],
)
def test_no_pair_is_surer_than_the_surest(constant: float, expected: float) -> None:
    pair = claim(0, 40.0), claim(1, 40.0)
    assert model(*pair, constant=constant).strength(0, 1) == pytest.approx(expected)


def test_values_that_do_not_agree_are_apart() -> None:
    assert model(claim(0, 40.0), claim(1, 41.0), constant=5.0).strength(0, 1) == weights.APART
    assert model(claim(0, 40.0), claim(1, 40.0, unit="percent"), constant=5.0).strength(0, 1) == weights.APART


def test_two_currencies_cannot_be_held_against_each_other() -> None:
    francs, pounds = claim(0, 40.0, unit="CHF"), claim(1, 40.0, unit="GBP")
    assert model(francs, pounds, constant=5.0).strength(0, 1) is None
    both = claim(1, 70.0, unit="GBP", amounts=(("GBP", 70.0), ("CHF", 80.0)))
    assert model(francs, both, constant=5.0).strength(0, 1) == weights.APART
    assert model(francs, claim(1, 50.0, unit="CHF"), constant=5.0).strength(0, 1) == weights.APART


def test_what_excludes_each_other_is_never_one_question() -> None:
    killed, injured = claim(0, 40.0, outcome="killed"), claim(1, 40.0, outcome="injured")
    assert model(killed, injured, constant=5.0).strength(0, 1) == weights.NEVER
    assert weights.NEVER < -2 * weights.MOST_SURE


def test_each_pair_is_worked_out_once() -> None:
    asked = model(claim(0, 40.0), claim(1, 40.0), claim(2, 40.0, article_id="c"), constant=1.0)
    assert [asked.strength(0, 1) for _ in range(3)] == [1.0] * 3
    assert asked._reader.asked == 1
    assert asked.strength(0, 2) == 1.0
    assert asked._reader.asked == 2


def test_one_rare_number_in_one_wording_is_surer_than_a_common_one_in_two() -> None:
    wording = {"head": "tent", "nouns": words("tent"), "clause_words": words("pitch meadow flood")}
    other = {"head": "lane", "nouns": words("lane"), "clause_words": words("reopen dusk")}
    same = model(claim(0, 137.0, **wording), claim(1, 137.0, **wording), reports="cdefgh")
    two = model(claim(0, 3.0, **wording), claim(1, 3.0, **other), reports="cdefgh")
    assert same.strength(0, 1) > 0 > weights.JOINED > two.strength(0, 1)


def test_a_reader_that_leaves_out_a_feature_is_a_fault() -> None:
    class Short(FeatureReader):
        def read(self, a, b):
            return super().read(a, b)[:-1]

    pair = claim(0, 40.0), claim(1, 40.0)
    reader = Short(pair, likeness(*pair), lengths={"a": 900, "b": 900})
    with pytest.raises(ValueError, match="longer"):
        AgreementModel(pair, reader, NO_PLACES).strength(0, 1)
