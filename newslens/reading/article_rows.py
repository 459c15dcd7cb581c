"""Articles that stand in a table, one a row: .csv, .jsonl, .json, .parquet and DataFrames.

Takes a file or a frame with a column `text` and as many of the columns of the articles table as are known; gives the
articles that have a text. Rows without an `article_id` are numbered, where none has one.

Faults of what a person wrote are raised with file and line; a row without a text is left out with an
`UnreadableArticleWarning`, unless no row has one.
"""

from __future__ import annotations

import json
import re
import warnings
from typing import TYPE_CHECKING, Any

import pandas as pd

from newslens.errors import InputError, UnreadableArticleWarning
from newslens.frames import rows
from newslens.reading.date_lines import stated_publication
from newslens.reading.decoding import decode
from newslens.reading.manifest import METADATA, Entry, check_columns, check_ids, read_csv, to_entry
from newslens.schema import Article

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

__all__ = ["TABLE_ENDINGS", "make_article", "read_article_file", "read_article_frame"]

TABLE_ENDINGS = {".csv", ".tsv", ".jsonl", ".ndjson", ".json", ".parquet"}
"""Endings of the files that hold an article a row."""

_HALF = re.compile(r"[\ud800-\udfff]")


def read_article_frame(frame: pd.DataFrame) -> list[Article]:
    """Articles of a DataFrame, in its order."""
    return _from_rows(_frame_rows(frame, "the table"), name="the table", origin=None)


def read_article_file(path: Path) -> list[Article]:
    """Articles of a file with one of `TABLE_ENDINGS`, in its order."""
    return _from_rows(_file_rows(path, path.suffix.lower()), name=str(path), origin=path.name)


def make_article(fields: dict[str, Any], text: str, source: str | None) -> Article:
    """An article of what is known of it, the rest missing; the date of publication from its own date line, where none is known."""
    known: dict[str, Any] = {name: fields.get(name) for name in METADATA}
    if known["published"] is None and (stated := stated_publication(text)):
        known |= stated._asdict() | {"published_from": "text"}
    return Article(**known, source=source, text=text)


def _from_rows(rows: Iterable[tuple[str, dict[str, Any]]], *, name: str, origin: str | None) -> list[Article]:
    listed = list(rows)
    if not listed:
        raise InputError(f"{name} holds no articles; give at least one row.")
    numbered = all("article_id" not in row for _, row in listed)
    entries: list[tuple[Entry, Any, Any]] = []
    for number, (place, row) in enumerate(listed, start=1):
        entry = to_entry({"article_id": str(number)} | row if numbered else row, place=place)
        if "article_id" not in entry.fields:
            raise InputError(
                f"{place}: article_id is missing; give every article an id of its own, or none of them."
            )
        entries.append((entry, row.get("text"), row.get("source")))
    check_ids(entry for entry, _, _ in entries)
    faults = [_fault(text) for _, text, _ in entries]
    kept = [
        make_article(entry.fields, text, source if isinstance(source, str) else origin)
        for (entry, text, source), fault in zip(entries, faults, strict=True)
        if fault is None
    ]
    if not kept:
        raise InputError(f"{name} holds no article with a text; fill the column 'text'.")
    for (entry, _, _), fault in zip(entries, faults, strict=True):
        if fault is not None:
            warnings.warn(
                f"Left out: {entry.place}: article {entry.fields['article_id']!r} {fault}.",
                UnreadableArticleWarning,
                stacklevel=5,
            )
    return kept


def _fault(text: Any) -> str | None:
    """Why a value is no text of an article; None where it is one."""
    if not isinstance(text, str) or not text.strip():
        return "has no text"
    half = _HALF.search(text)
    return None if half is None else f"holds half a character (a lone surrogate) at position {half.start()}"


def _file_rows(path: Path, suffix: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if suffix == ".parquet":
        try:
            frame = pd.read_parquet(path)
        except (OSError, ValueError) as error:
            raise InputError(f"{path} is no readable Parquet file: {error}.") from error
        return _frame_rows(frame, str(path))
    if suffix in {".csv", ".tsv"}:
        header, rows = read_csv(path)
        check_columns(header, known=(*METADATA, "source", "text"), place=f"{path}, line 1", strict=True)
        _require_text(header, f"{path}, line 1")
        return ((f"{path}, line {line}", row) for line, row in rows)
    return _json_rows(path, suffix)


def _json_rows(path: Path, suffix: str) -> Iterator[tuple[str, dict[str, Any]]]:
    text = decode(path.read_bytes(), name=str(path)).text
    if suffix == ".json":
        values = _json(text, str(path))
        pieces = [
            (f"{path}, entry {n}", v)
            for n, v in enumerate(values if isinstance(values, list) else [values], start=1)
        ]
    else:
        lines = ((f"{path}, line {n}", line) for n, line in enumerate(text.split("\n"), start=1))
        pieces = [(place, _json(line, place)) for place, line in lines if line.strip()]
    for place, row in pieces:
        if not isinstance(row, dict):
            raise InputError(f"{place}: an article is an object with at least article_id and text.")
        check_columns(row, known=(*METADATA, "source", "text"), place=place, strict=False)
        _require_text(row, place)
        yield place, row


def _json(text: str, place: str) -> Any:
    try:
        return json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise InputError(f"{place}: this is no JSON: {error}.") from error


def _frame_rows(frame: pd.DataFrame, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    names = [str(column) for column in frame.columns]
    check_columns(names, known=(*METADATA, "source", "text"), place=name, strict=False)
    _require_text(names, name)
    if twice := next((column for column in names if names.count(column) > 1), None):
        raise InputError(f"{name}: the column {twice!r} stands there twice; rename one.")
    found = rows(frame.set_axis(names, axis="columns"), *names)
    return ((f"{name}, row {n}", dict(zip(names, row, strict=True))) for n, row in enumerate(found, start=1))


def _require_text(names: Iterable[str], place: str) -> None:
    if "text" not in names:
        raise InputError(f"{place}: there is no column 'text'; add it, with the text of each article.")
