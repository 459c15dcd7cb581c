"""Factiva with codes: articles whose fields are opened by codes of two or three letters, HD for the headline, PD for the date.

A code stands alone in its line with its value below, or before its value, apart by a tab, a bar or two spaces. LP and TD hold
the text. An article is known by its head, HD followed by PD and SN and then LP or TD, so that "HD" in a line of a report opens
none. Its tail is read from the end upwards, in the order in which Factiva prints it, so that "CO" or "IN" in a line of a report
is no field.
"""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens.lexicon import entries
from newslens.reading.formats.press import press_thresholds as thresholds
from newslens.reading.formats.press.export_dates import date_of_export
from newslens.reading.formats.press.press_export import PressArticle, PressExport, PressFault, tidy_fields

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.reading.formats.press.export_lines import ExportLine

__all__ = ["document_id", "read_coded_documents"]

_ID = re.compile(r"[A-Z0-9]{4,16}(?:19|20)\d{6}[a-z0-9]{6,16}")
"""Id of an article: source, date and a running number, "LUNDH00020311107eh1100001"."""
_LACKING = "what stands here opens like an article but lacks its date, its source or its text"


class _CodeLine(NamedTuple):
    """A line that a code opens."""

    number: int
    code: str
    start: int
    """Offset of what stands behind the code, or of the end of the line."""
    value: str


def document_id(words: str) -> bool:
    """Whether a line names a Factiva article by its id.

    Examples
    --------
    >>> document_id("Document LUNDH00020311107eh1100001"), document_id("Document 3 of 20")
    (True, False)
    """
    name, _, written = words.rpartition(" ")
    return _ID.fullmatch(written) is not None and name.casefold() in _document_words()


def read_coded_documents(lines: Sequence[ExportLine], text: str) -> PressExport | None:
    """The articles of an export of Factiva with codes; None where the text is none."""
    codes = [found for number, line in enumerate(lines) if (found := _code_line(number, line, text))]
    heads = _heads(codes)
    if not heads:
        return None
    articles: list[PressArticle] = []
    firsts = [_first(codes, head) for head, _ in heads]
    faults = [PressFault(line.number + 1, _LACKING) for line in codes[: firsts[0]] if line.code == "HD"]
    for (_, body), first, behind in zip(heads, firsts, [*firsts[1:], len(codes)], strict=True):
        limit = codes[behind].number if behind < len(codes) else len(lines)
        article, lost = _article(lines, codes[first:behind], body - first, limit)
        if article is None:
            faults.append(PressFault(codes[first].number + 1, "this article has no text"))
        else:
            articles.append(article)
        if lost is not None:
            faults.append(PressFault(lost + 1, _LACKING))
    return PressExport("Factiva", tuple(articles), tuple(faults))


def _code_line(number: int, line: ExportLine, text: str) -> _CodeLine | None:
    if (found := _code_pattern().match(text, line.start, line.end)) is None:
        return None
    return _CodeLine(number, found["code"], found.end(), text[found.end() : line.end])


def _heads(codes: Sequence[_CodeLine]) -> list[tuple[int, int]]:
    """Places of each HD that opens an article, and of the LP or TD behind it."""
    heads = []
    for at, line in enumerate(codes):
        if line.code != "HD":
            continue
        seen: set[str] = set()
        for behind in range(at + 1, min(len(codes), at + 1 + thresholds.CODES_OF_HEAD)):
            place = _places()[codes[behind].code]
            if place == "text" and {"PD", "SN"} <= seen:
                heads.append((at, behind))
            if place != "head" or codes[behind].code == "HD":
                break
            seen.add(codes[behind].code)
    return heads


def _first(codes: Sequence[_CodeLine], head: int) -> int:
    """Place of the code that an article begins with: its section, where that stands next above the headline."""
    return head - 1 if head and codes[head - 1].code == "SE" else head


def _article(
    lines: Sequence[ExportLine], codes: Sequence[_CodeLine], body: int, limit: int
) -> tuple[PressArticle | None, int | None]:
    """The article of some codes; and the first line of what is left behind it and opens like another."""
    closing = next((at for at in range(body, len(codes)) if _is_id_field(lines, codes[at], limit)), None)
    lost = None
    if closing is not None:
        lost = next((line.number for line in codes[closing + 1 :] if line.code == "HD"), None)
    last = len(codes) - 1 if closing is None else closing
    tail = _tail(codes, body, last)
    behind = codes[tail].number if tail <= last else limit
    second = next(
        (at for at in range(body + 1, tail) if codes[body].code == "LP" and codes[at].code == "TD"), None
    )
    stretches = [(codes[body], codes[second].number if second is not None else behind)]
    if second is not None:
        stretches.append((codes[second], behind))
    spans = tuple(span for code, end in stretches if (span := _span(lines, code, end)))
    if not spans:
        return None, lost
    return (
        PressArticle(
            codes[0].number + 1,
            spans,
            tidy_fields(_fields(lines, codes[: body + 1])),
            _left_out((*codes[:body], *codes[tail : last + 1])),
        ),
        lost,
    )


def _is_id_field(lines: Sequence[ExportLine], line: _CodeLine, limit: int) -> bool:
    """Whether a line opens the field that holds the id of the article."""
    if line.code != "AN":
        return False
    below = (lines[number].words for number in range(line.number + 1, limit) if lines[number].words)
    return document_id(line.value.strip(_BARS)) or (
        not line.value.strip(_BARS) and document_id(next(below, "").strip(_BARS))
    )


_BARS = " \t\xa0|"
"""What stands around a value where a table was made plain text."""


def _tail(codes: Sequence[_CodeLine], body: int, last: int) -> int:
    """Place of the first code of the tail: the lowest run of codes in the order of the tail; one behind the last where none is."""
    order = _tail_order()
    at, above = last + 1, len(order)
    while at - 1 > body and order.get(codes[at - 1].code, above) < above:
        at -= 1
        above = order[codes[at].code]
    return at


def _span(lines: Sequence[ExportLine], code: _CodeLine, behind: int) -> tuple[int, int] | None:
    """Offsets of what a code of the text holds, without the bars of a table around it."""
    filled = [number for number in range(code.number + 1, behind) if lines[number].words.strip(_BARS)]
    if code.value.strip(_BARS):
        filled.insert(0, code.number)
    if not filled:
        return None
    first, last = lines[filled[0]], lines[filled[-1]]
    start = code.start if filled[0] == code.number else first.start
    return start, last.end - (len(last.words) - len(last.words.rstrip(_BARS)))


def _fields(lines: Sequence[ExportLine], codes: Sequence[_CodeLine]) -> dict[str, str]:
    """What the codes of a head state."""
    columns = _columns()
    found: dict[str, str] = {}
    for line, following in itertools.pairwise(codes):
        if column := columns[line.code]:
            below = (lines[number].words for number in range(line.number + 1, following.number))
            found.setdefault(
                column, " ".join(filter(None, (part.strip(_BARS) for part in (line.value, *below))))
            )
    found["published"] = date_of_export(f"{found.get('published', '')} {found.get('time', '')}".strip())
    return found


def _left_out(codes: Sequence[_CodeLine]) -> tuple[str, ...]:
    """The codes around a text whose fields no column holds, each once."""
    return tuple(dict.fromkeys(line.code for line in codes if not _columns()[line.code]))


@cache
def _kinds() -> tuple[tuple[str, str, str], ...]:
    """Code, place and column of each field."""
    return tuple((code, place, "".join(column)) for code, place, *column in entries("page/factiva_codes"))


@cache
def _places() -> dict[str, str]:
    return {code: place for code, place, _ in _kinds()}


@cache
def _columns() -> dict[str, str]:
    return {code: column for code, _, column in _kinds()}


@cache
def _tail_order() -> dict[str, int]:
    return {code: at for at, code in enumerate(code for code, place, _ in _kinds() if place == "tail")}


@cache
def _code_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?P<code>{'|'.join(_places())})(?:\Z|[ \xa0]*[\t|][ \t\xa0|]*|[ \xa0]{{2,}})")


@cache
def _document_words() -> frozenset[str]:
    return frozenset(word.casefold() for word, kind in entries("page/press_words") if kind == "document")
