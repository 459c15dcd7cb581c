"""Where in a text a date expression can stand, and which rules to try there.

Takes the lexicon; gives `CORE`, a word that every expression holds, `OPENING`, the words with which one can open, and
`OPENED`, the rules that can match behind each kind of opening. They spare the time of trying every rule at every word.

What this does not cover: whether an expression does stand there, which the rules of
`newslens.extraction.dates.patterns` tell.
"""

from __future__ import annotations

import re

from newslens.extraction.dates.intervals import SEASONS
from newslens.extraction.dates.patterns import RULES, ZONE
from newslens.language.calendar_names import MONTHS, WEEKDAYS
from newslens.lexicon import alternation, entries, words

__all__ = ["CORE", "OPENED", "OPENING"]

_PLURALS = ["centuries" if unit == "century" else f"{unit}s" for unit in words("dates/time_units")]
_NAMES = [*MONTHS.numbers, *WEEKDAYS.numbers]
_PLAIN_DAYS = [*(word for word in words("dates/day_words") if " " not in word), "noon", "midnight"]
# Every expression holds a core; the grammar is tried only at the words before one that can open an expression.
_CORES = [
    *_NAMES,
    *words("dates/time_units"),
    *words("dates/day_parts"),
    *SEASONS,
    *_PLURALS,
    *(name.split()[-1] for name in words("dates/calendar_days")),
    *_PLAIN_DAYS,
    "ago",
]
_UNITS_ALONE = [
    word for word in (*words("dates/time_units"), *_PLURALS) if word != "second"
]  # "the second quarter"
_COUNTS = [
    *words("dates/time_counts"),
    *(fields[0] for fields in entries("language/number_words") if fields[2] in {"unit", "ten"}),
    *(phrase.split()[0] for phrase in words("dates/approximators")),
]
_OTHERS = [
    *SEASONS,
    *_PLAIN_DAYS,
    *(name.split()[0] for name in words("dates/calendar_days")),
    *(word for word, where in entries("dates/expression_openers") if "alone" in where.split()),
]


def _forms(choices: list[str]) -> list[str]:
    """Words as they stand, with a first capital, and in capitals: faster than ignoring case."""
    return sorted({form for word in choices for form in (word, word[0].upper() + word[1:], word.upper())})


def _anycase(choices: list[str]) -> str:
    return alternation(_forms(choices))


def _by_initial(choices: list[str]) -> tuple[str, str]:
    """The initials of words in all their forms, and what follows each: `re` runs fast to a character of a set."""
    rests: dict[str, list[str]] = {}
    for form in _forms(choices):
        rests.setdefault(form[0], []).append(form[1:])
    behind = "|".join(f"(?<={initial})(?:{alternation(rest)})" for initial, rest in sorted(rests.items()))
    return "".join(sorted(rests)), behind


_INITIALS, _BEHIND_INITIAL = _by_initial(_CORES)
_BEHIND_DIGIT = (
    r"(?<=1)[5-9]\d\d(?!\d)|(?<=2)0\d\d(?!\d)"  # a year
    rf"|(?<=\d)(?:\d?(?:[:/]\d|(?:[:.]\d\d)?\s?[AaPp]\.?[Mm]|(?:st|nd|rd|th)\b)|\d?\.?\d\d\s?{ZONE}|0s)"
    r"|(?<=['’‘])[1-9]0s|(?<=Q)[1-4]"
)
CORE = re.compile(rf"[{_INITIALS}\d'’‘Q](?<!\w.)(?:(?<=[^\W\d])(?:{_BEHIND_INITIAL})(?!\w)|{_BEHIND_DIGIT})")
_BEHIND_THE = alternation(
    word for word, where in entries("dates/expression_openers") if "the" in where.split()
)
OPENING = re.compile(
    rf"(?<![\w$€£¥/.-])(?:(?P<number>[\d'’‘])|(?:(?P<name>{_anycase(_NAMES)})|(?P<the>[Tt]he(?=\s+(?:[\d'’‘]|(?i:{_BEHIND_THE})\b)))"
    rf"|(?P<count>{_anycase(_COUNTS)})|(?P<unit>{_anycase(_UNITS_ALONE)})|(?P<other>Q[1-4]|{_anycase(_OTHERS)}))(?!\w))"
)
"""Where an expression can open; the group that matched is a key of `OPENED`."""

_BY = {
    "number": "iso days nth moved calendar numbered slashed years decade quarter weekday ago anchored ahead year clock",
    "name": "days moved calendar month feast day_of_month weekday",
    "the": "week_of nth month decade season again weekday day_word anchored span period edge_of_period weekend",
    "count": "moved ago anchored ahead",
    "unit": "week_of ago edge_of_period ahead weekend",
    "other": "nth calendar month years decade quarter season feast weekday day_word this_part span period edge_of_period year clock",
}
OPENED = {opening: [rule for rule, _ in RULES if rule in rules.split()] for opening, rules in _BY.items()}
"""Rules that can match behind each kind of opening, in their order."""
