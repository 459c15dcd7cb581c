"""Transcripts: lines of somebody's speech that stand without quotation marks, behind the name of the speaker.

Takes a text and its names; gives `TranscribedLine` records. Three kinds are read:

- a speech that the article prints in full and says so ("Here is the transcript:"): what follows "Mayor Ada Brandt: Thank you
  all." belongs to her, line by line, to the end or to the next speaker;
- a dialogue: lines of two speakers or more, each of whom has several turns ("BRANDT: Why now?", "OLSEN, HARBOUR CHIEF: It was
  time."), or several turns under capitals of which one introduces its speaker by a role;
- a broadcast, whose label can stand on a line of its own ("OLSEN, HOST:"); what follows is this speaker's line by line;
- an interview: answers ("A: At noon.", "A. At noon.") behind questions ("Q: When was that?"). Who answers is the one person
  named before the first question, or nobody; a question is the article's own.

A line "Notes: ..." or "Breaking: ..." is neither: no person is named. What this does not cover: speech set off by layout
alone, without a name before a colon, and words of the article's own behind the end of a speech.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.extraction.quotations.speaker_coreference import role_nouns
from newslens.schema import Name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["TranscribedLine", "find_transcribed_lines", "may_be_transcript"]

_TURN = re.compile(
    r"^(?:(?P<label>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,5})(?P<role>, [^\s:.,][^:.\n]{0,50})?:|(?P<letter>[QA])\.)"
    r"(?:[ \t]+|[ \t]*\n\s*)(?=[A-Z“\"(\[])",
    re.MULTILINE,
)
_QUESTIONS = frozenset({"Q", "QUESTION", "Question"})
_ANSWERS = frozenset({"A", "ANSWER", "Answer"})
_DECLARED = re.compile(
    r"\b(?:transcript|full text|(?:remarks|speech|statement|address) in full"
    r"|(?:text|full version) of (?:the|his|her|their) (?:\w+ )?(?:remarks|speech|statement|address))\b",
    re.IGNORECASE,
)
_SOUND = re.compile(r"\s*[(\[][^)\]]*[)\]]\s*\Z")
"""A line of a transcript that says what is heard: "(SOUNDBITE OF MUSIC)"."""
_LINE = re.compile(r"[^\n]*[^\s][^\n]*")


class TranscribedLine(NamedTuple):
    """A line of a transcript, without the name before it."""

    opened: int
    """Where the label starts that stands before the line, or `start` where none does."""
    start: int
    end: int
    speaker: Name | None
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
    # a role belongs to a label in capitals alone: "HOLM, REPORTER: ..."; not "Holm, who left, asked: ..."
    labels = [found for found in _TURN.finditer(text) if _may_open_turn(found)]
    if not labels:
        return []
    persons = [each for each in names if each.kind == "person"]
    if any(_label(found) in _QUESTIONS for found in labels):
        return list(_answers(text, labels, persons))
    speakers = _speakers(labels, persons)
    turns = [
        _Turn(found.start(), found.end(), speaker) for found, speaker in zip(labels, speakers, strict=True)
    ]
    first = next((turn for turn in turns if turn.speaker is not None), None)
    if first is None:
        return []
    if _is_declared(text, first.line):
        return list(_lines(text, turns))
    if _is_introduced(labels):
        return list(_lines(text, turns, from_last=any(_stands_alone(found) for found in labels)))
    return list(_own_lines(text, turns)) if _is_dialogue(turns) else []


def _may_open_turn(found: re.Match[str]) -> bool:
    """Whether a label with a role, or one alone on its line, is in capitals."""
    return not (found["role"] or _stands_alone(found)) or (found["label"] or "").isupper()


def _stands_alone(found: re.Match[str]) -> bool:
    return "\n" in found.group()


def _label(turn: re.Match[str]) -> str:
    return turn["label"] or turn["letter"]


def _answers(
    text: str, labels: Sequence[re.Match[str]], persons: Sequence[Name]
) -> Iterator[TranscribedLine]:
    """The answers of an interview; one behind no question is none."""
    before = {each.name: each for each in persons if each.end <= labels[0].start()}
    speaker = next(iter(before.values())) if len(before) == 1 else None
    for question, answer in pairwise(labels):
        line = _LINE.match(text, answer.end())
        if _label(question) in _QUESTIONS and _label(answer) in _ANSWERS and line is not None:
            yield TranscribedLine(answer.start(), answer.end(), _last(text, line.end()), speaker, named=False)


def may_be_transcript(text: str) -> bool:
    """Whether some line of a text has a name before a colon, as far as that shows without knowing its names."""
    return _TURN.search(text) is not None


def _speakers(labels: Sequence[re.Match[str]], persons: Sequence[Name]) -> Iterator[Name | None]:
    """The person of each label: whose name ends it ("Mayor Ada Brandt"), or whose surname it is in capitals ("BRANDT").

    A full name in capitals with a role behind it introduces somebody whom the text names nowhere else: "ADA BRANDT, HARBOUR CHIEF".
    A role in capitals is somebody without a name: "HOST", "UNIDENTIFIED WOMAN".
    """
    surnames = {each.name.rsplit(" ", 1)[-1].upper(): each.name for each in reversed(persons)}
    by_end = {each.end: each for each in persons}
    for label in labels:
        start, end = label.span("label" if label["label"] else "letter")
        speaker = by_end.get(end)
        if speaker is None or speaker.start < start:
            speaker = None
            surface = _label(label)
            name = surnames.get(surface)
            if name is None and label["role"] and " " in surface and surface.isupper():
                name = surface.title()
                surnames.setdefault(name.rsplit(" ", 1)[-1].upper(), name)
            if name is None and surface.isupper() and surface.rsplit(" ", 1)[-1].lower() in role_nouns():
                name = surface.lower()
            if name is not None:
                speaker = Name(start, end, surface, name, "person")
        yield speaker


def _is_declared(text: str, at: int) -> bool:
    """Whether one of the lines right before a turn, or the article's heading, says that a speech follows."""
    above = list(_LINE.finditer(text, 0, at))
    near = above[: thresholds.HEAD_LINES] + above[-thresholds.HEAD_LINES :]
    return any(_DECLARED.search(each.group()) for each in near)


def _is_dialogue(turns: Sequence[_Turn]) -> bool:
    """Whether two persons or more have several turns each."""
    counts = Counter(turn.speaker.name for turn in turns if turn.speaker is not None)
    return sum(count >= thresholds.DIALOGUE_TURNS for count in counts.values()) >= thresholds.DIALOGUE_TURNS


def _is_introduced(labels: Sequence[re.Match[str]]) -> bool:
    """Whether a label in capitals gives its speaker's role alone on its line, or one of several turns under capitals does."""
    capitals = [found for found in labels if found["label"] and found["label"].isupper()]
    roles = [found for found in capitals if found["role"]]
    speakers = {found["label"].rsplit(" ", 1)[-1] for found in capitals}
    several = len(capitals) >= thresholds.INTRODUCED_TURNS and len(speakers) > 1
    return any(_stands_alone(found) for found in roles) or (several and bool(roles))


def _own_lines(text: str, turns: Sequence[_Turn]) -> Iterator[TranscribedLine]:
    """The line of each turn."""
    for turn in turns:
        line = _LINE.match(text, turn.start)
        if turn.speaker is not None and line is not None:
            yield TranscribedLine(turn.line, turn.start, _last(text, line.end()), turn.speaker, named=True)


def _lines(text: str, turns: Sequence[_Turn], *, from_last: bool = True) -> Iterator[TranscribedLine]:
    """The lines of each turn, to the next; of the last one only the first line where its others may be the article's own."""
    for number, turn in enumerate(turns):
        is_last = number + 1 == len(turns)
        end = len(text) if is_last else turns[number + 1].line
        if turn.speaker is None:
            continue
        for line in _LINE.finditer(text, turn.start, end):
            start = line.start() + len(line.group()) - len(line.group().lstrip())
            named = start == turn.start
            if not _SOUND.match(line.group()):
                opened = turn.line if named else start
                yield TranscribedLine(opened, start, _last(text, line.end()), turn.speaker, named=named)
            if is_last and not from_last:
                break


def _last(text: str, end: int) -> int:
    """The end of a line without the space behind it."""
    while text[end - 1].isspace():
        end -= 1
    return end
