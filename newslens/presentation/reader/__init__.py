"""The linked reader: two reports beside each other, their marks, what they share, and what they answer.

`ReaderData` is what a reader shows of an event, as records that become JSON: reports with their marks, the index of
*subjects* (what can be selected: questions, utterances, dates, names, statements), a *detail* a subject, and what two
reports share. `reader_module` and `reader_style` are the program and the style that draw it; `static_twin` is a reader
for where no kernel runs, `reader_page` a page of its own.
"""

from __future__ import annotations

from newslens.presentation.reader.reader_assets import (
    PANEL_PARTS,
    READER_PARTS,
    module_of,
    reader_module,
    reader_page_module,
    reader_style,
    style_of,
)
from newslens.presentation.reader.reader_data import ReaderData
from newslens.presentation.reader.reader_records import as_json
from newslens.presentation.reader.reader_subjects import Subject
from newslens.presentation.reader.static_reader import TWIN_CLASS, page_around, reader_page, static_twin

__all__ = [
    "PANEL_PARTS",
    "READER_PARTS",
    "TWIN_CLASS",
    "ReaderData",
    "Subject",
    "as_json",
    "module_of",
    "page_around",
    "reader_module",
    "reader_page",
    "reader_page_module",
    "reader_style",
    "static_twin",
    "style_of",
]
