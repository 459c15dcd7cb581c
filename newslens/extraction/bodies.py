"""Which forms of the name of an organisation or place can be one body's.

Organisations go by several forms at once: in full, turned round (Interior Ministry, Ministry of the Interior),
by their initials (KRG), by their distinctive word alone (the Conquest, for the Conquest Alliance), with and
without their country. `core` brings the turned and the Americanised ones under one key; `is_initials` and
`is_short` judge the others.

Takes surfaces and folded names; gives keys and verdicts.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from newslens.extraction.gazetteer import listed
from newslens.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["core", "homeless", "is_initials", "is_short"]

_SMALL = frozenset({"of", "the", "for", "and", "in", "on"})
_SPELLINGS = (
    (re.compile(r"isation(s?)\b"), r"ization\1"),
    (re.compile(r"\bprogramme"), "program"),
    (re.compile(r"\bdefence\b"), "defense"),
    (re.compile(r"\blabour\b"), "labor"),
    (re.compile(r"\bcentre\b"), "center"),
    (re.compile(r"\bpeoples\b"), "people"),
)
_HEADS = frozenset(word.lower() for word in words("name_heads"))
_SHORT_NAME = 3
"""Words up to which each word before the head tells a name apart: "Harvest (Hasad) Alliance"."""
_LETTERS = re.compile(r"[A-Z]")
_WORDS = re.compile(r"[^\W\d_][\w'’]*")


@lru_cache(maxsize=1 << 16)
def core(name: tuple[str, ...]) -> tuple[str, ...]:
    """Words of a body's name that tell it apart, in the order of the alphabet.

    Examples
    --------
    >>> core(("ministry", "of", "interior")) == core(("interior", "ministry"))
    True
    """
    plain = " ".join(word for word in name if word not in _SMALL)
    for pattern, spelling in _SPELLINGS:
        plain = pattern.sub(spelling, plain)
    return tuple(sorted(plain.split()))


def homeless(surface: str) -> str | None:
    """A body's name without the country in front of it, or None where there is none.

    Examples
    --------
    >>> homeless("US State Department"), homeless("Greek Parliament"), homeless("Reform Party")
    ('State Department', 'Parliament', None)
    """
    parts = surface.split()
    for size in range(min(3, len(parts) - 1), 0, -1):
        entry = listed().get(" ".join(parts[:size]))
        if entry is not None and entry.kind in {"adjective", "place"} and parts[-1].lower() in _HEADS:
            return " ".join(parts[size:])
    return None


def is_initials(short: str, full: str) -> bool:
    """Whether a form is made of the initials of another.

    Examples
    --------
    >>> is_initials("KRG", "Kurdish Regional Government"), is_initials("N.P.", "Nonviolent Peaceforce")
    (True, True)
    """
    letters = "".join(_LETTERS.findall(short))
    if len(letters) < 2 or len(letters) < len(short.replace(".", "").removesuffix("s")):
        return False
    found = [word for word in _WORDS.findall(full.replace("-", " ")) if word.lower() not in _SMALL]
    return len(found) > 1 and "".join(word[0] for word in found).upper() == letters


def is_short(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether one word stands for a body: the one that opens its name, or tells a short name apart.

    Examples
    --------
    >>> is_short(("harvest",), ("harvest", "alliance")), is_short(("alliance",), ("harvest", "alliance"))
    (True, False)
    """
    if len(short) != 1 or len(full) < 2 or short[0] in _HEADS or short[0] in _SMALL:
        return False
    return short[0] == full[0] or (short[0] in full[:-1] and len(full) <= _SHORT_NAME and full[-1] in _HEADS)
