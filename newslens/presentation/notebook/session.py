"""What a notebook sets for all its cells, in one call: charts that draw offline, tables that keep their dollars.

Charts of newslens draw without this call (`newslens.presentation.drawing.offline_renderer`); `setup` says so for every
chart, whatever renderer was chosen before. What a notebook shows is news text, so it also keeps JupyterLab from reading
"$1.5 million to $5 million" as a formula, shows long summaries in full, and shows what newslens has to say as a line
instead of on red.
"""

from __future__ import annotations

from typing import Final

import pandas as pd

from newslens.presentation.drawing import CHART_TYPE, draw_offline
from newslens.presentation.notebook.shown_notices import show_notices

__all__ = ["CHART_TYPE", "setup"]

_CELL_WIDTH: Final = 180
"""Characters of a cell of a table that are shown; set by hand: the summary of a finding fits."""


def setup() -> None:
    """Prepare a notebook: charts that draw offline, tables that keep their dollars, notes that are no alarm.

    Calling it again changes nothing.

    Examples
    --------
    >>> setup()
    >>> pd.options.display.html.use_mathjax
    False
    """
    draw_offline()
    show_notices()
    pd.options.display.html.use_mathjax = False
    pd.options.display.max_colwidth = _CELL_WIDTH
