"""What a layout gives: the articles of an export with what its fields state, and the documents that cannot be read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from newslens.lexicon import alternation, entries, words

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["EXPORT_COLUMNS", "PressArticle", "PressExport", "PressFault", "language_code", "tidy_fields"]

EXPORT_COLUMNS = ("outlet", "title", "byline", "published", "url", "language", "rights")
"""Columns of the articles table that exports state."""
_NAMED_BY = " \t:;,|"
"""What stands between a label and its value, or is left of a separator behind it."""


@dataclass(frozen=True, slots=True)
class PressArticle:
    """An article of an export."""

    line: int
    """Number of the line that it begins in, from 1."""
    spans: tuple[tuple[int, int], ...]
    """Half-open offsets of its text in the export, in order: mostly one stretch, two where a field line stands between."""
    fields: Mapping[str, str]
    """Columns of the articles table that the export states."""
    left_out: tuple[str, ...] = ()
    """What else the export says of it: labels of fields that no column holds, and in words what stands there without a label."""


@dataclass(frozen=True, slots=True)
class PressFault:
    """A document of an export that cannot be read."""

    line: int
    """Number of the line that it begins in, from 1."""
    reason: str


@dataclass(frozen=True, slots=True)
class PressExport:
    """The documents of an export."""

    database: str
    """Name of the database, as messages give it."""
    articles: tuple[PressArticle, ...]
    faults: tuple[PressFault, ...] = ()
    announced: int | None = None
    """How many documents the export says that it holds; None where it does not say."""


def tidy_fields(fields: Mapping[str, str]) -> dict[str, str]:
    """The fields of the articles table that have a value, without what separated them, the language by its code, names without "By".

    Examples
    --------
    >>> tidy_fields({"title": " Ferry sinks ", "byline": "By Ann Lee", "url": "", "language": "ENGLISH; ENGLISCH"})
    {'title': 'Ferry sinks', 'byline': 'Ann Lee', 'language': 'en'}
    """
    tidy = {column: value.strip(_NAMED_BY) for column, value in fields.items()}
    if tidy.get("language"):
        tidy["language"] = language_code(tidy["language"])
    if tidy.get("byline"):
        opening = _opening().match(tidy["byline"])
        tidy["byline"] = tidy["byline"][opening.end() if opening else 0 :]
    return {column: tidy[column] for column in EXPORT_COLUMNS if tidy.get(column)}


def language_code(written: str) -> str:
    """Code of a language that a database names; the name itself where it is not known.

    Examples
    --------
    >>> language_code("English"), language_code("Klingon")
    ('en', 'Klingon')
    """
    first = re.split("[;,]", written, maxsplit=1)[0].strip()
    return _language_codes().get(first.casefold(), first)


@cache
def _language_codes() -> dict[str, str]:
    return {name.casefold(): code for name, code in entries("page/language_names")}


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation(words('page/byline_openings'))})\s*:?\s+", re.IGNORECASE)
