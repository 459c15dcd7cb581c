"""Mails and mailboxes: a mail is an article, or hands one on, and its attachments are files of their own."""

from __future__ import annotations

from newslens.reading.formats.mail.mail_messages import open_mail
from newslens.reading.formats.mail.mailboxes import open_mailbox
from newslens.reading.formats.mail.mime_messages import header_of, leaves, parse_message, part_text

__all__ = ["header_of", "leaves", "open_mail", "open_mailbox", "parse_message", "part_text"]
