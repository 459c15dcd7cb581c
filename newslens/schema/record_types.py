"""One record type a table: a frozen dataclass whose fields are the columns.

Types that stand for something found in a text derive from `Span`: extractors return them without saying which article they
stand in, and their tables carry `article_id` as first column.
"""

from __future__ import annotations

import datetime as dt  # noqa: TC003 - the dtypes of columns are read from the annotations
from dataclasses import dataclass
from typing import Final

__all__ = [
    "RECORDS",
    "UNMARKED_KINDS",
    "Article",
    "Date",
    "Evidence",
    "Figure",
    "Finding",
    "Lineage",
    "Name",
    "Passage",
    "Question",
    "Quotation",
    "Rendering",
    "Reuse",
    "Segment",
    "Sentence",
    "Span",
]


@dataclass(frozen=True, slots=True)
class Article:
    """An article as it was read. `text` is the text as decoded, never changed afterwards.

    `published` is the wall clock of the outlet: what the article calls "today" is its day.
    """

    article_id: str
    outlet: str | None
    title: str | None
    byline: str | None
    published: dt.datetime | None
    url: str | None
    language: str | None
    rights: str | None
    source: str | None
    """File it came from, with the encoding where that had to be guessed."""
    text: str
    published_utc: dt.datetime | None = None
    """The instant of `published` in UTC, where its stamp names the zone: order is told by it."""
    published_from: str | None = None
    """`text` where `published` was read from the article's own date line, missing where it was given."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of an article's text: ``text[start:end] == surface``."""

    start: int
    end: int
    surface: str


@dataclass(frozen=True, slots=True)
class Segment(Span):
    """A stretch of an article and its role: body, heading, caption, dateline, byline, promo ..."""

    role: str


@dataclass(frozen=True, slots=True)
class Sentence(Span):
    """A sentence of the body; `paragraph` counts the paragraphs of the article from 0."""

    paragraph: int


@dataclass(frozen=True, slots=True)
class Name(Span):
    """A mention of a person, organisation, group or place, and the one name its bearer goes by."""

    name: str
    kind: str
    """person, organisation, group or place."""


@dataclass(frozen=True, slots=True)
class Date(Span):
    """A date expression as the interval `first` to `last`, both included; missing where unresolved."""

    first: dt.datetime | None
    last: dt.datetime | None
    granularity: str
    """minute, hour, part_of_day, day, weekend, week, month, season, quarter, year, decade or vague."""
    dated: str | None = None
    """Head noun or verb that the expression dates, as far as the sentence shows it."""


@dataclass(frozen=True, slots=True)
class Figure(Span):
    """A reported figure.

    `low` and `high` bound the amount; an open bound is missing ("more than 70": low 70, no high).
    """

    low: float | None
    high: float | None
    comparator: str
    """exact, about, more_than, at_least, less_than, at_most, range or vague."""
    unit: str | None = None
    """ISO 4217 code, pint unit name, percent, percentage_point, fraction, year_of_age, a rate as
    `USD/barrel`, or missing for a count."""
    counted: str | None = None
    """Noun phrase of what is counted, as in the text."""
    change: str | None = None
    """up or down where the text says that something rose or fell by the figure."""
    attributed_to: str | None = None
    """Who the text gives as the source of the figure."""
    question: str | None = None
    """Question of the `questions` table that the figure answers."""
    conversion_of: int | None = None
    """Start of the figure that this one gives again in another unit: "10 km (6.2 miles)"."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question that figures answer, and whether the answers can all be true."""

    question: str
    label: str
    counted: str | None
    unit: str | None
    n_figures: int
    n_articles: int
    n_lineages: int
    low: float | None
    high: float | None
    verdict: str
    """single, agree, compatible, update or conflict."""


UNMARKED_KINDS: Final = frozenset({"indirect", "attributed"})
"""Kinds of quotations that stand outside quotation marks."""


@dataclass(frozen=True, slots=True)
class Quotation(Span):
    """A quotation; the span stands inside the quotation marks."""

    kind: str
    """direct, partial, indirect or attributed; the last two stand outside quotation marks (`UNMARKED_KINDS`).

    What is attributed is somebody's thought ("believes it will rain"), name for something ("called it a farce") or act ("declined to
    comment", "announced a deal"), or a clause that mostly holds words in marks, which are rows of their own: no statement in itself.
    """
    speaker: str | None = None
    """Canonical name of who speaks, as far as it is known."""
    speaker_start: int | None = None
    speaker_end: int | None = None
    cue: str | None = None
    cue_start: int | None = None
    cue_end: int | None = None
    channel: str | None = None
    utterance: str | None = None


@dataclass(frozen=True, slots=True)
class Rendering:
    """Two quotations that render one utterance, and how their wordings relate."""

    utterance: str
    article_a: str
    start_a: int
    end_a: int
    article_b: str
    start_b: int
    end_b: int
    relation: str
    """identical, typographic, truncated, reworded or translated."""
    similarity: float
    """0 to 1, share of content words that correspond."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage that two articles share, in the same words or in others."""

    article_a: str
    start_a: int
    end_a: int
    article_b: str
    start_b: int
    end_b: int
    relation: str
    """identical, typographic, reworded or translated."""
    similarity: float


@dataclass(frozen=True, slots=True)
class Reuse:
    """Share, 0 to 1, of article b's sentences that stand in article a as well."""

    article_a: str
    article_b: str
    share_of_b: float


@dataclass(frozen=True, slots=True)
class Lineage:
    """Independent source that an article goes back to."""

    article_id: str
    lineage: str
    """Letter of the lineage, A for the first to appear."""
    derived_from: str | None
    """Article it was taken from; missing where it stands alone or the version it was taken from is unseen."""
    certainty: float
    reason: str | None
    """One sentence: what the assignment rests on."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a careful reader would report."""

    finding: str
    kind: str
    """conflict, update, altered_quotation, arithmetic, date_conflict, score, survival, dispute, spelling, compatible or differs."""
    summary: str
    weight: float
    """0 to 1; the page leads with the heaviest."""
    subject: str | None = None
    """The question, utterance or name that the finding is about."""
    reason: str | None = None
    """One sentence that says how the finding was reached, and what it does not say."""
    verdict: str | None = None
    """conflict, altered, does_not_add_up, disputed, adds_up, update, compatible, agree or differs. Disputed: one says it,
    another denies it. Differs: figures that a reader may want to look at and that were not shown to answer one question."""


@dataclass(frozen=True, slots=True)
class Evidence(Span):
    """A span that a finding rests on."""

    finding: str
    position: str | None = None
    """What this span says, in a word or two: the answers of a conflict are tallied by it."""


RECORDS: dict[str, type] = {
    "articles": Article,
    "segments": Segment,
    "sentences": Sentence,
    "names": Name,
    "dates": Date,
    "figures": Figure,
    "questions": Question,
    "quotations": Quotation,
    "renderings": Rendering,
    "passages": Passage,
    "reuse": Reuse,
    "lineages": Lineage,
    "findings": Finding,
    "evidence": Evidence,
}
"""Name of each table, in the order in which they come about, and its record type."""
