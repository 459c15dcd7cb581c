"""Forms of English verbs, made by rule from the principal parts that the lexicon gives.

Takes a base form and, where they are irregular, its past and participle (`newslens/lexicon/language/verbs.txt`); gives
every form with a letter that says what it can be. The rules of spelling are those of English grammars: "carries",
"carried", "stopping", "lying".

What this does not cover: forms that a verb has besides ("learnt" beside "learned"), and which form a word is in its
sentence (`newslens.language.tagger`).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.language import language_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["all_forms", "finite_forms", "is_past_form", "lexicon_forms", "verb_forms"]


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

    Parameters
    ----------
    verb
        The base form.
    past, participle
        Where they are irregular; the participle is the past where it is not given.

    Yields
    ------
    tuple
        Form and letter: v base, V finite, d past or participle, y the same where it does not end in -ed and so hardly ever
        modifies a noun, E participle, g in -ing.

    Examples
    --------
    >>> dict(verb_forms("stop", "stopped"))
    {'stop': 'v', 'stops': 'V', 'stopped': 'd', 'stopping': 'g'}
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


def all_forms(verb: str) -> frozenset[str]:
    """Every form of a verb.

    Parameters
    ----------
    verb
        A base form; one that the lexicon does not have counts as regular.

    Examples
    --------
    >>> sorted(all_forms("give"))
    ['gave', 'give', 'given', 'gives', 'giving']
    """
    return frozenset(form for form, _ in verb_forms(verb, *_principal_parts().get(verb, ())))


def finite_forms(verb: str) -> frozenset[str]:
    """Forms of a verb that make a clause of their own beside a name: "says", "said".

    Parameters
    ----------
    verb
        A base form; one that the lexicon does not have counts as regular.

    Examples
    --------
    >>> sorted(finite_forms("know")), sorted(finite_forms("quip"))
    (['knew', 'knows'], ['quipped', 'quips'])
    """
    return frozenset(
        form for form, letter in verb_forms(verb, *_principal_parts().get(verb, ())) if letter in "Vdy"
    )


@lru_cache(4096)
def is_past_form(word: str) -> bool:
    """Whether a word in lower case can be a past form or a past participle.

    Examples
    --------
    >>> is_past_form("sank"), is_past_form("carried"), is_past_form("hundred")
    (True, True, False)
    """
    regular = word.endswith("ed") and len(word) >= thresholds.SHORTEST_REGULAR_PAST
    return word in _irregular_pasts() or (regular and word not in lexicon.words("language/no_past_forms"))


@cache
def _principal_parts() -> dict[str, tuple[str, ...]]:
    return {fields[0]: fields[1:] for fields in lexicon.entries("language/verbs")}


@cache
def _irregular_pasts() -> frozenset[str]:
    return frozenset(
        form for parts in _principal_parts().values() for field in parts for form in field.split()
    )


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
    if past == verb + verb[-1] + "ed" or verb in lexicon.words("language/doubling_verbs"):
        return verb + verb[-1] + "ing"
    return verb + "ing"
