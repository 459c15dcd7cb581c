"""The date expressions of news English, as a grammar: what they look like and what they say.

Each rule is a regular expression with named parts; `expressions` finds where any of them stands, the longest rules
first, and names the parts. What an expression means on a given day is the matter of
`newslens.extraction.date_resolution`.

Names of months that are other words ("may", "march", "august", first names) count only beside a number, after
a preposition of time or with "last", "this", "next"; names of days that belong to a title ("Sunday Times") or a
feast are struck out by `newslens/lexicon/named_days.txt`. A bare year needs a preposition, brackets, or "the 2018
elections".
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.date_patterns import CORE, OPENING, RULES
from newslens.lexicon import alternation, entries, mapping, words

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Expression", "count_of", "expressions", "month_number", "weekday_number"]


class Expression(NamedTuple):
    """A date expression: where it stands, which rule found it, and its named parts."""

    start: int
    end: int
    rule: str
    parts: dict[str, str]


_NAMED = re.compile(r"\(\?P<\w+>")
_BEFORE, _AFTER = 48, 64
_LONGEST_NAME = 24
_TITLES = frozenset({"period", "this_part", "span"})
_TITLE = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+")


def expressions(text: str) -> Iterator[Expression]:
    """Date expressions of a text, in order, none inside another.

    Examples
    --------
    >>> [(e.rule, e.parts) for e in expressions("held two weeks ago")]
    [('ago', {'count': 'two', 'unit': 'weeks'})]
    """
    position = 0
    for core in CORE.finditer(text):
        if core.start() < position:
            continue
        start = max(position, core.start() - _BEFORE, text.rfind("\n", position, core.start()) + 1)
        line = text.find("\n", core.end(), core.end() + _AFTER)
        end = line if line >= 0 else core.end() + _AFTER
        for found in _matches(text, start, core.end(), end):
            position = found.end
            if not _is_name(text, found):
                yield found


def _matches(text: str, start: int, core: int, end: int) -> Iterator[Expression]:
    """Expressions that open between `start` and `core` and close before `end`."""
    for opening in OPENING.finditer(text, start, core):
        if opening.start() < start:
            continue
        if found := _master().match(text, opening.start(), end):
            rule = found.lastgroup or ""
            parts = _rules()[rule].match(text, found.start(), end)
            if parts:
                start = parts.end()
                yield Expression(
                    *parts.span(), rule, {k.rstrip("2345"): v for k, v in parts.groupdict().items() if v}
                )


def _is_name(text: str, found: Expression) -> bool:
    """Whether an expression is part of a name: "Sunday Times", "Bloody Sunday", the programme "This Week"."""
    if found.rule in _TITLES and _TITLE.fullmatch(text, found.start, found.end):
        return True
    near = _names().finditer(text, max(0, found.start - _LONGEST_NAME), found.end + _LONGEST_NAME)
    return any(name.start() < found.end and found.start < name.end() for name in near)


def month_number(name: str) -> int:
    """Number of a month by its name, full or short."""
    return _months()[name.rstrip(".").casefold()]


def weekday_number(name: str) -> int:
    """Number of a day of the week by its name, full or short; Monday is 0."""
    return _weekdays()[name.rstrip(".").casefold()]


def count_of(written: str | None) -> tuple[float, float] | None:
    """Least and most of a count in words or digits; None where the count is open ("weeks").

    Examples
    --------
    >>> count_of("two"), count_of("a few"), count_of("half a")
    ((2.0, 2.0), (2.0, 6.0), (0.5, 0.5))
    """
    if written is None:
        return None
    plain = " ".join(written.casefold().split())
    if plain.replace(".", "", 1).isdecimal():
        return float(plain), float(plain)
    low, high = _counts().get(plain, (None, None))
    if low is not None and high is not None:
        return low, high
    half = 0.5 if plain.endswith(" and a half") else 0.0
    numbers = [float(mapping("number_words")[part]) for part in plain.removesuffix(" and a half").split("-")]
    return sum(numbers) + half, sum(numbers) + half


@cache
def _counts() -> dict[str, tuple[float, float]]:
    return {fields[0]: (float(fields[1]), float(fields[2])) for fields in entries("time_counts")}


@cache
def _months() -> dict[str, int]:
    return {
        name.casefold(): int(fields[1])
        for fields in entries("months")
        for name in (fields[0], *fields[2].split())
    }


@cache
def _weekdays() -> dict[str, int]:
    return {
        name.casefold(): int(fields[1])
        for fields in entries("weekdays")
        for name in (fields[0], *fields[2].split())
    }


@cache
def _names() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternation(words('named_days'))})\b")


@cache
def _rules() -> dict[str, re.Pattern[str]]:
    return {name: re.compile(rf"(?<![\w$€£¥/.-])(?:{source})") for name, source in RULES}


@cache
def _master() -> re.Pattern[str]:
    """All rules in one expression, their own names taken off; `lastgroup` is the rule that matched."""
    return re.compile(
        r"(?<![\w$€£¥/.-])(?:"
        + "|".join(f"(?P<{name}>{_NAMED.sub('(?:', source)})" for name, source in RULES)
        + ")"
    )
