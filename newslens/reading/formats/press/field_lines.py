"""Lines of an export that are a field: a label of the database with its value, and notices of rights.

Takes a line; gives what it says. The labels stand in `newslens/lexicon/page/press_fields.txt`.
"""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens.lexicon import alternation, entries
from newslens.reading.formats.press.press_export import EXPORT_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "FieldLine",
    "document_end",
    "document_number",
    "field_line",
    "is_rights_line",
    "is_word_count",
    "labels_left_out",
]

_LABELLED = re.compile(r"([^\W\d_][^:]{0,39}?)\s*:(?:\s+(.*))?\Z")
_RIGHTS = re.compile(
    r"(?:copyright\b|\(c\)|©|all rights reserved\b|alle rechte vorbehalten\b|tous droits réservés\b)",
    re.IGNORECASE,
)


class FieldLine(NamedTuple):
    """A field of an export."""

    label: str
    """In small letters."""
    value: str
    place: str
    """head, tail or part."""
    column: str
    """Column of the articles table, nothing, or one of the words that the lexicon explains."""

    @property
    def is_left_out(self) -> bool:
        """Whether it says something that no column of the articles table holds."""
        return self.place != "part" and self.column not in {*EXPORT_COLUMNS, "publication"}


_CLOSING = FieldLine("", "", "", "")
"""Stands behind the last line: a label there has no value below it."""


def field_line(words: str, database: str) -> FieldLine | None:
    """The field that a line opens; None where it opens none.

    Examples
    --------
    >>> field_line("Byline: Ann Lee", "nexis")
    FieldLine(label='byline', value='Ann Lee', place='head', column='byline')
    >>> field_line("Warning: the ferry sank.", "nexis")
    """
    fields = _fields(database)
    found = _LABELLED.match(words)
    label, value = (found[1], found[2] or "") if found else (words, "")
    if (known := fields.get(label.casefold())) is None:
        return None
    return FieldLine(label.casefold(), value, *known)


def labels_left_out(fields: Iterable[FieldLine | None]) -> tuple[str, ...]:
    """Labels of the fields that say something which no column of the articles table holds, each once.

    Parameters
    ----------
    fields
        What the filled lines around a text are; None stands for a line without a label, the value of a label above it.

    Examples
    --------
    >>> written = ("Section: NEWS", "Byline: Ann Lee", "Body", "Series:", "Graphic", "A ferry")
    >>> labels_left_out(field_line(words, "nexis") for words in written)
    ('section', 'graphic')
    """
    told = (
        field.label
        for field, below in itertools.pairwise([*fields, _CLOSING])
        if field is not None and field.is_left_out and (field.value or below is None)
    )
    return tuple(dict.fromkeys(told))


def is_rights_line(words: str) -> bool:
    """Whether a line opens with a notice of rights.

    Examples
    --------
    >>> is_rights_line("Copyright 2031 The Herald"), is_rights_line("Copyrighted films were shown.")
    (True, False)
    """
    return _RIGHTS.match(words) is not None


def is_word_count(words: str) -> bool:
    """Whether a line or a value is a number of words and nothing else.

    Examples
    --------
    >>> is_word_count("1,024 words"), is_word_count("1285 Wörter"), is_word_count("30 metres")
    (True, True, False)
    """
    return len(words) < _LONGEST_COUNT and _counted().fullmatch(words) is not None


_LONGEST_COUNT = 30
"""Characters of a line from which it is no number of words."""


def document_end(words: str) -> bool:
    """Whether a line says that a document ends.

    Examples
    --------
    >>> document_end("End of Document"), document_end("It is the end of document by paper.")
    (True, False)
    """
    return words.casefold() in _ends()


def document_number(words: str) -> tuple[int, int] | None:
    """Number of the document that a line opens, and how many there are; None for any other line.

    Examples
    --------
    >>> document_number("3 of 20 DOCUMENTS"), document_number("Document 3 of 20"), document_number("3 of 20 boats sank")
    ((3, 20), (3, 20), None)
    """
    found = _numbered().fullmatch(words)
    if found is None:
        return None
    number, total = (int(value) for value in found.groups() if value)
    return (number, total) if 1 <= number <= total else None


@cache
def _fields(database: str) -> dict[str, tuple[str, str]]:
    """Place and column of each label of a database."""
    return {
        label: (place, "".join(column))
        for label, owner, place, *column in entries("page/press_fields")
        if owner == database
    }


@cache
def _ends() -> frozenset[str]:
    return frozenset(word.casefold() for word, kind in entries("page/press_words") if kind == "end")


@cache
def _numbered() -> re.Pattern[str]:
    between = alternation(word for word, kind in entries("page/press_words") if kind == "of")
    document = alternation(word for word, kind in entries("page/press_words") if kind == "document")
    return re.compile(
        rf"(?:FOCUS\ -\ )?(\d{{1,5}})\ (?:{between})\ (\d{{1,5}})\ (?-i:DOCUMENTS?)"
        rf"|(?:{document})\ (\d{{1,5}})\ (?:{between})\ (\d{{1,5}})",
        re.IGNORECASE,
    )


@cache
def _counted() -> re.Pattern[str]:
    counted = alternation(word for word, kind in entries("page/press_words") if kind == "count")
    return re.compile(rf"\d[\d.,' ]*(?:{counted})", re.IGNORECASE)
