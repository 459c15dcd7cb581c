"""Findings about dates of one deed: "played on Saturday" in one report, "on Sunday" in another.

Takes the table `dates`, the texts and their sentences; gives one draft for each pair of days, years or times of day that two
reports give for what they tell in nearly the same words. The two expressions date the same verb or noun, their sentences
share most of their words, and neither report names the other's date anywhere.

Silence where the dates can both be right: words that count from the day of publication ("today", "last week"), neighbouring
days around a night, another zone of time, a plan beside what happened, a deed that comes again and again.

What this does not cover: occasions that a story has one of, whatever the words around them
(`newslens.comparison.findings.date_findings`).
"""

from __future__ import annotations

import bisect
import datetime as dt
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens import lexicon
from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.comparison.shared.content_words import CONTENT, read_words, word
from newslens.comparison.shared.slugs import slug
from newslens.frames import DateRow, records, rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

__all__ = ["find_event_date_conflicts"]

_SCALES: Final = {"minute": "clock", "hour": "clock", "day": "day", "year": "year"}
"""What each granularity is compared as; weeks, months and parts of a day have no sharp edges."""
_APART: Final = {
    "clock": dt.timedelta(hours=thresholds.CLOCK_APART_HOURS),
    "day": dt.timedelta(days=thresholds.DEED_APART_DAYS),
    "year": dt.timedelta(days=366 * thresholds.DEED_APART_YEARS),
}
_RELATIVE = re.compile(
    r"(?i)\b(?:today|yesterday|tomorrow|tonight|now|this|last|next|ago|earlier|later|previous|following|before|after|"
    r"since|until|between|from|past|same)\b"
)
_NIGHT = re.compile(r"(?i)\b(?:night|nights|overnight|midnight|evening|late|early|dawn|eve|hours)\b")
_PLANNED = re.compile(
    r"(?i)\b(?:will|would|shall|due|set|expected|scheduled|plan(?:s|ned)?|to be|may|might|could)\b"
)
_ZONE = re.compile(r"\b(?:local time|[A-Z]{1,3}[SD]?T|GMT|UTC)\b")
_AGAIN = re.compile(
    r"(?i)\b(?:first|second|third|again|another|every|each|also|twice|annual|previous|other)\b"
)


_DATELINE = re.compile(r",?\s*(?:\d{4})?\s*(?:\([^)\n]{1,40}\))?\s*[-–—]+\s")
"""What stands between the day of a dateline and the first words of the report."""


class _Deed(NamedTuple):
    """A date expression in its sentence."""

    date: DateRow
    scale: str
    first: dt.datetime
    last: dt.datetime
    sentence: str
    lead: str
    """The sentence up to the date."""
    ideas: frozenset[str]


def find_event_date_conflicts(
    dates: pd.DataFrame, texts: Mapping[str, str], sentences: pd.DataFrame, *, order: Mapping[str, int]
) -> Iterator[Draft]:
    """Findings about deeds that two reports date in ways that exclude each other.

    Parameters
    ----------
    dates
        Table `dates`.
    texts
        The articles' texts by article_id.
    sentences
        Table `sentences`.
    order
        Number of each report, from 1.
    """
    all_dates = list(records(dates, DateRow))
    named: dict[str, list[DateRow]] = {}
    for row in all_dates:
        named.setdefault(row.article_id, []).append(row)
    groups: dict[tuple[str, str], list[_Deed]] = {}
    for deed in _deeds(all_dates, texts, sentences):
        groups.setdefault((deed.scale, word(deed.date.dated or "").stem), []).append(deed)
    for key in sorted(groups):
        several = groups[key]
        found = None
        for index, deed in enumerate(several):
            others = several[index + 1 : index + 1 + thresholds.DEEDS_COMPARED]
            found = found or next((other for other in others if _exclude(deed, other, named)), None)
            if found is not None:
                yield _draft(deed, found, order)
                break


def _deeds(dates: Sequence[DateRow], texts: Mapping[str, str], sentences: pd.DataFrame) -> Iterator[_Deed]:
    """Date expressions that give a day, a year or a time of day to something that happened."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for article, start, end in rows(sentences, "article_id", "start", "end"):
        spans.setdefault(article, []).append((start, end))
    of_speech = lexicon.words("comparison/days_of_speech")
    for row in dates:
        scale = _SCALES.get(row.granularity)
        if (
            scale is None
            or row.first is None
            or row.last is None
            or not row.dated
            or row.dated.casefold() in of_speech
        ):
            continue
        inside = spans.get(row.article_id, [])
        index = bisect.bisect_right(inside, (row.start, len(texts[row.article_id]) + 1)) - 1
        if index < 0 or inside[index][1] < row.end:
            continue
        start, end = inside[index]
        text = texts[row.article_id]
        lead, rest = text[start : row.start], text[row.end : end]
        if _RELATIVE.search(row.surface) or _AGAIN.search(lead + rest) or _RELATIVE.search(lead[-12:]):
            continue
        if _DATELINE.match(rest) and not re.search(r"\b[a-z]{3,}", lead):
            continue  # "VELM, June 15 - Forty people fell ill": the day of the report
        # A year that is a part of a name dates the name: "the 2019 prize".
        if scale == "year" and not re.search(r"(?i)\bin\s+$", lead):
            continue
        ideas = {each.idea for part in (lead, rest) for each in read_words(part) if each.kind == CONTENT}
        yield _Deed(row, scale, row.first, row.last, text[start:end], lead, frozenset(ideas))


def _exclude(a: _Deed, b: _Deed, named: Mapping[str, Sequence[DateRow]]) -> bool:
    """Whether two reports date one deed in ways that exclude each other."""
    if a.date.article_id == b.date.article_id or (a.first <= b.last and b.first <= a.last):
        return False
    if not _tell_alike(a, b) or not _lie_apart(a, b):
        return False
    # Each report must know of its own date only: one that names both speaks of two deeds.
    return not any(
        _meets(row, other) for deed, other in ((a, b), (b, a)) for row in named[deed.date.article_id]
    )


def _tell_alike(a: _Deed, b: _Deed) -> bool:
    """Whether two sentences tell one deed: most of their words are the same."""
    dated = {word(a.date.dated or "").idea, word(b.date.dated or "").idea}
    shared = (a.ideas & b.ideas) - dated
    least = min(len(a.ideas - dated), len(b.ideas - dated))
    if len(shared) < thresholds.DEED_WORDS or len(shared) < thresholds.DEED_SHARE * least:
        return False
    return bool(_PLANNED.search(a.sentence)) == bool(_PLANNED.search(b.sentence))


def _lie_apart(a: _Deed, b: _Deed) -> bool:
    """Whether two dates are so far apart that no night or zone of time joins them, and not so far that it is another deed."""
    first, then = sorted((a, b), key=lambda deed: deed.first)
    distance = then.first - first.last
    if distance > _APART[a.scale]:
        return False
    if a.scale == "clock":
        is_one_day = a.first.date() == b.first.date()
        distance = then.first - first.first
        zones = _ZONE.search(a.sentence) or _ZONE.search(b.sentence)
        return is_one_day and not zones and distance >= dt.timedelta(minutes=thresholds.CLOCK_APART_MINUTES)
    is_near = a.scale == "day" and (then.first.date() - first.first.date()).days == 1
    return not (is_near and any(_NIGHT.search(deed.sentence) for deed in (a, b)))


def _meets(row: DateRow, other: _Deed) -> bool:
    """Whether a date of a report can be the date of another report's deed."""
    if row.first is None or row.last is None:
        return False
    if _SCALES.get(row.granularity) not in {other.scale, "clock"}:
        return False
    return row.first <= other.last and other.first <= row.last


def _draft(a: _Deed, b: _Deed, order: Mapping[str, int]) -> Draft:
    lead = " ".join(a.lead.split())
    shown = (
        lead if len(lead) <= thresholds.LEAD_SHOWN else "…" + lead[-thresholds.LEAD_SHOWN :].partition(" ")[2]
    )
    said = " or ".join(f"“{deed.date.surface}” in report {order[deed.date.article_id]}" for deed in (a, b))
    return Draft(
        kind="date_conflict",
        key=slug(f"{a.date.dated} {a.date.surface} {b.date.surface}"),
        summary=f"“{shown}”: {said}.",
        reason=f"Both date what was “{b.date.dated}”, in nearly the same words, and neither report names the other's date.",
        verdict="conflict",
        weight=thresholds.DATE_WEIGHT,
        subject=a.date.dated,
        proofs=tuple(
            Proof(d.date.article_id, d.date.start, d.date.end, d.date.surface, d.date.surface) for d in (a, b)
        ),
    )
