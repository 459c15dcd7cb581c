"""The records of a picture of before and after: lines, bands of many voices, and who tells them.

Nothing here computes where anything stands; `newslens.presentation.drawing.slope_lines` makes the records from figures.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newslens.presentation.phrasing import listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.presentation.drawing.answer_marks import Shape

__all__ = ["HolderLines", "SlopeBand", "SlopeLine", "Teller", "amount_of", "at_moment"]


@dataclass(frozen=True, slots=True)
class Teller:
    """A report that gives what a line shows, or the first report of a voice."""

    label: str
    """Number of the report, or letter of the voice with the number of its reports: "3", "B (12)"; of one report alone none."""
    name: str
    """For who cannot see it: "Report 3", "Voice B"."""
    outlet: str
    before: str | None
    """Where its figure for the first moment stands."""
    after: str | None
    gives_before: bool = True
    """Whether it gives the first moment as well, where the line does."""


@dataclass(frozen=True, slots=True)
class SlopeLine:
    """An answer for before, for after, or for both; at least one of the two is there."""

    lineage: str
    tellers: tuple[Teller, ...]
    before: Shape | None
    after: Shape | None
    derived_from: str = ""
    """What an amount that no report gives follows from; such a line is dashed and its mark hollow."""
    derived_at: str = ""
    """Column of the amount that it follows from."""

    @property
    def column(self) -> str:
        """Name of its column: its voice, or its report where voices are not known."""
        return self.lineage or self.tellers[0].label or self.tellers[0].name

    @property
    def value(self) -> float:
        """The amount that the line ends at."""
        return amount_of(self.shown)

    @property
    def shown(self) -> Shape:
        """The amount that its label says: the later one, where there is one."""
        shape = self.after or self.before
        if shape is None:
            raise ValueError("A line needs an amount before or after.")
        return shape

    @property
    def name(self) -> str:
        """Who tells it: "Report 1 and Report 5", "Voice B"."""
        return listed([each.name for each in self.tellers])

    def in_words(self, moments: Sequence[str]) -> str:
        """What it says, for who cannot see it: "54 to more than 70", "48 in 2018"."""
        if self.before is not None and self.after is not None:
            said = f"{self.before.words} to {self.after.words}"
            return f"{said} from {self.derived_from}" if self.derived_from else said
        return at_moment(self.shown.words, moments[-1] if self.after else moments[0])

    def words_of(self, teller: Teller, moments: Sequence[str]) -> str:
        """What one of its reports says: of a copy that gives the later amount alone that one."""
        if self.before and self.after and not teller.gives_before:
            return at_moment(self.after.words, moments[-1])
        return self.in_words(moments)

    def before_in_words(self, moments: Sequence[str]) -> str:
        """Its earlier amount alone: "54 in 2018"."""
        return at_moment(self.before.words, moments[0]) if self.before else ""


@dataclass(frozen=True, slots=True)
class SlopeBand:
    """What many voices give, from the least to the greatest, with the middle one."""

    before: tuple[float, float, float] | None
    after: tuple[float, float, float] | None
    """Least, middle and greatest."""
    voices: int
    outside: int
    """Voices that lie outside and are not named."""

    @property
    def shown(self) -> tuple[float, float, float]:
        """What its label says: the later amounts, where there are any."""
        extent = self.after or self.before
        if extent is None:
            raise ValueError("A band needs amounts before or after.")
        return extent


@dataclass(frozen=True, slots=True)
class HolderLines:
    """A holder's lines, in the order of the page."""

    label: str
    reference: tuple[float | None, float | None]
    lines: tuple[SlopeLine, ...]
    band: SlopeBand | None = None


def at_moment(words: str, moment: str) -> str:
    """An amount at a moment.

    Examples
    --------
    >>> at_moment("48", "2018"), at_moment("more than 30", "before")
    ('48 in 2018', 'more than 30 before')
    """
    return f"{words} in {moment}" if moment.isdigit() else f"{words} {moment}"


def amount_of(shape: Shape) -> float:
    """The amount at which a shape stands: that of its mark, else the least that it reaches to."""
    return shape.low if shape.at is None else shape.at
