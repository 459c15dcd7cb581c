"""The alignment of two sequences of slots that earns most.

A slot is what may stand in one column of an alignment: a token, or all tokens of a column so far. What two slots
earn in one column grows with what they weigh. Equal forms earn all of it, equal stems and kindred ideas a
part; different words of one kind may share a column at a small loss, words of different kinds never do; and a
slot that stays alone costs a little more than half a poor match, so that two different words share a column
rather than stand in two.

Needleman and Wunsch (1970), filled from the end so that the walk reads forwards; time and memory grow with the
product of the lengths. Beyond a bound the unweighted alignment of rapidfuzz takes over, which no quotation of
the news reaches.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from rapidfuzz.distance import Indel

from newslens.comparison.shared import alignment_costs as costs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["AlignmentSlot", "Step", "best_steps", "joined_slots", "word_slot"]

_ONLY_A, _ONLY_B, _BOTH = 1, 2, 3


class Step(NamedTuple):
    """A column of the alignment of two: the position in each, or None where one has nothing there."""

    a: int | None
    b: int | None


class AlignmentSlot(NamedTuple):
    """What may stand in a column: a token, or all tokens of a column so far."""

    forms: frozenset[str]
    stems: frozenset[str]
    ideas: frozenset[str]
    kind: str
    weight: float


def word_slot(word: ComparedWord) -> AlignmentSlot:
    """A slot of one word."""
    return AlignmentSlot(
        frozenset([word.form]), frozenset([word.stem]), frozenset([word.idea]), word.kind, word.weight
    )


def joined_slots(
    a: Sequence[AlignmentSlot], b: Sequence[AlignmentSlot], steps: Sequence[Step]
) -> list[AlignmentSlot]:
    """Turn an alignment into one sequence of slots, so that a third sequence can be aligned with it.

    Parameters
    ----------
    a, b
        The two sequences.
    steps
        Their alignment, as `best_steps` gives it.

    Returns
    -------
    list[AlignmentSlot]
        One slot a step: a column with "hurt" and "injured" becomes a slot that has both forms.
    """
    return [
        _joined(a[step.a] if step.a is not None else None, b[step.b] if step.b is not None else None)
        for step in steps
    ]


def best_steps(a: Sequence[AlignmentSlot], b: Sequence[AlignmentSlot]) -> list[Step]:
    """Align two sequences so that the columns together earn most.

    Parameters
    ----------
    a, b
        The sequences.

    Returns
    -------
    list[Step]
        The columns in order; every position of both sequences is in exactly one.
    """
    if len(a) * len(b) > costs.CELLS:
        return _fast(a, b)
    return _walk(_moves(a, b), len(a), len(b))


def _joined(a: AlignmentSlot | None, b: AlignmentSlot | None) -> AlignmentSlot:
    """One slot of two; of one where the other is missing, for a step has one at least."""
    if a is None or b is None:
        return cast("AlignmentSlot", a or b)
    return AlignmentSlot(
        a.forms | b.forms, a.stems | b.stems, a.ideas | b.ideas, a.kind, max(a.weight, b.weight)
    )


def _earned(a: AlignmentSlot, b: AlignmentSlot) -> float | None:
    """What two slots earn in one column; None where they may not share one."""
    if not a.forms.isdisjoint(b.forms):
        return b.weight
    if a.kind != b.kind:
        return None
    if not a.stems.isdisjoint(b.stems):
        return b.weight * costs.STEM_SHARE
    return b.weight * (costs.OTHER if a.ideas.isdisjoint(b.ideas) else costs.IDEA_SHARE)


def _moves(a: Sequence[AlignmentSlot], b: Sequence[AlignmentSlot]) -> list[bytearray]:
    """The best move from each pair of positions."""
    gaps_b = [costs.GAP * each.weight for each in b]
    below = [0.0] * (len(b) + 1)
    for j in range(len(b) - 1, -1, -1):
        below[j] = below[j + 1] + gaps_b[j]
    moves = [bytearray([_ONLY_B] * (len(b) + 1))]
    for each in reversed(a):
        below, taken = _row(each, b, gaps_b, below)
        moves.append(taken)
    moves.reverse()
    return moves


def _row(
    each: AlignmentSlot, b: Sequence[AlignmentSlot], gaps_b: Sequence[float], below: Sequence[float]
) -> tuple[list[float], bytearray]:
    """Sums and moves of one position of the first sequence, from those of the next."""
    gap = costs.GAP * each.weight
    row = [0.0] * (len(b) + 1)
    row[-1] = below[-1] + gap
    taken = bytearray([_ONLY_A] * (len(b) + 1))
    for j in range(len(b) - 1, -1, -1):
        best, move = below[j] + gap, _ONLY_A
        if row[j + 1] + gaps_b[j] > best:
            best, move = row[j + 1] + gaps_b[j], _ONLY_B
        earned = _earned(each, b[j])
        if earned is not None and below[j + 1] + earned >= best:
            best, move = below[j + 1] + earned, _BOTH
        row[j], taken[j] = best, move
    return row, taken


def _walk(moves: Sequence[bytearray], len_a: int, len_b: int) -> list[Step]:
    i = j = 0
    steps = []
    while i < len_a or j < len_b:
        move = moves[i][j]
        steps.append(Step(i if move != _ONLY_B else None, j if move != _ONLY_A else None))
        i += move != _ONLY_B
        j += move != _ONLY_A
    return steps


def _fast(a: Sequence[AlignmentSlot], b: Sequence[AlignmentSlot]) -> list[Step]:
    """The alignment with most equal forms, whatever they weigh."""
    steps = []
    for code in Indel.opcodes([min(each.forms) for each in a], [min(each.forms) for each in b]):
        left, right = range(code.src_start, code.src_end), range(code.dest_start, code.dest_end)
        if code.tag == "equal":
            steps += [Step(i, j) for i, j in zip(left, right, strict=True)]
        else:
            steps += [*(Step(i, None) for i in left), *(Step(None, j) for j in right)]
    return steps
