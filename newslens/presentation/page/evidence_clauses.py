"""Evidence cut to what it is needed for: the clause with the mark, and the one that names its source.

Takes the pieces of a quoted sentence; gives pieces in which clauses that hold neither a mark nor a source are "[…]". A
clause ends at a comma, a semicolon, a colon or a dash, or before a word that joins ("after", "while", "which"). The mark
leads to the whole sentence in its report, and so does "[…]".

A short sentence stays whole, and so does what is too short to be worth a cut. A clause that begins with a joining word
keeps the clause before it: "which has twelve members" says nothing without "the board". Not covered: clauses that no
mark and no joining word parts; a mark is never cut.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newslens.language.closed_classes import closed_class_words
from newslens.lexicon import alternation
from newslens.presentation.page.excerpts import TextPiece

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

__all__ = ["LONGEST_WHOLE", "cut_to_clauses"]

LONGEST_WHOLE: Final = 140
"""Characters up to which a sentence is quoted whole; set by hand: four lines of a column."""
_LEAST_CUT: Final = 30
"""Characters that are worth a cut; "On Friday," is not."""
_OMITTED: Final = "[…]"
_RELATIVES: Final = frozenset(("which", "who", "whom", "whose", "where", "that", "adding", "amid", "with"))
"""Words that begin a clause and join nothing of equal rank, beside those of the closed classes."""
_LOOSE: Final = re.compile(r",?\s+(?:and|or|but)$", re.IGNORECASE)
"""A word at the end of a clause that joins it to one that is left out."""
_OPENERS: Final = "“‘\"'(« \t\n"


def cut_to_clauses(pieces: Sequence[TextPiece], sources: Collection[str] = ()) -> list[TextPiece]:
    """Pieces without the clauses that hold neither a mark nor a source.

    Parameters
    ----------
    pieces
        A sentence, its marks as pieces with a tone.
    sources
        Names of whoever is said to have said it; a clause with the last word of one is kept.

    Examples
    --------
    >>> sentence = (
    ...     "Four people died, the river board said, after the old sluice above the mill had given way in a night of "
    ...     "rain that nobody on either bank saw coming."
    ... )
    >>> cut = cut_to_clauses([TextPiece("Four", "#a", "x"), TextPiece(sentence[4:])], ["the river board"])
    >>> "".join(piece.text for piece in cut)
    'Four people died, the river board said, […]'
    """
    text = "".join(piece.text for piece in pieces)
    marks = _marks(pieces)
    if len(text) <= LONGEST_WHOLE or not marks:
        return list(pieces)
    clauses = _clauses(text, marks)
    kept = _kept(text, clauses, marks, sources)
    whole = next((piece.href for piece in pieces if piece.tone is not None), None)
    return _written(pieces, text, _gaps(text, clauses, kept), whole)


def _marks(pieces: Sequence[TextPiece]) -> list[tuple[int, int]]:
    """Half-open places of the marks in the sentence."""
    marks, at = [], 0
    for piece in pieces:
        if piece.tone is not None:
            marks.append((at, at + len(piece.text)))
        at += len(piece.text)
    return marks


def _clauses(text: str, marks: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The sentence in clauses; none ends inside a mark."""
    ends = [match.end() for match in _ends().finditer(text)]
    free = [end for end in ends if not any(start < end < stop for start, stop in marks)]
    return list(pairwise(dict.fromkeys([0, *free, len(text)])))


@cache
def _ends() -> re.Pattern[str]:
    joins = alternation(closed_class_words("joins") | _RELATIVES)
    return re.compile(rf"[,;:](?=\s)|\s[–—-](?=\s)|—|(?=\s(?:{joins})\s)", re.IGNORECASE)


def _kept(
    text: str,
    clauses: Sequence[tuple[int, int]],
    marks: Sequence[tuple[int, int]],
    sources: Collection[str],
) -> list[bool]:
    """Which clauses stay: those with a mark or a source, what they hang on, and what is too short to cut."""
    names = [name.split()[-1] for name in sources if name.split()]
    marked = [any(start < stop and end > begin for begin, stop in marks) for start, end in clauses]
    kept = [
        each or any(name in text[slice(*clause)] for name in names)
        for each, clause in zip(marked, clauses, strict=True)
    ]
    for place in range(len(clauses) - 1, 0, -1):
        if kept[place] and _hangs(text[slice(*clauses[place])]):
            kept[place - 1] = True
    return kept


def _hangs(clause: str) -> bool:
    """Whether a clause begins with a word that joins it to the one before."""
    first = clause.strip(_OPENERS).partition(" ")[0].casefold()
    return first in closed_class_words("joins") or first in _RELATIVES


def _gaps(text: str, clauses: Sequence[tuple[int, int]], kept: Sequence[bool]) -> list[tuple[int, int]]:
    """What is left out, neighbours together; without what is too short to be worth it."""
    gaps: list[tuple[int, int]] = []
    for (start, end), stays in zip(clauses, kept, strict=True):
        if stays:
            continue
        if gaps and gaps[-1][1] == start:
            gaps[-1] = (gaps[-1][0], end)
        else:
            gaps.append((start, end))
    return [(start, end) for start, end in gaps if len(text[start:end].strip()) >= _LEAST_CUT]


def _written(
    pieces: Sequence[TextPiece], text: str, gaps: Sequence[tuple[int, int]], whole: str | None
) -> list[TextPiece]:
    """The pieces with each gap as a sign that leads to the whole sentence."""
    written: list[TextPiece] = []
    at = 0
    for piece in pieces:
        start, end = at, at + len(piece.text)
        at = end
        if piece.tone is not None:
            written.append(piece)
            continue
        for left, right in gaps:
            if left >= end or right <= start:
                continue
            written += _sign(text, start, left, right, whole)
            start = right
        written.append(TextPiece(text[start:end], piece.href))
    return [piece for piece in written if piece.text]


def _sign(text: str, start: int, left: int, right: int, whole: str | None) -> list[TextPiece]:
    """What stands before a gap, and its sign, with a space on either side where text is."""
    before = f"{_LOOSE.sub('', text[start:left].rstrip())} " if left else ""
    behind = " " if right < len(text) and not text[right].isspace() else ""
    return [TextPiece(before), TextPiece(_OMITTED, whole), TextPiece(behind)]
