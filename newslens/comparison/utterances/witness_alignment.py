"""Renderings of one utterance as an alignment table: a row a witness, a column a reading.

Takes an analysis and an utterance; gives what each article has of it (`newslens.comparison.utterances.witnesses`),
aligned word by word (`newslens.comparison.shared.alignment`). Neighbouring columns in which the same witnesses agree
with each other become one reading.

What this does not cover: which witness is right, and how the table looks on a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from newslens.comparison.shared.alignment import align_many
from newslens.comparison.shared.content_words import MARK
from newslens.comparison.utterances.witnesses import WitnessIndex
from newslens.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.shared.alignment import Column
    from newslens.comparison.shared.content_words import ComparedWord
    from newslens.comparison.utterances.witnesses import CollatedTables, UtteranceWitness

__all__ = ["aligned_tokens", "alignment_table"]

_Tokens = list[tuple[int, "ComparedWord"]]
"""Tokens of a witness, each with the number of its piece."""


def alignment_table(
    analysis: CollatedTables, utterance: str, *, joined: bool = True, index: WitnessIndex | None = None
) -> pd.DataFrame:
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
    index
        The tables as `WitnessIndex` reads them; spares time where many utterances are asked for.

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
    witnesses = (index or WitnessIndex(analysis)).of(utterance)
    if not witnesses:
        raise InputError(
            f"There is no utterance {utterance!r} in the quotations of this analysis; their column utterance names those there are."
        )
    tokens = [witness.tokens for witness in witnesses]
    columns = align_many([[each.surface for _, each in row] for row in tokens])
    groups = _joined(columns, tokens) if joined else [[column] for column in columns]
    data: dict[str, pd.Series] = {
        "article_id": pd.Series([witness.article_id for witness in witnesses], dtype="string")
    }
    for number, group in enumerate(groups, start=1):
        cells = [_cell(row, [column[n] for column in group]) for n, row in enumerate(tokens)]
        data[str(number)] = pd.Series(cells, dtype="string")
    return pd.DataFrame(data)


def aligned_tokens(witnesses: Sequence[UtteranceWitness]) -> dict[str, list[str | None]]:
    """Tokens of witnesses in the columns of their alignment, every token in a column of its own.

    Parameters
    ----------
    witnesses
        What each article has of an utterance, as `WitnessIndex.of` gives it.

    Returns
    -------
    dict of str to list
        For each article its token in every column, None where it has nothing.
    """
    tokens = [[each.surface for _, each in witness.tokens] for witness in witnesses]
    columns = align_many(tokens)
    return {
        witness.article_id: [None if (at := column[n]) is None else mine[at] for column in columns]
        for n, (witness, mine) in enumerate(zip(witnesses, tokens, strict=True))
    }


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
    """A witness's reading, spaced as in its article; pieces and tokens that do not follow each other, by one space."""
    text = ""
    before = -2
    for at in places:
        if at is None:
            continue
        glued = at == before + 1 and _touch(tokens[before], tokens[at])
        text += tokens[at][1].surface if not text or glued else f" {tokens[at][1].surface}"
        before = at
    return text or None


def _touch(one: tuple[int, ComparedWord], other: tuple[int, ComparedWord]) -> bool:
    """Whether two tokens stand in one piece with nothing between them."""
    return one[0] == other[0] and one[1].end == other[1].start
