"""A few words of a passage, enough to know it by: around its figures, or from its beginning.

Takes a text and places in it; gives pieces of it on one line. They end where a clause ends in reach, else before the words that
would be left hanging ("… countries and the"), with an ellipsis. What is asked for is marked as a link, and is whole.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslens.language.closed_classes import function_words, word_classes
from newslens.presentation.page.excerpts import TextPiece

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["beginning", "surroundings", "without_hanging"]

_LONGEST: Final = 54
"""Characters of a passage; set by hand: a line and a bit of a column."""
_BEFORE: Final = 24
"""Characters in front of the first figure; set by hand: a few words that say what is counted."""
_AFTER: Final = 12
"""Characters behind the last figure before which no clause ends: "300 to 400, mostly" says nothing of what is counted."""
_SHORTEST: Final = 28
"""Characters that a clause has at least, so that "On Friday," alone is not told; set by hand."""
_CLAUSE_END: Final = re.compile(r"[;:.!?,](?=\s|[”’\"']|$)| [–—-](?= )")
_CLAUSE_BEGIN: Final = re.compile(r"[;:,.?!][”\"’]? | [–—] |\b(?:that|and|but) ")
_WORD: Final = re.compile(r"\s*[^\s,;:.]*")
_PART_END: Final = re.compile(r"[,;:]? and\b|[,;:](?=\s|$)")
_OPENERS: Final = frozenset(("subordinator", "preposition", "adverb", "as", "if"))
"""Classes of words that a clause or a phrase before the main clause begins with."""
_BETWEEN: Final = " ,;:(-–—"
"""What is left standing at a cut and says nothing there."""
_LEADING_ON: Final = function_words() | {""}
_MARKS: Final = re.compile('[“”„«»"]')
_OPENING: Final = frozenset("„«")
_EITHER: Final = frozenset('“"')
_BEFORE_MARK: Final = frozenset(("", " ", "(", "—", "–"))
_QUOTES: Final = '“”„«»"‘'


def beginning(text: str, href: str, longest: int = _LONGEST) -> list[TextPiece]:
    """The beginning of a passage as a link.

    Examples
    --------
    >>> beginning("The water rose by night near Velm, and nobody had been warned.", "#s1-1", 40)[0].text
    'The water rose by night near Velm'
    >>> beginning("They met the mayors of all the towns along the river.", "#s1-2", 34)[0].text
    'They met the mayors…'
    """
    words = _main(_flat(text).strip(f"{_QUOTES} ").lstrip("'-–— "))
    return _without_lone_marks([TextPiece(_head(words, longest), href)])


def surroundings(
    text: str,
    around: tuple[int, int],
    marks: Sequence[tuple[int, int, str]],
    fences: Sequence[tuple[int, int]] = (),
) -> list[TextPiece]:
    """The words around some places of a sentence; the places are links.

    Parameters
    ----------
    text
        The whole text.
    around
        Half-open offsets of the sentence.
    marks
        Start, end and address of each place, in order, all in the sentence.
    fences
        Places of the sentence over which the words do not reach: other figures, of which nothing is said.

    Examples
    --------
    >>> told = surroundings("Rain fell. Some 40 houses in Velm stand under water.", (11, 52), [(11, 18, "#a1-f1")])
    >>> [piece.text for piece in told]
    ['Some 40', ' houses in Velm stand under water']
    """
    first = marks[0][0]
    left, right = _fenced(text, around, first, fences)
    pieces = [TextPiece(_tail(text[left:first]))]
    at = first
    for start, end, href in marks:
        if start < at or end > right or end - first > _LONGEST:
            continue
        pieces += [TextPiece(_flat(text[at:start])), TextPiece(_flat(text[start:end]), href)]
        at = end
    room = max(_LONGEST - sum(len(piece.text) for piece in pieces), _SHORTEST)
    rest = _flat(text[at:right]).rstrip()
    pieces.append(TextPiece(_rest(_before_fence(rest) if right < around[1] else rest, room)))
    kept = [piece for piece in pieces if piece.text.strip()]
    if fences and not any(map(str.isalpha, "".join(piece.text for piece in kept if not piece.href))):
        return surroundings(text, around, marks)
    return _without_lone_marks(kept)


def without_hanging(words: str) -> str:
    """Words without those at the end that only lead on to others.

    Examples
    --------
    >>> without_hanging("The sluice failed on Friday, and with the")
    'The sluice failed on Friday'
    """
    kept = words.split(" ")
    while len(kept) > 2 and kept[-1].strip(_BETWEEN).lower() in _LEADING_ON:
        kept.pop()
    return " ".join(kept).rstrip(_BETWEEN)


def _without_lone_marks(pieces: Sequence[TextPiece]) -> list[TextPiece]:
    """Pieces without quotation marks whose other one was cut off: 'for these hours."'."""
    told = "".join(piece.text for piece in pieces)
    opened: list[int] = []
    lone: set[int] = set()
    for found in _MARKS.finditer(told):
        if found[0] in _OPENING or (
            found[0] in _EITHER and told[max(found.start() - 1, 0) : found.start()] in _BEFORE_MARK
        ):
            opened.append(found.start())
        elif opened:
            opened.pop()
        else:
            lone.add(found.start())
    lone.update(opened)
    kept, at = [], 0
    for piece in pieces:
        text = "".join(sign for place, sign in enumerate(piece.text, at) if place not in lone)
        kept.append(TextPiece(text, piece.href))
        at += len(piece.text)
    if lone:
        kept[-1] = TextPiece(kept[-1].text.rstrip(".,;: "), kept[-1].href)
    return kept


def _fenced(
    text: str, around: tuple[int, int], first: int, fences: Sequence[tuple[int, int]]
) -> tuple[int, int]:
    """The sentence up to the fences on either side of a place, without the word behind the left one, which it counts."""
    left, right = around
    ends = [end for start, end in fences if left <= start and end <= first]
    if ends:
        left = _behind_fence(text, max(ends), first)
    return left, min((start for start, _ in fences if first < start < right), default=right)


def _behind_fence(text: str, fence: int, first: int) -> int:
    """Where the words begin again: with the clause of the place, else behind the word that the figure at the fence counts."""
    begins = [found.end() for found in _CLAUSE_BEGIN.finditer(text, fence, first)]
    if begins:
        return begins[-1]
    counted = _WORD.match(text, fence, first)
    return counted.end() if counted else fence


def _before_fence(rest: str) -> str:
    """What is left of the words before a fence: up to the last clause or "and", else without words that lead on to the figure."""
    parts = [found.start() for found in _PART_END.finditer(rest)]
    if parts:
        return rest[: parts[-1]]
    words = rest.split(" ")
    while len(words) > 1 and (words[-1] in _LEADING_ON or words[-1].lower() in word_classes()):
        words.pop()
    return " ".join(words)


def _main(text: str) -> str:
    """A sentence without what is put before its main clause: "On Friday, …", "As he came in, …"."""
    first, comma, rest = text.partition(", ")
    opener = word_classes().get(first.partition(" ")[0].lower())
    if comma and opener in _OPENERS and len(first) <= _LONGEST and len(rest) >= _SHORTEST:
        return rest
    return text


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _tail(text: str) -> str:
    """The end of what stands before a place, from the beginning of a clause or a word on."""
    flat = _flat(text).lstrip(f"{_QUOTES} ")
    near = flat if len(flat) <= _BEFORE else flat[-_BEFORE:].partition(" ")[2]
    begins = [found.end() for found in _CLAUSE_BEGIN.finditer(near) if found.end() < len(near)]
    if begins:
        near = near[begins[-1] :]
    elif near != flat:
        words = near.split(" ")
        telling = next((place for place, word in enumerate(words) if word.lower() not in _LEADING_ON), 0)
        near = " ".join(words[telling:])
    return near.lstrip(f"{_QUOTES}")


def _head(text: str, longest: int) -> str:
    """The beginning of a text up to the last clause that ends in reach, else up to a word."""
    ends = [found.start() for found in _CLAUSE_END.finditer(text, _SHORTEST) if found.start() <= longest]
    if ends:
        return text[: ends[-1]].rstrip(f"{_QUOTES}’' ")
    return text.rstrip(".;:, ") if len(text) <= longest else _cut(text, longest)


def _rest(text: str, longest: int) -> str:
    """What follows a place, up to the first clause that ends, else up to a word."""
    if text[:1] in {",", ")"}:
        return ""
    end = _CLAUSE_END.search(text, min(_AFTER, len(text)))
    if end and end.start() <= longest:
        return text[: end.start()].rstrip(f"{_QUOTES}’' ")
    return text.rstrip(".;:,!? ") if len(text) <= longest else _cut(text, longest)


def _cut(text: str, longest: int) -> str:
    """A text cut behind a word that does not leave anything hanging."""
    return without_hanging(text[: longest + 1].rpartition(" ")[0]) + "…"
