"""Choosing in a chart: a click on a report fades all others, in every panel; a click beside them ends it.

Takes layers whose data have a column that names their report; gives the layers with the opacity that follows the
choice, and a chart that knows in which views a click counts. Only what Vega-Lite 5.6 has as well is used, because
JupyterLab draws with it: one selection of points, declared for the whole chart.

Each panel has one view of the name `TARGETS`: two in the same layers would be two signals of one name.
"""

from __future__ import annotations

from typing import Any, Final, TypeVar

import altair as alt

__all__ = ["CHOSEN_BY", "TARGETS", "UNSEEN", "choosable", "fading"]

CHOSEN_BY: Final = "report"
"""Column of the data that is compared with what was chosen."""
TARGETS: Final = "targets"
"""Name of the layer of a panel in which a click counts."""
UNSEEN: Final = 0.004
"""Opacity of that layer: not seen, but a canvas finds nothing under the pointer where it drew nothing at all."""
_CHOICE: Final = "chosen"
FADED: Final = 0.25
"""Opacity of what was not chosen, as a share of its own; set by hand: seen, but behind."""

_Drawing = TypeVar("_Drawing", alt.LayerChart, alt.ConcatChart)


def fading(layer: alt.Chart) -> alt.Chart:
    """A layer that fades where its report is not the chosen one; one whose data name no report stays as it is."""
    columns = getattr(layer.data, "columns", ())
    if CHOSEN_BY not in columns:
        return layer
    own = layer.mark.opacity if not isinstance(layer.mark, str) else alt.Undefined
    full = 1.0 if own is alt.Undefined else own
    condition: Any = {"param": _CHOICE, "value": full}
    return layer.encode(opacity=alt.OpacityValue(round(full * FADED, 3), condition=condition))


def choosable(drawing: _Drawing) -> _Drawing:
    """A chart in which a report can be chosen, by a click in any of its views that are named `TARGETS`.

    Altair counts the names of views when panels are put beside each other, so they are looked up in the whole chart.
    """
    chosen: _Drawing = drawing.copy(deep=False)
    select: Any = {"type": "point", "fields": [CHOSEN_BY]}
    views = _target_views(chosen)
    chosen.params = [alt.TopLevelSelectionParameter(name=_CHOICE, select=select, views=views)]
    return chosen


def _target_views(drawing: Any) -> list[str]:
    if isinstance(drawing, alt.Chart):
        named = drawing.name is not alt.Undefined and drawing.name.startswith(TARGETS)
        return [drawing.name] if named else []
    parts = drawing.layer if isinstance(drawing, alt.LayerChart) else drawing.concat
    return [name for part in parts for name in _target_views(part)]
