"""The period that a figure is told of, as one key: "this year", "since 2010", "past 10 years", "first half".

Takes a figure in its sentence; gives the key of the period beside it, or None. "Twelve goals this season", "since 2010
twelve have died", "12 points in the third quarter" are other numbers than those of the whole event. A day or a date is
none of these: it says when, not over how long.

What this does not cover: periods that another sentence names, and durations that are figures themselves.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims import claim_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslens.comparison.claims.clauses import FigureClauses

__all__ = ["hours_told", "period_key", "turn_told"]

_SPAN = r"(?:years?|months|weeks|days|decades?|century|centuries|seasons?|games|matches|generations?|hours)"
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|few|several|couple of)"
_PERIODS = tuple(
    (re.compile(pattern), key)
    for pattern, key in (
        (
            r"(?<!earlier )(?<!later )\b(?:so far )?(?:this|in the current) (year|season|decade|century|campaign|term)\b",
            "this {}",
        ),
        (
            rf"\bsince (?:the (?:start|beginning) of |early |late |mid |last |at least )*(\d{{4}}s?|(?:{_MONTHS})|year|season|spring|summer|autumn|fall|winter|christmas)\b",
            "since {}",
        ),
        (
            rf"\b(?:over|in|during|for|within|of) the (?:past|last|previous) ((?:{_NUMBER} )?{_SPAN})\b",
            "past {}",
        ),
        (
            r"(?<!early )(?<!late )(?<!midway )\b(?:in|for|during|over) the (first|second|third|fourth|opening|final|last) (half|quarter|period|set|innings?|round|over|leg|lap|third|minutes?|weeks?|months?|years?|days?)\b",
            "{} {}",
        ),
        (r"^(?:the )?(first|second|third|fourth)(half|quarter|period)\b", "{} {}"),
    )
)
_HOURS = re.compile(
    r"\b(?:by|at|in|until|before|since|after|during|on|this|yesterday|tomorrow)(?: the)?(?: early| late| mid)?(?: \w+day)? "
    r"(dawn|morning|noon|midday|lunchtime|afternoon|evening|dusk|nightfall|midnight|night)\b"
)
"""A part of the day: "by noon", "on Sunday morning", "in the evening"."""
_SAME_HOUR = {"midday": "noon", "nightfall": "dusk"}
"""Words for one part of the day."""
_RECORDS = re.compile(r"\b(?:most|worst|first|best|record|only|[a-z]+est)\b")
"""Words that rank: in "the worst toll since 2010" nothing is counted since then."""
_TURNS = frozenset(("before", "after"))
_RUNS = frozenset(("run", "streak", "spurt", "burst"))


def period_key(clauses: FigureClauses, index: int) -> str | None:
    """Key of the period that a figure is told of; None where its clause names none.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    """
    if _is_in_run(clauses, index):
        return "run"
    return _found(_behind(clauses, index)) or _found(_fronted(clauses, index))


def hours_told(clauses: FigureClauses, index: int) -> frozenset[str]:
    """Parts of the day that a figure's clause names: "by noon 12 flights had gone"; else those that open the sentence.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    """
    inside = " ".join(clauses.forms(*clauses.clause(index)))
    named = _HOURS.findall(inside) or _HOURS.findall(_fronted(clauses, index))
    return frozenset(_SAME_HOUR.get(hour, hour) for hour in named)


def turn_told(clauses: FigureClauses, index: int) -> str | None:
    """Before or after, where a figure is told of the time on one side of something: "after the storm 40 boats lay there".

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    """
    right = clauses.clause(index)[1]
    # The word ends the clause of what stands before it, or opens the sentence.
    for form in (*clauses.forms(right, right + 1), *clauses.forms(0, 1)):
        if form in _TURNS:
            return form
    return None


def _is_in_run(clauses: FigureClauses, index: int) -> bool:
    """Whether a figure is one side of a score within a match: "an 11-2 run"."""
    first, after = clauses.spans[index]
    ends = clauses.forms(first - 1, first) == ("-",) and clauses.words[after : after + 1]
    opens = clauses.forms(after, after + 1) == ("-",) and clauses.words[after + 2 : after + 3]
    return any(each.form in _RUNS for each in (ends or opens or ()))


def _behind(clauses: FigureClauses, index: int) -> str:
    """Words behind a figure in its clause, and those of a period that begins with "since" and ends it."""
    after = clauses.spans[index][1]
    right = clauses.clause(index)[1]
    if clauses.forms(right, right + 1) == ("since",):
        right = min(len(clauses.words), right + thresholds.PERIOD_WORDS)
    # Another figure begins what is no longer said of this one, unless it is the length of the period.
    following = clauses.spans[index + 1] if index + 1 < len(clauses.spans) else None
    if following is not None and following[0] < right and not _is_length(clauses, *following):
        right = following[0]
    return " ".join(clauses.forms(after, right))


def _is_length(clauses: FigureClauses, first: int, after: int) -> bool:
    """Whether a figure is how long a period lasted: "over the past ten years"."""
    del after
    return clauses.forms(first - 1, first) in {("past",), ("last",), ("previous",)}


def _fronted(clauses: FigureClauses, index: int) -> str:
    """Words that open the sentence up to its verb: "Since 2010, 12 have died", "In the first half Velm scored 12"."""
    first = clauses.spans[index][0]
    verbs = [at for at in clauses.opening_verbs if at < first]
    if len(verbs) > 1:
        return ""  # "In the first half Velm led but lost by 12"
    return " ".join(clauses.forms(0, min([first, thresholds.PERIOD_WORDS, *verbs])))


def _found(text: str) -> str | None:
    """Key of the first period in a text."""
    for pattern, key in _PERIODS:
        match = pattern.search(text)
        if match is not None and not _RECORDS.search(text[: match.start()]):
            return " ".join(_digits().get(part, part) for part in key.format(*match.groups()).split())
    return None


@cache
def _digits() -> Mapping[str, str]:
    """Number words to digits, so that "past ten years" and "past 10 years" are one key."""
    known = lexicon.entries("language/number_words")
    return {word: value for word, value, kind in known if kind in {"unit", "ten"}}
