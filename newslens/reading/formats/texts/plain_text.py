"""Plain text: one article a file, exactly as it was decoded; an export of a press database holds several.

A text that certainly is HTML, copied from the source of a page, is read as what it shows.

Lines above the article that name its outlet, title or date are read as what they say; they stay in the text, with roles of their own.
"""

from __future__ import annotations

from dataclasses import replace

from newslens.reading.formats.shared.decoding import Decoded, decode
from newslens.reading.formats.shared.markup_columns import is_markup_text
from newslens.reading.formats.shared.markup_text import text_of_markup
from newslens.reading.formats.shared.source_file import FileReading, SourceFile, StatedDocument
from newslens.reading.formats.texts.press_exports import documents_of_text

__all__ = ["read_plain_text", "source_words"]


def read_plain_text(file: SourceFile) -> FileReading:
    r"""The one article of a text file, or those of an export of a press database.

    Raises
    ------
    InputError
        When the file is empty or no text.

    Examples
    --------
    >>> read_plain_text(SourceFile("a.txt", b"Two boats sank.\r\n", "a.txt")).documents[0].text
    'Two boats sank.\r\n'
    """
    decoded = decode(file.data, name=file.name)
    is_markup = is_markup_text(decoded.text)
    text = text_of_markup(decoded.text, name=file.name, extra="html") if is_markup else decoded.text
    reading = documents_of_text(StatedDocument(text, {}, file.name, source_words(file, decoded)))
    told = (f"{file.name} holds HTML, and was read as the text that it shows.",) if is_markup else ()
    return replace(reading, notices=(*told, *reading.notices))


def source_words(file: SourceFile, decoded: Decoded) -> str:
    """What the column `source` says of a file: its name, and the encoding where that had to be guessed.

    Examples
    --------
    >>> source_words(SourceFile("in/a.txt", b"", "a.txt"), Decoded("x", "Windows-1252", guessed=True))
    'a.txt (read as Windows-1252, guessed)'
    """
    return f"{file.origin} (read as {decoded.encoding}, guessed)" if decoded.guessed else file.origin
