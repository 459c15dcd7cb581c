"""The role of a line by where it stands: headline, heading, first paragraph of the report, menu, tail of the page.

What the words of a line do not say (see `newslens.reading.furniture`), its neighbours do: a short line without a
full stop above the report is its headline, between paragraphs a heading; several of them in a row are a menu.
"""

from __future__ import annotations

import re

from newslens.reading.furniture import role_by_words
from newslens.reading.inline import is_dateline

__all__ = ["role_lines"]

_CLOSED = re.compile(r"[.!?…。！？؟۔।][\"'”’»)\]]*$|[:;][\"”]?$")
_DEPICTS = re.compile(
    r"^(?:\S+\s+){1,8}?(?:is|are)\s+(?:seen|pictured|shown|photographed)\b(?!\s+(?:as|by|to)\b)"
)


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
    roles = [role_by_words(line) for line in surfaces]
    prose = [n for n, role in enumerate(roles) if role is None and _is_prose(surfaces[n])]
    first = prose[0] if prose else None
    named = [_role(surfaces[n], role, n, first) for n, role in enumerate(roles)]
    return list(zip(lines, named, strict=True))


def _role(line: str, role: str | None, number: int, first: int | None) -> str:
    if role is not None:
        return role
    if first is None or number == first:
        return "lead"
    if not _is_prose(line):
        return "dateline" if is_dateline(line) else "heading"
    return "caption" if _DEPICTS.match(line) else "body"


def _is_prose(line: str) -> bool:
    return _CLOSED.search(line) is not None or len(line.split()) > 15
