"""Answers as intervals: which values a figure leaves open, and whether two figures can both be true.

Takes amounts as figures give them; gives the interval that a careful reader takes them for. "More than 70" is
everything above 70, "several" what the lexicon says, "about 20" twenty with some play, 22 billion what rounds to it.
Two answers are compatible when they have a value in common.

What this does not cover: the order in which answers appeared (`newslens.comparison.questions.verdicts`), and rates of
exchange.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from newslens import lexicon
from newslens.comparison.questions import question_thresholds as thresholds

if TYPE_CHECKING:
    import datetime as dt

__all__ = ["Amount", "Answer", "bounds", "compatible", "names_in_common", "rounding"]

_DIGITS = re.compile(r"\d[\d,]*(?:\.\s?(\d+))?")
_SCALED = re.compile(
    r"(?i)(?:\b(?:thousand|million|billion|trillion)|\d\s?(?:k|m|mn|bn|b|tn))\b|per\s?cent|%"
)
_HEDGES = frozenset(("about", "at_least", "more_than", "at_most", "less_than"))


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
    growth: str | None = None
    """What the text says of the course of the number (`newslens.comparison.claims.growth`)."""
    play: float = 0.0
    """How far the number may be off on either side, because it was converted from another unit (miles to kilometres)."""


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
    >>> [compatible(more_than_70, Answer("b", value, value, "exact")) for value in (60, 70, 73)]
    [False, True, True]
    """
    (a_low, a_high), (b_low, b_high) = bounds(a), bounds(b)
    low, high = max(a_low, b_low), min(a_high, b_high)
    # 1.3 and 1.4 billion meet at 1.35, which rounds to one of them only.
    if _is_rounded(a) and _is_rounded(b) and high - low <= thresholds.HAIR * abs(high):
        return False
    # A hedge does not speak against its own number: "300-pound" and "over 300 pounds" can be one bear.
    return low <= high or _hedged_near(a, b)


def names_in_common(a: str | None, b: str | None) -> bool:
    """Whether two sources share a word by which a source is known again.

    Examples
    --------
    >>> names_in_common("the Corvane police", "police")
    True
    """
    return bool(a and b and _telling_words(a) & _telling_words(b))


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
    if comparator == "about":
        return least - abs(least) * thresholds.ABOUT, most + abs(most) * thresholds.ABOUT
    play = rounding(surface, low) if comparator == "exact" and low is not None and low == high else 0.0
    return least - play, most + play


@lru_cache(maxsize=8192)
def _telling_words(source: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]{3,}", source.casefold())) - lexicon.words(
        "comparison/untelling_source_words"
    )


def _hedged_near(a: Amount, b: Amount) -> bool:
    """Whether a hedged number lies so near the other that its writer may have meant it: "nearly 14 billion" for 13.9."""
    if _HEDGES.isdisjoint((a.comparator, b.comparator)):
        return False
    low, high = sorted((a.high if a.low is None else a.low or 0.0) or 0.0 for a in (a, b))
    return low > 0 and high <= low * (1 + thresholds.HEDGED_NEAR)


def _is_rounded(answer: Amount) -> bool:
    """Whether an exact number stands for all that rounds to it, the upper end left out."""
    return answer.comparator == "exact" and answer.low is not None and bounds(answer)[0] < answer.low
