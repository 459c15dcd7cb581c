"""What has to hold of whatever reads a file, whatever the file holds.

A reader answers, or ends with an error of newslens in one sentence; it warns with newslens' warnings only. It prints nothing,
writes nothing, asks nobody on the network and starts no program; it leaves its input as it is, and gives the same answer to the
same bytes. How long it takes and how much memory is measured here, and limited where a process can be (`round_worker`).
"""

from __future__ import annotations

import os
import resource
import sys
import time
import warnings
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from hostile.files.input_kinds import KINDS
from hostile.invariants import BrokenInvariantError
from newslens.errors import (  # fmt: skip
    NewslensError,
    OmittedPictureWarning,
    ReadingNotice,
    UnmatchedDecisionWarning,
    UnreadableArticleWarning,
)

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["SECONDS", "FileReadings", "check_input"]

SECONDS: Final = 10.0
"""Seconds of processor time that reading an input of 100,000 bytes may take. An ordinary one takes a hundredth of one."""

MEGABYTES: Final = 1024
"""Memory that reading such an input may take beyond what the program takes anyway."""

SENTENCE: Final = 1500
"""Characters of a message beside the path that it names: more is no sentence that a person reads."""

_WARNINGS: Final = (OmittedPictureWarning, ReadingNotice, UnmatchedDecisionWarning, UnreadableArticleWarning)
_FORBIDDEN: Final = {
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "os.truncate",
    "shutil.rmtree",
}
_OUTSIDE: Final = (
    "socket.connect", "socket.getaddrinfo", "socket.gethostby", "socket.sendto", "urllib.", "webbrowser.",
    "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn",
)  # fmt: skip
"""Libraries make sockets to learn what a system can do; only what leaves the machine counts."""
_WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


class FileReadings(NamedTuple):
    """What two readings of one input gave."""

    answer: str
    """The answer as text, or the sentence of the error."""
    was_read: bool
    seconds: float
    """Processor time of the first reading."""


class _Watch:
    """Keeps what a program does to the outside while it is watched; there is one for a process, since it cannot be taken away."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.is_on = self.may_write = self._is_hooked = False

    def begin(self, *, may_write: bool) -> None:
        if not self._is_hooked:
            sys.addaudithook(self._note)
            self._is_hooked = True
        self.seen, self.is_on, self.may_write = [], True, may_write

    def _note(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.is_on:
            return
        writes = event in _FORBIDDEN or (event == "open" and _opens_to_write(arguments))
        if (writes and not self.may_write) or event.startswith(_OUTSIDE):
            self.seen.append(f"{event} {arguments[:2]!r}")


_WATCH: Final = _Watch()


def _opens_to_write(arguments: tuple[Any, ...]) -> bool:
    mode, flags = arguments[1], arguments[2]
    if isinstance(mode, str):
        return any(sign in mode for sign in "wax+")
    return isinstance(flags, int) and bool(flags & _WRITING)


def check_input(kind: str, path: Path) -> FileReadings:
    """Read an input twice and check what its reader does.

    Parameters
    ----------
    kind
        Key of `KINDS`.
    path
        The input.

    Raises
    ------
    BrokenInvariantError
        When one of the promises is broken; whatever else a reader raises is passed on.
    """
    before = _contents(path)
    begin, memory = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    first = _read(kind, path)
    seconds = time.process_time() - begin
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory) // 1024
    if grown > MEGABYTES:
        raise BrokenInvariantError(f"took {grown} MB of memory")
    if seconds > SECONDS:
        raise BrokenInvariantError(f"took {seconds:.1f} s")
    second = first if seconds > SECONDS / 10 else _read(kind, path)
    if first != second:
        raise BrokenInvariantError(f"two answers for one input: {first[0][:300]!r} and {second[0][:300]!r}")
    if _contents(path) != before:
        raise BrokenInvariantError("the input was changed")
    return FileReadings(*first, seconds)


def _contents(path: Path) -> dict[str, bytes]:
    folder = path if path.is_dir() else path.parent
    return {str(each): each.read_bytes() for each in sorted(folder.rglob("*")) if each.is_file()}


def _read(kind: str, path: Path) -> tuple[str, bool]:
    """The answer or the error, with all warnings behind it; whether it was an answer."""
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        _WATCH.begin(may_write=kind == "notebook")
        try:
            answer, was_read = KINDS[kind](path), True
        except NewslensError as error:
            answer, was_read = _sentence(str(error), path, names=path.name), False
        finally:
            _WATCH.is_on = False
    if _WATCH.seen:
        raise BrokenInvariantError(f"reading does what it may not: {_WATCH.seen[0]}")
    for each in warned:
        if not issubclass(each.category, _WARNINGS):
            raise BrokenInvariantError(
                f"a library warns: {each.category.__name__}: {each.message} ({each.filename}:{each.lineno})"
            )
    told = "\n".join([answer, *(_sentence(str(each.message), path) for each in warned)])
    return told.replace(str(path), path.name), was_read  # where it lies is another place in another process


def _sentence(message: str, path: Path, *, names: str = "") -> str:
    """A message that is one line, short, ends like a sentence and names the input."""
    told = message.replace(str(path), path.name)
    if "please report it" in told:
        raise BrokenInvariantError(told.partition(": ")[2])
    if "\n" in message or "\r" in message:
        raise BrokenInvariantError(f"a message of several lines: {told[:300]!r}")
    if len(told) > SENTENCE:
        raise BrokenInvariantError(f"a message of {len(told)} characters: {told[:300]!r}")
    if not told.endswith((".", ".)", ".'", "?")):
        raise BrokenInvariantError(f"a message that is no sentence: {told[-300:]!r}")
    if names and names not in told:
        raise BrokenInvariantError(f"a message that does not name its file: {told[:300]!r}")
    return told
