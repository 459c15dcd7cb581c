"""What an event offers to be asked: numbers and their sources, questions answered twice, a quotation with a history.

The tasks follow lateral reading, as Sam Wineburg and Sarah McGrew saw professional fact-checkers do it: who says this,
what do other sources say, where does it come from? Takes an event view; gives the tasks, the most telling first, and
no more of them than two printed pages hold. What an event does not offer is missing, and the sheet says so.

Nothing is worked out here: answers stand in the tables already. `newslens.presentation.sheet.task_answers` puts them
into words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.presentation.phrasing import clip, upper_first, verdict_rank
from newslens.schema import UNMARKED_KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.frames import EvidenceRow, FigureRow, QuotationRow
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle, Utterance
    from newslens.schema import Finding, Question

__all__ = ["MOST_REPORTS", "AskedQuestion", "SheetTasks", "TracedQuotation", "choose_tasks"]

MOST_REPORTS: Final = 8
"""Reports that a sheet works with; set by hand: a class reads no more, and a table across the page holds no more columns."""
_MOST_CLAIMS: Final = 3
"""Numbers whose source is asked for; set by hand: with eight reports they fill the first page."""
_MOST_ASKED: Final = 5
"""Questions of the table on the second page, a sum to check counted; set by hand: one more would push the last task off
the page."""
_LONGEST_LABEL: Final = 64
"""Characters of a question's name: three lines of its cell."""

_DIFFERING = frozenset({"conflict", "update"})
_FEWEST_WORDS: Final = 4
"""Words of a quotation that is worth tracing; set by hand: a shorter one is a term, and anyone can have used it."""

_NO_CLAIM = frozenset({"year_of_age", "fraction"})
"""Units of numbers whose source nobody would ask for."""
_OTHER_KINDS = frozenset({"altered_quotation", "arithmetic", "spelling", "survival", "score"})
"""Findings that are about something else than several answers to one question."""


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question that more than one report answers."""

    label: str
    verdict: str
    said: tuple[FigureRow | EvidenceRow, ...]
    """Spans that answer it."""


@dataclass(frozen=True, slots=True)
class TracedQuotation:
    """A quotation as the last report has it, and the utterance that it renders."""

    rendering: QuotationRow
    utterance: Utterance
    finding: Finding | None
    """The finding that the quotation was altered, if there is one."""


@dataclass(frozen=True, slots=True)
class SheetTasks:
    """Everything that a sheet asks."""

    reports: tuple[NumberedArticle, ...]
    """Reports that the sheet works with, by number."""
    claims: tuple[FigureRow, ...]
    asked: tuple[AskedQuestion, ...]
    sum: Finding | None
    quotation: TracedQuotation | None

    @property
    def contradicted(self) -> bool:
        """Whether any question has answers that cannot all be right."""
        return any(each.verdict == "conflict" for each in self.asked)


def choose_tasks(event: EventView) -> SheetTasks:
    """The tasks that an event offers.

    Parameters
    ----------
    event
        The event; one report is enough.
    """
    sums = [row for row in event.findings.values() if row.kind == "arithmetic"]
    sums.sort(key=lambda row: (row.verdict != "does_not_add_up", len(event.evidence[row.finding])))
    asked = _asked(event, _MOST_ASKED - bool(sums))
    traced = _quotation(event)
    reports = _reports(event, asked, traced)
    return SheetTasks(reports, _claims(event, asked, reports), asked, sums[0] if sums else None, traced)


def _asked(event: EventView, most: int) -> tuple[AskedQuestion, ...]:
    """Questions whose answers differ, the heaviest first, and one at least on which the reports do not differ.

    If every row held a contradiction, nobody would have to read.
    """
    told = [_of_finding(event, row) for row in event.findings.values() if row.kind not in _OTHER_KINDS]
    several = [each for each in told if len({row.article_id for row in each.said}) > 1]
    differing = [each for each in several if each.verdict in _DIFFERING]
    labels = {each.label for each in differing}
    calm = [each for each in _calm(event) if each.label not in labels]
    room = max(most - len(differing), 1)
    return (*differing[: most - min(room, len(calm))], *calm[:room])


def _of_finding(event: EventView, finding: Finding) -> AskedQuestion:
    question = event.questions.get(finding.subject or "")
    if question:
        return _of_question(event, question)
    label = upper_first(finding.summary.partition(":")[0])
    return AskedQuestion(
        clip(label, _LONGEST_LABEL), finding.verdict or "", tuple(event.evidence[finding.finding])
    )


def _of_question(event: EventView, question: Question) -> AskedQuestion:
    label = clip(upper_first(question.label), _LONGEST_LABEL)
    return AskedQuestion(label, question.verdict, tuple(event.answers[question.question]))


def _calm(event: EventView) -> list[AskedQuestion]:
    """Questions that several reports answer without contradiction, those of most voices first."""
    found = [
        row
        for row in event.questions.values()
        if row.verdict not in _DIFFERING and (row.n_articles or 0) > 1 and row.unit != "fraction"
    ]
    found.sort(key=lambda row: (verdict_rank(row.verdict), -(row.n_lineages or 0), -(row.n_articles or 0)))
    return [_of_question(event, row) for row in found]


def _quotation(event: EventView) -> TracedQuotation | None:
    """The heaviest altered quotation, else the one that most reports print in other words, else any in marks."""
    for finding in event.findings.values():
        utterance = event.utterances_by_key.get(finding.subject or "")
        if finding.kind == "altered_quotation" and utterance:
            changed = event.evidence[finding.finding][-1]
            last = [
                row
                for row in utterance.quotations
                if (row.article_id, row.start) == (changed.article_id, changed.start)
            ]
            return TracedQuotation((last or utterance.quotations)[-1], utterance, finding)
    marked = [(each, _in_marks(each)) for each in event.utterances if each.marked]
    worded = [pair for pair in marked if len({row.surface for row in pair[1]}) > 1]
    for each, rows in [*worded, *marked]:
        if any(len(row.surface.split()) >= _FEWEST_WORDS for row in rows):
            return TracedQuotation(rows[-1], each, None)
    return None


def _in_marks(utterance: Utterance) -> list[QuotationRow]:
    return [row for row in utterance.quotations if row.kind not in UNMARKED_KINDS]


def _reports(
    event: EventView, asked: tuple[AskedQuestion, ...], traced: TracedQuotation | None
) -> tuple[NumberedArticle, ...]:
    """All reports, or of many those that the tasks need, the first of each answer before those that repeat it."""
    needed: dict[str, None] = {}
    if traced:
        others = [row for row in traced.utterance.quotations if row.surface != traced.rendering.surface]
        needed |= dict.fromkeys(row.article_id for row in (traced.rendering, *others[:1]))
    for each in asked:
        words: dict[str, str] = {}
        for row in each.said:
            words.setdefault(row.surface.casefold(), row.article_id)
        needed |= dict.fromkeys(list(words.values())[:2])
    needed |= dict.fromkeys(family[0].article_id for family in event.lineages.values())
    needed |= dict.fromkeys(each.article_id for each in event.articles)
    chosen = list(needed)[:MOST_REPORTS]
    return tuple(sorted((event.by_id[key] for key in chosen), key=lambda each: each.number))


def _claims(
    event: EventView, asked: tuple[AskedQuestion, ...], reports: tuple[NumberedArticle, ...]
) -> tuple[FigureRow, ...]:
    """Numbers of several reports: those with a source first, and one for which the report names nobody."""
    keys = {each.article_id for each in reports}
    in_question = {(row.article_id, row.start) for each in asked for row in each.said}
    ordered = sorted(
        (row for row in event.figures if row.article_id in keys and row.unit not in _NO_CLAIM),
        key=lambda row: (row.article_id, row.start) not in in_question,
    )
    credited = _apart([row for row in ordered if row.attributed_to], _MOST_CLAIMS)
    bare = _apart([row for row in ordered if not row.attributed_to], _MOST_CLAIMS, beside=credited[:-1])
    chosen = credited[: _MOST_CLAIMS - bool(bare)]
    return tuple([*chosen, *bare][:_MOST_CLAIMS])


def _apart(rows: list[FigureRow], most: int, *, beside: Sequence[FigureRow] = ()) -> list[FigureRow]:
    """Some rows: of reports and questions that are not there yet, then of such reports, then any."""
    chosen: list[FigureRow] = []
    for strict in (True, False):
        for row in rows:
            if len(chosen) == most:
                return chosen
            others = [*beside, *chosen]
            known = strict and row.question is not None and row.question in {each.question for each in others}
            if row.article_id not in {each.article_id for each in others} and not known:
                chosen.append(row)
    return chosen or rows[:most]
