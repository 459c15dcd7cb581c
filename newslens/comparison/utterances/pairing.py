"""Which quotations are worth comparing: wordings looked up in an index, never all pairs.

Quotations with one wording and one speaker are one entry of the index. An entry is filed under its ideas, the
pairs of neighbouring ideas, and each idea together with each name of the speaker; entries that meet under two
of these are compared. Where a crowd of articles carries one wording, each is compared with the first of them.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING

from newslens.comparison.reuse.candidates import features, meetings
from newslens.comparison.utterances.same_speaker import speaker_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.comparison.utterances.rendering_relations import Voice

__all__ = ["find_pairs"]

_CROWD = 24
"""From so many witnesses of one wording on, each is compared with the first instead of with each other."""


def find_pairs(voices: Sequence[Voice]) -> list[tuple[int, int]]:
    """Pairs of quotations worth comparing, as positions, the smaller first, in ascending order."""
    wordings: dict[tuple[str, frozenset[str]], list[int]] = defaultdict(list)
    for n, voice in enumerate(voices):
        wordings[voice.line.skeleton, speaker_words(voice.speaker)].append(n)
    groups = list(wordings.values())
    found = {pair for group in groups for pair in _within(group)}
    for a, b in meetings([_features(voices[group[0]]) for group in groups]):
        found.update(_across(groups[a], groups[b]))
    return sorted(found)


def _within(group: list[int]) -> Iterator[tuple[int, int]]:
    whole = len(group) <= _CROWD
    return itertools.combinations(group, 2) if whole else itertools.product(group[:1], group[1:])


def _across(a: list[int], b: list[int]) -> Iterator[tuple[int, int]]:
    if len(a) * len(b) > _CROWD:
        yield from ((min(a[0], other), max(a[0], other)) for other in b)
        yield from ((min(b[0], other), max(b[0], other)) for other in a)
    else:
        yield from ((min(pair), max(pair)) for pair in itertools.product(a, b))


def _features(voice: Voice) -> list[str]:
    """What a quotation is filed under: its ideas, pairs of them, and each idea with each name of the speaker."""
    ideas = dict.fromkeys(each.idea for each in voice.line.content)
    own = [f"{name}: {idea}" for name in sorted(speaker_words(voice.speaker)) for idea in ideas]
    return [*features(voice.line), *own]
