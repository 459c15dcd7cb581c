"""Tables of pandas, made fit for a page: headers that say something, words at the left, numbers at the right.

pandas writes every cell to the right, an empty header above the index, and a second row of headers, nearly all of them
empty, where the index has a name. A reader of words needs them at the left, and who listens to a table hears each empty
header. Here the name of the index moves into the first row, an empty header becomes a plain cell, and each cell is told
to be one of a column of numbers, a short word or a text.

Takes and gives HTML; what is no table of pandas stays as it is.
"""

from __future__ import annotations

import importlib
import re
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

__all__ = ["TEXT_FROM", "readable_tables"]

TEXT_FROM: Final = 48
"""Characters from which a cell is a text that wants room, such as the summary of a finding; set by hand: a line of a
narrow column holds about half of them."""
_MISSING = frozenset({"", "<NA>", "NaN", "NaT", "None", "..."})
_NUMBER = re.compile(r"[-−+]?[\d.,\s]*\d\s*%?")


def readable_tables(html: str) -> str:
    """An output's HTML with the tables of pandas in it made readable.

    Examples
    --------
    >>> import pandas as pd
    >>> table = readable_tables(pd.DataFrame({"boats": [2]}, index=pd.Index(["Herald"], name="report"))._repr_html_())
    >>> "<th></th>" in table, '<th scope="col">report</th>' in table, '<td class="number">2</td>' in table
    (False, True, True)
    """
    if 'class="dataframe' not in html:
        return html
    soup: BeautifulSoup = importlib.import_module("bs4").BeautifulSoup(html, "html.parser")
    for table in soup.select("table.dataframe"):
        _name_index(table)
        for row in table.select("tr"):
            row.attrs.pop("style", None)
        for header in table.select("th"):
            _settle_header(header)
        _settle_cells(table)
    return str(soup)


def _name_index(table: Tag) -> None:
    """Move the names of the index from a row of their own into the empty headers above them."""
    rows = table.select("thead tr")
    if len(rows) != 2:
        return
    first, second = (row.find_all("th", recursive=False) for row in rows)
    names = [header.get_text(strip=True) for header in second]
    n_names = next((place for place, name in enumerate(names) if not name), len(names))
    spans = any(header.get("colspan") for header in first)
    if len(first) != len(second) or not n_names or any(names[n_names:]) or spans:
        return
    if len({header.get_text(strip=True) for header in first[:n_names]} - {""}) > 1:
        return
    for target, name in zip(first, names[:n_names], strict=False):
        # the first row bears the name of the columns there, which nobody needs above the rows
        target.string = name
    rows[1].decompose()


def _settle_header(header: Tag) -> None:
    if not header.get_text(strip=True):
        header.name = "td"
        header.attrs.clear()
    else:
        header["scope"] = "row" if header.find_parent("tbody") else "col"
        header.attrs.pop("halign", None)


def _settle_cells(table: Tag) -> None:
    """Tell what each cell of the rows holds; a column is one of numbers only if all its cells are, or are missing."""
    rows = [row.find_all("td", recursive=False) for row in table.select("tbody tr")]
    for column in zip_longest(*rows):
        cells = [cell for cell in column if cell is not None]
        words = [cell.get_text(strip=True) for cell in cells]
        numeric = all(word in _MISSING or _NUMBER.fullmatch(word) for word in words)
        for cell, word in zip(cells, words, strict=True):
            if numeric:
                cell["class"] = "number"
            elif len(word) >= TEXT_FROM:
                cell["class"] = "text"
