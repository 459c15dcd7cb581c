"""What a pair that is one utterance brings along."""

from __future__ import annotations

import pytest
from compared_quotations import quoted

from newslens.comparison.shared.comparable_text import read_wording
from newslens.comparison.shared.rarity import Rarity
from newslens.comparison.utterances.likeness import LikenessMeasure
from newslens.comparison.utterances.quotation_pairs import link_quotations
from newslens.comparison.utterances.shared_origin import SharedOrigin

CALM = "I ask all of Velm for calm and patience until the count is over"
EVEN = Rarity([])
GIVE, YIELD = "We will never give in to blackmail", "We shall not yield to extortion"
VOTE, VOTES = "The council votes on the harbour on Friday", "On Friday the council votes about the harbour"


def links(*quotations):
    """Positions of the quotations that are linked."""
    found = link_quotations(
        quotations, LikenessMeasure(EVEN), SharedOrigin([str(n) for n in range(9)], None, None)
    )
    return [(link.a, link.b) for link in found]


def indirect(text, article=0, start=0, **more):
    return quoted(text, article, start, kind="indirect", **more)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ([(GIVE, 0), (VOTE, 60)], [(YIELD, 0), (VOTES, 60)], [(0, 2), (1, 3)]),
        ([(VOTE, 0), (GIVE, 60)], [(VOTES, 0), (YIELD, 60)], [(0, 2), (1, 3)]),
        ([(GIVE, 0), (VOTE, 60)], [(VOTES, 0), (YIELD, 60)], [(1, 2)]),
        ([(GIVE, 0), (VOTE, 20)], [(YIELD, 0), (VOTES, 20)], [(1, 3)]),  # one reaches into the other
        ([(GIVE, 0), (VOTE, len(GIVE))], [(YIELD, 0), (VOTES, len(YIELD))], [(0, 2), (1, 3)]),
    ],
)
def test_what_stands_beside_one_utterance_is_one_as_well(first, second, expected):
    said = [
        quoted(text, article, start) for article, lines in enumerate((first, second)) for text, start in lines
    ]
    assert links(*said) == expected


@pytest.mark.parametrize(
    "changes",
    [
        [{}, {"speaker": "Ivo Olsen"}, {}, {"speaker": "Ivo Olsen"}],  # another speaker stands beside
        [{"kind": "indirect"}, {}, {}, {}],
    ],
)
def test_beside_means_the_same_speaker_in_marks(changes):
    lines = [(GIVE, 0, 0), (VOTE, 0, 60), (YIELD, 1, 0), (VOTES, 1, 60)]
    said = [quoted(*line, **change) for line, change in zip(lines, changes, strict=True)]
    assert links(*said) == [(1, 3)]


def test_what_has_its_match_already_is_linked_with_nothing_beside():
    said = [quoted(GIVE), quoted(VOTE, 0, 60), quoted(YIELD, 1), quoted(VOTES, 1, 60), quoted(GIVE, 1, 120)]
    assert links(*said) == [(0, 4), (1, 3)]
    other = [quoted(GIVE), quoted(VOTE, 0, 60), quoted(YIELD, 0, 120), quoted(YIELD, 1), quoted(VOTES, 1, 60)]
    assert links(*other) == [(1, 4), (2, 3)]


FEES = "it would pay a “modest” fee to the dockers"
CALLED = "the fee for the night shift would be “modest” at most"


def framed(text, article, rest, **more):
    """A reported clause with a fragment in marks, and the fragment."""
    at = text.index("modest")
    clause = indirect(text, article, unmarked=read_wording(rest), fragments=frozenset(["modest"]), **more)
    return [clause, quoted("modest", article, at, kind="partial", **more)]


@pytest.mark.parametrize(
    ("rest", "speaker", "expected"),
    [
        ("the fee for the night shift would be at most", "the mayor", [(0, 2), (1, 3)]),
        ("the night shift would be at most", "the mayor", []),  # nothing but the fragment in common
        ("the fee for the night shift would be at most", "Ivo Olsen", []),
    ],
)
def test_fragments_of_clauses_that_are_one_are_one(rest, speaker, expected):
    one = framed(FEES, 0, "it would pay a fee to the dockers")
    other = framed(CALLED if "fee" in rest else CALLED.replace("fee", "pay"), 1, rest, speaker=speaker)
    assert links(*one, *other) == expected
