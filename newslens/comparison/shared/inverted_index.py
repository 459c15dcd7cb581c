"""Which texts are worth comparing: those that meet under two rare features in an inverted index.

Comparing every text with every other is out of the question for a large corpus. Two texts that go back to one are
found by what they have in common and others have not. Each text is filed under its features: its ideas, and the pairs
of neighbouring ideas. Texts that meet under two features are worth comparing. Under a feature that a crowd of texts
shares ("prime minister") each meets the first few of them only, which bounds the work for one text: the whole grows
with the corpus and not with its square.

Source of the approach: inverted files (Knuth 1973), and shingles after Broder (1997).
"""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING

from newslens.comparison.shared.index_thresholds import HEADS, LEAST_MEETINGS, PAIR_CROWD, WORD_CROWD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.comparison.shared.comparable_text import ComparableText

__all__ = ["index_features", "meeting_pairs"]


def index_features(text: ComparableText) -> list[str]:
    """What a text is filed under: its ideas and the pairs of neighbouring ones, each once, in order.

    Examples
    --------
    >>> from newslens.comparison.shared.comparable_text import read_comparable
    >>> index_features(read_comparable(0, 0, "The lamps of Velm"))
    ['lamp', 'velm', 'lamp velm']
    """
    ideas = [each.idea for each in text.content]
    pairs = [f"{a} {b}" for a, b in itertools.pairwise(ideas)]
    return list(dict.fromkeys([*ideas, *pairs]))


def meeting_pairs(listed: Sequence[Sequence[str]]) -> Iterator[tuple[int, int]]:
    """Pairs of things that meet under two features at least, none of them crowded.

    Parameters
    ----------
    listed
        Features of each thing, each once. One with a space in it may be shared by more things than one
        without, since a pair of words says more than a word.

    Yields
    ------
    tuple
        Positions of two things, the smaller first, in ascending order of the larger.

    Examples
    --------
    >>> list(meeting_pairs([["ferry", "velm"], ["velm"], ["velm", "ferry"]]))
    [(0, 2)]
    """
    sizes = Counter(itertools.chain.from_iterable(listed))
    room = {name: _room(name, size) for name, size in sizes.items() if size > 1}
    shelves: dict[str, list[int]] = {name: [] for name, places in room.items() if places}
    for n, names in enumerate(listed):
        mine = [name for name in names if name in shelves]
        met = Counter(itertools.chain.from_iterable(shelves[name] for name in mine))
        yield from ((other, n) for other in sorted(met) if met[other] >= LEAST_MEETINGS)
        for name in mine:
            if len(shelves[name]) < room[name]:
                shelves[name].append(n)


def _room(name: str, size: int) -> int:
    """Under a feature that so many things share, how many of them are met: of a crowd the first few, or none."""
    if " " in name:
        return size if size <= PAIR_CROWD else HEADS
    return size if size <= WORD_CROWD else 0
