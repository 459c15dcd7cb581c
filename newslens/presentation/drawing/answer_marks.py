"""Answers to a question as shapes: what a chart draws for a figure.

Takes a row of `figures`; gives a shape with the amounts that it reaches over. Articles seldom say a number only.
"About 30" is a mark on a band of tolerance, "more than 70" a mark with an open arrow, "dozens" a band as wide as the
word and no mark at all.

Not covered: where the shapes and their labels stand (`newslens.presentation.drawing.mark_layout`), and figures
without any amount, which are not drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.presentation.phrasing import answer, answer_words, clip

if TYPE_CHECKING:
    from newslens.schema import Figure

__all__ = ["BANDS", "Shape", "shape"]

TOLERANCE: Final = 0.1
"""Half width of the band around an "about" whose range the text does not give, as a share of the amount.

A tenth either way is what comparison allows an "about" before it speaks of a conflict, so that two bands that meet
are two answers that are compatible.
"""
BANDS: Final = (("band", 0.3, 1.0), ("about", 0.16, 1.6), ("about", 0.26, 1.0))
"""Form, opacity and stretch of the bands that are drawn: one over a range, two over "about", the outer one paler and wider.

Set by hand, so that words on a band can be read."""
_LONGEST_WORDS: Final = 80
"""Characters of the article's words that are kept for the label; set by hand: no label is longer than a panel."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A figure as it is drawn."""

    row: int
    lineage: str
    form: str
    """point, about, more, less or band."""
    at: float | None
    """Amount under the mark; missing where there is no mark."""
    low: float
    high: float
    words: str
    short: str
    href: str | None = None
    label: str = ""
    side: str = "right"
    sentence: str = ""
    """Where the figure stands, for who points at it."""

    @property
    def span(self) -> tuple[float, float]:
        """Least and greatest amount of the drawing."""
        return self.low, self.high


class _Drawn(NamedTuple):
    form: str
    at: float | None
    low: float
    high: float


def shape(figure: Figure, *, row: int, lineage: str, href: str | None = None) -> Shape | None:
    """A figure as a shape; None for one without an amount.

    Parameters
    ----------
    figure
        A row of `figures`.
    row
        Row of the panel, from 1.
    lineage
        Letter of the article's lineage.
    href
        Where the mark leads.
    """
    drawn = _drawn(figure)
    if drawn is None:
        return None
    words = clip(answer_words(figure.surface), _LONGEST_WORDS)
    short = answer(figure)
    return Shape(row, lineage, drawn.form, drawn.at, drawn.low, drawn.high, words, short, href)


def _drawn(figure: Figure) -> _Drawn | None:
    """The form of a figure, its mark, and the amounts that it reaches over."""
    low, high, comparator = figure.low, figure.high, figure.comparator
    bound = low if low is not None else high
    if bound is None:
        return None
    if high is None or comparator in {"more_than", "at_least"}:
        return _Drawn("more", None if comparator == "vague" else bound, bound, bound)
    if low is None or comparator in {"less_than", "at_most"}:
        return _Drawn("less", high, high, high)
    if comparator == "about":
        middle = (low + high) / 2
        margin = abs(middle) * TOLERANCE if low == high else (high - low) / 2
        return _Drawn("about", middle, middle - margin, middle + margin)
    return _Drawn("point", low, low, low) if low == high else _Drawn("band", None, low, high)
