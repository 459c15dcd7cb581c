"""Polls of a story, told apart by who took them: "a poll by the Ostrel Post", "the Tarnova survey".

Takes the texts of the articles; gives the poll that a stretch of an article tells of. Where all reports name one pollster,
or none, nothing is told apart. Two names that stand by one poll are one pollster: "a Tarnova poll for the Post".

What this does not cover: two polls that one pollster took; those have their dates.
"""

from __future__ import annotations

import bisect
import re
from typing import TYPE_CHECKING

from newslens.comparison.claims.occasions import occasion_thresholds as thresholds
from newslens.disjoint_sets import DisjointSets

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["StoryPolls"]

_POLL = re.compile(r"(?i:\b(?:opinion |exit )?(?:poll|survey))\b(?!ing|s\b)")
_BEFORE = re.compile(r"\b([A-Z][\w&]+)(?:['’]s)?\s+(?:(?:opinion|exit|latest|new|national|recent)\s+)?$")
_BEHIND = re.compile(
    r",?\s*(?:(?:conducted|carried|taken|published|done|commissioned|out|released)\s+){0,2}(?:by|for|from)\s+(?:the\s+)?([A-Z][\w&]+)"
    r"(?:(?:\s+[\w&]+){0,3}?\s+(?:for|by|and)\s+(?:the\s+)?([A-Z][\w&]+))?"
)
_NO_NAMES = frozenset(("a", "an", "another", "the", "this", "that", "one", "its", "in", "our", "their"))


class StoryPolls:
    """The polls of a story.

    Parameters
    ----------
    texts
        Texts of the articles by article_id.
    sentences
        Half-open offsets of the sentences of each article, in order.

    Examples
    --------
    >>> text = "A poll by Orvell put her at 40 per cent. The Tarnova poll has 38 per cent."
    >>> polls = StoryPolls({"a": text}, {"a": [(0, 40), (41, 74)]})
    >>> polls.at("a", 28), polls.at("a", 62)
    ('orvell poll', 'tarnova poll')
    """

    def __init__(self, texts: Mapping[str, str], sentences: Mapping[str, Sequence[tuple[int, int]]]) -> None:
        found = {article: _polls(text) for article, text in texts.items()}
        names = sorted({name for polls in found.values() for _, pollsters in polls for name in pollsters})
        sets = DisjointSets(names)
        for polls in found.values():
            for _, pollsters in polls:
                for name in pollsters[1:]:
                    sets.join(*sorted((sets.find(pollsters[0]), sets.find(name))))
        self._sentences = sentences
        self._polls: dict[str, list[tuple[int, str]]] = {}
        if len({sets.find(name) for name in names}) > 1:
            self._polls = {
                article: [(start, f"{sets.find(pollsters[0])} poll") for start, pollsters in polls]
                for article, polls in found.items()
            }

    def at(self, article: str, start: int) -> str:
        """The poll that an offset of an article tells of; empty where there is none, or only one in the story."""
        polls = self._polls.get(article)
        if not polls:
            return ""
        sentences = self._sentences.get(article, ())
        own = _index(sentences, start)
        first, last = sentences[own] if own >= 0 else (0, start)
        inside = [poll for poll in polls if first <= poll[0] < last]
        if inside:
            return max((poll for poll in inside if poll[0] <= start), default=inside[0])[1]
        before = [
            poll for poll in polls[max(0, bisect.bisect_left(polls, (start, "")) - 1) :] if poll[0] < start
        ][:1]
        return before[0][1] if before and own - _index(sentences, before[0][0]) <= thresholds.LASTS else ""


def _index(sentences: Sequence[tuple[int, int]], start: int) -> int:
    """Number of the sentence that holds an offset."""
    return bisect.bisect_right(sentences, start, key=lambda span: span[0]) - 1


def _polls(text: str) -> list[tuple[int, list[str]]]:
    """Where a text names a poll, and who took it."""
    found: list[tuple[int, list[str]]] = []
    for match in _POLL.finditer(text):
        before = _BEFORE.search(text, max(0, match.start() - 40), match.start())
        behind = _BEHIND.match(text, match.end())
        names = [before.group(1)] if before else []
        names += [name for name in behind.groups() if name] if behind else []
        pollsters = [name.lower() for name in names if name.lower() not in _NO_NAMES]
        if pollsters:
            found.append((match.start(), pollsters))
    return found
