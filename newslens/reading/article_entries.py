"""What is said of an article, with its values read: the one way from written cells to fields.

Takes a row of a manifest or a table, or what a file states of itself; gives an `Entry` with the values that are there. A date
that cannot be read is said with its place, an id that stands twice with both.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from newslens.errors import InputError
from newslens.reading.formats import METADATA
from newslens.reading.publication_dates import instant_of, parse_published

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Mapping

__all__ = ["ENTRY_COLUMNS", "Entry", "repeated_ids", "to_entry"]

ENTRY_COLUMNS = (*METADATA, "file", "document")
"""Columns of a manifest: those that say something of an article, and where it stands."""


@dataclasses.dataclass(frozen=True, slots=True)
class Entry:
    """What is said of one article: by a line of the manifest, a row of a table, its own file."""

    place: str
    """How messages name the line."""
    fields: dict[str, Any]
    """Non-missing values by column; `published` is a datetime."""


def to_entry(row: Mapping[str, Any], *, place: str) -> Entry:
    """The non-missing values of a row, with the date read.

    Raises
    ------
    InputError
        When `published` or `published_utc` is no date.
    """
    values = {name: row[name] for name in ENTRY_COLUMNS if name in row and not _missing(row[name])}
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


def repeated_ids(entries: Iterable[Entry]) -> Iterator[str]:
    """A sentence for each article_id that stands there again, with both places."""
    seen: dict[str, str] = {}
    for entry in entries:
        article_id = entry.fields["article_id"]
        if article_id in seen:
            yield f"{entry.place}: article_id {article_id!r} stands at {seen[article_id]} already; give it another."
        else:
            seen[article_id] = entry.place


def _missing(value: Any) -> bool:
    if isinstance(value, str):
        return not value.strip()
    return value is None or bool(value != value)  # noqa: PLR0124 - true of NaN and NaT only
