"""Sentences that kin articles have letter by letter, however short.

Takes the sentences of all articles, the pairs of kin articles and the matches found so far; gives the matches that are missing.
Two words are too few for a correspondence ("Nobody has died."), but where one text stands behind both articles the same letters
are the same sentence: of two copies none has left it out. What stands several times is paired in order, the first with the first.

The time grows with the sentences of the kin pairs.

What this does not cover: a short sentence in other words.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.comparison.shared.comparable_text import ComparableText

__all__ = ["verbatim_pairs"]


def verbatim_pairs(
    texts: Sequence[ComparableText], kin: Iterable[tuple[int, int]], matched: Iterable[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Pairs of sentences of kin articles with the same letters, of which neither has a match in the other article.

    Parameters
    ----------
    texts
        Sentences of all articles.
    kin
        Pairs of numbers of articles that go back to one text.
    matched
        Pairs of places of sentences that correspond already.

    Examples
    --------
    >>> from newslens.comparison.shared.comparable_text import read_comparable
    >>> said = [read_comparable(0, 0, "Nobody died."), read_comparable(1, 0, "NOBODY died."), read_comparable(1, 13, "All swam.")]
    >>> verbatim_pairs(said, [(0, 1)], [])
    [(0, 1)]
    """
    taken: dict[tuple[int, int], set[int]] = defaultdict(set)
    for a, b in matched:
        taken[texts[a].article, texts[b].article] |= {a, b}
    places = _places(texts)
    return [
        pair
        for one, other in sorted(kin)
        for letters in places[one]
        if letters in places[other]
        for pair in zip(
            *(
                [place for place in places[each][letters] if place not in taken[one, other]]
                for each in (one, other)
            ),
            strict=False,  # what one of them repeats oftener has no counterpart
        )
    ]


def _places(texts: Sequence[ComparableText]) -> dict[int, dict[str, list[int]]]:
    """For each article the places of its sentences by their letters; a line of marks has none."""
    places: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for place, text in enumerate(texts):
        if text.letters:
            places[text.article][text.letters].append(place)
    return places
