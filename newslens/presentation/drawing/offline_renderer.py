"""How a chart shows itself in a notebook: its specification alone, in a form that JupyterLab draws without a network.

JupyterLab draws Vega-Lite itself, from files that it brings along, but only for the MIME types that it has
registered; Altair's own renderer loads its libraries from a server instead, and its self-contained one puts
them into every single output. The renderer of this module gives the specification, under the newest type that
JupyterLab knows: it stays small in the file and changes in a diff only where the chart changed.

`newslens.presentation.charts` enables it when it is imported, so that a chart needs no call before. Whoever chose another
renderer or another theme keeps it.

Not covered: viewers that know no Vega-Lite at all. They show the chart's description.
"""

from __future__ import annotations

from typing import Final

import altair as alt

from newslens.presentation import theme

__all__ = ["CHART_TYPE", "draw_offline", "draw_offline_by_default"]

CHART_TYPE: Final = "application/vnd.vegalite.v5+json"
"""MIME type of a chart's output: the newest that JupyterLab 4 draws on its own."""

_RENDERER: Final = "newslens"
_UNCHOSEN: Final = "default"
"""Name of Altair's renderer, and of its theme, where nobody chose one."""


def draw_offline() -> None:
    """Let every chart of this session draw itself offline, in the look of newslens.

    Examples
    --------
    >>> draw_offline()
    >>> alt.renderers.active, alt.theme.active
    ('newslens', 'newslens')
    """
    alt.renderers.register(_RENDERER, _output)
    alt.renderers.enable(_RENDERER)
    theme.enable("light")


def draw_offline_by_default() -> None:
    """The same, but only where no other renderer and no other theme was chosen."""
    alt.renderers.register(_RENDERER, _output)
    if alt.renderers.active == _UNCHOSEN:
        alt.renderers.enable(_RENDERER)
    if alt.theme.active == _UNCHOSEN:
        theme.enable("light")


def _output(spec: theme.VegaSpec, **_: object) -> dict[str, object]:
    """Output of a chart: its specification, and its description for who cannot see it.

    The version of the schema is left out: JupyterLab and the exported page draw with different ones, and each
    would warn about the other's.
    """
    bare = {key: value for key, value in spec.items() if key != "$schema"}
    return {CHART_TYPE: bare, "text/plain": spec.get("description", "A chart without a description.")}
