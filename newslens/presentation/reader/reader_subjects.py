"""What can be selected in the reader, and every span that belongs to it: the index, the heaviest first.

Takes an event view; gives subjects: a question with its figures, an utterance with its quotations, a date with the
expressions that lead to it, a name with its mentions, and a statement for each finding that is about none of these.
Each subject knows its rows by the table they stand in, so that a selection can be handed on as a table.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final

from newslens.frames import rows
from newslens.presentation.phrasing import clip, counted, upper_first, verdict, verdict_rank
from newslens.presentation.reader.date_names import date_key, date_name
from newslens.presentation.reader.subject_spans import (
    altering_spans,
    date_span,
    evidence_span,
    figure_span,
    name_span,
    quotation_span,
    with_positions,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.presentation.event_view import EventView
    from newslens.presentation.reader.subject_spans import SubjectSpan
    from newslens.schema import Finding

__all__ = ["Subject", "subjects_of"]

TABLES: Final = {"f": "figures", "q": "quotations", "d": "dates", "n": "names", "e": "evidence"}
"""Table whose rows belong to a subject, by its kind."""
_LONGEST_SHORT: Final = 34
"""Characters of what stands at the right of a line of the index; set by hand: half of a panel of 22 rem."""
_LONGEST_WORDS: Final = 60
"""Characters of a wording that stands for its subject; set by hand: two lines of a panel of 22 rem."""


@dataclass(slots=True)
class Subject:
    """What can be selected, with all of its spans in the order of the articles."""

    key: str
    kind: str
    label: str
    verdict: str
    short: str = ""
    number: int | None = None
    weight: float = 0.0
    lineages: int = 0
    speakers: tuple[str, ...] = ()
    spans: list[SubjectSpan] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    @property
    def table(self) -> str:
        """Name of the table that its rows stand in."""
        return TABLES[self.kind]

    @property
    def rows(self) -> list[int]:
        """Positions of its rows in their table."""
        return sorted({span.row for span in self.spans if span.row is not None})


def subjects_of(event: EventView) -> list[Subject]:
    """Subjects of an event, by kind, then by weight; each key stands once."""
    index = _Index(event)
    found = [*index.questions(), *index.utterances(), *index.dates(), *index.names(), *index.statements()]
    for subject in found:
        _judge(event, subject)
    found.sort(key=_by_weight)
    return _with_own_keys(found)


def _by_weight(subject: Subject) -> tuple[int, bool, float, int, int]:
    tone = verdict(subject.verdict).tone
    return (
        "fqedn".index(subject.kind),
        tone not in {"x", "u"},
        -subject.weight,
        verdict_rank(subject.verdict),
        -subject.lineages,
    )


class _Index:
    """Gathers the rows of each table under their subjects."""

    def __init__(self, event: EventView) -> None:
        self._event = event

    def questions(self) -> Iterable[Subject]:
        found: dict[str, Subject] = {}
        for place, row in enumerate(self._event.figures):
            known = self._event.questions.get(row.question or "")
            key = known.question if known else f"{row.article_id} {row.start}"
            label = known.label if known else " ".join([row.surface, row.counted or ""]).strip()
            subject = found.setdefault(
                key, Subject(key, "f", upper_first(clip(label, 80)), known.verdict if known else "single")
            )
            subject.spans.append(figure_span(place, row))
            subject.speakers = _added(subject.speakers, row.attributed_to)
        return found.values()

    def utterances(self) -> Iterable[Subject]:
        places = {id(row): place for place, row in enumerate(self._event.quotations)}
        for utterance in self._event.utterances:
            spans = [quotation_span(places[id(row)], row) for row in utterance.quotations]
            if not utterance.compared:
                spans = [span for span in spans if span.kind == "q"]
            if spans:
                words = f"“{clip(utterance.quotations[0].surface.strip(',.'), _LONGEST_WORDS)}”"
                first = utterance.quotations[0]
                yield Subject(
                    utterance.key or f"{first.article_id} {first.start}",
                    "q",
                    utterance.speaker or words,
                    self._rendered(utterance.key),
                    number=utterance.number,
                    short=words if utterance.speaker else "",
                    speakers=(utterance.speaker,) if utterance.speaker else (),
                    spans=spans,
                )

    def _rendered(self, key: str | None) -> str:
        """Verdict on an utterance that no finding is about: whether its wordings differ at all."""
        relations = {row.relation for row in self._event.renderings.get(key or "", ())}
        if not relations:
            return "single"
        return "agree" if relations <= {"identical", "typographic"} else "compatible"

    def dates(self) -> Iterable[Subject]:
        found: dict[str, Subject] = {}
        for place, row in enumerate(self._event.dates):
            claimed = self._dated_by.get((row.article_id, row.start, row.end))
            key = claimed.subject or claimed.finding if claimed else date_key(row)
            label = _head(claimed) if claimed else date_name(row)
            subject = found.setdefault(key, Subject(key, "d", label, "single"))
            subject.spans.append(date_span(place, row))
        return found.values()

    @cached_property
    def _dated_by(self) -> dict[tuple[str, int, int], Finding]:
        """Findings that rest on dates alone, by each of their dates."""
        dates = {(row.article_id, row.start, row.end) for row in self._event.dates}
        found: dict[tuple[str, int, int], Finding] = {}
        for finding in self._loose:
            spans = [(row.article_id, row.start, row.end) for row in self._event.evidence[finding.finding]]
            if dates.issuperset(spans):
                for span in spans:
                    found.setdefault(span, finding)
        return found

    @cached_property
    def _loose(self) -> list[Finding]:
        """Findings that are about no question, utterance or name."""
        known = {*self._event.questions, *self._event.utterances_by_key, *self._names}
        return [row for row in self._event.findings.values() if row.subject not in known]

    @cached_property
    def _names(self) -> set[str]:
        return {row.name for row in self._event.names}

    def names(self) -> Iterable[Subject]:
        found: dict[str, Subject] = {}
        for place, row in enumerate(self._event.names):
            subject = found.setdefault(row.name, Subject(row.name, "n", row.name, "single"))
            subject.spans.append(name_span(place, row))
        return found.values()

    def statements(self) -> Iterable[Subject]:
        table = rows(self._event.analysis.evidence, "finding", "article_id", "start") if self._loose else ()
        places = {key: place for place, key in enumerate(table)}
        dated = {finding.finding for finding in self._dated_by.values()}
        for finding in self._loose:
            if finding.finding not in dated:
                evidence = self._event.evidence[finding.finding]
                spans = [
                    evidence_span(places[finding.finding, row.article_id, row.start], row) for row in evidence
                ]
                label = upper_first(clip(finding.summary.rstrip("."), 90))
                yield Subject(finding.finding, "e", label, finding.verdict or "differs", spans=spans)


def _judge(event: EventView, subject: Subject) -> None:
    """Fill in what findings say of a subject, and how many voices it has."""
    about = event.findings_about.get(subject.key, [])
    subject.findings = about or [row for row in (event.findings.get(subject.key),) if row is not None]
    voices = {event.by_id[span.article_id].lineage for span in subject.spans}
    subject.lineages = len(voices)
    reports = {span.article_id for span in subject.spans}
    if subject.findings:
        _apply(subject, subject.findings[0])
    elif subject.kind in "dn" and len(reports) > 1:
        subject.verdict = "agree"
    if subject.kind == "q":
        told = (subject.spans, subject.findings, event.evidence)
        subject.spans = [*with_positions(*told), *altering_spans(*told)]
    subject.spans.sort(key=lambda span: (event.rows[span.article_id], span.start))
    subject.short = subject.short or _short(subject, len(reports))


def _apply(subject: Subject, finding: Finding) -> None:
    """A finding that disagrees or updates speaks for its subject; another only where nothing else does."""
    told = finding.verdict or finding.kind
    if verdict(told).tone in {"x", "u"} or subject.verdict == "single":
        subject.verdict = told
    subject.weight = finding.weight or 0.0


def _short(subject: Subject, reports: int) -> str:
    if subject.kind in "fd" and (subject.kind == "f" or subject.findings):
        return clip("; ".join(_each_once(span.says for span in subject.spans)), _LONGEST_SHORT)
    spellings = dict.fromkeys(span.says for span in subject.spans)
    if subject.kind == "n" and subject.findings and len(spellings) > 1:
        return counted(len(spellings), "form")
    return counted(reports, "report")


def _each_once(words: Iterable[str]) -> list[str]:
    """Words without those that differ from earlier ones by capitals only."""
    found: dict[str, str] = {}
    for each in words:
        found.setdefault(each.casefold(), each)
    return list(found.values())


def _head(finding: Finding) -> str:
    """What a finding is about: the words before its colon."""
    return upper_first(clip(finding.summary.partition(":")[0], _LONGEST_WORDS))


def _with_own_keys(subjects: Sequence[Subject]) -> list[Subject]:
    """The subjects, each under a key that no other has: a later one takes its kind in front."""
    taken: set[str] = set()
    for subject in subjects:
        if subject.key in taken:
            subject.key = f"{subject.table}: {subject.key}"
        taken.add(subject.key)
    return list(subjects)


def _added(names: tuple[str, ...], name: str | None) -> tuple[str, ...]:
    return names if name is None or name in names else (*names, name)
