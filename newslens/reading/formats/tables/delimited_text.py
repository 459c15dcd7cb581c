"""Tables of text: fields apart by commas, semicolons or tabs, with the line of each row.

Takes a file; gives its header and its rows. Spreadsheets of countries that write 1,5 for one and a half put semicolons between the
fields of a .csv file: where its first line has no comma, what stands between names there is taken, and said. Everything that a person
can get wrong is said with file and line.

What this does not cover: fields apart by anything else.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from newslens.errors import InputError
from newslens.language.sentence_building import counted_in_digits
from newslens.reading.formats.shared.decoding import decode

if TYPE_CHECKING:
    from newslens.reading.formats.shared.source_file import SourceFile

__all__ = ["DelimitedTable", "read_delimited"]

_SPREADSHEET_HINT = re.compile(r"sep=([,;\t])\r?\n", re.IGNORECASE)
"""A first line that some spreadsheets write for themselves."""
_ROW_NUMBER = "row number"
"""What the first column is called that has no name and only numbers: the index of a DataFrame, which pandas writes so."""
_NAMES = {";": "semicolons", "\t": "tabs"}


class DelimitedTable(NamedTuple):
    """What a table of text holds."""

    header: list[str]
    rows: list[tuple[int, dict[str, str]]]
    """Each with the number of its last line."""
    notice: str | None
    """What was assumed of it; None where nothing was."""


def read_delimited(file: SourceFile) -> DelimitedTable:
    r"""Header and rows of a CSV file (.tsv: apart by tabs), each row with the number of its last line.

    Raises
    ------
    InputError
        When the file is empty or no text, a column has no name or a name twice, or a row has too many fields.

    Examples
    --------
    >>> from newslens.reading.formats.shared.source_file import SourceFile
    >>> read_delimited(SourceFile("a.csv", b"file;title\na.txt;One, two\n", "a.csv")).notice
    'a.csv: read with semicolons between the fields.'
    """
    text = decode(file.data, name=file.name).text
    csv.field_size_limit(2**31 - 1)
    between = "\t" if file.ending == ".tsv" else _between(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=between, strict=True)
    try:
        if _SPREADSHEET_HINT.match(text):
            next(reader)
        header = [name.strip() for name in next(reader)]
        first = reader.line_num
        rows = [(reader.line_num, fields) for fields in reader if any(field.strip() for field in fields)]
    except csv.Error as error:
        raise InputError(
            f"{file.name}, line {reader.line_num}: {error}; check the quotation marks of that line."
        ) from error
    except StopIteration as error:
        raise InputError(
            f"{file.name} holds no columns; give at least a first line with their names."
        ) from error
    if header[:1] == [""] and rows and all(fields[0].isdecimal() for _, fields in rows):
        header[0] = _ROW_NUMBER
    _check_header(header, f"{file.name}, line {first}")
    for line, fields in rows:
        if len(fields) > len(header):
            raise InputError(
                f"{file.name}, line {line}: {counted_in_digits(len(fields), 'field')} for {counted_in_digits(len(header), 'column')}; "
                f'put fields that hold a {_NAMES.get(between, "commas")[:-1]} into "quotation marks".'
            )
    assumed = file.ending != ".tsv" and between != ","
    notice = f"{file.name}: read with {_NAMES[between]} between the fields." if assumed else None
    return DelimitedTable(
        header, [(line, dict(zip(header, fields, strict=False))) for line, fields in rows], notice
    )


def _between(text: str) -> str:
    """What stands between the fields of a .csv file: a comma, unless its first line holds none and another mark instead."""
    if hint := _SPREADSHEET_HINT.match(text):
        return hint[1]
    first = text[: text.find("\n")] if "\n" in text else text
    marks = [mark for mark in _NAMES if mark in first]
    return marks[0] if len(marks) == 1 and "," not in first else ","


def _check_header(header: list[str], place: str) -> None:
    """Every column has a name of its own."""
    counts = Counter(header)
    for name in header:
        if not name or counts[name] > 1:
            raise InputError(f"{place}: the column name {name!r} is empty or stands there twice; rename one.")
