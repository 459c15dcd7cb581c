"""The points that a report is told apart by: answers, speakers, sentences, a note of correction.

Takes sentences with what stands in them; gives points. A sentence is one point at most: of what it answers, whom it
quotes and what it says, the first that applies is told. All that a speaker says is one point. The longest points are
kept, and put back into the order in which they are read; the rest is counted.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.coverage import coverage_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from newslens.comparison.coverage.sentence_standings import SentenceStanding
    from newslens.comparison.coverage.telling_rows import TellingRows
    from newslens.frames import FigureRow, QuotationRow

__all__ = ["CoveragePoint", "ToldPoints", "longest_points", "points_in", "speaker_point"]


@dataclass(frozen=True, slots=True)
class CoveragePoint:
    """Something that a report alone has, or has left out."""

    kind: str
    """answer, speaker, sentence or correction."""
    article_id: str
    """Article in which the point stands; of what was left out, another one."""
    spans: tuple[tuple[int, int], ...]
    """What is told of the point: its figures, the words of the speaker, or the sentence."""
    weight: int
    """Characters of the passage, counted `thresholds.TELLING` times for answers and speakers."""
    speaker: str | None = None
    verbatim: bool = False
    """Whether the words of the speaker stand in quotation marks."""
    count: int = 1
    """Sentences of the point: how often a speaker is quoted."""
    reports: frozenset[str] = frozenset()
    """Who has it: an article of each voice, or the copies of the article that left it out. Empty for what one report has."""
    differs: bool = False
    """Whether they have the question or the speaker in common, but no answer and no statement that all of them give."""


class ToldPoints(NamedTuple):
    """The points that are told of a report, and how many are not."""

    points: tuple[CoveragePoint, ...]
    more: int


def points_in(
    rows: TellingRows,
    sentences: Iterable[SentenceStanding],
    *,
    is_told: Callable[[SentenceStanding], bool],
    tells_answer: Callable[[FigureRow], bool],
    tells_statement: Callable[[QuotationRow], bool],
) -> list[CoveragePoint]:
    """The points in some sentences.

    Parameters
    ----------
    rows
        What stands in the sentences.
    sentences
        Sentences in the order in which they are read.
    is_told
        Whether a sentence that neither answers nor quotes is a point. A speaker is one only where such a sentence is among
        those that quote him: the name of one speaker differs from report to report.
    tells_answer, tells_statement
        Whether the answer to a question, or what a speaker says, is a point. A question is told once.
    """
    points: list[CoveragePoint] = []
    said: dict[str, list[QuotationRow]] = defaultdict(list)
    heard: set[str] = set()
    answered: set[str] = set()
    for each in sentences:
        figures = [
            row
            for row in rows.answers_in(each.key)
            if (row.question or "") not in answered and tells_answer(row)
        ]
        answered.update(row.question or "" for row in figures)
        statements = [row for row in rows.statements_in(each.key) if tells_statement(row)]
        if figures:
            spans = tuple((row.start, row.end) for row in figures)
            weight = thresholds.TELLING * each.length
            points.append(CoveragePoint("answer", each.key.article_id, spans, weight))
        elif statements:
            for row in statements:
                said[row.speaker or ""].append(row)
                heard.update([row.speaker or ""] if is_told(each) else [])
        elif each.length >= thresholds.LEAST_LENGTH and is_told(each):
            points.append(
                CoveragePoint("sentence", each.key.article_id, ((each.start, each.end),), each.length)
            )
    return [*points, *(speaker_point(found) for speaker, found in said.items() if speaker in heard)]


def speaker_point(
    statements: Sequence[QuotationRow], reports: frozenset[str] = frozenset(), *, differs: bool = False
) -> CoveragePoint:
    """All that somebody says, told by the longest statement, by one in quotation marks if there is any."""
    longest = max(statements, key=lambda row: (row.kind != "indirect", row.end - row.start, -row.start))
    weight = thresholds.TELLING * sum(row.end - row.start for row in statements)
    span = (longest.start, longest.end)
    return CoveragePoint(
        "speaker",
        longest.article_id,
        (span,),
        weight,
        speaker=longest.speaker,
        verbatim=longest.kind != "indirect",
        count=len(statements),
        reports=reports,
        differs=differs,
    )


def longest_points(points: Sequence[CoveragePoint], order: dict[str, int]) -> ToldPoints:
    """The longest points, in the order of the articles and of their places there.

    What several have weighs as often as there are of them.

    Parameters
    ----------
    points
        Any points.
    order
        Place of each article.
    """
    kept = sorted(points, key=lambda each: -each.weight * max(len(each.reports), 1))
    kept = kept[: thresholds.MOST_POINTS]
    kept.sort(key=lambda each: (order[each.article_id], each.spans))
    return ToldPoints(tuple(kept), len(points) - len(kept))
