"""Verdicts: whether the answers to one question can all be true.

Takes all answers to a question; gives single, agree, compatible, update or conflict. Answers agree when they are the
same; they are compatible when they differ and still have a value in common, two by two; else they conflict, unless
what is counted grows with time and the later text has the higher number: then the later overtakes the earlier, an
update.

What this does not cover: which answer is right.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from newslens.comparison.questions.answer_bounds import bounds, compatible, names_in_common

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Mapping, Sequence

    from newslens.comparison.questions.answer_bounds import Answer

__all__ = ["judge"]

_HEDGES = frozenset(("about", "at_least", "more_than", "at_most", "less_than"))
"""Comparators of a figure that is not said to be exact."""
_MOVED = frozenset(("risen", "fallen", "added", "corrected"))
"""What the text says of a number that is the later one (`newslens.comparison.claims.growth`)."""
_OUTDATED = frozenset(("superseded", "corrected"))
"""What it says where another number was given before or after: these two never contradict each other."""


def judge(
    answers: Sequence[Answer],
    *,
    shown: bool = True,
    course: str | None = None,
    moves: bool = False,
) -> str:
    """Verdict on the answers to one question.

    Parameters
    ----------
    answers
        All of them, in any order.
    shown
        Whether answers that cannot all be true are shown to answer one question. Where they are not, they are no
        conflict.
    course
        grows or shrinks where the number can only do that while an event unfolds, as the number of the dead or of
        the missing does; else None.
    moves
        Whether the number moves with time, as a price does.

    Returns
    -------
    str
        single, agree, compatible, update or conflict.

    Examples
    --------
    >>> from newslens.comparison.questions.answer_bounds import Answer
    >>> judge([Answer("a", 3, None, "at_least"), Answer("b", 3, 3, "exact")])
    'compatible'
    """
    several = len({answer.article for answer in answers}) > 1
    told = _unhedged_left_out(answers)
    if any(not compatible(a, b) for a, b in itertools.combinations(_distinct(told), 2)):
        if several and (moves or _overtaken(told, course)):
            return "update"
        if shown:
            return "conflict"
    if not several:
        return "single"
    return "agree" if len({_said(answer) for answer in answers}) == 1 else "compatible"


def _said(answer: Answer) -> tuple[object, ...]:
    """What an answer says: "about 334 million" beside 334 million says the same, "up to 16" beside 16 does not."""
    if answer.comparator == "vague":
        return answer.comparator, answer.low, answer.high
    return "exact" if answer.comparator == "about" else answer.comparator, answer.low, answer.high


def _distinct(answers: Sequence[Answer]) -> list[Answer]:
    """One answer of each kind: a thousand articles give few different numbers."""
    return [kind[0] for kind in _kinds(answers)]


def _kinds(answers: Sequence[Answer]) -> list[list[Answer]]:
    """Answers that say the same together, by rising number."""
    kinds: dict[tuple[float, float, str], list[Answer]] = {}
    for answer in answers:
        kinds.setdefault((*bounds(answer), answer.comparator), []).append(answer)
    return [kinds[key] for key in sorted(kinds)]


def _unhedged_left_out(answers: Sequence[Answer]) -> list[Answer]:
    """Answers without those that their article hedges itself.

    A headline says "five" where the report has "at least five": the report counts.
    """
    hedged = {
        (a.article, end)
        for a in answers
        if a.comparator in _HEDGES
        for end in (a.low, a.high)
        if end is not None
    }
    return [a for a in answers if a.comparator in _HEDGES or (a.article, a.low) not in hedged]


def _overtaken(answers: Sequence[Answer], course: str | None) -> bool:
    """Whether of every two numbers that clash one took the place of the other."""
    furthest = _furthest(answers, course)
    return all(
        _replaces(lower, higher, course, furthest)
        for lower, higher in itertools.combinations(_kinds(answers), 2)
        if not compatible(lower[0], higher[0])
    )


def _furthest(answers: Sequence[Answer], course: str | None) -> dict[str, float]:
    """Of each article the number that is furthest on the course, as a size that grows along it."""
    found: dict[str, float] = {}
    for answer in answers:
        low, high = bounds(answer)
        size = -high if course == "shrinks" else low
        found[answer.article] = max(size, found.get(answer.article, size))
    return found


def _replaces(
    lower: Sequence[Answer], higher: Sequence[Answer], course: str | None, furthest: Mapping[str, float]
) -> bool:
    """Whether a number took another's place: the text says so, or it can only have grown or shrunk into the other."""
    if any(a.growth in _OUTDATED for a in (*lower, *higher)):
        return True
    if course is None:
        return False
    if bounds(lower[0])[1] <= 0:
        return course == "grows" and _were_unheard_of(lower, higher)
    older, newer = (lower, higher) if course == "grows" else (higher, lower)
    low, high = bounds(older[0])
    size = high if course == "grows" else -low
    # "Injuring another 40" under a picture is old where the text below has "more than 50".
    return _follows(older, newer, moved_on={each for each, reached in furthest.items() if reached > size})


def _were_unheard_of(none: Sequence[Answer], some: Sequence[Answer]) -> bool:
    """Whether nobody had heard of any yet ("no deaths were reported"); a death of nobody is no toll that grows."""
    first, then = _first(none), _first(some)
    is_open = all(a.growth == "so_far" for a in none)
    return is_open and first is not None and then is not None and first <= then


def _follows(older: Sequence[Answer], newer: Sequence[Answer], *, moved_on: Collection[str]) -> bool:
    """Whether the text or the order of publication shows which of two numbers is the later.

    Articles that have `moved_on` give a number beyond the older one as well.
    """
    # A report that gives both has an old state beside the new one, in a caption or a first paragraph.
    both = {a.article for a in older} & {a.article for a in newer}
    if any(_are_of_two_sources(a, b) for a in older for b in newer if a.article == b.article):
        return False
    older = [a for a in older if a.article not in both and a.article not in moved_on]
    newer = [a for a in newer if a.article not in both]
    if not older or not newer:
        return True
    if any(a.growth in _MOVED for a in newer) or any(a.growth == "so_far" for a in older):
        return True
    first, then = _first(older), _first(newer)
    if first is None or then is None:
        return False
    if first == then:
        return any(names_in_common(a.source, b.source) for a in older for b in newer)
    return first < then


def _are_of_two_sources(a: Answer, b: Answer) -> bool:
    """Whether a report gives two numbers by two sources: they contradict each other, neither is old."""
    return bool(a.source and b.source) and not names_in_common(a.source, b.source)


def _first(answers: Sequence[Answer]) -> dt.datetime | None:
    """When a number first appeared."""
    return min((a.published for a in answers if a.published is not None), default=None)
