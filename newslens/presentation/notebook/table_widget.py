"""Tables that can be searched and sorted, a page of rows at a time, as a widget.

The browser says what is looked for, by which column and which way it is sorted, and which page is open; Python finds
the rows and sends those of one page, so that a table of 10,000 rows is as quick as one of ten. `Tables.rows` is the
table as it is found and sorted, for the next cell.

Cells are text nodes in the browser, so text of an article can never become markup. Where no kernel runs, the first rows
of each table stand in the widget's place (`newslens.presentation.notebook.table_listing`).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from newslens.errors import InputError, MissingExtraError
from newslens.presentation.notebook.fragments import fragment_style
from newslens.presentation.notebook.table_listing import list_tables
from newslens.presentation.notebook.table_text import TableText
from newslens.presentation.notebook.twinned_output import with_twin
from newslens.presentation.reader import module_of
from newslens.presentation.templating import asset

try:
    import anywidget
    import traitlets
except ImportError:
    raise MissingExtraError("newslens.presentation.notebook.widgets", "notebook") from None

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

__all__ = ["Tables"]

ROWS_A_PAGE: Final = 25
"""Rows that are shown at once; set by hand: about a screen."""


class Tables(anywidget.AnyWidget):
    """Tables by name, a tab each.

    Parameters
    ----------
    frames
        Name and table.
    traits
        What to begin with: `table`, the name of the open one; `search`, words that a row has to hold; `sort`, a column
        and "ascending" or "descending"; `page`, from 0.
    """

    _esm = module_of("dom") + asset("tables.js", folder="notebook")
    _css = fragment_style() + asset("tables.css", folder="notebook")
    _names = traitlets.List([]).tag(sync=True)
    _shown = traitlets.Unicode().tag(sync=True)
    table = traitlets.Unicode("").tag(sync=True)
    search = traitlets.Unicode("").tag(sync=True)
    sort = traitlets.List([]).tag(sync=True)
    page = traitlets.Int(0).tag(sync=True)

    def __init__(self, frames: Mapping[str, pd.DataFrame], **traits: object) -> None:
        if not frames:
            raise InputError("There is no table to show; give one at least.")
        self._frames = dict(frames)
        self._texts: dict[str, TableText] = {}
        self._found: list[int] = []
        names = [{"name": name, "rows": len(frame)} for name, frame in self._frames.items()]
        super().__init__(_names=names, **({"table": next(iter(self._frames))} | traits))
        self.observe(self._begin_anew, names=["table"])
        self.observe(self._find, names=["search", "sort"])
        self.observe(self._show, names=["page"])
        self._find(None)

    @classmethod
    def of(cls, frame: pd.DataFrame, name: str = "table", **traits: object) -> Tables:
        """A single table, without tabs.

        Parameters
        ----------
        frame
            Any DataFrame: `event.figures`.
        name
            What it is called.
        traits
            What to begin with: `search="boats"`, `sort=["low", "descending"]`.
        """
        return cls({name: frame}, **traits)

    def __repr__(self) -> str:
        return f"Tables({self.table!r}, {len(self._found)} of {len(self._frames[self.table])} rows)"

    @property
    def rows(self) -> pd.DataFrame:
        """Rows of the open table that were found, in the order in which they are sorted."""
        return self._frames[self.table].iloc[self._found]

    @traitlets.validate("table")
    def _known_table(self, proposal: Mapping[str, Any]) -> str:
        name: str = proposal["value"]
        if name not in self._frames:
            raise InputError(f"There is no table {name!r}; there are {', '.join(map(repr, self._frames))}.")
        return name

    @traitlets.validate("sort")
    def _known_column(self, proposal: Mapping[str, Any]) -> list[str]:
        sort = list(proposal["value"])
        ways = {"ascending", "descending"}
        if sort and (len(sort) != 2 or sort[0] not in self._text.columns or sort[1] not in ways):
            raise InputError(f'Sort by a column and "ascending" or "descending", not by {sort!r}.')
        return sort

    @property
    def _text(self) -> TableText:
        if self.table not in self._texts:
            self._texts[self.table] = TableText(self._frames[self.table])
        return self._texts[self.table]

    def _begin_anew(self, _: object) -> None:
        """Another table: what was sought and sorted in the last one says nothing of it."""
        with self.hold_trait_notifications():  # no column of the last table is looked up in this one
            self.search, self.sort = "", []
        self._find(None)

    def _find(self, change: object) -> None:
        """The rows that are found: from the first page on where anything was changed."""
        column, way = self.sort or ("", "")
        self._found = self._text.found(self.search, column, descending=way == "descending")
        self.page = min(self.page, self._last_page) if change is None else 0
        self._show(None)

    @property
    def _last_page(self) -> int:
        return max(len(self._found) - 1, 0) // ROWS_A_PAGE

    def _show(self, _: object) -> None:
        page = min(max(self.page, 0), self._last_page)
        if page != self.page:
            self.page = page
            return
        first = page * ROWS_A_PAGE
        places = self._found[first : first + ROWS_A_PAGE]
        text = self._text
        shown = {
            "table": self.table,
            "columns": text.columns,
            "numeric": text.numeric,
            "rows": text.cells(places),
            "first": first,
            "found": len(self._found),
            "total": len(text),
            "last_page": self._last_page,
        }
        self._shown = json.dumps(shown, ensure_ascii=False)

    def _repr_mimebundle_(self, **options: Any) -> Any:
        return with_twin(super()._repr_mimebundle_(**options), self._static_form)

    def _static_form(self) -> str:
        return list_tables(self._frames).styled
