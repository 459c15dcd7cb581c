"""The two sides of a pair of figures, told apart: points of the side ahead and of the side behind, wins and losses, width and height.

The numbers of "beat Ondra 20-13" and "the Herons (10-5)" look like counts without a noun. What each is of follows from the kind of the
pair and the place or size of the number: of a record the first number is wins and the second losses; of a score or a vote the greater
number is that of the side ahead, whichever is printed first; of a screen the first is the width. A number of a pair is compared only
with numbers that stand against the same other number: 13 of "13-3" and 13 of "20-13" are two moments of a game or two games, and no
part of a total. So its dimension names the other number.

Takes the claims of a sentence; gives them with the sides of pairs filled in. What this does not cover: which name a score belongs to
(`newslens.comparison.claims.owners`), and sets of a match, which stay pairs of their own.
"""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims.dimensions import Dimension
from newslens.comparison.claims.roles import fold
from newslens.comparison.shared.content_words import word
from newslens.extraction.figures import find_number_pairs
from newslens.language.numbers import lowered
from newslens.language.tokens import LETTER_RUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.claims.claim import Claim

__all__ = ["with_pair_sides"]

_HYPHENS = frozenset("-–")
_SIZES = ("wide", "high")
"""What the numbers of a screen are of: first words of lines of `comparison/role_pairs`."""
_RECORD = ("wins", "losses")
_STANDINGS = {
    "score": ("winning score", "losing score", "level score"),
    "vote": ("majority", "minority", "votes"),
}
"""What is counted on the side ahead, on the side behind, and on each of two sides that are level."""


def with_pair_sides(claims: Sequence[Claim], sentence: str) -> list[Claim]:
    """The claims of a sentence in order, each side of a pair with what it counts.

    Parameters
    ----------
    claims
        Claims of one sentence, in order.
    sentence
        Its text.
    """
    if len(claims) < 2:
        return list(claims)
    kinds = {
        pair.start: (pair.kind, pair.second[0]) for pair in find_number_pairs(sentence, lowered(sentence))
    }
    told = list(claims)
    for place, (a, b) in enumerate(itertools.pairwise(claims)):
        kind = _kind(a, b, sentence, kinds)
        if kind is not None:
            loses = _is_of_loser(sentence[: a.start - a.sentence_start])
            told[place], told[place + 1] = (
                _owned(_side(a, b, kind, 0), a, b, kind, loses=loses),
                _owned(_side(b, a, kind, 1), b, a, kind, loses=loses),
            )
    return told


def _kind(a: Claim, b: Claim, sentence: str, kinds: dict[int, tuple[str, int]]) -> str | None:
    """Kind of the pair that two claims are, if they are one.

    What shows a score may stand in another sentence ("Ballgame. 20-13."): then the hyphen alone shows it here.
    """
    start, end, second = (at - a.sentence_start for at in (a.start, a.end, b.start))
    kind, where = kinds.get(start, (None, -1))
    if kind is not None and where == second:
        return kind
    is_joined = sentence[end:second] in _HYPHENS and {a.comparator, b.comparator} == {"exact"}
    if (
        not is_joined
        or a.unit is not None
        or b.unit is not None
        or a.counted is not None
        or b.counted is not None
    ):
        return None
    return "record" if sentence[max(0, start - 1) : start] == "(" else "score"


def _is_of_loser(before: str) -> bool:
    """Whether the words before a score say that the side that they tell of lost or lies behind."""
    return not lexicon.words("comparison/losing_words").isdisjoint(LETTER_RUNS.findall(before.lower()))


def _owned(side: Claim, claim: Claim, other: Claim, kind: str, *, loses: bool) -> Claim:
    """A side of a score without the owner that is the other side's: in "Velm beat Ondra 20-13" the 13 are not Velm's."""
    if kind not in _STANDINGS:
        return side
    standing = (claim.low or 0) - (other.low or 0)
    is_told_of = standing < 0 if loses else standing > 0
    return side if is_told_of else replace(side, owners=frozenset())


def _side(claim: Claim, other: Claim, kind: str, place: int) -> Claim:
    """One side of a pair."""
    if kind == "size":
        return replace(claim, role=_SIZES[place])
    name = f"{kind} against {other.surface}"
    apart = replace(
        claim,
        dimension=Dimension(name, name, 1.0),
        amounts=() if claim.low is None else ((name, claim.low),),
        outcome=None,
        groups=frozenset(),
        persons=False,
        is_part=False,
        is_whole=False,
        is_local=False,
    )
    counted = _counted(claim, other, kind, place)
    if counted is None:
        return apart
    nouns = [fold(word(each)) for each in counted.split()]
    return replace(apart, counted=counted, head=nouns[-1], nouns=frozenset(nouns), role=None)


def _counted(claim: Claim, other: Claim, kind: str, place: int) -> str | None:
    """What a side counts; of hits and tries only the text can say it."""
    if kind == "record":
        return _RECORD[place]
    standing = (claim.low or 0) - (other.low or 0)
    return _STANDINGS[kind][0 if standing > 0 else 1 if standing < 0 else 2] if kind in _STANDINGS else None
