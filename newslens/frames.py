"""From a table to typed records: the one way, in which a missing value becomes None.

Takes a DataFrame with the columns of `newslens.schema`; gives its rows as the record types of that module, or as plain
tuples of a few columns. The row types of this module are record types that know their article as well: a `Figure` is
found in a text, a `FigureRow` stands in a table. A function that needs no more than where a row stands takes an
`ArticleSpan`. Timestamps are plain `datetime`, whole numbers plain `int`. A column that a table lacks reads as None throughout.
Records that have something in common are put together by `grouped`.

The way back, from records to a table, is `newslens.schema.table` and `newslens.schema.found_table`.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import pandas as pd

from newslens.schema import Date, Evidence, Figure, Name, Quotation, Segment, Sentence, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = [
    "ArticleSpan",
    "DateRow",
    "EvidenceRow",
    "FigureRow",
    "NameRow",
    "QuotationRow",
    "SegmentRow",
    "SentenceRow",
    "grouped",
    "records",
    "rows",
    "spans_by_article",
]

_Record = TypeVar("_Record")
_Key = TypeVar("_Key")
_Span = TypeVar("_Span", bound=Span)


class ArticleSpan(Protocol):
    """A span that knows its article: a row of figures, quotations or evidence."""

    @property
    def article_id(self) -> str:
        """Article that the span stands in."""

    @property
    def start(self) -> int:
        """Offset of its first character."""

    @property
    def end(self) -> int:
        """Offset behind its last character."""


@dataclass(frozen=True, slots=True)
class SegmentRow(Segment):
    """A row of the table `segments`."""

    article_id: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class SentenceRow(Sentence):
    """A row of the table `sentences`."""

    article_id: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class NameRow(Name):
    """A row of the table `names`."""

    article_id: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class DateRow(Date):
    """A row of the table `dates`."""

    article_id: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class FigureRow(Figure):
    """A row of the table `figures`."""

    article_id: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class QuotationRow(Quotation):
    """A row of the table `quotations`."""

    article_id: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class EvidenceRow(Evidence):
    """A row of the table `evidence`."""

    article_id: str = field(kw_only=True)


def rows(frame: pd.DataFrame, *columns: str) -> Iterator[tuple[Any, ...]]:
    """Values of some columns, a tuple a row.

    Examples
    --------
    >>> frame = pd.DataFrame({"start": [0, 5], "cue": pd.Series(["said", None], dtype="string")})
    >>> list(rows(frame, "start", "cue", "channel"))
    [(0, 'said', None), (5, None, None)]
    """
    return zip(*(_plain(frame, name) for name in columns), strict=True)


def records(frame: pd.DataFrame, kind: type[_Record]) -> list[_Record]:
    """Rows of a table as records.

    Parameters
    ----------
    frame
        A table.
    kind
        A record type of `newslens.schema` or a row type of this module; its fields name the columns.

    Examples
    --------
    >>> from newslens.schema import found_table
    >>> table = found_table("segments", [("a", [Segment(0, 2, "Hi", "body")])])
    >>> records(table, SegmentRow)
    [SegmentRow(start=0, end=2, surface='Hi', role='body', article_id='a')]
    """
    fields = dataclasses.fields(kind)  # type: ignore[arg-type] # every kind is a dataclass
    names = [each.name for each in fields]
    if not any(each.kw_only for each in fields):
        return [kind(*values) for values in rows(frame, *names)]
    return [kind(**dict(zip(names, values, strict=True))) for values in rows(frame, *names)]


def spans_by_article(frame: pd.DataFrame, kind: type[_Span]) -> dict[str, list[_Span]]:
    """Spans of each article, in the order of the table.

    Parameters
    ----------
    frame
        A table with `article_id`.
    kind
        Its record type in `newslens.schema`.

    Examples
    --------
    >>> from newslens.schema import found_table
    >>> spans_by_article(found_table("segments", [("a", [Segment(0, 2, "Hi", "body")])]), Segment)
    {'a': [Segment(start=0, end=2, surface='Hi', role='body')]}
    """
    found: dict[str, list[_Span]] = {}
    for (article_id,), record in zip(rows(frame, "article_id"), records(frame, kind), strict=True):
        found.setdefault(article_id, []).append(record)
    return found


def grouped(found: Iterable[_Record], key: Callable[[_Record], _Key]) -> dict[_Key, list[_Record]]:
    """Rows by what they have in common, groups and rows in the order of the rows.

    Examples
    --------
    >>> grouped(["boat", "mill", "bank"], lambda word: word[0])
    {'b': ['boat', 'bank'], 'm': ['mill']}
    """
    groups: dict[_Key, list[_Record]] = {}
    for row in found:
        groups.setdefault(key(row), []).append(row)
    return groups


def _plain(frame: pd.DataFrame, name: str) -> list[Any]:
    """Values of a column, None where they are missing or where there is no such column."""
    if name not in frame.columns:
        return [None] * len(frame)
    column = frame[name]
    values: list[Any] = column.tolist()
    if column.dtype.kind == "M" or column.dtype == object:
        values = [value.to_pydatetime() if isinstance(value, pd.Timestamp) else value for value in values]
    missing = column.array.isna()  # of the array: a series takes three times as long over it
    if not missing.any():
        return values
    return [None if gone else value for value, gone in zip(values, missing.tolist(), strict=True)]
