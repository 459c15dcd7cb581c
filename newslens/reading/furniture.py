"""The role of a line by its words: promo, correction, credit, caption, byline, timestamp, boilerplate.

The phrases stand in `newslens/lexicon/furniture.txt`; this module only finds them. Bylines and timestamps have a
grammar instead of a list: "By Ann Lee and Bo Chan, City Herald", "Updated 5/5/2010 1:41 PM".

What this does not cover: what follows from the neighbourhood of a line, such as headings and menus, see
`newslens.reading.structure`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from newslens.lexicon import entries

__all__ = ["role_by_words"]

_ORDER = ("correction", "credit", "promo", "caption", "boilerplate")
# A line longer than this is prose, whatever phrase stands inside it.
_LONGEST_NOTICE = 600
_EDGE = " \t\xa0.,:;!|»›>→•*-–—"

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?"
_DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH},?\s+\d{{4}}|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?(?:\s+\d{{4}})?"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\b|\d{1,2}\s+" + _MONTH + r")"
)
_CLOCK = (
    r"(?:\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?|noon|midnight)"
    r"(?:\s*\(?(?:[a-z]{2,4}t|utc|gmt|z|uk|local(?:\s+time)?|hrs|hours|et|ct|mt|pt|ist)\b\)?)?"
)
_LABEL = (
    r"(?:(?:first|last|date|originally)?\s*(?:posted|published|updated|modified|created|issued|date|edited|reviewed)"
    r"(?:\s+(?:on|at|date|time))?|on|as\s+of)\s*[:,]?"
)
_STAMP = re.compile(
    rf"\W*(?:(?:{_LABEL}|{_WEEKDAY}|{_DATE}|{_CLOCK}|T|at|on|and|\d+\s+(?:minute|hour|day|week|month|year)s?\s+ago)[\s,|.•·/()–—-]*)+",
    re.IGNORECASE,
)
_HAS_TIME = re.compile(rf"{_DATE}|{_CLOCK}|\bago\b", re.IGNORECASE)
_PERSON = r"[^\W\d_][\w.'’-]*(?:\s+(?:[^\W\d_][\w.'’-]*)){0,4}"
_BYLINE = re.compile(
    rf"(?:(?i:by|written\s+by|posted\s+by|published\s+by|reported\s+by|author|authors|words\s+by|story\s+by|from)\s*:?\s+)"
    rf"(?=[A-Z]){_PERSON}(?:(?:,|\s+and|\s*&|\s*[|/•·–—-])\s*{_PERSON}){{0,5}}\s*",
)
_JOB = re.compile(
    r"(?:correspondent|reporter|editor|staff\s+writer|bureau\s+chief|columnist|news\s+agency|press)\b",
    re.IGNORECASE,
)


def role_by_words(line: str) -> str | None:
    """Role that the words of a line give it, or None where they say nothing.

    Parameters
    ----------
    line
        A line without surrounding white space.

    Examples
    --------
    >>> [role_by_words(line) for line in ("READ MORE: Ferry sinks", "By Ann Lee", "Updated 5/5/2010 1:41 PM")]
    ['promo', 'byline', 'timestamp']
    >>> role_by_words("The ferry sank within minutes.") is None
    True
    """
    if len(line) > _LONGEST_NOTICE:
        return None
    plain = line.casefold().strip(_EDGE)
    whole, parts = _lexicon()
    if (role := whole.get(plain)) is not None:
        return role
    if len(line) < 80 and _is_timestamp(line):
        return "timestamp"
    for role, pattern in parts:
        if pattern.search(plain) or pattern.search(line.casefold()):
            return role
    return "byline" if len(line) < 120 and _is_byline(line) else None


def _is_timestamp(line: str) -> bool:
    return bool(_HAS_TIME.search(line) and _STAMP.fullmatch(line))


def _is_byline(line: str) -> bool:
    return not line.endswith((".", "!", "?", '"', "”")) and _BYLINE.fullmatch(line) is not None


@cache
def _lexicon() -> tuple[dict[str, str], tuple[tuple[str, re.Pattern[str]], ...]]:
    """Whole lines by their words, and one pattern a role for everything else."""
    whole: dict[str, str] = {}
    parts: defaultdict[str, list[str]] = defaultdict(list)
    for phrase, role, where in entries("furniture"):
        if where == "line" and "<" not in phrase:
            whole[phrase.casefold().strip(_EDGE)] = role
            continue
        body = _source(phrase.casefold())
        parts[role].append(
            {
                "line": rf"\A{body}\Z",
                "start": rf"\A{body}",
                "end": rf"(?<!\w){body}\W*\Z",
                "inside": rf"(?<!\w){body}",
            }[where]
        )
    return whole, tuple((role, re.compile("|".join(parts[role]))) for role in _ORDER if role in parts)


def _source(phrase: str) -> str:
    """Regular expression of a phrase; a word at its edge ends there."""
    pieces = re.split(r"(<n>|<\.\.\.>|\s+)", phrase)
    source = "".join(
        {"<n>": r"\d[\d,.]*k?", "<...>": r"\S+(?:\s+\S+){0,11}?"}.get(
            piece, r"\s+" if piece.isspace() else re.escape(piece)
        )
        for piece in pieces
    )
    return source + (r"(?!\w)" if phrase[-1].isalnum() else "")
