"""The points that a report is told apart by: answers, speakers, sentences, a note of correction.

Takes sentences with what stands in them; gives points. A sentence is one point at most: of what it answers, whom it
quotes and what it says, the first that applies is told. All that a speaker says is one point. The longest points are
kept, and put back into the order in which they are read; the rest is counted.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.comparison.coverage import coverage_thresholds as thresholds
from newslens.comparison.coverage.words_elsewhere import WordsElsewhere

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from newslens.comparison.coverage.sentence_standings import SentenceKey, SentenceStanding, Standings
    from newslens.frames import FigureRow, QuotationRow, SegmentRow

__all__ = ["CoveragePoint", "TellingRows", "ToldPoints", "longest_points", "points_in", "speaker_point"]

_STATEMENTS: Final = frozenset(("direct", "partial", "indirect"))
"""Kinds of quotations in which somebody says something."""


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
    holders: frozenset[str] = frozenset()
    """Who has it: lineages, or copies of the article that left it out. Empty for what one report has."""
    differs: bool = False
    """Whether they have the question or the speaker in common, but no answer and no statement that all of them give."""


class ToldPoints(NamedTuple):
    """The points that are told of a report, and how many are not."""

    points: tuple[CoveragePoint, ...]
    more: int


class TellingRows:
    """Sentences with the figures and the quotations that stand in them.

    Parameters
    ----------
    standings
        The sentences.
    figures
        Figures; those that answer no question are no points.
    quotations
        Quotations; those without a speaker, and those in which nothing is said, are no points.
    corrections
        Segments in which an article corrects itself.
    texts
        Text of each article: what stands there word for word is neither missing there nor somebody's own.
    """

    def __init__(
        self,
        standings: Standings,
        figures: Sequence[FigureRow],
        quotations: Sequence[QuotationRow],
        corrections: Sequence[SegmentRow] = (),
        *,
        texts: Mapping[str, str] | None = None,
    ) -> None:
        self.standings = standings
        self.texts = texts or {}
        self.elsewhere = WordsElsewhere(
            self.texts, figures, quotations, [self._sentence(row.article_id, row.start) for row in figures]
        )
        self.corrections = corrections
        self.answers = [row for row in figures if row.question is not None]
        self.statements = [row for row in quotations if row.speaker is not None and row.kind in _STATEMENTS]
        self.corrected = {row.article_id for row in corrections}
        """Articles that correct themselves."""
        self._questions: dict[str, set[str | None]] = defaultdict(set)
        self._speakers: dict[str, set[str | None]] = defaultdict(set)
        self._answers_to: dict[str | None, list[FigureRow]] = defaultdict(list)
        self._statements_of: dict[str | None, list[QuotationRow]] = defaultdict(list)
        for answer in self.answers:
            self._questions[answer.article_id].add(answer.question)
            self._answers_to[answer.question].append(answer)
        for statement in self.statements:
            self._speakers[statement.article_id].add(statement.speaker)
            self._statements_of[statement.speaker].append(statement)
        self._answer_at = {(row.article_id, row.start): row for row in self.answers}
        self._answering: dict[str | None, set[str]] = {}
        self._quoting: dict[str | None, set[str]] = {}
        self._figures: dict[SentenceKey, list[FigureRow]] = defaultdict(list)
        self._quotations: dict[SentenceKey, list[QuotationRow]] = defaultdict(list)
        for figure in self.answers:
            here = standings.at(figure.article_id, figure.start)
            if here is not None:
                self._figures[here.key].append(figure)
        for quotation in self.statements:
            here = standings.at(quotation.article_id, quotation.start)
            if here is not None:
                self._quotations[here.key].append(quotation)

    def _sentence(self, article_id: str, start: int) -> str:
        """The sentence that holds a place; empty where there is none."""
        here = self.standings.at(article_id, start)
        return "" if here is None else self.texts.get(article_id, "")[here.start : here.end]

    def questions_of(self, article_id: str) -> set[str | None]:
        """Questions that an article answers."""
        return self._questions.get(article_id, set())

    def speakers_of(self, article_id: str) -> set[str | None]:
        """Speakers whom an article quotes."""
        return self._speakers.get(article_id, set())

    def answers_in(self, key: SentenceKey) -> list[FigureRow]:
        """Figures of a sentence that answer a question."""
        return self._figures.get(key, [])

    def answer_at(self, article_id: str, start: int) -> FigureRow | None:
        """The figure that begins at a place and answers a question."""
        return self._answer_at.get((article_id, start))

    def articles_with_answer(self, question: str | None) -> set[str]:
        """Articles that count the same as an answer to a question, whatever they are joined to."""
        if question not in self._answering:
            rows = self._answers_to.get(question, ())
            known = self.elsewhere
            found = (known.holders_of_figure(row) | known.holders_of_count(row) for row in rows)
            self._answering[question] = set().union(*found)
        return self._answering[question]

    def articles_with_words_of(self, speaker: str | None) -> set[str]:
        """Articles with something that a speaker says, whoever says it there."""
        if speaker not in self._quoting:
            rows = self._statements_of.get(speaker, ())
            in_marks = dict.fromkeys(row.surface for row in rows if row.kind != "indirect")
            rendered = dict.fromkeys(row.utterance for row in rows)
            self._quoting[speaker] = set().union(
                *map(self.elsewhere.holders_of_utterance, rendered),
                *map(self.elsewhere.holders_of_words, in_marks),
            )
        return self._quoting[speaker]

    def statements_in(self, key: SentenceKey) -> list[QuotationRow]:
        """What somebody says in a sentence."""
        return self._quotations.get(key, [])


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
    statements: Sequence[QuotationRow], holders: frozenset[str] = frozenset(), *, differs: bool = False
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
        holders=holders,
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
    kept = sorted(points, key=lambda each: -each.weight * max(len(each.holders), 1))
    kept = kept[: thresholds.MOST_POINTS]
    kept.sort(key=lambda each: (order[each.article_id], each.spans))
    return ToldPoints(tuple(kept), len(points) - len(kept))
