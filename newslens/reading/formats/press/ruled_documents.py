"""ProQuest: documents apart by a rule or by "Document 3 of 20", each with labelled fields above and below its text.

The title stands in the first line, the text behind "Full text:" (in newer exports below "FULL TEXT"), the fields that describe
it below the text, a label and its value in a line or, in newer exports, below each other. The text ends where the lowest run of
fields begins, so that "Title: a song" in a line of a report ends nothing.

What this does not cover: abstracts without a full text, which are no articles and told.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from newslens.reading.formats.press import press_thresholds as thresholds
from newslens.reading.formats.press.export_dates import date_of_export
from newslens.reading.formats.press.export_lines import filled_lines
from newslens.reading.formats.press.field_lines import document_number, field_line, labels_left_out
from newslens.reading.formats.press.numbered_documents import numbered_borders
from newslens.reading.formats.press.press_export import PressArticle, PressExport, PressFault, tidy_fields

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.reading.formats.press.export_lines import ExportLine
    from newslens.reading.formats.press.field_lines import FieldLine

__all__ = ["read_ruled_documents"]

_TELLING = frozenset({"publication title", "publication info", "proquest document id", "publication date"})
"""Labels by which a document is known for one of ProQuest's."""
_DESCRIBING = frozenset(
    {"publication title", "proquest document id", "publication date", "document url", "database"}
)
"""Labels that stand below a text and nowhere else."""
_REPEATED = frozenset({"credit", "caption", "illustration"})
"""Labels that a document may have several times."""
_LABEL = re.compile(r"[^:\n]{0,40}:\s*|[^:]*\Z")
"""The label of a text, alone in its line or with the first words of the text behind it."""


def read_ruled_documents(lines: Sequence[ExportLine], text: str) -> PressExport | None:
    """The documents of an export of ProQuest; None where the text is none."""
    fields = [field_line(line.words, "proquest") if line.words else None for line in lines]
    numbered = numbered_borders(lines)
    borders = sorted({number for number, line in enumerate(lines) if is_rule(line.words)} | set(numbered))
    documents = _documents(lines, fields, [-1, *borders, len(lines)])
    if not documents:
        return None
    read = [_read(lines, text, fields, filled) for filled in documents]
    announced = document_number(lines[numbered[0]].words) if numbered else None
    return PressExport(
        "ProQuest",
        tuple(each for each in read if isinstance(each, PressArticle)),
        tuple(each for each in read if isinstance(each, PressFault)),
        announced[1] if announced else None,
    )


def is_rule(words: str) -> bool:
    """Whether a line is a rule: nothing but underscores.

    Examples
    --------
    >>> is_rule("_" * 60), is_rule("snake_case")
    (True, False)
    """
    return len(words) >= thresholds.RULE_LENGTH and not words.strip("_")


def _documents(
    lines: Sequence[ExportLine], fields: Sequence[FieldLine | None], borders: Sequence[int]
) -> list[list[int]]:
    """The filled lines of each document: of the stretches between borders, those that tell of a publication.

    A stretch that opens no text goes with the one before it where that lacks its fields: the border is a rule in the report.
    Else it is the cover, a list of the documents, or the address of the database.
    """
    documents: list[list[int]] = []
    waiting: list[int] = []
    lacks_fields = False
    for first, behind in itertools.pairwise(borders):
        filled = filled_lines(lines, first + 1, behind)
        labels = {field.label for number in filled if (field := fields[number])}
        if "full text" in labels:
            documents.append(filled)
            waiting, lacks_fields = [], not labels & _DESCRIBING
        elif lacks_fields:
            waiting += filled
            if labels & _DESCRIBING:
                documents[-1] += waiting
                lacks_fields = False
        elif labels & _TELLING:
            documents.append(filled)
    told = {field.label for each in documents for number in each if (field := fields[number])}
    return documents if told & _TELLING else []


def _read(
    lines: Sequence[ExportLine], text: str, fields: Sequence[FieldLine | None], filled: Sequence[int]
) -> PressArticle | PressFault:
    lacking = PressFault(filled[0] + 1, "this document has no full text")
    opening = next((at for at, number in enumerate(filled) if _opens_text(fields[number])), None)
    if opening is None:
        return lacking
    tail = _tail(fields, filled, opening)
    above, below = _above(lines, fields, filled[:opening]), _below(lines, fields, filled[tail:])
    found = above | below | ({"byline": above["byline"]} if above.get("byline") else {})
    label = lines[filled[opening]]
    start = _LABEL.match(text, label.start, label.end)
    spans = [(start.end(), label.end)] if start and start.end() < label.end else []
    spans += [(lines[number].start, lines[number].end) for number in filled[opening + 1 : tail]]
    if len(spans) > 1 and text[slice(*spans[0])] == found.get("title"):
        del spans[0]
    if not spans:
        return lacking
    left_out = labels_left_out(fields[number] for number in (*filled[:opening], *filled[tail:]))
    return PressArticle(filled[0] + 1, ((spans[0][0], spans[-1][1]),), tidy_fields(found), left_out)


def _opens_text(field: FieldLine | None) -> bool:
    return field is not None and field.column == "text"


def _tail(fields: Sequence[FieldLine | None], filled: Sequence[int], opening: int) -> int:
    """Place of the first of the fields below the text: from the lowest that describes the document upwards, each kind once."""
    at = len(filled) - 1
    while at > opening and not _describes(fields[filled[at]]):
        at -= 1
    if at == opening:
        return len(filled)
    tail = at
    seen: set[str] = set()
    while at > opening:
        field = fields[filled[at]]
        if field is None and _awaits_value(fields[filled[at - 1]]):
            at -= 1  # the value below its label
            continue
        if field is None or field.place == "head" or (field.label in seen and field.label not in _REPEATED):
            break
        seen.add(field.label)
        tail = at
        at -= 1
    return tail


def _describes(field: FieldLine | None) -> bool:
    return field is not None and field.label in _DESCRIBING


def _awaits_value(field: FieldLine | None) -> bool:
    return field is not None and field.place == "tail" and not field.value


def _above(
    lines: Sequence[ExportLine], fields: Sequence[FieldLine | None], filled: Sequence[int]
) -> dict[str, str]:
    """What stands above the text: the title in the first line, the author, and outlet and date in one field."""
    found = {"title": lines[filled[0]].words} if filled and fields[filled[0]] is None else {}
    for number in filled:
        field = fields[number]
        if field is not None and field.column == "publication":
            found["outlet"] = field.value.partition(";")[0] if ";" in field.value else ""
            found["published"] = date_of_export(field.value)
        elif field is not None and field.column:
            found[field.column] = field.value
    return found


def _below(
    lines: Sequence[ExportLine], fields: Sequence[FieldLine | None], filled: Sequence[int]
) -> dict[str, str]:
    """What the fields below the text state; the author above it goes before a credit below it."""
    found: dict[str, str] = {}
    for at, number in enumerate(filled):
        field = fields[number]
        if field is None or not field.column:
            continue
        below = filled[at + 1] if at + 1 < len(filled) and fields[filled[at + 1]] is None else None
        value = field.value or (lines[below].words if below is not None else "")
        if value:
            found[field.column] = value
    if "outlet" in found:
        found["outlet"] = found["outlet"].partition(";")[0]
    if "published" in found:
        found["published"] = date_of_export(found["published"])
    return found
