"""What a number counts: the noun phrase behind it, as it stands in the text.

English news puts what is counted behind the number: "three armed drones", "Seven of the minister's guards",
"5,700 categories of products", "a 300-seat chamber". The phrase runs from the first modifier to its head and ends
before the first word that no noun phrase goes on with: a preposition, an auxiliary, a verb of the past, a mark.
Where no noun follows, a state is counted ("20 wounded", "125 were injured"). No part of speech is looked up:
closed classes stand in the lexicon, and plural endings and the place of a word decide the rest.

Takes a text and the end of a number; gives the span of the phrase, or nothing where the number stands alone.
Whether a lone number counts what an earlier one counted is for `figures` to say.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newslens import lexicon

__all__ = ["Phrase", "find_counted", "is_plural"]


class Phrase(NamedTuple):
    """Span of a noun phrase, and whether "of the" stands before it."""

    start: int
    end: int
    partitive: bool = False
    state: bool = False
    """Whether it is a state ("injured") rather than a noun."""


_ENDERS = lexicon.words("phrase_enders")
_PLURALS = lexicon.words("plural_nouns")
_STATES = lexicon.words("casualties")
_WORD = re.compile(r"(?:[^\W\d_]|\d(?=[\d,.]*\s))(?:[\w&’'*-]|\.(?=\w))*")
_LETTERS = re.compile(r"[^\W\d_](?:[\w&’'-]|\.(?=\w))*")
_HYPHENED = re.compile(r"-\s?(?P<noun>[^\W\d_]+)")
_PARTITIVE = re.compile(
    r"\s+of\s+(?:all\s+|both\s+)?(?:the|these|those|this|that|his|her|its|their|our|my|your)\s+(?:\w+\s+of\s+the\s+)?|\s+of\s+(?=[^\W\d_]+[’']s?\s)"
)
_PLAIN_OF = re.compile(r"\s+of\s+(?=[a-z])")
_BE = re.compile(
    r"\s+(?:(?:people|others|more)\s+)?(?:(?:was|were|is|are|be|been|being|has|have|had|got|get|reported|reportedly|believed|feared|"
    r"said|to|confirmed|also|still|left|seriously|badly|severely|critically|slightly|lightly|wounded or|killed or)\s+){1,5}(?P<state>[^\W\d_]+)"
)
_LEADING = frozenset({"more", "others", "additional"})
_RATE = re.compile(r"\s+(?:per|an?)\s+(?:second|minute|hour|day|night|week|month|year|game|match)\b")
_LONGEST = 7


def find_counted(text: str, low: str, end: int, *, one: bool) -> Phrase | None:
    """The phrase that a number counts.

    Parameters
    ----------
    text, low
        The text, and the same in lower case.
    end
        Offset behind the number (and its comparator).
    one
        Whether the number is one, so that its noun is a singular.

    Examples
    --------
    >>> text = "Seven of the minister's security personnel were hurt"
    >>> found = find_counted(text, text.lower(), 5, one=False)
    >>> text[found.start:found.end]
    'security personnel'
    """
    hyphened = _HYPHENED.match(text, end)
    if hyphened:
        return Phrase(hyphened.start("noun"), hyphened.end())
    partitive = _PARTITIVE.match(low, end)
    if partitive:
        phrase = _phrase(text, low, partitive.end(), one=False)
        return phrase and phrase._replace(partitive=True)
    phrase = _phrase(text, low, end, one=one)
    if phrase is None:
        state = _BE.match(low, end)
        if state and (state["state"] in _STATES):
            return Phrase(state.start("state"), state.end("state"), state=True)
        return None
    of = _PLAIN_OF.match(text, phrase.end)
    if of and not phrase.state:
        complement = _phrase(text, low, of.end(), one=False)
        if complement and complement.start == of.end():
            phrase = phrase._replace(end=complement.end)
    rate = _RATE.match(low, phrase.end)
    return phrase._replace(end=rate.end()) if rate else phrase


def is_plural(word: str) -> bool:
    """Whether a word in lower case looks like a noun in the plural.

    Examples
    --------
    >>> is_plural("drones"), is_plural("personnel"), is_plural("bus")
    (True, True, False)
    """
    if word in _PLURALS or word.endswith("men"):
        return True
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "’s", "'s"))


def _phrase(text: str, low: str, at: int, *, one: bool) -> Phrase | None:
    """A noun phrase that begins behind white space at an offset."""
    spans = _words(text, low, at)
    if not spans:
        return None
    if low[spans[0][0] : spans[0][1]] in _STATES and not (len(spans) > 1 and _is_head(low, spans[1])):
        return Phrase(*spans[0], state=True)
    last = _last_of_singular(text, low, spans) if one else _last_of_plural(text, low, spans)
    return Phrase(spans[0][0], spans[last][1])


def _words(text: str, low: str, at: int) -> list[tuple[int, int]]:
    """Spans of the words that could be one noun phrase; a possessor begins it anew."""
    spans: list[tuple[int, int]] = []
    while len(spans) < _LONGEST:
        gap = at
        while gap < len(text) and text[gap] in " \u00a0":
            gap += 1
        found = (_WORD if spans else _LETTERS).match(text, gap)
        if found is None or (gap == at and spans):
            break
        word = low[found.start() : found.end()]
        if word in _LEADING and not spans:
            at = found.end()
            continue
        if word in _ENDERS or (spans and word in _STATES and not _goes_on(text, low, found.end())):
            break
        if word.endswith(("’s", "'s")) or word.endswith(("s’", "s'")):
            spans = []
        else:
            spans.append((found.start(), found.end()))
        at = found.end()
    return spans


def _last_of_plural(text: str, low: str, spans: list[tuple[int, int]]) -> int:
    """Index of the head of a phrase that counts several: its first plural, or the last of a row of them."""
    for index, (start, end) in enumerate(spans):
        if is_plural(low[start:end]):
            while index + 1 < len(spans) and _is_head(low, spans[index + 1]):
                index += 1  # noqa: PLW2901 - the head of a compound stands last: "arms dealers"
            return index
    return _last_of_singular(text, low, spans)


def _last_of_singular(text: str, low: str, spans: list[tuple[int, int]]) -> int:
    """Index of the head of a phrase that counts one: the last word before a verb."""
    for index in range(1, len(spans)):
        start, end = spans[index]
        word = low[start:end]
        starts_name = text[start].isupper() and not text[spans[index - 1][0]].isupper()
        if starts_name or word.endswith("ing"):
            return index - 1
        if word.endswith("ed") and (index + 1 == len(spans) or not _goes_on(text, low, end)):
            return index - 1
        if word.endswith("s") and not word.endswith(("ss", "us", "is")):
            return index - 1
    return len(spans) - 1


def _is_head(low: str, span: tuple[int, int]) -> bool:
    word = low[span[0] : span[1]]
    return is_plural(word) and word not in _STATES


def _goes_on(text: str, low: str, at: int) -> bool:
    """Whether a word that can stand in a noun phrase follows."""
    found = _LETTERS.match(text, at + 1)
    return bool(found) and low[found.start() : found.end()] not in _ENDERS and text[found.start()].islower()
