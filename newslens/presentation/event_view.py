"""One event and its witnesses, ready to be shown: what every section of a page needs to know.

An edition is made from an analysis and computes nothing of its own: it numbers the reports, remembers which
lineage each goes back to, looks up the sentence around a span, groups the figures by question and the
quotations by utterance, and knows which of them a finding rests on. Sections and views take an edition and
never a data frame, so that missing values are met here and nowhere else.

What an analysis is, is left open: anything that holds the tables of `newslens.schema` as attributes will do.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from functools import cached_property
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from newslens.curation import DECISION_DTYPES
from newslens.frames import rows as plain_rows
from newslens.presentation.page.span_lookup import Stretches
from newslens.presentation.view_records import Utterance, Witness, marked, rows, witness
from newslens.reading import split_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


__all__ = ["Edition", "Utterance", "Witness", "rows"]


class Edition:
    """The tables of an analysis as records, with the reports numbered in the order of the articles table.

    Parameters
    ----------
    analysis
        Anything with the tables of `newslens.schema.RECORDS` as attributes; a missing one counts as empty.
    """

    def __init__(self, analysis: Any) -> None:
        self.analysis = analysis
        lineages = {row.article_id: row for row in self._rows("lineages")}
        self.witnesses = tuple(
            witness(number, row, lineages.get(row.article_id))
            for number, row in enumerate(self._rows("articles"), start=1)
        )
        self.by_id: Mapping[str, Witness] = {witness.article_id: witness for witness in self.witnesses}

    @cached_property
    def lineages(self) -> dict[str, list[Witness]]:
        """Witnesses by lineage, lineages in alphabetical order."""
        return _grouped(sorted(self.witnesses, key=lambda each: each.lineage), "lineage")

    @property
    def traced(self) -> bool:
        """Whether the lineages of the reports are known."""
        return any(witness.lineage for witness in self.witnesses)

    @cached_property
    def segments(self) -> dict[str, list[Any]]:
        """Segments by article."""
        return _grouped(self._rows("segments"), "article_id")

    def segments_meeting(self, article_id: str, start: int, end: int) -> list[Any]:
        """Segments that have a character in common with a stretch of an article."""
        found = self._stretches.get(article_id)
        return found.meeting(start, end) if found else []

    @cached_property
    def _stretches(self) -> dict[str, Stretches]:
        return {article_id: Stretches(group) for article_id, group in self.segments.items()}

    @cached_property
    def dates(self) -> dict[str, list[Any]]:
        """Dates by article."""
        return _grouped(self._rows("dates"), "article_id")

    @cached_property
    def names(self) -> list[Any]:
        """Mentions of names in the order of the articles."""
        return self._rows("names")

    @cached_property
    def figures(self) -> list[Any]:
        """Figures in the order of the articles."""
        return self._rows("figures")

    @cached_property
    def quotations(self) -> list[Any]:
        """Quotations in the order of the articles."""
        return self._rows("quotations")

    @cached_property
    def renderings(self) -> list[Any]:
        """Pairs of quotations that render one utterance."""
        return self._rows("renderings")

    @cached_property
    def passages(self) -> list[Any]:
        """Passages that two articles share."""
        return self._rows("passages")

    @cached_property
    def reuse(self) -> dict[tuple[str, str], float]:
        """Share of the second article that stands in the first as well."""
        return {(row.article_a, row.article_b): row.share_of_b for row in self._rows("reuse")}

    @cached_property
    def questions(self) -> dict[str, Any]:
        """Questions that at least one figure answers, by their key."""
        return {row.question: row for row in self._rows("questions") if row.question in self.answers}

    @cached_property
    def answers(self) -> dict[str, list[Any]]:
        """Figures by the question they answer."""
        return _grouped((row for row in self.figures if row.question is not None), "question")

    @cached_property
    def findings(self) -> list[Any]:
        """Findings that have evidence, the heaviest first."""
        found = [row for row in self._rows("findings") if row.finding in self.evidence]
        return sorted(found, key=lambda row: -(row.weight or 0.0))

    @cached_property
    def evidence(self) -> dict[str, list[Any]]:
        """Spans by the finding that rests on them."""
        return _grouped(self._rows("evidence"), "finding")

    @cached_property
    def decisions(self) -> list[Any]:
        """What a person decided, in the order of the decisions."""
        frame = getattr(self.analysis, "decisions", None)
        found = () if frame is None else plain_rows(frame, *DECISION_DTYPES)
        return [SimpleNamespace(**dict(zip(DECISION_DTYPES, row, strict=True))) for row in found]

    @cached_property
    def finding_anchors(self) -> dict[str, str]:
        """Id of each finding on the page."""
        return {row.finding: f"f{place}" for place, row in enumerate(self.findings, start=1)}

    @cached_property
    def question_anchors(self) -> dict[str, str]:
        """Id of each question on the page."""
        return {key: f"q{place}" for place, key in enumerate(self.questions, start=1)}

    @cached_property
    def utterances(self) -> list[Utterance]:
        """Utterances, numbered: those that several quotations render in marks, those rendered otherwise, the rest.

        Within each group those of most lineages come first, else in order of appearance.
        """
        groups: dict[object, list[Any]] = defaultdict(list)
        for place, row in enumerate(self.quotations):
            groups[row.utterance if row.utterance is not None else place].append(row)
        ordered = sorted(groups.values(), key=self._rank)
        return [
            Utterance(number, group[0].utterance, _first(row.speaker for row in group), tuple(group))
            for number, group in enumerate(ordered, start=1)
        ]

    def _rank(self, group: list[Any]) -> tuple[bool, bool, int]:
        lineages = {self.by_id[row.article_id].lineage for row in group}
        return len(group) == 1, not marked(group), -len(lineages)

    def sentence(self, article_id: str, start: int) -> tuple[int, int]:
        """Half-open offsets of the sentence that holds a place, or of its paragraph outside of sentences."""
        for spans in (self.sentences.get(article_id, []), split_paragraphs(self.by_id[article_id].text)):
            place = bisect_right(spans, (start, float("inf"))) - 1
            if place >= 0 and spans[place][0] <= start < spans[place][1]:
                return spans[place]
        return start, start

    @cached_property
    def sentences(self) -> dict[str, list[tuple[int, int]]]:
        """Half-open offsets of the sentences by article."""
        grouped = _grouped(self._rows("sentences"), "article_id")
        return {key: [(row.start, row.end) for row in group] for key, group in grouped.items()}

    def _rows(self, name: str) -> list[Any]:
        return rows(getattr(self.analysis, name, None), name)


def _grouped(found: Iterable[Any], key: str) -> dict[Any, list[Any]]:
    groups: dict[Any, list[Any]] = defaultdict(list)
    for row in found:
        groups[getattr(row, key)].append(row)
    return dict(groups)


def _first(values: Iterable[Any]) -> Any:
    return next((value for value in values if value is not None), None)
