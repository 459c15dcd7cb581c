"""Dates as a small chart: a row a report, a line of days, and the day of publication dotted.

Takes an event view and dates; gives the chart. A date of one day is a mark, a longer or a vaguer one a band over its
days. The dotted line is the last day on which one of the reports was published; a label never crosses it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.presentation.drawing.answer_marks import Shape
from newslens.presentation.drawing.axis_labels import DayScale
from newslens.presentation.drawing.chart_panel import panel
from newslens.presentation.drawing.chart_rows import rows_to_draw
from newslens.presentation.phrasing import clip

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    import altair as alt

    from newslens.frames import DateRow
    from newslens.presentation.drawing.question_panels import Address
    from newslens.presentation.event_view import EventView

__all__ = ["MOST_DAYS", "day_line", "days_in_words"]

MOST_DAYS: Final = 400
"""Days beyond which a line of days says nothing: a single day would be thinner than its mark is wide."""
_LONGEST_WORDS: Final = 80
"""Characters of the report's words that are kept for a label."""


def day_line(
    event: EventView, dates: Sequence[DateRow], address: Address | None = None
) -> alt.LayerChart | None:
    """The chart; None where fewer than two dates are resolved, or where they lie too far apart for a line of days.

    Parameters
    ----------
    event
        The event.
    dates
        Dates of its reports.
    address
        Gives the link to a date; without it marks lead nowhere.
    """
    known = [
        _KnownDays(row, row.first.date(), row.last.date())
        for row in dates
        if row.first is not None and row.last is not None
    ]
    dated = {each.row.article_id for each in known}
    published = [when.date() for each in dated if (when := event.by_id[each].published) is not None]
    ends = [*published, *(end for each in known for end in (each.first, each.last))]
    if len(known) < 2 or (max(ends) - min(ends)).days > MOST_DAYS:
        return None
    origin = min(ends)
    rows = rows_to_draw(event, dated)
    shapes = [
        _shape(days, origin, place, each.lineage, address)
        for place, each in enumerate(rows, start=1)
        for days in known
        if days.row.article_id in each.articles
    ]
    limit = (max(published) - origin).days if published else None
    return panel(rows, shapes, zero=False, days=DayScale(origin, limit))


def days_in_words(event: EventView, dates: Sequence[DateRow]) -> str:
    """What the chart shows, for who cannot see it."""
    told = [
        f"report {event.by_id[row.article_id].number}: {clip(row.surface, _LONGEST_WORDS)}" for row in dates
    ]
    return f"Dates on a line of days; {'; '.join(told)}."


class _KnownDays(NamedTuple):
    row: DateRow
    first: dt.date
    last: dt.date


def _shape(days: _KnownDays, origin: dt.date, place: int, lineage: str, address: Address | None) -> Shape:
    """A date as a mark on its day or a band over its days."""
    row = days.row
    first, last = float((days.first - origin).days), float((days.last - origin).days)
    words = clip(row.surface, _LONGEST_WORDS)
    href = address(row.article_id, row.start, row.end) if address else None
    form, at = ("point", first) if first == last else ("band", None)
    return Shape(place, lineage, form, at, first, last, words, words, href)
