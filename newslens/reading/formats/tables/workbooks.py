"""Excel workbooks (.xlsx), through openpyxl: each sheet with a column of texts is a table with an article a row.

The first row that holds anything names the columns, as in a .csv. Dates are dates; of a formula its last value is read, never
the formula itself. Sheets without texts and hidden ones are left out and told. Needs the extra `office`.
"""

from __future__ import annotations

import io
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from newslens.errors import InputError, MissingExtraError
from newslens.reading.formats.shared.library_faults import library_faults_told
from newslens.reading.formats.shared.packed_parts import PackedParts
from newslens.reading.formats.shared.reading_limits import SHEET_CELLS
from newslens.reading.formats.shared.source_file import FileReading
from newslens.reading.formats.tables.article_tables import TABLE_ENDINGS, TableRows, documents_of_rows

if TYPE_CHECKING:
    from newslens.reading.formats.shared.source_file import SourceFile

__all__ = ["TABULAR_ENDINGS", "WORKBOOK_ENDINGS", "read_workbook"]

WORKBOOK_ENDINGS: Final = (".xlsx", ".xlsm")
"""Endings of workbooks."""
TABULAR_ENDINGS: Final = (*TABLE_ENDINGS, *WORKBOOK_ENDINGS)
"""Endings of all files that hold an article a row."""

_KIND: Final = "Excel workbook"
_WAY_OUT: Final = "open it in Excel and save it once more, or as .csv"
_ERRORS: Final = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"})
"""What stands in a cell whose formula has no value."""


def read_workbook(file: SourceFile) -> FileReading:
    """A document for each row of each sheet that has a column of texts.

    Raises
    ------
    InputError
        When it is damaged or locked, or no sheet has a column of texts.
    MissingExtraError
        When openpyxl is not installed.
    """
    try:
        import openpyxl  # noqa: PLC0415 - an optional dependency
    except ImportError as error:
        raise MissingExtraError("Reading an Excel workbook", "office") from error
    PackedParts(file, kind=_KIND).charge()
    with library_faults_told(file.name, _KIND, way_out=_WAY_OUT):
        book = openpyxl.load_workbook(io.BytesIO(file.data), read_only=True, data_only=True, keep_links=False)
        sheets = [
            (sheet.title, sheet.sheet_state == "visible", _table(sheet, file)) for sheet in book.worksheets
        ]
    readings: list[FileReading] = []
    notices: list[str] = []
    for title, is_visible, table in sheets:
        if table is None or not is_visible:
            notices += [] if table is None else [f"{_place(file, title)} was left out: it is hidden."]
            continue
        try:
            readings.append(
                documents_of_rows(table, name=_place(file, title), origin=file.origin, renamed=file.renamed)
            )
        except InputError as error:
            notices.append(f"A sheet was left out: {error}")
    if not readings:
        raise InputError(" ".join([f"{file.name} has no sheet with articles.", *notices[:1]]))
    return FileReading(
        tuple(document for each in readings for document in each.documents),
        tuple(fault for each in readings for fault in each.faults),
        (*(notice for each in readings for notice in each.notices), *notices),
        is_table=True,
    )


def _place(file: SourceFile, title: str) -> str:
    return f"{file.name}, sheet {title!r}"


def _table(sheet: Any, file: SourceFile) -> TableRows | None:
    """The cells of a sheet; None where it is empty."""
    place = _place(file, sheet.title)
    sheet.reset_dimensions()  # what a sheet says of its own size may be wrong
    left = SHEET_CELLS
    header: tuple[str, list[str]] | None = None
    rows: list[tuple[str, dict[str, Any]]] = []
    for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
        left -= max(1, len(cells))
        if left < 0:
            raise InputError(f"{place} has more than {SHEET_CELLS:,} cells; save the articles as .csv.")
        values = [None if value in _ERRORS else value for value in cells]
        if all(value is None or value == "" for value in values):
            continue
        if header is None:
            header = (f"{place}, row {number}", _names(values, f"{place}, row {number}"))
        else:
            rows.append((f"{place}, row {number}", _row(header[1], values)))
    return None if header is None else TableRows(rows, [name for name in header[1] if name], header[0])


def _names(values: list[Any], place: str) -> list[str]:
    names = ["" if value is None else str(value).strip() for value in values]
    twice = next((name for name, count in Counter(names).items() if name and count > 1), None)
    if twice:
        raise InputError(f"{place}: the column name {twice!r} stands there twice; rename one.")
    return names


def _row(names: list[str], values: list[Any]) -> dict[str, Any]:
    """The cells of a row by the names of their columns; what stands under none is no cell of the table."""
    return {name: value for name, value in zip(names, values, strict=False) if name}
