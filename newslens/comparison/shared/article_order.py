"""An order of articles that their contents alone decide, and the way back to the order in which they were given.

Whoever compares articles has to begin with one of them: of two that tell the same one is named first, of equally good
matches one is taken, and ids are given out in turn. Were that the order in which the articles were given, a file renamed or
a row moved would change what is found. So the comparison goes through the articles in the order of their contents, as they
appeared, those without a date last, those of one moment by their text; and puts its rows back in the order given.

Takes the table `articles`; gives it, and any table of the same articles, in the one order or the other. The name of an
article decides only between articles that have everything else in common.

What this does not cover: the numbers by which findings name reports, which are those of the rows given.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, overload

from newslens.comparison.shared.moments import publication_moments
from newslens.frames import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import pandas as pd

    from newslens.comparison.shared.comparable_text import ComparableText

__all__ = ["ArticleOrder", "put_back"]

_Value = TypeVar("_Value")


class ArticleOrder:
    """The order of the contents of some articles, and the order in which they were given.

    Parameters
    ----------
    articles
        Table `articles`.

    Examples
    --------
    >>> import pandas as pd
    >>> texts = ["Two boats sank.", "All is calm."]
    >>> order = ArticleOrder(pd.DataFrame({"article_id": ["a", "b"], "text": texts}))
    >>> order.articles["article_id"].tolist(), order.positions(pd.DataFrame({"article_id": ["a", "b", "a"]}))
    (['b', 'a'], [1, 0, 2])
    """

    def __init__(self, articles: pd.DataFrame) -> None:
        self._articles = articles
        self._given = {key: number for number, (key,) in enumerate(rows(articles, "article_id"))}

    @cached_property
    def articles(self) -> pd.DataFrame:
        """The articles in the order of their contents."""
        return self._articles.iloc[[self._given[key] for key in self.place]].reset_index(drop=True)

    @cached_property
    def place(self) -> Mapping[str, int]:
        """Place of each article in the order of the contents, from 0, by article_id and in that order."""
        moments = publication_moments(self._articles)

        def content(article: tuple[str, str]) -> tuple[bool, str, str, str]:
            key, text = article
            moment = moments[key]
            return moment is None, moment.isoformat() if moment else "", text, key

        ordered = sorted(rows(self._articles, "article_id", "text"), key=content)
        return {key: number for number, (key, _) in enumerate(ordered)}

    def positions(self, frame: pd.DataFrame, *columns: str) -> list[int]:
        """Positions of the rows of a table, in the order of the contents; rows of one article stay as they stand.

        Parameters
        ----------
        frame
            A table of the articles.
        columns
            Columns that name an article, the first deciding before the second; `article_id` where none is given.
        """
        named = list(rows(frame, *(columns or ("article_id",))))
        return sorted(range(len(named)), key=lambda row: [self.place[key] for key in named[row]])

    @overload
    def ordered(self, frame: pd.DataFrame, *columns: str) -> pd.DataFrame: ...
    @overload
    def ordered(self, frame: pd.DataFrame | None, *columns: str) -> pd.DataFrame | None: ...
    def ordered(self, frame: pd.DataFrame | None, *columns: str) -> pd.DataFrame | None:
        """A table in the order of the contents, see `positions`; None where there is none."""
        return None if frame is None else frame.iloc[self.positions(frame, *columns)].reset_index(drop=True)

    def renumbered(self, texts: Iterable[ComparableText]) -> list[ComparableText]:
        """Stretches of the articles as given, with the numbers that their articles have in the order of the contents."""
        number = {given: self.place[key] for key, given in self._given.items()}
        found = (text._replace(article=number[text.article]) for text in texts)
        return sorted(found, key=lambda text: text.article)

    def as_given(self, frame: pd.DataFrame, *places: str) -> pd.DataFrame:
        """A table in the order in which the articles were given.

        Parameters
        ----------
        frame
            A table of the articles.
        places
            Columns that decide, in turn: those that name an article by its place, all others by their value.
        """
        named = [self._numbers(frame, column) for column in places]
        keys = list(zip(*named, strict=True))
        by_place = sorted(range(len(frame)), key=keys.__getitem__)
        return frame.iloc[by_place].reset_index(drop=True)

    def _numbers(self, frame: pd.DataFrame, column: str) -> list[Any]:
        values = [value for (value,) in rows(frame, column)]
        return [self._given[value] for value in values] if column.startswith("article_") else values


def put_back(values: Sequence[_Value], positions: Sequence[int]) -> list[_Value]:
    """Values in the order of a table, of values in the order of `ArticleOrder.positions`.

    Examples
    --------
    >>> put_back(["first", "second"], [1, 0])
    ['second', 'first']
    """
    place = {position: number for number, position in enumerate(positions)}
    return [values[place[position]] for position in range(len(positions))]
