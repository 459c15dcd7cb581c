"""People mentioned by their office: "the prime minister", "the spokesman".

A text ties an office to a person by putting one beside the other: a title in front of the name ("Prime Minister
Ana Duarte"), an apposition behind it ("Ana Duarte, the governor of Loreto") or before it ("the chancellor, Ana
Duarte"). Later "the governor" alone is the person tied to that office, the one named last where there are two.
An office that the text ties to nobody stays unresolved and is no mention.

Takes a text and its mentions; gives the mentions by office, each with the mention of the person it stands for.
Indefinite ones ("a spokesman") introduce somebody and are left out.

What this does not cover: offices that only knowledge of the world ties to a person, and pronouns. Method: role
appositives and titles, as the precise constructs of Lee et al., 2013.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.names.gazetteer import listed_names, title_kind
from newslens.extraction.names.name_thresholds import OFFICE_WORDS
from newslens.language.phonetic_keys import fold_name
from newslens.lexicon import alternation, entries, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.extraction.names.gazetteer import GazetteerEntry
    from newslens.extraction.names.mentions import NameMention

__all__ = ["OfficeMention", "find_office_mentions"]

_OFFICES = alternation(
    fields[0].lower() for fields in entries("names/titles") if fields[1] in {"office", "role"}
)
_PLACE = r"[A-Z][\w.]+(?:[ \u00a0][A-Z][\w.]+)?"
_ALONE = re.compile(
    rf"(?<![\w'’-])(?:(?P<the>[Tt]he[ \u00a0](?:(?P<adjective>{_PLACE})[ \u00a0])??)|(?P<owner>{_PLACE})['’]s[ \u00a0])"
    rf"(?P<office>(?i:{_OFFICES}))(?![\w-])(?:[ \u00a0]of[ \u00a0](?:the[ \u00a0])?(?P<land>{_PLACE}))?"
)
_LAND_BEFORE = re.compile(rf"(?P<land>{_PLACE})(?:['’]s)?[ \u00a0]\Z")
_LAND_BEHIND = re.compile(rf"[ \u00a0]of[ \u00a0](?:the[ \u00a0])?(?P<land>{_PLACE})")
_BEHIND = re.compile(
    rf",[ \u00a0](?:the[ \u00a0]|a[ \u00a0]|an[ \u00a0])?(?:[\w'’-]+[ \u00a0]){{0,{OFFICE_WORDS}}}?(?P<office>(?i:{_OFFICES}))(?![\w-])"
)
_BEFORE = re.compile(rf"(?<![\w'’-])(?P<office>(?i:{_OFFICES})),[ \u00a0]\Z")
_REACH = max(map(len, (*words("names/titles"), *listed_names()))) + len("'s ")
"""Characters in which an office before a name, or a country before an office, is looked for: as long as the longest."""
_DEPUTIES = tuple(sorted(words("names/deputy_words")))


class OfficeMention(NamedTuple):
    """A person mentioned by office; `mention` is the place of the person in the list of mentions."""

    start: int
    end: int
    surface: str
    mention: int


class _Tie(NamedTuple):
    start: int
    office: str
    land: str | None
    mention: int
    person: str
    """Last word of the name, folded: two mentions of one person count once."""


def find_office_mentions(text: str, mentions: Sequence[NameMention]) -> list[OfficeMention]:
    """People mentioned by their office alone.

    Examples
    --------
    >>> from newslens.extraction.names.mentions import find_mentions
    >>> text = "Premier Ana Duarte resigned. On Friday the premier left."
    >>> [role.surface for role in find_office_mentions(text, find_mentions(text))]
    ['the premier']
    """
    ties = [
        _Tie(mention.start, office, land, number, "".join(fold_name(mention.surface)[-1:]))
        for number, mention in enumerate(mentions)
        for office, land in _offices(text, mention)
    ]
    if not ties:
        return []
    taken = [(mention.title_start, mention.end) for mention in mentions]
    index = _Ties(ties)
    found = (_office_mention(each, index) for each in _ALONE.finditer(text) if _free(each, taken))
    return [mention for mention in found if mention is not None]


def _offices(text: str, mention: NameMention) -> Iterator[tuple[str, str | None]]:
    """Offices that the text ties to a mention, and the country or body that each is of."""
    if mention.kind not in {None, "person"}:
        return
    if mention.title is not None and title_kind(mention.title) in {"office", "role"}:
        yield (
            mention.title,
            _land(_LAND_BEFORE.search(text, max(0, mention.title_start - _REACH), mention.title_start)),
        )
    if behind := _BEHIND.match(text, mention.end):
        yield _plain(behind["office"]), _land(_LAND_BEHIND.match(text, behind.end()))
    if " " not in mention.surface or text[mention.end : mention.end + 1] != ",":
        return
    if before := _BEFORE.search(text, max(0, mention.start - _REACH), mention.start):
        start = before.start()
        yield _plain(before["office"]), _land(_LAND_BEFORE.search(text, max(0, start - _REACH), start))


def _land(found: re.Match[str] | None) -> str | None:
    """Country or place in the match, by its listed name."""
    entry = None if found is None else _listed(found["land"])
    return None if entry is None or entry.kind not in {"adjective", "place"} else entry.name


def _listed(written: str) -> GazetteerEntry | None:
    """Entry for a place or body before or behind an office; its last word tells where the whole is not listed."""
    return listed_names().get(written) or listed_names().get(written.rsplit(maxsplit=1)[-1])


def _free(found: re.Match[str], taken: Sequence[tuple[int, int]]) -> bool:
    """Whether no mention and no title of one stands in the office."""
    start, end = _span(found)
    near = bisect_left(taken, (start, -1))
    return all(right <= start or left >= end for left, right in taken[max(0, near - 1) : near + 3])


def _span(found: re.Match[str]) -> tuple[int, int]:
    return found.start("office" if found["the"] is None else "the"), found.end("office")


def _office_mention(found: re.Match[str], ties: _Ties) -> OfficeMention | None:
    """The person tied to the office: the one named last before it, or the only one of the text."""
    start, end = _span(found)
    owner = next((group for group in ("adjective", "owner", "land") if found[group] is not None), None)
    office = _plain(found["office"])
    if owner is None:
        fitting = ties.of(office)
    else:
        entry = _listed(found[owner])
        fitting = () if entry is None else ties.of_land(office, entry.name)
    before = bisect_left(fitting, start, key=lambda tie: tie.start)
    if not before and len({tie.person for tie in fitting}) != 1:
        return None
    return OfficeMention(start, end, found.string[start:end], fitting[before - 1].mention)


class _Ties:
    """Ties of a text in order, to be asked by office and by country; each office is looked at once, however often asked."""

    def __init__(self, ties: Sequence[_Tie]) -> None:
        self._of: dict[str, list[_Tie]] = defaultdict(list)
        self._of_land: dict[tuple[str, str | None], list[_Tie]] = defaultdict(list)
        for tie in ties:
            for office in _offices_meant(tie.office):
                self._of[office].append(tie)
                self._of_land[office, tie.land].append(tie)

    def of(self, office: str) -> Sequence[_Tie]:
        """Ties to an office, whatever its country."""
        return self._of.get(office, ())

    def of_land(self, office: str, land: str) -> Sequence[_Tie]:
        """Ties to the office of a country; else those of the only person whose country the text does not say."""
        if (office, land) in self._of_land:
            return self._of_land[office, land]
        unclear = self._of_land.get((office, None), ())
        return unclear if len({tie.person for tie in unclear}) == 1 else ()


def _offices_meant(tied: str) -> Iterator[str]:
    """Words that can stand for a title: "the minister" for the foreign minister, but no "president" for the vice president."""
    yield tied
    if not tied.startswith(_DEPUTIES):
        parts = tied.split(" ")
        yield from (" ".join(parts[first:]) for first in range(1, len(parts)))


def _plain(office: str) -> str:
    return " ".join(office.lower().split())
