"""Whether two quotations render one utterance, judged by what they share and what is known of them.

How much two quotations must share depends on what is known of them. Quotations of one speaker need less than those of
speakers that seem to differ; quotations in corresponding sentences of two articles need less still; and a stock phrase
("terrorist act") proves nothing between two speakers, however literally it agrees. Numbers keep quotations apart: a
speaker gives many figures in like words.

Takes a pair of quotations that was measured. What this does not cover: which of several pairs to choose
(`newslens.comparison.utterances.quotation_pairs`).
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.shared.content_words import CONTENT
from newslens.comparison.shared.word_weights import WORDINGS_KEPT
from newslens.comparison.utterances import utterance_thresholds as thresholds
from newslens.comparison.utterances.same_speaker import DIFFERENT, SAME, goes_by_name
from newslens.lexicon import entries

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslens.comparison.shared.comparable_text import Wording
    from newslens.comparison.shared.content_words import ComparedWord
    from newslens.comparison.utterances.comparable_quotations import ComparableQuotation
    from newslens.comparison.utterances.likeness import Likeness

__all__ = ["MeasuredPair", "counts_differ", "is_enough_beside", "is_enough_for_best", "is_one_utterance"]


class MeasuredPair(NamedTuple):
    """Two quotations worth comparing, measured."""

    a: int
    """Position of the first quotation."""
    b: int
    first: ComparableQuotation
    second: ComparableQuotation
    who: str
    """Whether the speakers are one: same, unknown or different."""
    one_lineage: bool
    """They stand in articles that go back to one text."""
    corresponding: bool
    """They stand in corresponding sentences of two articles."""
    likeness: Likeness

    @property
    def rank(self) -> tuple[float, float]:
        """The higher, the better the match."""
        return (self.likeness.share + self.likeness.cover, self.likeness.cover)

    @property
    def both_marked(self) -> bool:
        """Whether both stand in quotation marks."""
        return self.first.marked and self.second.marked


def is_one_utterance(pair: MeasuredPair) -> bool:
    """Whether two quotations share so much that they are one utterance.

    Within an article only a quotation that returns word for word counts, and neither one inside the other nor one that
    the article gives to somebody else: two persons may use one phrase.
    """
    a, b = pair.first.text, pair.second.text
    if a.article == b.article and (_are_two_speakers(pair) or (a.start < b.end and b.start < a.end)):
        return False
    if pair.likeness.same or pair.likeness.inside:
        return _is_one_by_letter(pair)
    if a.article == b.article:
        return False
    if pair.corresponding and pair.one_lineage and _shares_a_core(pair.likeness):
        return pair.likeness.share >= thresholds.ALIGNED_SHARE and pair.who != DIFFERENT
    enough = _says_the_same(pair) or _shares_enough(pair) or _frames_one_fragment(pair)
    return enough and not _numbers_part(pair)


def is_enough_for_best(pair: MeasuredPair) -> bool:
    """Whether the best match of a speaker's quotation in another article is good enough."""
    likeness = pair.likeness
    enough = not _is_lost(likeness) and any(
        likeness.words >= words and likeness.share >= share and likeness.cover >= cover
        for words, share, cover in thresholds.BEST
    )
    return enough and pair.who == SAME and not _numbers_part(pair)


def is_enough_beside(pair: MeasuredPair) -> bool:
    """Whether two quotations that stand beside one utterance in both articles are one utterance as well."""
    return pair.who == SAME and pair.likeness.share >= thresholds.BESIDE_SHARE and not _numbers_part(pair)


def counts_differ(a: Wording, b: Wording) -> bool:
    """Whether two wordings count one noun, and with different numbers.

    Examples
    --------
    >>> from newslens.comparison.shared.comparable_text import read_wording
    >>> a, b, c = map(read_wording, ("three boats burned", "Two boats burned", "two houses burned"))
    >>> counts_differ(a, b), counts_differ(a, c)
    (True, False)
    """
    counts_a, counts_b = _counts(a), _counts(b)
    return any(counts_a[noun].isdisjoint(counts_b[noun]) for noun in counts_a.keys() & counts_b.keys())


def _are_two_speakers(pair: MeasuredPair) -> bool:
    return goes_by_name(pair.first.speaker) and goes_by_name(pair.second.speaker) and pair.who != SAME


def _shares_a_core(likeness: Likeness) -> bool:
    return likeness.words >= thresholds.ALIGNED_WORDS or likeness.ordered >= thresholds.FULL_COVER


def _says_the_same(pair: MeasuredPair) -> bool:
    """Whether two whole sentences in marks share all of their content: who spoke may then be left open."""
    whole = pair.first.kind == pair.second.kind == "direct"
    all_of_it = (
        pair.likeness.cover >= thresholds.ALL_CONTENT and pair.likeness.words >= thresholds.PHRASE_WORDS
    )
    return whole and all_of_it and pair.who != DIFFERENT


def _shares_enough(pair: MeasuredPair) -> bool:
    """Whether two quotations share as much as two of their speakers must.

    Reported speech is the reporter's wording: it proves no more than two speakers' words do, and nothing between two.
    Where both share much of the longer one as well, less of the shorter one will do.
    """
    if (pair.who == DIFFERENT and not pair.both_marked) or _is_lost(pair.likeness):
        return False
    needed = thresholds.NEEDED[pair.who if pair.both_marked or pair.who == SAME else DIFFERENT]
    covered = thresholds.COVERED.get(pair.who, ())
    likeness = pair.likeness
    return any(likeness.words >= words and likeness.share >= share for words, share in needed) or any(
        likeness.words >= words and likeness.share >= share and likeness.cover >= cover
        for words, share, cover in covered
    )


def _is_lost(likeness: Likeness) -> bool:
    """Whether the few words in common are so little of the longer wording that they can stand there by chance."""
    return likeness.words <= thresholds.STOCK_WORDS and likeness.cover < thresholds.LEAST_COVER


def _frames_one_fragment(pair: MeasuredPair) -> bool:
    """Whether two reports put one fragment in marks, and words around it that have an idea in common.

    "The fees would be “a scandal”, she said" and "called the fees “a scandal”" are one utterance; the mayor's "a road that
    is “a scandal”" is none of them.
    """
    one, other = pair.first, pair.second
    if one.unmarked is None or other.unmarked is None or pair.who == DIFFERENT:
        return False
    return not (
        one.fragments.isdisjoint(other.fragments) or one.unmarked.ideas.isdisjoint(other.unmarked.ideas)
    )


def _is_one_by_letter(pair: MeasuredPair) -> bool:
    """Whether equal or contained wordings are one utterance and no stock phrase that anybody uses."""
    if pair.corresponding or pair.likeness.words >= thresholds.STOCK_WORDS:
        return True
    if pair.who == DIFFERENT:
        return False
    if pair.likeness.words >= thresholds.PHRASE_WORDS:
        return True
    marked = pair.first.marked or pair.second.marked
    enough = pair.likeness.same or pair.likeness.cover >= thresholds.WORD_COVER
    return marked and pair.who == SAME and enough


def _numbers_part(pair: MeasuredPair) -> bool:
    """Whether numbers keep two quotations apart: a speaker gives many figures in like words.

    Where all the rest of a longer sentence in marks is the same, it is one sentence with a number that changed.
    """
    if not counts_differ(pair.first.text.wording, pair.second.text.wording):
        return False
    likeness = pair.likeness
    altered = likeness.words >= thresholds.ALTERED_WORDS and likeness.ordered >= thresholds.ALTERED_ORDER
    return not (altered and pair.both_marked and pair.who == SAME)


@lru_cache(maxsize=WORDINGS_KEPT)
def _counts(wording: Wording) -> Mapping[str, set[str]]:
    """Numbers that stand before each noun, in digits or in words."""
    counts: dict[str, set[str]] = defaultdict(set)
    for number, noun in itertools.pairwise(wording.words):
        if _value(number) and not _value(noun) and noun.kind == CONTENT:
            counts[noun.idea].add(_value(number))
    return counts


def _value(each: ComparedWord) -> str:
    return each.stem if each.form[:1].isdigit() else _number_words().get(each.form, "")


@cache
def _number_words() -> Mapping[str, str]:
    return {form: value for form, value, kind in entries("language/number_words") if kind in {"unit", "ten"}}
