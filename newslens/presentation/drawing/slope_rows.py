"""Rows of data for the layers of a picture of before and after, each in the hue of its voice.

Takes lines and values; gives what Altair draws. Lines of one picture are told apart by hue and shape together, and by the
name of who tells them, by which a reader of a notebook chooses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import altair as alt
import pandas as pd

from newslens.presentation import theme
from newslens.presentation.drawing.chart_choice import CHOSEN_BY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslens.presentation.drawing.slope_records import SlopeLine

__all__ = ["CLEAR", "layer_of", "of_line"]

CLEAR: Final = 7
"""Between a mark and the arrow or the leader that begins at it, in px."""


def layer_of(rows: Iterable[dict[str, Any]]) -> alt.Chart | None:
    """A layer of some rows; None where there are none, since Vega-Lite cannot draw without data."""
    frame = pd.DataFrame(list(rows))
    return None if frame.empty else alt.Chart(frame)


def of_line(line: SlopeLine, **values: Any) -> dict[str, Any]:
    """A row of data: whose it is, and values.

    Parameters
    ----------
    line
        The line.
    values
        Columns, such as `x` and `y`.
    """
    return {"hue": theme.hue(line.lineage), CHOSEN_BY: line.name, **values}
