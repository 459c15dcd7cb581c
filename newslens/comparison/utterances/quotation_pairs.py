"""Which quotations say one thing: from pairs worth comparing to the links between quotations.

Takes quotations ready to be compared; gives a link for each pair that renders one utterance. An utterance needs somebody
who uttered it: clauses reported of "witnesses" or of no one are not joined. Two quotations of one speaker that share
little are joined only if the shorter one has no better match in the other article. Quotations beside a pair that is one
utterance need less still. Of several pairs that cover each other the best is kept.

What this does not cover: which quotations are looked at at all (`newslens.comparison.utterances.quotation_candidates`),
how much two must share (`newslens.comparison.utterances.same_utterance`), and utterances of more than two
(`newslens.comparison.utterances.utterance_groups`).
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING

from newslens.comparison.utterances import utterance_thresholds as thresholds
from newslens.comparison.utterances.quotation_candidates import find_quotation_candidates
from newslens.comparison.utterances.said_by_somebody import is_cited_report, states_something
from newslens.comparison.utterances.same_speaker import SAME, compare_speakers, compare_voices, is_crowd
from newslens.comparison.utterances.same_utterance import (
    MeasuredPair,
    is_enough_beside,
    is_enough_for_best,
    is_one_utterance,
)
from newslens.comparison.utterances.utterance_groups import QuotationLink

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.comparison.shared.comparable_text import ComparableText, Wording
    from newslens.comparison.utterances.comparable_quotations import ComparableQuotation
    from newslens.comparison.utterances.likeness import LikenessMeasure
    from newslens.comparison.utterances.shared_origin import SharedOrigin

__all__ = ["link_quotations", "linked", "measured_pair"]

_Side = tuple[int, int]
"""A quotation, and an article in which it may have its match."""


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
    measured = [
        pair
        for a, b in find_quotation_candidates(quotations)
        if (pair := measured_pair(quotations, measure, origin, a, b)) is not None
    ]
    best = _best(measured)
    held = [
        pair
        for pair in measured
        if is_one_utterance(pair) or ((pair.a, pair.b) in best and is_enough_for_best(pair))
    ]
    held += _beside_held(quotations, measured, held)
    return [linked(pair) for pair in _unnested(_unrivalled(held))]


def measured_pair(
    quotations: Sequence[ComparableQuotation],
    measure: LikenessMeasure,
    origin: SharedOrigin,
    a: int,
    b: int,
) -> MeasuredPair | None:
    """Compare two quotations: speakers, wordings, and whether their places in the articles correspond.

    Parameters
    ----------
    quotations
        All quotations of the event.
    measure
        How alike wordings are.
    origin
        Which stretches of the articles correspond.
    a, b
        Positions of the two in `quotations`.

    Returns
    -------
    MeasuredPair | None
        What the comparison found; None where the two cannot be one utterance, as where neither stands in marks
        and one is ascribed to a crowd ("residents said the road was closed").
    """
    first, second = quotations[a], quotations[b]
    if not (_adds(first, second) and _adds(second, first) and _is_said(first, second)):
        return None
    return MeasuredPair(
        a,
        b,
        first,
        second,
        who=compare_voices(first.voice, second.voice),
        one_lineage=origin.one_lineage(first.text, second.text),
        corresponding=origin.corresponding(first.text, second.text),
        likeness=measure.of(_compared(first, second), _compared(second, first)),
    )


def linked(pair: MeasuredPair) -> QuotationLink:
    """The link of a pair that is one utterance: full, or of a part with the wording that says more."""
    a, b = _compared(pair.first, pair.second), _compared(pair.second, pair.first)
    weight = round(pair.likeness.cover, 6)
    if a is not pair.first.text.wording or b is not pair.second.text.wording:
        whole = pair.a if a is not pair.first.text.wording else pair.b
        return QuotationLink(pair.a, pair.b, weight, whole=whole, beside=True)
    if pair.likeness.same or pair.likeness.cover >= thresholds.FULL_COVER:
        return QuotationLink(pair.a, pair.b, weight)
    short, long = (a, b) if len(a.letters) <= len(b.letters) else (b, a)
    places = frozenset(n for n, word in enumerate(long.content) if word.idea in short.ideas)
    return QuotationLink(pair.a, pair.b, weight, whole=pair.b if long is b else pair.a, places=places)


def _is_said(a: ComparableQuotation, b: ComparableQuotation) -> bool:
    """Whether there is something said, and somebody to have said it.

    Clauses reported of crowds are the reporters' summaries, unless two reports have one to the letter.
    """
    if not (_utters(a) and _utters(b)):
        return False
    if a.marked or b.marked:
        return True
    if a.text.letters == b.text.letters and len(a.text.content) >= thresholds.STOCK_WORDS:
        return True
    return bool(a.speaker or b.speaker) and not is_crowd(a.speaker) and not is_crowd(b.speaker)


def _utters(quotation: ComparableQuotation) -> bool:
    """Whether a quotation is speech: neither a bare name of a thing ("a plan", "her to go") nor a passage of a report."""
    surface = quotation.text.surface
    if quotation.marked:
        return not is_cited_report(surface)
    return len(quotation.text.content) >= thresholds.PHRASE_WORDS and states_something(surface)


def _adds(quotation: ComparableQuotation, other: ComparableQuotation) -> bool:
    """Whether indirect speech has more in common with a quotation than the fragments in marks inside it."""
    if quotation.unmarked is None or other.unmarked is not None:
        return True
    return not quotation.unmarked.ideas.isdisjoint(other.text.wording.ideas)


def _compared(quotation: ComparableQuotation, other: ComparableQuotation) -> Wording:
    """What of a quotation is compared with another: beside a fragment in marks, not its own such fragments."""
    if quotation.unmarked is not None and other.kind == "partial":
        return quotation.unmarked
    return quotation.text.wording


def _sides(pair: MeasuredPair) -> tuple[_Side, _Side]:
    """Each quotation of a pair with the article in which it has its match."""
    return (pair.a, pair.second.article), (pair.b, pair.first.article)


def _best(measured: Iterable[MeasuredPair]) -> set[tuple[int, int]]:
    """Pairs that are the shorter one's best match in the other's article, marked with marked before others.

    The longer one may answer to several.
    """
    best: dict[_Side, MeasuredPair] = {}
    for pair in measured:
        if pair.first.article == pair.second.article:
            continue
        key = _sides(pair)[not _is_shorter(pair.first.text, pair.second.text)]
        if key not in best or _match_rank(pair) > _match_rank(best[key]):
            best[key] = pair
    return {(pair.a, pair.b) for pair in best.values()}


def _match_rank(pair: MeasuredPair) -> tuple[bool, tuple[float, float]]:
    return pair.first.marked == pair.second.marked, pair.rank


def _is_shorter(a: ComparableText, b: ComparableText) -> bool:
    return (len(a.letters), a.start) < (len(b.letters), b.start)


def _beside_held(
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
    taken = {side for pair in held for side in _sides(pair)}
    return [
        pair
        for pair in measured
        if (pair.a, pair.b) not in sure
        and taken.isdisjoint(_sides(pair))
        and (
            (before.get(pair.a), before.get(pair.b)) in sure or (after.get(pair.a), after.get(pair.b)) in sure
        )
        and is_enough_beside(pair)
    ]


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


def _unrivalled(held: Sequence[MeasuredPair]) -> list[MeasuredPair]:
    """Pairs, less stock phrases of speakers not known to be one, where one's own speaker says it there too."""
    own = {side for pair in held if pair.who == SAME for side in _sides(pair)}
    return [
        pair
        for pair in held
        if pair.who == SAME or pair.likeness.words >= thresholds.STOCK_WORDS or own.isdisjoint(_sides(pair))
    ]


def _unnested(held: Iterable[MeasuredPair]) -> list[MeasuredPair]:
    """Pairs, less those that a better one covers: of reported clauses inside each other the best match."""
    kept: dict[_Side, list[ComparableQuotation]] = defaultdict(list)
    chosen = []
    for pair in sorted(held, key=lambda pair: (-pair.rank[0], -pair.rank[1], pair.a, pair.b)):
        matches = tuple(zip(_sides(pair), (pair.second, pair.first), strict=True))
        if any(_nested(other, match) for side, match in matches for other in kept[side]):
            continue
        chosen.append(pair)
        for side, match in matches:
            kept[side].append(match)
    return sorted(chosen, key=lambda pair: (pair.a, pair.b))


def _nested(a: ComparableQuotation, b: ComparableQuotation) -> bool:
    """Whether two quotations of one article, both in marks or both without, share characters."""
    overlap = a.text.start < b.text.end and b.text.start < a.text.end
    return overlap and a.text != b.text and a.marked == b.marked
