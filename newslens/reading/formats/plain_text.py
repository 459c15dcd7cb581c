"""Plain text: one article a file, exactly as it was decoded; an export of a press database holds several.

Lines above the article that name its outlet, title or date are read as what they say; they stay in the text, with roles of their own.
"""

from __future__ import annotations

from newslens.reading.formats.decoding import Decoded, decode
from newslens.reading.formats.press_exports import documents_of_text
from newslens.reading.formats.source_file import FileReading, SourceFile, StatedDocument
from newslens.reading.formats.text_headers import stated_above

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
    return documents_of_text(
        StatedDocument(decoded.text, stated_above(decoded.text), file.name, source_words(file, decoded))
    )


def source_words(file: SourceFile, decoded: Decoded) -> str:
    """What the column `source` says of a file: its name, and the encoding where that had to be guessed.

    Examples
    --------
    >>> source_words(SourceFile("in/a.txt", b"", "a.txt"), Decoded("x", "Windows-1252", guessed=True))
    'a.txt (read as Windows-1252, guessed)'
    """
    return f"{file.origin} (read as {decoded.encoding}, guessed)" if decoded.guessed else file.origin
