"""What the panel shows of a subject: its tally and reason, its answers sentence by sentence, its chart, its collation.

Takes an event view and a subject; gives a detail. Sentences that say the same in reports of one lineage are one answer
with a link a report. Worked out for one subject at a time, when it is asked for.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslens.presentation.drawing import shape
from newslens.presentation.page import TextPiece, collate, in_voices, quoted_sentence, view_finding
from newslens.presentation.phrasing import counted, number_word, upper_first, verdict
from newslens.presentation.reader.reader_records import (
    AnswerSentence,
    ChartShape,
    CollatedWitness,
    SubjectDetail,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslens.presentation.event_view import EventView
    from newslens.presentation.page import Anchors, Collation
    from newslens.presentation.reader.reader_subjects import Subject
    from newslens.presentation.reader.subject_spans import SubjectSpan

__all__ = ["detail_of", "shortened"]

_NAMED: Final = 3
"""Reports that a long list names before it counts the rest."""
_LONG_LIST: Final = re.compile(r"\d+(?:, \d+){6,} and \d+")
"""Eight numbers or more; shorter lists are read in one glance."""
_ONE_A_REPORT: Final = frozenset("dn")
"""Kinds of subjects of which only the first mention in a report is an answer."""


def detail_of(event: EventView, anchors: Anchors, subject: Subject) -> SubjectDetail:
    """The detail of a subject."""
    answered = {span.article_id for span in subject.spans}
    collation = _collation(event, anchors, subject)
    reasons = [
        shortened(reason) for reason in (*_reasons(subject), *(collation.changed if collation else ()))
    ]
    return SubjectDetail(
        tally=_tally(event, anchors, subject),
        reasons=reasons,
        answers=_answers(event, anchors, subject),
        silent=[each.number for each in event.articles if each.article_id not in answered]
        if subject.kind == "f"
        else [],
        shapes=_shapes(event, subject),
        zero=subject.kind == "f" and _counts(event, subject),
        wording=collation.wording if collation else "",
        witnesses=_witnesses(subject, collation) if collation else [],
        running=collation.running if collation else False,
    )


def shortened(text: str) -> str:
    """A sentence in which long lists of report numbers end after the first three.

    Examples
    --------
    >>> shortened("Two in reports 1, 2, 3, 5, 8, 13, 21, 34 and 55.")
    'Two in reports 1, 2, 3 and six more.'
    """
    return _LONG_LIST.sub(lambda found: _first_of(found[0]), text)


def _first_of(numbers: str) -> str:
    listed = numbers.replace(" and ", ", ").split(", ")
    return f"{', '.join(listed[:_NAMED])} and {number_word(len(listed) - _NAMED)} more"


def _reasons(subject: Subject) -> list[str]:
    """What the findings say of a subject, and how each was reached."""
    said = []
    for finding in subject.findings:
        said.append(upper_first(finding.summary))
        said += [in_voices(finding.reason)] if finding.reason else []
    return list(dict.fromkeys(said))


def _tally(event: EventView, anchors: Anchors, subject: Subject) -> str:
    if subject.findings and subject.findings[0].finding in event.finding_anchors:
        return f"{view_finding(event, anchors, subject.findings[0]).tally_head}."
    reports = len({span.article_id for span in subject.spans})
    if reports == 1:
        return "One report."
    voices = upper_first(counted(subject.lineages, "voice"))
    return f"{voices}{' agree' if subject.verdict == 'agree' and subject.lineages > 1 else ''}."


def _answers(event: EventView, anchors: Anchors, subject: Subject) -> list[AnswerSentence]:
    """Sentences with the marked words in them; the same sentence of one lineage once."""
    tone = verdict(subject.verdict).tone.replace("k", "")
    found: dict[tuple[str, str], AnswerSentence] = {}
    for span in _told(subject):
        article = event.by_id[span.article_id]
        pieces = quoted_sentence(event, anchors, [span], tone)
        voice = article.lineage or str(article.number)
        key = (voice, " ".join("".join(piece.text for piece in pieces).split()).casefold())
        reports = found.setdefault(key, AnswerSentence([], _plain(pieces))).reports
        if article.number not in {report[0] for report in reports}:
            reports.append((article.number, span.start, span.end))
    return list(found.values())


def _told(subject: Subject) -> Iterable[SubjectSpan]:
    """Spans that are answers: each thing that a report says once, in its first sentence."""
    told: set[tuple[str, object]] = set()
    for span in subject.spans:
        said = (span.article_id, None if subject.kind in _ONE_A_REPORT else (span.value, span.says))
        if span.kind != "a" and said not in told:
            told.add(said)
            yield span


def _plain(pieces: list[TextPiece]) -> list[tuple[str, str | None]]:
    return [(piece.text, piece.tone) for piece in pieces]


def _counts(event: EventView, subject: Subject) -> bool:
    """Whether the figures are counts, which start at nought."""
    question = event.questions.get(subject.key)
    return question is None or question.unit is None


def _shapes(event: EventView, subject: Subject) -> list[ChartShape]:
    """Figures as they are drawn, each amount of a report once; those without an amount are left out."""
    found = []
    for span in _told(subject) if subject.kind == "f" else ():
        article = event.by_id[span.article_id]
        drawn = shape(event.figures[span.row or 0], row=article.number, lineage=article.lineage)
        if drawn is not None:
            found.append(
                ChartShape(
                    article.number,
                    drawn.form,
                    drawn.at,
                    drawn.low,
                    drawn.high,
                    drawn.short,
                    span.start,
                    span.end,
                )
            )
    return found


def _collation(event: EventView, anchors: Anchors, subject: Subject) -> Collation | None:
    utterance = event.utterances_by_key.get(subject.key) if subject.kind == "q" else None
    return collate(event, anchors, utterance) if utterance and utterance.compared else None


def _witnesses(subject: Subject, collation: Collation) -> list[CollatedWitness]:
    first: dict[str, SubjectSpan] = {}
    for span in subject.spans:
        if span.kind != "a":
            first.setdefault(span.article_id, span)
    return [
        CollatedWitness(
            row.witness.number,
            first[row.witness.article_id].start,
            first[row.witness.article_id].end,
            row.relation,
            row.base,
            [[(run.text, run.state) for run in reading] for reading in row.readings],
        )
        for row in collation.rows
        if row.witness.article_id in first
    ]
