"""The manifest of a folder: `articles.csv`, one line an article, and what is wrong with it.

Columns: `file`, and as far as known article_id, outlet, title, byline, published, url, language, rights; `published_utc` and
`published_from` as a saved table of articles holds them. Columns
whose names begin with `stated` or `inferred` document where the others come from and are not read. Everything a
manifest can get wrong is said with file and line, because a person wrote it and a person will mend it.
"""

from __future__ import annotations

import csv
import dataclasses
import difflib
import io
from typing import TYPE_CHECKING, Any

from newslens.errors import InputError
from newslens.reading import reading_thresholds as thresholds
from newslens.reading.decoding import decode
from newslens.reading.publication_dates import instant_of, parse_published
from newslens.schema import columns

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable
    from pathlib import Path

__all__ = ["DOCUMENTATION", "METADATA", "Entry", "check_columns", "check_ids", "read_csv", "to_entry"]

METADATA = tuple(name for name in columns("articles") if name not in {"source", "text"})
"""Columns that say something about an article, in the order of the articles table."""

DOCUMENTATION = ("stated", "inferred")
"""Beginnings of the names of columns that are for readers only."""


@dataclasses.dataclass(frozen=True, slots=True)
class Entry:
    """What a line of a manifest or a row of a table says of one article."""

    place: str
    """How messages name the line."""
    fields: dict[str, Any]
    """Non-missing values by column; `published` is a datetime."""


def read_csv(path: Path) -> tuple[list[str], list[tuple[int, dict[str, str]]]]:
    """Header and rows of a CSV file (.tsv: apart by tabs), each row with the number of its last line.

    Raises
    ------
    InputError
        When the file is empty or no text, a column has no name or a name twice, or a row has too many fields.
    """
    text = decode(path.read_bytes(), name=str(path)).text
    csv.field_size_limit(2**31 - 1)
    between = "\t" if path.suffix.lower() == ".tsv" else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=between, strict=True)
    try:
        header = [name.strip() for name in next(reader)]
        rows = [(reader.line_num, fields) for fields in reader if any(field.strip() for field in fields)]
    except csv.Error as error:
        raise InputError(
            f"{path}, line {reader.line_num}: {error}; check the quotation marks of that line."
        ) from error
    for name in header:
        if not name or header.count(name) > 1:
            raise InputError(
                f"{path}, line 1: the column name {name!r} is empty or stands there twice; rename one."
            )
    for line, fields in rows:
        if len(fields) > len(header):
            raise InputError(
                f"{path}, line {line}: {len(fields)} fields for {len(header)} columns; "
                'put fields that hold a comma into "quotation marks".'
            )
    return header, [(line, dict(zip(header, fields, strict=False))) for line, fields in rows]


def check_columns(names: Iterable[str], *, known: Iterable[str], place: str, strict: bool) -> None:
    """Refuse columns that newslens does not know.

    Parameters
    ----------
    names
        The columns that are there.
    known
        The columns that may be there.
    place
        How the message names the file and line.
    strict
        False lets columns pass that resemble none of the known ones: a table made by a program may carry more
        than newslens asks for, but a misspelt column is refused everywhere.
    """
    allowed = list(known)
    for name in names:
        if name in allowed or name.startswith(DOCUMENTATION):
            continue
        near = difflib.get_close_matches(name.lower(), allowed, n=1, cutoff=thresholds.COLUMN_LIKENESS)
        if strict or near:
            hint = f"did you mean {near[0]!r}? " if near else ""
            hint = "separate the columns by commas. " if ";" in name or "\t" in name else hint
            raise InputError(
                f"{place}: unknown column {name!r}; {hint}The columns are {', '.join(allowed)}, "
                "and any that begin with 'stated' or 'inferred'."
            )


def to_entry(row: dict[str, Any], *, place: str) -> Entry:
    """The non-missing values of a row, with the date read.

    Raises
    ------
    InputError
        When `published` or `published_utc` is no date.
    """
    values = {name: row[name] for name in (*METADATA, "file") if name in row and not _missing(row[name])}
    times = {
        "published": _time("published", parse_published, values.get("published"), place),
        "published_utc": _time("published_utc", parse_published, values.get("published_utc"), place)
        or _time("published", instant_of, values.get("published"), place),
    }
    for name, value in values.items():
        values[name] = value.strip() if isinstance(value, str) else str(value)
    stated = {name: time for name, time in times.items() if time is not None}
    return Entry(place, {name: value for name, value in values.items() if name not in times} | stated)


def _time(
    name: str, parse: Callable[[Any], dt.datetime | None], value: Any, place: str
) -> dt.datetime | None:
    try:
        return parse(value)
    except ValueError as error:
        raise InputError(f"{place}: column {name}: {error}.") from error


def check_ids(entries: Iterable[Entry]) -> None:
    """Refuse an article_id that stands there twice.

    Raises
    ------
    InputError
        With both places.
    """
    seen: dict[str, str] = {}
    for entry in entries:
        article_id = entry.fields["article_id"]
        if article_id in seen:
            raise InputError(
                f"{entry.place}: article_id {article_id!r} stands at {seen[article_id]} already; give it another."
            )
        seen[article_id] = entry.place


def _missing(value: Any) -> bool:
    if isinstance(value, str):
        return not value.strip()
    return value is None or bool(value != value)  # noqa: PLR0124 - true of NaN and NaT only
