"""Reports that are plain text until they are opened: for an event of so many reports that all their marks would weigh too much.

Takes reading views; gives for each its paragraphs as plain text, and a code that the page's script (`inert.js`) turns into the same marks
and notes that the template of a report writes. So the text stands once in the page, and can be read without script.

The code of a paragraph is a list: a number stands for so many characters of its text, a list for an element, with its
children. Characters are counted as JavaScript counts them (UTF-16 units). Codes are short, because there are many; what they
stand for is said in `inert.js`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from markupsafe import escape

from newslens.presentation.templating import in_script

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markupsafe import Markup

    from newslens.presentation.page.excerpts import TextPiece
    from newslens.presentation.page.highlights import Mark
    from newslens.presentation.page.margin_notes import Note
    from newslens.presentation.page.reading_view import Block, Node, ReadingView

__all__ = ["InertReport", "codes_of_marks", "inert_report"]

_Code: TypeAlias = list[Any]
"""A list of numbers, strings and lists, as deep as marks are nested."""


@dataclass(frozen=True, slots=True)
class InertReport:
    """A report whose marks are codes."""

    reading: ReadingView
    texts: list[list[Markup]]
    """Text of each block, row by row, escaped."""
    code: _Code
    """For each row the codes of its blocks, and behind them those of its notes."""


def inert_report(reading: ReadingView) -> InertReport:
    """A report as plain text and codes."""
    texts = [[_plain(block) for block in row.blocks] for row in reading.rows]
    code = [
        [[_nodes(block.nodes) for block in row.blocks], [_note(note) for note in row.notes]]
        for row in reading.rows
    ]
    return InertReport(reading, texts, code)


def codes_of_marks(reports: Iterable[InertReport]) -> Markup:
    """The codes of all reports by their number, as JSON that can stand in a script element.

    Copies have the same notes: each note stands once, and a row names those it bears by their places in the list.
    """
    places: dict[str, int] = {}
    coded = {}
    for each in reports:
        rows = []
        for blocks, notes in each.code:
            named = [places.setdefault(_json(note), len(places)) for note in notes]
            rows.append([blocks, named])
        coded[str(each.reading.article.number)] = rows
    text = f'{{"notes":[{",".join(places)}],"reports":{_json(coded)}}}'
    return in_script(text)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _plain(block: Block) -> Markup:
    return escape("".join(_texts(block.nodes)))


def _texts(nodes: Sequence[Node]) -> Iterable[str]:
    for node in nodes:
        if node.text:
            yield node.text
        yield from _texts(node.inside)


def _nodes(nodes: Sequence[Node]) -> _Code:
    """Code of some nodes; neighbouring stretches of plain text are one number."""
    code: _Code = []
    for node in nodes:
        if node.anchor:
            code.append(["s", node.anchor])
        elif node.mark is not None:
            code.append(_mark(node, node.mark))
        elif node.inline_role is not None:
            code.append(["l", _nodes(node.inside)])
        elif code and isinstance(code[-1], int):
            code[-1] += _units(node.text)
        else:
            code.append(_units(node.text))
    return code


def _mark(node: Node, mark: Mark) -> _Code:
    """Kind, children, id, address, tone, and of the last piece of a quotation its number."""
    anchor = mark.anchor if node.first else 0
    href = mark.href[1:] if mark.href else 0
    inside = _nodes(node.inside)
    if mark.kind in {"quotation", "indirect"}:
        number = mark.number if node.last and mark.number is not None else 0
        return _short(
            [mark.kind[0], inside, anchor, href if number else 0, number, mark.label if number else 0]
        )
    if mark.kind == "date":
        return _short(["d", inside, anchor])
    return _short(["m", inside, anchor, href, mark.tone or 0])


def _note(note: Note) -> _Code:
    return [note.sign, note.tone, [_piece(piece) for piece in note.pieces]]


def _piece(piece: TextPiece) -> str | _Code:
    return [piece.text, piece.href[1:]] if piece.href else piece.text


def _short(code: _Code) -> _Code:
    """A code without the noughts at its end."""
    while code[-1] == 0:
        code.pop()
    return code


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
