"""Files in, the articles table out.

A corpus is a folder of articles with or without a manifest (`articles.csv`, see `newslens.reading.manifest`), a
single file, or a table: .txt and .html hold one article; .csv, .jsonl, .json and .parquet, and a DataFrame, hold
one a row. Articles stand in the order of the manifest or the table, files without a manifest in natural order
("a2" before "a10").

The text is kept exactly as it was decoded. `source` records the file and, where the encoding had to be guessed,
the guess.

Faults of what a person wrote (a manifest that names a missing file, an id twice, an unknown column, a date that
is none) stop the reading with file and line. One article of many that cannot be read is left out with an
`UnreadableArticleWarning`; a single one is an error.
"""

from __future__ import annotations

import os
import re
import warnings
from pathlib import Path

import pandas as pd

from newslens.errors import InputError, UnreadableArticleWarning
from newslens.reading.article_rows import TABLE_ENDINGS, make_article, read_article_file, read_article_frame
from newslens.reading.decoding import decode
from newslens.reading.html import read_html
from newslens.reading.manifest import METADATA, Entry, check_columns, check_ids, read_csv, to_entry
from newslens.schema import Article, table

__all__ = ["MANIFEST", "read_articles"]

MANIFEST = "articles.csv"
"""Name of the manifest of a folder."""

_PAGES = {".html", ".htm", ".xhtml"}
_ARTICLES = {".txt", ".text", *_PAGES}
_COMPANIONS = {"readme", "license", "licence", "articles", "results", "decisions"}
"""Stems of files that stand beside articles and are none."""
_DIGITS = re.compile(r"(\d+)")


def read_articles(source: str | Path | pd.DataFrame) -> pd.DataFrame:
    """Read a corpus.

    Parameters
    ----------
    source
        A folder, a file (.txt, .html, .csv, .jsonl, .json, .parquet) or a DataFrame with a column `text`.

    Returns
    -------
    pandas.DataFrame
        Table `articles`: article_id, outlet, title, byline, published, url, language, rights, source, text, published_utc,
        published_from.

    Raises
    ------
    InputError
        When there is nothing to read, or the manifest or table is wrong; the message names file and line.
    MissingExtraError
        For an HTML file when the extra `html` is not installed.

    Warns
    -----
    UnreadableArticleWarning
        When one of many articles cannot be read and is left out.

    Examples
    --------
    >>> frame = pd.DataFrame({"article_id": ["a"], "text": ["Two ships collided."], "published": ["2024-03-01"]})
    >>> read_articles(frame).loc[0, ["article_id", "published", "text"]].tolist()
    ['a', Timestamp('2024-03-01 00:00:00'), 'Two ships collided.']
    """
    if isinstance(source, pd.DataFrame):
        return table("articles", read_article_frame(source))
    if not isinstance(source, str | os.PathLike):
        raise InputError(f"read_articles takes a path or a DataFrame, not {type(source).__name__}.")
    path = Path(source)
    if not path.exists():
        raise InputError(f"There is no file or folder {str(path)!r}; check the spelling.")
    if path.is_dir():
        return table("articles", _from_folder(path))
    return table("articles", _from_file(path))


def _from_folder(folder: Path) -> list[Article]:
    manifest = folder / MANIFEST
    if manifest.is_file():
        return _from_manifest(manifest)
    files = sorted((p for p in folder.iterdir() if _is_article(p)), key=_natural)
    if not files:
        raise InputError(
            f"The folder {str(folder)!r} holds no articles; put .txt or .html files into it, "
            f"or a manifest {MANIFEST} that names them."
        )
    stems = [path.stem for path in files]
    ids = [path.stem if stems.count(path.stem) == 1 else path.name for path in files]
    entries = [
        Entry(str(path), {"article_id": key, "file": path.name}) for key, path in zip(ids, files, strict=True)
    ]
    for path in sorted((p for p in folder.iterdir() if _is_passed_over(p)), key=_natural):
        _warn(f"{path} was left out: newslens reads {', '.join(sorted(_ARTICLES))} from a folder.")
    return _kept(entries, folder)


def _from_manifest(manifest: Path) -> list[Article]:
    header, rows = read_csv(manifest)
    first = f"{manifest}, line 1"
    check_columns(header, known=(*METADATA, "file"), place=first, strict=True)
    if "file" not in header:
        raise InputError(f"{first}: there is no column 'file'; add it, with the name of each article's file.")
    if not rows:
        raise InputError(
            f"{manifest} names no articles; add a line for each file, or take the manifest away."
        )
    entries = [_manifest_entry(row, manifest, line) for line, row in rows]
    check_ids(entries)
    named = {(manifest.parent / entry.fields["file"]).resolve() for entry in entries}
    for path in sorted(manifest.parent.iterdir(), key=_natural):
        if _is_article(path) and path.resolve() not in named:
            _warn(f"{path} stands in the folder but not in {MANIFEST}, and was left out.")
    return _kept(entries, manifest.parent)


def _manifest_entry(row: dict[str, str], manifest: Path, line: int) -> Entry:
    place = f"{manifest}, line {line}"
    entry = to_entry(row, place=place)
    file = entry.fields.get("file")
    if file is None:
        raise InputError(
            f"{place}: the column 'file' is empty; name the article's file or take the line out."
        )
    folder = manifest.parent.resolve()
    if not (folder / file).resolve().is_relative_to(folder):
        raise InputError(f"{place}: {file!r} does not lie in the manifest's folder; copy it there.")
    if not (manifest.parent / file).is_file():
        raise InputError(
            f"{place}: there is no file {file!r} in {str(manifest.parent)!r}; check the name or take the line out."
        )
    return Entry(place, {"article_id": Path(file).stem} | entry.fields)


def _kept(entries: list[Entry], folder: Path) -> list[Article]:
    """The articles that can be read; those that cannot are warned about, unless none is left."""
    kept: list[Article] = []
    faults: list[str] = []
    for entry in entries:
        try:
            kept.append(_read_one(folder / entry.fields["file"], entry))
        except (InputError, OSError) as error:
            faults.append(str(error))
    if not kept:
        raise InputError(f"No article of {str(folder)!r} could be read. {faults[0]}")
    for fault in faults:
        _warn(f"Left out: {fault}")
    return kept


def _from_file(path: Path) -> list[Article]:
    suffix = path.suffix.lower()
    if suffix in TABLE_ENDINGS:
        if suffix == ".csv" and path.name == MANIFEST and "text" not in read_csv(path)[0]:
            return _from_manifest(path)
        return read_article_file(path)
    return [_read_one(path, Entry(str(path), {"article_id": path.stem}))]


def _read_one(path: Path, entry: Entry) -> Article:
    """One article from a file of its own; what the manifest says goes before what the page says."""
    decoded = decode(path.read_bytes(), name=str(path))
    text, stated = decoded.text, {}
    if path.suffix.lower() in _PAGES:
        text, page = read_html(decoded.text, name=str(path))
        stated = to_entry(page, place=str(path)).fields
    source = entry.fields.get("file", path.name)
    if decoded.guessed:
        source += f" (read as {decoded.encoding}, guessed)"
    return make_article(stated | entry.fields, text, source)


def _is_article(path: Path) -> bool:
    return path.is_file() and path.suffix.lower() in _ARTICLES and not path.name.startswith(".")


def _is_passed_over(path: Path) -> bool:
    """Whether someone may take this for an article: a folder, or a file of a kind that is not read."""
    if path.name.startswith(".") or path.stem.lower() in _COMPANIONS:
        return False
    return path.is_dir() or path.suffix.lower() not in _ARTICLES


def _natural(path: Path) -> tuple[list[tuple[int, str]], str]:
    """Digits compare as numbers; the name itself breaks a tie."""
    parts = _DIGITS.split(path.name.casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts], path.name


def _warn(message: str) -> None:
    warnings.warn(message, UnreadableArticleWarning, stacklevel=5)
