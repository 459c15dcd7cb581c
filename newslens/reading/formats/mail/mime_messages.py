"""Messages in the form of mail (MIME), taken apart by the standard library: for mails and saved pages.

Takes the bytes of a message; gives the message, its headers as they are meant and the text of its parts. The parser of the
standard library slows down with every part within a part, so that their number is limited.
"""

from __future__ import annotations

import email.header
import email.policy
import re
from email.message import Message
from email.parser import BytesParser
from email.utils import parseaddr
from typing import TYPE_CHECKING

from newslens.errors import InputError
from newslens.reading.formats.shared.decoding import decode
from newslens.reading.formats.shared.library_faults import library_faults_told
from newslens.reading.formats.shared.reading_limits import DECLARING_HEADER, MESSAGE_PARTS, READ_HEADER

if TYPE_CHECKING:
    from newslens.reading.formats.shared.source_file import SourceFile

__all__ = ["attached_name", "header_of", "leaves", "parse_message", "part_bytes", "part_text", "sender_of"]

_DECLARING = re.compile(rb"(?im)^content-[a-z-]{1,30}:[^\n]*(?:\n[ \t][^\n]*)*")
_FOLD = re.compile(r"\r?\n[ \t]+")


def parse_message(file: SourceFile, *, kind: str) -> Message:
    """A message as the standard library reads it.

    Raises
    ------
    InputError
        When it has no headers, one without end, or too many parts in parts.
    """
    if file.data.lower().count(b"boundary=") > MESSAGE_PARTS:
        raise InputError(f"{file.name} has more than {MESSAGE_PARTS} parts in parts; save its text as .txt.")
    if any(len(found.group()) > DECLARING_HEADER for found in _DECLARING.finditer(file.data)):
        raise InputError(f"{file.name} has a header without end; save its text as .txt.")
    with library_faults_told(file.name, kind, way_out="save it once more"):
        message = BytesParser(policy=email.policy.compat32).parsebytes(file.data)
        if not message.keys():
            raise InputError(f"{file.name} is no {kind}: it has no headers; save its text as .txt.")
        return message


def header_of(message: Message, name: str) -> str:
    """A header as it is meant, on one line; empty where there is none.

    Examples
    --------
    >>> header_of(email.message_from_string("Subject: =?utf-8?q?Caf=C3=A9?= burns"), "subject")
    'Café burns'
    """
    written = _FOLD.sub(" ", str(message.get(name, ""))[:READ_HEADER])
    try:
        return str(email.header.make_header(email.header.decode_header(written))).strip()
    except (LookupError, ValueError, email.errors.HeaderParseError):
        return written.strip()


def sender_of(message: Message) -> str:
    """The name of who sent a message; empty where it has none, or none that can be told from the address.

    Examples
    --------
    >>> sender_of(email.message_from_string('From: "Lee, Ana" <ana@herald.example>'))
    'Lee, Ana'
    """
    try:
        return parseaddr(header_of(message, "from"))[0]
    except RecursionError:  # remarks in remarks without end
        return ""


def leaves(message: Message) -> list[Message]:
    """The parts of a message that hold no others, in its order; a message that is attached is one."""
    found: list[Message] = []
    waiting = [message]
    while waiting:
        part = waiting.pop()
        inner = _inside(part)
        if part.get_content_maintype() == "multipart" and inner:
            waiting += reversed(inner)
        else:
            found.append(part)
    return found


def _inside(part: Message) -> list[Message]:
    """The parts of a part; none of one that holds a text, which the library would decode, and fail on some encodings."""
    inner = part.get_payload() if part.is_multipart() else []
    return [each for each in inner if isinstance(each, Message)] if isinstance(inner, list) else []


def attached_name(part: Message) -> str | None:
    """What the file in a part is called; None where that is not said, or in an encoding that no system takes."""
    try:
        return part.get_filename()
    except ValueError:
        return None


def part_bytes(part: Message) -> bytes:
    """The content of a part, unpacked."""
    if part.get_content_type() == "message/rfc822":
        return b"".join(each.as_bytes() for each in _inside(part))
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def part_text(part: Message, *, name: str) -> str:
    """The text of a part, by the encoding it states or, where that is none, by its bytes."""
    content = part_bytes(part)
    if not content.strip():
        return ""
    try:
        return content.decode(part.get_content_charset() or "utf-8")
    except (LookupError, ValueError):
        return decode(content, name=name).text
