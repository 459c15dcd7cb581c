"""The role of a line by its form: fields of an export, counters of a gallery, notices of rights, contacts, rows of a table.

Takes a line, gives the role that its form tells where no phrase does. Lines of an export of a newspaper database open with a
label ("LENGTH: 512 words"). A notice of rights says of this text what may not be done with it. A row of a table is mostly numbers.
What is told so is an aside: it stands below reports as well as on pages, and is no sign of a page's menus.

What this does not cover: tables whose cells stand on lines of their own, and notices in other languages than English.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newslens.language.closed_classes import function_words
from newslens.lexicon import alternation, entries, words
from newslens.reading import reading_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ASIDE", "gallery_captions", "role_by_form", "table_rows"]

ASIDE = "aside"
"""Role of a line that is no part of the narration and tells nothing of the page around it."""

_TEXT = r"(?:articles?|stor(?:y|ies)|materials?|contents?|(?:web)?sites?|pages?|publications?|reports?|texts?|photographs?|transcripts?)"
_COPYING = r"(?:published|republished|reproduced|copied|rewritten|redistributed|distributed|stored|broadcast|transmitted)"
_PICTURE = r"(?:photos?|images?|pictures?|slides?|videos?)"
_NOTICES = re.compile(
    rf"""(?:\A|(?<=[.!]\s))(?:this|these|our|all|no\ part\ of\ (?:this|the)|the\ contents\ of\ this)\b[^.]{{0,60}}?\b{_TEXT}\b[^.]{{0,60}}?
        \b(?:may|can|must|shall)(?:\ ?not)?\ be\ {_COPYING}\b(?:\W+(?:or\ )?{_COPYING}|[^.]{{0,80}}\b(?:permission|consent|authori[sz]ation)\b)
    |(?:\A|(?<=[.!]\s))(?:the\ )?(?:views|opinions)(?:\ and\ opinions)?\ expressed\ (?:in|by|here|on|above|are)\b
        [^.]*\b(?:represent|reflect|authors?|own|writer|contributors?|necessarily)\b
    |\bcan\ be\ reached\ (?:at|on|via|by)\b.{{0,60}}\S@\S
    |(?<=[.!?]\s)(?:please\ )?(?:contact|reach|call|e-?mail|write\ to|follow|tweet)\b[^.!?]{{0,60}}\b.{{0,60}}@\w
    |\b(?:this|the)\ (?:text|transcript)\ (?:may|might)\ (?:not\ )?be\ (?:in\ its\ final\ form|updated|revised|corrected)\b
    |\b(?:interview|conversation|transcript)\ (?:has\ been|was)\ (?:lightly\ )?(?:edited|condensed)\b
    """,
    re.VERBOSE,
)
"""What a notice says of this text or its author, anywhere in a line in small letters."""
_MAY_HOLD_NOTICE = (" be ", " expressed ", "@", " edited ", " condensed ")
_WORDS_OF_NOTICES = re.compile(
    rf" be (?:{_COPYING}|reached|in its final form|updated|revised|corrected)| expressed |@|edited|condensed"
)
"""One of these is in every notice; found much faster than the notice."""
_OPENINGS = re.compile(
    rf"""(?P<times>all\ times\ (?:are|shown|listed|given|in|local|gmt|utc|[ecmp][sd]?t)\b)
    |(?P<counter>(?:{_PICTURE}\s+)?\d{{1,3}}\s*(?:/|\bof\b)\s*\d{{1,3}}\Z|\d{{1,3}}\s+{_PICTURE}\Z|\d{{1,2}}:\d\d\s*/\s*\d{{1,2}}:\d\d\Z)
    |(?P<picture>{_PICTURE}\s+\d{{1,3}}\s*(?:/|\bof\b)\s*\d{{1,3}}\b)
    |(?P<contact>(?:contact|reach|e-?mail|write\ to|follow|tweet)\b.{{0,120}}(?:\S@\S|\s@\w))
    |(?P<link>\[[^\][\s]+\s[^\][]+\s[^\][]*[^\][.]\]\Z|\((?:see|read|watch|view|hear)\s[^()]+\)\Z)
    """,
    re.VERBOSE,
)
_SOUND = re.compile(r"\([A-Z][A-Z ,.:'’\"“”-]{3,}\)\Z|\[[A-Z][A-Z ,.:'’\"“”-]{3,}\]\Z")
"""What is heard in a transcript: "(SOUNDBITE OF MUSIC)", "[APPLAUSE]"."""
_CREDITED = re.compile(
    r"[\w.)”\"’] (?:Picture|Photograph|Photo|Image|Pic)s?(?: by)?: ?[A-Z][\w.'’-]*(?:[ /&,]+[A-Z][\w.'’-]*){0,6}\.?\Z"
)
"""Who took a picture, at the end of its caption: "Boats at the quay. Picture: Ann Lee"."""
_MORE = re.compile(r"[\w’'\"”?!)] Read more\Z")
"""The button behind another story's headline: "Ferry sinks off Lund – as it happened Read more"."""
_ROLES = {"picture": "caption", "link": "promo"}
_WORD_COUNT = re.compile(r":\s*[\d,.]+ words\b", re.IGNORECASE)
_PLAYER = re.compile(r"(?:CLOSE|VIDEO|PHOTOS?|GALLERY) [A-Z][\w'’-]* [^.!?]*[a-z]")
"""A button of a player, in capitals before its caption: "CLOSE The ferry left at noon"."""
_CELL = re.compile(r"[-+±$£€¥]?\d[\d.,:/%+-]*\Z|[-–—]\Z")
_COUNTED = re.compile(r"(\d{1,3})\s*/\s*(\d{1,3})\s+\S")
_ENDS_SENTENCE = frozenset('.!?…:;,"”’')
_STOPS = frozenset(".!?…:;")
_BEHIND_STOP = '"”’)]'
"""What can stand behind the stop of a sentence at the end of a line."""


def role_by_form(line: str) -> str | None:
    """Role that the form of a line gives it, or None.

    Parameters
    ----------
    line
        A line without surrounding white space.

    Examples
    --------
    >>> [role_by_form(line) for line in ("LENGTH: 512 words", "Photo 3 of 12", "[Watch the launch again]")]
    ['aside', 'aside', 'promo']
    >>> role_by_form("The report may not be published before June.") is None
    True
    """
    if (found := _fields().match(line)) and (role := _role_of_field(line, found[1])) is not None:
        return role
    if (role := _role_by_edge(line)) is not None:
        return role
    folded = line.casefold()
    if found := _OPENINGS.match(folded):
        return _ROLES.get(found.lastgroup or "", ASIDE)
    if _holds_notice(folded):
        return ASIDE
    return "caption" if _ends_with_source(line) else None


def _holds_notice(folded: str) -> bool:
    if not any(word in folded for word in _MAY_HOLD_NOTICE) or _WORDS_OF_NOTICES.search(folded) is None:
        return False
    return _NOTICES.search(folded) is not None


def _role_by_edge(line: str) -> str | None:
    """Role that a line has by its first or last words in their upper and lower case."""
    if _PLAYER.match(line) or (":" in line and _CREDITED.search(line)):
        return "caption"
    if line.endswith(" Read more") and _MORE.search(line):
        return "promo"
    return ASIDE if _SOUND.match(line) else None


def gallery_captions(lines: Sequence[str]) -> frozenset[int]:
    """Numbers of the lines that are counted through, as in "3/34 Boats in the harbour"."""
    counted: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        found = _COUNTED.match(line)
        if found and int(found[1]) <= int(found[2]):
            counted.setdefault(found[2], []).append(number)
    return frozenset(
        number
        for numbers in counted.values()
        if len(numbers) >= thresholds.GALLERY_LINES
        for number in numbers
    )


def table_rows(lines: Sequence[str]) -> frozenset[int]:
    """Numbers of the lines that are rows of a table: two or more in a row that are mostly numbers."""
    rows = [number for number, line in enumerate(lines) if _is_row(line)]
    known = set(rows)
    return frozenset(number for number in rows if number - 1 in known or number + 1 in known)


def _is_row(line: str) -> bool:
    if len(line) > thresholds.ROW_LENGTH or line.rstrip(_BEHIND_STOP)[-1:] in _STOPS:
        return False  # most lines of a report end like a sentence, which costs least to see
    if not any(map(str.isdigit, line)):
        return False
    cells = line.replace("|", " ").split()
    numbers = sum(_CELL.match(cell) is not None and cell[-1:] != "." for cell in cells)
    return numbers >= thresholds.ROW_NUMBERS and 2 * numbers >= len(cells)


def _ends_with_source(line: str) -> bool:
    """Whether a line without a full stop ends with an agency: a caption, but not "Two hurt in blast, says AP"."""
    if line[-1] in _ENDS_SENTENCE:
        return False
    found = _source_at_end().search(line, max(0, len(line) - thresholds.SOURCE_CHARACTERS))
    if found is None:
        return False
    before = line[: found.start()].rsplit(maxsplit=1)[-1:]
    return bool(before) and before[0][-1].isalnum() and before[0].lower() not in _before_no_source()


@cache
def _before_no_source() -> frozenset[str]:
    return function_words() | {"says", "reports", "report", "told", "tells", "say", "reported", "said"}


def _role_of_field(line: str, label: str) -> str | None:
    """Role of a line that opens with a label; "Length: 4.2 metres" tells of a thing and is no field."""
    role, condition = _field_roles()[label.lower()]
    holds = {"": True, "capitals": label.isupper(), "words": _WORD_COUNT.search(line) is not None}
    return role if holds[condition] else None


@cache
def _fields() -> re.Pattern[str]:
    return re.compile(rf"({alternation(_field_roles())})\s*:(?=\s|\Z)", re.IGNORECASE)


@cache
def _field_roles() -> dict[str, tuple[str, str]]:
    """Role of the line by its label in small letters, and on which condition."""
    return {label: (role, "".join(condition)) for label, role, *condition in entries("page/export_fields")}


@cache
def _source_at_end() -> re.Pattern[str]:
    return re.compile(rf"(?<=[\w)])\s+\(?(?:{alternation(words('page/picture_sources'))})\)?\Z")
