"""Cells of a manifest line, filled by somebody who looks at the article and not at the file.

Takes the id of an article and what is known of it; writes it into the line of the manifest that names the article. Every other line
stays as it was written, character by character.

What this does not cover: a line that stands for all documents of a file; what is known of one of them has no cell there.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from newslens import storage
from newslens.corpus_folder.manifest_lines import read_lines, written_date
from newslens.corpus_folder.said_cells import read_cells
from newslens.errors import InputError
from newslens.reading import MANIFEST

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["fill_cells"]

_DEPENDENT: Final = ("published_utc", "published_from")
"""Columns that told of an older date, and say nothing of the new one."""


def fill_cells(folder: str | Path, article_id: str, **cells: str) -> dict[str, Any]:
    r"""Fill cells of the manifest line of an article.

    Parameters
    ----------
    folder
        The folder of a corpus, with a manifest.
    article_id
        The article.
    cells
        What is known of it, by column: `outlet="The Herald"`. An empty one empties the cell.

    Returns
    -------
    dict
        The values as newslens reads them, without those that are empty.

    Raises
    ------
    InputError
        When no line, or more than one, names the article; when a column is unknown or a date is none.

    Examples
    --------
    >>> import tempfile
    >>> home = Path(tempfile.mkdtemp())
    >>> _ = (home / "articles.csv").write_text("file,outlet\na.txt,\nb.txt,Post\n")
    >>> fill_cells(home, "a", outlet="The Herald")
    {'outlet': 'The Herald'}
    >>> (home / "articles.csv").read_text()
    'file,outlet\na.txt,The Herald\nb.txt,Post\n'
    """
    manifest = Path(folder) / MANIFEST
    if not manifest.is_file():
        storage.check_no_address(folder)
        raise InputError(f"There is no {manifest}; add files to the folder, and it is made.")
    with storage.alone_in(manifest.parent):
        written = read_lines(manifest.parent)
        index = _line_of(article_id, written, manifest)
        values = read_cells(cells, place=f"{manifest}, line {written.lines[index].number}")
        typed = {name: storage.guard_cell(_written(name, values)) for name in cells}
        if "published" in cells:
            typed |= {name: "" for name in _DEPENDENT if name in written.columns}
        storage.write_text(written.with_cells(index, typed).text, manifest)
    return {name: value for name, value in values.items() if name in cells}


def _line_of(article_id: str, written: storage.WrittenLines, manifest: Path) -> int:
    """Place of the one line that names an article."""
    found = [index for index, line in enumerate(written.lines) if _named(line.cells) == article_id]
    if not found:
        raise InputError(f"{manifest} has no line of its own for the article {article_id!r}; add one there.")
    if len(found) > 1:
        first, second = (written.lines[index].number for index in found[:2])
        raise InputError(
            f"{manifest}: lines {first} and {second} are both called {article_id!r}; give one of them another article_id."
        )
    return found[0]


def _named(cells: Mapping[str, str]) -> str:
    """What the article of a line is called: by its id, or else after its file."""
    if stated := storage.unguard_cell(cells.get("article_id", "")).strip():
        return stated
    stem = Path(storage.unguard_cell(cells.get("file", "")).strip()).stem
    number = cells.get("document", "").strip()
    return f"{stem}-{number}" if number else stem


def _written(name: str, values: Mapping[str, Any]) -> str:
    if name == "published" and name in values:
        return written_date(values[name], values.get("published_utc"))
    return str(values.get(name, ""))
