"""A picture of before and after with everything in its place: the axis, the columns, the labels.

`Slopes` turns amounts and columns into px from the left and from the top. It holds what
`newslens.presentation.drawing.slope_layout` decides, and whoever draws or covers the picture asks it for places.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from newslens.presentation.drawing.slope_labels import LabelBlock

__all__ = [
    "BAND",
    "BESIDE_COLUMN",
    "CERTIFIED",
    "NARROW",
    "TOP",
    "WIDE",
    "AmountBefore",
    "PlacedBlock",
    "SlopeSize",
    "Slopes",
]

CERTIFIED: Final = "certified"
"""Name of the column of the results from outside; voices have letters, reports numbers."""
BAND: Final = "band"
"""Name of the column of the voices that stand together."""
TOP: Final = 12
"""Room above the greatest tick, for half a label."""
BESIDE_COLUMN: Final = 10
"""Between a column and what stands beside it."""
_FOOT: Final = 26
"""Room below the axis, for the names of the moments."""
_LEADER: Final = 14
"""Length of the line from the last column to the labels."""


@dataclass(frozen=True, slots=True)
class SlopeSize:
    """How wide a picture is, and what of it is for slopes and for columns."""

    width: int
    slope: int
    """Between the columns of the two moments."""
    column: int
    """Between two columns of the last moment; many stand closer."""
    columns: int
    """All columns of the last moment at most."""


WIDE: Final = SlopeSize(width=432, slope=90, column=18, columns=100)
"""Beside sentences, or in a cell of a notebook."""
NARROW: Final = SlopeSize(width=342, slope=56, column=12, columns=48)
"""On a phone."""


@dataclass(frozen=True, slots=True)
class AmountBefore:
    """A label at the left; of the same amount of several lines one."""

    text: str
    y: float


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """A block of labels and where it begins."""

    block: LabelBlock
    top: float

    @property
    def y(self) -> float:
        """Middle of the label itself."""
        return self.top + self.block.anchor


@dataclass(frozen=True, slots=True)
class Slopes:
    """A picture with everything in its place."""

    size: SlopeSize
    axis_height: float
    ticks: tuple[float, ...]
    columns: tuple[str, ...]
    """Whose the columns are: `CERTIFIED`, `BAND`, letters of voices, numbers of reports."""
    left: float
    """Where the axis begins."""
    starts: tuple[float, ...]
    """First column of each moment."""
    steps: tuple[float, ...]
    """Between two columns of each moment."""
    blocks: tuple[PlacedBlock, ...] = ()
    amounts: tuple[AmountBefore, ...] = ()

    @property
    def height(self) -> float:
        """All of the picture."""
        return TOP + self.axis_height + _FOOT

    def y(self, value: float) -> float:
        """Height of an amount in px from the top."""
        low, high = self.ticks[0], self.ticks[-1]
        return TOP + (high - value) / (high - low) * self.axis_height

    def x(self, moment: int, column: str) -> float:
        """Place of a column of a moment: 0 for the first, -1 for the last."""
        return self.starts[moment] + self.columns.index(column) * self.steps[moment]

    def widened(self, by: float) -> Slopes:
        """The same with the last moment further to the right."""
        *first, last = self.starts
        return replace(self, starts=(*first, last + by))

    @property
    def right(self) -> float:
        """Where the axis ends, behind the last column."""
        return self.x(-1, self.columns[-1]) + BESIDE_COLUMN

    @property
    def label_x(self) -> float:
        """Where the labels begin."""
        return self.right + _LEADER
