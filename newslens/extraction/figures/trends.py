"""The rise or fall that stands before an amount: "rose 5 percent", "cut its spending on schools by 5 percent".

The verb is sought right before the amount, or among the last words of the clause before "by". The margin of a result is no fall
("lost by three goals"), nor is a particle that belongs to its verb ("makes up a third", "turned down a 5 percent raise").

Takes the words before an amount, its comparator and what changes nothing left out; gives the trend. What this does not cover:
changes that stand behind their amount ("5 percent higher"), and whether what rose can rise (`figure_builder`).
"""

from __future__ import annotations

from typing import NamedTuple

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds

__all__ = ["Trend", "read_trend"]


class Trend(NamedTuple):
    """A rise or fall that stands before an amount."""

    direction: str
    """up or down."""
    how: str
    """by ("cut by 5 percent") or direct ("rose 5 percent")."""


_TRENDS = {word: Trend(direction, how) for word, direction, how in lexicon.entries("figures/trends")}
_MARGINS = frozenset({"lose", "loses", "lost", "losing"})
"""Verbs that "by" follows with a margin: "lost by three goals"."""
_PHRASAL = lexicon.words("language/phrasal_verbs")


def read_trend(words: tuple[str, ...]) -> Trend | None:
    """The rise or fall that the words before an amount name, if they do.

    Parameters
    ----------
    words
        The words in lower case, the nearest last.

    Examples
    --------
    >>> read_trend(("cut", "spending", "by")), read_trend(("lost", "by"))
    (Trend(direction='down', how='by'), None)
    """
    at = len(words)
    if at and words[-1] == "by":
        return _trend_by(words[max(0, at - 1 - thresholds.TREND_WORDS) : -1])
    if at > 1 and words[at - 1].endswith("ly"):  # "rose sharply"
        at -= 1
    trend = _TRENDS.get(words[at - 1]) if at else None
    if trend is None or trend.how != "direct":
        return None
    is_phrasal = words[at - 1] in {"up", "down"} and at > 1 and words[at - 2] in _PHRASAL
    return None if is_phrasal else trend


def _trend_by(words: tuple[str, ...]) -> Trend | None:
    """The nearest verb of rise or fall of the clause that goes on with "by"."""
    if words and words[-1] in _MARGINS:
        return None
    for word in reversed(words):
        if word in _TRENDS:
            return Trend(_TRENDS[word].direction, "by")
        if word[-1] in ",;:.":
            return None
    return None
