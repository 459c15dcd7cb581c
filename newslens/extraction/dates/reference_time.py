"""What a date expression is resolved against, and what it resolves to.

`ReferenceTime` is the day of publication together with what the sentence says: tense, and the word before the
expression. `ResolvedDate` is an interval with its granularity; the interval is missing where it cannot be known. Every
resolver (`newslens.extraction.dates.resolution`) takes the named parts of an expression and the former, and gives
the latter.

What this does not cover: times that the story itself sets ("the next morning"); those have no reference here.
Terms: the speech time of Reichenbach (Elements of Symbolic Logic, 1947), called document creation time in TimeML.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.dates.ahead_or_behind import tense_of

if TYPE_CHECKING:
    import datetime as dt

    from newslens.extraction.dates.ahead_or_behind import Tense
    from newslens.extraction.dates.intervals import Interval
    from newslens.extraction.dates.surrounding_words import SurroundingWords

__all__ = ["ReferenceTime", "ResolvedDate"]


@dataclass(frozen=True)
class ReferenceTime:
    """What an expression is resolved against.

    Attributes
    ----------
    published
        When the article was published, where known.
    around
        The words around the expression.
    """

    published: dt.datetime | None
    around: SurroundingWords

    @cached_property
    def tense(self) -> Tense | None:
        """Whether the sentence looks back or ahead; None where it does not tell."""
        return tense_of(self.around)

    @cached_property
    def day_tense(self) -> Tense | None:
        """The same for a single day, for which something is set: "called a strike for Tuesday", but not "for Tuesday's"."""
        if self.lead == "for" and not self.around.right.startswith(("'", "’")):
            return "future"
        return self.tense

    @property
    def lead(self) -> str:
        """The word before the expression, in lower case."""
        return self.around.lead


class ResolvedDate(NamedTuple):
    """Meaning of an expression; the interval is missing where it cannot be known."""

    interval: Interval | None
    granularity: str
