"""Words that deny, those that take a denial back, those that deny without a word of denial, and opposites.

"Nothing but debts" says that there were debts: `exceptions` finds what brings back the thing denied. "Until the law
is withdrawn" is "as long as it is not withdrawn", "kept running" is "never stopped running", "illegal" is "not
legal": `hidden` finds such words, so that a rendering which denies in another way is not held to have lost a
denial. What is beyond single words ("I would be the last to ...") is not seen.
"""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import TYPE_CHECKING

from newslens.comparison.shared.content_words import CONTENT, word
from newslens.language.closed_classes import closed_class_words
from newslens.lexicon import alternation, entries, words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["are_opposites", "denies", "exceptions", "hidden"]

_OPENINGS = ("un", "in", "im", "il", "ir", "dis", "non")
"""Beginnings that deny the word behind them."""
_REACH = 40
"""Characters between a denial and the "anything but" that it denies; undenied, that is a denial itself."""
_EMPTY = frozenset(("bless", "doubtless", "nevertheless", "nonetheless", "regardless"))
"""Words in -less that do not deny what they are made of."""


def denies(each: ComparedWord) -> bool:
    """Whether a word denies.

    Examples
    --------
    >>> denies(word("nobody")), denies(word("somebody"))
    (True, False)
    """
    return each.form in closed_class_words("denies")


def exceptions(text: str) -> frozenset[int]:
    """Where the words begin that take a denial back.

    Examples
    --------
    >>> exceptions("They brought nothing but debts, but they stayed.")
    frozenset({21})
    """
    return frozenset(match.start("exception") for match in _exceptive().finditer(text))


def hidden(said: Sequence[ComparedWord], other: Collection[str]) -> frozenset[int]:
    """Where the words begin that deny without a word of denial and stand in one wording only.

    Parameters
    ----------
    said
        Words of the one wording.
    other
        Stems of the other one's words.

    Examples
    --------
    >>> from newslens.comparison.shared.content_words import read_words
    >>> sorted(hidden(read_words("It is illegal until noon"), {"it", "is", word("legal").stem, "at", "noon"}))
    [6, 14]
    """
    found = {each.start for each in said if each.stem not in other and _hides(each, other)}
    pairs = {
        a.start
        for a, b in itertools.pairwise(said)
        if f"{a.form} {b.form}" in words("comparison/hidden_denials")
        and not (a.stem in other and b.stem in other)
    }
    return frozenset(found | pairs)


def are_opposites(a: ComparedWord, b: ComparedWord) -> bool:
    """Whether two words exclude one another.

    Examples
    --------
    >>> [are_opposites(word(a), word(b)) for a, b in (("rises", "fell"), ("legal", "illegal"), ("old", "big"))]
    [True, True, False]
    """
    if a.stem == b.stem:
        return False
    lines = _opposites()
    made = any(_is_made_of(one, other) for one, other in ((a, b), (b, a)))
    return made or bool(lines.get(a.stem, frozenset()) & lines.get(b.stem, frozenset()))


def _is_made_of(each: ComparedWord, other: ComparedWord) -> bool:
    """Whether a word is another one with a beginning that denies it."""
    return any(each.form == f"{opening}{other.form}" for opening in _OPENINGS)


@cache
def _opposites() -> dict[str, frozenset[int]]:
    """Lines of the opposites that each stem stands in."""
    found: dict[str, set[int]] = {}
    for n, line in enumerate(entries("comparison/opposites")):
        for each in line:
            found.setdefault(word(each).stem, set()).add(n)
    return {stem: frozenset(lines) for stem, lines in found.items()}


def _hides(each: ComparedWord, other: Collection[str]) -> bool:
    if each.stem in _hidden() or (each.form.endswith("less") and each.kind == CONTENT):
        return each.form not in _EMPTY
    return any(
        each.form.startswith(opening) and word(each.form.removeprefix(opening)).stem in other
        for opening in _OPENINGS
    )


@cache
def _hidden() -> frozenset[str]:
    return frozenset(word(each).stem for each in words("comparison/hidden_denials") if " " not in each)


@cache
def _exceptive() -> re.Pattern[str]:
    denials = alternation(sorted(closed_class_words("denies")))
    brought_back = alternation(line[0] for line in entries("comparison/exceptives"))
    any_one = rf"(?:{denials})\b[^.!?]{{0,{_REACH}}}?\b(?:anything|anyone|anybody)"
    return re.compile(rf"\b(?:{denials}|{any_one})\s+(?P<exception>{brought_back})\b", re.IGNORECASE)
