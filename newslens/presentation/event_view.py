"""One event and its articles, ready to be shown: what every section of a page needs to know.

An event view is made from an analysis and computes nothing of its own: it numbers the articles, remembers which
lineage each goes back to, looks up the sentence around a span, groups the figures by question and the quotations
by utterance, and knows which of them a finding rests on. Each of these is worked out once, when it is first asked
for. Sections and views take an event view and never a data frame, so that missing values are met here and nowhere
else.

An analysis is read by the names of its tables, so anything that holds some tables of `newslens.schema` as
attributes will do; a table that is missing counts as empty.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from newslens.comparison.utterances import WitnessIndex, aligned_tokens
from newslens.curation import Decision
from newslens.frames import (
    DateRow,
    EvidenceRow,
    FigureRow,
    NameRow,
    QuotationRow,
    SegmentRow,
    SentenceRow,
    records,
)
from newslens.presentation.event_view_records import numbered_article, numbered_utterances
from newslens.presentation.span_lookup import SpanLookup, place_in
from newslens.reading import split_paragraphs
from newslens.schema import Article, Finding, Lineage, Passage, Question, Rendering, Reuse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from newslens.analysis import Analysis
    from newslens.presentation.event_view_records import NumberedArticle, Utterance

__all__ = ["EventView"]

_Key = TypeVar("_Key")
_Record = TypeVar("_Record")


class EventView:
    """The tables of an analysis as records, with the articles numbered in the order of their table.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives, or anything that holds its tables as attributes.
    """

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        lineages = {row.article_id: row for row in self._records("lineages", Lineage)}
        self.articles = tuple(
            numbered_article(number, row, lineages.get(row.article_id))
            for number, row in enumerate(self._records("articles", Article), start=1)
        )
        self.by_id: Mapping[str, NumberedArticle] = {each.article_id: each for each in self.articles}

    @cached_property
    def lineages(self) -> dict[str, list[NumberedArticle]]:
        """Articles by lineage, lineages in alphabetical order."""
        return _grouped(sorted(self.articles, key=lambda each: each.lineage), lambda each: each.lineage)

    @cached_property
    def unseen(self) -> frozenset[str]:
        """Lineages that need a version that nobody has: more than one of their articles has no source in them."""
        return frozenset(
            letter for letter, family in self.lineages.items() if letter and _lacks_source(family)
        )

    @property
    def traced(self) -> bool:
        """Whether the lineages of the articles are known."""
        return any(each.lineage for each in self.articles)

    def segments_meeting(self, article_id: str, start: int, end: int) -> list[SegmentRow]:
        """Segments that have a character in common with a stretch of an article."""
        found = self._segments.get(article_id)
        return found.meeting(start, end) if found else []

    @cached_property
    def _segments(self) -> dict[str, SpanLookup[SegmentRow]]:
        grouped = _grouped(self._records("segments", SegmentRow), lambda row: row.article_id)
        return {article_id: SpanLookup(group) for article_id, group in grouped.items()}

    @cached_property
    def dates(self) -> list[DateRow]:
        """Dates in the order of the articles."""
        return self._records("dates", DateRow)

    @cached_property
    def names(self) -> list[NameRow]:
        """Mentions of names in the order of the articles."""
        return self._records("names", NameRow)

    @cached_property
    def figures(self) -> list[FigureRow]:
        """Figures in the order of the articles."""
        return self._records("figures", FigureRow)

    @cached_property
    def quotations(self) -> list[QuotationRow]:
        """Quotations in the order of the articles."""
        return self._records("quotations", QuotationRow)

    @cached_property
    def renderings(self) -> dict[str, list[Rendering]]:
        """Pairs of quotations by the utterance that they render."""
        return _grouped(self._records("renderings", Rendering), lambda row: row.utterance)

    def renderings_in(self, utterance: str, article_id: str) -> list[Rendering]:
        """Those pairs of an utterance of which an article has one side, or both."""
        return self._renderings_in.get((utterance, article_id), [])

    @cached_property
    def _renderings_in(self) -> dict[tuple[str, str], list[Rendering]]:
        found: dict[tuple[str, str], list[Rendering]] = {}
        for row in (row for group in self.renderings.values() for row in group):
            for article_id in dict.fromkeys((row.article_a, row.article_b)):
                found.setdefault((row.utterance, article_id), []).append(row)
        return found

    @cached_property
    def passages(self) -> list[Passage]:
        """Passages that two articles share."""
        return self._records("passages", Passage)

    @cached_property
    def reuse(self) -> dict[tuple[str, str], float]:
        """Share of the second article that stands in the first as well."""
        return {(row.article_a, row.article_b): row.share_of_b for row in self._records("reuse", Reuse)}

    def mostly_reworded(self, a: str, b: str) -> bool:
        """Whether most of what two articles share is shared in other words."""
        return self._reworded.get(frozenset((a, b)), 0) > 0

    @cached_property
    def _reworded(self) -> dict[frozenset[str], int]:
        """Characters that two articles share in other words, less those that they share word for word."""
        balance: dict[frozenset[str], int] = defaultdict(int)
        for row in self.passages:
            length = row.end_b - row.start_b
            reworded = row.relation in {"reworded", "translated"}
            balance[frozenset((row.article_a, row.article_b))] += length if reworded else -length
        return balance

    @cached_property
    def questions(self) -> dict[str, Question]:
        """Questions that at least one figure answers, by their key."""
        found = self._records("questions", Question)
        return {row.question: row for row in found if row.question in self.answers}

    @cached_property
    def answers(self) -> dict[str, list[FigureRow]]:
        """Figures by the question they answer."""
        found = _grouped(self.figures, lambda row: row.question)
        return {question: rows for question, rows in found.items() if question is not None}

    @cached_property
    def findings(self) -> dict[str, Finding]:
        """Findings that have evidence, by their key, the heaviest first."""
        found = [row for row in self._records("findings", Finding) if row.finding in self.evidence]
        return {row.finding: row for row in sorted(found, key=lambda row: -(row.weight or 0.0))}

    @cached_property
    def findings_about(self) -> dict[str | None, list[Finding]]:
        """Findings by the question, utterance or name that they are about, the heaviest first."""
        return _grouped(self.findings.values(), lambda row: row.subject)

    @cached_property
    def evidence(self) -> dict[str, list[EvidenceRow]]:
        """Spans by the finding that rests on them."""
        return _grouped(self._records("evidence", EvidenceRow), lambda row: row.finding)

    @cached_property
    def decisions(self) -> list[Decision]:
        """What a person decided, in the order of the decisions."""
        return self._records("decisions", Decision)

    @cached_property
    def finding_anchors(self) -> dict[str, str]:
        """Id of each finding on the page."""
        return {key: f"f{place}" for place, key in enumerate(self.findings, start=1)}

    @cached_property
    def question_anchors(self) -> dict[str, str]:
        """Id of each question on the page."""
        return {key: f"q{place}" for place, key in enumerate(self.questions, start=1)}

    @cached_property
    def utterances(self) -> list[Utterance]:
        """Utterances, numbered; those that several quotations render come first."""
        return numbered_utterances(self.quotations, self.by_id)

    @cached_property
    def utterances_by_key(self) -> dict[str, Utterance]:
        """Utterances by their key; those that have none are left out."""
        return {each.key: each for each in self.utterances if each.key is not None}

    def aligned(self, utterance: str) -> dict[str, list[str | None]]:
        """Tokens of an utterance's witnesses, column by column of their alignment, by article."""
        return aligned_tokens(self._witnesses.of(utterance))

    @cached_property
    def _witnesses(self) -> WitnessIndex:
        return WitnessIndex(self.analysis)

    def sentence(self, article_id: str, start: int) -> tuple[int, int]:
        """Half-open offsets of the sentence that holds a place, or of its paragraph outside of sentences."""
        for spans in (self.sentences.get(article_id, []), self.paragraphs[article_id]):
            place = place_in(spans, start)
            if place is not None:
                return spans[place]
        return start, start

    @cached_property
    def sentences(self) -> dict[str, list[tuple[int, int]]]:
        """Half-open offsets of the sentences by article."""
        grouped = _grouped(self._records("sentences", SentenceRow), lambda row: row.article_id)
        return {key: [(row.start, row.end) for row in group] for key, group in grouped.items()}

    @cached_property
    def paragraphs(self) -> dict[str, list[tuple[int, int]]]:
        """Half-open offsets of the paragraphs by article."""
        return {each.article_id: split_paragraphs(each.text) for each in self.articles}

    def _records(self, name: str, kind: type[_Record]) -> list[_Record]:
        frame = getattr(self.analysis, name, None)
        return [] if frame is None else records(frame, kind)


def _lacks_source(family: Sequence[NumberedArticle]) -> bool:
    ids = {each.article_id for each in family}
    return sum(each.derived_from not in ids for each in family) > 1


def _grouped(found: Iterable[_Record], key: Callable[[_Record], _Key]) -> dict[_Key, list[_Record]]:
    groups: dict[_Key, list[_Record]] = {}
    for row in found:
        groups.setdefault(key(row), []).append(row)
    return groups
