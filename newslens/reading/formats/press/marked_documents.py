"""Europresse as a page: the markup names what each part of a document is, by its class.

    <article> DocPublicationName   outlet, with the number of the issue behind a comma
              DocHeader            section, date, page or hour
              titreArticleVisu     title, in titreArticle
              docAuthors           byline; in newer exports sm-margin-bottomNews, below the title
              docOcurrContainer    text; where there is none, DocText
              © ...                notice of rights, then the id of the document

Takes the stretches of a text with what its markup calls them. A document goes from one name of an outlet to the next.

What this does not cover: exports of Europresse without markup (PDF, plain text), which are told where they hold several documents; the
address behind "This article appeared in", which leads to the outlet's site.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.reading.formats.press.export_dates import around_date, date_of_export
from newslens.reading.formats.press.export_lines import span_of_lines
from newslens.reading.formats.press.field_lines import is_rights_line
from newslens.reading.formats.press.press_export import PressArticle, PressExport, PressFault, tidy_fields

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.reading.formats.press.export_lines import ExportLine

__all__ = ["MARKING_CLASSES", "NamedPart", "read_marked_documents"]

MARKING_CLASSES: Final = {
    "DocPublicationName": "outlet",
    "DocHeader": "date",
    "titreArticleVisu": "title",
    "titreArticle": "title",
    "rdp__subtitle": "subtitle",
    "docAuthors": "byline",
    "sm-margin-bottomNews": "byline",
    "docOcurrContainer": "text",
    "DocText": "text around",
}
"""Classes that say what a part of a document is."""

_BEHIND_OUTLET: Final = re.compile(
    r"\s*(?:(?P<issue>,\s*(?:no|vol|n°|nº)\b.*)|(?P<site>\((?:site web|web ?site)\)))\s*\Z",
    re.IGNORECASE | re.DOTALL,
)
"""What stands behind the name of an outlet: ", no. 43018", "(site web)"."""
_DASH: Final = re.compile(r"\s-\s")
"""What stands between a day and an hour."""


class NamedPart(NamedTuple):
    """A part of a text that the markup names: ``text[start:end]``."""

    start: int
    end: int
    kind: str
    """One of the values of `MARKING_CLASSES`."""


def read_marked_documents(
    lines: Sequence[ExportLine], text: str, marked: Sequence[NamedPart]
) -> PressExport | None:
    """The documents of an export of Europresse; None where the text is none.

    Parameters
    ----------
    lines
        The lines of the text.
    text
        What the markup shows.
    marked
        Its parts that the markup names.
    """
    ordered = sorted(marked, key=lambda each: (each.start, -each.end))
    kinds = {each.kind for each in ordered}
    if not {"outlet", "date"} <= kinds or not {"text", "text around"} & kinds:
        return None
    opening = _outermost(ordered, "outlet")
    starts = [line.start for line in lines]
    read = [
        _read(
            lines,
            starts,
            text,
            ordered[first:behind],
            ordered[behind].start if behind < len(ordered) else len(text),
        )
        for first, behind in itertools.pairwise([*opening, len(ordered)])
    ]
    return PressExport(
        "Europresse",
        tuple(each for each in read if isinstance(each, PressArticle)),
        tuple(each for each in read if isinstance(each, PressFault)),
    )


def _outermost(marked: Sequence[NamedPart], kind: str) -> list[int]:
    """Places of the parts of a kind that stand in no other of it."""
    found: list[int] = []
    behind = -1
    for at, each in enumerate(marked):
        if each.kind == kind and each.start >= behind:
            found.append(at)
            behind = each.end
    return found


def _read(
    lines: Sequence[ExportLine],
    starts: Sequence[int],
    text: str,
    marked: Sequence[NamedPart],
    behind: int,
) -> PressArticle | PressFault:
    parts: dict[str, NamedPart] = {}
    for each in marked:
        # Of the parts of a title the innermost is the title alone; of all others the first is meant.
        if each.kind not in parts or (each.kind == "title" and each.end <= parts["title"].end):
            parts[each.kind] = each
    number = bisect_left(starts, marked[0].start) + 1
    kind = "text" if "text" in parts else "text around"
    bodies = [marked[at] for at in _outermost(marked, kind)]
    spans = tuple(span for body in bodies if (span := _span(lines, starts, body)))
    if not spans:
        return PressFault(number, "this document has no text")
    words = {kind: " ".join(text[each.start : each.end].split()) for kind, each in parts.items()}
    header = _DASH.sub(" ", words.get("date", ""))
    below = lines[bisect_left(starts, spans[-1][1]) : bisect_left(starts, behind)]
    found = {
        "outlet": _BEHIND_OUTLET.sub("", words["outlet"]),
        "title": words.get("title", ""),
        "byline": words.get("byline", "") if _is_above(parts.get("byline"), bodies[0]) else "",
        "published": date_of_export(header),
        "rights": next((line.words for line in below if is_rights_line(line.words)), ""),
    }
    return PressArticle(number, spans, tidy_fields(found), _left_out(words, header, below))


def _span(lines: Sequence[ExportLine], starts: Sequence[int], body: NamedPart) -> tuple[int, int] | None:
    return span_of_lines(lines, bisect_left(starts, body.start), bisect_left(starts, body.end))


def _is_above(part: NamedPart | None, body: NamedPart) -> bool:
    return part is not None and part.end <= body.start


def _left_out(words: dict[str, str], header: str, below: Sequence[ExportLine]) -> tuple[str, ...]:
    """What stands in a document and has no column."""
    behind = _BEHIND_OUTLET.search(words["outlet"])
    before_date, behind_date = around_date(header)
    is_there = {
        "issue": behind is not None and behind["issue"] is not None,
        "edition": behind is not None and behind["site"] is not None,
        "section": bool(before_date),
        "page": bool(behind_date),
        "subtitle": bool(words.get("subtitle")),
        "lines below the text": any(line.words and not is_rights_line(line.words) for line in below),
    }
    return tuple(what for what, is_so in is_there.items() if is_so)
