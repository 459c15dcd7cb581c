"""Which quotations say one thing: from pairs worth comparing to the links between quotations.

Takes quotations ready to be compared; gives a link for each pair that renders one utterance. Two quotations of one
speaker that share little are joined only if the shorter one has no better match in the other article. Of several pairs
that cover each other the best is kept.

What this does not cover: which quotations are looked at at all (`newslens.comparison.utterances.quotation_candidates`),
how much two must share (`newslens.comparison.utterances.same_utterance`), what stands beside or inside a pair
(`newslens.comparison.utterances.adjoining_pairs`), and utterances of more than two
(`newslens.comparison.utterances.utterance_groups`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from newslens.comparison.utterances import utterance_thresholds as thresholds
from newslens.comparison.utterances.adjoining_pairs import fragments_inside, pairs_beside, sides
from newslens.comparison.utterances.pair_measuring import linked, measured_pair
from newslens.comparison.utterances.quotation_candidates import find_quotation_candidates
from newslens.comparison.utterances.same_speaker import SAME
from newslens.comparison.utterances.same_utterance import (
    MeasuredPair,
    is_enough_for_best,
    is_one_utterance,
)
from newslens.comparison.utterances.shared_voices import with_shared_voices

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.comparison.shared.comparable_text import ComparableText
    from newslens.comparison.utterances.adjoining_pairs import Side
    from newslens.comparison.utterances.comparable_quotations import ComparableQuotation
    from newslens.comparison.utterances.likeness import LikenessMeasure
    from newslens.comparison.utterances.shared_origin import SharedOrigin
    from newslens.comparison.utterances.utterance_groups import QuotationLink

__all__ = ["link_quotations"]


def link_quotations(
    quotations: Sequence[ComparableQuotation], measure: LikenessMeasure, origin: SharedOrigin
) -> list[QuotationLink]:
    """Find the quotations that say one thing.

    Parameters
    ----------
    quotations
        Quotations in the order of the articles.
    measure
        How alike wordings are.
    origin
        Which stretches of the articles correspond.
    """
    measured: Sequence[MeasuredPair] = [
        pair
        for a, b in find_quotation_candidates(quotations)
        if (pair := measured_pair(quotations, measure, origin, a, b)) is not None
    ]
    held = _held(measured)
    known = with_shared_voices(measured, held)
    if known is not measured:
        measured, held = known, _held(known)
    held += pairs_beside(quotations, measured, held)
    held += fragments_inside(quotations, measure, origin, held)
    return [linked(pair) for pair in _unnested(_without_terms(_unrivalled(held)))]


def _held(measured: Sequence[MeasuredPair]) -> list[MeasuredPair]:
    """Pairs that are one utterance by what they share."""
    best = _best(measured)
    return [
        pair
        for pair in measured
        if is_one_utterance(pair) or ((pair.a, pair.b) in best and is_enough_for_best(pair))
    ]


def _best(measured: Iterable[MeasuredPair]) -> set[tuple[int, int]]:
    """Pairs that are the shorter one's best match in the other's article, marked with marked before others.

    The longer one may answer to several.
    """
    best: dict[Side, MeasuredPair] = {}
    for pair in measured:
        if pair.first.article == pair.second.article:
            continue
        key = sides(pair)[not _is_shorter(pair.first.text, pair.second.text)]
        if key not in best or _match_rank(pair) > _match_rank(best[key]):
            best[key] = pair
    return {(pair.a, pair.b) for pair in best.values()}


def _match_rank(pair: MeasuredPair) -> tuple[bool, tuple[float, float]]:
    return pair.first.marked == pair.second.marked, pair.rank


def _is_shorter(a: ComparableText, b: ComparableText) -> bool:
    return (len(a.letters), a.start) < (len(b.letters), b.start)


def _unrivalled(held: Sequence[MeasuredPair]) -> list[MeasuredPair]:
    """Pairs, less stock phrases of speakers not known to be one, where one's own speaker says it there too."""
    own = {side for pair in held if pair.who == SAME for side in sides(pair)}
    return [
        pair
        for pair in held
        if pair.who == SAME or pair.likeness.words >= thresholds.STOCK_WORDS or own.isdisjoint(sides(pair))
    ]


def _without_terms(held: Sequence[MeasuredPair]) -> list[MeasuredPair]:
    """Pairs, less words in marks that no one is said to have spoken and that stand in several sentences of one speech.

    A fragment is cut from one sentence; what a speaker says again and again is the name of a thing ("state visit").
    """
    places = Counter(side for pair in held for side in _short_of_no_one(pair))
    return [pair for pair in held if all(places[side] < 2 for side in _short_of_no_one(pair))]


def _short_of_no_one(pair: MeasuredPair) -> list[Side]:
    """The fragment of a pair, where it has no speaker and few words, with the article it was found in."""
    likeness = pair.likeness
    if likeness.same or not likeness.inside or likeness.words >= thresholds.STOCK_WORDS:
        return []
    shorter = not _is_shorter(pair.first.text, pair.second.text)
    return [sides(pair)[shorter]] if (pair.first, pair.second)[shorter].speaker is None else []


def _unnested(held: Iterable[MeasuredPair]) -> list[MeasuredPair]:
    """Pairs, less those that a better one covers: of reported clauses inside each other the best match."""
    kept: dict[tuple[Side, bool], list[tuple[int, int]]] = defaultdict(list)
    chosen = []
    for pair in sorted(held, key=lambda pair: (-pair.rank[0], -pair.rank[1], pair.a, pair.b)):
        matches = [
            (kept[side, match.marked], (match.text.start, match.text.end))
            for side, match in zip(sides(pair), (pair.second, pair.first), strict=True)
        ]
        if any(_meets_another(spans, span) for spans, span in matches):
            continue
        chosen.append(pair)
        for spans, span in matches:
            _keep(spans, span)
    return sorted(chosen, key=lambda pair: (pair.a, pair.b))


def _meets_another(spans: Sequence[tuple[int, int]], span: tuple[int, int]) -> bool:
    """Whether a span shares characters with another one than itself, of sorted spans none of which meets another."""
    at = bisect_left(spans, span)
    before, behind = spans[max(0, at - 1) : at], spans[at : at + 1]
    return any(end > span[0] for _, end in before) or any(
        each[0] < span[1] and each != span for each in behind
    )


def _keep(spans: list[tuple[int, int]], span: tuple[int, int]) -> None:
    """Add a span to sorted ones, once."""
    at = bisect_left(spans, span)
    if spans[at : at + 1] != [span]:
        spans.insert(at, span)
