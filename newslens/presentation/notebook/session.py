"""What a notebook needs before its first chart: one call to `setup`.

JupyterLab draws Vega-Lite itself, from files that it brings along, but only for the MIME types that it has
registered; Altair's own renderer loads its libraries from a server instead, and its self-contained one puts
them into every single output. `setup` therefore enables a renderer of our own: the specification alone, under
the newest type that JupyterLab knows. It draws without a network, stays small in the file and changes in a
diff only where the chart changed. `newslens.presentation.notebook.notebook_export` draws the same specifications on a page.

What a notebook shows is news text, so `setup` also keeps JupyterLab from reading "$1.5 million to $5 million"
as a formula. It does not cover viewers that know no Vega-Lite at all: they show the chart's description.
"""

from __future__ import annotations

from typing import Final

import altair as alt
import pandas as pd

from newslens.presentation import theme

__all__ = ["CHART_TYPE", "setup"]

CHART_TYPE = "application/vnd.vegalite.v5+json"
"""MIME type of a chart's output: the newest that JupyterLab 4 draws on its own."""

_RENDERER = "newslens"
_CELL_WIDTH: Final = 180
"""Characters of a cell of a table that are shown; set by hand: the summary of a finding fits."""


def setup() -> None:
    """Prepare a notebook: charts that draw offline, tables that keep their dollars.

    Calling it again changes nothing.

    Examples
    --------
    >>> setup()
    >>> alt.renderers.active
    'newslens'
    """
    alt.renderers.register(_RENDERER, _output)
    alt.renderers.enable(_RENDERER)
    theme.enable("light")
    pd.options.display.html.use_mathjax = False
    pd.options.display.max_colwidth = _CELL_WIDTH


def _output(spec: theme.VegaSpec, **_: object) -> dict[str, object]:
    """Output of a chart: its specification, and its description for who cannot see it.

    The version of the schema is left out: JupyterLab and the exported page draw with different ones, and each
    would warn about the other's.
    """
    bare = {key: value for key, value in spec.items() if key != "$schema"}
    return {CHART_TYPE: bare, "text/plain": spec.get("description", "A chart without a description.")}
