"""Names by their sound: which spellings can be one name.

A name that came out of another script is spelled as each translator heard it: Kadhimi, Kadhemi, Khadimi. What
survives is the order of the consonants. `skeleton` keeps that and nothing else, so spellings of one name fall
together under one key, and a table can be searched by key instead of pair by pair. A shared skeleton is only a
proposal: `sounds_alike` also asks that the letters agree to a fair degree and that nothing speaks for two
people (Mario and Maria). Kadhimi and Khatami have different skeletons to begin with.

Takes single words; gives strings and verdicts. It does not know names that are translated rather than
transliterated (George and Giorgos), nor languages whose spellings leave out consonants.

Method: transliteration to ASCII by anyascii, a consonant key in the manner of Soundex and its successors
(Odell and Russell 1918; Philips, "Hanging on the Metaphone", 1990), and the normalised indel similarity of
rapidfuzz.
"""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.fuzz import ratio

from newslens.language import language_thresholds as thresholds
from newslens.lexicon import entries

__all__ = ["Spelling", "fold_name", "skeleton", "sounds_alike", "two_genders"]

Spelling = tuple[str, ...]
"""Folded words of a name."""

_PREFIXES = frozenset(fields[0] for fields in entries("names/name_particles") if fields[1] == "prefix")
_GENERATIONS = frozenset(
    fields[0].lower() for fields in entries("names/name_particles") if fields[1] == "generation"
)
_GENDERS = {fields[0].lower(): fields[1] for fields in entries("names/given_names") if len(fields) > 1}
_APOSTROPHES = re.compile(r"['’‘ʿʾ`´.]")
_APART = re.compile(r"[^a-z0-9]+")
_DOUBLED = re.compile(r"([a-z])\1+")
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("tsch|tch|ch", "C"),
        ("sch|sh", "S"),
        ("dzh|dj", "j"),
        ("gh(?=[aeiouy])", "g"),
        ("[kq]h(?=[aeiouy])|ck|qu?|c(?![eiyh])", "k"),
        ("c", "s"),
        ("z$", "s"),
        ("ph", "f"),
        ("x", "ks"),
        ("w", "v"),
        ("^(?:y|g(?=[eiy]))(?=[aeiouy])", "j"),
        ("^[aeiouy]+", "A"),
        ("[aeiouyh]", ""),
    )
)


@lru_cache(maxsize=1 << 16)
def fold_name(name: str) -> Spelling:
    """Words of a name in small ASCII letters, without the Arabic article and without "Jr".

    Examples
    --------
    >>> fold_name("Moqtada al-Sadr"), fold_name("Kata’ib"), fold_name("Andrés Muñoz")
    (('moqtada', 'sadr'), ('kataib',), ('andres', 'munoz'))
    """
    plain = _APOSTROPHES.sub("", anyascii(_APOSTROPHES.sub("", name))).lower()
    words = [word for word in _APART.split(plain) if word]
    if len(words) > 1 and words[-1] in _GENERATIONS:
        words.pop()
    bare = [word for number, word in enumerate(words) if word not in _PREFIXES or number == len(words) - 1]
    return tuple(bare)


@lru_cache(maxsize=1 << 16)
def skeleton(word: str) -> str:
    """Consonants of a word as they sound; a vowel at the beginning counts as one, whichever it is.

    Examples
    --------
    >>> [skeleton(word) for word in ("kadhimi", "khadimi", "khatami")]
    ['kdm', 'kdm', 'ktm']
    """
    heard = _DOUBLED.sub(r"\1", word)
    for pattern, sound in _SOUNDS:
        heard = pattern.sub(sound, heard)
    return heard


def sounds_alike(one: str, other: str) -> bool:
    """Whether two folded words can be spellings of one name.

    Examples
    --------
    >>> sounds_alike("kadhemi", "khadimi"), sounds_alike("kadhimi", "khatami"), sounds_alike("mario", "maria")
    (True, False, False)
    """
    if one == other:
        return True
    key = skeleton(one)
    if key != skeleton(other) or two_genders(one, other):
        return False
    return ratio(one, other) >= (
        thresholds.ALIKE if len(key) >= thresholds.LONG_KEY else thresholds.ALIKE_SHORT
    )


def two_genders(one: str, other: str) -> bool:
    """Whether two like words are the names of a woman and a man.

    Examples
    --------
    >>> two_genders("petrov", "petrova"), two_genders("simon", "simone"), two_genders("omar", "umar")
    (True, True, False)
    """
    genders = {_GENDERS.get(one), _GENDERS.get(other)}
    if genders == {"f", "m"}:
        return True
    shorter, longer = sorted((one, other), key=len)
    return longer == shorter + "a" or {one[-1], other[-1]} == {"a", "o"}
