"""An analysis in a running notebook: its head as it stands on a page, and its tables to search and sort."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newslens.errors import MissingExtraError
from newslens.presentation.notebook.table_widget import Tables

try:
    import ipywidgets
except ImportError:
    raise MissingExtraError("newslens.presentation.notebook.widgets", "notebook") from None

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from newslens.presentation.notebook.fragments import View

__all__ = ["AnalysisOverview"]


class AnalysisOverview(ipywidgets.VBox):  # type: ignore[misc] # ipywidgets has no annotations
    """A head of HTML, and tables under it.

    Parameters
    ----------
    head
        What stands above the tables.
    frames
        Name and table.
    """

    def __init__(self, head: View, frames: Mapping[str, pd.DataFrame]) -> None:
        self.tables = Tables(frames)
        # The tables bring the rules of style for both.
        super().__init__([ipywidgets.HTML(str(head)), self.tables])

    def view_bundle(self) -> dict[str, Any]:
        """The widget as a part of a cell's output."""
        bundle: dict[str, Any] = self._repr_mimebundle_()
        return bundle
