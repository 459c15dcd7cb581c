"""Clock times in a text, in any way of writing: "23:00", "11 p.m.", "ten past five", "half past two".

Takes a text; gives minutes of a dial of twelve hours, since "half past two" and "ten past five" do not say which half of the day
is meant. Coverage asks whether two reports name one time, not on which day.

What this does not cover: an hour alone without "a.m." or "o'clock" ("at seven").
"""

from __future__ import annotations

import re
from typing import Final

from newslens.language.numbers import find_numerals

__all__ = ["times_on_dial"]

_DIAL: Final = 12 * 60
_HALF: Final = r"[ap]\.?\s?m\b"
_DIGITS: Final = re.compile(
    rf"(?<![\d.:,])(\d{{1,2}})(?:[:.](\d\d)(?![\d:]|[.,]\d)|(?=\s?(?:{_HALF}|o[’']clock)))", re.IGNORECASE
)
_NAMED: Final = re.compile(r"\b(?:noon|midnight)\b", re.IGNORECASE)
_RELATIVE: Final = re.compile(r"\s+(?:minutes\s+)?(past|to)\s+", re.IGNORECASE)
_PART: Final = re.compile(r"\b(half|a quarter|quarter)\s+(past|to)\s+", re.IGNORECASE)
_PARTS: Final = {"half": 30, "quarter": 15, "a quarter": 15}
_HOURS, _MINUTES = 24, 60


def times_on_dial(text: str) -> frozenset[int]:
    """Times of the day that a text names, in minutes from twelve o'clock on a dial.

    A number with two decimals looks like a time ("4.50 crowns"), and may be taken for one.

    Examples
    --------
    >>> times_on_dial("The bell rang at ten past five.") == times_on_dial("At 5.10am the bell rang.") == {310}
    True
    >>> times_on_dial("It was 23:00.") == times_on_dial("It was about 11 p.m.")
    True
    >>> sorted(times_on_dial("It rose from ten to twelve thousand."))
    []
    """
    found = {_on_dial(int(each[1]), int(each[2] or 0)) for each in _DIGITS.finditer(text)}
    found |= {0 for _ in _NAMED.finditer(text)}
    return frozenset(each for each in found | _in_words(text) if each is not None)


def _in_words(text: str) -> set[int | None]:
    """Times told by their distance from an hour."""
    numbers = [each for each in find_numerals(text) if each.value == int(each.value)]
    at = {each.start: each for each in numbers}
    found: set[int | None] = set()
    for minutes in numbers:
        joint = _RELATIVE.match(text, minutes.end)
        hour = at.get(joint.end()) if joint else None
        if joint and hour and hour.value <= _HOURS // 2 and (minutes.value % 5 == 0):
            found.add(_beside(int(hour.value), int(minutes.value), joint[1]))
    for part in _PART.finditer(text):
        hour = at.get(part.end())
        if hour and hour.value <= _HOURS // 2:
            found.add(_beside(int(hour.value), _PARTS[part[1].lower()], part[2]))
    return found


def _beside(hour: int, minutes: int, side: str) -> int | None:
    """The time so many minutes past an hour, or before it."""
    if minutes >= _MINUTES:
        return None
    return (hour * _MINUTES + (minutes if side.lower() == "past" else -minutes)) % _DIAL


def _on_dial(hour: int, minutes: int) -> int | None:
    return (hour * _MINUTES + minutes) % _DIAL if hour <= _HOURS and minutes < _MINUTES else None
