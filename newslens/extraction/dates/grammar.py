"""Where date expressions stand in a text, which rule found each, and its named parts.

Takes a text; gives its expressions in order. The rules are those of `newslens.extraction.dates.patterns`; they are tried
only at words that can open an expression, before a word that every expression holds, so that the time grows with the
text. What an expression means on a given day is the matter of `newslens.extraction.dates.resolution`.

Names of months that are other words ("may", "march", "august", first names) count only beside a number, after
a preposition of time or with "last", "this", "next"; names of days that belong to a title ("Sunday Times") or a
feast are struck out by `newslens/lexicon/dates/named_days.txt`; a short name that ends another ("The Lund Sun") is none. A bare
year needs a preposition, brackets, or "the 2018 elections".

What this does not cover: expressions that reach over a line, and two readings of one expression.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.dates.date_thresholds import LEAD_IN, LEAD_OUT, NAME_REACH
from newslens.extraction.dates.expression_openings import CORE, OPENED, OPENING
from newslens.extraction.dates.patterns import RULES
from newslens.language.calendar_names import MONTHS, WEEKDAYS
from newslens.language.closed_classes import function_words
from newslens.lexicon import alternation, entries, mapping, words

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "DateExpression",
    "count_of",
    "counts_from_elsewhere",
    "find_expressions",
    "month_number",
    "shift_of",
    "weekday_number",
]


class DateExpression(NamedTuple):
    """A date expression: where it stands, which rule found it, and its named parts."""

    start: int
    end: int
    rule: str
    parts: dict[str, str]


_NAMED = re.compile(r"\(\?P<(\w+)>")
_TITLES = frozenset({"period", "this_part", "span"})
_NAME_WORD = re.compile(r"\b(the|[A-Z][\w'’-]*)\s+\Z")
_TITLE = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+")


def find_expressions(text: str) -> Iterator[DateExpression]:
    """Date expressions of a text, in order, none inside another.

    Examples
    --------
    >>> [(e.rule, e.parts) for e in find_expressions("held two weeks ago")]
    [('ago', {'count': 'two', 'unit': 'weeks'})]
    """
    position = tried = 0
    for core in CORE.finditer(text):
        if core.start() < position:
            continue
        start = max(position, tried, core.start() - LEAD_IN)
        start = max(start, text.rfind("\n", start, core.start()) + 1)
        line = text.find("\n", core.end(), core.end() + LEAD_OUT)
        end = line if line >= 0 else core.end() + LEAD_OUT
        for opening in OPENING.finditer(text, start, core.end()):
            tried = opening.end()  # where nothing opened before one core, nothing opens before the next
            if opening.start() < position or _ends_name(text, opening):
                continue
            found = _expression_at(text, opening, end)
            if found is not None:
                position = found.end
                if not _is_name(text, found):
                    yield found


def _expression_at(text: str, opening: re.Match[str], end: int) -> DateExpression | None:
    """The expression that opens at a word and closes before `end`."""
    grammar = _grammars()[opening.lastgroup or ""]
    found = grammar.pattern.match(text, opening.start(), end)
    if found is None:
        return None
    rule = found.lastgroup or ""
    parts = {part: value for part, group in grammar.parts[rule] if (value := found[group])}
    return DateExpression(*found.span(), rule, parts)


def _ends_name(text: str, opening: re.Match[str]) -> bool:
    """Whether what could be a short weekday ends a name: the paper in "The Lund Sun, 2 December", but not "On Sun 2 December"."""
    if opening.group() not in WEEKDAYS.short or text.startswith(".", opening.end()):
        return False
    before = _NAME_WORD.search(text, max(0, opening.start() - NAME_REACH), opening.start())
    return before is not None and before[1].casefold() not in _before_weekdays()


def _is_name(text: str, found: DateExpression) -> bool:
    """Whether an expression is part of a name: "Sunday Times", "Bloody Sunday", the programme "This Week"."""
    if found.rule in _TITLES and _TITLE.fullmatch(text, found.start, found.end):
        return True
    near = _names().finditer(text, max(0, found.start - NAME_REACH), found.end + NAME_REACH)
    return any(name.start() < found.end and found.start < name.end() for name in near)


def month_number(name: str) -> int:
    """Number of a month by its name, full or short."""
    return _months()[name.rstrip(".").casefold()]


def weekday_number(name: str) -> int:
    """Number of a day of the week by its name, full or short; Monday is 0."""
    return _weekdays()[name.rstrip(".").casefold()]


def shift_of(which: str) -> int:
    """How many days of the week, months or years from the running one a word picks.

    Parameters
    ----------
    which
        "last", "this coming" and the like; none that `counts_from_elsewhere`.

    Examples
    --------
    >>> shift_of("last"), shift_of("this"), shift_of("the coming")
    (-1, 0, 1)
    """
    return int(_picked(which))


def counts_from_elsewhere(which: str) -> bool:
    """Whether a word counts from another moment of the story than publication: "the following Sunday".

    Examples
    --------
    >>> counts_from_elsewhere("the following"), counts_from_elsewhere("last")
    (True, False)
    """
    return _picked(which) == "other"


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
    numbers = [
        float(mapping("language/number_words")[part]) for part in plain.removesuffix(" and a half").split("-")
    ]
    return sum(numbers) + half, sum(numbers) + half


def _picked(which: str) -> str:
    # The last word decides: "this past October" is the last one.
    return mapping("dates/period_words")[which.casefold().split()[-1]]


@cache
def _counts() -> dict[str, tuple[float, float]]:
    return {fields[0]: (float(fields[1]), float(fields[2])) for fields in entries("dates/time_counts")}


@cache
def _months() -> dict[str, int]:
    return {name.casefold(): number for name, number in MONTHS.numbers.items()}


@cache
def _weekdays() -> dict[str, int]:
    return {name.casefold(): number for name, number in WEEKDAYS.numbers.items()}


@cache
def _before_weekdays() -> frozenset[str]:
    """Words with a capital that stand before a weekday and are no part of a name: "On Sun", "Updated Sun", "Late Sun"."""
    others = words("page/stamp_labels") | words("dates/period_words") | words("dates/day_parts")
    return (function_words() | others) - {"the"}


@cache
def _names() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternation(words('dates/named_days'))})\b")


class _Grammar(NamedTuple):
    """Rules in one expression, each in a group of its name; a part is in a group `<rule>__<part>`."""

    pattern: re.Pattern[str]
    parts: dict[str, list[tuple[str, str]]]
    """Parts of each rule, and the groups they stand in."""


@cache
def _grammars() -> dict[str, _Grammar]:
    """The rules behind each kind of opening."""
    sources = dict(RULES)
    return {opening: _grammar({rule: sources[rule] for rule in rules}) for opening, rules in OPENED.items()}


def _grammar(sources: dict[str, str]) -> _Grammar:
    marked = (f"(?P<{rule}>{source.replace('(?P<', f'(?P<{rule}__')})" for rule, source in sources.items())
    parts = {
        rule: [(name.rstrip("2345"), f"{rule}__{name}") for name in _NAMED.findall(source)]
        for rule, source in sources.items()
    }
    return _Grammar(re.compile(rf"(?<![\w$€£¥/.-])(?:{'|'.join(marked)})"), parts)
