"""Who says what, as a table: a row a question, a column a report or a voice, answers in the reports' own words.

Takes an event view and the anchors of its articles; gives columns and rows. A question stands in it that several reports
answer, or on which one contradicts itself; so do the words of an altered quotation and a date that is in conflict.
Answers given once stand in "Only here". Of more than eight reports a column is a voice, and "one (12 reports)" says how many of its
reports give that answer; of more than ten voices the answers stand in one column, each with the number of its voices. A report of no
known voice has a column of its own.

The order is that of the findings, then what can all be right, then what all agree on, most voices first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.comparison.shared.told_numbers import number_keys
from newslens.presentation.drawing import MOST_REPORT_ROWS
from newslens.presentation.page_opening import subject_in_words
from newslens.presentation.phrasing import (
    Verdict,
    answer,
    answer_words,
    clip,
    counted,
    upper_first,
    verdict,
    verdict_rank,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.page.highlights import Anchors
    from newslens.schema import Finding, Question

__all__ = ["MapAnswer", "MapColumn", "MapRow", "map_columns", "map_rows", "question_title"]

_MOST_COLUMNS: Final = 10
"""Voices that have a column each; set by hand: more of them do not stand beside each other."""
_LONGEST_ANSWER: Final = 26
"""Characters of an answer; set by hand: two lines of a cell."""
_UNITS_IN_LABELS: Final = frozenset(("", "percent", "fraction", "percentage point", "year of age"))
"""Units that the answers themselves show, or that the label says in other words."""


@dataclass(frozen=True, slots=True)
class MapColumn:
    """A column: a report, a voice, or all of them."""

    label: str
    name: str
    lineage: str
    hue: str
    articles: frozenset[str]


@dataclass(frozen=True, slots=True)
class MapAnswer:
    """An answer of a column, and the way to it."""

    text: str
    href: str
    count: int
    """Reports of the column that give it; voices, where all stand in one column."""
    givers: str
    """The same in words: "10 reports", "3 voices"."""


@dataclass(frozen=True, slots=True)
class MapRow:
    """A question and its answers, a list a column; an empty one where no answer was found."""

    anchor: str | None
    label: str
    href: str | None
    """To the finding about it."""
    cells: list[list[MapAnswer]]
    verdict: Verdict


class _Said(NamedTuple):
    """An answer where it stands."""

    article_id: str
    start: int
    end: int
    words: str
    same: str
    """What it has in common with the same answer in other words: "€2m" and "€2 million"."""
    is_hedged: bool = False
    """Whether it is "some 3,200" beside a plain 3,200."""


def map_columns(event: EventView) -> list[MapColumn]:
    """The columns, in the order of the page."""
    if len(event.articles) <= MOST_REPORT_ROWS:
        return [_column_of_report(each) for each in event.articles]
    columns = [
        column
        for letter, family in event.lineages.items()
        for column in ([_column_of_voice(letter, family)] if letter else map(_column_of_report, family))
    ]
    if event.traced and len(columns) <= _MOST_COLUMNS:
        return columns
    return [MapColumn("", "Answers", "", "", _ids(event.articles))]


def map_rows(event: EventView, anchors: Anchors, columns: Sequence[MapColumn]) -> list[MapRow]:
    """The rows, heaviest first."""
    found: list[MapRow] = []
    told: set[str] = set()
    for finding in event.findings.values():
        question = event.compared_questions.get(finding.subject or "")
        if question is not None and question.question not in told and _is_about_it(finding, question):
            told.add(question.question)
            found.append(_question_row(event, anchors, columns, question, finding))
        elif question is None and finding.verdict in {"conflict", "altered"}:
            found.append(_finding_row(event, anchors, columns, finding))
    rest = [row for key, row in event.compared_questions.items() if key not in told]
    rest.sort(key=lambda row: (verdict_rank(row.verdict), -(row.n_lineages or 0)))
    return found + [_question_row(event, anchors, columns, row, None) for row in rest]


def question_title(question: Question) -> str:
    """Label of a question, with its unit where that is not part of the label."""
    unit = (question.unit or "").replace("_", " ")
    label = upper_first(question.label)
    # The plural of a unit stands in brackets: "(miles per hour)", "(feet)".
    is_shown = unit.lower() in label.lower() or f"({unit[:1].lower()}" in label.lower()
    return label if unit in _UNITS_IN_LABELS or is_shown else f"{label}, {unit}"


def _is_about_it(finding: Finding, question: Question) -> bool:
    """Whether a finding tells what the verdict on its question says; a sum about it does not."""
    return finding.verdict == question.verdict


def _column_of_report(article: NumberedArticle) -> MapColumn:
    name = article.outlet.removeprefix("www.")
    return MapColumn(str(article.number), name, article.lineage, article.hue, _ids([article]))


def _column_of_voice(letter: str, family: Sequence[NumberedArticle]) -> MapColumn:
    return MapColumn(letter, _voice_name(family), letter, family[0].hue, _ids(family))


def _voice_name(family: Sequence[NumberedArticle]) -> str:
    """Numbers of the reports of a voice, a few of them."""
    numbers = [str(each.number) for each in family]
    return (
        ", ".join(numbers) if len(numbers) <= 3 else f"{', '.join(numbers[:2])} and {len(numbers) - 2} more"
    )


def _ids(articles: Iterable[NumberedArticle]) -> frozenset[str]:
    return frozenset(each.article_id for each in articles)


def _question_row(
    event: EventView,
    anchors: Anchors,
    columns: Sequence[MapColumn],
    question: Question,
    finding: Finding | None,
) -> MapRow:
    rows = event.answers[question.question]
    answers = [
        _Said(
            row.article_id,
            row.start,
            row.end,
            answer_words(row.surface),
            f"{answer(row) if row.comparator == 'vague' else ''} {key}".casefold(),
            is_hedged=row.comparator != key[2],
        )
        for row, key in zip(rows, number_keys(rows), strict=True)
    ]
    return MapRow(
        anchor=event.question_anchors[question.question],
        label=question_title(question),
        href=f"#{event.finding_anchors[finding.finding]}" if finding else None,
        cells=[_cell(event, anchors, each, answers) for each in columns],
        verdict=verdict(question.verdict),
    )


def _finding_row(
    event: EventView, anchors: Anchors, columns: Sequence[MapColumn], finding: Finding
) -> MapRow:
    answers = [
        _Said(row.article_id, row.start, row.end, words, words.casefold())
        for row in event.evidence[finding.finding]
        for words in (" ".join((row.position or row.surface).split()),)
    ]
    return MapRow(
        anchor=None,
        label=_label(event, finding),
        href=f"#{event.finding_anchors[finding.finding]}",
        cells=[_cell(event, anchors, each, answers) for each in columns],
        verdict=verdict(finding.verdict),
    )


def _label(event: EventView, finding: Finding) -> str:
    """What a finding that is about no question is about: the words of a speaker, or a date."""
    utterance = event.utterances_by_key.get(finding.subject or "")
    if utterance is None:
        return upper_first(subject_in_words(event, finding))
    return f"{upper_first(utterance.speaker)}’s words" if utterance.speaker else "A quotation"


def _cell(event: EventView, anchors: Anchors, column: MapColumn, answers: Iterable[_Said]) -> list[MapAnswer]:
    """Different answers of a column; the same answer twice leads to its first place."""
    alike: dict[str, list[_Said]] = {}
    for each in answers:
        if each.article_id in column.articles:
            alike.setdefault(each.same, []).append(each)
    found = [_answer(event, anchors, column, said) for said in alike.values()]
    # In a column of its own a report or a voice speaks in the order of its text; of all voices the most come first.
    return found if column.label else sorted(found, key=lambda each: -each.count)


def _answer(event: EventView, anchors: Anchors, column: MapColumn, said: Sequence[_Said]) -> MapAnswer:
    first = next((each for each in said if not each.is_hedged), said[0])
    givers = {each.article_id for each in said}
    if not column.label:
        givers = {event.by_id[each].lineage or each for each in givers}
    words = clip(first.words, _LONGEST_ANSWER)
    giver = "report" if column.label or not event.traced else "voice"
    return MapAnswer(
        words, anchors.to(first.article_id, first.start, first.end), len(givers), counted(len(givers), giver)
    )
