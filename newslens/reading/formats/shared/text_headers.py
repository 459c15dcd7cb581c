r"""Lines above a text that say what it is: "Title: Ferries collide", "Outlet: The North", "Date: 3 March 2031".

Takes the first lines of a text; gives what each says, where they surely are such lines: the text opens with them, and they say two
different things at least. One label alone may open a report ("Source: police say two boats sank").

The lines stay in the text, so that offsets count from its beginning; they have roles of their own and are no body. What this does not
cover: values that go on in the next line, and labels in other languages than English.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newslens.lexicon import entries
from newslens.reading.formats.shared import format_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["HeaderLine", "header_lines", "stated_above"]

_LABELLED = re.compile(r"\s*(?P<label>[A-Za-z][A-Za-z ]{0,20}?)\s*:(?!//)\s*(?P<value>.*?)\s*")
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)

_CITED = re.compile(r"(?P<outlet>[^.]{1,100})\. \d{1,2}/\d{1,2}/\d{4}\b")
"""An outlet with day and page behind it: "Source: The Herald. 3/4/2031, p1." Which of two numbers is the day, it does not say."""


class HeaderLine(NamedTuple):
    """A line above a text."""

    column: str | None
    """Column of the articles table that it fills; None where there is none for it."""
    value: str
    role: str
    """Of the line, as the table of segments names it."""


def header_lines(lines: Iterable[str]) -> list[HeaderLine]:
    """What the first lines of a text say, one for each; none where they are no such lines.

    Parameters
    ----------
    lines
        The lines of a text; blank ones are passed over.

    Examples
    --------
    >>> [line.column for line in header_lines(["Title: Ferries collide", "Outlet: The North", "Two ferries collided."])]
    ['title', 'outlet']
    >>> header_lines(["Source: police say two boats sank.", "Nobody was hurt."])
    []
    """
    found: list[HeaderLine] = []
    for line in islice((line for line in lines if line.strip()), thresholds.HEADER_LINES):
        read = _read(line)
        if read is None or (read.column and read.column in {each.column for each in found}):
            break
        found.append(read)
    said = {line.column for line in found if line.column}
    return found if len(said) >= thresholds.HEADER_COLUMNS else []


def stated_above(text: str) -> dict[str, str]:
    r"""What the lines above a text say, by column of the articles table.

    Examples
    --------
    >>> stated_above("Title: Ferries collide\r\nDate: 3 March 2031\r\n\r\nTwo ferries collided.")
    {'title': 'Ferries collide', 'published': '3 March 2031'}
    """
    return {line.column: line.value for line in header_lines(text.split("\n")) if line.column and line.value}


def _read(line: str) -> HeaderLine | None:
    found = _LABELLED.fullmatch(line) if len(line) <= thresholds.HEADER_LENGTH else None
    label = None if found is None else _labels().get(" ".join(found["label"].lower().split()))
    if found is None or label is None:
        return None
    column, role = label
    if column == "outlet" and _ADDRESS.fullmatch(found["value"]):
        column, role = "url", "url"  # "Source: https://north.example/a"
    value = found["value"]
    if column == "outlet" and (cited := _CITED.match(value)):
        value = cited["outlet"]
    return HeaderLine(None if column == "none" else column, value, role)


@cache
def _labels() -> dict[str, tuple[str, str]]:
    return {label: (column, role) for label, column, role in entries("page/header_labels")}
