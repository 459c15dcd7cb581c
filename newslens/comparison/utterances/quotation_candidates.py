"""Which quotations are worth comparing: wordings looked up in an index, never all pairs.

Takes quotations; gives pairs of them. Quotations with one wording and one speaker are one entry of the index
(`newslens.comparison.shared.inverted_index`). An entry is filed under its ideas, the pairs of neighbouring ideas, and
each idea together with each name of the speaker; entries that meet under two of these are compared. Where a crowd of
articles carries one wording, each is compared with the first of them.

What this does not cover: whether a pair is one utterance (`newslens.comparison.utterances.same_utterance`). Two
tellings that share no idea never meet.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING

from newslens.comparison.shared.inverted_index import index_features, meeting_pairs
from newslens.comparison.utterances import utterance_thresholds as thresholds
from newslens.comparison.utterances.same_speaker import speaker_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.comparison.utterances.comparable_quotations import ComparableQuotation

__all__ = ["find_quotation_candidates"]


def find_quotation_candidates(quotations: Sequence[ComparableQuotation]) -> list[tuple[int, int]]:
    """Pairs of quotations worth comparing, as positions, the smaller first, in ascending order.

    Examples
    --------
    >>> from newslens.comparison.shared.comparable_text import read_comparable
    >>> from newslens.comparison.utterances.comparable_quotations import ComparableQuotation
    >>> said = ["We ask for calm and patience", "Calm and patience", "The bridge stays shut"]
    >>> texts = [read_comparable(n, 0, each) for n, each in enumerate(said)]
    >>> find_quotation_candidates([ComparableQuotation(text, "direct", "Ada Brandt") for text in texts])
    [(0, 1)]
    """
    wordings: dict[tuple[str, frozenset[str]], list[int]] = defaultdict(list)
    for n, quotation in enumerate(quotations):
        wordings[quotation.text.letters, speaker_words(quotation.speaker)].append(n)
    groups = list(wordings.values())
    found = {pair for group in groups for pair in _within(group)}
    for a, b in meeting_pairs([_features(quotations[group[0]]) for group in groups]):
        found.update(_across(groups[a], groups[b]))
    return sorted(found)


def _within(group: list[int]) -> Iterator[tuple[int, int]]:
    """Pairs of quotations with one wording and one speaker."""
    whole = len(group) <= thresholds.WORDING_CROWD
    return itertools.combinations(group, 2) if whole else itertools.product(group[:1], group[1:])


def _across(a: list[int], b: list[int]) -> Iterator[tuple[int, int]]:
    """Pairs of quotations with two wordings that meet; in a crowd each with the first of the other wording."""
    if len(a) * len(b) > thresholds.WORDING_CROWD:
        yield from ((min(a[0], other), max(a[0], other)) for other in b)
        yield from ((min(b[0], other), max(b[0], other)) for other in a)
    else:
        yield from ((min(pair), max(pair)) for pair in itertools.product(a, b))


def _features(quotation: ComparableQuotation) -> list[str]:
    """What a quotation is filed under: its ideas, pairs of them, and each idea with each name of the speaker."""
    ideas = dict.fromkeys(each.idea for each in quotation.text.content)
    own = [f"{name}: {idea}" for name in sorted(speaker_words(quotation.speaker)) for idea in ideas]
    return [*index_features(quotation.text), *own]
