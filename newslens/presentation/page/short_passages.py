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
_OPENERS: Final = frozenset(("subordinator", "preposition", "adverb", "as", "if"))
"""Classes of words that a clause or a phrase before the main clause begins with."""
_BETWEEN: Final = " ,;:(-–—"
"""What is left standing at a cut and says nothing there."""
_LEADING_ON: Final = function_words() | {""}
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
    return [TextPiece(_head(_main(_flat(text).strip(f"{_QUOTES} ").lstrip("'-–— ")), longest), href)]


def surroundings(
    text: str, around: tuple[int, int], marks: Sequence[tuple[int, int, str]]
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

    Examples
    --------
    >>> told = surroundings("Rain fell. Some 40 houses in Velm stand under water.", (11, 52), [(11, 18, "#a1-f1")])
    >>> [piece.text for piece in told]
    ['Some 40', ' houses in Velm stand under water']
    """
    left, right = around
    first = marks[0][0]
    pieces = [TextPiece(_tail(text[left:first]))]
    at = first
    for start, end, href in marks:
        if start < at or end - first > _LONGEST:
            continue
        pieces += [TextPiece(_flat(text[at:start])), TextPiece(_flat(text[start:end]), href)]
        at = end
    room = max(_LONGEST - sum(len(piece.text) for piece in pieces), _SHORTEST)
    pieces.append(TextPiece(_rest(_flat(text[at:right]).rstrip(), room)))
    return [piece for piece in pieces if piece.text]


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
        while len(words) > 1 and words[0].lower() in function_words():
            words.pop(0)
        near = " ".join(words)
    return near.lstrip(f"{_QUOTES}")


def _head(text: str, longest: int) -> str:
    """The beginning of a text up to the last clause that ends in reach, else up to a word."""
    ends = [found.start() for found in _CLAUSE_END.finditer(text, _SHORTEST) if found.start() <= longest]
    if ends:
        return text[: ends[-1]].rstrip(f"{_QUOTES}’' ")
    return text.rstrip(".;:, ") if len(text) <= longest else _cut(text, longest)


def _rest(text: str, longest: int) -> str:
    """What follows a place, up to the first clause that ends, else up to a word."""
    end = _CLAUSE_END.search(text, min(_AFTER, len(text)))
    if end and end.start() <= longest:
        return text[: end.start()].rstrip(f"{_QUOTES}’' ")
    return text.rstrip(".;:,!? ") if len(text) <= longest else _cut(text, longest)


def _cut(text: str, longest: int) -> str:
    """A text cut behind a word that does not leave anything hanging."""
    return without_hanging(text[: longest + 1].rpartition(" ")[0]) + "…"
