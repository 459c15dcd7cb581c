"""Lines of printed pages to paragraphs: the text of a PDF as it reads, not as it was set.

A PDF knows lines and no paragraphs. Lines of print are equally wide but not equally long, so that counting characters, as
`newslens.reading.lines` does for typed text, finds no width. Here a paragraph ends with a line that is clearly shorter than
most, and at an empty one. A word that was divided at the end of a line is made whole; where both its halves stand elsewhere as
words, it is a compound, and its hyphen stays. Signs that print has for several letters (ﬁ) become letters. Lines that stand at
the edge of most pages (the name of the paper, the number of the page) are left out; at the head of the first, one without a number
stays, since it may be the title.

What this does not cover: the order of columns, which is that of the file; a short line within a paragraph, as beside a picture,
ends it.
"""

from __future__ import annotations

import re
import statistics
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from newslens.reading.formats.shared import format_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["paragraphs_of_pages", "without_ligatures", "without_running_heads"]

_DIGITS = re.compile(r"\d+")
_NUMBER = "0"
_LIGATURES = {char: unicodedata.normalize("NFKC", chr(char)) for char in range(0xFB00, 0xFB07)}
"""Signs of print for two or three letters: ﬁ, ﬀ, ﬄ."""
_DIVIDED = re.compile(
    r"(?<![^\W\d_])([^\W\d_]+)(-|\u00ad|\u2010)$"
)  # only from the beginning of a word: linear
_OPENING = re.compile(r"([^\W\d_]+)")


def paragraphs_of_pages(pages: Sequence[str]) -> str:
    r"""The text of pages with a line for each paragraph.

    Parameters
    ----------
    pages
        The lines of each page, heads and numbers of pages left out.

    Examples
    --------
    >>> page = "Boats sink\nTwo boats sank off the coast on Sun-\nday, and 14 people were saved by a\nlifeboat."
    >>> paragraphs_of_pages([page])
    'Boats sink\nTwo boats sank off the coast on Sunday, and 14 people were saved by a lifeboat.'
    """
    lines = [line.strip() for page in pages for line in without_ligatures(page).split("\n")]
    lengths = [len(line) for line in lines if line]
    if not lengths:
        return ""
    short = thresholds.SHORT_LINE * statistics.median_high(lengths)
    words = Counter(word.casefold() for line in lines for word in _OPENING.findall(line))
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if line:
            paragraphs[-1].append(line)
        if len(line) < short and paragraphs[-1]:
            paragraphs.append([])
    return "\n".join(_joined(each, words) for each in paragraphs if each)


def without_ligatures(text: str) -> str:
    """A text in which signs of print for several letters are these letters.

    Examples
    --------
    >>> without_ligatures("o\ufb03cials")
    'officials'
    """
    return text.translate(_LIGATURES)


def without_running_heads(pages: Sequence[str]) -> list[str]:
    r"""Pages without the lines that stand at the edge of most of them, whatever number is in these.

    Parameters
    ----------
    pages
        The lines of each page.

    Examples
    --------
    >>> without_running_heads(["The Herald 1\nBoats sank.", "The Herald 2\nNobody was hurt.", "The Herald 3\nEnd."])
    ['Boats sank.', 'Nobody was hurt.', 'End.']
    """
    stripped = [[line for line in page.split("\n") if line.strip()] for page in pages]
    for _ in range(thresholds.HEAD_LINES if len(stripped) >= thresholds.PAGES_WITH_HEADS else 0):
        heads = [(edge, _repeated(stripped, edge)) for edge in (0, -1)]
        for number, lines in enumerate(stripped):
            for edge, repeated in heads:
                shape = _shape(lines[edge]) if lines else ""
                may_be_title = number == edge == 0 and _NUMBER not in shape
                if lines and shape in repeated and not may_be_title:
                    del lines[edge]
    return ["\n".join(lines) for lines in stripped]


def _repeated(pages: Sequence[list[str]], edge: int) -> frozenset[str]:
    shapes = Counter(_shape(lines[edge]) for lines in pages if lines)
    return frozenset(
        shape
        for shape, number in shapes.items()
        if number >= thresholds.HEAD_SHARE * len(pages) and number > 1
    )


def _shape(line: str) -> str:
    return _DIGITS.sub(_NUMBER, " ".join(line.split()))


def _joined(lines: Sequence[str], words: Counter[str]) -> str:
    """Lines of a paragraph as one."""
    pieces: list[str] = []
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        first, second = _DIVIDED.search(line), _OPENING.match(following)
        if first is None or second is None:
            pieces += [line, " " if following else ""]
        elif _is_compound(first.group(1), second.group(1), words) and first.group(2) != "\u00ad":
            pieces.append(line)
        else:
            pieces.append(line[: first.start(2)])
    return "".join(pieces)


def _is_compound(first: str, second: str, words: Counter[str]) -> bool:
    """Whether both halves are words of their own: they stand elsewhere, or the second is a name."""
    return second[0].isupper() or (words[first.casefold()] > 1 and words[second.casefold()] > 1)
