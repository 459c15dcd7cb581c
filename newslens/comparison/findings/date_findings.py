"""Findings about dates: one occasion dated in ways that exclude each other.

Takes the table `dates`; gives one draft for each occasion ("election", "funeral": the lexicon `comparison/occasions`)
that reports date differently. Two expressions that date it ("the elections held two weeks ago", "the 10 October
elections") are held against each other as intervals. Only occasions that a story has one of are looked at, only
intervals of some days, and only such as lie near each other: last year's election is another election.

Method: a sweep over the intervals in order of their beginning; those that overlap the first of a group join it.

What this does not cover: occasions named by other nouns or by verbs ("voters went to the polls"), and a report that
gives two dates itself, which is taken to speak of two occasions.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.comparison.shared.content_words import word
from newslens.comparison.shared.slugs import slug
from newslens.frames import DateRow, records
from newslens.language.sentence_building import listed, numbered_reports

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

__all__ = ["find_date_conflicts"]

_LONGEST = dt.timedelta(days=thresholds.DATING_DAYS)
_FARTHEST = dt.timedelta(days=thresholds.DATES_APART_DAYS)


class _Dating(NamedTuple):
    """A date expression that dates an occasion."""

    article: str
    start: int
    end: int
    surface: str
    first: dt.datetime
    last: dt.datetime
    noun: str
    """The occasion as the text names it."""


def find_date_conflicts(dates: pd.DataFrame, *, order: Mapping[str, int]) -> Iterator[Draft]:
    """Findings about occasions with dates that exclude each other.

    Parameters
    ----------
    dates
        Table `dates`.
    order
        Number of each report, from 1.
    """
    occasions = {word(each).stem for each in lexicon.words("comparison/occasions")}
    dated: dict[str, list[_Dating]] = {}
    for dating in filter(None, map(_dating, records(dates, DateRow))):
        stem = word(dating.noun).stem
        if stem in occasions:
            dated.setdefault(stem, []).append(dating)
    for stem in sorted(dated):
        groups = _excluding(dated[stem])
        if len(groups) > 1 and _stand_in_different_articles(groups):
            yield _draft(groups, order)


def _dating(row: DateRow) -> _Dating | None:
    """A date expression, where it dates something to a few days."""
    if not row.dated or row.first is None or row.last is None or row.last - row.first > _LONGEST:
        return None
    return _Dating(row.article_id, row.start, row.end, row.surface, row.first, row.last, row.dated)


def _excluding(datings: Sequence[_Dating]) -> list[list[_Dating]]:
    """Datings in groups that exclude each other; the last ones that lie near each other, where others lie far off."""
    groups: list[list[_Dating]] = []
    # Compared with the first of a group, not the last: a chain of overlaps would join dates that exclude each other.
    for dating in sorted(datings, key=lambda each: (each.first, each.last)):
        if groups and groups[-1][0].first <= dating.last and dating.first <= groups[-1][0].last:
            groups[-1].append(dating)
        elif groups and dating.first - groups[-1][0].last <= _FARTHEST:
            groups.append([dating])
        else:
            groups = [[dating]]
    return groups


def _stand_in_different_articles(groups: Sequence[Sequence[_Dating]]) -> bool:
    """Whether no article gives two of the dates: one that does speaks of two occasions."""
    named = [article for group in groups for article in {dating.article for dating in group}]
    return len(named) == len(set(named))


def _draft(groups: Sequence[Sequence[_Dating]], order: Mapping[str, int]) -> Draft:
    name = groups[0][0].noun.casefold()
    # Each group is shown by its shortest wording.
    shown = [min((d.surface for d in group), key=lambda each: (len(each), each)) for group in groups]
    said = [
        f"“{surface}” in {numbered_reports((dating.article for dating in group), order)}"
        for surface, group in zip(shown, groups, strict=True)
    ]
    meant = [f"“{surface}” is {_days(group[0])}" for surface, group in zip(shown, groups, strict=True)]
    return Draft(
        kind="date_conflict",
        key=slug(name),
        summary=f"The {name}: {listed(said, 'or')}.",
        reason=f"Counted from the date of publication, {listed(meant)}; at most one of them can be right.",
        verdict="conflict",
        weight=thresholds.DATE_WEIGHT,
        subject=name,
        proofs=tuple(
            Proof(dating.article, dating.start, dating.end, dating.surface, surface)
            for surface, group in zip(shown, groups, strict=True)
            for dating in group
        ),
    )


def _days(dating: _Dating) -> str:
    """The days of an interval: "3 October 2021", "3 to 5 October 2021", "30 October 2021 to 2 November 2021"."""
    first, last = dating.first, dating.last
    if first.date() == last.date():
        return f"{first.day} {first:%B %Y}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {last.day} {first:%B %Y}"
    return f"{first.day} {first:%B %Y} to {last.day} {last:%B %Y}"
