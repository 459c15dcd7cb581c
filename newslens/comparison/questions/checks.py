"""What a check of sums is, and how the text between two figures is read for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newslens.comparison.questions.claim import Context

__all__ = ["Check", "gap", "is_exact", "lead"]


@dataclass(frozen=True, slots=True)
class Check:
    """A calculation that the figures of a report invite."""

    kind: str
    """change, parts, whole, majority, rate or points."""
    verdict: str
    """adds_up, does_not_add_up or unchecked."""
    said: str
    """What the text says."""
    computed: str
    """The calculation, to be read."""
    figures: tuple[Context, ...]
    """The figures it rests on, what is said first."""


def gap(text: str, a: Context, b: Context) -> str:
    """Text between two figures."""
    return text[a.place.end : b.place.start]


def lead(text: str, context: Context) -> str:
    """Text right before a figure, within its sentence."""
    return text[max(context.sentence_start, context.place.start - 24) : context.place.start]


def is_exact(context: Context) -> bool:
    """Whether a figure gives one number."""
    return context.low is not None and context.low == context.high
