"""LexisNexis: documents below lines such as "3 of 20 DOCUMENTS", with their fields in capitals.

Above the text of each stand, in blocks apart by empty lines: a notice of rights (in older exports), the outlet, the date with the
edition below it, the title, and labelled fields, of which LENGTH is the last or nearly so. Below it stand labelled fields and
notices of rights. What stands above the first document is the cover.

Only lines whose numbers rise and name one total count as borders, so that "1 of 2 DOCUMENTS" in a report cuts nothing.

What this does not cover: subtitles between title and fields, which are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.reading.formats.press import press_thresholds as thresholds
from newslens.reading.formats.press.export_dates import date_of_export, is_date_line
from newslens.reading.formats.press.export_lines import joined_lines, line_blocks, span_of_lines
from newslens.reading.formats.press.field_lines import (
    document_number,
    field_line,
    is_rights_line,
    labels_left_out,
)
from newslens.reading.formats.press.press_export import PressArticle, PressExport, PressFault, tidy_fields

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.reading.formats.press.export_lines import ExportLine
    from newslens.reading.formats.press.field_lines import FieldLine

__all__ = ["numbered_borders", "read_numbered_documents"]

_UNLABELLED = ("edition", "subtitle")
"""What stands in a document without a label and has no column."""


def read_numbered_documents(lines: Sequence[ExportLine]) -> PressExport | None:
    """The documents of an export of LexisNexis; None where the text is none."""
    borders = numbered_borders(lines)
    if not borders:
        return None
    ends = [*borders[1:], len(lines)]
    documents = [_blocks(lines, first + 1, end) for first, end in zip(borders, ends, strict=True)]
    fields = [field_line(line.words, "nexis") if line.words else None for line in lines]
    if not any(fields[block.start] for blocks in documents for block in blocks):
        return None
    read = [_read(lines, fields, first, blocks) for first, blocks in zip(borders, documents, strict=True)]
    total = document_number(lines[borders[0]].words)
    return PressExport(
        "LexisNexis",
        tuple(each for each in read if isinstance(each, PressArticle)),
        tuple(each for each in read if isinstance(each, PressFault)),
        total[1] if total else None,
    )


def numbered_borders(lines: Sequence[ExportLine]) -> list[int]:
    """Numbers of the lines that open a document by its number: those of one total whose numbers rise."""
    borders: list[int] = []
    last, total = 0, None
    for number, line in enumerate(lines):
        found = document_number(line.words) if line.words[-1:].isalnum() else None
        if found and found[0] > last and found[1] == (total or found[1]):
            borders.append(number)
            last, total = found
    return borders


def _blocks(lines: Sequence[ExportLine], first: int, behind: int) -> list[range]:
    """The blocks of a document; where no empty line stands in it, as in some word processors' copies, each line is one."""
    blocks = line_blocks(lines, first, behind)
    return blocks if len(blocks) > 1 else [range(number, number + 1) for block in blocks for number in block]


def _read(
    lines: Sequence[ExportLine], fields: Sequence[FieldLine | None], border: int, blocks: Sequence[range]
) -> PressArticle | PressFault:
    dated = _date_of(lines, blocks)
    if dated is None:
        return PressFault(
            border + 1,
            "no line of this document is its date, so that its title and text cannot be told apart",
        )
    at, date = dated
    found = _around_date(lines, fields, blocks[: at + 1], date)
    start = _head(lines, fields, blocks[at + 1 :], found)
    if start is None:
        return PressFault(border + 1, "this document has no text")
    behind = _tail(lines, fields, blocks, start, found)
    if start < behind and lines[start].words == found.get("title"):
        start += 1
    span = span_of_lines(lines, start, behind)
    if span is None:
        return PressFault(border + 1, "this document has no text")
    around = (fields[number] for block in blocks for number in block if not start <= number < behind)
    left_out = (*(kind for kind in _UNLABELLED if kind in found), *labels_left_out(around))
    return PressArticle(border + 1, (span,), tidy_fields(found), left_out)


def _date_of(lines: Sequence[ExportLine], blocks: Sequence[range]) -> tuple[int, int] | None:
    """Place of the block with the date of a document, and number of its line; None where no line is a date."""
    found = (
        (at, number)
        for at, block in enumerate(blocks[: thresholds.HEAD_BLOCKS])
        for number in block
        if is_date_line(lines[number].words)
    )
    return next(found, None)


def _around_date(
    lines: Sequence[ExportLine], fields: Sequence[FieldLine | None], blocks: Sequence[range], date: int
) -> dict[str, str]:
    """What the date states, the lines above it, and an edition below it; the date stands in the last of some blocks."""
    found = {"published": date_of_export(lines[date].words), "outlet": _outlet(lines, blocks, date)}
    rights = (joined_lines(lines, block) for block in blocks[:-1] if is_rights_line(lines[block.start].words))
    found["rights"] = next(rights, "")
    if date + 1 < blocks[-1].stop and fields[date + 1] is None:
        found["edition"] = lines[date + 1].words
    return found


def _outlet(lines: Sequence[ExportLine], blocks: Sequence[range], date: int) -> str:
    """The line next above the date that is no notice of rights."""
    above = [number for block in blocks for number in block if number < date]
    return next(
        (lines[number].words for number in reversed(above) if not is_rights_line(lines[number].words)), ""
    )


def _head(
    lines: Sequence[ExportLine],
    fields: Sequence[FieldLine | None],
    blocks: Sequence[range],
    found: dict[str, str],
) -> int | None:
    """Number of the line that the text begins in; what stands above it is put into `found`."""
    labels = [fields[block.start] for block in blocks[: thresholds.HEAD_BLOCKS]]
    counted = next((at for at, field in enumerate(labels) if _opens_length(field)), None)
    if counted is None:
        counted = next((at for at, field in enumerate(labels) if field is None), -1)
    for at, block in enumerate(blocks):
        opening = fields[block.start]
        if opening is None or opening.place == "tail":
            if at > counted:
                return block.start
            found["subtitle" if at else "title"] = joined_lines(lines, block)
        elif (start := _fields_of_block(lines, fields, block, found)) is not None:
            return start
    return None


def _opens_length(field: FieldLine | None) -> bool:
    return field is not None and field.column == "length"


def _fields_of_block(
    lines: Sequence[ExportLine], fields: Sequence[FieldLine | None], block: range, found: dict[str, str]
) -> int | None:
    """Put the fields of a block into `found`; the number of the line that the text begins in, where it begins in this block."""
    column = ""
    ended = False
    for number in block:
        field = fields[number]
        if field is not None:
            if field.column == "text":
                return number + 1
            column, ended = field.column, _opens_length(field)
            if column:
                found[column] = field.value
        elif ended:
            return number
        elif column:
            found[column] += f" {lines[number].words}"
    return None


def _tail(
    lines: Sequence[ExportLine],
    fields: Sequence[FieldLine | None],
    blocks: Sequence[range],
    start: int,
    found: dict[str, str],
) -> int:
    """Number of the line behind the last one of the text; what stands below it is put into `found`."""
    behind = blocks[-1].stop
    for block in reversed(blocks):
        opening = fields[block.start]
        rights = is_rights_line(lines[block.start].words)
        if block.start < start or not (rights or (opening and opening.place == "tail")):
            break
        behind = block.start
        if rights:
            found["rights"] = joined_lines(lines, block)
        elif opening and opening.column:
            found[opening.column] = opening.value
    while behind > start and _is_tail_line(fields[behind - 1], lines[behind - 1].words):
        behind -= 1
    return behind


def _is_tail_line(field: FieldLine | None, words: str) -> bool:
    """Whether a line is a field of the tail, where none stands between it and the text."""
    return field is not None and field.place == "tail" and words.partition(":")[0].isupper()
