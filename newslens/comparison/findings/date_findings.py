"""Findings about dates: one occasion dated in ways that exclude each other.

Two expressions that date the same occasion ("the elections held two weeks ago", "the 10 October elections") are held
against each other as intervals. Only occasions that a story has one of are looked at, only intervals of some days,
and only such as lie near each other: last year's election is another election.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.comparison.shared.content_words import word
from newslens.comparison.shared.slugs import slug
from newslens.frames import rows
from newslens.language.sentence_building import listed, numbered_reports

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

__all__ = ["date_findings"]

_LONGEST = dt.timedelta(days=10)
"""An expression that covers more days than this is too wide to exclude another."""
_FARTHEST = dt.timedelta(days=45)
_WEIGHT = 0.55


class _Dating(NamedTuple):
    article: str
    start: int
    end: int
    surface: str
    first: dt.datetime
    last: dt.datetime
    dated: str


def date_findings(dates: pd.DataFrame, *, order: Mapping[str, int]) -> Iterator[Draft]:
    """Findings about occasions with dates that exclude each other.

    Parameters
    ----------
    dates
        The dates table.
    order
        Number of each report, from 1.
    """
    occasions = {word(each).stem for each in lexicon.words("comparison/occasions")}
    dated: dict[str, list[_Dating]] = {}
    for row in rows(dates, "article_id", "start", "end", "surface", "first", "last", "dated"):
        found = _Dating(*row)
        if found.dated and found.first is not None and found.last is not None:
            stem = word(found.dated).stem
            if stem in occasions and found.last - found.first <= _LONGEST:
                dated.setdefault(stem, []).append(found)
    for stem in sorted(dated):
        groups = _excluding(dated[stem])
        if len(groups) > 1 and _across(groups):
            yield _draft(groups, order)


def _excluding(datings: Sequence[_Dating]) -> list[list[_Dating]]:
    """Datings by what they say, those that exclude another near one only."""
    groups: list[list[_Dating]] = []
    for dating in sorted(datings, key=lambda d: (d.first, d.last, d.article, d.start)):
        if groups and groups[-1][0].first <= dating.last and dating.first <= groups[-1][0].last:
            groups[-1].append(dating)
        elif not groups or dating.first - groups[-1][0].last <= _FARTHEST:
            groups.append([dating])
        else:
            groups = [[dating]]
    return groups


def _across(groups: Sequence[Sequence[_Dating]]) -> bool:
    """Whether the dates stand in different articles: one that gives two speaks of two occasions."""
    named = [{dating.article for dating in group} for group in groups]
    return all(not a & b for n, a in enumerate(named) for b in named[n + 1 :])


def _draft(groups: Sequence[Sequence[_Dating]], order: Mapping[str, int]) -> Draft:
    name = groups[0][0].dated.casefold()
    positions = [min((d.surface for d in group), key=lambda each: (len(each), each)) for group in groups]
    said = [
        f"“{p}” in {numbered_reports((d.article for d in g), order)}"
        for p, g in zip(positions, groups, strict=True)
    ]
    meant = [f"“{p}” is {_span(g[0])}" for p, g in zip(positions, groups, strict=True)]
    return Draft(
        kind="date_conflict",
        key=slug(name),
        summary=f"The {name}: {listed(said, 'or')}.",
        reason=f"Counted from the date of publication, {listed(meant)}; at most one of them can be right.",
        verdict="conflict",
        weight=_WEIGHT,
        subject=name,
        proofs=tuple(
            Proof(d.article, d.start, d.end, d.surface, position)
            for position, group in zip(positions, groups, strict=True)
            for d in group
        ),
    )


def _span(dating: _Dating) -> str:
    first, last = dating.first, dating.last
    if first.date() == last.date():
        return f"{first.day} {first:%B %Y}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {last.day} {first:%B %Y}"
    return f"{first.day} {first:%B %Y} to {last.day} {last:%B %Y}"
