"""What is left of a point for a report that is said to lack it: nothing where its words or its figures stand there all the same.

Takes a point and the articles of the unit whose reader is asked about; gives the point, without the figures that stand in one of
them, or None. A question that is answered under another name, a quotation whose speaker has no name there, and a sentence whose
figures all stand there were not left out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newslens.comparison.coverage import coverage_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Collection

    from newslens.comparison.coverage.coverage_points import CoveragePoint
    from newslens.comparison.coverage.telling_rows import TellingRows

__all__ = ["is_in_source", "lacked"]


def lacked(rows: TellingRows, point: CoveragePoint, unit: Collection[str]) -> CoveragePoint | None:
    """What some articles lack of a point.

    Parameters
    ----------
    rows
        What stands in the sentences of all articles.
    point
        A point of another article.
    unit
        Articles that are held against it.
    """
    if point.kind == "answer":
        return _lacked_answers(rows, point, unit)
    if point.kind == "speaker" and point.differs:
        return point if _is_unknown(rows, point.speaker or "", unit) else None
    if point.kind == "speaker":
        return None if _is_quoted(rows, point, unit) else point
    return None if _is_told(rows, point, unit) else point


def is_in_source(rows: TellingRows, point: CoveragePoint, source: str) -> bool:
    """Whether a sentence that several copies of a report share stands there all the same, word for word or nearly.

    What is meant is another version of the report, so that a sentence about the same in other words is none.
    """
    start, end = point.spans[0]
    words = rows.texts.get(point.article_id, "")[start:end]
    held = rows.elsewhere.holders_of_words(words)
    return source in held | rows.sentences.holders_of_content(
        point.article_id, start, end, thresholds.WORDS_COPIED
    )


def _lacked_answers(rows: TellingRows, point: CoveragePoint, unit: Collection[str]) -> CoveragePoint | None:
    """The point without the figures that stand in the unit."""
    spans = tuple(span for span in point.spans if not _is_answered(rows, point, span[0], unit))
    return replace(point, spans=spans) if spans else None


def _is_answered(rows: TellingRows, point: CoveragePoint, start: int, unit: Collection[str]) -> bool:
    row = rows.answer_at(point.article_id, start)
    return row is not None and not rows.holders_of_answer(row, differs=point.differs).isdisjoint(unit)


def _is_quoted(rows: TellingRows, point: CoveragePoint, unit: Collection[str]) -> bool:
    """Whether the unit has words of the speaker, whoever says them there, or tells what is told of them."""
    held = rows.articles_with_words_of(point.speaker)
    held = held | rows.sentences.holders_of_content(point.article_id, *point.spans[0])
    return not held.isdisjoint(unit) or _is_counted(rows, point, unit)


def _is_unknown(rows: TellingRows, speaker: str, unit: Collection[str]) -> bool:
    """Whether a speaker has a name and no word of it stands in the unit.

    That "police" are quoted elsewhere says nothing, and less of a release of the police.
    """
    words = [word for word in speaker.split() if word[:1].isupper()]
    return bool(words) and all(rows.elsewhere.holders_of_words(each).isdisjoint(unit) for each in words)


def _is_counted(rows: TellingRows, point: CoveragePoint, unit: Collection[str]) -> bool:
    """Whether a statement gives figures and all of them stand in the unit, as in "the 90 mills of which the mayor speaks"."""
    start, end = point.spans[0]
    here = rows.standings.at(point.article_id, start)
    figures = rows.answers_in(here.key) if here is not None else []
    given = [each for each in figures if start <= each.start < end]
    return bool(given) and all(not rows.holders_of_figure(each).isdisjoint(unit) for each in given)


def _is_told(rows: TellingRows, point: CoveragePoint, unit: Collection[str]) -> bool:
    """Whether a sentence stands in the unit word for word, what it quotes is rendered there, or all its figures stand there.

    What a speaker says whom the unit quotes may be the same in other words.
    """
    start, end = point.spans[0]
    known = rows.elsewhere
    words = rows.texts.get(point.article_id, "")[start:end]
    held = known.holders_of_words(words) | known.holders_of_quoted(point.article_id, start, end)
    held |= rows.sentences.holders_of_content(point.article_id, start, end)
    if not held.isdisjoint(unit):
        return True
    here = rows.standings.at(point.article_id, start)
    if here is None:
        return False
    if any(row.speaker in rows.speakers_of(each) for row in rows.statements_in(here.key) for each in unit):
        return True
    figures = rows.answers_in(here.key)
    return bool(figures) and all(not rows.holders_of_figure(row).isdisjoint(unit) for row in figures)
