"""What is left of a point for a report that is said to lack it: nothing where its words or its figures stand there all the same.

Takes a point and the articles of the unit whose reader is asked about; gives the point, without the figures that stand in one of them,
or None. A question that is answered under another name, a quotation whose speaker has no name there, and a sentence whose figures all
stand there were not left out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from newslens.comparison.coverage.coverage_points import CoveragePoint, TellingRows

__all__ = ["lacked"]


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
    if point.kind == "speaker":
        return point if rows.articles_with_words_of(point.speaker).isdisjoint(unit) else None
    return None if _is_told(rows, point, unit) else point


def _lacked_answers(rows: TellingRows, point: CoveragePoint, unit: Collection[str]) -> CoveragePoint | None:
    """The point without the figures that stand in the unit."""
    spans = tuple(span for span in point.spans if not _is_answered(rows, point, span[0], unit))
    return replace(point, spans=spans) if spans else None


def _is_answered(rows: TellingRows, point: CoveragePoint, start: int, unit: Collection[str]) -> bool:
    row = rows.answer_at(point.article_id, start)
    if row is None:
        return False
    held = rows.elsewhere.holders_of_figure(row)
    return not held.isdisjoint(unit) or (
        point.differs and not rows.articles_with_answer(row.question).isdisjoint(unit)
    )


def _is_told(rows: TellingRows, point: CoveragePoint, unit: Collection[str]) -> bool:
    """Whether a sentence stands in the unit word for word, what it quotes is rendered there, or all its figures stand there."""
    start, end = point.spans[0]
    known = rows.elsewhere
    words = rows.texts.get(point.article_id, "")[start:end]
    held = known.holders_of_words(words) | known.holders_of_quoted(point.article_id, start, end)
    if not held.isdisjoint(unit):
        return True
    here = rows.standings.at(point.article_id, start)
    figures = rows.answers_in(here.key) if here is not None else []
    return bool(figures) and all(not known.holders_of_figure(row).isdisjoint(unit) for row in figures)
