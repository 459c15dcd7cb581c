"""What the lexicon knows about capitalised words: names that need no evidence, titles, peoples, words of the calendar.

One look-up for all of it: `listed_names` by the exact surface, `longest_listed` for the longest listed name that begins at a
word. A name is listed with the form it goes by, so that "U.N." and "United Nations" are one.
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from newslens.lexicon import entries

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["KINDS", "GazetteerEntry", "known_name", "listed_names", "longest_listed", "title_kind"]

KINDS = ("person", "organisation", "place", "group")
"""Kinds of bearers, in the order in which they win where the evidence is even."""


class GazetteerEntry(NamedTuple):
    """Entry of the lexicon.

    `kind` is one of `KINDS`, or title, adjective, time or thing.
    """

    kind: str
    name: str


def known_name(surface: str) -> GazetteerEntry | None:
    """Kind and name under which a name is listed, or None.

    Examples
    --------
    >>> known_name("U.N."), known_name("the Philippines"), known_name("Duarte")
    (GazetteerEntry(kind='organisation', name='United Nations'), GazetteerEntry(kind='place', name='Philippines'), None)
    """
    entry = listed_names().get(surface.removeprefix("the "))
    return entry if entry is not None and entry.kind in KINDS else None


def title_kind(title: str) -> str | None:
    """Kind of a title: courtesy, rank, office or role; None for what is no title.

    Examples
    --------
    >>> title_kind("Prime Minister"), title_kind("mr"), title_kind("table")
    ('office', 'courtesy', None)
    """
    return _titles().get(title.lower())


def longest_listed(surfaces: Sequence[str], at: int) -> tuple[GazetteerEntry, int] | None:
    """Longest listed name that begins at a word, and how many of the words it takes.

    Examples
    --------
    >>> longest_listed(["Deputy", "Prime", "Minister", "Duarte"], 0)
    (GazetteerEntry(kind='title', name='deputy prime minister'), 3)
    """
    reach = _reach().get(surfaces[at].split(maxsplit=1)[0])
    if reach is None:
        return None
    for size in range(min(reach, len(surfaces) - at), 0, -1):
        entry = listed_names().get(surfaces[at] if size == 1 else " ".join(surfaces[at : at + size]))
        if entry is not None:
            return entry, size
    return None


@cache
def listed_names() -> Mapping[str, GazetteerEntry]:
    """Every listed surface; where one is listed twice, the first of titles, calendar, names, peoples holds."""
    found: dict[str, GazetteerEntry] = {}
    for surface, entry in _all():
        found.setdefault(surface, entry)
    return MappingProxyType(found)


def _all() -> Iterator[tuple[str, GazetteerEntry]]:
    for fields in entries("names/titles"):
        yield fields[0], GazetteerEntry("title", fields[0].lower())
        yield fields[0].capitalize(), GazetteerEntry("title", fields[0].lower())
    for word, kind in entries("names/capitalised_words"):
        yield word, GazetteerEntry(kind, word)
    for fields in entries("names/countries"):
        name, adjectives, peoples, capital, others = (*fields, "", "")[:5]
        yield from _forms(name, "place", others)
        yield from _forms(capital, "place", "")
        yield from ((adjective, GazetteerEntry("adjective", name)) for adjective in _parts(adjectives))
        yield from ((people, GazetteerEntry("group", people)) for people in _parts(peoples))
    for topic, kind in (("places", "place"), ("organisations", "organisation")):
        for fields in entries(f"names/{topic}"):
            yield from _forms(fields[0], kind, "".join(fields[1:2]))
    for fields in entries("names/peoples"):
        yield from ((adjective, GazetteerEntry("adjective", adjective)) for adjective in fields[1:2])
        yield fields[0], GazetteerEntry("group", fields[0])


def _forms(name: str, kind: str, others: str) -> Iterator[tuple[str, GazetteerEntry]]:
    for form in (name, *_parts(others)):
        if form:
            yield form.removeprefix("the "), GazetteerEntry(kind, name)


def _parts(listing: str) -> list[str]:
    """Parts of a list, a comma inside a part excepted: "Washington, D.C."."""
    return [part.strip() for part in listing.split(", ") if part.strip()]


@cache
def _titles() -> Mapping[str, str]:
    return MappingProxyType({fields[0].lower(): fields[1] for fields in entries("names/titles")})


@cache
def _reach() -> Mapping[str, int]:
    """First word of each listed surface, to the number of words of the longest that begins with it."""
    reach: dict[str, int] = {}
    for surface in listed_names():
        parts = surface.split()
        reach[parts[0]] = max(reach.get(parts[0], 0), len(parts))
    return MappingProxyType(reach)
