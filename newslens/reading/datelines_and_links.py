"""Stretches inside a line: a dateline before the first sentence, an address in the middle of a paragraph.

A dateline is the place and the agency before the report: "CORVANE (Reuters) -", "PORT SELIM, Tarn, Aug. 14 —",
"(Newser) –". An address is a URL that stands in the text; where a page lost the space behind one, the address ends
before a capitalised word that often opens a sentence.
"""

from __future__ import annotations

import re
from functools import cache

from newslens.language.calendar_names import WEEKDAYS
from newslens.language.closed_classes import closed_class_words
from newslens.lexicon import alternation, words
from newslens.reading import reading_thresholds as thresholds
from newslens.reading.publication_dates import MONTH

__all__ = ["cut_line", "is_address", "is_dateline", "leading_dateline"]

_DASH = r"\s*(?:—|–|--+|-(?=\s)|―)\s*"
# Hyphens belong to a word only between its parts, and no part is given back: each text has one reading, or a line of
# "A-A-A-" is tried in all of them.
_WORD = r"[A-Z][\w.'’]*+(?:-[\w.'’]++)*+"
_AGENCY = r"(?:\([A-Z][^()\n]{1,40}\)|/[A-Z][A-Za-z -]{2,30}/)"
_DAY = rf"(?:{MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{MONTH})(?:,?\s+\d{{4}})?|\d{{1,2}}\.\d{{1,2}}\.\d{{4}}\b"
_HOUR = r"(?:,?\s+(?:at\s+|updated\s+)?\d{1,2}[:.]\d{2}\b(?:\s*[ap]\.?m\b\.?)?(?:\s+[A-Z]{3,4}\b)?)?"
_STAMP = rf"(?:(?:(?:{alternation(WEEKDAYS.numbers)})\.?,?\s+)?(?:{_DAY}){_HOUR})"
_NO_PLACE = rf"(?i:{alternation(words('page/story_labels'))})\b"
_PLACE = rf"{_WORD}(?:(?:\s+|\s*[,/;]\s*)(?:{_WORD}|of|de|del|al|el|la|le|the|and|on|upon|am|an|der|{_STAMP})){{0,5}}?"
_OPENS = rf"(?!{_STAMP})(?=[\"“'‘A-Z\d(]|$)"
"""How a sentence opens behind a dash; "3 March 1931 – 4 May 2031" are two days of one line."""
_DATELINE = re.compile(
    rf"\s*(?!{_NO_PLACE})(?:(?:date\s+)?(?P<stamp>\d{{4}}-\d{{2}}-\d{{2}})\s+)?"
    rf"(?P<line>(?:{_PLACE},?\s*)?{_AGENCY}\s*(?:,\s*{_STAMP})?{_DASH}(?:{_STAMP}{_DASH}{_OPENS})?"
    rf"|{_PLACE}(?:(?:,\s*{_STAMP})?\s*(?:—|–|--+|―)\s*|,\s*{_STAMP}\s+-\s+){_OPENS}"
    rf"|(?:[A-Z]{{3}}[A-Z,./ -]*)(?:\s+{_AGENCY})?{_DASH}"
    rf"|\((?:[A-Z]{{2,6}}|[A-Z][a-z]+)\)(?=[A-Z]))"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"“”]+|\b(?:pic\.twitter\.com|t\.co|bit\.ly|ift\.tt)/[\w]+")
_AFTER = ".,;:!?)]}'’»"


def is_dateline(line: str) -> bool:
    """Whether a line is a dateline and nothing else.

    Examples
    --------
    >>> is_dateline("Lima, Peru (Wire) —"), is_dateline("Lima burns")
    (True, False)
    """
    found = _DATELINE.match(line, 0, thresholds.DATELINE_LENGTH)
    return found is not None and found.end() == len(line)


def leading_dateline(line: str) -> str | None:
    """The dateline with which a line opens; None where it opens with none.

    Examples
    --------
    >>> leading_dateline("PORT SELIM, March 3, 2031 (Wire) — Two boats sank.")
    'PORT SELIM, March 3, 2031 (Wire) — '
    """
    found = _DATELINE.match(line, 0, thresholds.DATELINE_LENGTH)
    return found.group() if found else None


def is_address(line: str) -> bool:
    """Whether a line is an address and nothing else.

    Examples
    --------
    >>> is_address("https://news.example/a1"), is_address("See news.example")
    (True, False)
    """
    found = _ADDRESS.fullmatch(line)
    return found is not None and _opener().search(line) is None


def cut_line(text: str, start: int, end: int, role: str) -> list[tuple[int, int, str]]:
    """Stretches of a line of the given role.

    Parameters
    ----------
    text
        Text of the article.
    start, end
        Offsets of the line.
    role
        Role of the line as a whole.

    Returns
    -------
    list of (start, end, role)
        They tile the line. Only a line of the body is cut.
    """
    if role not in {"body", "lead"}:
        return [(start, end, role)]
    parts: list[tuple[int, int, str]] = []
    position = start
    if role == "lead" and (
        found := _DATELINE.match(text, start, min(end, start + thresholds.DATELINE_LENGTH))
    ):
        if found["stamp"]:
            parts.append((start, found.end("stamp"), "timestamp"))
            position = found.end("stamp")
        parts.append((position, found.end(), "dateline"))
        position = found.end()
    for left, right in _addresses(text, position, end):
        parts += [(position, left, "body"), (left, right, "url")]
        position = right
    return [*parts, (position, end, "body")]


def _addresses(text: str, start: int, end: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    # every address holds one of these, and hardly any other line does
    if text.find("/", start, end) < 0 and text.find("www.", start, end) < 0:
        return spans
    for found in _ADDRESS.finditer(text, start, end):
        left, right = found.span()
        if glued := _opener().search(text, left, right):
            right = glued.start()
        while right > left and text[right - 1] in _AFTER:
            right -= 1
        spans.append((left, right))
    return spans


@cache
def _opener() -> re.Pattern[str]:
    """A word that opens a sentence, glued to the end of an address."""
    opening = words("language/sentence_openers") | {word.capitalize() for word in closed_class_words("opens")}
    return re.compile(rf"(?<=[a-z0-9/])(?:{alternation(opening)})$")
