"""Exports of press databases: a text in, the articles that it holds out, as slices of it with what their fields state.

`read_export` knows the layouts of LexisNexis, Nexis Uni, Factiva (with and without codes), ProQuest and Europresse, a room each;
`sign_of_several_documents` tells of other texts whether they hold several documents all the same. What is assumed of each
layout stands beside its fixture in `tests/reading/formats/press`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.reading.formats.press.coded_documents import read_coded_documents
from newslens.reading.formats.press.displayed_documents import read_displayed_documents
from newslens.reading.formats.press.export_dates import date_of_export
from newslens.reading.formats.press.export_lines import ExportLine, lines_of_export
from newslens.reading.formats.press.marked_documents import (
    MARKING_CLASSES,
    NamedPart,
    read_marked_documents,
)
from newslens.reading.formats.press.nexis_documents import read_nexis_documents
from newslens.reading.formats.press.numbered_documents import read_numbered_documents
from newslens.reading.formats.press.press_export import PressArticle, PressExport, PressFault
from newslens.reading.formats.press.ruled_documents import read_ruled_documents
from newslens.reading.formats.press.several_documents import sign_of_several_documents

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "MARKING_CLASSES",
    "ExportLine",
    "NamedPart",
    "PressArticle",
    "PressExport",
    "PressFault",
    "date_of_export",
    "lines_of_export",
    "read_export",
    "sign_of_several_documents",
]


def read_export(
    lines: Sequence[ExportLine], text: str, marked: Sequence[NamedPart] = ()
) -> PressExport | None:
    """The documents of an export of a press database; None where no layout is recognised.

    Parameters
    ----------
    lines
        The lines of the text.
    text
        Any text.
    marked
        Parts of it that its markup names.

    A line of a report can be the sign of another layout, so that the layout that reads most articles is taken; of two, the one
    whose signs are rarer in other texts.
    """
    found = (
        read_marked_documents(lines, text, marked),
        read_coded_documents(lines, text),
        read_displayed_documents(lines),
        read_ruled_documents(lines, text),
        read_numbered_documents(lines),
        read_nexis_documents(lines),
    )
    return max(filter(None, found), key=lambda export: len(export.articles), default=None)
