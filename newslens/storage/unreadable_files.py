"""Whether a file is there, and why it cannot be read, in words for the person whose file it is.

A name that somebody wrote may be one that no system takes: too long, or with a NUL in it. No file is called so, which is all
that a person needs to know.

Takes what Python raised; gives the end of a sentence. What the system says is kept without its number and the name of the file,
which the sentence has already; of bytes that are no UTF-8 the first is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["is_there", "lies_in", "why_unreadable"]


def is_there(path: Path) -> bool:
    """Whether there is a file or a folder of that name.

    Examples
    --------
    >>> from pathlib import Path
    >>> is_there(Path()), is_there(Path("a" * 5000))
    (True, False)
    """
    try:
        return path.exists()
    except OSError:
        return False


def lies_in(folder: Path, path: Path) -> bool:
    r"""Whether a path leads into a folder, links followed; a name that no system takes, or a link to itself, leads nowhere.

    Examples
    --------
    >>> from pathlib import Path
    >>> lies_in(Path("a"), Path("a/b.txt")), lies_in(Path("a"), Path("a/../b.txt")), lies_in(Path("a"), Path("a/\0"))
    (True, False, False)
    """
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):
        return False


def why_unreadable(error: Exception) -> str:
    r"""Why a file cannot be read.

    Examples
    --------
    >>> why_unreadable(FileNotFoundError(2, "No such file or directory", "a.csv"))
    'No such file or directory'
    >>> why_unreadable(UnicodeDecodeError("utf-8", b"Caf\xe9", 3, 4, "invalid start byte"))
    'it is not in UTF-8 at byte 3'
    """
    if isinstance(error, UnicodeDecodeError):
        return f"it is not in UTF-8 at byte {error.start}"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error).rstrip(".")  # the sentence that it ends has one
