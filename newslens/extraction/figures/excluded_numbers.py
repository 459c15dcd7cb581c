"""Numbers that report no figure: dates, clock times, ranks, names, addresses, scores, idioms and pronouns.

Each kind has a rule of its own over the characters glued to the number and the words beside it; the words stand in
the lexicon. Digits are looked at in `digits_in_names`, "one" in `one_as_pronoun`. A number with a unit is spared
most of this: "2010 euros" is money, "in 2010" a year.

Takes a number with what was read around it; gives the kind that keeps it from being a figure, or nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.figures.excluded_digits import is_named, what_digits_belong_to
from newslens.extraction.figures.one_as_pronoun import why_one_is_no_number

if TYPE_CHECKING:
    from newslens.extraction.figures.number_context import Setting

__all__ = ["why_not"]

_IDIOM = re.compile(rf"(?:{lexicon.alternation(lexicon.words('figures/number_idioms'))})(?!\w)")
_IDIOM_STARTS = frozenset(words[:3] for words in lexicon.words("figures/number_idioms"))
_RELATIVE = re.compile(r"\s+(?:ago|earlier|later|before|after|previously|from\s+now|since|hence)\b")
_TIMES = lexicon.words("figures/units_of_time")
_SHORT_TIMES = frozenset({"second", "minute"})
_LASTED = re.compile(r"\bfor\s+(?:\w+\s+){0,3}$")
_OF_A_GAME_OR_YEAR = frozenset(
    [
        "first",
        "second",
        "third",
        "fourth",
        "last",
        "final",
        "latter",
        "other",
        "opening",
        "this",
        "each",
        "per",
        "a",
        "next",
    ]
)
_BEFORE_ONE_DAY = frozenset(
    [
        "for",
        "in",
        "within",
        "only",
        "just",
        "last",
        "lasted",
        "took",
        "lasting",
        "every",
        "of",
        "by",
        "exactly",
        "another",
    ]
)
_FRACTION_AFTER = ("of ", "more", "less", "fewer", "higher", "lower", "larger", "smaller", "the ", "as ")


def why_not(at: Setting) -> str | None:
    """Kind of a number that is no figure: date, clock, ordinal, name, address, score, phone, idiom or pronoun."""
    form = at.numeral.form
    if _is_idiom(at):
        return "idiom"
    if form in {"integer", "digits"}:
        reason = what_digits_belong_to(at)
    elif form == "fraction":
        reason = _what_fraction_is(at)
    elif at.unit is None and at.low.startswith("one", at.numeral.start) and at.numeral.value == 1:
        reason = why_one_is_no_number(at)
    else:
        reason = _what_words_are(at) if at.unit is None else None
    if reason is None and at.unit in _TIMES and (behind := _RELATIVE.match(at.low, at.end)):
        return None if _is_duration(at, behind.group().strip()) else "date"
    return reason


def _is_duration(at: Setting, relation: str) -> bool:
    """Whether a length of time says how long rather than when: "for nine hours before", "42 minutes after"."""
    if relation not in {"before", "after"}:
        return False
    return at.unit in _SHORT_TIMES or _LASTED.search(at.low, max(0, at.start - 40), at.start) is not None


def _is_idiom(at: Setting) -> bool:
    """Whether a number begins an idiom, or stands within a hyphened one."""
    start = at.numeral.start
    if at.low[max(0, start - 1) : start] in {"-", "/"}:
        start = at.low.rfind(" ", max(0, start - 20), start) + 1
    found = _IDIOM.match(at.low, start) if at.low[start : start + 3] in _IDIOM_STARTS else None
    if found is not None and found.end() >= at.numeral.end:
        return True
    some_day = at.unit == "day" and at.low.startswith("one day", at.numeral.start)
    return some_day and not at.compared and at.last_word not in _BEFORE_ONE_DAY


def _what_words_are(at: Setting) -> str | None:
    """A point of a list ("Two, disrupt their networks."), or part of a name ("version two")."""
    if at.low.startswith(",", at.end) and at.text[at.start].isupper() and not at.compared:
        return "ordinal"
    return "name" if is_named(at) else None


def _what_fraction_is(at: Setting) -> str | None:
    """Ranks and halves of games that read like fractions: "a third attack", "the second half"."""
    surface = at.text[at.numeral.start : at.numeral.end]
    if surface[0].islower() and surface != surface.lower():
        return "name"  # "a Third Eye concert"
    surface = surface.lower()
    if surface == "quarter" or (surface == "half" and at.last_word in _OF_A_GAME_OR_YEAR):
        return "ordinal"
    if surface == "half" and at.low.startswith("-", at.numeral.end):
        return "idiom" if at.unit == "fraction" else None
    if surface == "a half" and at.last_word == "and":  # "a year and a half"
        return "idiom"
    if at.unit == "fraction" and surface.startswith("a") and not surface.endswith(("s", "half", "quarter")):
        after = at.low[at.numeral.end : at.numeral.end + 12].lstrip(" ")
        is_rank = after[:1] in {"-", "$", "€", "£"} or (
            after[:1].isalpha() and not after.startswith(_FRACTION_AFTER)
        )
        return "ordinal" if is_rank and not at.bounded else None  # "fell by a fifth to 3 billion"
    return None
