"""Files that hold files: what a reader of archives, mailboxes and web archives gives.

A container is opened, and each of its members is read by the reader of its own format, as if it lay in a folder. One that
cannot be read is told and costs the others nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newslens.reading.formats.shared.source_file import SourceFile, StatedDocument

__all__ = ["Member", "OpenedContainer", "printable"]

_LONGEST_NAME: Final = 200


@dataclass(frozen=True, slots=True)
class Member:
    """A file in a container."""

    file: SourceFile
    fields: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    """What the container says of it, such as the address a page was saved from."""
    goes_first: bool = False
    """Whether that goes before what the file states itself: a library that a person keeps knows better than a page."""


@dataclass(frozen=True, slots=True)
class OpenedContainer:
    """What a container holds."""

    members: Iterable[Member | str]
    """Files that are read; in the place of one that cannot be taken out, the reason, a sentence."""
    documents: tuple[StatedDocument, ...] = ()
    """Documents of the container itself, such as the text of a mail with attachments."""
    notices: tuple[str, ...] = ()
    """What was left out, a sentence each."""


def printable(name: str) -> str:
    r"""A name as messages and the column `source` show it: without control characters, not endless.

    Examples
    --------
    >>> printable("in/a\x1b[2J.txt")
    'in/a�[2J.txt'
    """
    shown = "".join(char if char.isprintable() else "�" for char in name)
    return shown if len(shown) <= _LONGEST_NAME else f"…{shown[-_LONGEST_NAME:]}"
