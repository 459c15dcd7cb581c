"""Why a file cannot be read, in words for the person whose file it is.

Takes what Python raised; gives the end of a sentence. What the system says is kept without its number and the name of the file,
which the sentence has already; of bytes that are no UTF-8 the first is told.
"""

from __future__ import annotations

__all__ = ["why_unreadable"]


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
