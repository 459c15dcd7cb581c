"""Files on their way from a browser to the kernel: offered, asked for piece by piece, complete.

A notebook server ends a connection that carries too large a message, so a file comes in pieces. The kernel leads: it says which piece
it wants next, and so it decides before the first byte what is too much. Takes what the browser says of its files and their bytes; gives
files to be read (`SourceFile`), and a sentence for each that does not come.

What this does not cover: what is in the files, and where they go.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from newslens.reading.formats import SourceFile

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["DROP_BYTES", "DROP_FILES", "PIECE_BYTES", "DroppedFiles", "Piece"]

_MEGABYTE: Final = 1024 * 1024
PIECE_BYTES: Final = _MEGABYTE
"""Bytes of one message; a notebook server takes ten times as many at most."""
DROP_BYTES: Final = 256 * _MEGABYTE
"""Bytes of the files of one drop in all, which are in memory together until the last has come; as large as the largest file that is
read."""
DROP_FILES: Final = 1_000
"""Files of one drop: twice as many as the largest corpus that was compared has articles."""


class Piece(NamedTuple):
    """What is wanted of a file."""

    file: int
    """Its place among the files that were offered."""
    start: int
    end: int


class DroppedFiles:
    """The files of one drop.

    Parameters
    ----------
    offered
        Name and size of each, as the browser says them.

    Examples
    --------
    >>> dropped = DroppedFiles([{"name": "a.txt", "size": 15}])
    >>> dropped.wanted
    Piece(file=0, start=0, end=15)
    >>> dropped.take(dropped.wanted, b"Two boats sank.")
    >>> dropped.wanted, [file.name for file in dropped.files]
    (None, ['a.txt'])
    """

    def __init__(self, offered: Sequence[Mapping[str, Any]]) -> None:
        self._names = [str(file["name"]) for file in offered]
        self._sizes = [max(int(file["size"]), 0) for file in offered]
        self._data = [bytearray() for _ in offered]
        self._refused: dict[int, str] = {}
        self._refuse_too_much()

    @property
    def wanted(self) -> Piece | None:
        """The next piece; None when everything is there that comes."""
        for number, (size, data) in enumerate(zip(self._sizes, self._data, strict=True)):
            if number not in self._refused and len(data) < size:
                return Piece(number, len(data), min(len(data) + PIECE_BYTES, size))
        return None

    @property
    def files(self) -> list[SourceFile]:
        """Files that have come, in the order in which they were offered."""
        return [
            SourceFile(name, bytes(self._data[number]), name)
            for number, name in enumerate(self._names)
            if number not in self._refused
        ]

    @property
    def left_out(self) -> tuple[str, ...]:
        """A sentence for each file that does not come, with the reason."""
        return tuple(f"Not added: {self._refused[number]}" for number in sorted(self._refused))

    def take(self, piece: Piece, data: bytes) -> None:
        """Keep a piece that was wanted. A file of which another piece comes is given up: it changed meanwhile."""
        if piece != self.wanted or len(data) != piece.end - piece.start:
            self.give_up(piece.file)
            return
        self._data[piece.file] += data

    def give_up(self, file: int) -> None:
        """Leave out a file that the browser cannot read as it was offered."""
        if 0 <= file < len(self._names):
            self._refuse(
                file, "cannot be read by the browser; look whether it is still there, and drop it again"
            )

    def _refuse(self, file: int, reason: str) -> None:
        self._refused.setdefault(file, f"{self._names[file]} {reason}.")
        self._data[file] = bytearray()

    def _refuse_too_much(self) -> None:
        """Leave out what is beyond the limits, from the first file on that does not fit."""
        room = DROP_BYTES
        for number, size in enumerate(self._sizes):
            if number >= DROP_FILES:
                self._refuse(
                    number, f"is beyond the {DROP_FILES:,} files of one drop; drop the others by themselves"
                )
            elif size > room:
                self._refuse(
                    number,
                    f"does not fit into the {DROP_BYTES // _MEGABYTE} MB of one drop; drop it by itself, or put it in with nl.add",
                )
            else:
                room -= size
