"""Which forms of the name of an organisation or place can be one body's.

Organisations go by several forms at once: in full, turned round (Interior Ministry, Ministry of the Interior),
by their initials (KRG), by their distinctive word alone (the Conquest, for the Conquest Alliance), with and
without their country. `core_words` brings the turned and the Americanised ones under one key; `is_made_of_initials` and
`is_short_for` judge the others.

Takes surfaces and folded names; gives keys and verdicts.

What this does not cover: bodies that go by a name with none of their words ("Downing Street"), and initials that take
more than one letter of a word (Interpol).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from newslens.extraction.names.gazetteer import KINDS, listed_names, longest_listed
from newslens.extraction.names.name_thresholds import COUNTRY_WORDS, SHORT_BODY_WORDS
from newslens.lexicon import entries, mapping, words

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "core_words",
    "expanded_name",
    "initials_of",
    "is_core_of",
    "is_made_of_initials",
    "is_short_for",
    "without_country",
]

_SMALL = frozenset(particle for particle, kind in entries("names/name_particles") if kind == "small")
_VARIANTS = mapping("names/spelling_variants")
_AMERICAN = re.compile(r"isation(s?)\Z")
_HEADS = frozenset(word.lower() for word in words("names/name_heads"))
_COMMON = frozenset(word.lower() for word in words("language/opening_words")) | _HEADS
_LETTERS = re.compile(r"[A-Z]")
_WORDS = re.compile(r"[^\W\d_][\w'’]*")


@lru_cache(maxsize=1 << 16)
def core_words(name: tuple[str, ...]) -> tuple[str, ...]:
    """Words of a body's name that tell it apart, in the order of the alphabet.

    Examples
    --------
    >>> core_words(("ministry", "of", "interior")) == core_words(("interior", "ministry"))
    True
    """
    telling = (_AMERICAN.sub(r"ization\1", word) for word in name if word not in _SMALL)
    return tuple(sorted(_VARIANTS.get(word, word) for word in telling))


def without_country(surface: str) -> str | None:
    """A body's name without the country in front of it, or None where there is none.

    Examples
    --------
    >>> without_country("US State Department"), without_country("Greek Parliament"), without_country("Reform Party")
    ('State Department', 'Parliament', None)
    """
    parts = surface.split()
    for size in range(min(COUNTRY_WORDS, len(parts) - 1), 0, -1):
        entry = listed_names().get(" ".join(parts[:size]))
        if entry is not None and entry.kind in {"adjective", "place"} and parts[-1].lower() in _HEADS:
            return " ".join(parts[size:])
    return None


def expanded_name(surface: str) -> str:
    """A body's name with a listed name at its beginning written out.

    Examples
    --------
    >>> expanded_name("U.N. Security Council"), expanded_name("Reform Party")
    ('United Nations Security Council', 'Reform Party')
    """
    parts = surface.split()
    entry = longest_listed(parts, 0)
    if entry is None or entry[0].kind not in KINDS or entry[1] == len(parts):
        return surface
    return " ".join([entry[0].name, *parts[entry[1] :]])


@lru_cache(maxsize=1 << 16)
def initials_of(full: str) -> str:
    """Initials of a name of two words or more, small words left out; "" for one of one word.

    Examples
    --------
    >>> initials_of("Ministry of Public Works")
    'MPW'
    """
    found = [word for word in _WORDS.findall(full.replace("-", " ")) if word.lower() not in _SMALL]
    return "".join(word[0] for word in found).upper() if len(found) > 1 else ""


def is_made_of_initials(short: str, full: str) -> bool:
    """Whether a form is made of the initials of another.

    Examples
    --------
    >>> is_made_of_initials("KRG", "Kurdish Regional Government"), is_made_of_initials("N.P.", "Northern Pilots")
    (True, True)
    """
    letters = "".join(_LETTERS.findall(short))
    if len(letters) < 2 or len(letters) < len(short.replace(".", "").removesuffix("s")):
        return False
    return initials_of(full) == letters


def is_core_of(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a form leaves out words in the middle of another, and what it keeps tells the body apart.

    Examples
    --------
    >>> is_core_of(("harvest", "bank"), ("harvest", "investment", "bank"))
    True
    >>> is_core_of(("national", "bank"), ("national", "savings", "bank"))
    False
    """
    if (
        not 1 < len(short) < len(full)
        or short[0] in _COMMON
        or listed_names().get(short[0].capitalize()) is not None
    ):
        return False
    rest = iter(full)
    return short[0] == full[0] and short[-1] == full[-1] and all(word in rest for word in short)


def is_short_for(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether one word stands for a body: the one that opens its name, or tells a short name apart.

    Examples
    --------
    >>> is_short_for(("harvest",), ("harvest", "alliance")), is_short_for(("alliance",), ("harvest", "alliance"))
    (True, False)
    """
    if len(short) != 1 or len(full) < 2 or short[0] in _HEADS or short[0] in _SMALL:
        return False
    return short[0] == full[0] or (
        short[0] in full[:-1] and len(full) <= SHORT_BODY_WORDS and full[-1] in _HEADS
    )
