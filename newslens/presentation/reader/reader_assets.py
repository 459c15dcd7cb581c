"""The program and the style of the reader, each put together from the files in `templates/reader`.

A browser gets one module of plain JavaScript: its parts stand one behind the other in a fixed order, so that a part may
use all that stand before it. The style sheet holds every rule inside the root of the widget, where it reaches nothing
else of a notebook; its colours are those of the theme, and follow JupyterLab or the page.
"""

from __future__ import annotations

from functools import cache

from newslens.presentation import templating, theme

__all__ = [
    "PANEL_PARTS",
    "READER_PARTS",
    "module_of",
    "reader_module",
    "reader_page_module",
    "reader_style",
    "style_of",
]

PANEL_PARTS = ("dom", "data", "model", "signs", "chart", "answers", "collation", "panel")
"""Parts of the program that draw the panel: what a review of the same event needs of the reader."""
READER_PARTS = (
    *PANEL_PARTS,
    *(
        "column",
        "layout",
        "step",
        "gutter",
        "index",
        "filters",
        "search",
        "choosing",
        "frame",
        "listening",
        "selecting",
        "keys",
        "reader",
    ),
)
"""Parts of the reader, without what starts it."""
_ROOT = ".nl-widget.nl-widget"
"""Root of a widget; the class stands twice, so that the rules outweigh those that JupyterLab has for its outputs."""


def module_of(*parts: str) -> str:
    """Parts of the program, one behind the other, as one module.

    Examples
    --------
    >>> "function element(" in module_of("dom")
    True
    """
    return "".join(_file(f"{part}.js") for part in parts)


def style_of(kind: str, rules: str) -> str:
    """What all widgets share, after the colours of the theme, and rules that only a widget of one kind follows.

    Parameters
    ----------
    kind
        Class of the root of such a widget.
    rules
        Rules of style inside that root; several kinds of widget stand in one notebook, and may use the same names.

    Examples
    --------
    >>> ".nl-widget.nl-reader{p{margin:0}}" in style_of("nl-reader", "p{margin:0}")
    True
    """
    tokens = theme.css_tokens().replace(":root", _ROOT)
    schemes = "".join(
        f"[data-jp-theme-light={flag}] {_ROOT},[data-theme={name}] {_ROOT}{{color-scheme:{name}}}\n"
        for flag, name in (("true", "light"), ("false", "dark"))
    )
    return f"{tokens}{schemes}{_ROOT}{{{_file('widget.css')}}}\n.nl-widget.{kind}{{{rules}}}\n"


@cache
def reader_module() -> str:
    """The module of the reader's widget."""
    return module_of(*READER_PARTS, "reader_widget")


@cache
def reader_page_module() -> str:
    """The module of a page: it puts a reader in the place of each static twin."""
    return module_of(*READER_PARTS, "without_kernel", "reader_page")


@cache
def reader_style() -> str:
    """The style sheet of the reader."""
    return f"{style_of('nl-reader', _file('reader.css'))}.nl-texts.nl-texts{{{_file('twin.css')}}}\n"


def _file(name: str) -> str:
    return templating.asset(name, folder="reader")
