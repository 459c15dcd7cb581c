"""What a date dates, as far as the words beside it show it.

Takes the words around a date; gives one word in lower case or None. It is the noun that the date stands before ("the
10 October elections", "Friday's protest"), else the event that it stands behind ("elections held two weeks ago",
"elections last month"), else the verb of its clause ("fell on Sunday"), else an event or a verb in the rest of the
sentence. Events are the nouns of `newslens/lexicon/dates/event_nouns.txt`.

What this does not cover: no parser is asked, so in a nested clause the answer can be the wrong verb. Method: written
for this; the links between times and events of TimeML (Pustejovsky et al., 2003), reduced to one word a date.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newslens.extraction.dates.date_thresholds import PHRASE_REACH, PHRASE_WORDS, SHORTEST_ING_FORM
from newslens.extraction.dates.surrounding_words import clause_words
from newslens.language.closed_classes import function_words
from newslens.language.tokens import COMPOUND_WORDS
from newslens.language.verbs import is_past_form
from newslens.lexicon import entries, words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from newslens.extraction.dates.surrounding_words import SurroundingWords

__all__ = ["dated_by"]

_POSSESSIVE = re.compile(r"['’]s?\s+")
_OWNER = ("'s", "’s")
_RELATIVE = frozenset(("who", "which", "that"))
_OCCASION = re.compile(
    r"(?i)\b(?:after|before|during|following|since)\s+(?:the|a|an|his|her|its|their|our)\s+([\w-]+)\s+on\s+$"
)
"""A noun that stands for a time, behind which a date says when that was: "after the feast on"."""


def dated_by(around: SurroundingWords) -> str | None:
    """Noun or verb that a date dates, in lower case; None where the sentence does not show it.

    Examples
    --------
    >>> from newslens.extraction.dates.surrounding_words import SurroundingWords
    >>> dated_by(SurroundingWords("It lost seats in the ", " elections.")), dated_by(SurroundingWords("The boat fell ", ""))
    ('elections', 'fell')
    """
    chosen = _noun_behind(around) or _event_before(around) or _occasion_before(around)
    if chosen is None and (verbs := _verbs(around.before)):
        chosen = verbs[-1]
    chosen = chosen or _last_event(around.before)
    if chosen is None and (verbs := _main_verbs(around.behind) or _verbs(around.behind)):
        chosen = verbs[0]
    if chosen is None and (verbs := _verbs(around.all_before)):
        chosen = verbs[-1]
    if chosen is None and (verbs := _verbs(around.all_behind)):
        chosen = verbs[0]
    return chosen


def _noun_behind(around: SurroundingWords) -> str | None:
    """Noun that a date stands before: "Friday's protest", "the 2018 vote"."""
    possessive = _POSSESSIVE.match(around.right)
    if not possessive and not around.right.startswith(" "):
        return None
    phrase = _noun_phrase(around.right[possessive.end() if possessive else 1 :])
    if not phrase:
        return None
    event = next((word for word in reversed(phrase) if word in _events()), None)
    if possessive or around.lead in clause_words("naming") or around.lead.endswith(_OWNER):
        return event or phrase[-1]
    # "on Sunday protest leaders left" has its event in front; "on Sunday angry protest leaders" is left alone.
    return event if event in {phrase[0], phrase[-1]} else None


def _event_before(around: SurroundingWords) -> str | None:
    """Event that a date stands behind: "elections held on", "riots in"."""
    clause = _without_end(around.before, clause_words("lead"))
    if clause and clause[-1] in words("dates/holding_verbs"):
        clause = _without_end(clause[:-1], clause_words("helper"))
        # "a regatta held in May" dates the regatta; "and held on Sunday" has no noun before it.
        return _last_event(clause) or (clause[-1] if clause and clause[-1] not in _closed() else None)
    return clause[-1] if clause and clause[-1] in _events() else None


def _occasion_before(around: SurroundingWords) -> str | None:
    """Noun that stands for a time before the date: "fell ill after the feast on"."""
    found = _OCCASION.search(around.left)
    return found.group(1).casefold() if found else None


def _without_end(clause: Sequence[str], passed_over: AbstractSet[str]) -> list[str]:
    """A clause without the words at its end that are passed over."""
    end = len(clause)
    while end and clause[end - 1] in passed_over:
        end -= 1
    return list(clause[:end])


def _verbs(clause: Sequence[str]) -> list[str]:
    """Verbs of a clause: past forms, bases behind a modal verb, running forms behind a form of "be"."""
    auxiliaries = clause_words("auxiliary")
    found: list[str] = []
    previous = ""
    for word in clause:
        past = is_past_form(word) and word not in auxiliaries
        running = previous in clause_words("be") and word.endswith("ing") and len(word) >= SHORTEST_ING_FORM
        base = previous in clause_words("base") and word in _bases() and word not in auxiliaries
        if past or running or base:
            found.append(word)
        previous = word
    return found


def _main_verbs(clause: Sequence[str]) -> list[str]:
    """Verbs of a clause without those right behind "who" and the like: "rose" of "the people who fell ill rose to 118"."""
    of_relative = {at for at in range(1, len(clause)) if clause[at - 1] in _RELATIVE}
    return _verbs([word for at, word in enumerate(clause) if at not in of_relative])


def _noun_phrase(right: str) -> list[str]:
    """Words behind a date up to the first that is no part of a noun phrase."""
    phrase: list[str] = []
    position = 0
    for found in COMPOUND_WORDS.finditer(right, 0, PHRASE_REACH):
        word = found.group().casefold()
        apart = right[position : found.start()].strip()
        if apart or word in _closed() or is_past_form(word) or len(phrase) == PHRASE_WORDS:
            break
        phrase.append(word.removesuffix("'s").removesuffix("’s"))
        position = found.end()
    return phrase


def _last_event(clause: Sequence[str]) -> str | None:
    return next((word for word in reversed(clause) if word in _events()), None)


@cache
def _bases() -> frozenset[str]:
    """Base forms of verbs; "vote" is an event before it is a verb."""
    return frozenset(fields[0] for fields in entries("language/verbs")) - words("dates/event_nouns")


@cache
def _events() -> frozenset[str]:
    nouns = words("dates/event_nouns")
    return nouns | {f"{noun}s" for noun in nouns}


@cache
def _closed() -> frozenset[str]:
    """Words that end a noun phrase."""
    closed = function_words() | words("language/modals")
    return closed | clause_words("auxiliary") | clause_words("opener")
