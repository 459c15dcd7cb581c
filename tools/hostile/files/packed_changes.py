"""Files changed within what is packed in them: a member of an archive, a stream of a PDF, the content of a part of a mail.

A change of the packed bytes is caught by a checksum most of the time; here the checksum is made anew, so that the change
reaches the reader.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import gzip
import io
import plistlib
import re
import warnings
import zipfile
import zlib
from typing import TYPE_CHECKING, Final

from hostile.files.byte_changes import LONGEST, changed_bytes
from hostile.files.format_tokens import tokens_of

if TYPE_CHECKING:
    import random

__all__ = ["changed_file"]

_OPENED: Final = 400_000
"""Bytes of a packed file that are unpacked at most; a stream that unpacks to more stays as it is."""

_OUTER: Final = 0.2
"""Share of changes of a property list that change its outer values, and of those that make it name itself."""

_METHODS: Final = (
    zipfile.ZIP_STORED,
    zipfile.ZIP_DEFLATED,
    zipfile.ZIP_DEFLATED,
    zipfile.ZIP_BZIP2,
    zipfile.ZIP_LZMA,
)
_NAMES: Final = ("", "a", "../a.txt", "/a.txt", "C:\\a.txt", "a\nb.txt", "a\x1b[2J.txt", "a" * 300 + ".txt", "é\u202e.txt", "a.zip", ".a", "in/", "b.eml", "mimetype")  # fmt: skip
_STREAM: Final = re.compile(rb"stream\r?\n(.{0,20000}?)\r?\n?endstream", re.DOTALL)
_PART: Final = re.compile(rb"(base64\r?\n(?:[^\n]{1,200}\n){0,5}\r?\n)([A-Za-z0-9+/=\r\n]{1,60000})")


def changed_file(drawn: random.Random, name: str, data: bytes, other: tuple[str, bytes]) -> bytes:
    """A file with one change: of its bytes, or of what is packed in it.

    Parameters
    ----------
    drawn
        Draws the change.
    name
        Its ending says what the file is made of.
    data
        The file.
    other
        Name and bytes of another, which a piece may be taken from.

    Examples
    --------
    >>> import random
    >>> isinstance(changed_file(random.Random(1), "a.txt", b"Two boats sank.", ("b.txt", b"Lund")), bytes)
    True
    """
    inner = None
    if drawn.random() < 0.8:  # the rest are changes of the packed bytes themselves
        with contextlib.suppress(Exception):  # what an earlier change broke cannot be opened any more
            inner = _changed_inside(drawn, name, data, other)
    if inner is not None and len(inner) <= LONGEST:
        return inner
    ending = ".warc.gz" if name.endswith(".warc.gz") else "." + name.rpartition(".")[2].lower()
    return changed_bytes(drawn, data, tokens_of(ending), other[1])


def _changed_inside(drawn: random.Random, name: str, data: bytes, other: tuple[str, bytes]) -> bytes | None:
    """The file with what is packed in it changed; None where nothing is."""
    if data.startswith(b"PK\x03\x04"):
        return _changed_zip(drawn, data, other)
    if data.startswith(b"\x1f\x8b"):
        with gzip.open(io.BytesIO(data)) as packed:
            plain = packed.read(_OPENED)
        return gzip.compress(changed_file(drawn, name.removesuffix(".gz"), plain, other), mtime=0)
    if data.startswith(b"%PDF"):
        return _changed_stream(drawn, data, other)
    if data.startswith(b"bplist"):
        return _changed_list(drawn, data, other)
    if name.endswith((".eml", ".mbox", ".mht", ".mhtml")):
        return _changed_part(drawn, data, other)
    return None


def _changed_zip(drawn: random.Random, data: bytes, other: tuple[str, bytes]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = [each for each in archive.infolist() if each.file_size < _OPENED]
        parts = [(each.filename, archive.read(each)) for each in entries]
    place = drawn.randrange(len(parts)) if parts else 0
    change = drawn.choices(
        ("change", "rename", "drop", "double", "swap", "add"), weights=(20, 1, 1, 1, 1, 1)
    )[0]
    if not parts or change == "add":
        parts.insert(place, (drawn.choice((*_NAMES, other[0])), other[1]))
    elif change == "change":
        parts[place] = (parts[place][0], changed_file(drawn, parts[place][0], parts[place][1], other))
    elif change == "rename":
        parts[place] = (drawn.choice((*_NAMES, *(each for each, _ in parts))), parts[place][1])
    elif change == "drop":
        del parts[place]
    elif change == "double":
        parts.append(parts[place])
    else:
        second = drawn.randrange(len(parts))
        parts[place], parts[second] = (parts[place][0], parts[second][1]), (parts[second][0], parts[place][1])
    return _zip(parts, drawn.choice(_METHODS))


def _zip(parts: list[tuple[str, bytes]], method: int) -> bytes:
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w") as archive:
        warnings.simplefilter("ignore")  # a name may stand twice
        for name, content in parts:
            archive.writestr(zipfile.ZipInfo(name), content, compress_type=method)
    return buffer.getvalue()


def _changed_stream(drawn: random.Random, data: bytes, other: tuple[str, bytes]) -> bytes | None:
    """A stream of a PDF changed, packed as it was, and its length set right; other places stay, which readers mend."""
    streams = list(_STREAM.finditer(data))
    if not streams:
        return None
    found = drawn.choice(streams)
    packed = b"FlateDecode" in data[max(0, found.start() - 200) : found.start()]
    plain = zlib.decompressobj().decompress(found[1], _OPENED) if packed else found[1]
    inner = changed_bytes(drawn, plain, tokens_of(".pdf"), other[1])
    content = zlib.compress(inner) if packed else inner
    head = data[: found.start()]
    at = head.rfind(b"/Length ")
    if at > head.rfind(b"obj"):
        head = head[:at] + re.sub(rb"\d+", b"%d" % len(content), head[at:], count=1)
    return head + b"stream\n" + content + b"\nendstream" + data[found.end() :]


def _changed_list(drawn: random.Random, data: bytes, other: tuple[str, bytes]) -> bytes:
    """A property list with a value changed, or one in the place of another: it may name itself many times."""
    tree = plistlib.loads(data)
    holder = (
        tree
        if drawn.random() < _OUTER
        else drawn.choice([each for each in tree.values() if isinstance(each, dict)])
    )
    key = drawn.choice(sorted(holder))
    value = holder[key]
    if isinstance(value, bytes):
        holder[key] = changed_bytes(drawn, value, tokens_of(".html"), other[1])
    elif isinstance(value, str):
        holder[key] = drawn.choice(tokens_of(".webarchive")).decode("latin-1")
    if drawn.random() < _OUTER:
        for _ in range(drawn.choice((1, 20, 60, 400))):
            value = [value, value]
        holder[key] = value
    return plistlib.dumps(tree, fmt=plistlib.FMT_BINARY)


def _changed_part(drawn: random.Random, data: bytes, other: tuple[str, bytes]) -> bytes | None:
    """The content of a part of a mail that is written as base64, changed."""
    parts = list(_PART.finditer(data))
    if not parts:
        return None
    found = drawn.choice(parts)
    try:
        plain = base64.b64decode(found[2])
    except binascii.Error:
        return None
    ending = {b"PK\x03\x04": "a.zip", b"%PDF": "a.pdf", b"{\\rt": "a.rtf", b"\x1f\x8b\x08\x08": "a.gz"}.get(
        plain[:4], "a.html"
    )
    inner = changed_file(drawn, ending, plain, other)
    return data[: found.start(2)] + base64.encodebytes(inner) + data[found.end(2) :]
