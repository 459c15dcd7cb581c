"""One event and its articles, ready to be shown: what every section of a page needs to know.

An event view is made from an analysis and computes nothing of its own. Beside the tables (`EventRows`) and what stands
at a place of the texts (`EventTexts`) it holds what is put together from several tables: it groups the figures by
question and the quotations by utterance, and knows which of them a finding rests on. Each of these is worked out once,
when it is first asked for. Sections and views take an event view and never a data frame, so that missing values are met
here and nowhere else.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from newslens.frames import grouped
from newslens.presentation.event_coverage import ComparedRows, event_standings
from newslens.presentation.event_texts import EventTexts
from newslens.presentation.event_view_records import grouped_quotations, marked_articles, numbered_utterances
from newslens.presentation.finding_order import finding_rank
from newslens.presentation.phrasing import verdict
from newslens.presentation.utterance_order import utterance_rank
from newslens.presentation.utterance_words import UtteranceWords
from newslens.schema import Finding, Question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.coverage import Standings
    from newslens.frames import FigureRow, QuotationRow
    from newslens.presentation.event_view_records import Utterance

__all__ = ["EventView"]

_DIFFERING = frozenset(("conflict", "update", "compatible"))
"""Verdicts on questions whose answers differ."""


class EventView(EventTexts):
    """What is asked of the articles of an event, what was said in them, and what was found.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives, or anything that holds its tables as attributes.
    """

    @cached_property
    def questions(self) -> dict[str, Question]:
        """Questions that at least one figure answers, by their key."""
        found = self._records("questions", Question)
        return {row.question: row for row in found if row.question in self.answers}

    @cached_property
    def answers(self) -> dict[str, list[FigureRow]]:
        """Figures by the question they answer."""
        found = grouped(self.figures, lambda row: row.question)
        return {question: rows for question, rows in found.items() if question is not None}

    @cached_property
    def compared_questions(self) -> dict[str, Question]:
        """Questions that several articles answer, or on which one contradicts itself."""
        return {
            key: row
            for key, row in self.questions.items()
            if row.verdict in _DIFFERING or len({each.article_id for each in self.answers[key]}) > 1
        }

    @cached_property
    def findings(self) -> dict[str, Finding]:
        """Findings that have evidence, by their key, in the order in which they are shown."""
        found = [row for row in self._records("findings", Finding) if row.finding in self.evidence]
        ranked = sorted(found, key=lambda row: finding_rank(row, self.evidence[row.finding], self.by_id))
        return {row.finding: row for row in ranked}

    @cached_property
    def findings_about(self) -> dict[str | None, list[Finding]]:
        """Findings by the question, utterance or name that they are about, the heaviest first."""
        return grouped(self.findings.values(), lambda row: row.subject)

    @cached_property
    def finding_anchors(self) -> dict[str, str]:
        """Id of each finding on the page."""
        return {key: f"f{place}" for place, key in enumerate(self.findings, start=1)}

    @cached_property
    def question_anchors(self) -> dict[str, str]:
        """Id on the page of each question that is compared there; in one report alone that of its finding."""
        if len(self.articles) > 1:
            return {key: f"q{place}" for place, key in enumerate(self.compared_questions, start=1)}
        return {
            key: self.finding_anchors[self.findings_about[key][0].finding]
            for key in self.compared_questions
            if key in self.findings_about
        }

    @cached_property
    def utterances(self) -> list[Utterance]:
        """Utterances, numbered in the order in which they are shown: altered ones first, those said once last."""
        groups = grouped_quotations(self.quotations)
        return numbered_utterances(groups, self._utterance_rank)

    def _utterance_rank(self, group: Sequence[QuotationRow]) -> tuple[int, ...]:
        key = group[0].utterance
        is_compared = key is not None and len(group) > 1 and bool(marked_articles(group))
        change = self.words.changed(group) if is_compared else None
        lineages = len({self.by_id[row.article_id].lineage for row in group})
        found = None if key is None else self.disagreeing.get(key)
        return utterance_rank(group, lineages=lineages, change=change, disagreement=found)

    @cached_property
    def words(self) -> UtteranceWords:
        """How the witnesses of an utterance align, and what became of its words."""
        return UtteranceWords(self.analysis, self.by_id)

    @cached_property
    def utterances_by_key(self) -> dict[str, Utterance]:
        """Utterances by their key; those that have none are left out."""
        return {each.key: each for each in self.utterances if each.key is not None}

    @cached_property
    def disagreeing(self) -> dict[str, int]:
        """What a finding says disagrees: its question or utterance, and the place of the first such finding."""
        found: dict[str, int] = {}
        for place, row in enumerate(self.findings.values()):
            if row.subject is not None and verdict(row.verdict).tone == "x":
                found.setdefault(row.subject, place)
        return found

    @cached_property
    def standings(self) -> Standings:
        """How every sentence stands to the other reports."""
        renderings = (row for rows in self.renderings.values() for row in rows)
        compared = ComparedRows(self.passages, renderings, self.findings.values(), self.evidence)
        return event_standings(self.articles, self.sentence_rows, compared, self.segments_meeting)
