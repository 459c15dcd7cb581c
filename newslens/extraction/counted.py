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

__all__ = ["Phrase", "find_counted", "find_counted_whole", "is_plural"]


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
_UNITS = lexicon.alternation(
    word for word, _, kind in lexicon.entries("number_words") if kind in {"unit", "ten"}
)
_VERBS = frozenset(entry[0] for entry in lexicon.entries("verbs")) - lexicon.words("noun_verbs")
_WORD = re.compile(r"(?:[A-Z]\.){2,}|(?:[^\W\d_]|\d+(?=\s[A-Z]))(?:[\w&’'*-]|\.(?=\w))*")
_DASHED = re.compile(rf"-(?:{_UNITS})$")
_COORDINATE = re.compile(r"(?:,|\s+(?:and|or|&))(?=\s)(?:\s+\d+(?=\s))?")
_MEASURE_WITHIN = re.compile(r"\s+\d[\d.,]*[\s-]?[a-z]{1,10}(?=\s+[a-z])")  # "eight million 250ml bottles"
_LETTERS = re.compile(r"(?:[A-Z]\.){2,}|[^\W\d_](?:[\w&’'-]|\.(?=\w))*")
_HYPHENED = re.compile(r"-(?P<noun>[^\W\d_]+)")
_PARTITIVE = re.compile(
    r"\s+of\s+(?:all\s+|both\s+)?(?:the|these|those|this|that|his|her|its|their|our|my|your)\s+(?:\w+\s+of\s+the\s+)?|\s+of\s+(?=(?:[^\W\d_][\w-]*\s){0,2}[^\W\d_][\w-]*[’']s?\s)"
)
_NUMBER_OF = re.compile(
    rf"(?:[^\W\d_][\w-]*\s+){{0,2}}?(?:[^\W\d_][\w-]*['’]s?\s+)?(?:\d[\d.,]*|{_UNITS})(?:\s(?:hundred|thousand|[bm]illion))?(?=\s)"
)
_OF = re.compile(r"(?:\s+of)?(?:\s+(?:all|the|a|an|its|his|her|their|these|those|our))*(?=\s)")
_PLAIN_OF = re.compile(r"\s+of\s+(?=[a-z])")
_BE = re.compile(
    r"\s+(?:(?:people|others|more)\s+)?(?:(?:was|were|is|are|be|been|being|has|have|had|got|get|reported|reportedly|believed|feared|"
    r"said|to|confirmed|also|still|left|seriously|badly|severely|critically|slightly|lightly|wounded or|killed or)\s+){1,5}(?P<state>[^\W\d_]+)"
)
_ADJECTIVES = _STATES | {"early", "late", "past", "own", "most"}
"""Words that end a noun phrase but may open one: "four early states", "the 10 most populous cities"."""
_BE_WORDS = frozenset(
    (
        "people others more was were is are be been being has have had got get reported reportedly believed feared said "
        "to confirmed also still left seriously badly severely critically slightly lightly wounded killed"
    ).split()
)
_LEADING = frozenset({"more", "others", "additional", "further"})
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
    hyphened = _HYPHENED.match(text, end) if text[end : end + 1] == "-" else None
    if hyphened:
        return Phrase(hyphened.start("noun"), hyphened.end())
    partitive = _PARTITIVE.match(low, end) if low.startswith("of", end + 1) else None
    if partitive:
        number = _NUMBER_OF.match(low, partitive.end())
        phrase = _phrase(text, low, number.end() if number else partitive.end(), one=False)
        return phrase and phrase._replace(partitive=True)
    phrase = _phrase(text, low, end, one=one)
    if phrase is None:
        following = _LETTERS.match(low, end + 1)
        state = _BE.match(low, end) if following and following.group() in _BE_WORDS else None
        if state and (state["state"] in _STATES):
            return Phrase(state.start("state"), state.end("state"), state=True)
        return None
    of = _PLAIN_OF.match(text, phrase.end) if low.startswith(" of", phrase.end) else None
    if of and not phrase.state:
        complement = _phrase(text, low, of.end(), one=False, mass=True)
        if complement and complement.start == of.end():
            phrase = phrase._replace(end=complement.end)
    rate = _RATE.match(low, phrase.end) if low.startswith((" a", " per"), phrase.end) else None
    return phrase._replace(end=rate.end()) if rate else phrase


def find_counted_whole(text: str, low: str, end: int, *, one: bool) -> Phrase | None:
    """The phrase that a share or a vague amount counts: "half the seats", "dozens of protesters"."""
    phrase = find_counted(text, low, end, one=one)
    of = None if phrase else _OF.match(low, end)
    return _phrase(text, low, of.end(), one=one, mass=True) if of else phrase


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


def _phrase(text: str, low: str, at: int, *, one: bool, mass: bool = False) -> Phrase | None:
    """A noun phrase that begins behind white space at an offset; `mass` where a mass may be meant."""
    measure = _MEASURE_WITHIN.match(low, at) if low[at + 1 : at + 2].isdecimal() else None
    spans = _words(text, low, measure.end() if measure else at)
    if not spans:
        return None
    if low[spans[0][0] : spans[0][1]] in _STATES and not (len(spans) > 1 and _is_head(low, spans[1])):
        return Phrase(*spans[0], state=True)
    last = None if one else _plural_head(low, spans)
    if last is None and not one:
        spans = _with_coordinate(text, low, spans)
        last = _plural_head(low, spans)
    if last is None:
        last = _singular_head(text, low, spans)
        if last == 0 and _is_verb(low[spans[0][0] : spans[0][1]]):
            return None
        if not one and not mass and text[spans[0][0]].islower():
            last = 0  # "a 12 page document"
    return Phrase(spans[0][0], spans[last][1])


def _with_coordinate(text: str, low: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The words of a phrase that goes on behind "and": "digital and physical sales"."""
    joint = _COORDINATE.match(low, spans[-1][1])
    further = _words(text, low, joint.end()) if joint else []
    if further and len(spans) <= 3 and _plural_head(low, further) is not None:
        return spans + further
    return spans


def _is_verb(word: str) -> bool:
    """Whether a lone word behind a number is what was done rather than what is counted."""
    return (
        word in _VERBS or word in _ADJECTIVES or (word.endswith(("ed", "ing", "ly")) and word not in _PLURALS)
    )


def _words(text: str, low: str, at: int) -> list[tuple[int, int]]:
    """Spans of the words that could be one noun phrase; a possessor begins it anew."""
    spans: list[tuple[int, int]] = []
    while len(spans) < _LONGEST:
        gap = at
        while gap < len(text) and text[gap] in " \u00a0":
            gap += 1
        found = (_WORD if spans else _LETTERS).match(text, gap)
        if found is None or (gap == at and not text[at - 1].isspace()):
            break
        word = low[found.start() : found.end()]
        dashed = _DASHED.search(word)
        if dashed:  # "three bank workers-two women and a man": a dash without its spaces
            return [*spans, (found.start(), found.start() + dashed.start())]
        if word in _LEADING and not spans:
            at = found.end()
            continue
        if (word in _ENDERS and (spans or word not in _ADJECTIVES)) or (
            spans and word in _STATES and not _goes_on(text, low, found.end())
        ):
            break
        if word.endswith(("’s", "'s", "s’", "s'")):
            spans = []
        else:
            spans.append((found.start(), found.end()))
        at = found.end()
    return spans


def _plural_head(low: str, spans: list[tuple[int, int]]) -> int | None:
    """Index of the head of a phrase that counts several: its first plural, or the last of a row of them."""
    head = next((index for index, span in enumerate(spans) if is_plural(low[span[0] : span[1]])), None)
    if head is None:
        return None
    while head + 1 < len(spans) and _is_head(low, spans[head + 1]):
        head += 1  # "arms dealers": the head of a compound stands last
    return head


def _singular_head(text: str, low: str, spans: list[tuple[int, int]]) -> int:
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
