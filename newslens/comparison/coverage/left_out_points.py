"""What the reader of one report, or of one voice, would miss.

A copy is held against its source: what stands there and not in the copy was left out. Any other report is held against the other
voices: what at least two of them and a third of all have, and it has not, and sentences that several of its own copies share although it lacks
them. Gives for each unit the points, and for a copy how many sentences of its source it left out.

What stands in a report all the same, word for word or with the figures of the point, was not left out (`lacked_points`).

What is told of several voices stands in each of them: an answer that all give, a statement that all render. Where they answer one
question differently, or quote one speaker with different statements, the point says so.

Nothing here says that something was left out on purpose: a report may have been written before it was known.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from newslens.comparison.coverage import coverage_thresholds as thresholds
from newslens.comparison.coverage.coverage_points import (
    CoveragePoint,
    ToldPoints,
    longest_points,
    points_in,
    speaker_point,
)
from newslens.comparison.coverage.lacked_points import lacked

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Mapping, Sequence

    from newslens.comparison.coverage.coverage_points import TellingRows
    from newslens.comparison.coverage.sentence_standings import SentenceKey, SentenceStanding
    from newslens.frames import FigureRow, QuotationRow

__all__ = ["LeftOut", "left_out"]

_Row = TypeVar("_Row", "FigureRow", "QuotationRow")


class LeftOut(NamedTuple):
    """What a unit left out."""

    told: ToldPoints
    source: str | None
    """The article that a copy is held against; missing for what is held against the other voices."""
    missing: int
    """Sentences of the source that the copy left out."""


def left_out(rows: TellingRows, units: Sequence[Sequence[str]], letters: Mapping[str, str]) -> list[LeftOut]:
    """Points that each unit left out.

    Parameters
    ----------
    rows
        What stands in the sentences.
    units
        Articles whose reader is asked about. A unit of one article that is a copy is held against its source.
    letters
        Lineage of each article.
    """
    order = {article_id: place for place, article_id in enumerate(letters)}
    shared = _shared_points(rows, letters)
    copied = _in_copies_only(rows, letters)
    found = []
    for unit in units:
        source = rows.standings.references.get(unit[0]) if len(unit) == 1 else None
        if source is not None:
            found.append(_of_source(rows, unit[0], source, order))
        else:
            own = {letters.get(article_id, "") for article_id in unit}
            free = (each for each in shared if not each.holders & own)
            points = [left for each in free if (left := lacked(rows, each, unit)) is not None]
            points += copied.get(unit[0], []) if len(unit) == 1 else []
            found.append(LeftOut(longest_points(points, order), None, 0))
    return found


def _of_source(rows: TellingRows, article_id: str, source: str, order: dict[str, int]) -> LeftOut:
    """What a copy left out of its source."""
    missing = rows.standings.missing(article_id)
    answered = rows.questions_of(article_id)
    quoted = rows.speakers_of(article_id)
    points = points_in(
        rows,
        missing,
        is_told=lambda _: True,
        tells_answer=lambda row: row.question not in answered,
        tells_statement=lambda row: row.speaker not in quoted,
    )
    points = [left for each in points if (left := lacked(rows, each, [article_id])) is not None]
    points += [
        CoveragePoint("correction", source, ((row.start, row.end),), row.end - row.start)
        for row in rows.corrections
        if row.article_id == source and article_id not in rows.corrected
    ]
    return LeftOut(longest_points(points, order), source, len(missing))


def _shared_points(rows: TellingRows, letters: Mapping[str, str]) -> list[CoveragePoint]:
    """What enough voices have, each point once, told by the first that has it."""
    points = [*_shared_answers(rows, letters), *_shared_speakers(rows, letters)]
    places = (rows.standings.at(each.article_id, each.spans[0][0]) for each in points)
    told = {here.key for here in places if here is not None}
    points += _shared_sentences(rows, letters, told)
    least = thresholds.OTHER_SHARE * len(set(letters.values()))
    return [each for each in points if len(each.holders) >= least]


def _shared_answers(rows: TellingRows, letters: Mapping[str, str]) -> list[CoveragePoint]:
    """Answers to questions that several voices answer; those in one sentence are one point."""
    answers: dict[str, list[FigureRow]] = defaultdict(list)
    for row in rows.answers:
        answers[row.question or ""].append(row)
    together: dict[tuple[SentenceStanding, frozenset[str], bool], list[tuple[int, int]]] = defaultdict(list)
    for found in answers.values():
        holders = _voices(found, letters)
        alike = _given_by_all(found, letters, lambda row: (row.low, row.high, row.comparator, row.unit))
        told = (alike or found)[0]
        here = rows.standings.at(told.article_id, told.start)
        if here is not None and len(holders) >= thresholds.OTHER_VOICES:
            together[here, holders, not alike].append((told.start, told.end))
    return [
        CoveragePoint(
            "answer",
            here.key.article_id,
            tuple(sorted(spans)),
            thresholds.TELLING * here.length,
            holders=holders,
            differs=differs,
        )
        for (here, holders, differs), spans in together.items()
    ]


def _shared_speakers(rows: TellingRows, letters: Mapping[str, str]) -> list[CoveragePoint]:
    said: dict[str, list[QuotationRow]] = defaultdict(list)
    for row in rows.statements:
        said[row.speaker or ""].append(row)
    points = []
    for found in said.values():
        holders = _voices(found, letters)
        if len(holders) >= thresholds.OTHER_VOICES:
            alike = _given_by_all(found, letters, lambda row: row.utterance)
            told = alike or found
            first = [row for row in told if row.article_id == told[0].article_id]
            points.append(speaker_point(first, holders, differs=not alike))
    return points


def _given_by_all(
    found: Sequence[_Row], letters: Mapping[str, str], said: Callable[[_Row], Hashable]
) -> list[_Row]:
    """Those rows whose like stands in each voice that has any of them."""
    alike: dict[Hashable, list[_Row]] = defaultdict(list)
    for row in found:
        alike[said(row)].append(row)
    voices = _voices(found, letters)
    common = {key for key, same in alike.items() if key is not None and _voices(same, letters) == voices}
    return [row for row in found if said(row) in common]


def _voices(found: Sequence[FigureRow | QuotationRow], letters: Mapping[str, str]) -> frozenset[str]:
    return frozenset(letters.get(row.article_id, "") for row in found)


def _shared_sentences(
    rows: TellingRows, letters: Mapping[str, str], told: Collection[SentenceKey]
) -> list[CoveragePoint]:
    """Sentences that correspond across voices, without those that are told already."""
    seen = set(told)
    points = []
    for article_id in letters:
        for each in rows.standings.by_article.get(article_id, ()):
            others = rows.standings.elsewhere(each.key)
            fresh = each.key not in seen and not seen.intersection(others)
            seen.add(each.key)
            seen.update(others)
            if each.voices and fresh and each.length >= thresholds.LEAST_LENGTH:
                holders = each.voices | {letters[article_id]}
                span = (each.start, each.end)
                points.append(CoveragePoint("sentence", article_id, (span,), each.length, holders=holders))
    return points


def _in_copies_only(rows: TellingRows, letters: Mapping[str, str]) -> dict[str, list[CoveragePoint]]:
    """By source, sentences that several of its copies share although it lacks them."""
    points: dict[str, list[CoveragePoint]] = defaultdict(list)
    seen: set[SentenceKey] = set()
    for article_id in letters:
        for each in rows.standings.by_article.get(article_id, ()):
            source = rows.standings.references.get(article_id)
            if each.origin != "unseen" or source is None or each.key in seen:
                continue
            others = [
                key
                for key in rows.standings.elsewhere(each.key)
                if rows.standings.references.get(key.article_id) == source
            ]
            seen.update(others)
            holders = frozenset((article_id, *(key.article_id for key in others)))
            if len(holders) >= thresholds.TRACED_COPIES:
                span = (each.start, each.end)
                points[source].append(
                    CoveragePoint("sentence", article_id, (span,), each.length, holders=holders)
                )
    return points
