"""Pairs that a pair which is one utterance brings along: the quotations beside it, and the fragments inside it.

Takes the pairs that are held already; gives more. Where a speaker goes on with, or comes from, a sentence that both
articles have, the sentences beside it need to share less. Where two reported clauses are one utterance and both put a
fragment in marks, these fragments are one as well, however short: of 'called the fee "modest"' and 'a "modest" fee was
paid' the word "modest".

What this does not cover: pairs that stand by themselves (`newslens.comparison.utterances.same_utterance`).
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING

from newslens.comparison.utterances.pair_measuring import measured_pair
from newslens.comparison.utterances.same_speaker import SAME, compare_speakers
from newslens.comparison.utterances.same_utterance import is_enough_beside

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.comparison.utterances.comparable_quotations import ComparableQuotation
    from newslens.comparison.utterances.likeness import LikenessMeasure
    from newslens.comparison.utterances.same_utterance import MeasuredPair
    from newslens.comparison.utterances.shared_origin import SharedOrigin

__all__ = ["Side", "fragments_inside", "pairs_beside", "sides"]

Side = tuple[int, int]
"""A quotation, and an article in which it may have its match."""


def sides(pair: MeasuredPair) -> tuple[Side, Side]:
    """Each quotation of a pair with the article in which it has its match."""
    return (pair.a, pair.second.article), (pair.b, pair.first.article)


def pairs_beside(
    quotations: Sequence[ComparableQuotation],
    measured: Iterable[MeasuredPair],
    held: Sequence[MeasuredPair],
) -> list[MeasuredPair]:
    """Pairs still without a match that stand beside a held one in both articles, all in marks, of one speaker.

    Where a speaker goes on with, or comes from, a sentence that both articles have, the sentences beside it are
    likely to be one as well, however differently they were translated.
    """
    before, after = _neighbours(quotations)
    sure = {(pair.a, pair.b) for pair in held}
    taken = {side for pair in held for side in sides(pair)}
    return [
        pair
        for pair in measured
        if (pair.a, pair.b) not in sure
        and taken.isdisjoint(sides(pair))
        and (
            (before.get(pair.a), before.get(pair.b)) in sure or (after.get(pair.a), after.get(pair.b)) in sure
        )
        and is_enough_beside(pair)
    ]


def fragments_inside(
    quotations: Sequence[ComparableQuotation],
    measure: LikenessMeasure,
    origin: SharedOrigin,
    held: Sequence[MeasuredPair],
) -> list[MeasuredPair]:
    """Pairs of one fragment in marks inside two reported clauses that are one utterance.

    Parameters
    ----------
    quotations, measure, origin
        As `link_quotations` takes them.
    held
        Pairs that are one utterance; those among them that the fragments already are are not given again.
    """
    framing = [pair for pair in held if not pair.first.fragments.isdisjoint(pair.second.fragments)]
    if not framing:
        return []
    places: dict[tuple[int, str], list[int]] = defaultdict(list)
    for n, each in enumerate(quotations):
        if each.marked:
            places[each.article, each.text.letters].append(n)
    inside = {
        (a, b)
        for pair in framing
        for letters in pair.first.fragments & pair.second.fragments
        for a in _held_by(pair.first, quotations, places[pair.first.article, letters])
        for b in _held_by(pair.second, quotations, places[pair.second.article, letters])
    }
    new = sorted({(min(pair), max(pair)) for pair in inside} - {(pair.a, pair.b) for pair in held})
    measured = (measured_pair(quotations, measure, origin, a, b) for a, b in new)
    return [pair for pair in measured if pair is not None]


def _held_by(
    clause: ComparableQuotation, quotations: Sequence[ComparableQuotation], fragments: Iterable[int]
) -> list[int]:
    """Those of some fragments that stand in a clause."""
    start, end = clause.text.start, clause.text.end
    return [n for n in fragments if start <= quotations[n].text.start and quotations[n].text.end <= end]


def _neighbours(quotations: Sequence[ComparableQuotation]) -> tuple[dict[int, int], dict[int, int]]:
    """For each quotation in marks the one of the same speaker before it in the article, and the one behind it."""
    after = {
        a: b
        for a, b in itertools.pairwise(n for n, quotation in enumerate(quotations) if quotation.marked)
        if quotations[a].article == quotations[b].article
        and quotations[a].text.end <= quotations[b].text.start
        and compare_speakers(quotations[a].speaker, quotations[b].speaker) == SAME
    }
    return {b: a for a, b in after.items()}, after
