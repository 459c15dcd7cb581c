"""Signs that a text holds several documents, whatever its layout.

Takes the lines of a text that no layout was recognised in; gives the sign, in words for a message, or nothing. Such a text is
refused: read as one article, it would be compared with others as if one outlet had said all of it.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from newslens.reading.formats.press import press_thresholds as thresholds
from newslens.reading.formats.press.coded_documents import document_id
from newslens.reading.formats.press.export_dates import date_of_export
from newslens.reading.formats.press.field_lines import document_end, field_line, is_word_count
from newslens.reading.formats.press.numbered_documents import numbered_borders

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.reading.formats.press.export_lines import ExportLine

__all__ = ["is_citation", "sign_of_several_documents"]

_ONCE = frozenset({"length", "load-date", "publication-type", "publication title", "proquest document id"})
"""Labels that no document has twice."""
_DATED_NOTICE = re.compile(r"copyright\b.*\b(?:19|20)\d\d\b", re.IGNORECASE)
"""A notice of rights with its year; "© Agency" alone stands below every picture of a page."""


def sign_of_several_documents(lines: Sequence[ExportLine]) -> str | None:
    r"""What tells that a text holds several documents; None where nothing does.

    Examples
    --------
    >>> from newslens.reading.formats.press.export_lines import lines_of_export
    >>> sign_of_several_documents(lines_of_export("1 of 2 DOCUMENTS\n\nA ferry sank.\n\n2 of 2 DOCUMENTS"))
    '2 lines such as "2 of 2 DOCUMENTS"'
    """
    kinds: Counter[str] = Counter()
    example: dict[str, str] = {}
    for line in lines:
        for kind in _kinds(line.words) if line.words else ():
            kinds[kind] += 1
            example[kind] = line.words
    numbered = numbered_borders(lines)
    if len(numbered) > 1:
        kinds["number"] = len(numbered)
        example["number"] = lines[numbered[-1]].words
    for kind, count in kinds.items():
        if count >= (thresholds.COPYRIGHT_NOTICES if kind == "rights" else 2):
            return f'{count} lines such as "{example[kind][: thresholds.EXAMPLE_LENGTH]}"'
    return None


def _kinds(words: str) -> list[str]:
    """What a line is that a document has once."""
    kinds = [name for name, holds in _ONCE_A_DOCUMENT.items() if holds(words)]
    named = field_line(words, "other")
    # "Record number: 1,200 runners started" tells of runners; a document's number is one word, or stands in the next line.
    if named is not None and len(named.value.split()) <= 1:
        kinds.append(named.label)
    for database in ("nexis", "proquest"):
        field = field_line(words, database)
        # "Length: 4.2 metres" tells of a thing
        if (
            field is not None
            and field.label in _ONCE
            and (field.label != "length" or is_word_count(field.value))
        ):
            kinds.append(field.label)
    return kinds


def is_citation(words: str) -> bool:
    """Whether a line names an article with its outlet, date and length, as the lists of results do that a database exports.

    Examples
    --------
    >>> is_citation("The Lund Herald, March 4, 2031 Tuesday, NEWS; Pg. 3, 512 words, Ann Lee")
    True
    >>> is_citation("The speech of March 4, 2031, which had 512 words, was short.")
    False
    """
    if len(words) > thresholds.CITATION_LENGTH or "," not in words:
        return False
    return any(is_word_count(part.strip()) for part in words.split(",")) and date_of_export(words) != words


def _is_dated_notice(words: str) -> bool:
    return _DATED_NOTICE.match(words) is not None


_ONCE_A_DOCUMENT: Final = {
    "end": document_end,
    "id": document_id,
    "rights": _is_dated_notice,
    "citation": is_citation,
}
