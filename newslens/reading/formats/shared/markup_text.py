"""Markup (HTML) to lines of text, all of it and in its order: for e-books, feeds, mails, Markdown, exports of press databases.

These hold articles and nothing else, so that nothing is chosen from them; pages of the web, which hold menus as well, are
read by `web_pages`. What a browser does not show (scripts, styles, what is hidden) is left out, and so are pictures and the
numbers that lead to notes.

What this does not cover: style sheets; text that only they hide is kept.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.errors import InputError, MissingExtraError
from newslens.reading.formats.shared.reading_limits import MARKUP_BYTES, check_file_size
from newslens.reading.formats.shared.text_lines import BLOCK, CELL, LINE, TextLines

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["ShownText", "shown_text", "text_of_markup"]

_BLOCKS: Final = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "center",
        "details",
        "dialog",
        "div",
        "dl",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "ul",
    ]
)
_LINES: Final = frozenset(["br", "caption", "dd", "dt", "li", "tr"])
_CELLS: Final = frozenset({"td", "th"})
_UNSHOWN: Final = frozenset(
    [
        "audio",
        "button",
        "canvas",
        "datalist",
        "head",
        "iframe",
        "math",
        "noframes",
        "noscript",
        "object",
        "rp",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
        "video",
    ]
)
_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)", re.IGNORECASE)


class ShownText(NamedTuple):
    """What a piece of markup shows."""

    text: str
    classes: tuple[tuple[int, int, str], ...]
    """Half-open offsets of what each element with a class shows, and its class."""


def text_of_markup(markup: str, *, name: str, extra: str) -> str:
    r"""The lines of text that a piece of HTML shows.

    Parameters and errors are those of `shown_text`.

    Examples
    --------
    >>> text_of_markup("<p>Two <b>boats</b> sank.</p><p>Nobody<br>was hurt.</p>", name="a", extra="mail")
    'Two boats sank.\n\nNobody\nwas hurt.'
    """
    return shown_text(markup, name=name, extra=extra).text


def shown_text(markup: str, *, name: str, extra: str) -> ShownText:
    """The lines of text that a piece of HTML shows, and the classes of its parts.

    Parameters
    ----------
    markup
        HTML, a whole page or a piece.
    name
        How messages name it.
    extra
        Extra of newslens that brings lxml for the format it stands in.

    Raises
    ------
    InputError
        When it is too large, or nested so deep that the library leaves the rest out.
    MissingExtraError
        When lxml is not installed.

    Examples
    --------
    >>> shown_text('<p>By <i class="author">Ann Lee</i></p>', name="a", extra="html")
    ShownText(text='By Ann Lee', classes=((2, 10, 'author'),))
    """
    try:
        from lxml import etree  # noqa: PLC0415 - an optional dependency
    except ImportError as error:
        raise MissingExtraError("Reading HTML in a file", extra) from error
    data = markup.replace("\x00", "").encode("utf-8", "replace")
    check_file_size(len(data), name=name, limit=MARKUP_BYTES)
    if not data.strip():
        return ShownText("", ())
    parser = etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True
    )
    root = etree.fromstring(data, parser)
    if any(entry.level == etree.ErrorLevels.FATAL for entry in parser.error_log):
        raise InputError(f"{name}: its markup is nested too deep to be read whole; save it as text.")
    return ShownText("", ()) if root is None else _shown(root, etree.iterwalk(root, events=("start", "end")))


def _shown(root: etree._Element, walk: etree.iterwalk) -> ShownText:
    lines = TextLines()
    kept: list[bool] = [False]
    begun: list[int] = []
    classes: list[tuple[int, int, str]] = []
    for event, element in walk:
        tag = str(element.tag)
        if event == "start":
            if _is_unshown(element, tag):
                walk.skip_subtree()
                continue
            _end(lines, tag)
            begun.append(lines.length)
            kept.append(kept[-1] or tag == "pre")
            _add(lines, element.text, as_is=kept[-1])
            continue
        if not _is_unshown(element, tag):
            kept.pop()
            start = begun.pop()
            if (name := element.get("class")) and lines.length > start:
                classes.append((start, lines.length, name))
            _end(lines, tag)
        if element is not root:
            _add(lines, element.tail, as_is=kept[-1])
    return ShownText(lines.text(), tuple(classes))


def _end(lines: TextLines, tag: str) -> None:
    if tag in _BLOCKS:
        lines.end(BLOCK)
    elif tag in _LINES:
        lines.end(LINE)
    elif tag in _CELLS:
        lines.end(CELL)


def _add(lines: TextLines, text: str | None, *, as_is: bool) -> None:
    if text and as_is and text.strip():
        lines.add_as_is(text.strip("\n"))
    elif text:
        lines.add(text)


def _is_unshown(element: etree._Element, tag: str) -> bool:
    if tag in _UNSHOWN or "hidden" in element.attrib or _HIDDEN.search(element.get("style") or ""):
        return True
    return tag in {"a", "sup"} and _is_mark_of_note(element, tag)


def _is_mark_of_note(element: etree._Element, tag: str) -> bool:
    """Whether an element is the number of a note, which would join the word or figure before it."""
    if tag == "sup":
        return len(element) == 1 and element[0].tag == "a" and not (element.text or "").strip()
    kinds = f"{element.get('epub:type', '')} {element.get('role', '')}".split()
    return "noteref" in kinds or "doc-noteref" in kinds
