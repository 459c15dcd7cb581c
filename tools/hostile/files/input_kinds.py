"""Kinds of input: how each is read, and what has to hold of the answer.

A kind takes the path of an input and gives what its reader gave, as text; two readings of one input are compared by it.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import newslens
from hostile.invariants import BrokenInvariantError
from newslens import schema
from newslens.curation.decision import DECISION_DTYPES
from newslens.presentation.notebook import export_notebook
from newslens.reading.reading_thresholds import ARTICLE_LENGTH

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

__all__ = ["KINDS", "sealed"]


def _articles(path: Path) -> str:
    return _told(newslens.read_articles(path))


def _folder(path: Path) -> str:
    check = newslens.check_folder(path)
    if not all(each.strip() for each in (*check.problems, *check.notes)):
        raise BrokenInvariantError("check_folder tells an empty sentence")
    return f"{check}\n{_told(newslens.read_articles(path))}"


def _told(articles: pd.DataFrame) -> str:
    """The articles as text, if they are what the table promises."""
    if dict(articles.dtypes.astype(str)) != dict(schema.dtypes("articles")):
        raise BrokenInvariantError(f"columns are {dict(articles.dtypes.astype(str))}")
    if not len(articles) or articles["article_id"].duplicated().any():
        raise BrokenInvariantError("there is no article, or one id twice")
    if articles["text"].isna().any() or not articles["text"].str.strip().astype(bool).all():
        raise BrokenInvariantError("an article has no text")
    if (articles["text"].str.len() > ARTICLE_LENGTH).any():
        raise BrokenInvariantError("an article is longer than an article may be")
    articles["text"].map(_check_slices)
    told = str(articles.to_json(orient="values", date_format="iso"))
    told.encode()
    return told


def _check_slices(text: str) -> None:
    text.encode()  # no halves of characters
    spans = newslens.find_segments(text[:2000])
    if any(text[each.start : each.end] != each.surface for each in spans):
        raise BrokenInvariantError("a segment is not its slice of the text")


def _decisions(path: Path) -> str:
    decisions = newslens.read_decisions(path)
    if dict(decisions.dtypes.astype(str)) != dict(DECISION_DTYPES):
        raise BrokenInvariantError(f"columns are {dict(decisions.dtypes.astype(str))}")
    return str(decisions.to_json(orient="values"))


def _results(path: Path) -> str:
    return "\n".join(map(repr, newslens.read_results(path)))


def _analysis(path: Path) -> str:
    analysis = newslens.load_analysis(path)
    for name, frame in analysis.tables.items():
        if dict(frame.dtypes.astype(str)) != dict(schema.dtypes(name)):
            raise BrokenInvariantError(f"columns of {name} are {dict(frame.dtypes.astype(str))}")
    return repr(analysis) + "".join(
        str(frame.to_json(orient="values", date_format="iso")) for frame in analysis.tables.values()
    )


def _notebook(path: Path) -> str:
    folder = Path(tempfile.mkdtemp())
    try:
        return export_notebook(path, folder / "out").read_text(encoding="utf-8")
    finally:
        shutil.rmtree(folder)


KINDS: Final[dict[str, Callable[[Path], str]]] = {
    "articles": _articles,
    "folder": _folder,
    "decisions": _decisions,
    "results": _results,
    "analysis": _analysis,
    "notebook": _notebook,
}
"""Readers by kind of input."""


def sealed(files: dict[str, bytes]) -> dict[str, bytes]:
    """Files of a saved analysis with the digests that they have now, so that their changes reach the reader.

    Examples
    --------
    >>> sealed({"analysis.json": b'{"digests": {"a.csv": ""}}', "a.csv": b"x"})["analysis.json"][:24]
    b'{"digests": {"a.csv": "2'
    """
    try:
        head: Any = json.loads(files["analysis.json"])
        digests = {
            name: hashlib.sha256(files[name]).hexdigest() if name in files else digest
            for name, digest in head["digests"].items()
        }
        return {**files, "analysis.json": json.dumps({**head, "digests": digests}).encode()}
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError):
        return files
