"""Verdicts: whether the answers to one question can all be true.

An answer is an interval: "more than 70" is everything above 70, "several" what the lexicon says, "about 20" twenty
with some play, 22 billion what rounds to it. Answers agree when they are the same; they are compatible
when they differ and still have a value in common, two by two; else they conflict, unless what is counted grows with
time and the later text has the higher number: then the later overtakes the earlier, an update.
"""

from __future__ import annotations

import datetime as dt
import itertools
import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

__all__ = ["Answer", "bounds", "compatible", "judge"]

_ABOUT = 0.10
"""Play of "about": a tenth on either side."""
_SCALED = re.compile(r"(?i)\b(?:thousand|million|billion|trillion|[0-9](?:k|m|mn|bn|b|tn))\b")
_GROWING = frozenset(
    (
        "killed",
        "injured",
        "casualties",
        "missing",
        "arrested",
        "hospitalised",
        "evacuated",
        "homeless",
        "infected",
        "rescued",
    )
)


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


def bounds(answer: Answer) -> tuple[float, float]:
    """Interval of the values that an answer leaves open, as a careful reader takes it.

    Examples
    --------
    >>> bounds(Answer("a", 70, None, "more_than"))
    (70.0, inf)
    >>> bounds(Answer("a", 20, 20, "about"))
    (18.0, 22.0)
    """
    low = -math.inf if answer.low is None else float(answer.low)
    high = math.inf if answer.high is None else float(answer.high)
    if answer.comparator == "about":
        return low - abs(low) * _ABOUT, high + abs(high) * _ABOUT
    play = _rounding(answer)
    return low - play, high + play


def compatible(a: Answer, b: Answer) -> bool:
    """Whether two answers can both be true.

    Examples
    --------
    >>> compatible(Answer("a", 3, 9, "vague", "several"), Answer("b", 7, 7, "exact", "seven"))
    True
    >>> compatible(Answer("a", 2, 2, "exact", "two"), Answer("b", 3, 3, "exact", "three"))
    False
    """
    (a_low, a_high), (b_low, b_high) = bounds(a), bounds(b)
    if max(a_low, b_low) > min(a_high, b_high):
        return False
    touching = max(a_low, b_low) == min(a_high, b_high)
    return not (touching and _excluded(a, b))


def judge(answers: Sequence[Answer], *, grows: bool = False, moves: bool = False) -> str:
    """Verdict on the answers to one question.

    Parameters
    ----------
    answers
        All of them, in any order.
    grows
        Whether the number can only grow while an event unfolds, as a death toll does.
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
    clashes = [pair for pair in itertools.combinations(distinct(answers), 2) if not compatible(*pair)]
    if clashes:
        overtaken = moves or (grows and _overtaken(answers))
        return "update" if overtaken and len({a.article for a in answers}) > 1 else "conflict"
    if len({answer.article for answer in answers}) < 2:
        return "single"
    said = {(answer.low, answer.high, answer.comparator) for answer in answers}
    return "agree" if len(said) == 1 else "compatible"


def distinct(answers: Sequence[Answer]) -> list[Answer]:
    """One answer of each kind: a thousand articles give few different numbers."""
    kinds = {(a.low, a.high, a.comparator, _rounding(a)): a for a in answers}
    return [kinds[key] for key in sorted(kinds, key=str)]


def _overtaken(answers: Sequence[Answer]) -> bool:
    """Whether the numbers grow in the order of publication, or one source raised its own."""
    pairs = [
        (a, b) if bounds(a)[0] < bounds(b)[0] else (b, a)
        for a, b in itertools.combinations(answers, 2)
        if not compatible(a, b)
    ]
    return all(_follows(lower, higher) for lower, higher in pairs)


def _follows(lower: Answer, higher: Answer) -> bool:
    if lower.article == higher.article or not lower.high:
        return False
    if lower.published is None or higher.published is None:
        return False
    if lower.published == higher.published:
        return _same_source(lower.source, higher.source)
    return lower.published < higher.published


def _same_source(a: str | None, b: str | None) -> bool:
    if not a or not b:
        return False
    return bool(_words(a) & _words(b))


def _words(source: str) -> Collection[str]:
    return {w for w in re.findall(r"[^\W\d_]{3,}", source.casefold()) if w not in {"the", "and", "for"}}


def _rounding(answer: Answer) -> float:
    """Half of the last place that a number with a scale word or a decimal gives; 0 for a plain count."""
    if answer.low is None or answer.low != answer.high or answer.comparator != "exact":
        return 0.0
    digits = re.search(r"\d[\d,]*(?:\.(\d+))?", answer.surface)
    scaled = bool(_SCALED.search(answer.surface))
    if digits is None or not (scaled or digits[1]):
        return 0.0
    shown = float(digits.group().replace(",", ""))
    scale = answer.low / shown if shown else 1.0
    return 0.5 * scale * 10.0 ** -len(digits[1] or "")


def _excluded(a: Answer, b: Answer) -> bool:
    """Whether the one value that two intervals share is left out by one of them: "more than 70" and 70."""
    return any(one.comparator in {"more_than", "less_than"} for one in (a, b))
