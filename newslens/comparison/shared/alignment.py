"""Word by word: two wordings set beside each other, and many.

The vocabulary is that of collation. Each text is a *witness*; what it has at one place is a *reading*; the
*alignment table* has a row a witness and a column a reading.

Two wordings are aligned so that their columns earn most (`newslens.comparison.shared.pairwise_alignment`): a content word pulls
harder than "the", a kindred word is nearly as good as the same one, and two different content words may share a
column, since that is what a reader wants to see under each other.

Many witnesses are aligned progressively: the longest first, each further wording against the columns so far. The
order in which they are aligned depends on their words alone, so the order in which they are given decides the
order of the rows and nothing else: swap two witnesses and their rows are swapped. No token is lost.

Moves are not followed: what changed its place shows as dropped here and added there.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newslens.comparison.shared.content_words import word
from newslens.comparison.shared.pairwise_alignment import (
    AlignmentSlot,
    Step,
    best_steps,
    joined_slots,
    word_slot,
)
from newslens.comparison.shared.word_weights import WORDINGS_KEPT

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Column", "Step", "align_many", "align_words"]

Column = tuple[int | None, ...]
"""For each witness the position of its token, or None where it has nothing."""


def align_words(a: Sequence[str], b: Sequence[str]) -> list[Step]:
    """Align two lists of tokens.

    Parameters
    ----------
    a, b
        Tokens as they stand in the texts.

    Returns
    -------
    list of Step
        Every position of `a` and of `b` once, in order.

    Examples
    --------
    >>> align_words(["missiles", "of", "treachery"], ["the", "missiles", "of", "betrayal"])
    [Step(a=None, b=0), Step(a=0, b=1), Step(a=1, b=2), Step(a=2, b=3)]
    """
    return list(_pair(tuple(a), tuple(b)))


def align_many(witnesses: Sequence[Sequence[str]]) -> list[Column]:
    """Align any number of lists of tokens.

    Parameters
    ----------
    witnesses
        Tokens of each witness.

    Returns
    -------
    list of tuple
        A tuple a column, in order; in it, for each witness, the position of its token or None.

    Examples
    --------
    >>> align_many([["calm", "and", "restraint"], ["calm"], ["restraint"]])
    [(0, 0, None), (1, None, None), (2, None, 0)]
    """
    distinct = sorted({tuple(tokens) for tokens in witnesses}, key=lambda tokens: (-len(tokens), tokens))
    columns: list[Column] = []
    slots: list[AlignmentSlot] = []
    for number, tokens in enumerate(distinct):
        mine = [word_slot(word(token)) for token in tokens]
        steps = best_steps(slots, mine)
        columns = [_column(columns, step, number) for step in steps]
        slots = joined_slots(slots, mine, steps)
    place = {tokens: number for number, tokens in enumerate(distinct)}
    numbers = [place[tuple(tokens)] for tokens in witnesses]
    return [tuple(column[number] for number in numbers) for column in columns]


@lru_cache(maxsize=WORDINGS_KEPT)
def _pair(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[Step, ...]:
    """The alignment of two: many reports print the same two wordings, which are aligned once."""
    return tuple(Step(left, right) for left, right in align_many([a, b]))


def _column(columns: Sequence[Column], step: Step, count: int) -> Column:
    """A column of the table so far, which has `count` witnesses, with the next one's token at its end."""
    return (*(columns[step.a] if step.a is not None else (None,) * count), step.b)
