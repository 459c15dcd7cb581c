"""Person, organisation, group or place: what the words around a name say.

A name that shows its own kind (a head word, a title, the lexicon) keeps it. For others each mention votes with
its surroundings ("in Mansour", "Mansour district", "Duarte, who"), and all mentions of one spelling in the
corpus are counted together, so that one telling place settles the silent ones. The weights of the votes stand in
`name_thresholds`.

What this does not cover: bearers of two kinds under one spelling (a town and a club), which get one kind.

Takes texts and their mentions; gives one kind for each spelling. Method: the contextual rules of Collins and
Singer, "Unsupervised Models for Named Entity Classification", 1999, written by hand.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.names.gazetteer import KINDS
from newslens.extraction.names.name_thresholds import (
    ACTING_WEIGHT,
    AGE_WEIGHT,
    BESIDE_WEIGHT,
    CONTEXT_REACH,
    INITIALS_WEIGHT,
    OWN_WEIGHT,
    PHRASE_WEIGHT,
    SETTLED_WEIGHT,
    SHAPE_WEIGHT,
    TITLED_SHARE,
)
from newslens.extraction.names.organisations import initials_of
from newslens.language.phonetic_keys import Spelling, fold_name
from newslens.lexicon import alternation, entries, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from newslens.extraction.names.mentions import NameMention

__all__ = ["BearerKind", "kinds_of_spellings"]


class BearerKind(NamedTuple):
    """Kind of a spelling, and whether anything but its shape speaks for it."""

    kind: str
    settled: bool


def _contexts(where: str) -> Iterator[tuple[str, str]]:
    for kind in KINDS:
        phrases = [fields[0] for fields in entries("names/name_contexts") if fields[1:] == (where, kind)]
        if phrases:
            yield kind, alternation(phrases)


_BEFORE = {fields[0]: fields[2] for fields in entries("names/name_contexts") if fields[1] == "before"}
_LONGEST_BEFORE = max(len(phrase.split()) for phrase in _BEFORE)
_AFTER = re.compile(
    "[ \u00a0]?(?:" + "|".join(f"(?P<{kind}>{source})" for kind, source in _contexts("after")) + ")(?!\\w)"
)
_OLD = re.compile(r", \d{1,3}(?:,(?!\d)| and )")
_OWNED = re.compile(r"['’]s? ")
_ACTS = re.compile("[ \u00a0](?:" + "|".join(source for _, source in _contexts("acts")) + ")(?!\\w)")
_LIKE_A_PERSON = re.compile(
    r"(?=[^\d]*\Z)(?!.*[A-Z]{2})[^\W\d_]\S*(?:[ \u00a0](?:\S\.|\S*[^\W\d_]\S*)){1,3}\Z"
)
"""Two words to four, without digits and without words in capitals."""


def kinds_of_spellings(texts: Iterable[tuple[str, Sequence[NameMention]]]) -> Mapping[Spelling, BearerKind]:
    """Kind of each spelling that the mentions of the texts have.

    Parameters
    ----------
    texts
        Each text with its mentions.
    """
    votes: dict[Spelling, Counter[tuple[str, bool]]] = {}
    named: Counter[Spelling] = Counter()
    titled: Counter[Spelling] = Counter()
    for text, mentions in texts:
        acronyms = {mention.surface for mention in mentions if mention.surface.isupper()}
        for mention in mentions:
            spelling = fold_name(mention.surface)
            named[spelling] += 1
            titled[spelling] += mention.kind == "person"
            counted = votes.setdefault(spelling, Counter())
            for kind, weight in _votes(text, mention, acronyms):
                counted[kind, weight == SHAPE_WEIGHT] += weight
    own = {spelling: _winner(counted) for spelling, counted in votes.items()}
    rarely = {spelling for spelling, times in named.items() if titled[spelling] * TITLED_SHARE <= times}
    own |= {
        each: BearerKind("organisation", settled=True) for each in _firsts_of_bodies(own) if each in rarely
    }
    return {spelling: _as_in_short(spelling, own) for spelling in own}


def _firsts_of_bodies(own: Mapping[Spelling, BearerKind]) -> Iterator[Spelling]:
    """Single words that open the full name of a body and end no person's: "Northport" beside "Northport Inc".

    News introduces a person by a full name or a title, so that "Northport said" alone makes none; "Farrow" beside "Ned Farrow"
    and "Farrow Group" stays a person.
    """
    full = [(spelling, kind) for spelling, kind in own.items() if len(spelling) > 1]
    bodies = {spelling[0] for spelling, (kind, settled) in full if kind == "organisation" and settled}
    surnames = {spelling[-1] for spelling, (kind, _) in full if kind == "person"}
    firsts = bodies - surnames
    for spelling, (kind, _) in own.items():
        if len(spelling) == 1 and kind == "person" and spelling[0] in firsts:
            yield spelling


def _as_in_short(spelling: Spelling, kinds: Mapping[Spelling, BearerKind]) -> BearerKind:
    """A full form of which nothing tells the kind has that of its first word alone: Hadaf (source), Hadaf al-Watan."""
    short = kinds.get(spelling[:1])
    if kinds[spelling].settled or len(spelling) < 2 or short is None or not short.settled:
        return kinds[spelling]
    return short if short.kind == "organisation" else kinds[spelling]


def _winner(counted: Mapping[tuple[str, bool], int]) -> BearerKind:
    """What the surroundings tell; the shapes of the mentions decide only where they tell nothing."""
    told = {kind: weight for (kind, shape), weight in counted.items() if not shape}
    kind = max(KINDS, key=lambda each: told.get(each, 0))
    if told.get(kind, 0) >= SETTLED_WEIGHT:
        return BearerKind(kind, settled=True)
    guessed = {kind: told.get(kind, 0) + counted.get((kind, True), 0) for kind in KINDS}
    return BearerKind(max(KINDS, key=guessed.__getitem__), settled=False)


def _votes(text: str, mention: NameMention, acronyms: AbstractSet[str]) -> Iterator[tuple[str, int]]:
    if mention.kind is not None:
        yield mention.kind, OWN_WEIGHT
    behind: list[str] = []
    if text[mention.start - 1 : mention.start] in {" ", "\u00a0"}:
        behind = (
            text[max(0, mention.start - CONTEXT_REACH) : mention.start].lower().split()[-_LONGEST_BEFORE:]
        )
    if (before := _before(behind)) is not None:
        yield _BEFORE[before], PHRASE_WEIGHT if before.endswith(" of") else BESIDE_WEIGHT
    if after := _AFTER.match(text, mention.end):
        yield str(after.lastgroup), BESIDE_WEIGHT
    if _OLD.match(text, mention.end):
        yield "person", AGE_WEIGHT
    if _ACTS.match(text, mention.end):
        yield "person", ACTING_WEIGHT
    like_a_person = mention.surface in words("names/given_names") or _LIKE_A_PERSON.match(mention.surface)
    if behind[-1:] == ["the"] or not like_a_person:
        yield "organisation", SHAPE_WEIGHT
    else:
        yield "person", SHAPE_WEIGHT
        if _OWNED.search(mention.surface):
            yield "organisation", BESIDE_WEIGHT
        if acronyms and initials_of(mention.surface) in acronyms:
            yield "organisation", INITIALS_WEIGHT


def _before(behind: Sequence[str]) -> str | None:
    """The longest telling phrase that these words end with."""
    for first in range(len(behind)):
        phrase = " ".join(behind[first:])
        if phrase in _BEFORE:
            return phrase
    return None
