"""Expressions that exclude one another: "rose" and "fell", "because of" and "in spite of", "careful" and "careless".

Takes the words of two expressions (`newslens.comparison.shared.content_words`); says whether they are opposites, by a
lexicon of sides, or because one is made of the other by a prefix or ending that turns it round.

What this does not cover: expressions with a word more than the lexicon has ("agreed", "flatly refused"); a word that
denies beside either of them (`newslens.comparison.findings.turned_meanings`).

Source of the kinds of opposites: Lyons, "Semantics" (1977), chapter 9.
"""

from __future__ import annotations

import itertools
from functools import cache
from typing import TYPE_CHECKING, Final

from newslens.comparison.shared.content_words import CONTENT, read_words
from newslens.language.closed_classes import word_classes
from newslens.lexicon import entries, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["are_opposites"]

_AUXILIARIES: Final = frozenset({"be", "have", "do"})
_FILLERS: Final = frozenset({"to", "that", "the", "a", "an", "been"})
"""Words that come and go with the form of a verb or noun: "agreed", "had agreed", "the victory"."""

_Stems = tuple[str, ...]


def are_opposites(a: Sequence[ComparedWord], b: Sequence[ComparedWord]) -> bool:
    """Whether two expressions exclude one another.

    Examples
    --------
    >>> said = [("rises", "fell"), ("accepted", "was turned down"), ("legal", "illegal"), ("old", "big")]
    >>> [are_opposites(read_words(a), read_words(b)) for a, b in said]
    [True, True, True, False]
    """
    cores, contents = (_core(a), _core(b)), (_content(a), _content(b))
    return any(_stand_apart(*pair) for pair in ((a, b), cores, contents)) or _are_made_apart(*cores)


def _stand_apart(a: Sequence[ComparedWord], b: Sequence[ComparedWord]) -> bool:
    """Whether two expressions stand on two sides of one line of the lexicon."""
    one, other = (_sides().get(tuple(each.stem for each in said), frozenset()) for said in (a, b))
    return any(line == there and side != across for line, side in one for there, across in other)


def _core(said: Sequence[ComparedWord]) -> Sequence[ComparedWord]:
    """An expression without auxiliaries and articles; all of it where it has nothing else ("to be")."""
    classes = word_classes()
    return [
        each for each in said if classes.get(each.form) not in _AUXILIARIES and each.form not in _FILLERS
    ] or said


def _content(said: Sequence[ComparedWord]) -> Sequence[ComparedWord]:
    """The content words of an expression: "died in" beside "survived"."""
    return [each for each in said if each.kind == CONTENT]


def _are_made_apart(a: Sequence[ComparedWord], b: Sequence[ComparedWord]) -> bool:
    """Whether one word is made of the other, or both of one, so that they exclude each other: "legal" and "illegal"."""
    if len(a) != 1 or len(b) != 1:
        return False
    x, y = a[0].form, b[0].form
    if {x, y} & words("comparison/prefixed_alike"):
        return False
    return any(
        _is_denied(one, other) or _takes_ending(one, other) or _takes_other_prefix(one, other)
        for one, other in ((x, y), (y, x))
    )


def _is_denied(form: str, other: str) -> bool:
    return any(form == f"{prefix}{other}" for prefix in words("comparison/denying_prefixes"))


def _takes_ending(form: str, other: str) -> bool:
    """Whether one word has what the other is without: "careless", "careful"."""
    return form.endswith("less") and other.endswith("ful") and form[:-4] == other[:-3]


def _takes_other_prefix(form: str, other: str) -> bool:
    """Whether two prefixes part the words: "overestimate", "underestimate"; a short rest is chance ("upon")."""
    return any(
        form.startswith(prefix) and len(rest := form.removeprefix(prefix)) > 3 and other == f"{opposed}{rest}"
        for prefix, opposed in entries("comparison/opposing_prefixes")
    )


@cache
def _sides() -> dict[_Stems, frozenset[tuple[int, int]]]:
    """For each expression of the lexicon the lines that it stands in, with its side there."""
    found: dict[_Stems, set[tuple[int, int]]] = {}
    for place, expression in _expressions():
        found.setdefault(tuple(each.stem for each in read_words(expression)), set()).add(place)
    return {stems: frozenset(places) for stems, places in found.items()}


def _expressions() -> Iterator[tuple[tuple[int, int], str]]:
    for line, sides in enumerate(entries("comparison/opposites")):
        for side, alike in enumerate(sides):
            yield from zip(itertools.repeat((line, side)), alike.split(", "), strict=False)
