"""Files in, the articles table out.

A corpus is a folder of articles with or without a manifest (`articles.csv`, see `newslens.reading.manifest`), a single file, or
a table. What a file may be stands in `newslens.reading.formats`; one file may hold many articles. Articles stand in the order
of the manifest or the table, files without a manifest in natural order ("a2" before "a10").

The text is kept exactly as it was decoded. `source` records the file and, where the encoding had to be guessed,
the guess.

Faults of what a person wrote (a manifest that names a missing file, an id twice, an unknown column, a date that
is none) stop the reading with file and line. One article of many that cannot be read is left out with an
`UnreadableArticleWarning`; a single one is an error.
"""

from __future__ import annotations

import os
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from newslens.errors import InputError, ReadingNotice, UnreadableArticleWarning
from newslens.reading.article_languages import language_notice
from newslens.reading.article_making import make_articles
from newslens.reading.formats import check_renamed, documents_of_frame
from newslens.reading.gathering import GatheredDocuments, gather
from newslens.reading.repeated_notices import without_repetition
from newslens.schema import table
from newslens.storage import check_no_address, is_there

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["read_articles"]


def read_articles(
    source: str | Path | pd.DataFrame, *, columns: Mapping[str, str] | None = None
) -> pd.DataFrame:
    """Read a corpus.

    Parameters
    ----------
    source
        A folder, a file of one of the formats that are read, or a DataFrame with a column `text`.
    columns
        Columns of tables that are called otherwise: foreign name to name in the articles table.

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
        For a file whose format needs an extra that is not installed.

    Warns
    -----
    UnreadableArticleWarning
        When one of many articles cannot be read and is left out.
    ReadingNotice
        For what a reader assumed or dropped.

    Examples
    --------
    >>> frame = pd.DataFrame({"article_id": ["a"], "text": ["Two ships collided."], "published": ["2024-03-01"]})
    >>> read_articles(frame).loc[0, ["article_id", "published", "text"]].tolist()
    ['a', Timestamp('2024-03-01 00:00:00'), 'Two ships collided.']
    """
    renamed = columns or {}
    check_renamed(renamed)
    if isinstance(source, pd.DataFrame):
        reading = documents_of_frame(source, renamed=renamed)
        gathered = GatheredDocuments(notices=list(reading.notices))
        gathered.documents += gathered.enter(reading.documents, base="")
        return _table(gathered, name="the table")
    if not isinstance(source, str | os.PathLike):
        raise InputError(f"read_articles takes a path or a DataFrame, not {type(source).__name__}.")
    path = Path(source)
    if not is_there(path):
        check_no_address(source)
        raise InputError(f"There is no file or folder {str(path)!r}; check the spelling.")
    return _table(gather(path, renamed), name=str(path))


def _table(gathered: GatheredDocuments, *, name: str) -> pd.DataFrame:
    """The articles that can be read; what cannot is warned about, unless nothing is left."""
    made = make_articles(gathered.documents)
    faults = [*gathered.faults, *made.faults]
    if not made.articles:
        raise InputError(f"No article of {name!r} could be read. {faults[0]}")
    for sentence in gathered.left_out:
        _warn(sentence, UnreadableArticleWarning)
    for fault in faults:
        _warn(f"Left out: {fault}", UnreadableArticleWarning)
    for notice in without_repetition([*gathered.notices, *made.notices]):
        _warn(notice, ReadingNotice)
    if told := language_notice(made.articles):
        _warn(told, ReadingNotice)
    return table("articles", made.articles)


def _warn(message: str, category: type[UserWarning]) -> None:
    warnings.warn(message, category, stacklevel=4)
