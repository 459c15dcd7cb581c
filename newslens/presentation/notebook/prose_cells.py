"""Prose of a notebook as HTML, with hints that stay folded.

Takes the Markdown of a cell; gives HTML. A hint is written in a notebook as `<details>` with a summary and, after a blank
line, Markdown. The blank line ends the HTML block, so that a converter closes the fold right behind its summary and the
hint stands open below it. Here the text inside of a fold is converted on its own and put back between its tags.

It does not cover folds inside of folds, nor one that begins inside of a line of prose.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["prose_html"]

_FOLD = re.compile(
    r"^<details>[ \t]*\n?[ \t]*<summary>(?P<summary>[^\n]*?)</summary>(?P<inside>.*?)</details>[ \t]*$",
    re.DOTALL | re.MULTILINE,
)


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
    for fold in _FOLD.finditer(source):
        parts.append(_converted(source[place : fold.start()], convert))
        inside = _converted(fold["inside"], convert)
        parts.append(
            f'<details class="hint"><summary>{escape(fold["summary"])}</summary>\n{inside}</details>\n'
        )
        place = fold.end()
    parts.append(_converted(source[place:], convert))
    return "".join(parts).rstrip("\n")


def _converted(text: str, convert: Callable[[str], str]) -> str:
    return convert(text).strip("\n") + "\n" if text.strip() else ""
