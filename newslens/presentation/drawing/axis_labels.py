"""How the ticks of a chart's axis are written: amounts, large ones shortened, or days as dates.

Takes the axis of a chart; gives it as Vega-Lite draws it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import altair as alt

if TYPE_CHECKING:
    from newslens.presentation.drawing.mark_layout import Axis

__all__ = ["DayScale", "labelled_axis"]

_SHORTENED: Final = 10_000
"""Amounts from which on the axis says 20k, not 20,000: longer labels would meet."""


@dataclass(frozen=True, slots=True)
class DayScale:
    """An axis whose amounts are days from a first one."""

    origin: dt.date
    published: int | None
    """Day of publication, which is dotted; missing where it is not known."""

    def label(self, day: float) -> str:
        """A day as it stands at the axis.

        Examples
        --------
        >>> import datetime as dt
        >>> DayScale(dt.date(2031, 3, 9), None).label(1)
        '10 Mar'
        """
        date = self.origin + dt.timedelta(days=round(day))
        return f"{date.day} {date:%b}"


def labelled_axis(axis: Axis, days: DayScale | None) -> alt.Axis:
    """The axis itself; days are dates, and from ten thousand on amounts are shortened, 20,000 to 20k."""
    if days is not None:
        labels = {place: days.label(place) for place in axis.ticks}
        chosen = " : ".join(f"datum.value == {place} ? '{label}'" for place, label in labels.items())
        return alt.Axis(values=list(axis.ticks), title=None, labelExpr=f"{chosen} : ''", labelOverlap=True)
    shorten = "replace(replace(format(datum.value,'~s'),'G','bn'),'M','m')"
    expression = shorten if max(abs(axis.low), abs(axis.high)) >= _SHORTENED else "format(datum.value,',')"
    return alt.Axis(values=list(axis.ticks), title=None, labelExpr=expression, labelOverlap=True)
