"""Packed streams (.gz): unpacked in pieces, as far as the limits allow."""

from __future__ import annotations

import gzip
import io
import zlib
from typing import TYPE_CHECKING, Final

from newslens.errors import InputError
from newslens.reading.formats.shared.reading_limits import EXPANSION, EXPANSION_FLOOR

if TYPE_CHECKING:
    from newslens.reading.formats.shared.source_file import SourceFile

__all__ = ["unpack_gzip"]

_SIGNATURE: Final = b"\x1f\x8b"
_PIECE: Final = 1024 * 1024


def unpack_gzip(file: SourceFile) -> tuple[bytes, bool]:
    """The bytes of a file that may be packed, and whether it is whole.

    Raises
    ------
    InputError
        When it unpacks to more than a limit allows.

    Examples
    --------
    >>> from newslens.reading.formats.shared.source_file import SourceFile
    >>> unpack_gzip(SourceFile("a.warc.gz", gzip.compress(b"WARC/1.0"), "a.warc.gz"))
    (b'WARC/1.0', True)
    """
    if not file.data.startswith(_SIGNATURE):
        return file.data, True
    pieces: list[bytes] = []
    size = 0
    is_whole = True
    with gzip.GzipFile(fileobj=io.BytesIO(file.data)) as stream:
        while True:
            try:
                piece = stream.read1(_PIECE)  # no more than is there before a fault
            except (EOFError, OSError, zlib.error):
                is_whole = False
                break
            if not piece:
                break
            size += len(piece)
            if size > EXPANSION_FLOOR and size > EXPANSION * len(file.data):
                raise InputError(
                    f"{file.name} would unpack to more than {EXPANSION} times its size; newslens does not unpack it, since "
                    "files packed like that are made to fill up a machine."
                )
            file.allowance.take(len(piece), name=file.name)
            pieces.append(piece)
    return b"".join(pieces), is_whole
