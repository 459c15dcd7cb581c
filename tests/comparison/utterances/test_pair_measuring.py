"""Two quotations measured, and how they are linked."""

from __future__ import annotations

import pytest
from compared_quotations import measured, quoted

from newslens.comparison.shared.comparable_text import read_wording
from newslens.comparison.shared.rarity import Rarity
from newslens.comparison.utterances.likeness import LikenessMeasure
from newslens.comparison.utterances.pair_measuring import linked, measured_pair
from newslens.comparison.utterances.shared_origin import SharedOrigin

CALM = "I ask all of Velm for calm and patience until the count is over"
EVEN = Rarity([])


def pair_of(a, b):
    return measured_pair([a, b], LikenessMeasure(EVEN), SharedOrigin(["a", "b"], None, None), 0, 1)


def indirect(text, article=0, start=0, **more):
    return quoted(text, article, start, kind="indirect", **more)


# What is measured


@pytest.mark.parametrize(
    ("speaker_a", "kind_a", "speaker_b", "kind_b", "who"),
    [
        ("Port Office", "organisation", "Ada Brandt", "person", "unknown"),
        ("Port Office", "organisation", "Coast Guard", "organisation", "different"),
        ("Port Office", None, "Ada Brandt", "person", "different"),
        ("Port Office", "organisation", "Ada Brandt", None, "different"),
        ("Brandt", "person", "Ada Brandt", "organisation", "same"),
    ],
)
def test_an_organisation_may_speak_through_a_person(speaker_a, kind_a, speaker_b, kind_b, who):
    a = quoted(CALM, speaker=speaker_a, speaker_kind=kind_a)
    b = quoted(CALM, 1, speaker=speaker_b, speaker_kind=kind_b)
    assert pair_of(a, b).who == who


@pytest.mark.parametrize(
    ("speaker_a", "speaker_b", "exists"),
    [
        ("Ada Brandt", "Ada Brandt", True),
        ("Ada Brandt", None, True),
        (None, "Ada Brandt", True),
        (None, None, False),
        ("witnesses", "Ada Brandt", False),
        ("Ada Brandt", "witnesses", False),
    ],
)
def test_reported_clauses_need_somebody_who_spoke(speaker_a, speaker_b, exists):
    other = indirect(f"{CALM} again", 1, speaker=speaker_b)
    assert (pair_of(indirect(CALM, speaker=speaker_a), other) is not None) == exists
    assert pair_of(indirect(CALM, speaker=speaker_a), indirect(CALM, 1, speaker=speaker_b)) is not None
    assert pair_of(quoted(CALM, speaker=speaker_a), indirect(CALM, 1, speaker=speaker_b)) is not None
    assert pair_of(indirect(CALM, speaker=speaker_a), quoted(CALM, 1, speaker=speaker_b)) is not None


@pytest.mark.parametrize(
    ("clause", "exists"),
    [("the quay stays shut", True), ("her nominee for the quay", False), ("her to leave", False)],
)
def test_a_reported_clause_must_state_something(clause, exists):
    assert (pair_of(indirect(clause), quoted(clause, 1)) is not None) == exists


@pytest.mark.parametrize(
    ("clause", "kind", "exists"),
    [
        ("Mayor Ada Brandt opened the new bridge", "person", False),
        ("Brandt’s deputy opened the new bridge", "person", False),
        ("she opened the new bridge", "person", True),
        ("the Brandtberg bridge is open", "person", True),
        ("Brandt opened the new bridge", "organisation", True),
    ],
)
def test_nobody_tells_of_himself_by_name(clause, kind, exists):
    said = indirect(clause, speaker_kind=kind)
    assert (pair_of(said, quoted(clause, 1)) is not None) == exists


def test_a_report_cited_in_marks_is_nobodys_utterance():
    cited = quoted(f"{CALM}, Captain Ada Brandt said. The quay is shut, Jon Olsen said.", speaker=None)
    assert pair_of(cited, quoted(CALM, 1)) is None


CLAUSE = "it a “vile act” that delays the bridge"
REST = read_wording("it a that delays the bridge")


@pytest.mark.parametrize(
    ("other", "kind", "exists"),
    [
        ("a vile act", "partial", False),  # only the fragment in marks is in common
        ("a vile act at the bridge", "partial", True),
        ("a vile act", "direct", False),
    ],
)
def test_a_clause_must_share_more_than_its_fragments_in_marks(other, kind, exists):
    clause = indirect(CLAUSE, unmarked=REST)
    assert (pair_of(clause, quoted(other, 1, kind=kind)) is not None) == exists
    assert (
        pair_of(quoted(other, kind=kind), clause._replace(text=clause.text._replace(article=1))) is not None
    ) == exists


def test_two_clauses_with_fragments_may_share_these_only():
    a = indirect(CLAUSE, unmarked=REST)
    b = indirect("it was a “vile act” of fools", 1, unmarked=read_wording("it was of fools"))
    assert pair_of(a, b) is not None


def test_beside_a_fragment_in_marks_the_rest_of_a_clause_is_compared():
    clause = indirect(CLAUSE, unmarked=REST)
    assert pair_of(clause, quoted("vile act at the bridge", 1, kind="partial")).likeness.words == 1
    assert pair_of(clause, quoted("vile act at the bridge", 1)).likeness.words > 1
    assert pair_of(quoted("vile act at the bridge", 0, kind="partial"), clause).likeness.words == 1


def test_a_pair_knows_its_quotations_and_places():
    a, b = quoted(CALM), quoted(CALM, 1)
    found = measured_pair([a, b, a], LikenessMeasure(EVEN), SharedOrigin(["a", "b"], None, None), 1, 2)
    assert (found.a, found.b, found.first, found.second) == (1, 2, b, a)
    assert (found.one_lineage, found.corresponding) == (False, False)


# How a pair is linked


def test_wordings_of_one_extent_are_linked_fully():
    link = linked(measured(same=True, cover=0.1, places=(2, 5)))
    assert tuple(link) == (2, 5, 0.1, None, frozenset(), False)
    assert linked(measured(cover=0.6)).whole is None


def test_a_fragment_is_linked_with_the_places_it_stands_for():
    whole, fragment = quoted("We ask old friends for calm and ropes"), quoted("old ropes", 1)
    link = linked(measured(whole, fragment, cover=0.59))
    assert (link.whole, link.fragment, link.places, link.beside) == (0, 1, {1, 4}, False)
    turned = linked(measured(fragment, whole, cover=0.3))
    assert (turned.whole, turned.fragment, turned.places) == (1, 0, {1, 4})


def test_of_two_as_long_the_second_is_the_whole():
    assert linked(measured(quoted("old ropes"), quoted("new lamps", 1), cover=0.5)).whole == 1


def test_a_clause_with_fragments_stands_beside_a_fragment():
    clause, fragment = indirect(CLAUSE, unmarked=REST), quoted("the bridge", 1, kind="partial")
    link = linked(measured(clause, fragment, cover=0.7))
    assert (link.whole, link.beside, link.places) == (0, True, frozenset())
    turned = linked(measured(fragment, clause, cover=0.7))
    assert (turned.whole, turned.beside) == (1, True)
    assert not linked(measured(clause, quoted("the bridge", 1), cover=0.7)).beside
