"""Person, organisation, group or place: what the words around a name say.

A name that shows its own kind (a head word, a title, the lexicon) keeps it. For others each mention votes with
its surroundings ("in Mansour", "Mansour district", "Duarte, who"), and all mentions of one spelling in the
corpus are counted together, so that one telling place settles the silent ones.

Takes texts and their mentions; gives one kind for each spelling. Method: the contextual rules of Collins and
Singer, "Unsupervised Models for Named Entity Classification", 1999, written by hand.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from newslens.extraction.gazetteer import KINDS
from newslens.extraction.transliteration import fold
from newslens.lexicon import alternation, entries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from newslens.extraction.mentions import Mention

__all__ = ["Spelling", "kinds_of_spellings"]

Spelling = tuple[str, ...]
"""Folded words of a name."""

_OWN, _BESIDE, _AGE, _SHAPE = 8, 3, 4, 1
"""Weight of what the name itself says, of a telling word beside it, of an age, of its bare shape."""


def _contexts(where: str) -> Iterator[tuple[str, str]]:
    for kind in KINDS:
        phrases = [fields[0] for fields in entries("name_contexts") if fields[1:] == (where, kind)]
        if phrases:
            yield kind, alternation(phrases)


_BEFORE = re.compile(
    "(?<![^\\W_])(?:"
    + "|".join(f"(?P<{kind}>{source})" for kind, source in _contexts("before"))
    + ")[ \u00a0]\\Z"
)
_AFTER = re.compile(
    "[ \u00a0]?(?:" + "|".join(f"(?P<{kind}>{source})" for kind, source in _contexts("after")) + ")(?!\\w)"
)
_OLD = re.compile(r", \d{1,3}(?:,| and )")
_WITH_ARTICLE = re.compile(r"(?<![^\W_])[Tt]he[ \u00a0]\Z")
_REACH = 16


def kinds_of_spellings(texts: Iterable[tuple[str, Iterable[Mention]]]) -> Mapping[Spelling, str]:
    """Kind of each spelling that the mentions of the texts have.

    Parameters
    ----------
    texts
        Each text with its mentions.
    """
    votes: dict[Spelling, Counter[str]] = {}
    for text, mentions in texts:
        for mention in mentions:
            counted = votes.setdefault(fold(mention.surface), Counter())
            for kind, weight in _votes(text, mention):
                counted[kind] += weight
    return {spelling: max(KINDS, key=lambda kind: counted[kind]) for spelling, counted in votes.items()}


def _votes(text: str, mention: Mention) -> Iterator[tuple[str, int]]:
    if mention.kind is not None:
        yield mention.kind, _OWN
    behind = text[max(0, mention.start - _REACH) : mention.start]
    if before := _BEFORE.search(behind):
        yield str(before.lastgroup), _BESIDE
    if after := _AFTER.match(text, mention.end):
        yield str(after.lastgroup), _BESIDE
    if _OLD.match(text, mention.end):
        yield "person", _AGE
    if _WITH_ARTICLE.search(behind):
        yield "organisation", _SHAPE
    elif " " in mention.surface:
        yield "person", _SHAPE
