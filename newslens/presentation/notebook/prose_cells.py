"""Prose of a notebook as HTML, with hints that stay folded.

Takes the Markdown of a cell; gives HTML. A hint is written in a notebook as `<details>` with a summary and, after a blank
line, Markdown. The blank line ends the HTML block, so that a converter closes the fold right behind its summary and the
hint stands open below it. Here the text inside of a fold is converted on its own and put back between its tags.

It does not cover folds inside of folds, nor one that begins inside of a line of prose.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["prose_html"]

_OPENING: Final = re.compile(
    r"^<details>[ \t]*(?:\n[ \t]*)?<summary>(?P<summary>[^\n]*?)</summary>", re.MULTILINE
)
_CLOSING: Final = re.compile(r"</details>[ \t]*$", re.MULTILINE)


def prose_html(source: str, convert: Callable[[str], str]) -> str:
    r"""A cell's Markdown as HTML.

    Parameters
    ----------
    source
        Markdown, with `<details>` at the begin of a line.
    convert
        Makes HTML of Markdown that has no folds.

    Examples
    --------
    >>> cell = "Count.\n\n<details><summary>Hint</summary>\n\nTwo boats.\n\n</details>"
    >>> print(prose_html(cell, lambda text: f"<p>{text.strip()}</p>\n"))
    <p>Count.</p>
    <details class="hint"><summary>Hint</summary>
    <p>Two boats.</p>
    </details>
    """
    parts, place = [], 0
    for opening, closing in _folds(source):
        parts.append(_converted(source[place : opening.start()], convert))
        inside = _converted(source[opening.end() : closing.start()], convert)
        parts.append(
            f'<details class="hint"><summary>{escape(opening["summary"])}</summary>\n{inside}</details>\n'
        )
        place = closing.end()
    parts.append(_converted(source[place:], convert))
    return "".join(parts).rstrip("\n")


def _folds(source: str) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Where each fold opens and closes: at the first closing tag behind it that ends a line."""
    closings = _CLOSING.finditer(source)
    closing = next(closings, None)
    place = 0
    for opening in _OPENING.finditer(source):
        if opening.start() < place:
            continue
        while closing is not None and closing.start() < opening.end():
            closing = next(closings, None)
        if closing is None:
            return
        yield opening, closing
        place = closing.end()


def _converted(text: str, convert: Callable[[str], str]) -> str:
    return convert(text).strip("\n") + "\n" if text.strip() else ""
