"""Whether two quotations have one speaker, as far as their names tell.

A name is compared by its telling words: "al-Sadr" and "Moqtada al-Sadr" share one, "Ned Price" and "Saad Maan"
none. A country or an office tells nothing by itself: "Danish farmers" and "Danish nurses" are not one. Where one
side names no one, only a role ("the spokesman", "a Velm police spokesman") that any name could stand behind, or shares
with the other only a crowd ("officials", "aid workers"), nothing is known. Initials are their name: "KHT" and "Keldar
Harbour Trust".
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from anyascii import anyascii

from newslens.comparison.shared.content_words import is_function
from newslens.lexicon import entries

__all__ = [
    "DIFFERENT",
    "SAME",
    "UNKNOWN",
    "Voice",
    "compare_speakers",
    "compare_voices",
    "goes_by_name",
    "is_crowd",
    "speaker_words",
]

SAME, UNKNOWN, DIFFERENT = "same", "unknown", "different"
_WORD = re.compile(r"[^\W\d_]{3,}")
_CAPITALS = re.compile(r"\b[A-Z]{3,}\b")
_CAPITALISED = re.compile(r"\b[A-Z][\w’']*")


class Voice(NamedTuple):
    """Who is said to speak."""

    name: str | None
    """As the quotation names the speaker."""
    kind: str | None = None
    """person, organisation, group or place, where the names tell it."""


@lru_cache(maxsize=65536)
def speaker_words(name: str | None) -> frozenset[str]:
    """Words of a speaker's name, in plain letters; empty where no one is named.

    Examples
    --------
    >>> sorted(speaker_words("the Mayor of Velm, Ádám Bránd"))
    ['adam', 'brand', 'mayor', 'velm']
    """
    found = _WORD.findall(anyascii(name or "").casefold())
    return frozenset(each for each in found if not is_function(each))


@lru_cache(maxsize=65536)
def compare_speakers(a: str | None, b: str | None) -> str:
    """Whether two names can stand for one speaker: same, unknown or different.

    Examples
    --------
    >>> compare_speakers("Ada Brandt", "Brandt"), compare_speakers("Brandt", "Olsen")
    ('same', 'different')
    >>> compare_speakers("KHT spokesman", "Keldar Harbour Trust")
    'same'
    >>> compare_speakers("Brandt", "the mayor"), compare_speakers("Danish farmers", "Danish nurses")
    ('unknown', 'different')
    """
    words_a, words_b = speaker_words(a), speaker_words(b)
    if _is_short_for(a, b) or _is_short_for(b, a):
        return SAME
    if (words_a and words_a == words_b) or (words_a & words_b) - _untelling():
        return SAME
    if words_a & words_b:
        return DIFFERENT if words_a - _untelling() and words_b - _untelling() else UNKNOWN
    named = words_a and words_b and _is_name(a) and _is_name(b)
    return DIFFERENT if named and _is_described(a) == _is_described(b) else UNKNOWN


def compare_voices(a: Voice, b: Voice) -> str:
    """Whether two speakers are one; an organisation and a person may be, for one speaks through the other.

    Examples
    --------
    >>> trust, brandt = Voice("Harbour Trust", "organisation"), Voice("Ada Brandt", "person")
    >>> compare_voices(trust, brandt), compare_voices(Voice("Jon Olsen", "person"), brandt)
    ('unknown', 'different')
    """
    who = compare_speakers(a.name, b.name)
    return UNKNOWN if who == DIFFERENT and a.kind and b.kind and a.kind != b.kind else who


@lru_cache(maxsize=65536)
def is_crowd(name: str | None) -> bool:
    """Whether a source is a crowd, wherever it stands: no name goes with it but a country's.

    Examples
    --------
    >>> is_crowd("witnesses at the camp"), is_crowd("Danish officials"), is_crowd("police"), is_crowd(None)
    (True, True, False, False)
    >>> is_crowd("Brandt, a spokesman")
    False
    """
    words = speaker_words(name)
    named = {each.casefold() for each in _WORD.findall(anyascii(name or "")) if each[0].isupper()}
    return bool(words & _crowds()) and not named - _crowds() - _countries()


@lru_cache(maxsize=65536)
def goes_by_name(speaker: str | None) -> bool:
    """Whether a speaker is called by name, not by a role that any name could stand behind.

    Examples
    --------
    >>> goes_by_name("Ada Brandt"), goes_by_name("Velm Council"), goes_by_name("a Velm spokeswoman"), goes_by_name("the mayor")
    (True, True, False, False)
    """
    return _is_name(speaker) and not _is_described(speaker)


@cache
def _untelling() -> frozenset[str]:
    """Words of countries, their people, offices, and crowds."""
    titles = [line[0] for line in entries("names/titles")]
    return _countries() | _crowds() | {word for title in titles for word in speaker_words(title)}


@cache
def _countries() -> frozenset[str]:
    return frozenset(
        word for line in entries("names/countries") for field in line for word in speaker_words(field)
    )


@cache
def _crowds() -> frozenset[str]:
    return frozenset(word for line in entries("names/crowds") for word in speaker_words(line[0]))


def _is_short_for(a: str | None, b: str | None) -> bool:
    """Whether one name has the initials of the other as a word: "KHT spokesman" and "Keldar Harbour Trust"."""
    initials = "".join(each[0] for each in _CAPITALISED.findall(b or ""))
    return initials in _CAPITALS.findall(a or "")


def _is_name(speaker: str | None) -> bool:
    """Whether some word after a leading article starts with a capital."""
    return any(each[0].isupper() for each in _WORD.findall(speaker or "") if not is_function(each.casefold()))


def _is_described(speaker: str | None) -> bool:
    """Whether a speaker is told by what he or she is: the last word is a common one ("a Velm police spokesman")."""
    found = _WORD.findall(speaker or "")
    return bool(found) and found[-1][0].islower()
