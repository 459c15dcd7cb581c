"""The program and the style of the review: the parts of the reader that draw its panel, and those in `templates/review`."""

from __future__ import annotations

from functools import cache
from typing import Final

from newslens.presentation import templating
from newslens.presentation.reader import PANEL_PARTS, READER_PARTS, module_of, reader_style, style_of

__all__ = ["review_module", "review_page_module", "review_page_style", "review_style"]

_PARTS: Final = (
    "bounds",
    "states",
    "queue",
    "fields",
    "choices",
    "missed",
    "proposal",
    "effects",
    "foot",
    "frame",
    "deciding",
    "moving",
    "keys",
    "review",
)


@cache
def review_module() -> str:
    """The module of the review's widget."""
    return module_of(*PANEL_PARTS) + _parts(*_PARTS, "widget")


@cache
def review_page_module() -> str:
    """The module of a page with reader and review."""
    return module_of(*READER_PARTS, "without_kernel") + _parts(*_PARTS, "page_desk", "page")


@cache
def review_page_style() -> str:
    """The style sheet of a page with reader and review."""
    return f"{reader_style()}{review_style()}{_file('page.css')}"


@cache
def review_style() -> str:
    """The style sheet of the review."""
    return style_of("nl-review", _file("review.css"))


def _parts(*names: str) -> str:
    return "".join(_file(f"{name}.js") for name in names)


def _file(name: str) -> str:
    return templating.asset(name, folder="review")
