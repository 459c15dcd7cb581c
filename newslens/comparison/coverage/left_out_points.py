"""What the reader of one report, or of one voice, would miss.

A copy is held against its source: what stands there and not in the copy was left out. Any other report is held against the other
voices: what at least two of them and a third of all have, and it has not, and sentences that several of its own copies share
although it lacks them. Gives for each unit the points, and for a copy how many sentences of its source it left out.

What stands in a report all the same, word for word or with the figures of the point, was not left out (`lacked_points`).

What is told of several voices stands in each of them: an answer that all give, a statement that all render. Where they answer one
question differently, or quote one speaker with different statements, the point says so.

Nothing here says that something was left out on purpose: a report may have been written before it was known.
"""

from __future__ import annotations

from collections import defaultdict
from math import ceil
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from newslens.comparison.coverage import coverage_thresholds as thresholds
from newslens.comparison.coverage.coverage_points import (
    CoveragePoint,
    ToldPoints,
    longest_points,
    points_in,
    speaker_point,
)
from newslens.comparison.coverage.lacked_points import is_in_source, lacked
from newslens.comparison.findings import is_denial
from newslens.frames import grouped

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence

    from newslens.comparison.coverage.sentence_standings import SentenceKey, SentenceStanding
    from newslens.comparison.coverage.telling_rows import TellingRows
    from newslens.frames import FigureRow, QuotationRow

__all__ = ["LeftOut", "left_out", "voices_needed"]

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
    shared = [(each, _letters(each.reports, letters)) for each in _shared_points(rows, letters)]
    copied = _in_copies_only(rows, letters)
    found = []
    for unit in units:
        source = rows.standings.references.get(unit[0]) if len(unit) == 1 else None
        if source is not None:
            found.append(_of_source(rows, unit[0], source, order))
        else:
            own = _letters(unit, letters)
            free = (each for each, voices in shared if voices.isdisjoint(own))
            points = [left for each in free if (left := lacked(rows, each, unit)) is not None]
            points += copied.get(unit[0], []) if len(unit) == 1 else []
            found.append(LeftOut(longest_points(points, order), None, 0))
    return found


def voices_needed(voices: int) -> int:
    """How many of all voices must have what another report is said to have left out.

    Examples
    --------
    >>> voices_needed(3), voices_needed(6), voices_needed(7)
    (2, 2, 3)
    """
    return max(thresholds.OTHER_VOICES, ceil(thresholds.OTHER_SHARE * voices))


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
    questions = _shared(rows.answers, letters, lambda row: row.question)
    speakers = _shared(rows.statements, letters, lambda row: row.speaker)
    points = [*_shared_answers(rows, letters, questions, speakers), *_shared_speakers(letters, speakers)]
    answers = [(row.article_id, row.start) for found in questions.values() for row in found]
    said = [(row.article_id, row.start) for found in speakers.values() for row in found]
    places = (rows.standings.at(*place) for place in (*answers, *said))
    points += _shared_sentences(rows, letters, {here.key for here in places if here is not None})
    least = voices_needed(len(set(letters.values())))
    return [each for each in points if len(each.reports) >= least]


def _shared(
    found: Sequence[_Row], letters: Mapping[str, str], name: Callable[[_Row], str | None]
) -> dict[str, list[_Row]]:
    """Rows by what they answer or who speaks, where enough voices have it."""
    named = grouped(found, lambda row: name(row) or "")
    return {
        key: same for key, same in named.items() if len(_voices(same, letters)) >= thresholds.OTHER_VOICES
    }


def _shared_answers(
    rows: TellingRows,
    letters: Mapping[str, str],
    questions: Mapping[str, Sequence[FigureRow]],
    speakers: Collection[str],
) -> list[CoveragePoint]:
    """Answers to questions that several voices answer; those in one sentence are one point.

    What a speaker says who is told anyway is no answer beside it, and answers in sentences about different things are none to one
    question.
    """
    together: dict[tuple[SentenceStanding, frozenset[str], bool], list[FigureRow]] = defaultdict(list)
    for found in questions.values():
        alike = _given_by_all(found, letters, _amount)
        told = (alike or found)[0]
        here = rows.standings.at(told.article_id, told.start)
        if here is None or _is_said(rows, here, told, speakers):
            continue
        if not _answer_together(rows, alike or found, 1 if alike else thresholds.WORDS_IN_COMMON):
            continue
        together[here, _reports(alike or found, letters), not alike].append(told)
    return [
        CoveragePoint(
            "answer",
            here.key.article_id,
            tuple(sorted((row.start, row.end) for row in told)),
            thresholds.TELLING * here.length,
            reports=reports,
            differs=differs,
        )
        for (here, reports, differs), told in together.items()
    ]


def _amount(row: FigureRow) -> tuple[float | None, str | None]:
    """What a figure gives, exactly or about: "some 600" and "more than 600" are one answer."""
    return (row.high if row.low is None else row.low), row.unit


def _is_said(rows: TellingRows, here: SentenceStanding, row: FigureRow, speakers: Collection[str]) -> bool:
    """Whether a figure stands in what one of some speakers says."""
    said = rows.statements_in(here.key)
    return any(each.start <= row.start < each.end and each.speaker in speakers for each in said)


def _answer_together(rows: TellingRows, found: Sequence[FigureRow], least: int) -> bool:
    """Whether the sentences of some answers have enough in common to answer one question; a telling amount is enough."""
    first, *others = [rows.elsewhere.words_beside(row) for row in found]
    is_telling = least == 1 and (found[0].low or 0) >= thresholds.TELLING_AMOUNT
    return is_telling or all(len(first & each) >= least for each in others)


def _shared_speakers(
    letters: Mapping[str, str], speakers: Mapping[str, Sequence[QuotationRow]]
) -> list[CoveragePoint]:
    points = []
    for found in speakers.values():
        alike = _given_by_all(found, letters, _statement)
        told = alike or found
        first = [row for row in told if row.article_id == told[0].article_id]
        points.append(speaker_point(first, _reports(told, letters), differs=not alike))
    return points


def _statement(row: QuotationRow) -> tuple[str, bool] | None:
    """The utterance that is rendered, apart from renderings that deny it."""
    return None if row.utterance is None else (row.utterance, is_denial(row.surface))


def _given_by_all(
    found: Sequence[_Row], letters: Mapping[str, str], said: Callable[[_Row], Hashable]
) -> list[_Row]:
    """Those rows whose like stands in each voice that has any of them."""
    alike = grouped(found, said)
    voices = _voices(found, letters)
    common = {key for key, same in alike.items() if key is not None and _voices(same, letters) == voices}
    first = next((said(row) for row in found if said(row) in common), None)
    return [] if first is None else alike[first]


def _voices(found: Sequence[FigureRow | QuotationRow], letters: Mapping[str, str]) -> frozenset[str]:
    return _letters((row.article_id for row in found), letters)


def _reports(found: Sequence[FigureRow | QuotationRow], letters: Mapping[str, str]) -> frozenset[str]:
    """The first report of each voice that has one of some rows."""
    return _first_reports((row.article_id for row in found), letters)


def _first_reports(articles: Iterable[str], letters: Mapping[str, str]) -> frozenset[str]:
    first: dict[str, str] = {}
    for article_id in articles:
        first.setdefault(letters.get(article_id, ""), article_id)
    return frozenset(first.values())


def _letters(reports: Iterable[str], letters: Mapping[str, str]) -> frozenset[str]:
    return frozenset(letters.get(article_id, "") for article_id in reports)


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
            if not fresh or each.length < thresholds.LEAST_LENGTH:
                continue
            reports = _first_reports((article_id, *rows.tellers(each)), letters)
            if len(reports) >= thresholds.OTHER_VOICES:
                points.append(_sentence_point(each, reports))
    return points


def _sentence_point(each: SentenceStanding, reports: frozenset[str]) -> CoveragePoint:
    span = (each.start, each.end)
    return CoveragePoint("sentence", each.key.article_id, (span,), each.length, reports=reports)


def _in_copies_only(rows: TellingRows, letters: Mapping[str, str]) -> dict[str, list[CoveragePoint]]:
    """By source, sentences that several of its copies share although it lacks them."""
    points: dict[str, list[CoveragePoint]] = defaultdict(list)
    seen: set[SentenceKey] = set()
    for article_id in letters:
        for each in rows.standings.by_article.get(article_id, ()):
            source = rows.standings.references.get(article_id)
            if each.origin != "unseen" or source is None or each.key in seen:
                continue
            seen.update(rows.standings.elsewhere(each.key))
            others = (key for key in rows.tellers(each) if rows.standings.references.get(key) == source)
            copies = frozenset((article_id, *others))
            point = _sentence_point(each, copies)
            if len(copies) >= thresholds.TRACED_COPIES and not is_in_source(rows, point, source):
                points[source].append(point)
    return points
