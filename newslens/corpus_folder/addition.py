"""What was put into a corpus folder: the articles, what was left out and why, what is not known of them.

Takes the articles that were added, gives a record of them that tells itself: as lines for a terminal, and in a cell of a notebook.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pandas as pd

from newslens.corpus_folder.file_names import folder_called
from newslens.corpus_folder.text_table import plain_rows
from newslens.language.sentence_building import counted, listed, upper_first
from newslens.reading import MANIFEST

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from newslens.schema import Article

__all__ = ["Addition", "nothing_added", "table_of_added"]

_WANTED: Final = ("outlet", "published")
"""What a comparison needs most: who reports, and when, or "Sunday" stays open."""
_SHOWN: Final = ("article_id", "outlet", "published", "title", "words", "file")


@dataclass(frozen=True, eq=False)
class Addition:
    """What `add` put into a folder.

    Attributes
    ----------
    folder
        The folder.
    articles
        A row an article that was added: article_id, outlet, published, title, words (how many its text has), file.
    left_out
        A sentence for each article or file that was not added, with the reason.
    notices
        What was assumed or dropped in reading.
    """

    folder: Path
    articles: pd.DataFrame
    left_out: tuple[str, ...]
    notices: tuple[str, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """A sentence for each thing that is not known of some articles."""
        gaps = (
            (name, self.articles.loc[self.articles[name].isna(), "article_id"].tolist()) for name in _WANTED
        )
        return tuple(
            f"{'No outlet' if name == 'outlet' else 'No date of publication'} is known of {listed(ids)}: "
            f"fill the column {name} in {self.folder / MANIFEST}."
            for name, ids in gaps
            if ids
        )

    @property
    def verdict(self) -> str:
        """How many articles were added, in a sentence."""
        return f"{upper_first(counted(len(self.articles), 'article'))} added to {folder_called(self.folder)}."

    def __str__(self) -> str:
        rows = plain_rows(self.articles) if len(self.articles) else []
        return "\n".join([self.verdict, *rows, *self.left_out, *self.notices, *self.missing])

    def _repr_html_(self) -> str:
        from newslens.presentation.notebook import show_addition  # noqa: PLC0415 - templates are heavy to import

        return show_addition(self).styled


def nothing_added(folder: Path) -> Addition:
    """What was added to a folder before anything was.

    Examples
    --------
    >>> from pathlib import Path
    >>> nothing_added(Path("ferry")).verdict
    'No articles added to ferry.'
    """
    return Addition(folder, table_of_added([]), (), ())


def table_of_added(added: Sequence[tuple[Article, str]]) -> pd.DataFrame:
    """A row an article, with the name of the file that holds it.

    Examples
    --------
    >>> table_of_added([]).columns.tolist()
    ['article_id', 'outlet', 'published', 'title', 'words', 'file']
    """
    rows = [
        (each.article_id, each.outlet, each.published, each.title, len(each.text.split()), file)
        for each, file in added
    ]
    return pd.DataFrame(rows, columns=list(_SHOWN)).astype(
        dict.fromkeys(("article_id", "outlet", "title", "file"), "string")
        | {"words": "Int64", "published": "datetime64[s]"}
    )
