"""One name for each owner over all reports: "Moreno", "Ivan Moreno" and "Striker Ivan Moreno" own the same points.

Takes claims; gives them with every owner under one name, the shortest that is nobody else's. Two names are one where they differ only in
spaces, hyphens, initials or a firm's suffix ("Silmar", "Silmar Ltd"), where they end in the same two words, where one is the initials of
the other, and where one begins or ends the other and no second name does ("Velm" and "Velm United", unless "Velm Bank" stands there too).

What this does not cover: names that share no word ("the Reds" and "Velm").
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from newslens import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newslens.comparison.claims.claim import Claim

__all__ = ["with_one_name"]

_WORD = re.compile(r"[^\W_]+(?:['’&][^\W_]+)*")


def with_one_name(claims: Sequence[Claim]) -> list[Claim]:
    """Claims with each owner under one name.

    Parameters
    ----------
    claims
        Claims of the reports of one event.
    """
    one = _one_name_each({name for claim in claims for name in claim.owners})
    return [
        replace(claim, owners=frozenset(one[name] for name in claim.owners)) if claim.owners else claim
        for claim in claims
    ]


def _one_name_each(names: Iterable[str]) -> Mapping[str, str]:
    """Each name, to the one that stands for it."""
    ordered = sorted(names, key=lambda name: (len(name), name))
    words = {name: _words(name) for name in ordered}
    one: dict[str, str] = {}
    by_key: dict[str, str] = {}
    for name in ordered:
        keys = _keys(words[name])
        known = next((by_key[key] for key in keys if key in by_key), None)
        one[name] = known or name
        for key in keys:
            by_key.setdefault(key, one[name])
    longer = _longer_names(words, one)
    for name in reversed(ordered):
        others = longer.get(words[name], set()) - {one[name]}
        if len(others) == 1:
            other = next(iter(others))
            one |= {each: one[name] for each, given in one.items() if given == other}
    return one


def _words(name: str) -> tuple[str, ...]:
    """Words of a name in small letters, without initials and a firm's suffix."""
    found = [each.casefold() for each in _WORD.findall(name)]
    kept = [each for each in found if len(each) > 1 and each not in lexicon.words("comparison/firm_suffixes")]
    return tuple(kept or found)


def _keys(words: tuple[str, ...]) -> list[str]:
    """What two wordings of one name have in common: its letters, its initials, its last two words."""
    keys = ["".join(words)]
    if len(words) > 2:
        keys.append("".join(each[0] for each in words))
    if len(words) > 1:
        keys.append(" ".join(words[-2:]))
    return keys


def _longer_names(
    words: Mapping[str, tuple[str, ...]], one: Mapping[str, str]
) -> Mapping[tuple[str, ...], set[str]]:
    """Words of a beginning or an end of names, to the names that have it."""
    found: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for name, own in words.items():
        for size in range(1, len(own)):
            found[own[:size]].add(one[name])
            found[own[-size:]].add(one[name])
    return found
