"""Transcripts: lines of somebody's speech that stand without quotation marks, behind the name of the speaker.

Takes a text and its names; gives `TranscribedLine` records. Two kinds are read:

- a speech that the article prints in full and says so ("Here is the transcript:"): what follows "Mayor Ada Brandt: Thank you
  all." belongs to her, line by line, to the end or to the next speaker;
- a dialogue: lines of two speakers or more, each of whom has several turns ("BRANDT: Why now?", "OLSEN: It was time.").

A line "Notes: ..." or "Breaking: ..." is neither: no person is named. What this does not cover: speech set off by layout
alone, without a name before a colon, and words of the article's own behind the end of a speech.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.quotations import quotation_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.schema import Name

__all__ = ["TranscribedLine", "find_transcribed_lines", "may_be_transcript"]

_TURN = re.compile(r"^(?P<label>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,5}):[ \t]+(?=[A-Z“\"(\[])", re.MULTILINE)
_DECLARED = re.compile(
    r"\b(?:transcript|full text|(?:remarks|speech|statement|address) in full"
    r"|(?:text|full version) of (?:the|his|her|their) (?:\w+ )?(?:remarks|speech|statement|address))\b",
    re.IGNORECASE,
)
_LINE = re.compile(r"[^\n]*[^\s][^\n]*")


class TranscribedLine(NamedTuple):
    """A line of a transcript, without the name before it."""

    start: int
    end: int
    speaker: Name
    named: bool
    """Whether the speaker's name stands right before this line."""


class _Turn(NamedTuple):
    line: int
    start: int
    speaker: Name | None


def find_transcribed_lines(text: str, names: Sequence[Name]) -> list[TranscribedLine]:
    r"""Lines of the transcripts in a text, in order.

    Parameters
    ----------
    text
        Any text.
    names
        Its names.

    Examples
    --------
    >>> from newslens.extraction.names import find_names
    >>> text = "Here is the transcript.\nMayor Ada Brandt: Thank you all.\nThe bridge is open again."
    >>> found = find_transcribed_lines(text, find_names(text))
    >>> [(text[each.start : each.end], each.speaker.name) for each in found]
    [('Thank you all.', 'Ada Brandt'), ('The bridge is open again.', 'Ada Brandt')]
    """
    labels = list(_TURN.finditer(text))
    if not labels:
        return []
    persons = [each for each in names if each.kind == "person"]
    turns = [
        _Turn(found.start(), found.end(), _speaker(persons, found.start("label"), found.end("label")))
        for found in labels
    ]
    first = next((turn for turn in turns if turn.speaker is not None), None)
    if first is None:
        return []
    if _is_declared(text, first.line):
        return list(_lines(text, turns))
    return list(_own_lines(text, turns)) if _is_dialogue(turns) else []


def may_be_transcript(text: str) -> bool:
    """Whether some line of a text has a name before a colon, as far as that shows without knowing its names."""
    return _TURN.search(text) is not None


def _speaker(persons: Sequence[Name], start: int, end: int) -> Name | None:
    """The person whose name ends a label: of "Mayor Ada Brandt" Ada Brandt."""
    return next((each for each in persons if start <= each.start and each.end == end), None)


def _is_declared(text: str, at: int) -> bool:
    """Whether one of the lines right before a turn, or the article's heading, says that a speech follows."""
    above = list(_LINE.finditer(text, 0, at))
    near = above[: thresholds.HEAD_LINES] + above[-thresholds.HEAD_LINES :]
    return any(_DECLARED.search(each.group()) for each in near)


def _is_dialogue(turns: Sequence[_Turn]) -> bool:
    """Whether two persons or more have several turns each."""
    counts = Counter(turn.speaker.name for turn in turns if turn.speaker is not None)
    return sum(count >= thresholds.DIALOGUE_TURNS for count in counts.values()) >= thresholds.DIALOGUE_TURNS


def _own_lines(text: str, turns: Sequence[_Turn]) -> Iterator[TranscribedLine]:
    """The line of each turn."""
    for turn in turns:
        line = _LINE.match(text, turn.start)
        if turn.speaker is not None and line is not None:
            yield TranscribedLine(turn.start, _last(text, line.end()), turn.speaker, named=True)


def _lines(text: str, turns: Sequence[_Turn]) -> Iterator[TranscribedLine]:
    """The lines of each turn, to the next."""
    ends = [*(turn.line for turn in turns[1:]), len(text)]
    for turn, end in zip(turns, ends, strict=True):
        if turn.speaker is None:
            continue
        for line in _LINE.finditer(text, turn.start, end):
            start = line.start() + len(line.group()) - len(line.group().lstrip())
            yield TranscribedLine(start, _last(text, line.end()), turn.speaker, named=start == turn.start)


def _last(text: str, end: int) -> int:
    """The end of a line without the space behind it."""
    while text[end - 1].isspace():
        end -= 1
    return end
