r"""Cells of a table that are written as HTML, read as the text that they show.

Content systems, feeds and search interfaces export an article as markup ("<p>Two boats sank.</p>"), as markup whose signs are
written out once more ("&lt;p&gt;..."), or as text in which only the signs are ("AT&amp;T"). Takes the cells of one column; gives what
they show, where the column certainly is one of these, and a sentence that tells it.

A cell is markup where an element of HTML opens or closes it, or where a tag has attributes. A column is markup where most of its
filled cells are: plain texts in which a program left a tag stay as they are. Signs alone count where every "&" of the column opens
one, so that "R&D" and "x < 5" stay as they are.

What this does not cover: markup of other kinds (Markdown, wiki).
"""

from __future__ import annotations

import html
import re
from html.entities import html5
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.errors import InputError
from newslens.language.sentence_building import counted_in_digits
from newslens.reading.formats.shared import format_thresholds as thresholds
from newslens.reading.formats.shared.markup_text import text_of_markup

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ShownCells", "is_markup_text", "shown_cells"]

_NAMES: Final = (
    "p|div|span|br|a|b|i|u|em|strong|small|sup|sub|font|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|q|cite|pre|code|table|thead|tbody|tr|td"
    "|th|img|figure|figcaption|picture|section|article|header|footer|aside|main|center|hr|iframe|script|style|video|html|body"
)
_TAG: Final = re.compile(rf"</?(?:{_NAMES})(?:\s[^<>]{{0,2000}})?/?>", re.IGNORECASE)
_AT_EDGE: Final = re.compile(rf"\A(?:{_TAG.pattern})|(?:{_TAG.pattern})\Z", re.IGNORECASE)
_WITH_ATTRIBUTE: Final = re.compile(rf"<(?:{_NAMES})\s+[\w-]+=[\"'][^<>]{{0,2000}}>", re.IGNORECASE)
_BLOCK: Final = re.compile(r"<(?:p|div|br)\b", re.IGNORECASE)
_LINE: Final = re.compile(r"<(?:p|div|br|li|tr|h[1-6]|blockquote|figure)\b", re.IGNORECASE)
_BLANK_LINE: Final = re.compile(r"\r?\n[ \t]*\r?\n\s*")
_END_OF_LINE: Final = re.compile(r"\r?\n")
_SIGN: Final = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_OWN_SIGN: Final = re.compile(r"&(?!#?\w{1,32};)|<")
"""A sign that stands for itself, so that the text is not written as HTML."""


class ShownCells(NamedTuple):
    """The cells of a column as they are read."""

    cells: Sequence[str]
    notice: str | None = None
    """What was assumed of the column; None where its cells are read as they are."""
    faults: tuple[str, ...] = ()
    """Cells that cannot be read, a sentence each; they are empty."""


def shown_cells(
    cells: Sequence[str], *, places: Sequence[str], name: str, column: str, beside_markup: bool = False
) -> ShownCells:
    """What the cells of a column show.

    Parameters
    ----------
    cells
        The cells, an empty one for a row without.
    places
        How messages name the row of each.
    name
        How messages name the table.
    column
        What the table calls the column.
    beside_markup
        Whether the texts of the same table are markup: then titles are as well, of which few hold a tag.

    Raises
    ------
    MissingExtraError
        When the column is markup and lxml is not installed.

    Examples
    --------
    >>> found = shown_cells(["<p>R&amp;D sank.</p>", ""], places=["a", "b"], name="a.csv", column="body")
    >>> found.cells, found.notice
    (['R&D sank.', ''], 'a.csv: the column body holds HTML, and was read as the text that it shows (1 of 2 rows).')
    >>> shown_cells(["Of R&D, x < 5 is said."], places=["a"], name="a.csv", column="body").notice
    """
    if not any("<" in cell or "&" in cell for cell in cells):
        return ShownCells(cells)
    plain = [_with_own_signs(cell) for cell in cells]
    for written in (cells, plain):
        if _is_markup_column(written) or (beside_markup and any(map(_TAG.search, written))):
            return _shown(written, places, name, column)
    if not _is_column_of_signs(cells):
        return ShownCells(cells)
    told = f"{name}: signs in the column {column} are written as in HTML (&amp;), and were read as what they stand for."
    return ShownCells(plain, told)


def is_markup_text(text: str) -> bool:
    r"""Whether a whole text certainly is markup: most of its lines begin or end with a tag.

    Examples
    --------
    >>> is_markup_text("<p>Two boats sank.</p>\n<p>Nobody was hurt.</p>"), is_markup_text("<p>Two boats sank.\nNobody was hurt.\nR&D.")
    (True, False)
    """
    lines = [line.strip() for line in text.split("\n") if line.strip()] if "<" in text else []
    tagged = sum(_AT_EDGE.search(line) is not None for line in lines)
    return bool(lines) and tagged >= thresholds.MARKUP_SHARE * len(lines) and _is_markup(text)


def _shown(cells: Sequence[str], places: Sequence[str], name: str, column: str) -> ShownCells:
    shown: list[str] = []
    faults: list[str] = []
    for cell, place in zip(cells, places, strict=True):
        try:
            shown.append(_text(cell, place))
        except InputError as error:
            shown.append("")
            faults.append(str(error))
    count = sum(_TAG.search(cell) is not None for cell in cells)
    rows = f"{count} of {counted_in_digits(len(cells), 'row')}"
    told = f"{name}: the column {column} holds HTML, and was read as the text that it shows ({rows})."
    return ShownCells(shown, told, tuple(faults))


def _is_markup_column(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell.strip()]
    certain = sum(_is_markup(cell) for cell in filled if _TAG.search(cell))
    return certain > 0 and certain >= thresholds.MARKUP_SHARE * len(filled)


def _is_markup(cell: str) -> bool:
    """Whether a cell with tags certainly is markup: more than one tag, of which one stands at its edge or has attributes."""
    tags = [found.span() for found in _TAG.finditer(cell)]
    stripped = len(cell) - len(cell.lstrip()), len(cell.rstrip())
    at_edge = tags[0][0] == stripped[0] or tags[-1][1] == stripped[1]
    return len(tags) > 1 and (at_edge or _WITH_ATTRIBUTE.search(cell) is not None)


def _is_column_of_signs(cells: Sequence[str]) -> bool:
    return not any(_OWN_SIGN.search(cell) for cell in cells) and any(
        _with_own_signs(cell) != cell for cell in cells
    )


def _text(cell: str, place: str) -> str:
    """The text of a cell; where no markup tells the paragraphs, its lines do."""
    if _TAG.search(cell) is None:
        return _with_own_signs(cell)
    if _BLOCK.search(cell) is None:
        has_lines = _LINE.search(cell) is not None
        cell = _BLANK_LINE.sub("<p>", cell)
        cell = cell if has_lines else _END_OF_LINE.sub("<br>", cell)
    return text_of_markup(cell, name=place, extra="html")


def _with_own_signs(cell: str) -> str:
    return _SIGN.sub(_meant, cell)


def _meant(found: re.Match[str]) -> str:
    """The sign that a name or number of HTML stands for; a name that HTML does not know stays."""
    written = found.group()
    return html.unescape(written) if written[1] == "#" or written[1:] in html5 else written
