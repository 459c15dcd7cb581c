"""What speaks for one question where the numbers of two claims agree."""

from __future__ import annotations

import datetime as dt
import math
from typing import TYPE_CHECKING

import pytest
from invented_claims import claim, likeness, words

from newslens.comparison.questions.agreement_features import AgreementFeatures, FeatureReader
from newslens.comparison.questions.question_weights import MOST_APART, ROUNDED, SMALL_COUNT

if TYPE_CHECKING:
    from newslens.comparison.claims.claim import Claim

LENGTH = 10_000
BARE = {"constant", "same_number", "clause", "clause_and_around", "late"}
"""Features that most pairs of bare claims have, or that tests of another feature do not look at."""


def features(
    a: Claim, b: Claim, *others: Claim, slots: tuple[tuple[int, int], ...] = ()
) -> AgreementFeatures:
    """Features of a pair, which must be the same either way round."""
    claims = (a, b, *others)
    lengths = dict.fromkeys((each.article_id for each in claims), LENGTH)
    reader = FeatureReader(claims, likeness(*claims), slots=slots, lengths=lengths)
    found = reader.read(a, b)
    assert found == reader.read(b, a)
    return found


def told(one: dict[str, object], other: dict[str, object]) -> set[str]:
    """Names of the features of two claims of twelve things, but for those that the number gives."""
    found = features(claim(0, **one), claim(1, **other))
    return {name for name, value in found._asdict().items() if value} - BARE - {"common_count", "support"}


def test_two_bare_claims_share_their_number_only() -> None:
    found = features(claim(0, start=0), claim(1, start=0))
    expected = dict.fromkeys(AgreementFeatures._fields, 0.0) | {
        "constant": 1.0,
        "same_number": 1.0,
        "support": 1 / 3,
    }
    assert found._asdict() == expected
    assert all(isinstance(value, float) for value in found)


def test_another_number_that_goes_with_it_is_not_the_same() -> None:
    bound = claim(1, 11.0, high=None, comparator="at_least")
    # Others give these numbers, too.
    found = features(claim(0, 12.0), bound, claim(2, 12.0, article_id="c"), claim(3, 11.0, article_id="c"))
    assert (found.same_number, found.support) == (0.0, 0.0)
    assert found.apart == pytest.approx(math.log(12 / 11))


def test_only_the_hedges_differ() -> None:
    almost = {"low": None, "comparator": "at_most"}
    assert features(claim(0, 400.0), claim(1, 400.0, **almost)).hedged == 1.0
    assert features(claim(0, 400.0), claim(1, 400.0)).hedged == 0.0
    assert features(claim(0, 400.0, **almost), claim(1, 400.0, **almost)).hedged == 0.0
    # A bound that allows another number is no hedge of it.
    assert features(claim(0, 410.0), claim(1, 400.0, high=None, comparator="at_least")).hedged == 0.0


@pytest.mark.parametrize(("distance", "expected"), [(0.0, 0.0), (ROUNDED - 0.01, 1.0), (ROUNDED + 0.01, 0.0)])
def test_a_rounding_lies_close(distance: float, expected: float) -> None:
    low = 1000.0
    bound = claim(0, low, high=None, comparator="at_least")
    found = features(bound, claim(1, low * math.exp(distance)))
    assert found.rounded == expected
    assert found.apart == pytest.approx(distance)


def test_distance_has_an_end() -> None:
    bound = claim(0, 20.0, high=None, comparator="at_least")
    assert features(bound, claim(1, 20.0 * math.exp(MOST_APART - 0.1))).apart == pytest.approx(
        MOST_APART - 0.1
    )
    assert features(bound, claim(1, 20.0 * math.exp(MOST_APART + 0.1))).apart == MOST_APART


KINDS = ("age", "money", "measure", "rare_count", "common_count")


def kinds(value: float, *others: Claim, **told_of: object) -> set[str]:
    found = features(claim(0, value, **told_of), claim(1, value, **told_of), *others)
    return {name for name in KINDS if getattr(found, name)}


@pytest.mark.parametrize(
    ("value", "unit", "once", "often"),
    [
        (34.0, "year_of_age", {"age"}, {"age"}),
        (5000.0, "CHF", {"money"}, set()),
        (70.0, "mile", {"measure"}, set()),
        (70.0, "percent", {"measure"}, set()),
        (70.0, "hour", set(), set()),
        (float(SMALL_COUNT), None, {"rare_count"}, set()),
        (SMALL_COUNT + 1.0, None, {"rare_count"}, set()),
        (SMALL_COUNT - 1.0, None, set(), {"common_count"}),
        (1.0, None, set(), {"common_count"}),
        (SMALL_COUNT - 1.5, None, {"rare_count"}, set()),
    ],
)
def test_kinds_of_numbers(value: float, unit: str | None, once: set[str], often: set[str]) -> None:
    assert kinds(value, unit=unit) == once
    # One of the two reports gives the number again.
    for row in (2, 3):
        assert kinds(value, claim(row, value, unit=unit), unit=unit) == often
    # A third report does, or one of the two gives another number or the same in another kind of unit.
    third = claim(2, value, unit=unit, article_id="c")
    assert kinds(value, third, claim(3, value, unit=unit, article_id="c"), unit=unit) == once
    assert kinds(value, claim(2, value + 1, unit=unit), unit=unit) == once
    assert kinds(value, claim(2, value, unit="gram"), unit=unit) == once


def test_a_count_without_an_amount_is_a_small_one() -> None:
    again = claim(2, 40.0, amounts=())
    assert features(claim(0, 40.0, amounts=()), claim(1, 40.0, amounts=()), again).common_count == 1.0
    assert features(claim(0, 40.0, amounts=()), claim(1, 40.0, amounts=())).rare_count == 0.0


def test_of_two_different_numbers_it_does_not_matter_how_often_they_stand() -> None:
    bound = claim(0, 40.0, high=None, comparator="at_least")
    found = features(bound, claim(1, 42.0), claim(2, 40.0), claim(3, 42.0))
    assert (found.rare_count, found.common_count) == (1.0, 0.0)
    few = claim(0, 4.0, high=None, comparator="at_least")
    assert features(few, claim(1, 5.0), claim(2, 4.0), claim(3, 5.0)).common_count == 0.0


def test_likeness_of_clauses_and_of_what_stands_around() -> None:
    wording = {"clause_words": words("bridge collapse"), "sentence_words": words("bridge collapse noon")}
    found = features(claim(0, **wording), claim(1, **wording))
    assert found.clause == found.clause_and_around == pytest.approx(1.0)
    # The clauses are alike and the sentences less so.
    other = wording | {"words_before": words("engineer warn crack")}
    found = features(claim(0, **wording), claim(1, **other))
    assert 0 < found.clause_and_around < found.clause == pytest.approx(1.0)
    # The sentences are alike and the clauses less so.
    less = wording | {"clause_words": words("bridge noon")}
    found = features(claim(0, **wording), claim(1, **less))
    assert found.clause == found.clause_and_around < 0.9


def test_the_rarest_word_of_both_sentences() -> None:
    one = {"sentence_words": words("glacier report"), "clause_words": words("report")}
    two = {"sentence_words": words("glacier minister"), "clause_words": words("minister")}
    no_more = claim(2, 5.0, clause_words=words("avalanche"), article_id="c")
    found = features(claim(0, **one), claim(1, **two), no_more)
    assert 0 < found.rare_word <= 1.0
    assert features(claim(0, **one), claim(1, **two | {"sentence_words": words("minister")})).rare_word == 0.0
    # A word that every clause has is less rare.
    common = words("glacier")
    often = [claim(row, 5.0, clause_words=common, article_id=f"c{row}") for row in range(2, 6)]
    one, two = one | {"clause_words": common}, two | {"clause_words": common}
    assert features(claim(0, **one), claim(1, **two), *often).rare_word < found.rare_word


def test_the_noun_that_both_count() -> None:
    lamp, tile = ({"head": each, "nouns": words(each)} for each in ("lamp", "tile"))
    assert 0 < features(claim(0, **lamp), claim(1, **lamp)).rare_noun <= 1.0
    assert features(claim(0, **lamp), claim(1, **tile)).rare_noun == 0.0
    assert features(claim(0, **lamp), claim(1)).rare_noun == 0.0
    # Without a noun there is none that is rare.
    assert features(claim(0), claim(1)).rare_noun == 0.0
    # The noun counts, not what else both tell.
    wording = {"clause_words": words("quarry dust"), "sentence_words": words("quarry dust")}
    others = [claim(row, 5.0, **lamp, article_id=f"c{row}") for row in range(2, 6)]
    found = features(claim(0, **lamp | wording), claim(1, **lamp | wording), *others)
    assert found.rare_noun < found.rare_word


MAY = (dt.datetime(2031, 5, 4), dt.datetime(2031, 5, 4, 23, 59))
NEXT = (dt.datetime(2031, 5, 5), dt.datetime(2031, 5, 5, 23, 59))
WEEK = (dt.datetime(2031, 5, 2), dt.datetime(2031, 5, 8))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"outcome": "killed"}, {"outcome": "killed"}, {"same_outcome"}),
        ({"outcome": "killed"}, {"outcome": "rescued"}, {"other_outcome"}),
        ({"outcome": "killed"}, {}, {"one_outcome"}),
        ({"places": words("brelm tove")}, {"places": words("tove")}, {"same_place"}),
        ({"places": words("brelm")}, {"places": words("tove")}, set()),
        ({"places": words("brelm")}, {}, set()),
        ({"days": (MAY,)}, {"days": (NEXT, MAY)}, {"same_day"}),
        ({"days": (MAY,)}, {"days": (WEEK,)}, {"same_day"}),
        ({"days": (MAY,)}, {"days": ((MAY[1], NEXT[0]),)}, {"same_day"}),
        ({"days": (MAY,)}, {"days": (NEXT,)}, set()),
        ({"days": (NEXT,)}, {"days": (MAY,)}, set()),
        ({"days": (MAY,)}, {}, set()),
        ({"owners": words("harn ibex")}, {"owners": words("harn")}, {"same_owner"}),
        ({"owners": words("harn")}, {"owners": words("ibex")}, {"other_owner"}),
        ({"owners": words("harn")}, {}, set()),
        ({"role": "score"}, {"role": "score"}, {"same_role"}),
        ({"role": "score"}, {"role": "concede"}, {"other_role"}),
        ({"role": "score"}, {}, set()),
        ({"years": frozenset((2019,))}, {"years": frozenset((2021,))}, {"other_year"}),
        ({"years": frozenset((2019,))}, {"years": frozenset((2019, 2021))}, set()),
        ({"years": frozenset((2019,))}, {}, set()),
        ({"occasion": "2019"}, {"occasion": "2021"}, {"other_occasion"}),
        ({"occasion": "2019"}, {}, {"other_occasion"}),
        ({"occasion": "2019"}, {"occasion": "2019"}, set()),
        ({"occasion": "2019"}, {"occasion": "may 2019"}, set()),
        ({"is_part": True}, {}, {"other_set"}),
        ({"is_added": True}, {}, {"other_set"}),
        ({"is_whole": True}, {}, {"other_set"}),
        ({"is_of_known": True}, {}, {"other_set"}),
        ({"narrowed": words("severe")}, {}, {"other_set"}),
        ({"narrowed": words("severe")}, {"narrowed": words("mild")}, {"other_set"}),
        ({"is_part": True}, {"is_added": True}, {"other_set"}),
        ({"is_part": True, "narrowed": words("severe")}, {"is_part": True, "narrowed": words("severe")}, set()),
        ({"is_local": True, "is_past": True}, {}, set()),
        ({"status": "denied"}, {}, {"other_status"}),
        ({"status": "denied"}, {"status": "denied"}, set()),
    ],
)  # fmt: skip
def test_what_both_tell_and_what_only_one_tells(
    one: dict[str, object], other: dict[str, object], expected: set[str]
) -> None:
    assert told(one, other) == expected


WORKER = {"head": "worker", "nouns": words("worker"), "persons": True}
WOMAN = {"head": "woman", "nouns": words("woman"), "persons": True}
CHARGE = {"head": "charge", "nouns": words("fraud charge"), "persons": False}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (CHARGE, WOMAN, True),
        (CHARGE, {"head": "crate", "nouns": words("crate"), "persons": False}, True),
        (CHARGE, CHARGE, False),
        # "fraud charges" and "frauds" share a noun, whichever of the two is the last.
        (CHARGE, {"head": "fraud", "nouns": words("fraud"), "persons": False}, False),
        # Two nouns for persons may mean the same people.
        (WORKER, WOMAN, False),
        (CHARGE, {}, False),
        ({}, {}, False),
    ],
)
def test_other_things(one: dict[str, object], other: dict[str, object], *, expected: bool) -> None:
    assert ("other_thing" in told(one, other)) is expected


def test_a_shared_slot_is_known_by_the_rows() -> None:
    assert features(claim(4), claim(7), slots=((4, 7),)).shared_slot == 1.0
    assert features(claim(4), claim(7), slots=((4, 5), (0, 1))).shared_slot == 0.0
    assert features(claim(4), claim(7)).shared_slot == 0.0


def reports(*values: float) -> list[Claim]:
    return [claim(row, value, article_id=f"r{row}") for row, value in enumerate(values)]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        # That both of two reports give a number is no more than the pair says itself.
        ((40.0, 40.0), 1 / 3),
        ((40.0, 40.0, 40.0), 1 / 2),
        ((40.0, 40.0, 41.0), 1 / 4),
        ((40.0, 40.0, 41.0, 42.0, 40.0), 1 / 3),
        ((40.0, 40.0, 41.0, 42.0, 43.0), 1 / 6),
    ],
)
def test_support_is_the_share_of_reports_that_give_the_number(
    values: tuple[float, ...], expected: float
) -> None:
    assert features(*reports(*values)).support == pytest.approx(expected)


def test_a_report_that_repeats_its_number_supports_it_once() -> None:
    again = [claim(row, 40.0, article_id="r2") for row in (5, 6)]
    assert features(*reports(40.0, 40.0, 41.0, 42.0), *again).support == pytest.approx(2 / 5)


def test_the_same_number_of_another_kind_gives_no_support() -> None:
    age = claim(2, 40.0, unit="year_of_age", article_id="r2")
    assert features(*reports(40.0, 40.0), age).support == pytest.approx(1 / 4)


def test_of_two_ways_to_give_a_number_the_rarer_counts() -> None:
    # "At most 40" gives no lowest value, so only its own report gives the number this way.
    hedged = claim(0, 40.0, low=None, comparator="at_most", article_id="h")
    plain = [claim(row, 40.0, article_id=f"r{row}") for row in (1, 2, 3)]
    found = features(hedged, *plain)
    assert (found.same_number, found.support) == (1.0, 0.0)


def test_one_report_alone_has_no_support() -> None:
    assert features(claim(0, article_id="a"), claim(2, article_id="a")).support == 0.0


def test_the_later_one_counts_for_how_far_down_they_stand() -> None:
    early, late = claim(0, start=LENGTH // 10), claim(1, start=LENGTH // 2)
    assert features(early, late).late == pytest.approx(0.5)
    assert features(early, claim(1, start=LENGTH // 20)).late == pytest.approx(0.1)


def test_how_far_down_goes_by_the_length_of_each_report() -> None:
    a, b = claim(0, start=100), claim(1, start=100)
    reader = FeatureReader([a, b], likeness(a, b), lengths={"a": 400, "b": 200})
    assert reader.read(a, b).late == pytest.approx(0.5)
    nothing = claim(0, start=0), claim(1, start=0)
    empty = FeatureReader(nothing, likeness(*nothing), lengths={"a": 0, "b": 0})
    assert empty.read(*nothing).late == 0.0
    one = claim(0, start=1), claim(1, start=0)
    assert FeatureReader(one, likeness(*one), lengths={"a": 1, "b": 0}).read(*one).late == 1.0
