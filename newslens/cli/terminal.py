"""What the command line says: results to standard output, everything else to standard error.

Texts, file names and ids come from anybody. On a terminal some of their characters would not be shown but obeyed: they move
the cursor, set the window's title, turn the direction of reading. Here they are written out (`shown`). A result that goes into
a file or another program stays as it is, in UTF-8 on every system.

A standard output that takes nothing more, on a full disk, ends with a sentence; what cannot be said on standard error is lost.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
from typing import TYPE_CHECKING, Final

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["FAULT", "full_output_told", "put", "put_line", "put_lines", "shown", "tell", "usage_shown"]

FAULT: Final = 2
"""Exit code of a command that could not do what it was asked for."""

_OBEYED: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters (C0, DEL, C1), separators of lines and paragraphs, those that turn the direction, half characters."""


def shown(text: str, *, lines: bool = False) -> str:
    r"""A text whose characters a terminal only shows: what it would obey is written out, as in Python.

    Parameters
    ----------
    text
        Any text.
    lines
        Leave ends of lines and tabs as they are.

    Examples
    --------
    >>> print(shown("\x1b]0;a title\x07 and\na line"))
    \x1b]0;a title\x07 and\na line
    """
    kept = "\n\t" if lines else ""
    return _OBEYED.sub(lambda found: found[0] if found[0] in kept else _written_out(found[0]), text)


def put(text: str) -> None:
    """Give a result: to a terminal with its control characters shown, to anything else as it is."""
    if sys.stdout.isatty():
        click.echo(_encodable(shown(text, lines=True), sys.stdout.encoding), nl=False)
    else:
        click.echo(text.encode("utf-8", "backslashreplace"), nl=False)


def put_line(text: str) -> None:
    """Give one line of a result that is made for eyes: control characters are shown wherever it goes."""
    put(f"{shown(text)}\n")


def put_lines(text: str) -> None:
    """Give several lines of such a result."""
    for line in text.split("\n"):
        put_line(line)


def tell(text: str) -> None:
    """Say one line on standard error."""
    with contextlib.suppress(OSError):
        click.echo(_encodable(shown(text), sys.stderr.encoding), err=True)


@contextlib.contextmanager
def usage_shown() -> Iterator[None]:
    """Show the control characters in what click says of a wrong call: it may quote the name of a file."""
    try:
        yield
    except click.UsageError as error:
        said = error.format_message()
        if shown(said, lines=True) == said:
            raise
        raise click.UsageError(shown(said, lines=True), error.ctx) from None


@contextlib.contextmanager
def full_output_told() -> Iterator[None]:
    """Tell in a sentence, and end, when standard output takes nothing more.

    Such a fault names no file, all others of the system do. A pipe that is closed is none: who reads has seen enough.
    """
    try:
        yield
    except OSError as error:
        if error.filename is not None:
            raise
        _give_up(sys.stdout.fileno())
        tell(f"Error: Standard output cannot be written: {error.strerror}. Write into another place.")
        sys.exit(FAULT)


def _give_up(handle: int) -> None:
    """Let what is still to be written go nowhere, or the interpreter tries it once more when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, handle)
    os.close(nowhere)


def _written_out(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def _encodable(text: str, encoding: str | None) -> str:
    """The text with what an encoding lacks written out."""
    return text.encode(encoding or "utf-8", "backslashreplace").decode(encoding or "utf-8")
