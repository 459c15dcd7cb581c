"""Tables of articles, a row an article: its columns go by their own names or by those of other programs."""

from __future__ import annotations

from newslens.reading.formats.tables.article_tables import (
    TABLE_ENDINGS,
    documents_of_frame,
    read_article_table,
)
from newslens.reading.formats.tables.column_matching import (
    check_renamed,
    column_of,
    parse_columns,
    told_unused,
)
from newslens.reading.formats.tables.delimited_text import read_delimited
from newslens.reading.formats.tables.workbooks import TABULAR_ENDINGS, WORKBOOK_ENDINGS, read_workbook

__all__ = [
    "TABLE_ENDINGS",
    "TABULAR_ENDINGS",
    "WORKBOOK_ENDINGS",
    "check_renamed",
    "column_of",
    "documents_of_frame",
    "parse_columns",
    "read_article_table",
    "read_delimited",
    "read_workbook",
    "told_unused",
]
