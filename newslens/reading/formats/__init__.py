"""Files of every format in, documents with what is stated of them out.

`read_file` takes a `SourceFile` (bytes and a name) and gives a `FileReading`: the documents in it, what could not be read,
what was assumed. Each format is a room in the folder of its kind; `file_formats` is the register of them, `file_signatures` knows a
file by its content, `shared/reading_limits` holds how much a file may be and unpack to. `documents_of_frame` does the same for a
DataFrame.

A reader takes from a file what the file states and nothing else. Libraries that only one format needs are imported when a
file of it is read, and told with the pip command where they are missing.
"""

from __future__ import annotations

from newslens.reading.formats.file_formats import ENDINGS, read_file
from newslens.reading.formats.file_signatures import way_out_of
from newslens.reading.formats.shared.article_columns import METADATA, check_columns
from newslens.reading.formats.shared.reading_limits import check_file_size
from newslens.reading.formats.shared.source_file import FileReading, SourceFile, StatedDocument, ending_of
from newslens.reading.formats.shared.text_headers import header_lines
from newslens.reading.formats.tables import (
    TABULAR_ENDINGS,
    check_renamed,
    column_of,
    documents_of_frame,
    parse_columns,
    read_delimited,
    told_unused,
)

__all__ = [
    "ENDINGS",
    "METADATA",
    "TABULAR_ENDINGS",
    "FileReading",
    "SourceFile",
    "StatedDocument",
    "check_columns",
    "check_file_size",
    "check_renamed",
    "column_of",
    "documents_of_frame",
    "ending_of",
    "header_lines",
    "parse_columns",
    "read_delimited",
    "read_file",
    "told_unused",
    "way_out_of",
]
