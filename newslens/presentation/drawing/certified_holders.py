"""Holders of certified results: parties in an election, towns in a race, with the figures that speak of each.

Takes an event view and results from outside; gives a group for each thing that is counted. The moments are the years of
the results. Which figure speaks of which result is found by `newslens.comparison.questions`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newslens.comparison.questions import match_results
from newslens.frames import FigureRow, records
from newslens.presentation.drawing.holders import DerivedFigure, Holder, HolderGroup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.questions import Result
    from newslens.presentation.event_view import EventView

__all__ = ["certified_groups"]


@dataclass(frozen=True, slots=True)
class _ReportedResult(FigureRow):
    """A figure that reports a result: whose, and of which year."""

    holder: str = field(kw_only=True)
    year: int = field(kw_only=True)


def certified_groups(
    event: EventView, results: Sequence[Result], derived: Sequence[DerivedFigure] = ()
) -> list[HolderGroup]:
    """Holders in the order of their results, a group for each counted thing of which a report speaks.

    Parameters
    ----------
    event
        The event.
    results
        As `newslens.read_results` gives them.
    derived
        Amounts that follow from shares; each goes to the holder whose earlier figure it rests on.
    """
    if not results:
        return []
    by_noun: dict[str, list[Result]] = {}
    for each in results:
        by_noun.setdefault(each.counted, []).append(each)
    groups = [
        _group(noun, mine, records(match_results(event.analysis, mine), _ReportedResult), derived)
        for noun, mine in by_noun.items()
    ]
    return [group for group in groups if any(holder.is_told for holder in group.holders)]


def _group(
    noun: str,
    results: Sequence[Result],
    reported: Sequence[_ReportedResult],
    derived: Sequence[DerivedFigure],
) -> HolderGroup:
    years = sorted({each.year for each in results})
    by_holder: dict[str, list[Result]] = {}
    for each in results:
        by_holder.setdefault(each.holder, []).append(each)
    holders = [_holder(mine, years, reported, derived) for mine in by_holder.values()]
    return HolderGroup(
        noun=noun,
        unit=None,
        moments=tuple(map(str, years)),
        holders=tuple(holders),
        totals=tuple(sorted({each.total for each in results if each.total is not None})),
        authorities=tuple(dict.fromkeys(each.authority for each in results)),
    )


def _holder(
    results: Sequence[Result],
    years: Sequence[int],
    reported: Sequence[_ReportedResult],
    derived: Sequence[DerivedFigure],
) -> Holder:
    name = results[0].holder
    mine = {each.year: each.value for each in results}
    figures = tuple(
        tuple(row for row in reported if row.holder == name and row.year == year) if year in mine else ()
        for year in years
    )
    places = {(row.article_id, row.start) for row in figures[0]} if len(years) > 1 else set()
    resting = [each for each in derived if (each.before.article_id, each.before.start) in places]
    return Holder(results[0].label, figures, tuple(mine.get(year) for year in years), tuple(resting))
