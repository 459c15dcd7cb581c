"""Noun phrases by their edges, without a part-of-speech tagger.

A phrase runs from its first modifier to its head and ends before the first word that no noun phrase goes on with: a
preposition, an auxiliary, an irregular past, a mark. Of several things the head is the first plural, or the last of
a row of them ("arms dealers"); of one thing it is the last word before a verb. A possessor ("the minister's")
begins the phrase anew behind it. Closed classes stand in the lexicon; endings and the place of a word decide the
rest, so rare phrases are cut short rather than run on.

Takes a text and the offset where a phrase may begin; gives its span.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newslens import lexicon
from newslens.language import language_thresholds as thresholds
from newslens.language.closed_classes import closed_class_words, word_classes
from newslens.language.verbs import is_past_form

__all__ = ["Phrase", "is_plural", "next_word", "read_phrase"]


class Phrase(NamedTuple):
    """Span of a noun phrase."""

    start: int
    end: int
    partitive: bool = False
    """Whether "of the" stands before it."""
    state: bool = False
    """Whether it is a state ("injured") rather than a noun."""


_ENDERS = lexicon.words("language/phrase_enders") | closed_class_words("ends")
_PRONOUNS = frozenset(
    word for word, kind in word_classes().items() if kind in {"pronoun", "who", "that", "wh"}
)
_SPELT_AS_INITIALS = frozenset({"us", "it", "who"})
"""Pronouns that are names in capitals: "12 US soldiers", "40 IT workers", "3 WHO doctors"."""
_PLURALS = lexicon.words("language/plural_nouns")
_STATES = lexicon.words("figures/casualties")
_OPENERS = _STATES | lexicon.words("language/phrase_openers")
"""Words that end a noun phrase but may open one: "four early states", "the 10 most populous cities"."""
_LEADING = lexicon.words("language/count_leaders")
_VERBS = frozenset(entry[0] for entry in lexicon.entries("language/verbs")) - lexicon.words(
    "language/noun_verbs"
)
_UNITS = lexicon.alternation(
    word for word, _, kind in lexicon.entries("language/number_words") if kind in {"unit", "ten"}
)
_LETTERS = re.compile(r"(?:[A-Z]\.){2,}|[^\W\d_](?:[\w&’'-]|\.(?=\w))*")
_LATER_WORD = re.compile(r"(?:[A-Z]\.){2,}|(?:[^\W\d_]|\d+(?=\s[A-Z]))(?:[\w&’'*-]|\.(?=\w))*")
_DASHED = re.compile(rf"-(?:{_UNITS})$")
_COORDINATE = re.compile(r"\s+(?:and|or|&)(?=\s)(?:\s+\d+(?=\s))?")
_MEASURE = re.compile(r"\s+\d[\d.,]*[\s-]?[a-z]{1,10}(?=\s+[a-z])")  # "eight million 250ml bottles"


def read_phrase(text: str, low: str, at: int, *, one: bool, mass: bool = False) -> Phrase | None:
    """The noun phrase that begins behind the white space at an offset.

    Parameters
    ----------
    text, low
        The text, and the same in lower case.
    at
        Where to begin.
    one
        Whether its head is a singular.
    mass
        Whether its head may be one where several are counted: "percent of output".

    Examples
    --------
    >>> found = read_phrase("two armed drones fell", "two armed drones fell", 3, one=False)
    >>> (found.start, found.end)
    (4, 16)
    """
    measure = _MEASURE.match(low, at) if low[at + 1 : at + 2].isdecimal() else None
    spans = _words(text, low, measure.end() if measure else at)
    if not spans:
        return None
    if low[spans[0][0] : spans[0][1]] in _STATES and not (len(spans) > 1 and _is_head(low, spans[1])):
        return Phrase(*spans[0], state=True)
    last = None if one else _plural_head(low, spans)
    if last is None and not one:
        spans = _with_coordinate(text, low, spans, alone=not mass)
        last = _plural_head(low, spans)
    if last is None:
        first = low[spans[0][0] : spans[0][1]]
        last = _singular_head(text, low, spans)
        if (first in _VERBS and not one) or (last == 0 and _is_verb(first)):
            return None
        is_lone = len(spans) == 1 and not one and not mass and text[spans[0][0]].islower()
        if is_lone and is_past_form(first):
            return None  # "one of three known", "of 12 votes cast"
        if not one and not mass and text[spans[0][0]].islower():
            last = 0  # "a 12 page document"
    return Phrase(spans[0][0], spans[last][1])


def is_plural(word: str) -> bool:
    """Whether a word in lower case looks like a noun in the plural.

    Examples
    --------
    >>> is_plural("drones"), is_plural("personnel"), is_plural("bus")
    (True, True, False)
    """
    if word in _PLURALS or word.endswith("men"):
        return True
    return (
        len(word) >= thresholds.PLURAL_LETTERS
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is", "’s", "'s"))
    )


def next_word(low: str, at: int) -> str:
    """The word behind one character of white space; empty where none stands there."""
    found = _LETTERS.match(low, at + 1, at + 1 + thresholds.LONGEST_WORD)
    return found.group() if found else ""


def _with_coordinate(
    text: str, low: str, spans: list[tuple[int, int]], *, alone: bool
) -> list[tuple[int, int]]:
    """The words of a phrase that goes on behind "and": "digital and physical sales".

    `alone` says whether a single word may follow; it is often a verb where the words so far are a phrase of their own:
    "14 counts of fraud and faces".
    """
    joint = _COORDINATE.match(low, spans[-1][1])
    further = _words(text, low, joint.end()) if joint else []
    if len(further) > (not alone) and len(spans) <= 3 and _plural_head(low, further) is not None:
        return spans + further
    return spans


def _is_verb(word: str) -> bool:
    """Whether a lone word behind a number is what was done rather than what is counted."""
    return word in _VERBS or word in _OPENERS or (word.endswith(("ed", "ing", "ly")) and word not in _PLURALS)


def _words(text: str, low: str, at: int) -> list[tuple[int, int]]:
    """Spans of the words that could be one noun phrase; a possessor begins it anew."""
    spans: list[tuple[int, int]] = []
    while len(spans) < thresholds.LONGEST_NOUN_PHRASE:
        gap = at
        while gap < len(text) and text[gap] in " \u00a0":
            gap += 1
        if gap == at and not text[at - 1].isspace():
            break  # glued to what stands before it
        found = (_LATER_WORD if spans else _LETTERS).match(text, gap)
        if found is None:
            break
        word = low[found.start() : found.end()]
        dashed = _DASHED.search(word)
        # "four ferry hands-three women and a boy": a dash without its spaces, but "four category-one climbs"
        if dashed and is_plural(word[: dashed.start()]):
            return [*spans, (found.start(), found.start() + dashed.start())]
        if word in _LEADING and not spans:
            at = found.end()
            continue
        ends = word in _ENDERS and (spans or word not in _OPENERS)
        if (
            ends and not (word in _SPELT_AS_INITIALS and _are_initials(text, found.start(), found.end()))
        ) or (spans and word in _STATES and not _goes_on(text, low, found.end())):
            break
        if spans and word[:-2] in _PRONOUNS and word.endswith(("’s", "'s")):  # "the two women she's met"
            break
        if word.endswith(("’s", "'s", "s’", "s'")):
            spans = []
        else:
            spans.append((found.start(), found.end()))
        at = found.end()
    return spans


def _are_initials(text: str, start: int, end: int) -> bool:
    """Whether a pronoun in capitals is a name: "12 US soldiers", "40 IT workers", but not "SAVED 12 OF US ALIVE"."""
    return (
        text[start:end].isupper()
        and end - start > 1
        and text[end : end + 1] == " "
        and text[end + 1 : end + 2].islower()
    )


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
    word = next_word(low, at)
    return bool(word) and word not in _ENDERS and text[at + 1].islower()
