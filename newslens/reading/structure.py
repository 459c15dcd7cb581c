"""The role of a line by where it stands: headline, heading, first paragraph of the report, menu, tail of the page.

What the words of a line do not say (see `newslens.reading.furniture`), its neighbours do. A line of prose ends like a
sentence or is long. A short line without a full stop is a fragment: above the report it is the headline, alone
between paragraphs a heading, several in a row are a menu, and below the report they are its surroundings. A line
that opens the lists below a report ("Most popular", "Related articles") ends the report, if most of the prose stands
before it.
"""

from __future__ import annotations

import re
from itertools import groupby

from newslens.reading.furniture import TAIL, role_by_words
from newslens.reading.inline import is_dateline

__all__ = ["role_lines"]

_CLOSED = re.compile(r"(?:[.!?…。！？؟۔।]|[:;](?=[\"”])|,(?=[\"”]))[\"'”’»)\]]*$")
_DEPICTS = re.compile(r"\b(?:is|are)\s+(?:seen|pictured|shown|photographed)\b(?!\s+(?:as|by|to)\b)")
_CAPTION_START = 60
_BULLET = re.compile(r"[•‣◦▪·*–—-]\s|\(?\d{1,2}[.)]\s")
_LONG = 15
_HEADLINE = 4
_MENU = 3
_FEW = 3


def role_lines(text: str, lines: list[tuple[int, int]]) -> list[tuple[tuple[int, int], str]]:
    """Lines of a text, each with its role; the first paragraph of the report has the role `lead`.

    Parameters
    ----------
    text
        Text of the article.
    lines
        Half-open offsets of its lines.
    """
    surfaces = [text[start:end].strip() for start, end in lines]
    words = [role_by_words(line) for line in surfaces]
    prose = [
        role is None and _is_prose(line, number)
        for number, (line, role) in enumerate(zip(surfaces, words, strict=True))
    ]
    end = _end_of_report(surfaces, words, prose)
    first = next((number for number, is_prose in enumerate(prose) if is_prose), None)
    last = max((number for number, is_prose in enumerate(prose[:end]) if is_prose), default=None)
    if first is None or last is None:
        return list(zip(lines, (_outside(role) or "lead" for role in words), strict=True))
    roles = [
        *_above(surfaces[:first], words[:first]),
        "lead",
        *_within(surfaces[first + 1 : last + 1], words[first + 1 : last + 1], prose[first + 1 : last + 1]),
        *_below(words[last + 1 :]),
    ]
    return list(zip(lines, roles, strict=True))


def _is_prose(line: str, number: int) -> bool:
    """Ends like a sentence, or is too long for a heading; the first line may be a long headline."""
    longest = _LONG if number else 2 * _LONG
    return (_CLOSED.search(line) is not None and " " in line) or len(
        line.split(maxsplit=longest + 1)
    ) > longest


def _end_of_report(surfaces: list[str], words: list[str | None], prose: list[bool]) -> int:
    """Number of the line that opens the lists below the report, or of the line behind the last one."""
    total = sum(len(line) for line, is_prose in zip(surfaces, prose, strict=True) if is_prose)
    passed = 0
    for number, (line, role, is_prose) in enumerate(zip(surfaces, words, prose, strict=True)):
        if role == TAIL and 2 * passed >= total:
            return number
        passed += len(line) if is_prose else 0
    return len(surfaces)


def _above(surfaces: list[str], words: list[str | None]) -> list[str]:
    """Roles above the report: of few fragments all are headings, of many only those nearest to the report."""
    plain = [number for number, role in enumerate(words) if role is None]
    headings = set(plain)
    if len(plain) > _FEW:
        telling = [number for number in plain if len(surfaces[number].split()) >= _HEADLINE]
        headings = set(telling[-1:])
    roles = []
    for number, (line, role) in enumerate(zip(surfaces, words, strict=True)):
        found = _outside(role)
        if found is None:
            found = "dateline" if is_dateline(line) else "heading" if number in headings else "boilerplate"
        roles.append(found)
    return roles


def _within(surfaces: list[str], words: list[str | None], prose: list[bool]) -> list[str]:
    """Roles between the first and the last paragraph."""
    roles: list[str] = []
    rows = zip(surfaces, words, prose, strict=True)
    for (role, is_prose), run in groupby(rows, key=lambda row: (row[1], row[2])):
        lines = [line for line, _, _ in run]
        if role is not None:
            roles += [_outside(role) or ""] * len(lines)
        elif is_prose:
            roles += ["caption" if _DEPICTS.search(line, 0, _CAPTION_START) else "body" for line in lines]
        else:
            roles += _fragments(lines)
    return roles


def _fragments(lines: list[str]) -> list[str]:
    """Roles of consecutive fragments: one or two are headings, items of a list are body, more are a menu."""
    if all(_BULLET.match(line) for line in lines) or (
        len(lines) >= _MENU and _mean_words(lines) >= 2 * _HEADLINE
    ):
        return ["body"] * len(lines)
    if len(lines) >= _MENU:
        return ["boilerplate"] * len(lines)
    return ["dateline" if is_dateline(line) else "heading" for line in lines]


def _mean_words(lines: list[str]) -> float:
    return sum(len(line.split()) for line in lines) / len(lines)


def _below(words: list[str | None]) -> list[str]:
    return [_outside(role) or "boilerplate" for role in words]


def _outside(role: str | None) -> str | None:
    """Role of a line by its words, as the table of segments names it."""
    return "boilerplate" if role == TAIL else role
