"""Factiva without codes: the fields of an article stand in lines of their own, in a fixed order and without labels.

    World                             section, not always
    Ferry sinks off Lund              title
    By Ann Lee                        byline, not always
    512 words
    7 November 2031
    10:32 GMT                         not always
    The Lund Herald                   outlet
    LUNDH                             source, and then edition, page ...
    English
    (c) 2031 Lund Printing
    ...                               text
    Lund Printing Limited             publisher, not always
    Document LUNDH00020311107eh1100001

An article is known by the number of words above a date, and ends with the line of its id. Where the text comes from markup,
the markup tells title and text; elsewhere the line above the number of words is the byline where it opens like one, or is
a list of names below a longer line, and the title is the line above it.

What this does not cover: names that are a title.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens.lexicon import alternation, words
from newslens.reading.formats.press import press_thresholds as thresholds
from newslens.reading.formats.press.coded_documents import document_id
from newslens.reading.formats.press.export_dates import date_of_export, is_date_line
from newslens.reading.formats.press.export_lines import filled_lines, span_of_lines
from newslens.reading.formats.press.field_lines import is_rights_line, is_word_count
from newslens.reading.formats.press.press_export import PressArticle, PressExport, PressFault, tidy_fields

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.reading.formats.press.export_lines import ExportLine

__all__ = ["read_displayed_documents"]

_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?: ?[AP]M)?(?: [A-Z]{2,5})?", re.IGNORECASE)
_NAME = r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){1,3}"
_NAMES = re.compile(rf"{_NAME}(?:(?:, | and | & |; ?){_NAME}){{0,5}}")


class _Count(NamedTuple):
    """The number of words of an article, which stands between its title and its date."""

    at: int
    """Place among the filled lines."""
    date: str


def read_displayed_documents(lines: Sequence[ExportLine]) -> PressExport | None:
    """The articles of an export of Factiva without codes; None where the text is none."""
    filled = filled_lines(lines, 0, len(lines))
    ids = [at for at, number in enumerate(filled) if document_id(lines[number].words)]
    counts = [
        _Count(at, lines[filled[at + 1]].words)
        for at in range(len(filled) - 1)
        if is_word_count(lines[filled[at]].words) and is_date_line(lines[filled[at + 1]].words)
    ]
    if not ids or not counts:
        return None
    read: list[PressArticle | PressFault] = []
    begin, passed = 0, 0
    for closing in ids:
        until = bisect_left(counts, closing, key=lambda count: count.at)
        read.append(_read(lines, filled, (begin, closing), counts[passed:until]))
        begin, passed = closing + 1, until
    if passed < len(counts):
        read.append(
            PressFault(filled[begin] + 1, "no line with the id of the article closes what stands here")
        )
    return PressExport(
        "Factiva",
        tuple(each for each in read if isinstance(each, PressArticle)),
        tuple(each for each in read if isinstance(each, PressFault)),
    )


def _read(
    lines: Sequence[ExportLine], filled: Sequence[int], stretch: tuple[int, int], counts: Sequence[_Count]
) -> PressArticle | PressFault:
    """The article of a stretch of filled lines that ends with an id."""
    begin, closing = stretch
    first = filled[begin] + 1
    if not counts:
        return PressFault(
            first, "no number of words above a date stands in this article, so that its text cannot be told"
        )
    count = counts[0]
    head = [
        lines[number].words
        for number in filled[count.at + 2 : min(closing, count.at + 2 + thresholds.LINES_OF_DISPLAY)]
    ]
    if any(_opens_another(lines, filled, each) for each in counts[1:]):
        return PressFault(
            first, "two articles stand here with no id between them, so that they cannot be told apart"
        )
    length = _length_of_head(head)
    if length is None:
        return PressFault(
            first, "neither a notice of rights nor a language tells where the text of this article begins"
        )
    body = filled[count.at + 2 + length : closing]
    span = _text(lines, body)
    if span is None:
        return PressFault(first, "this article has no text")
    above = filled[begin : count.at]
    line, named = _names(lines, above, is_first=begin == 0)
    stated = _fields(count.date, head[:length])
    opening = lines[above[0]].words if above else ""
    is_cut = span != span_of_lines(lines, body[0], body[-1] + 1)
    left_out = _left_out(opening, named.get("title", ""), head[:length], is_cut=is_cut)
    return PressArticle(line + 1, (span,), tidy_fields(named | stated), left_out)


def _opens_another(lines: Sequence[ExportLine], filled: Sequence[int], count: _Count) -> bool:
    """Whether a number of words above a date in the text has the rest of a head below it."""
    below = [
        lines[number].words for number in filled[count.at + 2 : count.at + 2 + thresholds.LINES_OF_DISPLAY]
    ]
    return _length_of_head(below) is not None


def _length_of_head(head: Sequence[str]) -> int | None:
    """How many of the lines below the date belong to the head: up to the notice of rights, else to the language."""
    for sign in (is_rights_line, _is_language):
        if (found := next((at for at, line in enumerate(head) if sign(line)), None)) is not None:
            return found + 1
    return None


def _is_language(line: str) -> bool:
    return line.casefold() in _languages()


def _names(
    lines: Sequence[ExportLine], above: Sequence[int], *, is_first: bool
) -> tuple[int, dict[str, str]]:
    """Number of the line that an article begins in, with its title and byline; above the first article a cover may stand."""
    if not above:
        return 0, {}
    marked = [number for number in above if lines[number].kind == "headline"]
    if marked:
        byline = " ".join(lines[number].words for number in above if number > marked[-1])
        return marked[0], {"title": " ".join(lines[number].words for number in marked), "byline": byline}
    last = lines[above[-1]].words
    over = lines[above[-2]].words if len(above) > 1 else ""
    signed = over and (
        _byline().match(last) or (_NAMES.fullmatch(last) and len(over.split()) >= thresholds.TITLE_WORDS)
    )
    fields = {"title": over, "byline": last} if signed else {"title": last}
    return above[-2 if signed else -1] if is_first else above[0], fields


def _fields(date: str, head: Sequence[str]) -> dict[str, str]:
    clock, rest = _clock(head)
    outlet = rest[0] if rest and not is_rights_line(rest[0]) else ""
    return {
        "published": date_of_export(f"{date} {clock}".strip()),
        "outlet": outlet,
        "language": next((line for line in rest[1:] if _is_language(line)), ""),
        "rights": next((line for line in rest if is_rights_line(line)), ""),
    }


def _clock(head: Sequence[str]) -> tuple[str, Sequence[str]]:
    """The hour below a date, or nothing, and the other lines of the head."""
    return (head[0], head[1:]) if head and _CLOCK.fullmatch(head[0]) else ("", head)


def _left_out(opening: str, title: str, head: Sequence[str], *, is_cut: bool) -> tuple[str, ...]:
    """What stands in an article without a label and has no column.

    Parameters
    ----------
    opening
        The first line above the number of words.
    title
        The title, which may be that line.
    head
        The lines below the date that belong to the head.
    is_cut
        Whether lines around the text were cut off.
    """
    below_outlet = _clock(head)[1][1:]
    found = {
        "lines above the title": not title.startswith(opening),
        "number of words": True,
        "lines below the outlet": not all(
            _is_language(line) or is_rights_line(line) for line in below_outlet
        ),
        "lines around the text": is_cut,
    }
    return tuple(what for what, is_there in found.items() if is_there)


def _text(lines: Sequence[ExportLine], body: Sequence[int]) -> tuple[int, int] | None:
    """Offsets of the text: what the markup calls paragraphs, else all but a last line that names the publisher."""
    marked = [number for number in body if lines[number].kind == "paragraph"]
    if marked:
        body = marked
    elif len(body) > 1 and _is_publisher(lines[body[-1]].words):
        body = body[:-1]
    return span_of_lines(lines, body[0], body[-1] + 1) if body else None


def _is_publisher(line: str) -> bool:
    names = line.split()
    form = names[-1].strip(".,")
    return len(names) <= thresholds.PUBLISHER_WORDS and not form.islower() and form.casefold() in _firms()


@cache
def _languages() -> frozenset[str]:
    return frozenset(name.casefold() for name in words("page/language_names"))


@cache
def _firms() -> frozenset[str]:
    return words("comparison/firm_suffixes") - {"the"}


@cache
def _byline() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation(words('page/byline_openings'))})\s*:?\s+\S", re.IGNORECASE)
