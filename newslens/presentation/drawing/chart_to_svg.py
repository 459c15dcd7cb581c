"""From an Altair chart to SVG that stands inside a page.

The chart is drawn when the page is built, so the page needs no Vega and no script. What Vega writes is then made
fit for a page: colours are already custom properties and follow it; the font is the page's; labels meant for a
screen reader are kept on links only, since the chart as a whole has a sentence for its name; and numbers are
rounded to tenths of a pixel.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Final

import vl_convert
from markupsafe import Markup

from newslens.presentation import theme
from newslens.presentation.drawing.chart_panel import LEFT

if TYPE_CHECKING:
    import altair as alt

__all__ = ["PADDING", "inline_svg"]

PADDING: Final = {"left": LEFT, "top": 4, "right": 14, "bottom": 26}
"""Room around the plot of a panel in px, the same for all so that they align."""

_NUMBER = re.compile(r"-?\d+\.\d{2,}")
_DROPPED = (
    "aria-label",
    "aria-roledescription",
    "role",
    "aria-hidden",
    "font-family",
    "pointer-events",
    "class",
)
_BASE = "https://vega.github.io/vega-datasets/"
_XLINK = "{http://www.w3.org/1999/xlink}href"


def inline_svg(
    chart: alt.LayerChart, name: str, *, prefix: str, padding: dict[str, int] | None = None
) -> Markup:
    """A chart as an `<svg>` element for a page.

    Parameters
    ----------
    chart
        A single or layered Altair chart.
    name
        A sentence that says what the chart shows; its accessible name.
    prefix
        Begins every id inside the drawing, so that ids stay unique on the page.
    padding
        Room around the plot in px; without it the drawing's own extent decides.
    """
    options: dict[str, object] = {"padding": padding, "autosize": "none"} if padding else {"padding": 0}
    with theme.enable("page"):
        # The charts are our own and drawn here: checking each part against the grammar would take half of the time.
        spec = chart.properties(**options).to_dict(validate=False)
    root = ET.fromstring(vl_convert.vegalite_to_svg(spec))  # noqa: S314  (drawn here, from our own chart)
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        _clean(element, prefix)
    _prune(root)
    extent = root.get("viewBox", "")
    root.attrib.clear()
    root.attrib.update({"class": "chart", "viewBox": extent, "role": "group", "aria-label": name})
    return Markup(ET.tostring(root, encoding="unicode"))  # noqa: S704  (serialised, hence escaped, by ElementTree)


def _clean(element: ET.Element, prefix: str) -> None:
    """Keep what draws or leads somewhere."""
    if element.tag == "a":
        target = element.get(_XLINK, "").removeprefix(_BASE)
        label = next(filter(None, (child.get("aria-label") for child in element)), "")
        # A link without a name repeats another one: it is there for the pointer, not for the keyboard.
        named = {"aria-label": label} if label else {"tabindex": "-1", "aria-hidden": "true"}
        element.attrib.clear()
        element.attrib.update({"href": target, **named})
        return
    for key in _DROPPED:
        element.attrib.pop(key, None)
    for key, value in element.attrib.items():
        rounded = _NUMBER.sub(lambda found: f"{float(found.group()):.1f}".removesuffix(".0"), value)
        element.set(key, prefix + rounded if key == "id" else rounded.replace("url(#", f"url(#{prefix}"))


def _prune(parent: ET.Element) -> None:
    """Take out what draws nothing: backgrounds, unpainted paths, and groups that are empty then."""
    for child in [*parent]:
        _prune(child)
        if _invisible(child):
            parent.remove(child)


def _invisible(element: ET.Element) -> bool:
    if element.tag == "g":
        return not len(element)
    if element.tag not in {"path", "rect"}:
        return False
    filled = element.get("fill", "none") not in {"none", "transparent"}
    painted = filled or element.get("stroke", "none") != "none"
    return not painted or element.get("d") in {"", "M0,0h0v0h0Z"} or element.get("display") == "none"
