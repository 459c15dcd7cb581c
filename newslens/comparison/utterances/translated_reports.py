"""Whether a report says of itself that it was translated: "(Translated from the Danish)", "Translation: Ada Brandt".

Takes the text of an article; looks at its first and its last lines, where such a note stands in brackets or has a line of its
own. What such a report has inside quotation marks is a translator's wording, so that other words of another report are another
translation and nobody's change.

What this does not cover: a translator whom the body names ("he said through an interpreter"), which tells of a speaker
(`newslens.comparison.utterances.foreign_speech`), and reports that do not say it.
"""

from __future__ import annotations

import re
from typing import Final

from newslens.comparison.utterances import utterance_thresholds as thresholds

__all__ = ["says_it_was_translated"]

_IN_BRACKETS: Final = re.compile(
    r"[(\[](?:[^()\[\]]{0,60}[;,–-]\s?)?translat(?:ed|ion)\b[^()\[\]]{0,80}[)\]]", re.IGNORECASE
)
_ON_ITS_LINE: Final = re.compile(
    r"translat(?:ed\s+(?:from|by)\b|ion\s?(?::|(?:from|by)\b))[^.]{0,80}\.?", re.IGNORECASE
)
_GOES_ON: Final = re.compile(r"\b[a-z]{2,}\b")
"""A word in small letters; behind the note of a line with an outlet stands a date or nothing."""


def says_it_was_translated(text: str) -> bool:
    r"""Whether the first or last lines of a text have a note of its translation.

    Parameters
    ----------
    text
        Text of an article.

    Examples
    --------
    >>> says_it_was_translated("Ice on the lake\n\n(Translated from the Danish) RIBE, 3 May 2031 - It froze.")
    True
    >>> says_it_was_translated("Ice on the lake\n\nHer poems (translated by Ada Brandt) froze with her.")
    False
    """
    head = text[: thresholds.NOTE_CHARACTERS].splitlines()
    tail = text[-thresholds.NOTE_CHARACTERS :].splitlines()
    lines = [each.strip() for each in (*_first(head), *_first(tail[::-1]))]
    return any(_is_note(line) for line in lines)


def _first(lines: list[str]) -> list[str]:
    return [each for each in lines if each.strip()][: thresholds.NOTE_LINES]


def _is_note(line: str) -> bool:
    """Whether a line is a note, begins with one, or is a short line that ends with one: "Ribe Tidende (translated), 3 May"."""
    if _ON_ITS_LINE.fullmatch(line):
        return True
    found = _IN_BRACKETS.search(line)
    if found is None or not found.start():
        return found is not None
    # "Her poems (translated by Ada Brandt) froze with her": a sentence goes on behind the brackets.
    return len(line) <= thresholds.NOTE_LINE and not _GOES_ON.search(line, found.end())
