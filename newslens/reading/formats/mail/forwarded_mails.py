r"""Mails that hand on another one: what is handed on is the article, who handed it on is not its author.

    Hi, see below.

    ---------- Forwarded message ---------      or "Begin forwarded message:", or nothing (Outlook)
    From: The Herald <news@herald.example>
    Date: Tue, 4 Mar 2031 at 08:12
    Subject: Ferry sinks off Lund
    To: Bo Chan <bo@post.example>

    A ferry sank ...

Takes the text of a mail and its subject; gives where the text of the mail that is handed on begins, and what its fields state. That a
mail hands on another is told by the line above the fields, or by its subject ("Fwd:"); below any other subject the same fields open a mail
that is answered, and stay. Of a mail that was handed on several times, the first is meant.

The sender is the outlet where the address is that of an office ("newsletter@..."), else the byline: a forwarded mail no longer tells that
it went to a list.

What this does not cover: words that were written below what is handed on; other languages than English, German and French.
"""

from __future__ import annotations

import re
from email.utils import parseaddr
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.lexicon import alternation, entries
from newslens.reading.formats.press import date_of_export
from newslens.reading.formats.shared import format_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["HandedOn", "handed_on"]

_LABELLED: Final = re.compile(r"[*\s]*(?P<label>[^\W\d_][\w -]{0,20}?)\s*:")
_QUOTED: Final = re.compile(r"\A> ?")
_EDGES: Final = " \t\xa0-_=*:"
"""What stands around the words above the fields: dashes, a colon."""
_BLANK: Final = " \t\xa0>"
"""What a line may hold that is empty, in a text that is quoted."""
_WRAPPED: Final = frozenset({"recipient", "subject"})
"""Fields that may go on in the next line."""
_AT: Final = re.compile(r"\s(?:at|um|à)(?=\s\d{1,2}[:.]\d\d)")
"""The word between day and hour: "4 March 2031 at 08:12"."""

_ZONED: Final = re.compile(r"\d{1,2}:\d\d(?::\d\d)? [+-]\d{4}\b")
"""An hour with its zone, as the head of a mail has it: "08:12:00 +0100"."""


class HandedOn(NamedTuple):
    """The mail that another one hands on."""

    text: str
    fields: dict[str, str]
    """Columns of the articles table that its fields state."""
    above: int
    """Number of words that stood above its fields."""


class _Block(NamedTuple):
    """Fields of a mail within a mail."""

    first: int
    behind: int
    values: dict[str, str]
    """By what they are: sender, date, subject."""


def handed_on(text: str, subject: str) -> HandedOn | None:
    r"""The mail that a mail hands on; None where it hands on none.

    Parameters
    ----------
    text
        The text of the mail.
    subject
        Its subject.

    Examples
    --------
    >>> mail = "See below.\n\nBegin forwarded message:\n\nFrom: Ann Lee <lee@a.example>\nSubject: Boats sink\nTo: B\n\nTwo boats sank."
    >>> handed_on(mail, "Fwd: Boats sink")
    HandedOn(text='Two boats sank.', fields={'title': 'Boats sink', 'byline': 'Ann Lee'}, above=2)
    >>> handed_on(mail.replace("Begin forwarded message:", ""), "Re: Boats sink")
    """
    lines = text.split("\n")
    found: _Block | None = None
    hands_on = _says(subject, "prefix")
    for block in _blocks(lines):
        is_marked = _marker_above(lines, block.first)
        if not (hands_on or is_marked) or (
            found is not None and not is_marked and _words(lines, found, block)
        ):
            break
        found, hands_on = block, _says(block.values.get("subject", ""), "prefix")
    text = _text(lines, found) if found is not None else ""
    if found is None or not text.strip():
        return None
    above = [line.strip(_EDGES + ">") for line in lines[: found.first] if not _is_marker(line)]
    return HandedOn(text, _fields(found.values), len(" ".join(above).split()))


def _blocks(lines: Sequence[str]) -> Iterator[_Block]:
    """The fields that stand in a mail, from above: runs of lines with labels that name the sender and what else is known."""
    at = 0
    while at < len(lines):
        if _label(lines[at]) is None:
            at += 1
            continue
        block = _block(lines, at)
        if "sender" in block.values and len(block.values) >= thresholds.FORWARDED_FIELDS:
            yield block
        at = block.behind


def _block(lines: Sequence[str], first: int) -> _Block:
    """The run of lines with labels that begins in a line."""
    values: dict[str, str] = {}
    behind, last, wrapped = first, "", 0
    for at in range(first, len(lines)):
        found = _label(lines[at])
        if found is not None and (found[0] not in values or found[0] == "recipient"):
            last, values[found[0]], wrapped, behind = found[0], found[1], 0, at + 1
        elif found is None and not lines[at].strip(_BLANK):
            last = ""
        elif found is None and last in _WRAPPED and wrapped < thresholds.WRAPPED_FIELD_LINES:
            wrapped += 1
            if lines[at - 1].rstrip().endswith((",", ";")):
                behind = at + 1
        else:
            break
    return _Block(first, behind, values)


def _label(line: str) -> tuple[str, str] | None:
    """Which field of a mail a line is, and what it says; None where it is none."""
    plain = _QUOTED.sub("", line, count=1) if ":" in line else ""
    found = _LABELLED.match(plain)
    kind = _kinds().get(found["label"].casefold()) if found else None
    return (kind, plain[found.end() :].strip("* \t\r\xa0")) if found and kind else None


def _marker_above(lines: Sequence[str], first: int) -> bool:
    """Whether the line next above the fields says that what follows is handed on."""
    above = first - 1
    while above > 0 and not lines[above].strip(_EDGES + ">"):
        above -= 1
    return above >= 0 and _is_marker(lines[above])


def _is_marker(line: str) -> bool:
    return line.strip(_EDGES + ">").casefold() in _of_kind("marker")


def _words(lines: Sequence[str], outer: _Block, inner: _Block) -> bool:
    """Whether words stand between the fields of one mail and those of the next: then these belong to its text."""
    return any(line.strip(_EDGES + ">") for line in lines[outer.behind : inner.first])


def _text(lines: Sequence[str], block: _Block) -> str:
    """The text below the fields, without the marks of what is quoted where all of it is."""
    below = lines[block.behind :]
    if all(line.startswith(">") for line in below if line.strip()):
        below = [_QUOTED.sub("", line, count=1) for line in below]
    return "\n".join(below).strip("\n\r")


def _fields(values: dict[str, str]) -> dict[str, str]:
    name, address = parseaddr(values["sender"])
    room = re.split(r"[@.+_]", address)[0].casefold()
    stated = {
        "title": _without_prefixes(values.get("subject", "")),
        "outlet" if room in _of_kind("office") else "byline": name,
        "published": _date(values.get("date", "")),
    }
    return {column: value for column, value in stated.items() if value}


def _date(written: str) -> str:
    """The day and hour as newslens reads them; what a mail itself writes in its head is read with its zone."""
    return written if _ZONED.search(written) else date_of_export(_AT.sub(" ", written))


def _says(subject: str, kind: str) -> bool:
    return bool(_prefix(kind).match(subject))


def _without_prefixes(subject: str) -> str:
    while found := _prefix("prefix").match(subject) or _prefix("answer").match(subject):
        subject = subject[found.end() :]
    return subject.strip()


@cache
def _of_kind(kind: str) -> frozenset[str]:
    return frozenset(word for word, each in entries("page/forwarding_words") if each == kind)


@cache
def _prefix(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{alternation(_of_kind(kind))})\s*:\s*", re.IGNORECASE)


@cache
def _kinds() -> dict[str, str]:
    """Which field each label opens."""
    labels = {"sender", "date", "subject", "recipient"}
    return {word: kind for word, kind in entries("page/forwarding_words") if kind in labels}
