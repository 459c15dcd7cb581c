"""Answers to the tasks of a sheet, in words, each with the report and the paragraph where it can be read.

Takes an event view and its tasks; gives what the page of answers prints. The answers are those of the tables and no
more: a pupil's answer that a sentence of a report bears out is as good as one that stands here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.language.sentence_building import listed_at_most
from newslens.presentation.phrasing import clip, counted, listed_numbers, upper_first, verdict
from newslens.presentation.span_lookup import place_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslens.frames import EvidenceRow, FigureRow, QuotationRow
    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.phrasing import Verdict
    from newslens.presentation.sheet.task_choice import AskedQuestion, SheetTasks

__all__ = ["SheetAnswers", "answer_tasks", "paragraph_of", "voices_in_words"]

_MOST_CREDITED: Final = 5
"""Sources of a report that are named; set by hand: two lines of a cell."""
_MOST_LISTED: Final = 12
"""Reports that are listed by number; of more only the first stand there, and how many follow."""
_MOST_ANSWERS: Final = 6
"""Wordings of one answer; set by hand: with eight tasks they still fit on one page."""
_LONGEST: Final = 220
"""Characters of a rendering; set by hand: three lines."""

_CAN_ALL_BE_RIGHT = {
    "conflict": "They cannot all be right.",
    "update": "The later number is newer; it need not contradict the earlier one.",
    "compatible": "They can all be right.",
    "agree": "They say the same.",
}


class CreditRow(NamedTuple):
    """Who wrote a report, and whom it names as its sources."""

    report: NumberedArticle
    wrote: str
    credited: str


class ComparedAnswer(NamedTuple):
    """A question of the table: what its answers are, and whether they can all be right."""

    label: str
    verdict: Verdict
    said: str
    can_all_be_right: str


class SheetAnswers(NamedTuple):
    """Everything that the page of answers prints."""

    credits: list[CreditRow]
    claims: list[str]
    asked: list[ComparedAnswer]
    sum: str | None
    voices: str
    origins: list[str]
    quotation: list[str]


def answer_tasks(event: EventView, tasks: SheetTasks) -> SheetAnswers:
    """The answers to the tasks of a sheet.

    Parameters
    ----------
    event
        The event that the tasks were chosen from.
    tasks
        As `newslens.presentation.sheet.task_choice.choose_tasks` gives them.
    """
    return SheetAnswers(
        credits=[_credit(event, each) for each in tasks.reports],
        claims=[
            upper_first(row.attributed_to)
            if row.attributed_to
            else "Nobody is named: the report says it itself"
            for row in tasks.claims
        ],
        asked=[_compared(event, each) for each in tasks.asked],
        sum=tasks.sum.summary if tasks.sum else None,
        voices=voices_in_words(event),
        origins=_origins(event, tasks.reports),
        quotation=_quotation(event, tasks),
    )


def paragraph_of(event: EventView, article_id: str, start: int) -> int:
    """Number of the paragraph that holds a place, from 1."""
    return (place_in(event.paragraphs[article_id], start) or 0) + 1


def voices_in_words(event: EventView) -> str:
    """How many voices stand behind the reports, and which reports share one.

    Examples
    --------
    >>> import newslens as nl
    >>> import pandas as pd
    >>> from newslens.presentation.event_view import EventView
    >>> texts = ["Two boats sank on Sunday.", "The mayor opened a school in May."]
    >>> articles = nl.read_articles(pd.DataFrame({"article_id": ["herald", "ledger"], "text": texts}))
    >>> voices_in_words(EventView(nl.analyze(articles)))
    'Two voices: 1 and 2 each stand alone.'
    """
    if not event.traced:
        return "Which reports share a source was not traced."
    if len(event.articles) == 1:
        return "One report, one voice."
    families = [sorted(each.number for each in family) for family in event.lineages.values()]
    if len(event.articles) > _MOST_LISTED:
        return f"{upper_first(counted(len(families), 'voice'))} in {len(event.articles)} reports."
    shared = [f"{listed_numbers(family)} share one" for family in families if len(family) > 1]
    alone = [family[0] for family in families if len(family) == 1]
    if alone:
        stand = "each stand" if len(alone) > 1 else "stands"
        shared.append(f"{listed_numbers(alone)} {stand} alone")
    return f"{upper_first(counted(len(families), 'voice'))}: {'; '.join(shared)}."


def _credit(event: EventView, report: NumberedArticle) -> CreditRow:
    mine = [
        *(row.speaker for row in event.quotations if row.article_id == report.article_id),
        *(row.attributed_to for row in event.figures if row.article_id == report.article_id),
    ]
    named = list(dict.fromkeys(clip(each, 40) for each in mine if each))
    credited = listed_at_most(named, _MOST_CREDITED) or "nobody"
    return CreditRow(report, report.byline or "no reporter is named", credited)


def _compared(event: EventView, asked: AskedQuestion) -> ComparedAnswer:
    shown = verdict(asked.verdict)
    told = _CAN_ALL_BE_RIGHT.get(asked.verdict, "Whether they answer one question is open.")
    return ComparedAnswer(asked.label, shown, _by_words(event, asked.said), told)


def _by_words(event: EventView, rows: Iterable[FigureRow | EvidenceRow | QuotationRow]) -> str:
    """What reports say, reports that say the same together: "seven (1, 2); five (4)"."""
    words: dict[str, str] = {}
    numbers: dict[str, list[int]] = {}
    for row in rows:
        surface = " ".join(row.surface.split())
        words.setdefault(surface.casefold(), surface)
        number = event.by_id[row.article_id].number
        if number not in numbers.setdefault(surface.casefold(), []):
            numbers[surface.casefold()].append(number)
    told = [f"“{clip(words[key], _LONGEST)}” ({_listed_numbers(found)})" for key, found in numbers.items()]
    more = [f"{counted(len(told) - _MOST_ANSWERS, 'more wording')}"] if len(told) > _MOST_ANSWERS else []
    return "; ".join([*told[:_MOST_ANSWERS], *more])


def _listed_numbers(found: Iterable[int]) -> str:
    numbers = [str(number) for number in sorted(found)]
    more = [f"{len(numbers) - _MOST_LISTED} more"] if len(numbers) > _MOST_LISTED else []
    return ", ".join([*numbers[:_MOST_LISTED], *more])


def _origins(event: EventView, reports: Iterable[NumberedArticle]) -> list[str]:
    """Which report of the sheet was taken from which, and what shows it."""
    told = []
    for each in reports:
        source = event.by_id.get(each.derived_from or "")
        if source:
            told.append(f"{each.number} from {source.number}: {each.reason or 'shared passages.'}")
    return told


def _quotation(event: EventView, tasks: SheetTasks) -> list[str]:
    """The renderings of the traced quotation, first report first, and what became of it."""
    if tasks.quotation is None:
        return []
    said = [_by_words(event, tasks.quotation.utterance.quotations)]
    finding = tasks.quotation.finding
    if finding:
        return [finding.summary, *said]
    speaker = tasks.quotation.utterance.speaker
    return [f"{speaker} is named as the speaker." if speaker else "The reports name no speaker.", *said]
