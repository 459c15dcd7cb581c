"""The record of a calculation that the figures of a report invite, and how the text around figures is read for it.

Takes claims and the text of their article; gives the text between and before them, and whether they give one number.

What this does not cover: the calculations (`newslens.comparison.questions.arithmetic`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newslens.comparison.questions import question_thresholds as thresholds

if TYPE_CHECKING:
    from newslens.comparison.claims.claim import Claim

__all__ = ["Check", "gap", "is_exact", "lead"]


@dataclass(frozen=True, slots=True)
class Check:
    """A calculation that the figures of a report invite."""

    kind: str
    """change, parts, portion, whole, majority, rate or points."""
    verdict: str
    """adds_up, does_not_add_up or unchecked."""
    said: str
    """What the text says."""
    computed: str
    """The calculation, to be read."""
    figures: tuple[Claim, ...]
    """The figures it rests on, what is said first."""


def gap(text: str, a: Claim, b: Claim) -> str:
    """Text between two figures of one article: " out of " in "12 out of 40".

    Parameters
    ----------
    text
        Text of the article.
    a, b
        Its claims, the earlier one first; the wrong way round the text is empty.
    """
    return text[a.end : b.start]


def lead(text: str, claim: Claim) -> str:
    """The last characters of its sentence before a figure, at most `FIGURE_LEAD`: "Seats fell from " in "Seats fell from 48".

    Parameters
    ----------
    text
        Text of the article.
    claim
        The claim of the figure.
    """
    return text[max(claim.sentence_start, claim.start - thresholds.FIGURE_LEAD) : claim.start]


def is_exact(claim: Claim) -> bool:
    """Whether a figure gives one number."""
    return claim.low is not None and claim.low == claim.high
