"""Verbs in the forms that a label needs: "people killed", "passengers who boarded".

Takes forms of verbs as texts have them; gives the participle of each, and whether a verb is too weak to say what was
done ("have", "include").

What this does not cover: which noun a verb belongs to (`label_counts`).
"""

from __future__ import annotations

from functools import cache

from newslens import lexicon
from newslens.language.verbs import lexicon_forms

__all__ = ["base_of", "is_weak", "participle"]


def participle(form: str) -> str | None:
    """The past participle of a verb in any form; None of a word that is no verb as far as is known.

    Examples
    --------
    >>> participle("stealing"), participle("rammed"), participle("fire"), participle("table-top")
    ('stolen', 'rammed', 'fired', None)
    """
    base = base_of(form)
    return _participles().get(base) if base else (form if form.endswith("ed") else None)


def base_of(form: str) -> str | None:
    """The base form of a verb that the lexicon knows: "steal" of "stole".

    Examples
    --------
    >>> base_of("stole"), base_of("zzz")
    ('steal', None)
    """
    return _bases().get(form)


def is_weak(form: str) -> bool:
    """Whether a verb says too little of what was done to be a label's: "has", "includes", "said".

    Examples
    --------
    >>> is_weak("included"), is_weak("stole")
    (True, False)
    """
    base = base_of(form) or form
    return base in lexicon.words("comparison/weak_verbs") or form in lexicon.words("language/light_verbs")


@cache
def _bases() -> dict[str, str]:
    found: dict[str, str] = {}
    for verb, form, _ in lexicon_forms():
        found.setdefault(form, verb)
    return found


@cache
def _participles() -> dict[str, str]:
    found: dict[str, str] = {}
    for verb, form, letter in lexicon_forms():
        if letter in "Edy":
            found.setdefault(verb, form.split()[0])
    return found
