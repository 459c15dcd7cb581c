"""What a figure counts: the words of its phrase, of its whole, or of the subject of which its sentence gives the number.

Takes a figure in its sentence (`newslens.comparison.claims.clauses`); gives a `CountedThing`. A part counts what its whole does ("15 of the
329 seats"), a bare number behind a parent counts children, and "the number of houses destroyed has risen to 112" counts houses.

What this does not cover: a second thing in the same number (`newslens.comparison.claims.second_nouns`).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.claims.dimensions import names_shared_currency
from newslens.comparison.claims.number_subjects import NumberSubject, number_subject
from newslens.comparison.claims.outcome_search import nouns_of_phrase
from newslens.comparison.claims.roles import fold, is_person
from newslens.comparison.shared.content_words import CONTENT, read_words, word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.claims.clauses import FigureClauses
    from newslens.comparison.shared.content_words import ComparedWord
    from newslens.frames import FigureRow

__all__ = ["CountedThing", "read_counted"]


class CountedThing(NamedTuple):
    """What a figure counts."""

    phrase: str | None
    """Noun phrase as it stands in the text; None where nothing is counted."""
    words: Sequence[ComparedWord]
    """Content words of the part that holds its head; none of a currency, which measures."""
    units: frozenset[str]
    """Words of the unit as claims have them, which every figure of the unit shares."""
    is_currency: bool
    """Whether it is money that several countries have under one name: "45 million crowns"."""
    subject: NumberSubject | None
    """The subject of the sentence, where that says what the number is of."""

    @property
    def nouns(self) -> list[str]:
        """Its words as claims have them."""
        return [fold(each) for each in self.words if not each.surface[0].isdigit()]


def read_counted(clauses: FigureClauses, index: int, figures: Sequence[FigureRow]) -> CountedThing:
    """What a figure counts.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    figures
        All figures of the sentence.
    """
    unit = figures[index].unit
    phrase = _counted(clauses, index, figures)
    subject = _subject(clauses, index) if phrase is None and unit is None else None
    if subject is not None:
        phrase = " ".join(each.surface for each in subject.nouns)
    head = read_words(_head_phrase(phrase or ""))
    words = nouns_of_phrase([each for each in head if each.kind == CONTENT])
    units = _unit_words(unit)
    is_currency = unit is None and names_shared_currency(words)
    if is_currency:
        units, words = units | {fold(each) for each in words}, []
    return CountedThing(phrase, words, units, is_currency, subject)


def _counted(clauses: FigureClauses, index: int, figures: Sequence[FigureRow]) -> str | None:
    """What a figure counts; a part counts what its whole does: 15 in "15 of the 329 seats"."""
    figure, whole = figures[index], clauses.whole(index)
    if figure.counted is None and figure.unit is None:
        return figures[whole].counted if whole is not None else _children(clauses, index)
    return figure.counted


def _subject(clauses: FigureClauses, index: int) -> NumberSubject | None:
    """The things that a number is told of by the subject of its sentence; persons are found by what became of them."""
    found = number_subject(clauses, index)
    return None if found is None or is_person(found.nouns[-1]) else found


def _children(clauses: FigureClauses, index: int) -> str | None:
    """What a bare number behind a parent counts: "a mother of four", "the father-of-two"."""
    first, _ = clauses.spans[index]
    parents = lexicon.words("comparison/parents")
    parent, _, rest = clauses.words[first].surface.casefold().partition("-of-")
    before = clauses.forms(first - 2, first)
    is_parent = (parent in parents and rest) or (before[1:] == ("of",) and before[0] in parents)
    return "children" if is_parent else None


def _head_phrase(counted: str) -> str:
    """The part of a counted phrase that holds its head: "counts" of "counts of murder"."""
    head, _, _ = counted.partition(" of ")
    return head


@cache
def _unit_words(unit: str | None) -> frozenset[str]:
    """Words of the unit, which every figure of the unit shares."""
    if unit is None:
        return frozenset()
    return frozenset(fold(word(part)) for part in unit.replace("/", "_").split("_"))
