"""Pages nested deeper than the parser of HTML goes: it stops there and drops the rest of the page without a word.

Takes a page; gives it as it is, or, where it is nested too deep, the same words with fewer elements around them. What is taken away
is what only wraps: the boxes of a page builder, or a tag that was opened for every paragraph and never closed. Elements that mean
something (paragraphs, headings, lists, tables) stay.

What this does not cover: pages nested deeper than the parser goes when it is told that they are large; they are refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.errors import InputError
from newslens.reading.formats.shared.reading_limits import PAGE_NESTING

if TYPE_CHECKING:
    from lxml import etree, html

__all__ = ["without_deep_nesting"]

_BOXES: Final = frozenset(["article", "aside", "center", "div", "footer", "header", "main", "section"])
_INLINE: Final = frozenset(
    ["a", "abbr", "b", "big", "em", "font", "i", "label", "mark", "small", "span", "strong", "u"]
)
_WRAPPER: Final = "newslens-wrapper"
"""What an element is called that is taken away, until it is."""


def without_deep_nesting(page: str, *, name: str) -> str:
    """A page that the parser reads to its end.

    Parameters
    ----------
    page
        HTML source.
    name
        How messages name the file.

    Raises
    ------
    InputError
        When it is nested so deep that it cannot be read whole.

    Examples
    --------
    >>> without_deep_nesting("<p>Two boats sank.</p>", name="a.html")
    '<p>Two boats sank.</p>'
    >>> deep = "<p>One.</p>" + "<div>" * 1000 + "<p>Two.</p>"
    >>> without_deep_nesting(deep, name="a.html").count("<div>") < 300
    True
    """
    from lxml import html  # noqa: PLC0415 - an optional dependency, which came with the reader of pages

    if not page.strip() or _read(page, is_large=False).is_whole:
        return page
    found = _read(page, is_large=True)
    flat = str(html.tostring(_flattened(found.root), encoding="unicode")) if found.is_whole else page
    if not _read(flat, is_large=False).is_whole:
        raise InputError(f"{name} is nested too deep to be read whole; save the article as .txt.")
    return flat


class _ReadPage(NamedTuple):
    """A page as the parser reads it."""

    root: html.HtmlElement
    is_whole: bool
    """Whether it was read to its end."""


def _read(page: str, *, is_large: bool) -> _ReadPage:
    from lxml import etree, html  # noqa: PLC0415 - optional dependencies

    parser = html.HTMLParser(encoding="utf-8", huge_tree=is_large, no_network=True)
    root = etree.fromstring(page.encode("utf-8", "replace"), parser)
    stopped = etree.ErrorTypes.ERR_RESOURCE_LIMIT
    return _ReadPage(root, all(entry.type != stopped for entry in parser.error_log))


def _flattened(root: html.HtmlElement) -> html.HtmlElement:
    """A tree without the elements that only wrap and stand too deep."""
    from lxml import etree  # noqa: PLC0415 - an optional dependency

    depth = 0
    deep: list[etree._Element] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if event == "start" and depth > PAGE_NESTING and element.tag in _BOXES | _INLINE:
            deep.append(element)
    for element in deep:
        # Paragraphs do not stand in one another: where the page is read again, each ends the one before it.
        element.tag = "p" if element.tag in _BOXES and _has_words(element) else _WRAPPER
    etree.strip_tags(root, _WRAPPER)
    return root


def _has_words(element: etree._Element) -> bool:
    """Whether an element holds words of its own, not only those of its children."""
    return any((words or "").strip() for words in (element.text, *(child.tail for child in element)))
