"""Lines put into a manifest behind those that a person wrote, which stay as they are, character by character.

Takes what is known of some articles; gives the text of the manifest with a line for each. Cells that a spreadsheet would run
are guarded, because a title comes from a page that anybody may have written (`newslens.storage.csv_cells`).

What this does not cover: a manifest that is not in UTF-8, or with other marks than commas between its cells; it is refused, with
the way out.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from newslens import storage
from newslens.errors import InputError
from newslens.reading import MANIFEST
from newslens.reading.formats import SourceFile, read_delimited

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from newslens.storage import WrittenLines

__all__ = ["MANIFEST_COLUMNS", "manifest_cells", "read_lines", "with_articles", "written_date"]

MANIFEST_COLUMNS = (
    "article_id",
    "file",
    "outlet",
    "title",
    "byline",
    "published",
    "url",
    "language",
    "rights",
)
"""Columns of a manifest that newslens begins; `document` and others come in when they are needed."""


def read_lines(folder: Path) -> WrittenLines:
    """The manifest of a folder as it is written; the columns alone where there is none, or an empty one.

    Raises
    ------
    InputError
        When it cannot be read as UTF-8, or is no CSV file.
    """
    manifest = folder / MANIFEST
    if not manifest.exists():
        return storage.new_lines(MANIFEST_COLUMNS)
    try:
        text = manifest.read_bytes().decode("utf-8")
    except OSError as error:
        raise InputError(
            f"{manifest} cannot be read: {error.strerror}. Check who may read it, or move it away."
        ) from None
    except UnicodeDecodeError:
        raise InputError(
            f"{manifest} is not in UTF-8; save it as CSV UTF-8, so that lines can be added."
        ) from None
    if not text.strip("\ufeff\r\n\t "):
        return storage.new_lines(MANIFEST_COLUMNS)
    written = storage.split_lines(text, manifest)
    if written.faults:
        raise InputError(written.faults[0])
    if (
        tuple(read_delimited(SourceFile(str(manifest), text.encode("utf-8"), manifest.name)).header)
        != written.columns
    ):
        raise InputError(
            f"{manifest}: its first line is more than names with commas between them; save it as CSV with commas, so that lines can "
            "be added."
        )
    if "text" in written.columns:
        raise InputError(
            f"{manifest} holds the texts itself; keep it under another name, so that lines can name files."
        )
    return written


def with_articles(written: WrittenLines, known: Iterable[Mapping[str, Any]]) -> str:
    """Text of a manifest with a line for each article behind the others.

    Parameters
    ----------
    written
        The manifest so far.
    known
        What is known of each article, by column; what is missing stays empty.
    """
    guarded = ({name: storage.guard_cell(_cell(value)) for name, value in fields.items()} for fields in known)
    filled = [{name: cell for name, cell in cells.items() if cell} for cells in guarded]
    return (written.with_lines(filled) if filled else written).text


def manifest_cells(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Cells of a line of the manifest.

    Parameters
    ----------
    fields
        What is known of an article, by column, with its values read.

    Examples
    --------
    >>> found = manifest_cells({"file": "a.txt", "published": dt.datetime(2031, 10, 16)})
    >>> {name: cell for name, cell in found.items() if cell is not None}
    {'file': 'a.txt', 'published': '2031-10-16'}
    """
    cells = {name: fields.get(name) for name in (*MANIFEST_COLUMNS, "document")}
    if fields.get("published") is not None:
        cells["published"] = written_date(fields["published"], fields.get("published_utc"))
    return cells


def written_date(published: dt.datetime, instant: dt.datetime | None) -> str:
    """A date of publication as a manifest holds it: a day, or a time with its zone where that is known.

    Examples
    --------
    >>> written_date(dt.datetime(2031, 10, 16, 9, 30), dt.datetime(2031, 10, 16, 7, 30))
    '2031-10-16T09:30:00+02:00'
    >>> written_date(dt.datetime(2031, 10, 16), None)
    '2031-10-16'
    """
    if instant is not None:
        return published.replace(tzinfo=dt.timezone(published - instant)).isoformat()
    return published.date().isoformat() if published.time() == dt.time() else published.isoformat()


def _cell(value: Any) -> str:
    return "" if value is None else str(value)
