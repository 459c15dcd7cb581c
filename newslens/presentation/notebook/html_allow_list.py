"""HTML of a notebook, of which only what shows something is left.

A notebook comes from anybody, and so does the text that its outputs show. Of the HTML in its prose and outputs a page takes
over what an allow-list names: text, tables, lists, links to the web, pictures, folds, simple drawings. What would do something
is left out: programs, forms, frames, plug-ins, `<meta>` and `<base>`, style sheets, and all rules of style but those of colour
and type, so that nothing can lie over the page. nh3 (the Ammonia library) reads the HTML as a browser does and writes it anew, so
that nothing is left open behind it.

The data of a reader of newslens stand in a script element of JSON, which no browser runs: they are taken out before and put
back after, if they are JSON.

What this does not cover: where the pictures come from (`newslens.presentation.notebook.embedded_pictures`).
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

import nh3

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["harmless_html"]

_DRAWN: Final = frozenset(
    {"circle", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "svg", "text", "tspan"}
)
"""Shapes and words of a drawing; not what takes HTML or style into it, or moves."""

_TAGS: Final = nh3.ALLOWED_TAGS | _DRAWN | {"input", "section", "tfoot"}

_ATTRIBUTES: Final = {
    **nh3.ALLOWED_ATTRIBUTES,
    "*": {"class", "dir", "id", "lang", "role", "style", "tabindex", "title"},
    "a": {"href", "hreflang", "rel"},
    "data": {"value"},
    "details": {"open"},
    "input": {"checked", "disabled"},
    "ol": {"start", "type"},
    "table": {"align", "border", "summary"},
    **{
        tag: {
            *(
                "cx",
                "cy",
                "d",
                "dominant-baseline",
                "dx",
                "dy",
                "fill",
                "fill-opacity",
                "font-size",
                "height",
            ),
            *("opacity", "points", "preserveAspectRatio", "r", "rx", "ry", "stroke", "stroke-dasharray"),
            *(
                "stroke-linecap",
                "stroke-linejoin",
                "stroke-opacity",
                "stroke-width",
                "text-anchor",
                "transform",
            ),
            *("viewBox", "width", "x", "x1", "x2", "y", "y1", "y2"),
        }
        for tag in _DRAWN
    },
}

_STYLE_PROPERTIES: Final = frozenset(
    {
        *("background-color", "color", "font-style", "font-weight", "text-align", "text-decoration"),
        *("vertical-align", "white-space"),
    }
)
"""Rules of style that change how a text looks where it stands, and nothing else."""

_ISLAND: Final = re.compile(r'<script type="application/json">([^<]*)</script>')
"""Data as the templates write them: they escape every `<`."""
_PLACE: Final = re.compile(r'<data value="newslens-island-([0-9]{1,9})"></data>')
"""Where data stood. In the HTML that nh3 writes no attribute and no text can look like it: quotation marks are escaped in
the one, `<` in the other."""


def harmless_html(html: str, *, picture: Callable[[str], str | None] = lambda _: None) -> str:
    """HTML without anything that acts, loads or lies over what is around it.

    Parameters
    ----------
    html
        Any HTML; elements may be left open.
    picture
        Gives the address that a picture is shown from, by the one that it has; None where it is not to be shown.

    Examples
    --------
    >>> harmless_html('<p onclick="alert(1)" style="color:red;position:fixed">Two<script>alert(1)</script> boats')
    '<p style="color:red">Two boats</p>'
    >>> harmless_html('<meta http-equiv="refresh" content="0"><a href="javascript:alert(1)">more</a>')
    '<a>more</a>'
    """
    islands: list[str] = []

    def taken_out(found: re.Match[str]) -> str:
        if not _is_json(found[1]):
            return ""
        islands.append(found[0])
        return f'<data value="newslens-island-{len(islands) - 1}"></data>'

    def admitted(tag: str, attribute: str, value: str) -> str | None:
        if attribute == "src":
            return picture(value) if tag == "img" else None
        return None if value.strip().lower().startswith("data:") and attribute == "href" else value

    def put_back(found: re.Match[str]) -> str:
        place = int(found[1])
        return islands[place] if place < len(islands) else ""

    cleaned = nh3.clean(
        _ISLAND.sub(taken_out, html),
        tags=set(_TAGS),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        attribute_filter=admitted,
        generic_attribute_prefixes={"aria-", "data-"},
        set_tag_attribute_values={"input": {"type": "checkbox"}},  # as a list of tasks in Markdown has them
        filter_style_properties=set(_STYLE_PROPERTIES),
        url_schemes={"http", "https", "mailto", "data"},
        link_rel=None,
    )
    return _PLACE.sub(put_back, cleaned)


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
