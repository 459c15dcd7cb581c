"""Word by word: two wordings set beside each other, and many.

The vocabulary is that of collation. Each text is a *witness*; what it has at one place is a *reading*; the
*alignment table* has a row a witness and a column a reading.

Two wordings are aligned by dynamic programming (Needleman and Wunsch 1970) over their tokens. What two tokens
earn when they stand in one column grows with what they weigh (`newslens.comparison.wording`): a content word
pulls harder than "the". Equal forms earn most, equal stems and kindred words less, and two different content
words may share a column, since that is what a reader wants to see under each other; a content word never
shares one with a function word or a mark.

Many witnesses are aligned progressively: the longest first, each further one against the columns so far. The
order in which they are aligned depends on their words alone, so the order in which they are given decides the
order of the rows and nothing else: swap two witnesses and their rows are swapped. No token is lost.

Moves are not followed: what changed its place shows as dropped here and added there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pandas as pd
from rapidfuzz.distance import Indel

from newslens.comparison.wording import Word, read_words, word
from newslens.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Step", "align_many", "align_words", "alignment_table"]

_STEM_SHARE = 0.85
_IDEA_SHARE = 0.6
_OTHER = -0.3
_GAP = -0.35
_CELLS = 400_000
"""Beyond so many pairs of tokens the exact alignment gives way to the fast unweighted one."""


class Step(NamedTuple):
    """A column of the alignment of two: the position in each, or None where one has nothing there."""

    a: int | None
    b: int | None


class _Slot(NamedTuple):
    """What may stand in a column: a token, or all tokens of a column so far."""

    forms: frozenset[str]
    stems: frozenset[str]
    ideas: frozenset[str]
    kind: str
    weight: float


def align_words(a: Sequence[str], b: Sequence[str]) -> list[Step]:
    """Alignment of two lists of tokens.

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
    columns = align_many([a, b])
    return [Step(left, right) for left, right in columns]


def align_many(witnesses: Sequence[Sequence[str]]) -> list[tuple[int | None, ...]]:
    """Alignment of any number of lists of tokens.

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
    read = [[word(token) for token in tokens] for tokens in witnesses]
    order = sorted(range(len(read)), key=lambda n: (-len(read[n]), [each.surface for each in read[n]], n))
    columns: list[tuple[int | None, ...]] = []
    slots: list[_Slot] = []
    for n in order:
        tokens = [_slot(each) for each in read[n]]
        steps = _steps(slots, tokens)
        columns = [_column(columns, step, n, len(read)) for step in steps]
        slots = [_merged(slots, tokens, step) for step in steps]
    return columns


def alignment_table(analysis: Any, utterance: str, *, joined: bool = True) -> pd.DataFrame:
    """Renderings of one utterance as an alignment table.

    Parameters
    ----------
    analysis
        Anything with the tables `articles`, `quotations` and `renderings` as attributes.
    utterance
        An id from the `utterance` column.
    joined
        Neighbouring columns become one where the witnesses agree and differ in the same way; otherwise every
        token has its own.

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
    witnesses = _witnesses(analysis, utterance)
    if not witnesses:
        raise InputError(f"There is no utterance {utterance!r} in the quotations of this analysis.")
    tokens = [
        [each for text in texts for each in read_words(text, marks=True)] for texts in witnesses.values()
    ]
    columns = align_many([[each.surface for each in row] for row in tokens])
    groups = _joined(columns, tokens) if joined else [[column] for column in columns]
    data: dict[str, Any] = {"article_id": pd.Series(list(witnesses), dtype="string")}
    for number, group in enumerate(groups, start=1):
        cells = [_cell(group, n, row) for n, row in enumerate(tokens)]
        data[str(number)] = pd.Series(cells, dtype="string")
    return pd.DataFrame(data)


def _slot(each: Word) -> _Slot:
    return _Slot(
        frozenset([each.form]), frozenset([each.stem]), frozenset([each.idea]), each.kind, each.weight
    )


def _merged(slots: list[_Slot], tokens: list[_Slot], step: Step) -> _Slot:
    if step.a is None or step.b is None:
        return tokens[step.b] if step.b is not None else slots[step.a or 0]
    a, b = slots[step.a], tokens[step.b]
    return _Slot(a.forms | b.forms, a.stems | b.stems, a.ideas | b.ideas, a.kind, max(a.weight, b.weight))


def _column(
    columns: list[tuple[int | None, ...]], step: Step, witness: int, count: int
) -> tuple[int | None, ...]:
    """A column of the table so far, with the new witness's token in its place."""
    old = columns[step.a] if step.a is not None else (None,) * count
    return (*old[:witness], step.b, *old[witness + 1 :])


def _earned(a: _Slot, b: _Slot) -> float | None:
    """What two slots earn in one column; None where they may not share one."""
    if not a.forms.isdisjoint(b.forms):
        return b.weight
    if a.kind != b.kind:
        return None
    if not a.stems.isdisjoint(b.stems):
        return b.weight * _STEM_SHARE
    if not a.ideas.isdisjoint(b.ideas):
        return b.weight * _IDEA_SHARE
    return b.weight * _OTHER


def _steps(a: list[_Slot], b: list[_Slot]) -> list[Step]:
    if len(a) * len(b) > _CELLS:
        return _fast_steps(a, b)
    return _best_steps(a, b)


def _best_steps(a: list[_Slot], b: list[_Slot]) -> list[Step]:
    """The alignment that earns most, by dynamic programming from the end."""
    gap_a = [_GAP * each.weight for each in a]
    gap_b = [_GAP * each.weight for each in b]
    below = [0.0] * (len(b) + 1)
    for j in range(len(b) - 1, -1, -1):
        below[j] = below[j + 1] + gap_b[j]
    moves = [bytearray([2] * len(b) + [0])]
    for i in range(len(a) - 1, -1, -1):
        row = [0.0] * (len(b) + 1)
        row[-1] = below[-1] + gap_a[i]
        taken = bytearray([1] * (len(b) + 1))
        for j in range(len(b) - 1, -1, -1):
            best, move = below[j] + gap_a[i], 1
            if row[j + 1] + gap_b[j] > best:
                best, move = row[j + 1] + gap_b[j], 2
            earned = _earned(a[i], b[j])
            if earned is not None and below[j + 1] + earned >= best:
                best, move = below[j + 1] + earned, 3
            row[j], taken[j] = best, move
        below = row
        moves.append(taken)
    moves.reverse()
    return _walk(moves, len(a), len(b))


def _walk(moves: list[bytearray], len_a: int, len_b: int) -> list[Step]:
    i = j = 0
    steps = []
    while i < len_a or j < len_b:
        move = moves[i][j]
        steps.append(Step(i if move != 2 else None, j if move != 1 else None))
        i += move != 2
        j += move != 1
    return steps


def _fast_steps(a: list[_Slot], b: list[_Slot]) -> list[Step]:
    """The alignment with most equal forms, whatever they weigh."""
    opcodes = Indel.opcodes([min(slot.forms) for slot in a], [min(slot.forms) for slot in b])
    steps = []
    for code in opcodes:
        if code.tag == "equal":
            pairs = zip(
                range(code.src_start, code.src_end), range(code.dest_start, code.dest_end), strict=True
            )
            steps += [Step(i, j) for i, j in pairs]
        else:
            steps += [Step(i, None) for i in range(code.src_start, code.src_end)]
            steps += [Step(None, j) for j in range(code.dest_start, code.dest_end)]
    return steps


def _witnesses(analysis: Any, utterance: str) -> dict[str, list[str]]:
    """Texts of the quotations that render an utterance, by article in the order of the articles."""
    quotations, renderings = analysis.quotations, analysis.renderings
    linked = renderings[(renderings["utterance"] == utterance).fillna(False)]
    places = set()
    for side in ("a", "b"):
        places |= set(zip(linked[f"article_{side}"], linked[f"start_{side}"], strict=True))
    found: dict[str, list[str]] = {}
    for row in quotations.itertuples(index=False):
        own = not pd.isna(row.utterance) and row.utterance == utterance
        if own or (row.article_id, row.start) in places:
            found.setdefault(row.article_id, []).append(row.surface)
    return {key: found[key] for key in analysis.articles["article_id"] if key in found}


def _joined(
    columns: list[tuple[int | None, ...]], tokens: list[list[Word]]
) -> list[list[tuple[int | None, ...]]]:
    """Runs of columns in which the same witnesses agree with each other."""
    groups: list[list[tuple[int | None, ...]]] = []
    before: tuple[int, ...] = ()
    for column in columns:
        pattern = _pattern(column, tokens)
        if groups and pattern == before:
            groups[-1].append(column)
        else:
            groups.append([column])
        before = pattern
    return groups


def _pattern(column: tuple[int | None, ...], tokens: list[list[Word]]) -> tuple[int, ...]:
    """For each witness, the number of its form in the column; 0 where it has nothing."""
    numbers: dict[str, int] = {}
    return tuple(
        0 if at is None else numbers.setdefault(tokens[n][at].form, len(numbers) + 1)
        for n, at in enumerate(column)
    )


def _cell(group: list[tuple[int | None, ...]], witness: int, row: list[Word]) -> str | None:
    """A witness's reading: its tokens, spaced as words and marks are."""
    mine = [row[at] for column in group if (at := column[witness]) is not None]
    text = ""
    for each in mine:
        close = each.kind == "mark" and each.surface in ".,;:!?)]}’”»%"
        text += each.surface if close or not text or text[-1] in "([{“«$£€" else f" {each.surface}"
    return text or None
