"""Word by word: two wordings set beside each other, and many.

The vocabulary is that of collation. Each text is a *witness*; what it has at one place is a *reading*; the
*alignment table* has a row a witness and a column a reading.

Two wordings are aligned so that their columns earn most (`newslens.comparison.shared.alignment_steps`): a content word pulls
harder than "the", a kindred word is nearly as good as the same one, and two different content words may share a
column, since that is what a reader wants to see under each other.

Many witnesses are aligned progressively: the longest first, each further wording against the columns so far. The
order in which they are aligned depends on their words alone, so the order in which they are given decides the
order of the rows and nothing else: swap two witnesses and their rows are swapped. No token is lost.

Moves are not followed: what changed its place shows as dropped here and added there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from newslens.comparison.shared.alignment_steps import Slot, Step, best_steps, joined_slots, slot
from newslens.comparison.shared.content_words import MARK, word
from newslens.comparison.utterances.witnesses import find_witnesses
from newslens.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.shared.content_words import Word

__all__ = ["Column", "Step", "align_many", "align_words", "alignment_table"]

Column = tuple[int | None, ...]
"""For each witness the position of its token, or None where it has nothing."""
_Tokens = list[tuple[int, "Word"]]
"""Tokens of a witness, each with the number of its piece."""


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
    return [Step(left, right) for left, right in align_many([a, b])]


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
    slots: list[Slot] = []
    for number, tokens in enumerate(distinct):
        mine = [slot(word(token)) for token in tokens]
        steps = best_steps(slots, mine)
        columns = [_column(columns, step, number) for step in steps]
        slots = joined_slots(slots, mine, steps)
    place = {tokens: number for number, tokens in enumerate(distinct)}
    numbers = [place[tuple(tokens)] for tokens in witnesses]
    return [tuple(column[number] for number in numbers) for column in columns]


def alignment_table(analysis: Any, utterance: str, *, joined: bool = True) -> pd.DataFrame:
    """Renderings of one utterance as an alignment table.

    Parameters
    ----------
    analysis
        Anything with the tables `articles`, `quotations` and `renderings` as attributes.
    utterance
        An id from the `utterance` column.
    joined
        Neighbouring columns become one where the witnesses agree and differ in the same way, and a mark goes
        with what stands before it; otherwise every token has its own.

    Returns
    -------
    DataFrame
        Columns `article_id`, then `1`, `2`, ... a reading each; a row a witness, in the order of the
        `articles` table. Quotations of one article that render the utterance piece by piece are one witness.
        Missing where a witness has nothing.

    Raises
    ------
    InputError
        When there is no such utterance.
    """
    witnesses = find_witnesses(analysis, utterance)
    if not witnesses:
        raise InputError(f"There is no utterance {utterance!r} in the quotations of this analysis.")
    tokens = [witness.tokens for witness in witnesses]
    columns = align_many([[each.surface for _, each in row] for row in tokens])
    groups = _joined(columns, tokens) if joined else [[column] for column in columns]
    data: dict[str, Any] = {
        "article_id": pd.Series([witness.article_id for witness in witnesses], dtype="string")
    }
    for number, group in enumerate(groups, start=1):
        cells = [_cell(row, [column[n] for column in group]) for n, row in enumerate(tokens)]
        data[str(number)] = pd.Series(cells, dtype="string")
    return pd.DataFrame(data)


def _column(columns: Sequence[Column], step: Step, count: int) -> Column:
    """A column of the table so far, which has `count` witnesses, with the next one's token at its end."""
    return (*(columns[step.a] if step.a is not None else (None,) * count), step.b)


def _joined(columns: Sequence[Column], tokens: Sequence[_Tokens]) -> list[list[Column]]:
    """Runs of columns in which the same witnesses agree with each other."""
    groups: list[list[Column]] = []
    before: tuple[int, ...] = ()
    for column in columns:
        pattern = _pattern(column, tokens)
        if groups and (pattern == before or not any(pattern)):
            groups[-1].append(column)
            continue
        groups.append([column])
        before = pattern
    return groups


def _pattern(column: Column, tokens: Sequence[_Tokens]) -> tuple[int, ...]:
    """For each witness the number of its form in the column; 0 where it has nothing, or a mark."""
    numbers: dict[str, int] = {}
    return tuple(
        0
        if at is None or tokens[n][at][1].kind == MARK
        else numbers.setdefault(tokens[n][at][1].form, len(numbers) + 1)
        for n, at in enumerate(column)
    )


def _cell(tokens: _Tokens, places: Sequence[int | None]) -> str | None:
    """A witness's reading, spaced as in its article."""
    text = ""
    before: int | None = None
    for at in places:
        if at is None:
            continue
        piece, each = tokens[at]
        follows = before is not None and at == before + 1 and tokens[before][0] == piece
        glued = follows and before is not None and tokens[before][1].end == each.start
        text += each.surface if not text or glued else f" {each.surface}"
        before = at
    return text or None
