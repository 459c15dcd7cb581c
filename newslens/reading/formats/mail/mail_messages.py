"""Mails (.eml): the message is a document, the files attached to it are members.

Title is the subject, date the day it was sent. Who sent a newsletter (a mail to a list, by its headers) is the outlet; who sent
any other mail, its author. Where a mail says the same as plain text and as HTML, the plain text is read, unless it is a stub
that sends the reader elsewhere.

A mail that hands on another is read as that one.

What this does not cover: the mails quoted in an answer; they are part of its text. Pictures in the text are left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.errors import InputError
from newslens.language.sentence_building import listed
from newslens.reading.formats.mail.forwarded_mails import handed_on
from newslens.reading.formats.mail.mail_digests import told_digest
from newslens.reading.formats.mail.mime_messages import (
    attached_name,
    header_of,
    leaves,
    parse_message,
    part_bytes,
    part_text,
    sender_of,
)
from newslens.reading.formats.shared import format_thresholds as thresholds
from newslens.reading.formats.shared.containers import Member, OpenedContainer, printable
from newslens.reading.formats.shared.library_faults import library_faults_told
from newslens.reading.formats.shared.markup_text import text_of_markup
from newslens.reading.formats.shared.source_file import StatedDocument
from newslens.reading.formats.texts import documents_of_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from email.message import Message

    from newslens.reading.formats.mail.forwarded_mails import HandedOn
    from newslens.reading.formats.shared.source_file import SourceFile

__all__ = ["open_mail"]

_ADDRESS = re.compile(r"<?https?://\S+")
_COMMENT = re.compile(r"\([^()]*\)\s*$")
_SAID: Final = {"title": "title", "outlet": "outlet", "byline": "author", "published": "date"}
"""Columns that a mail states, and how messages name them."""
_FLOWED = re.compile(r"(?m)(?<!^--) \r?\n")


def open_mail(file: SourceFile) -> OpenedContainer:
    """The text of a message, and what is attached to it.

    Raises
    ------
    InputError
        When it is no message.
    MissingExtraError
        When its text is HTML and lxml is not installed.
    """
    message = parse_message(file, kind="mail")
    with library_faults_told(file.name, "mail", way_out="save it once more"):
        parts = leaves(message)
        said = _text([part for part in parts if not _is_attached(part)], file)
        document, notices = _document(message, said, file)
        members: list[Member | str] = [
            _attachment(part, number, file)
            for number, part in enumerate(parts, start=1)
            if _is_attached(part)
        ]
    if not document.text.strip():
        return OpenedContainer(members)
    try:
        reading = documents_of_text(document)
    except InputError as error:  # what is attached can be read nevertheless
        return OpenedContainer([str(error), *members])
    told = notices if reading.documents == (document,) else []
    return OpenedContainer([*reading.faults, *members], reading.documents, (*told, *reading.notices))


def _document(message: Message, said: _MailText, file: SourceFile) -> tuple[StatedDocument, list[str]]:
    """The document that a message is, and what is to be told of it; of one that hands on another, the other."""
    forwarded = handed_on(said.lines, header_of(message, "subject"))
    text, fields = (said.lines, _fields(message)) if forwarded is None else (forwarded.text, forwarded.fields)
    told = [] if forwarded is None else [_told_of(forwarded, file.name)]
    digest = told_digest(text, said.markup, name=file.name)
    return StatedDocument(text, fields, file.name, file.origin), [*told, *([digest] if digest else [])]


def _told_of(forwarded: HandedOn, name: str) -> str:
    own = listed([words for column, words in _SAID.items() if column in forwarded.fields])
    stated = f" with its own {own}" if own else ""
    above = "; what stood above it was left out" if forwarded.above else ""
    return f"{name} hands on another mail, which was read in its place{stated}{above}."


def _fields(message: Message) -> dict[str, str]:
    to_list = "list-id" in message or "list-unsubscribe" in message
    said = {
        "title": header_of(message, "subject"),
        "outlet" if to_list else "byline": sender_of(message),
        "published": _COMMENT.sub("", header_of(message, "date")).strip(),
        "url": header_of(message, "archived-at").strip("<>"),
        "language": header_of(message, "content-language"),
    }
    return {column: value for column, value in said.items() if value}


def _is_attached(part: Message) -> bool:
    """Whether a part is a file of its own; the picture of a signature is none."""
    if part.get_content_maintype() == "image" and part.get_content_disposition() != "attachment":
        return False
    return (
        part.get_content_disposition() == "attachment"
        or attached_name(part) is not None
        or part.get_content_type() == "message/rfc822"
    )


def _attachment(part: Message, number: int, file: SourceFile) -> Member:
    ending = ".eml" if part.get_content_type() == "message/rfc822" else ""
    name = attached_name(part) or f"attachment {number}{ending}"
    content = part_bytes(part)
    file.allowance.take(len(content), name=file.name)
    return Member(file.member(printable(name.replace("\\", "/").rpartition("/")[2]), content))


class _MailText(NamedTuple):
    """What a message says."""

    lines: str
    markup: str
    """Its HTML, where the lines were taken from it."""


def _text(parts: Iterable[Message], file: SourceFile) -> _MailText:
    """The text of a message: plain or HTML, whichever says it."""
    found: dict[str, list[str]] = {"text/plain": [], "text/html": []}
    markup: list[str] = []
    for part in parts:
        kind = part.get_content_type()
        if kind in found:
            text = part_text(part, name=file.name)
            if kind == "text/html":
                markup.append(text)
                text = text_of_markup(text, name=file.name, extra="mail")
            elif part.get_param("format") == "flowed":
                text = _FLOWED.sub(" ", text)
            found[kind].append(text)
    plain, shown = ("\n\n".join(found[kind]) for kind in ("text/plain", "text/html"))
    is_stub = len(_ADDRESS.sub("", plain)) < thresholds.PLAIN_SHARE * len(shown)
    return _MailText(shown, "\n".join(markup)) if is_stub else _MailText(plain, "")
