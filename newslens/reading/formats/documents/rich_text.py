r"""Rich text (.rtf): a line for each paragraph, in the order of the page.

Rich text is a sequence of words that begin with a backslash, of groups in braces and of the text between them. Its text is what
stands in no group that is silent (see `rich_text_words`), is not hidden and was not deleted while changes were tracked. Rows of
tables are lines, their cells apart by tabs.

Why this is no library: the one that is alive and permissive (striprtf) writes addresses into the text of links, keeps deleted
and hidden text, and its patterns take quadratic time on a hostile file. The method is the same: one pass, a stack of groups.
"""

from __future__ import annotations

import codecs
import dataclasses
import re
from typing import TYPE_CHECKING, Final

from newslens.errors import InputError
from newslens.reading.formats.documents.rich_text_words import (
    CODE_PAGES,
    KEPT_DESTINATIONS,
    SIGNS,
    SILENT_DESTINATIONS,
    SYMBOLS,
)
from newslens.reading.formats.shared.reading_limits import MARKUP_BYTES, NESTING, check_file_size
from newslens.reading.formats.shared.source_file import StatedDocument
from newslens.reading.formats.texts import documents_of_text

if TYPE_CHECKING:
    from newslens.reading.formats.shared.source_file import FileReading, SourceFile

__all__ = ["read_rich_text"]

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<symbol>[^a-zA-Z])"
    rb"|(?P<brace>[{}])|[\r\n\x00]+|(?P<text>[^\\{}\r\n\x00]+)|\\"
)
_BYTE_SETS: Final = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}


def read_rich_text(file: SourceFile) -> FileReading:
    r"""The text of a file of rich text; the articles of one that is an export of a press database.

    Raises
    ------
    InputError
        When it is no rich text, or too large.

    Examples
    --------
    >>> from newslens.reading.formats.shared.source_file import SourceFile
    >>> read_rich_text(SourceFile("a.rtf", rb"{\rtf1 Two {\b boats} sank.\par}", "a.rtf")).documents[0].text
    'Two boats sank.\n'
    """
    data = file.data.lstrip()
    if not data.startswith(b"{\\rtf"):
        raise InputError(f"{file.name} is no rich text; save it as .rtf or .docx.")
    check_file_size(len(data), name=file.name, limit=MARKUP_BYTES)
    page = _RichText()
    page.read(data)
    if page.is_too_deep:
        raise InputError(
            f"{file.name} has more than {NESTING} groups in groups; open it and save it once more."
        )
    reading = documents_of_text(StatedDocument(page.text(), {}, file.name, file.origin))
    if page.is_whole:
        return reading
    cut = f"{file.name} is cut off: its last groups never end; what is there was read."
    return dataclasses.replace(reading, notices=(*reading.notices, cut))


@dataclasses.dataclass(slots=True)
class _Group:
    """What holds within a pair of braces; a group begins with what holds around it."""

    silent: bool = False
    hidden: bool = False
    deleted: bool = False
    in_fonts: bool = False
    font: int | None = None
    stand_ins: int = 1
    """Characters that stand behind one of Unicode for readers that do not know it."""


class _RichText:
    """The text of a page of rich text, in the making."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._bytes = bytearray()
        self._groups = [_Group()]
        self._fonts: dict[int, str] = {}
        self._encoding = "cp1252"
        self._skip = 0
        self._may_be_passed_over = False

    @property
    def is_whole(self) -> bool:
        """Whether every group has ended."""
        return len(self._groups) == 1

    @property
    def is_too_deep(self) -> bool:
        """Whether reading stopped because groups stand in groups without end."""
        return len(self._groups) > NESTING

    def text(self) -> str:
        """The text so far; halves of characters are joined."""
        self._decode()
        return "".join(self._pieces).encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    def read(self, data: bytes) -> None:
        """Read tokens up to the end of the outermost group."""
        place = 0
        while found := _TOKEN.match(data, place):
            place = found.end()
            kind, value = found.lastgroup, found.group(found.lastgroup or 0)
            if kind == "brace":
                self._brace(value)
                if (value == b"}" and self.is_whole) or self.is_too_deep:
                    return
            elif kind in {"word", "number"}:
                word, number = found["word"].decode("ascii"), found["number"]
                argument = None if number is None else int(number)
                if word == "bin":
                    place += max(0, argument or 0)
                else:
                    self._word(word, argument)
            elif kind == "symbol" and value == b"*":
                self._may_be_passed_over = True
            elif kind is not None:
                self._characters(kind, value)

    @property
    def _group(self) -> _Group:
        return self._groups[-1]

    def _brace(self, brace: bytes) -> None:
        self._skip = 0
        self._decode()
        self._may_be_passed_over = False
        if brace == b"{":
            self._groups.append(dataclasses.replace(self._group))
        elif len(self._groups) > 1:
            self._groups.pop()

    def _word(self, word: str, argument: int | None) -> None:
        passed_over, self._may_be_passed_over = self._may_be_passed_over, False
        group = self._group
        if word in SILENT_DESTINATIONS or (passed_over and word not in KEPT_DESTINATIONS):
            self._decode()
            group.silent = True
            group.in_fonts = group.in_fonts or word == "fonttbl"
        elif self._skip and word != "u":
            self._skip -= 1
        elif word in SIGNS:
            self._add(SIGNS[word])
        elif word in {"cell", "nestcell"}:
            self._end("\n", "\t")
        elif word in {"row", "nestrow"}:
            self._end("\t", "\n")
        elif word == "u" and argument is not None:
            self._unicode(argument)
        else:
            self._set(group, word, argument)

    def _set(self, group: _Group, word: str, argument: int | None) -> None:
        """What a control word changes in its group."""
        is_on = argument != 0
        if word == "v":
            group.hidden = is_on
        elif word == "deleted":
            group.deleted = is_on
        elif word == "plain":
            group.hidden = group.deleted = False
        elif word == "uc":
            group.stand_ins = max(0, argument or 0)
        elif word == "f":
            self._decode()
            group.font = argument
        elif word == "fcharset" and group.in_fonts and group.font is not None:
            self._fonts[group.font] = CODE_PAGES.get(argument or 0, self._encoding)
        elif word in _BYTE_SETS:
            self._encoding = _BYTE_SETS[word]
        elif word == "ansicpg" and argument:
            self._encoding = _known(f"cp{argument}")

    def _unicode(self, number: int) -> None:
        self._skip = 0
        if abs(number) < 0x10000:
            self._add(chr(number % 0x10000))
        self._skip = self._group.stand_ins

    def _characters(self, kind: str, value: bytes) -> None:
        if kind == "text":
            value = self._unskipped(value)
        elif self._skip:
            self._skip -= 1
            return
        if kind == "symbol":
            self._add(SYMBOLS.get(value, ""))
        elif not self._is_silent():
            self._bytes += bytes.fromhex(value.decode("ascii")) if kind == "hex" else value

    def _unskipped(self, text: bytes) -> bytes:
        skipped = min(self._skip, len(text))
        self._skip -= skipped
        return text[skipped:]

    def _end(self, before: str, sign: str) -> None:
        """End a cell, whose last paragraph ends with it, or a row, whose last cell ends with it."""
        self._decode()
        if not self._is_silent():
            while self._pieces and self._pieces[-1] == before:
                self._pieces.pop()
        self._add(sign)

    def _is_silent(self) -> bool:
        group = self._group
        return group.silent or group.hidden or group.deleted

    def _add(self, text: str) -> None:
        self._decode()
        if text and not self._is_silent():
            self._pieces.append(text)

    def _decode(self) -> None:
        """Make characters of the bytes so far, which may be several to one."""
        if self._bytes:
            font = self._group.font
            encoding = self._encoding if font is None else self._fonts.get(font, self._encoding)
            self._pieces.append(self._bytes.decode(encoding, "replace"))
            self._bytes.clear()


def _known(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return "cp1252"
