"""How newslens looks: palette, faces and the Altair theme that carries them into charts.

Two voices: serif is for reading (every word taken from an article), sans is for looking up. The lineage
colours say whose voice speaks and nothing else, always together with a shape and a letter. Red is the
editor's pencil: only what disagrees is red.

Every colour is written down once, in `PALETTE`, as a pair for light and dark. A page takes them as CSS custom
properties (`css_tokens`), so that one style sheet serves light, dark and print; charts that are drawn to SVG
for a page name the same properties and follow it. A canvas cannot read custom properties: JupyterLab gets
the hex values. Which of the two is the theme's only option, its *flavour*; charts themselves name no colour,
they name styles and ranges of the theme.

The first five lineages have a colour and a shape of their own. From the sixth on a lineage is ink, with its
letter.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import altair as alt

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

__all__ = [
    "FACES",
    "HUES",
    "PALETTE",
    "SANS",
    "SERIF",
    "Flavour",
    "VegaSpec",
    "colour",
    "css_tokens",
    "enable",
    "hue",
    "newslens",
]

Flavour = Literal["page", "light", "dark"]

VegaSpec: TypeAlias = dict[str, Any]
"""A specification of Vega-Lite: JSON as deep as its grammar goes, for which nobody has written types."""

PALETTE = MappingProxyType(
    {
        "paper": ("#fcfbf7", "#17181a"),
        "wash": ("#f4f1ea", "#202225"),
        "tint": ("#e9eef5", "#26303c"),
        "ink": ("#1d1c1a", "#e9e6df"),
        "ink2": ("#4b4945", "#bdb9b0"),
        "ink3": ("#6b6862", "#9f9b92"),
        "rule": ("#dcd8ce", "#36383c"),
        "rule2": ("#8a867d", "#777a80"),
        "pencil": ("#b0152f", "#ff8078"),
        "mark": ("#fdeeb0", "#4a3f12"),
        "markline": ("#8a6d00", "#d8b84a"),
        "a": ("#1a56a0", "#5f9df2"),
        "b": ("#a35a00", "#eda63c"),
        "c": ("#14806a", "#7fd6be"),
        "d": ("#54155e", "#d7a6e6"),
        "e": ("#3b3a36", "#8f8a80"),
    }
)
"""Role of each colour, to its light and its dark value."""

SERIF = (
    '"Iowan Old Style","Palatino Nova","Palatino Linotype",Charter,"Bitstream Charter",'
    '"Source Serif 4",Cambria,"Times New Roman",serif'
)
SANS = '-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif'
SIGNS = '-apple-system,"Segoe UI",Roboto,"DejaVu Sans","Noto Sans Math",sans-serif'
"""Faces that have the sign of a conflict; Noto Sans puts it together from two, and the stroke stands beside the bars."""
FACES = f"--serif:{SERIF};--sans:{SANS};--signs:{SIGNS}"
"""Faces as custom properties."""

HUES = ("a", "b", "c", "d", "e", "ink2")
"""Colour roles of the lineages A to E; the last one serves all that follow."""

SHAPES = ("circle", "square", "triangle-up", "diamond", "cross", "M-1,-0.35h2v0.7h-2Z")
"""Vega's names of the lineages' shapes, or their outline, in the order of `HUES`."""


def colour(role: str, flavour: Flavour = "light") -> str:
    """Value of a colour role: a custom property for a page, hex for a canvas.

    Examples
    --------
    >>> colour("pencil"), colour("pencil", "dark"), colour("pencil", "page")
    ('#b0152f', '#ff8078', 'var(--pencil)')
    """
    if flavour == "page":
        return f"var(--{role})"
    return PALETTE[role][flavour == "dark"]


def hue(lineage: str | None) -> str:
    """Colour role of a lineage; a missing lineage is drawn as one without a colour of its own.

    Examples
    --------
    >>> hue("B"), hue("H"), hue(None)
    ('b', 'ink2', 'ink2')
    """
    role = (lineage or "").lower()
    return role if role in HUES else HUES[-1]


def css_tokens() -> str:
    """The palette and the faces as custom properties of the root element.

    The light values stand alone first, for browsers that do not know `light-dark()`.
    """
    plain = ";".join(f"--{role}:{light}" for role, (light, _) in PALETTE.items())
    paired = ";".join(f"--{role}:light-dark({light},{dark})" for role, (light, dark) in PALETTE.items())
    return f":root{{{FACES};{plain}}}\n@supports(color:light-dark(#000,#fff)){{:root{{{paired}}}}}\n"


def enable(flavour: Flavour = "light") -> AbstractContextManager[object]:
    """Make the theme Altair's current one; as a context manager, for the length of a block."""
    enabled: AbstractContextManager[object] = alt.theme.enable("newslens", flavour=flavour)
    return enabled


def newslens(flavour: Flavour = "light") -> VegaSpec:
    """The Altair theme: a Vega-Lite configuration without any chart's own choices.

    Parameters
    ----------
    flavour
        `page` names custom properties, `light` and `dark` give hex values on the palette's paper.
    """
    ink, ink2, ink3, rule, rule2, paper = (
        colour(role, flavour) for role in ("ink", "ink2", "ink3", "rule", "rule2", "paper")
    )
    return {
        "config": {
            "background": "transparent" if flavour == "page" else paper,
            "padding": 0 if flavour == "page" else 8,
            "font": SANS,
            "view": {"stroke": None, "continuousWidth": 214, "discreteWidth": 214, "step": 22},
            "axis": {
                "labelColor": ink2,
                "labelFontSize": 11.5,
                "labelPadding": 6,
                "labelFlush": False,
                "ticks": False,
                "titleFontSize": 12,
                "titleFontWeight": 400,
                "titleColor": ink2,
                "domainColor": rule2,
                "gridColor": rule,
                "gridWidth": 1,
                "tickCount": 4,
            },
            "axisY": {"grid": False, "domain": False},
            "legend": {"disable": True},
            "header": {
                "labelColor": ink,
                "labelFontSize": 12,
                "labelFontWeight": 600,
                "labelAnchor": "start",
                "titleColor": ink2,
                "titleFontWeight": 400,
            },
            "title": {"color": ink, "fontSize": 14, "fontWeight": 600, "anchor": "start", "offset": 10},
            "range": {
                "category": [colour(role, flavour) for role in HUES],
                "symbol": list(SHAPES),
            },
            "point": {"filled": True, "size": 90, "opacity": 1},
            "rule": {"strokeWidth": 1.6, "color": ink2},
            "bar": {"height": 8, "cornerRadius": 4},
            "text": {"fontSize": 12, "color": ink, "align": "left", "baseline": "middle"},
            "style": {
                "halo": {"stroke": paper, "strokeWidth": 3.5, "strokeJoin": "round", "color": paper},
                "silent": {"color": ink3, "fontSize": 11.5},
                "number": {"color": ink2},
                "reference": {"filled": False, "stroke": ink, "strokeWidth": 1.6, "color": ink},
                "reference-line": {"stroke": ink2, "strokeWidth": 1, "strokeDash": [1, 3], "color": ink2},
                "hit": {"opacity": 0},
                "tick": {"color": ink2, "fontSize": 11.5},
                "grid-line": {"color": rule},
                "axis-line": {"color": rule2},
                "certified-line": {"color": rule2},
                "paper": {"color": paper},
                "holder": {"color": ink, "fontWeight": 650},
                "many": {"color": ink2},
                "agreeing": {"color": ink2},
                "shade": {"color": colour("a", flavour)},
                "cell-text": {"color": ink},
            },
        }
    }


alt.theme.register("newslens", enable=False)(newslens)
