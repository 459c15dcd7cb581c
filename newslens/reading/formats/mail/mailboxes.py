"""Mailboxes (.mbox): messages one behind the other, each opened by a line "From ..." behind an empty one.

A line of a message that begins so as well was marked with ">" when the mailbox was written; the mark is taken off.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.errors import InputError
from newslens.reading.formats.shared.containers import Member, OpenedContainer

if TYPE_CHECKING:
    from newslens.reading.formats.shared.source_file import SourceFile

__all__ = ["open_mailbox"]

_OPENING = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]*\n")
_MARKED = re.compile(rb"^>(>*From )", re.MULTILINE)


def open_mailbox(file: SourceFile) -> OpenedContainer:
    r"""The messages of a mailbox, in its order.

    Raises
    ------
    InputError
        When it does not begin like a mailbox.

    Examples
    --------
    >>> from newslens.reading.formats.shared.source_file import SourceFile
    >>> box = SourceFile("a.mbox", b"From x\nSubject: One\n\nBoats.\n\nFrom y\nSubject: Two\n\nShips.\n", "a.mbox")
    >>> [member.file.name for member in open_mailbox(box).members]
    ['a.mbox: 1.eml', 'a.mbox: 2.eml']
    """
    openings = [found.span() for found in _OPENING.finditer(file.data)]
    if not openings or file.data[: openings[0][0]].strip():
        raise InputError(
            f"{file.name} is no mailbox: it does not begin with 'From '; save the mails as .eml."
        )
    ends = [start for start, _ in openings[1:]] + [len(file.data)]
    file.allowance.take(len(file.data), name=file.name)
    return OpenedContainer(
        Member(file.member(f"{number}.eml", _MARKED.sub(rb"\1", file.data[start:end])))
        for number, ((_, start), end) in enumerate(zip(openings, ends, strict=True), start=1)
    )
