"""The role of a line by where it stands: headline, heading, first paragraph of the report, menu, tail of the page.

What the words of a line do not say (see `newslens.reading.line_role_words`), its neighbours do. A line of prose ends like a
sentence or is long. A short line without a full stop is a fragment: above the report it is the headline, alone
between paragraphs a heading. Several in a row are a list where a colon announces them or the text is the report
alone, and a menu where it is a whole page. A line
that opens the lists below a report ("Most popular", "Related articles") ends the report, if most of the prose stands
before it. Lines above all that are a header ("Title: ...", "Outlet: ...") have the roles of what they say.
"""

from __future__ import annotations

import re
from itertools import groupby

from newslens.reading import reading_thresholds as thresholds
from newslens.reading.author_notes import is_author_note
from newslens.reading.captions import is_caption
from newslens.reading.datelines_and_links import is_address, is_dateline
from newslens.reading.formats import header_lines
from newslens.reading.line_forms import ASIDE, gallery_captions
from newslens.reading.line_role_words import TAIL, role_by_words
from newslens.reading.signed_stamps import stamped_lines

__all__ = ["role_lines"]

_END_MARKS = frozenset(".!?…؟۔।")
_CLOSERS = "\"'”’»)]"
_PAUSES = frozenset(":;,")
_QUOTES = frozenset('"”')
_ANSWERS = re.compile(r"[QA][:.]\s")
"""A line of an interview: "A: The year 2031"."""
_CLOSED_UNSPACED = re.compile(rf"[。！？][」』”’）]*$|^[^\s\x00-\u2fff]{{{thresholds.UNSPACED_PROSE}}}")


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
    above = [line.role for line in header_lines(surfaces)]
    below = _roles_below(surfaces[len(above) :])
    return list(zip(lines, [*above, *below], strict=True))


def _roles_below(surfaces: list[str]) -> list[str]:
    """Roles of the lines of a text without a header."""
    words = _roles_alone(surfaces)
    prose = [
        role is None and _is_prose(line, number)
        for number, (line, role) in enumerate(zip(surfaces, words, strict=True))
    ]
    is_page = _is_page(words, prose)
    report = _densest(surfaces, words, prose) if is_page else _all_prose(surfaces, words, prose)
    if report is None:
        return [_outside(role) or "lead" for role in words]
    start, behind = report
    first = _behind_captions(surfaces, prose, start, behind)
    words[start:first] = ["caption" if prose[number] else words[number] for number in range(start, first)]
    inside, below = slice(first + 1, behind), slice(behind, None)
    ends_early = any(role == TAIL for role in words[below])
    roles = [
        *_above(surfaces[:first], words[:first]),
        "lead",
        *_behind_lead(surfaces[inside], words[inside], prose[inside], alone="heading", lists=not is_page),
        *(
            [_outside(role) or "boilerplate" for role in words[below]]
            if is_page or ends_early
            else _behind_lead(surfaces[below], words[below], prose[below], alone="boilerplate", lists=True)
        ),
    ]
    return _without_author_notes(surfaces, roles)


def _roles_alone(surfaces: list[str]) -> list[str | None]:
    """Roles that lines have by their words and by how they are written, whatever stands around them."""
    roles = ["url" if is_address(line) else role_by_words(line) for line in surfaces]
    for number in stamped_lines(surfaces):
        roles[number] = "timestamp"
    for number in gallery_captions(surfaces):
        roles[number] = "caption"
    return roles


def _behind_captions(surfaces: list[str], prose: list[bool], start: int, behind: int) -> int:
    """The first paragraph of a report that is no caption of a picture above it; the first of all where none is."""
    return next((at for at in range(start, behind) if prose[at] and not is_caption(surfaces[at])), start)


def _without_author_notes(surfaces: list[str], roles: list[str]) -> list[str]:
    """The roles with notes on the authors among the last lines of the report as boilerplate."""
    narrated = [number for number, role in enumerate(roles) if role == "body"]
    noted = {number for number in narrated[-thresholds.AUTHOR_LINES :] if is_author_note(surfaces[number])}
    return ["boilerplate" if number in noted else role for number, role in enumerate(roles)]


def _is_page(words: list[str | None], prose: list[bool]) -> bool:
    """Whether the text is a whole page: it starts with a menu, or holds the furniture of several corners."""
    first = prose.index(True) if True in prose else 0
    furniture = sum(role in {"boilerplate", TAIL} for role in words)
    return words[:first].count(None) > thresholds.PAGE_FRAGMENTS or furniture > thresholds.PAGE_FURNITURE


def _all_prose(surfaces: list[str], words: list[str | None], prose: list[bool]) -> tuple[int, int] | None:
    """First line of prose, and the line behind the last one that stands above the tail."""
    end = _end_of_report(surfaces, words, prose)
    numbers = [number for number, is_prose in enumerate(prose[:end]) if is_prose]
    return (numbers[0], numbers[-1] + 1) if numbers else None


def _densest(surfaces: list[str], words: list[str | None], prose: list[bool]) -> tuple[int, int] | None:
    """The stretch of lines with most prose and fewest fragments: maximum subarray, one pass."""
    end = _end_of_report(surfaces, words, prose)
    best, best_span, running, start = 0, None, 0, 0
    for number in range(end):
        if running <= 0:
            running, start = 0, number
        running += (
            min(len(surfaces[number]), thresholds.PARAGRAPH_GAIN)
            if prose[number]
            else -thresholds.ROLE_COSTS.get(words[number] or "", thresholds.FRAGMENT_COST)
        )
        if running > best and prose[number]:
            best, best_span = running, (start, number + 1)
    if best_span is None:
        return None
    return next(number for number in range(*best_span) if prose[number]), best_span[1]


def _is_prose(line: str, number: int) -> bool:
    """Ends like a sentence, or is too long for a heading; the first line may be a long headline."""
    longest = thresholds.PROSE_WORDS if number else thresholds.FIRST_LINE_PROSE_WORDS
    if _is_closed(line) and " " in line:
        return True
    unspaced = not line.isascii() and _CLOSED_UNSPACED.search(line) is not None
    return unspaced or len(line.split(maxsplit=longest + 1)) > longest


def _is_closed(line: str) -> bool:
    """Whether a line ends with an end mark, or with a colon, semicolon or comma before a quotation mark; closers may follow."""
    marked = line.rstrip(_CLOSERS)
    return marked[-1:] in _END_MARKS or (marked[-1:] in _PAUSES and line[len(marked) :][:1] in _QUOTES)


def _end_of_report(surfaces: list[str], words: list[str | None], prose: list[bool]) -> int:
    """Number of the line that opens the lists below the report, or of the line behind the last one."""
    total = sum(len(line) for line, is_prose in zip(surfaces, prose, strict=True) if is_prose)
    passed = 0
    for number, (line, role, is_prose) in enumerate(zip(surfaces, words, prose, strict=True)):
        if role == TAIL and passed >= thresholds.TAIL_SHARE * total:
            return number
        passed += len(line) if is_prose else 0
    return len(surfaces)


def _above(surfaces: list[str], words: list[str | None]) -> list[str]:
    """Roles above the report: of few fragments all are headings, of many only the one nearest to the report."""
    plain = [number for number, role in enumerate(words) if role is None]
    telling = [number for number in plain if len(surfaces[number].split()) >= thresholds.HEADLINE_WORDS]
    headings = set(plain if len(plain) <= thresholds.HEADINGS_ABOVE else telling[-1:])
    roles = []
    for number, (line, role) in enumerate(zip(surfaces, words, strict=True)):
        fallback = "dateline" if is_dateline(line) else "heading" if number in headings else "boilerplate"
        roles.append(_outside(role) or fallback)
    return roles


def _behind_lead(
    surfaces: list[str], words: list[str | None], prose: list[bool], *, alone: str, lists: bool
) -> list[str]:
    """Roles below the first paragraph.

    Parameters
    ----------
    surfaces, words, prose
        The lines, their role by words, and whether they are prose.
    alone
        Role of a fragment that stands alone.
    lists
        Whether fragments in a row can be a list of the report.
    """
    roles: list[str] = []
    before = ""
    for (role, is_prose), run in groupby(zip(words, prose, surfaces, strict=True), key=lambda row: row[:2]):
        lines = [line for _, _, line in run]
        if role is not None:
            roles += [_outside(role) or role] * len(lines)
        elif is_prose:
            roles += ["caption" if is_caption(line) else "body" for line in lines]
        else:
            roles += _fragments(lines, before=before, alone=alone, lists=lists)
        before = lines[-1]
    return roles


def _fragments(lines: list[str], *, before: str, alone: str, lists: bool) -> list[str]:
    """Roles of consecutive fragments: what a colon announces is body, one or two are headings, more a list or a menu."""
    if before.endswith(":"):
        return ["body"] * len(lines)
    if len(lines) >= thresholds.LIST_LINES:
        return ["body" if lists else "boilerplate"] * len(lines)
    return [_fragment(line, alone) for line in lines]


def _fragment(line: str, alone: str) -> str:
    if is_dateline(line):
        return "dateline"
    if _ANSWERS.match(line):
        return "body"
    return "body" if line.endswith(":") or len(line.split()) > thresholds.HEADING_WORDS else alone


def _outside(role: str | None) -> str | None:
    """Role of a line by its words, as the table of segments names it."""
    return "boilerplate" if role in {TAIL, ASIDE} else role
