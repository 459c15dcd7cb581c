"""Bytes in, text out, with the name of the encoding and whether it was stated or guessed.

News articles come as UTF-8 with and without a byte order mark, as UTF-16 from word processors and spreadsheets,
and as Windows-1252 from old content management systems. A byte order mark or valid UTF-8 settles the matter;
anything else is guessed by charset-normalizer and said to be guessed.

The text is kept as it was decoded: line ends, spaces and marks stay. Only the byte order mark, which is no
character of the text, is taken off.

What this does not cover: files in several encodings at once, and encodings that no longer stand for text of the
web (EBCDIC, UTF-7).
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

from newslens.errors import InputError
from newslens.reading.formats.shared import format_thresholds as thresholds

__all__ = ["Decoded", "decode", "empty_file"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8 with byte order mark"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
# Control characters that no text holds; a file with many of them is a picture, an archive or a program.
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SIGNATURES = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0",
    b"{\\rtf",
)
_NO_LETTERS = bytes(range(0xC0))  # from 0xC0 on a code page has its letters
# Characters that are letters or marks of news text; Windows-1252 is believed when its upper half gives only these.
_WESTERN = re.compile(r"[^\x00-\x7fÀ-ÖØ-öø-ÿŠšŽžŒœŸ‘’“”‚„…–—•™€£¥¢§©®°²³½¼¾·´¨«»¡¿ªº×\xa0]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and how its bytes were read."""

    text: str
    encoding: str
    guessed: bool
    """True where neither a byte order mark nor valid UTF-8 settled the encoding."""


def decode(data: bytes, *, name: str) -> Decoded:
    r"""Text of a file's bytes.

    Parameters
    ----------
    data
        The bytes of a text file.
    name
        How messages name the file.

    Raises
    ------
    InputError
        When the file is empty or is no text.

    Examples
    --------
    >>> decode("Café\r\n".encode("cp1252"), name="a.txt")
    Decoded(text='Café\r\n', encoding='Windows-1252', guessed=True)
    """
    decoded = _decoded(data, name) if data.strip() else None
    if decoded is None or not decoded.text.strip():  # bytes do not show every kind of space
        raise empty_file(name)
    return decoded


def empty_file(name: str) -> InputError:
    """What is told of a file that holds nothing, whatever its ending.

    Examples
    --------
    >>> print(empty_file("a.docx"))
    a.docx is empty; give a file with the text of the article, or take it out.
    """
    return InputError(f"{name} is empty; give a file with the text of the article, or take it out.")


def _decoded(data: bytes, name: str) -> Decoded:
    for mark, codec, label in _MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data.removeprefix(mark), codec, label, name), label, guessed=False)
    if data.startswith(_SIGNATURES):
        raise _no_text(name)
    if (wide := _utf16_without_mark(data)) is not None:
        return Decoded(_strict(data, wide, "UTF-16", name), "UTF-16", guessed=True)
    sample = data[: thresholds.DECODING_SAMPLE]
    if len(_BINARY.findall(sample)) > thresholds.BINARY_SHARE * len(sample):
        raise _no_text(name)
    try:
        return Decoded(data.decode("utf-8"), "UTF-8", guessed=False)
    except UnicodeDecodeError:
        return _guess(data, name)


def _strict(data: bytes, codec: str, label: str, name: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name} starts like {label} but is not {label} at byte {error.start}; save it as UTF-8."
        ) from error


def _utf16_without_mark(data: bytes) -> str | None:
    """UTF-16 of Western text shows a zero in every other byte."""
    sample = data[: thresholds.DECODING_SAMPLE]
    half = max(1, len(sample) // 2)
    if len(data) % 2 or len(data) < 4:
        return None
    if sample[1::2].count(0) > thresholds.ZERO_SHARE * half and not sample[0::2].count(0):
        return "utf-16-le"
    if sample[0::2].count(0) > thresholds.ZERO_SHARE * half and not sample[1::2].count(0):
        return "utf-16-be"
    return None


def _guess(data: bytes, name: str) -> Decoded:
    try:
        western = data.decode("cp1252")
    except UnicodeDecodeError:
        western = ""
    foreign = len(data.translate(None, _NO_LETTERS))
    if (
        western
        and not _WESTERN.search(western)
        and foreign <= max(thresholds.FOREIGN_LETTERS, thresholds.FOREIGN_SHARE * len(data))
    ):
        return Decoded(western, "Windows-1252", guessed=True)
    best = from_bytes(data).best()
    if best is None:
        raise _no_text(name)
    return Decoded(data.decode(best.encoding), best.encoding, guessed=True)


def _no_text(name: str) -> InputError:
    return InputError(
        f"{name} is no text file; give it the ending of what it is, or save it as text in UTF-8."
    )
