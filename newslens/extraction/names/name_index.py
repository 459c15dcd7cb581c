"""Questions to a table of names: who is mentioned here, who goes by this spelling, how is this bearer spelled.

Takes the `names` table; answers from indexes that are built once, so that asking about every quotation and figure of
a large corpus costs no more than reading the table.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from newslens.extraction.names.canonical_names import Bearer
from newslens.language.phonetic_keys import fold_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

__all__ = ["NameIndex", "spellings"]


class NameIndex:
    """Names of a corpus, to be asked by place and by spelling.

    Parameters
    ----------
    names
        The `names` table.

    Examples
    --------
    >>> from newslens.extraction.names import find_names
    >>> from newslens.schema import found_table
    >>> text = "Premier Ana Duarte resigned. In Lima, Duarte spoke."
    >>> index = NameIndex(found_table("names", [("a", find_names(text))]))
    >>> index.at("a", 38, 44).name, index.called("Duarte"), index.called("Silva")
    ('Ana Duarte', 'Ana Duarte', None)
    """

    def __init__(self, names: pd.DataFrame) -> None:
        self._places: dict[str, list[tuple[int, int, Bearer]]] = {}
        called: dict[tuple[str, ...], set[str]] = {}
        columns = (
            names[column].tolist() for column in ("article_id", "start", "end", "surface", "name", "kind")
        )
        for article_id, start, end, surface, name, kind in zip(*columns, strict=True):
            self._places.setdefault(article_id, []).append((start, end, Bearer(name, kind)))
            called.setdefault(fold_name(surface), set()).add(name)
        for places in self._places.values():
            places.sort(key=lambda place: place[:2])
        self._called: Mapping[tuple[str, ...], set[str]] = called
        self._longest = max(
            (end - start for places in self._places.values() for start, end, _ in places), default=0
        )

    def at(self, article_id: str, start: int, end: int) -> Bearer | None:
        """Bearer of the mention that covers most of a span, the first of several; None where nobody is mentioned."""
        places = self._places.get(article_id, [])
        best, most = None, 0
        number = bisect_left(places, start - self._longest, key=lambda place: place[0])
        while number < len(places) and places[number][0] < end:
            left, right, bearer = places[number]
            shared = min(end, right) - max(start, left)
            if shared > most:
                best, most = bearer, shared
            number += 1
        return best

    def called(self, spelling: str) -> str | None:
        """Name that goes by a spelling anywhere in the corpus; None where nobody or more than one does."""
        found = self._called.get(fold_name(spelling), set())
        return next(iter(found)) if len(found) == 1 else None


def spellings(names: pd.DataFrame) -> pd.DataFrame:
    """How each bearer is spelled.

    Parameters
    ----------
    names
        The `names` table.

    Returns
    -------
    pandas.DataFrame
        name, kind, spelling, mentions, articles; offices ("the prime minister") left out; in the order of names, the
        most frequent spelling first.

    Examples
    --------
    >>> from newslens.extraction.names import find_names
    >>> from newslens.schema import found_table
    >>> table = found_table("names", [("a", find_names("In Minsk, Olga Karelina won. Karelina smiled."))])
    >>> spellings(table)[["name", "spelling", "mentions"]].to_dict("split")["data"]
    [['Minsk', 'Minsk', 1], ['Olga Karelina', 'Karelina', 1], ['Olga Karelina', 'Olga Karelina', 1]]
    """
    spelled = names[~names["surface"].str.match(r"[Tt]he [a-z]")].rename(columns={"surface": "spelling"})
    counted = spelled.groupby(["name", "kind", "spelling"], as_index=False).agg(
        mentions=("start", "size"), articles=("article_id", "nunique")
    )
    counted = counted.astype({"mentions": "Int64", "articles": "Int64"})
    order = counted.sort_values(["name", "kind", "mentions", "spelling"], ascending=[True, True, False, True])
    return order.reset_index(drop=True)
