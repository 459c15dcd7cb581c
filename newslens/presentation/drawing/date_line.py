"""When things happened, as the reports say: every date expression on one line of days, a band of rows a report.

Takes an event view and some of its dates; gives a chart. A day is a mark, a week or a month a bar over all its days;
beside it stand the report's own words. The day on which a report came out is a dotted line through its rows, so that
"two weeks ago" can be counted back by eye. Expressions of a report that mean the same days share a row.

Not drawn: expressions that were not resolved, and decades. What lies too far from the days of publication would press
all the rest together; it is left out by `newslens.presentation.drawing.charts.dates`, which says so.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import altair as alt
import pandas as pd

from newslens.presentation import theme
from newslens.presentation.drawing.chart_choice import CHOSEN_BY, TARGETS, UNSEEN, choosable, fading
from newslens.presentation.drawing.voice_hues import COLOUR, SHAPE
from newslens.presentation.phrasing import clip, listed, long_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.frames import DateRow
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle

__all__ = ["draw_dates"]

_WIDTH: Final = 620
"""Width of the line in px; set by hand: with heads and labels a cell of JupyterLab, about 900 px."""
_STEP: Final = 22
"""Height of a row in px, as in the panels of figures."""
_BAND: Final = 0.35
"""Room between two reports, as a part of a row."""
_HEAD: Final = -200
"""Where the names of the reports begin, in px from the line."""
_LONGEST_OUTLET: Final = 22
"""Characters of an outlet beside the line."""
_LONGEST_LABEL: Final = 34
"""Characters of a label."""
_TURN: Final = 0.62
"""Part of the line from which on labels stand to the left of their mark: to the right they would leave the chart."""
_ROOM_BEFORE: Final = 0.35
"""Part of the line that a label needs before its mark, so that it does not run into the names of the reports."""
_EPOCH: Final = dt.date(1970, 1, 1).toordinal()
_DAY: Final = 86_400_000
"""Milliseconds of a day."""
_STEPS: Final = ((1, 9), (7, 75))
"""Days from tick to tick, and the longest line that has such ticks; set by hand: about ten ticks fit."""
_MONTHS: Final = (1, 3, 6, 12, 60, 120, 600)
"""Months from tick to tick on longer lines, all of them parts of a year or whole years."""
_A_MONTH: Final = 30.5
"""Days of a month, in the middle."""
_MOST_TICKS: Final = 10
_A_YEAR: Final = 300
"""Days of a line from which on its ticks name the year."""
_MOST_TOLD: Final = 24
"""Dates that the description names; set by hand: a list that can be listened to."""


@dataclass(frozen=True, slots=True)
class _Slot:
    """Expressions of one report that mean the same days."""

    article: NumberedArticle
    first: dt.datetime
    last: dt.datetime
    words: tuple[str, ...]
    dated: tuple[str, ...]
    sentence: str
    """Where the first of them stands."""


def draw_dates(event: EventView, rows: Sequence[DateRow]) -> alt.LayerChart:
    """Dates on one line of days, with the day of publication of each report.

    Parameters
    ----------
    event
        Supplies the reports.
    rows
        Dates of the event that are resolved; at least one.
    """
    slots = _slots(event, rows)
    heights, total = _heights(event.articles, slots)
    frame = _frame(slots, heights)
    published = _published(event.articles, heights)
    ends = [*frame["from"], *frame["to"], *published["day"]]
    low, high = min(ends) - 1, max(ends) + 1
    form = "%-d %b %Y" if high - low > _A_YEAR else "%-d %b"
    scale = alt.Scale(domain=[low, high], nice=False, zero=False)
    axis = alt.Axis(
        title=None,
        values=_ticks(low, high),
        labelExpr=f"utcFormat(datum.value * {_DAY}, '{form}')",
        labelOverlap=True,
    )
    y = alt.Y("y:Q", scale=alt.Scale(domain=[total, 0], nice=False, zero=False), axis=None)
    layers = [
        alt.Chart(published)
        .mark_rule(style="reference-line")
        .encode(x=alt.X("day:Q", scale=scale, axis=axis), y=y, y2="bottom:Q"),
        *_marks(frame, alt.X("from:Q", scale=scale, axis=axis), y),
        *_labels(_sided(frame, low, high), scale, axis, y),
        *_heads(event.articles, heights, y),
    ]
    targets = _targets(frame, y).properties(name=TARGETS)
    drawn = alt.layer(*map(fading, layers), targets)
    described = drawn.properties(width=_WIDTH, height=total * _STEP, description=_in_words(slots))
    return choosable(described)


def _ticks(low: int, high: int) -> list[int]:
    """Days that the axis names: every day, every week, or the first of some months."""
    for step, longest in _STEPS:
        if high - low <= longest:
            return list(range(low + 1, high, step))
    months = next((n for n in _MONTHS if (high - low) / (n * _A_MONTH) <= _MOST_TICKS), _MONTHS[-1])
    days = (dt.date.fromordinal(day + _EPOCH) for day in range(low, high))
    return [
        day.toordinal() - _EPOCH
        for day in days
        if day.day == 1 and (day.year * 12 + day.month - 1) % months == 0
    ]


def _slots(event: EventView, rows: Iterable[DateRow]) -> list[_Slot]:
    found: dict[tuple[str, dt.datetime, dt.datetime], list[DateRow]] = {}
    for row in rows:
        if row.first is not None and row.last is not None:
            found.setdefault((row.article_id, row.first, row.last), []).append(row)
    slots = [
        _Slot(
            event.by_id[article_id],
            first,
            last,
            tuple(dict.fromkeys(" ".join(row.surface.split()) for row in same)),
            tuple(dict.fromkeys(row.dated for row in same if row.dated)),
            event.sentence_text(article_id, same[0].start),
        )
        for (article_id, first, last), same in found.items()
    ]
    return sorted(slots, key=lambda each: (event.rows[each.article.article_id], each.first, each.last))


def _heights(
    articles: Sequence[NumberedArticle], slots: Sequence[_Slot]
) -> tuple[dict[str, tuple[float, int]], float]:
    """Where each report's rows begin and how many they are, and the height of all; a silent report keeps a row."""
    at, heights = 0.0, {}
    for each in articles:
        rows = max(sum(slot.article.article_id == each.article_id for slot in slots), 1)
        heights[each.article_id] = (at, rows)
        at += rows + _BAND
    return heights, at


def _frame(slots: Sequence[_Slot], heights: dict[str, tuple[float, int]]) -> pd.DataFrame:
    rows: list[dict[str, object]] = []
    taken: dict[str, int] = {}
    for slot in slots:
        key = slot.article.article_id
        place = taken[key] = taken.get(key, -1) + 1
        rows.append(
            {
                "y": heights[key][0] + place + 0.5,
                "from": _number(slot.first),
                "to": _number(slot.last),
                "hue": theme.hue(slot.article.lineage),
                "label": clip(" / ".join(slot.words), _LONGEST_LABEL),
                CHOSEN_BY: f"{slot.article.number} {slot.article.outlet}",
                "sentence": slot.sentence,
                "days": _days(slot),
                "dates": clip(", ".join(slot.dated), 80) or "not said",
            }
        )
    return pd.DataFrame(rows)


def _published(articles: Sequence[NumberedArticle], heights: dict[str, tuple[float, int]]) -> pd.DataFrame:
    rows = [
        {
            "day": _number(each.published),
            "y": heights[each.article_id][0],
            "bottom": heights[each.article_id][0] + heights[each.article_id][1],
        }
        for each in articles
        if each.published
    ]
    return pd.DataFrame(rows, columns=["day", "y", "bottom"])


def _marks(frame: pd.DataFrame, x: alt.X, y: alt.Y) -> list[alt.Chart]:
    """A mark for one day, a bar for more of them."""
    day, longer = frame[frame["from"] == frame["to"]], frame[frame["from"] != frame["to"]]
    layers = []
    if len(longer):
        bar = alt.Chart(longer).mark_rule(strokeWidth=8, strokeCap="round", opacity=0.35)
        layers.append(bar.encode(x=x, x2="to:Q", y=y, color=COLOUR))
    if len(day):
        layers.append(alt.Chart(day).mark_point().encode(x=x, y=y, color=COLOUR, shape=SHAPE))
    return layers


def _targets(frame: pd.DataFrame, y: alt.Y) -> alt.Chart:
    """What is pointed at and clicked on: the whole row of a date, from the name of its report to the end of the line."""
    told = [
        alt.Tooltip(f"{CHOSEN_BY}:N", title="Report"),
        alt.Tooltip("label:N", title="Words"),
        alt.Tooltip("days:N", title="Days"),
        alt.Tooltip("dates:N", title="What it dates"),
        alt.Tooltip("sentence:N", title="Sentence"),
    ]
    frame = frame.assign(y=frame["y"] - 0.5, bottom=frame["y"] + 0.5)
    area = alt.Chart(frame).mark_rect(opacity=UNSEEN, cursor="pointer")
    return area.encode(x=alt.value(_HEAD), x2=alt.value(_WIDTH), y=y, y2="bottom:Q", tooltip=told)


def _sided(frame: pd.DataFrame, low: int, high: int) -> pd.DataFrame:
    """Where each label stands: behind its mark, else before it, else on a bar that is longer than both leave room."""
    start, end = ((frame[name] - low) / (high - low) for name in ("from", "to"))
    side = (
        pd.Series("on", index=frame.index).mask(start >= _ROOM_BEFORE, "before").mask(end < _TURN, "behind")
    )
    return frame.assign(side=side, at=frame["from"].mask(side == "behind", frame["to"]))


def _labels(frame: pd.DataFrame, scale: alt.Scale, axis: alt.Axis, y: alt.Y) -> list[alt.Chart]:
    layers = []
    for side, offset, align in (("behind", 10, "left"), ("before", -10, "right"), ("on", 2, "left")):
        chosen = frame[frame["side"] == side]
        if len(chosen):
            base = alt.Chart(chosen).encode(x=alt.X("at:Q", scale=scale, axis=axis), y=y, text="label:N")
            layers += [
                base.mark_text(style="halo", dx=offset, align=align),
                base.mark_text(dx=offset, align=align),
            ]
    return layers


def _heads(
    articles: Sequence[NumberedArticle], heights: dict[str, tuple[float, int]], y: alt.Y
) -> list[alt.Chart]:
    """Number and outlet of each report, in the shape and colour of its lineage."""
    frame = pd.DataFrame(
        {
            "y": [heights[each.article_id][0] + 0.5 for each in articles],
            "hue": [theme.hue(each.lineage) for each in articles],
            "label": [f"{each.number} {clip(each.outlet, _LONGEST_OUTLET)}" for each in articles],
            CHOSEN_BY: [f"{each.number} {each.outlet}" for each in articles],
        }
    )
    base = alt.Chart(frame).encode(y=y)
    return [
        base.mark_point(size=56).encode(x=alt.value(_HEAD), color=COLOUR, shape=SHAPE),
        base.mark_text(style="number").encode(x=alt.value(_HEAD + 12), text="label:N"),
    ]


def _number(when: dt.datetime) -> int:
    """A day as a number, counted from 1970: dates as such would be read in the time zone of whoever looks."""
    return when.toordinal() - _EPOCH


def _days(slot: _Slot) -> str:
    first, last = long_day(slot.first), long_day(slot.last)
    return first if first == last else f"{first} to {last}"


def _in_words(slots: Sequence[_Slot]) -> str:
    """Which report puts what on which days, for who cannot see the line."""
    told = [
        f"report {each.article.number}: “{' / '.join(each.words)}”, {_days(each)}"
        + (f" ({listed(each.dated)})" if each.dated else "")
        for each in slots
    ]
    more = f"; and {len(told) - _MOST_TOLD} more" if len(told) > _MOST_TOLD else ""
    return f"Dates on a line of days. {'; '.join(told[:_MOST_TOLD])}{more}."
