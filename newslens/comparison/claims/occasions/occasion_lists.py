"""Lists of other events: which lines of an article are their items, and what each of them tells of.

Takes the sentences of an article; gives the items. A list is announced by a line with the plural of an event's noun and a
colon ("Some of the deadliest fires:", "Earlier fires:"). An item begins with the name of its event and a colon
("Marn depot: 21 killed") and goes on to the next name, so that the story of an event may follow below its name.

What this does not cover: lists that nothing announces.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.claims.occasions import occasion_thresholds as thresholds
from newslens.comparison.claims.occasions.event_nouns import is_event_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ListItem", "find_listed_events"]

_NAME = re.compile(rf"\W{{0,3}}([A-Z0-9][^:.\n]{{1,{thresholds.ITEM_NAME}}}):\s+(?=\S)")
_WORD = re.compile(r"[\w-]+")


class ListItem(NamedTuple):
    """An event of a list, with the half-open stretch of the article that tells of it."""

    start: int
    end: int
    key: str


def find_listed_events(text: str, sentences: Sequence[tuple[int, int]]) -> list[ListItem]:
    r"""Items of the lists of other events in an article, in order.

    Parameters
    ----------
    text
        The article.
    sentences
        Half-open offsets of its sentences, in order.

    Examples
    --------
    >>> text = "Two died. Earlier crashes:\nOrvel pass: 21 killed."
    >>> [(text[item.start : item.end], item.key) for item in find_listed_events(text, [(0, 9), (10, 26), (27, 49)])]
    [('Orvel pass: 21 killed.', 'orvel pass')]
    """
    found: list[ListItem] = []
    announced = False
    for start, end in sentences:
        first = start if announced else _behind_announcement(text, start, end)
        if first is None:
            continue
        announced = True
        name = _NAME.match(text, first, end + 1)
        if name is not None:
            found.append(ListItem(name.start(1), end, name.group(1).strip().lower()))
        elif found and first < end:
            found[-1] = found[-1]._replace(end=end)
    return found


def _behind_announcement(text: str, start: int, end: int) -> int | None:
    """Where a list begins in the sentence that announces it, behind the colon; None where none does."""
    colon = text.find(":", start, end)
    return None if colon < 0 or not _announces(text[start:colon]) else colon + 1


def _announces(words: str) -> bool:
    """Whether the words before a colon announce a list of other events."""
    inside = [word.lower() for word in _WORD.findall(words)]
    plural = any(word.endswith("s") and is_event_noun(word) for word in inside)
    return plural and not lexicon.words("comparison/list_superlatives").isdisjoint(inside)
