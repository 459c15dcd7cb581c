"""Inflection: the forms of English verbs, made by rule from the principal parts that the lexicon gives.

Takes a base form and, where they are irregular, its past and participle; gives every form with a letter that says what it
can be. Not covered: forms that a verb has besides ("learnt" beside "learned").
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["lexicon_forms", "verb_forms"]

_DOUBLING = frozenset(
    [
        "win",
        "run",
        "sit",
        "set",
        "put",
        "let",
        "get",
        "cut",
        "hit",
        "bet",
        "begin",
        "forget",
        "forbid",
        "dig",
        "spin",
        "swim",
        "shut",
        "split",
        "quit",
        "rid",
        "upset",
        "stun",
    ]
)
"""Verbs that double their last letter before -ing though their past does not show it."""


@cache
def lexicon_forms() -> tuple[tuple[str, str, str], ...]:
    """Base form, form and letter of every form of every verb of the lexicon."""
    return tuple(
        (verb, form, letter)
        for verb, *principal in lexicon.entries("language/verbs")
        for form, letter in verb_forms(verb, *principal)
    )


def verb_forms(
    verb: str, past: str | None = None, participle: str | None = None
) -> Iterator[tuple[str, str]]:
    """Forms of a verb, each with its letter.

    v base, V finite, d past or participle, y the same where it does not end in -ed and so hardly ever modifies a noun,
    E participle, g in -ing.
    """
    past = past or _add_ed(verb)
    participle = participle or past
    yield verb, "v"
    yield _add_s(verb), "V"
    if past == participle:
        yield past, "d" if past.endswith("ed") else "y"
    else:
        yield past, "V"
        yield participle, "E"
    yield _add_ing(verb, past), "g"


def _add_s(verb: str) -> str:
    if re.search(r"(?:s|x|z|ch|sh)$", verb):
        return verb + "es"
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ies"
    return {"have": "has", "do": "does", "go": "goes", "be": "is"}.get(verb, verb + "s")


def _add_ed(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if re.search(r"[^aeiou]y$", verb) else verb + "ed"


def _add_ing(verb: str, past: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not re.search(r"(?:ee|ye|oe)$", verb) and verb != "be":
        return verb[:-1] + "ing"
    if past == verb + verb[-1] + "ed" or verb in _DOUBLING:
        return verb + verb[-1] + "ing"
    return verb + "ing"
