"""What newslens wrote itself, seen by the file alone: a page that lies among articles is no article.

Pages name newslens as their generator; a table has exactly the columns of one of ours in its head; documents for other
tools say who made them. Read is only the beginning of a file.

A table of articles counts as a person's: it can be what a corpus is kept in. So do decisions, which are a person's
work.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from newslens import schema

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["GENERATOR", "PAGE_ENDINGS", "is_own_output", "written_by_newslens"]

GENERATOR: Final = "newslens"
"""What a page names as its generator, before the version."""

PAGE_ENDINGS: Final = (".html", ".htm", ".xhtml")
"""Endings under which a page may be written."""

_HEAD_BYTES: Final = 2**16
"""Bytes that are read of a file: the head of a page up to its style sheet has fewer than 1,000, a row of a table as JSON
rarely more than 10,000."""
_PAGE: Final = re.compile(rf'<meta name="generator" content="{GENERATOR} [^"<>]*">')
_END_OF_HEAD: Final = re.compile(r"<style|</head|<body", re.IGNORECASE)
_TEI: Final = re.compile(r"<publicationStmt>\s*<p>Collated by newslens\.")
_ANNOTATIONS: Final = '"id": "urn:newslens:annotations"'
_COLLATION: Final = re.compile(r"article_id(,[1-9][0-9]*)+")


def written_by_newslens(path: Path) -> bool:
    """Whether newslens wrote a file: a page, a sheet, a table, an exchange document, or the head of a saved analysis.

    Parameters
    ----------
    path
        A file of any kind; what is none, or cannot be read, was not.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> folder = tempfile.TemporaryDirectory()
    >>> page, article = Path(folder.name) / "page.html", Path(folder.name) / "article.html"
    >>> _ = page.write_text('<head><meta name="generator" content="newslens 1.0"></head>')
    >>> _ = article.write_text("<p>Two boats sank.</p>")
    >>> written_by_newslens(page), written_by_newslens(article)
    (True, False)
    """
    suffix = path.suffix.lower()
    if suffix == ".parquet":
        return path.is_file() and _is_parquet_table(path)
    return suffix in _BY_ENDING and path.is_file() and is_own_output(suffix, _head(path))


def is_own_output(ending: str, data: bytes) -> bool:
    """Whether newslens wrote a file that is at hand as bytes; of Parquet nobody knows.

    Examples
    --------
    >>> is_own_output(".html", b'<head><meta name="generator" content="newslens 1.0"></head>')
    True
    """
    is_own = _BY_ENDING.get(ending)
    return is_own is not None and is_own(data[:_HEAD_BYTES].decode("utf-8", "replace"))


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD_BYTES)
    except OSError:
        return b""


def _is_page(head: str) -> bool:
    end = _END_OF_HEAD.search(head)
    return _PAGE.search(head, 0, end.start() if end else len(head)) is not None


def _is_csv_table(head: str) -> bool:
    first = head.partition("\n")[0]
    return _is_table(first.split(",")) or _COLLATION.fullmatch(first) is not None


def _is_markdown_table(head: str) -> bool:
    return _is_table([cell.strip() for cell in head.partition("\n")[0].strip("|").split("|")])


def _is_json(head: str) -> bool:
    """A table as JSON, a row a line; or the head of a saved analysis."""
    if '"newslens": "analysis"' in head.partition(",")[0]:
        return True
    first = head.removeprefix("[\n").partition("\n")[0].removesuffix(",")
    try:
        row = json.loads(first)
    except (ValueError, RecursionError):
        return False
    return isinstance(row, dict) and _is_table(list(row))


def _is_parquet_table(path: Path) -> bool:
    from pyarrow import ArrowException, parquet  # noqa: PLC0415 - heavy

    try:
        return _is_table(parquet.read_schema(path).names)
    except (OSError, ArrowException):
        return False


def _is_table(columns: list[str]) -> bool:
    return any(columns == schema.columns(name) for name in schema.RECORDS if name != "articles")


_BY_ENDING: Final[dict[str, Callable[[str], bool]]] = {
    **dict.fromkeys((*PAGE_ENDINGS, ""), _is_page),  # a page may be named without an ending
    ".csv": _is_csv_table,
    ".md": _is_markdown_table,
    ".json": _is_json,
    ".xml": lambda head: _TEI.search(head) is not None,
    ".jsonld": lambda head: _ANNOTATIONS in head,
}
