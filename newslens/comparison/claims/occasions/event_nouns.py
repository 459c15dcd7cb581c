"""Nouns of events of which there are many, in the singular and the plural, and the phrases that end in one.

Takes a word; gives whether it names such an event.

What this does not cover: verbs, and nouns of parts of an event.
"""

from __future__ import annotations

import re
from functools import cache

from newslens import lexicon

__all__ = ["event_phrase", "is_event_noun", "nouns_of_events"]

_DEEDS = "struck|hit|left|came|took|put|cost|began|found|gave|saw|won|lost|drew"


@cache
def nouns_of_events() -> frozenset[str]:
    """All of them, plurals among them."""
    nouns = lexicon.words("comparison/recurring_events")
    return nouns.union(*(_plurals(noun) for noun in nouns))


def is_event_noun(word: str) -> bool:
    """Whether a word names an event of which there are many.

    Examples
    --------
    >>> is_event_noun("quake"), is_event_noun("Crashes"), is_event_noun("village")
    (True, True, False)
    """
    return word.lower() in nouns_of_events()


@cache
def event_phrase() -> re.Pattern[str]:
    """A space and the noun of an event, two words before it at most, and none that it would only describe behind it.

    "Another deadly attack in Ostrel" has it, "another attack victim" and "the last five games" do not.
    """
    numbers = lexicon.alternation(lexicon.words("language/number_words"))
    nouns = lexicon.alternation(nouns_of_events())
    closed = lexicon.alternation(lexicon.words("language/closed_classes"))
    between = rf"(?:(?!(?:of|and|in|to|few|{numbers})\b|\d)[\w-]+\s+){{0,2}}?"
    behind = rf"(?:\W*$|\s*[^\w\s]|\s+\d|\s+(?:{closed}|last|this|earlier|\w+ed|\w+ing|{_DEEDS})\b)"
    return re.compile(rf"(?i)\s+{between}(?:{nouns})\b(?={behind})")


def _plurals(noun: str) -> tuple[str, ...]:
    """The plural, by the spelling of the noun."""
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return (f"{noun[:-1]}ies",)
    return (f"{noun}es",) if noun.endswith(("s", "sh", "ch", "x", "z", "o")) else (f"{noun}s",)
