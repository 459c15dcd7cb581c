"""Verdicts: whether the answers to one question can all be true.

An answer is an interval: "more than 70" is everything above 70, "several" what the lexicon says, "about 20" twenty
with some play, 22 billion what rounds to it. Answers agree when they are the same; they are compatible
when they differ and still have a value in common, two by two; else they conflict, unless what is counted grows with
time and the later text has the higher number: then the later overtakes the earlier, an update.
"""

from __future__ import annotations

import itertools
import math
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

__all__ = ["Amount", "Answer", "bounds", "compatible", "distinct", "judge", "rounding", "significant"]

_ABOUT = 0.10
"""Play of "about": a tenth on either side."""
_HEDGES = frozenset(("about", "at_least", "more_than", "at_most", "less_than"))
_ROUND = 1000
"""From here on a count of one or two digits and zeros is a rounded one."""
_HAIR = 1e-9
"""Two rounded numbers that share no more than this of themselves only touch."""
_DIGITS = re.compile(r"\d[\d,]*(?:\.\s?(\d+))?")
_SCALED = re.compile(
    r"(?i)(?:\b(?:thousand|million|billion|trillion)|\d\s?(?:k|m|mn|bn|b|tn))\b|per\s?cent|%"
)


class Amount(Protocol):
    """Whatever gives an amount as a figure does."""

    @property
    def low(self) -> float | None:
        """Least value; missing where it is open."""

    @property
    def high(self) -> float | None:
        """Largest value; missing where it is open."""

    @property
    def comparator(self) -> str:
        """As in the figures table."""

    @property
    def surface(self) -> str:
        """The figure as it stands, by which its rounding is known."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A figure as an answer to a question."""

    article: str
    low: float | None
    high: float | None
    comparator: str
    surface: str = ""
    source: str | None = None
    published: dt.datetime | None = None
    play: float = 0.0
    """What the number may be off on either side because it was brought to another unit."""


def bounds(answer: Amount) -> tuple[float, float]:
    """Interval of the values that an answer leaves open, as a careful reader takes it.

    Examples
    --------
    >>> bounds(Answer("a", 70, None, "more_than"))
    (70.0, inf)
    >>> bounds(Answer("a", 20, 20, "about"))
    (18.0, 22.0)
    """
    low, high = _bounds(answer.low, answer.high, answer.comparator, answer.surface)
    play = getattr(answer, "play", 0.0)
    return low - play, high + play


def compatible(a: Amount, b: Amount) -> bool:
    """Whether two answers can both be true.

    Examples
    --------
    >>> compatible(Answer("a", 3, 9, "vague", "several"), Answer("b", 7, 7, "exact", "seven"))
    True
    >>> compatible(Answer("a", 2, 2, "exact", "two"), Answer("b", 3, 3, "exact", "three"))
    False
    >>> more_than_70 = Answer("a", 70, None, "more_than", "more than 70")
    >>> [compatible(more_than_70, Answer("b", value, value, "exact")) for value in (70, 73)]
    [False, True]
    """
    (a_low, a_high), (b_low, b_high) = bounds(a), bounds(b)
    low, high = max(a_low, b_low), min(a_high, b_high)
    if _is_rounded(a) and _is_rounded(b) and high - low <= _HAIR * abs(high):
        return False
    if low != high:
        return low < high
    return not (_leaves_out(a, low) or _leaves_out(b, low))


def judge(
    answers: Sequence[Answer], *, grows: bool = False, rising: bool = False, moves: bool = False
) -> str:
    """Verdict on the answers to one question.

    Parameters
    ----------
    answers
        All of them, in any order.
    grows
        Whether the number can only grow while an event unfolds, as a death toll does.
    rising
        Whether a report says that it rose: of reports of one day the higher number is then the later.
    moves
        Whether the number moves with time, as a price does.

    Returns
    -------
    str
        single, agree, compatible, update or conflict.

    Examples
    --------
    >>> judge([Answer("a", 3, None, "at_least"), Answer("b", 3, 3, "exact")])
    'compatible'
    """
    told = _hedged(answers)
    clashes = [pair for pair in itertools.combinations(distinct(told), 2) if not compatible(*pair)]
    if clashes:
        overtaken = moves or (grows and _overtaken(told, rising=rising))
        return "update" if overtaken and len({a.article for a in answers}) > 1 else "conflict"
    if len({answer.article for answer in answers}) < 2:
        return "single"
    said = {(answer.low, answer.high, answer.comparator) for answer in answers}
    return "agree" if len(said) == 1 else "compatible"


def distinct(answers: Sequence[Answer]) -> list[Answer]:
    """One answer of each kind: a thousand articles give few different numbers."""
    kinds = {(*bounds(a), a.comparator): a for a in answers}
    return [kinds[key] for key in sorted(kinds, key=str)]


def _hedged(answers: Sequence[Answer]) -> list[Answer]:
    """Answers without those that an article hedges itself: a headline says "five" where the report has "at least five"."""
    hedged = {
        (a.article, end)
        for a in answers
        if a.comparator in _HEDGES
        for end in (a.low, a.high)
        if end is not None
    }
    return [a for a in answers if a.comparator in _HEDGES or (a.article, a.low) not in hedged]


def _overtaken(answers: Sequence[Answer], *, rising: bool) -> bool:
    """Whether each higher number first appeared after the lower one that it clashes with."""
    kinds: dict[tuple[float, float, str], list[Answer]] = {}
    for answer in answers:
        kinds.setdefault((*bounds(answer), answer.comparator), []).append(answer)
    ordered = [kinds[key] for key in sorted(kinds)]
    return all(
        _follows(lower, higher, rising=rising)
        for lower, higher in itertools.combinations(ordered, 2)
        if not compatible(lower[0], higher[0])
    )


def _follows(lower: Sequence[Answer], higher: Sequence[Answer], *, rising: bool) -> bool:
    """Whether a number grew into another; nobody's death is no toll that grows."""
    if bounds(lower[0])[1] <= 0 or {a.article for a in lower} & {a.article for a in higher}:
        return False
    first, then = _first(lower), _first(higher)
    if first is None or then is None:
        return False
    if first == then:
        return rising or any(_same_source(a.source, b.source) for a in lower for b in higher)
    return first < then


def _first(answers: Sequence[Answer]) -> dt.datetime | None:
    """When a number first appeared."""
    return min((a.published for a in answers if a.published is not None), default=None)


def _same_source(a: str | None, b: str | None) -> bool:
    if not a or not b:
        return False
    return bool(significant(a) & significant(b))


def significant(source: str) -> set[str]:
    """Words of a source's name by which it is known again."""
    return {w for w in re.findall(r"[^\W\d_]{3,}", source.casefold()) if w not in {"the", "and", "for"}}


def rounding(surface: str, value: float) -> float:
    """Half of the last place that a scaled, decimal or per cent number gives; 0 for a plain count.

    Examples
    --------
    >>> rounding("22 billion", 22e9), rounding("20,000", 20000)
    (500000000.0, 0.0)
    """
    digits = _DIGITS.search(surface)
    if digits is None or not (digits[1] or _SCALED.search(surface)):
        return 0.0
    shown = float(re.sub(r"[,\s]", "", digits.group()))
    scale = value / shown if shown else 1.0
    return 0.5 * scale * 10.0 ** -len(digits[1] or "")


@lru_cache(maxsize=8192)
def _bounds(low: float | None, high: float | None, comparator: str, surface: str) -> tuple[float, float]:
    least = -math.inf if low is None else float(low)
    most = math.inf if high is None else float(high)
    play = 0.0
    if comparator == "about":
        return least - abs(least) * _ABOUT, most + abs(most) * _ABOUT
    if comparator == "exact" and low is not None and low == high:
        play = rounding(surface, low)
    return least - play, most + play


def _is_rounded(answer: Amount) -> bool:
    """Whether an exact number stands for all that rounds to it, the upper end left out."""
    return answer.comparator == "exact" and answer.low is not None and bounds(answer)[0] < answer.low


def _leaves_out(answer: Amount, value: float) -> bool:
    """Whether a value is the open end of an answer: 70 of "more than 70", but not 170,000, which is rounded itself."""
    low, high = bounds(answer)
    if value >= _ROUND and f"{value:.0f}".rstrip("0").isdigit() and len(f"{value:.0f}".rstrip("0")) < 3:
        return False
    return (answer.comparator == "more_than" and value == low) or (
        answer.comparator == "less_than" and value == high
    )
