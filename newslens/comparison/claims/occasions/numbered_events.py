"""Events of a series that are told by their number: "Game 2", "the third quarter".

Takes a text; gives its numbered events, and for each kind of them the number that most of the leads give, which is the one
that is reported. Quarters of a year are events of this kind, as results are given by quarters; quarters of a game are
none, since a figure of the fourth quarter is one of the game.

What this does not cover: series without numbers ("the opener", "the return leg").
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["NumberedEvent", "numbered_events_in", "reported_numbers"]

_ORDINALS = ("first", "second", "third", "fourth")
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


class NumberedEvent(NamedTuple):
    """Where a text names an event of a series."""

    start: int
    end: int
    kind: str
    number: str

    @property
    def key(self) -> str:
        """The event as a key."""
        return f"{self.number} {self.kind}" if self.kind == "quarter" else f"{self.kind} {self.number}"


def numbered_events_in(text: str) -> Iterator[NumberedEvent]:
    """Events of series that a text names, in order.

    Parameters
    ----------
    text
        Any text.

    Examples
    --------
    >>> [event.key for event in numbered_events_in("They lost Game Two and had the worst second-quarter loss.")]
    ['game 2', 'second quarter']
    """
    for match in _numbered().finditer(text):
        word, number, ordinal = match.groups()
        if ordinal:
            yield NumberedEvent(match.start(), match.end(), "quarter", ordinal.lower())
        else:
            spelled = number.lower()
            digits = str(_NUMBERS.index(spelled) + 1) if spelled in _NUMBERS else number
            yield NumberedEvent(match.start(), match.end(), word.lower(), digits)


def reported_numbers(leads: str) -> Mapping[str, str]:
    """The number that is reported of each kind of event: the one that the leads name most often, or first.

    Parameters
    ----------
    leads
        Headlines and first sentences of the articles.

    Examples
    --------
    >>> reported_numbers("They won Game 7 after they had lost Game 3. Game 7 was long.")
    {'game': '7'}
    """
    counts: dict[str, Counter[str]] = {}
    for event in numbered_events_in(leads):
        counts.setdefault(event.kind, Counter())[event.number] += 1
    return {kind: count.most_common(1)[0][0] for kind, count in counts.items()}


@cache
def _numbered() -> re.Pattern[str]:
    words = lexicon.alternation(lexicon.words("comparison/numbered_parts"))
    spelled = "|".join(_NUMBERS)
    return re.compile(
        rf"\b({words})\s+(\d{{1,2}}|(?i:{spelled}))\b|(?i:\b({'|'.join(_ORDINALS)})[\s-]quarter\b)"
    )
