"""The records that the reader works on: reports, subjects, marks, details, and what two reports share.

A *subject* is what can be selected: a question, an utterance, a date, a name, or a statement that a finding rests on.
Each is known by its place in the list of subjects on the page and by its key in Python. Offsets of a mark are those of
its row in the table, in code points; only passages, which a browser has to find in a text, are counted in UTF-16 units.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

__all__ = [
    "AnswerSentence",
    "ChartShape",
    "CollatedWitness",
    "MarkedSpan",
    "ReaderSubject",
    "ReportBlock",
    "ReportHead",
    "ReportText",
    "SharedStretch",
    "SubjectDetail",
    "TextNode",
    "as_json",
]

TextNode: TypeAlias = "str | list[object]"
"""Plain text; or a mark as [its place, 1 if first piece, 1 if last piece, nodes]; or a dateline as [-1, nodes]."""

Value: TypeAlias = "tuple[float | None, float | None, str] | str | None"
"""What a mark says, as far as two marks can be held against each other: bounds of an amount and its words, or words."""


class MarkedSpan(NamedTuple):
    """A mark as the browser gets it."""

    kind: str
    """f: figure; q: quotation; i: reported speech; d: date; n: name; e: statement; a: words that alter a quotation."""
    subject: int
    start: int
    end: int
    tone: str
    """x: disagrees; u: updated; empty: neither."""
    value: Value


class SharedStretch(NamedTuple):
    """A passage that two reports share, in UTF-16 units of each."""

    left_start: int
    left_end: int
    right_start: int
    right_end: int
    reworded: int


@dataclass(frozen=True, slots=True)
class ReportBlock:
    """A paragraph, or a part of one that is not body."""

    start: int
    """Where its text begins, in UTF-16 units."""
    role: str | None
    """Name of the role of what is not body."""
    nodes: list[TextNode]


@dataclass(frozen=True, slots=True)
class ReportHead:
    """What the reader says of a report without opening it."""

    id: str
    number: int
    name: str
    lineage: str
    hue: str
    when: str
    title: str
    about: str
    source: int | None
    """Number of the report that it was taken from."""


@dataclass(frozen=True, slots=True)
class ReportText:
    """Text of a report with its marks."""

    blocks: list[ReportBlock]
    marks: list[MarkedSpan]


@dataclass(frozen=True, slots=True)
class ReaderSubject:
    """A line of the index."""

    key: str
    kind: str
    """f: question; q: utterance; d: date; n: name; e: statement."""
    label: str
    verdict: str
    short: str
    number: int | None
    """Number of an utterance."""
    speakers: tuple[str, ...]
    lineages: tuple[str, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class AnswerSentence:
    """A sentence that answers, and the reports of one lineage that print it."""

    reports: list[tuple[int, int, int]]
    """Number of the report, start and end of its mark."""
    pieces: list[tuple[str, str | None]]
    """Text, and its tone where it is marked."""


class ChartShape(NamedTuple):
    """A figure as it is drawn: its report, its form and the amounts it reaches over."""

    report: int
    form: str
    """point, about, more, less or band."""
    at: float | None
    low: float
    high: float
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CollatedWitness:
    """A rendering of an utterance, reading by reading; each reading is a list of words and their state."""

    report: int
    start: int
    end: int
    relation: str
    base: bool
    readings: list[list[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class SubjectDetail:
    """What the panel shows of a subject."""

    tally: str
    reasons: list[str]
    answers: list[AnswerSentence]
    silent: list[int]
    """Numbers of the reports that do not answer a question."""
    shapes: list[ChartShape]
    zero: bool
    """Whether the axis of the chart starts at nought."""
    wording: str
    witnesses: list[CollatedWitness]
    running: bool
    """Whether the renderings are too long for columns."""


def as_json(record: object) -> str:
    """A record, or a list or dictionary of them, as JSON: records by the names of their fields, tuples as lists.

    Examples
    --------
    >>> as_json(ReportBlock(0, None, ["Two ", [0, 1, 1, ["boats"]]]))
    '{"start":0,"role":null,"nodes":["Two ",[0,1,1,["boats"]]]}'
    """
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"), default=_fields)


def _fields(record: object) -> dict[str, object]:
    return {each.name: getattr(record, each.name) for each in dataclasses.fields(record)}  # type: ignore[arg-type]
