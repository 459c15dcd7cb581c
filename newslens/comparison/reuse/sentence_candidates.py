"""Which sentences of different articles are worth comparing.

Takes the sentences of all articles; gives pairs of them that share rare words
(`newslens.comparison.shared.inverted_index`), and pairs that are the same but for marks and case. Where a crowd of
articles carries the same sentence, each meets the first of them only, so that the pairs grow with the corpus and not
with its square.

What this does not cover: whether two sentences correspond (`newslens.comparison.reuse.sentence_matching`).
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newslens.comparison.shared.index_thresholds import PAIR_CROWD
from newslens.comparison.shared.inverted_index import index_features, meeting_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.comparison.shared.comparable_text import ComparableText

__all__ = ["sentence_pairs"]


def sentence_pairs(texts: Sequence[ComparableText]) -> list[tuple[int, int]]:
    """Pairs of sentences of different articles that share enough to be compared.

    Parameters
    ----------
    texts
        In the order of the articles.

    Returns
    -------
    list of tuple
        Positions of two sentences, the smaller first, in ascending order.

    Examples
    --------
    >>> from newslens.comparison.shared.comparable_text import read_comparable
    >>> texts = ["Divers raised the wreck on Monday", "The wreck was raised by divers", "Schools stay shut"]
    >>> sentence_pairs([read_comparable(n, 0, text) for n, text in enumerate(texts)])
    [(0, 1)]
    """
    met = set(meeting_pairs([index_features(text) for text in texts]))
    met.update(_same_letters(texts))
    return [(a, b) for a, b in sorted(met) if texts[a].article != texts[b].article]


def _same_letters(texts: Sequence[ComparableText]) -> Iterator[tuple[int, int]]:
    """Pairs of sentences with the same letters; in a crowd of them each with the first."""
    groups: dict[str, list[int]] = defaultdict(list)
    for n, text in enumerate(texts):
        if text.content:
            groups[text.letters].append(n)
    for group in groups.values():
        heads = group[:1] if len(group) > PAIR_CROWD else group
        for place, head in enumerate(heads):
            yield from ((head, other) for other in group[place + 1 :])
