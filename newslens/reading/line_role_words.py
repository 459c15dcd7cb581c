"""The role of a line by its words: promo, correction, credit, caption, byline, timestamp, boilerplate.

The phrases stand in `newslens/lexicon/page/furniture.txt`; this module only finds them. Bylines and timestamps have a
grammar instead of a list: "By Ann Lee and Bo Chan, City Herald", "Updated 8/2/2031 6:15 PM".

What this does not cover: what follows from the neighbourhood of a line, such as headings and menus, see
`newslens.reading.line_roles`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import NamedTuple

from newslens.language.calendar_names import WEEKDAYS
from newslens.lexicon import alternation, entries, words
from newslens.reading import reading_thresholds as thresholds
from newslens.reading.line_forms import role_by_form
from newslens.reading.publication_dates import MONTH

__all__ = ["TAIL", "is_timestamp", "role_by_words"]

TAIL = "tail"
"""Role of a line that opens the lists below a report."""

_ORDER = ("correction", "credit", "promo", "caption", TAIL, "boilerplate")
_EDGE = " \t\xa0.,:;!|»›>→•*-–—"

_WEEKDAY = rf"(?:{alternation(WEEKDAYS.numbers)})\.?,?"
_DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH},?\s+\d{{4}}|{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?(?:\s+\d{{4}})?"
    rf"|{MONTH}-\d{{1,2}}-(?:\d{{4}}|\d{{2}})\b|\d{{1,2}}-{MONTH}-(?:\d{{4}}|\d{{2}})\b"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\b|\d{1,2}\s+" + MONTH + r")"
)
_CLOCK = (
    r"(?:\d{4}(?=\s*(?:GMT|UTC|[A-Z]{2,4}T)\b)|\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap](?:\.?m\b)?\.?(?!\w))?|\d{1,2}\s*[ap]\.?m\.?|noon|midnight)"
    rf"(?:\s*\(?(?:[a-z]{{2,4}}t|{alternation(words('page/time_zones'))})\b\)?)?"
)
_LABEL = (
    rf"(?:(?:first|last|date|originally)?\s*(?:{alternation(words('page/stamp_labels'))})"
    r"(?:\s+(?:on|at|date|time))?|on|as\s+of)\s*[:,]?"
)
_STAMP_PART = (
    rf"(?:{_LABEL}|{_WEEKDAY}|{_DATE}|{_CLOCK}|T|at|on|and|\d+\s+(?:minute|hour|day|week|month|year)s?\s+ago)"
)
_STAMP = re.compile(rf"\W*(?:{_STAMP_PART}[\s,|.•·/@()–—-]*)+", re.IGNORECASE)
_STAMP_OPENING = re.compile(rf"\W*{_STAMP_PART}", re.IGNORECASE)
"""How every stamp begins and hardly any other line does, so that most lines are searched no further."""
_HAS_TIME = re.compile(rf"{_DATE}|{_CLOCK}|\bago\b", re.IGNORECASE)
_PERSON = r"[^\W\d_][\w.'’-]*(?:\s+(?:[^\W\d_][\w.'’-]*)){0,4}"
_BYLINE = re.compile(
    rf"(?:(?i:{alternation(words('page/byline_openings'))})\s*:?\s+)"
    rf"(?=[A-Z]){_PERSON}(?:(?:,|\s+and|\s*&|\s*[|/•·–—-])\s*{_PERSON}){{0,5}}\s*(?:@\w+\s*)?",
)
_NUMBER = "<n>"
# Marks that may stand before a phrase; a quotation mark may not.
_MARKS = r"[^\w\"'“”‘’«„]*"
_FIRST_WORD = re.compile(r"\d+|\w+")
_LAST_WORD = re.compile(r"\b\w++(?=\W*\Z)")


def role_by_words(line: str) -> str | None:
    """Role that the words of a line give it, or None where they say nothing.

    Parameters
    ----------
    line
        A line without surrounding white space.

    Examples
    --------
    >>> [role_by_words(line) for line in ("READ MORE: Ferry sinks", "By Ann Lee", "Updated 8/2/2031 6:15 PM")]
    ['promo', 'byline', 'timestamp']
    >>> role_by_words("The ferry sank within minutes.") is None
    True
    """
    if len(line) > thresholds.NOTICE_LENGTH:
        return None
    folded = line.casefold()
    phrases = _phrases()
    plain = folded.strip(_EDGE)
    if (role := phrases.whole.get(plain)) is not None:
        return role
    if len(line) < thresholds.STAMP_LENGTH and is_timestamp(line):
        return "timestamp"
    roles = {
        role for role, pattern in phrases.beside(plain) if pattern.search(plain) or pattern.search(folded)
    }
    if inside := phrases.inside.search(folded):
        roles.add(inside.lastgroup or "")
    if roles:
        return min(roles, key=_ORDER.index)
    if (role := role_by_form(line)) is not None:
        return role
    return "byline" if len(line) < thresholds.BYLINE_LENGTH and _is_byline(line) else None


def is_timestamp(line: str) -> bool:
    """Whether a line is a date or an hour with its label, and nothing else.

    Examples
    --------
    >>> is_timestamp("Updated 8/2/2031 6:15 PM"), is_timestamp("He left on 8/2/2031")
    (True, False)
    """
    return bool(_STAMP_OPENING.match(line) and _HAS_TIME.search(line) and _STAMP.fullmatch(line))


def _is_byline(line: str) -> bool:
    return not line.endswith((".", "!", "?", '"', "”")) and _BYLINE.fullmatch(line) is not None


class _Phrases(NamedTuple):
    """The lexicon, arranged so that a line is compared with few phrases."""

    whole: dict[str, str]
    """Role of a line that is the phrase and nothing else."""
    first: dict[str, list[tuple[str, re.Pattern[str]]]]
    """Phrases by the first word of the line."""
    last: dict[str, list[tuple[str, re.Pattern[str]]]]
    """Phrases by the last word of the line."""
    inside: re.Pattern[str]
    """All phrases that stand anywhere, grouped by role."""

    def beside(self, line: str) -> list[tuple[str, re.Pattern[str]]]:
        """Phrases that can stand at the beginning or the end of a line."""
        first, last = _FIRST_WORD.search(line), _last_word(line)
        found = (
            self.first.get(_NUMBER if first and first.group().isdecimal() else first.group(), [])
            if first
            else []
        )
        return found + self.last.get(last, [])


def _last_word(line: str) -> str:
    """The last word of a line, or ""; looked for among its last characters first, as a search from its front tries every word."""
    near = max(0, len(line) - thresholds.LAST_WORD_CHARACTERS)
    found = _LAST_WORD.search(line, near)
    if near and (found is None or found.start() == near):
        found = _LAST_WORD.search(line)
    return found.group() if found else ""


@cache
def _phrases() -> _Phrases:
    whole: dict[str, str] = {}
    first: defaultdict[str, list[tuple[str, re.Pattern[str]]]] = defaultdict(list)
    last: defaultdict[str, list[tuple[str, re.Pattern[str]]]] = defaultdict(list)
    inside: defaultdict[str, list[str]] = defaultdict(list)
    starts: list[str] = []
    for phrase, role, where in ((fields[0].casefold(), *fields[1:]) for fields in entries("page/furniture")):
        body = _source(phrase)
        words = re.findall(r"<n>|\w+", phrase.replace("<...>", " "))
        if where == "line" and "<" not in phrase:
            whole[phrase.strip(_EDGE)] = role
        elif where in {"line", "start"}:
            first[words[0]].append(
                (role, re.compile(rf"\A{_MARKS}{body}" + (r"\W*\Z" if where == "line" else "")))
            )
        elif where == "end" and not phrase.endswith("<...>"):
            last[words[-1]].append((role, re.compile(rf"(?<!\w){body}\W*\Z")))
        else:
            inside[role].append(body)
            starts.append(phrase)
    grouped = "|".join(f"(?P<{role}>{'|'.join(inside[role])})" for role in _ORDER if role in inside)
    anywhere = re.compile(rf"(?<!\w){_openings(starts)}(?:{grouped})")
    return _Phrases(whole, dict(first), dict(last), anywhere)


def _openings(phrases: list[str]) -> str:
    """Regular expression of a look at two characters, by which most places in a line are passed over without a try of every phrase."""
    if any(phrase.startswith("<") for phrase in phrases):
        return ""
    seconds: defaultdict[str, set[str]] = defaultdict(set)
    for phrase in phrases:
        seconds[phrase[0]].add(phrase[1:2])
    branches: list[str] = []
    for first, behind in sorted(seconds.items()):
        # a space or a placeholder can stand for other characters, so that only letters are asked for
        letters = all(map(str.isalpha, behind))
        branches.append(re.escape(first) + (f"[{''.join(sorted(behind))}]" if letters else ""))
    return f"(?={'|'.join(branches)})"


def _source(phrase: str) -> str:
    """Regular expression of a phrase; a word at its edge ends there."""
    pieces = re.split(r"(<n>|<\.\.\.>|\s+)", phrase)
    source = "".join(
        {_NUMBER: r"\d[\d,.]*k?", "<...>": rf"\S+(?:\s+\S+){{0,{thresholds.GAP_WORDS - 1}}}?"}.get(
            piece, r"\s+" if piece.isspace() else re.escape(piece)
        )
        for piece in pieces
    )
    return source + (r"(?!\w)" if phrase[-1].isalnum() else "")
