"""The lines of an export, each with its offsets in the text, and the stretches of text between them.

Takes a text; gives its lines without the white space around them. Everything that a layout says is said by whole lines, so that
what is cut out of an export is always a slice of it.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ExportLine", "filled_lines", "joined_lines", "line_blocks", "lines_of_export", "span_of_lines"]

_EDGE = "".join(filter(str.isspace, map(chr, range(0x3001)))) + "\u200b\ufeff"
"""All white space of Unicode, and the marks without width that word processors leave at the edges of lines."""
_INNER = re.compile(r"\s+")


class ExportLine(NamedTuple):
    """A line without the white space around it: ``text[start:end]``."""

    start: int
    end: int
    words: str
    """The line with any white space inside as one space; empty where it holds nothing else."""
    kind: str = ""
    """What the markup calls it: headline, paragraph; nothing where there was no markup or it does not say."""


def lines_of_export(text: str, stretches: Sequence[tuple[int, int, str]] = ()) -> list[ExportLine]:
    r"""The lines of a text; an empty one stands for a line of white space.

    Parameters
    ----------
    text
        Any text.
    stretches
        Half-open offsets of what the markup calls a headline or a paragraph, and which of the two.

    Examples
    --------
    >>> [line.words for line in lines_of_export("Body\r\n\r\n  A ferry\u00a0sank. ")]
    ['Body', '', 'A ferry sank.']
    >>> [line.kind for line in lines_of_export("World\nFerry sinks", [(6, 17, "headline")])]
    ['', 'headline']
    """
    lines = []
    position = 0
    for line in text.splitlines(keepends=True):
        content = line.strip(_EDGE)
        start = position + len(line) - len(line.lstrip(_EDGE)) if content else position
        lines.append(ExportLine(start, start + len(content), _INNER.sub(" ", content)))
        position += len(line)
    return _called(lines, sorted(stretches)) if stretches else lines


def _called(lines: Sequence[ExportLine], stretches: Sequence[tuple[int, int, str]]) -> list[ExportLine]:
    """The lines with what the markup calls the stretch that each begins in; of several, the one that ends last."""
    called = []
    at, behind, kind = 0, 0, ""
    for line in lines:
        while at < len(stretches) and stretches[at][0] <= line.start:
            if stretches[at][1] > behind:
                _, behind, kind = stretches[at]
            at += 1
        called.append(line._replace(kind=kind) if line.words and line.start < behind else line)
    return called


def filled_lines(lines: Sequence[ExportLine], first: int, behind: int) -> list[int]:
    """Numbers of the lines in a stretch that hold more than white space."""
    return [number for number in range(first, behind) if lines[number].words]


def line_blocks(lines: Sequence[ExportLine], first: int, behind: int) -> list[range]:
    """Runs of lines without an empty one between them."""
    runs = groupby(range(first, behind), key=lambda number: bool(lines[number].words))
    found = [list(run) for filled, run in runs if filled]
    return [range(run[0], run[-1] + 1) for run in found]


def joined_lines(lines: Sequence[ExportLine], numbers: Sequence[int]) -> str:
    """The words of some lines as one line."""
    return " ".join(lines[number].words for number in numbers if lines[number].words)


def span_of_lines(lines: Sequence[ExportLine], first: int, behind: int) -> tuple[int, int] | None:
    """Half-open offsets from the first to the last filled line of a stretch; None where none is filled."""
    filled = filled_lines(lines, first, behind)
    return (lines[filled[0]].start, lines[filled[-1]].end) if filled else None
