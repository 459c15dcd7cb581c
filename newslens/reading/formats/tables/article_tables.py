"""Articles that stand in a table, one a row: .csv, .jsonl, .json, .parquet and DataFrames.

Takes a file or a frame; gives a document a row, with as many of the columns of the articles table as it has. Which column is read as
which stands in `column_matching`, what a cell means in `cell_values`. A row without a text gives a document without one: whoever makes
articles of them tells it.

Faults of what a person wrote are raised with file and line.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pandas as pd

from newslens.errors import InputError
from newslens.frames import rows
from newslens.language.sentence_building import counted_in_digits
from newslens.reading.formats.shared.article_columns import bounded
from newslens.reading.formats.shared.library_faults import library_faults_told
from newslens.reading.formats.shared.markup_columns import shown_cells
from newslens.reading.formats.shared.source_file import FileReading, SourceFile, StatedDocument
from newslens.reading.formats.tables.cell_values import date_value, plain_value, text_value, ticks_a_second
from newslens.reading.formats.tables.column_matching import check_renamed, flattened, match_columns
from newslens.reading.formats.tables.delimited_text import read_delimited
from newslens.reading.formats.tables.json_rows import json_value, rows_of_lines, rows_of_value
from newslens.reading.formats.zotero import (
    items_of_json,
    items_of_table,
    library_in_json,
    library_in_table,
    open_items,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.reading.formats.shared.containers import OpenedContainer
    from newslens.reading.formats.tables.column_matching import ColumnMatch

__all__ = ["TABLE_ENDINGS", "TableRows", "documents_of_frame", "documents_of_rows", "read_article_table"]

TABLE_ENDINGS = (".csv", ".tsv", ".jsonl", ".ndjson", ".json", ".parquet")
"""Endings of the files that hold an article a row."""

_DATES = frozenset({"published", "published_utc"})
_IN_WORDS = ("outlet", "title", "byline")
"""Columns beside the text that hold words, which a program may have written as markup."""
_CUT_OFF = re.compile(r"\[\+?\d+ char(?:acter)?s\]\s*$")
"""What search interfaces write in place of the rest of a text: "[+1834 chars]", "[1834 chars]"."""


@dataclass(frozen=True, slots=True)
class TableRows:
    """A table as the reader of its format found it."""

    rows: Sequence[tuple[str, Mapping[str, Any]]]
    """Place and cells of each row."""
    columns: Sequence[str] = ()
    """Its columns in their order, where it names them apart from its rows."""
    header: str | None = None
    """How messages name the place of those names."""
    faults: tuple[str, ...] = ()
    """Rows that could not be read, a sentence each."""
    notices: tuple[str, ...] = ()
    """What was assumed, a sentence each."""


def documents_of_frame(
    frame: pd.DataFrame,
    *,
    name: str = "the table",
    origin: str = "",
    renamed: Mapping[str, str] = MappingProxyType({}),
) -> FileReading:
    """A document for each row of a DataFrame, in its order.

    Parameters
    ----------
    frame
        A table with an article a row.
    name, origin, renamed
        As for `documents_of_rows`.

    Raises
    ------
    InputError
        When it has no column `text`, a misspelt column, a column twice, or no rows.
    """
    names = [str(column) for column in frame.columns]
    if twice := next((column for column, count in Counter(names).items() if count > 1), None):
        raise InputError(f"{name}: the column {twice!r} stands there twice; rename one.")
    found = rows(frame.set_axis(names, axis="columns"), *names)
    numbered = [
        (f"{name}, row {n}", dict(zip(names, row, strict=True))) for n, row in enumerate(found, start=1)
    ]
    return documents_of_rows(TableRows(numbered, names, name), name=name, origin=origin, renamed=renamed)


def read_article_table(file: SourceFile) -> FileReading | OpenedContainer:
    """A document for each row of a file that holds a table, in its order; of a library of references, what is attached to its items.

    Raises
    ------
    InputError
        When it is no table, has no column `text`, a misspelt column, or no rows.
    """
    if file.ending == ".parquet":
        with library_faults_told(file.name, "Parquet file", way_out="save the table once more, or as .csv"):
            frame = pd.read_parquet(io.BytesIO(file.data))  # a cell that is damaged shows when it is taken
            return documents_of_frame(frame, name=file.name, origin=file.origin, renamed=file.renamed)
    if file.ending in {".csv", ".tsv"}:
        return _delimited(file)
    if file.ending == ".json":
        return _objects(file)
    found, faults = rows_of_lines(file)
    return _of_file(file, TableRows(found, faults=tuple(faults)))


def _delimited(file: SourceFile) -> FileReading | OpenedContainer:
    header, lines, assumed = read_delimited(file)
    rows = [(f"{file.name}, line {line}", row) for line, row in lines]
    if library_in_table(header) and not file.renamed:
        return open_items(file, items_of_table(rows))
    return _of_file(
        file, TableRows(rows, header, f"{file.name}, line 1", notices=(assumed,) if assumed else ())
    )


def _objects(file: SourceFile) -> FileReading | OpenedContainer:
    value = json_value(file)
    if library_in_json(value) and not file.renamed:
        return open_items(file, items_of_json(value, name=file.name))
    return _of_file(file, TableRows(rows_of_value(value, name=file.name, renamed=file.renamed)))


def _of_file(file: SourceFile, table: TableRows) -> FileReading:
    return documents_of_rows(table, name=file.name, origin=file.origin, renamed=file.renamed)


def documents_of_rows(table: TableRows, *, name: str, origin: str, renamed: Mapping[str, str]) -> FileReading:
    """A document for each row of a table.

    Parameters
    ----------
    table
        The rows, as the reader of a format found them.
    name
        How messages name the table.
    origin
        What the column `source` says of an article from it, where the table does not.
    renamed
        What a person says of its columns: name in the table to name in the articles table.

    Raises
    ------
    InputError
        When there is no column `text`, a misspelt column, or no rows.

    Examples
    --------
    >>> found = documents_of_rows(TableRows([("a, row 1", {"maintext": "Two boats sank."})]), name="a", origin="", renamed={})
    >>> found.documents[0].text
    'Two boats sank.'
    """
    check_renamed(renamed)
    flat = [(place, flattened(row)) for place, row in table.rows]
    cells: dict[str, list[Any]] = {column: [] for column in table.columns}
    places = dict.fromkeys(table.columns, table.header or name)
    for place, row in flat:
        for column, value in row.items():
            places.setdefault(column, place)
            plain = plain_value(value)
            cells.setdefault(column, []).extend([] if plain is None else [plain])
    match = match_columns(cells, places=places, renamed=renamed, name=name)
    _require_text(match, cells, table.header or (flat[0][0] if flat else name))
    if not flat:
        raise InputError(f"{name} holds no articles; give at least one row.")
    ticks = {
        column: ticks_a_second(cells[theirs]) for column, theirs in match.names.items() if column in _DATES
    }
    stated = [_document(place, row, match, ticks, origin) for place, row in flat]
    documents, as_shown, unshown = _as_shown(stated, match, name)
    told = [*table.notices, match.notice, *as_shown, _cut_off(documents, name)]
    return FileReading(
        documents,
        faults=(*table.faults, *unshown),
        notices=tuple(notice for notice in told if notice),
        is_table=True,
    )


def _as_shown(
    documents: Sequence[StatedDocument], match: ColumnMatch, name: str
) -> tuple[tuple[StatedDocument, ...], list[str], list[str]]:
    """Documents whose words are what their cells show, where these are markup; what was assumed, and what cannot be read."""
    places = [document.place for document in documents]
    texts = shown_cells(
        [document.text for document in documents],
        places=places,
        name=name,
        column=match.names.get("text", "text"),
    )
    notices, faults = [texts.notice] if texts.notice else [], list(texts.faults)
    fields = [dict(document.fields) for document in documents]
    for column in _IN_WORDS:
        cells = [value if isinstance(value := each.get(column), str) else "" for each in fields]
        shown = shown_cells(
            cells,
            places=places,
            name=name,
            column=match.names.get(column, column),
            beside_markup=texts.notice is not None,
        )
        notices += [shown.notice] if shown.notice else []
        faults += shown.faults
        for each, words in zip(fields, shown.cells, strict=True):
            if shown.notice and words:
                each[column] = " ".join(words.split())
    read = zip(documents, texts.cells, fields, strict=True)
    return tuple(replace(document, text=text, fields=each) for document, text, each in read), notices, faults


def _cut_off(documents: Sequence[StatedDocument], name: str) -> str | None:
    """A sentence on texts of which a search interface gives the beginning only; None where there are none."""
    cut = [
        document.place
        for document in documents
        if _CUT_OFF.search(document.text, max(0, len(document.text) - 40))
    ]
    if not cut:
        return None
    number = counted_in_digits(len(cut), "text", ("is", "are"))
    return f"{name}: {number} cut off by the program that wrote the table ({bounded(cut)}); save those pages as .html."


def _document(
    place: str, row: Mapping[str, Any], match: ColumnMatch, ticks: Mapping[str, int | None], origin: str
) -> StatedDocument:
    stated = {column: row.get(theirs) for column, theirs in match.names.items()}
    text = text_value(stated.pop("text", None))
    source = plain_value(stated.pop("source", None))
    fields = {
        column: date_value(value, ticks[column]) if column in _DATES else plain_value(value)
        for column, value in stated.items()
    }
    return StatedDocument(
        text, fields, place, source if isinstance(source, str) else origin, by_hand=not match.is_foreign
    )


def _require_text(match: ColumnMatch, cells: Mapping[str, Any], place: str) -> None:
    """Refuse a table in which no column can hold texts; one of addresses is told by its rows."""
    if "text" not in match.names and "url" not in match.names:
        raise InputError(
            f"{place}: there is no column 'text'; add it, with the text of each article, or say which column it is "
            f"(--columns NAME=text): {bounded(cells)}."
        )
