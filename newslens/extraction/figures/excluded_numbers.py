"""Numbers that report no figure: dates, clock times, ranks, names, addresses, scores, idioms and pronouns.

Each kind has a rule of its own over the characters glued to the number and the words beside it; the words stand in
the lexicon. Numbers in digits are looked at in `excluded_digits`, hours without the marks of one in `hours_of_day`. A number with
a unit is spared most of this: "2010 euros" is money, "in 2010" a year.

"One" where it is no number has a room of its own (`pronominal_one`). The rules are newslens' own, written by hand from news
sentences.

Takes a number with its context; gives the kind that keeps it from being a figure, or nothing. What this does not
cover: a number that is a figure and wrong, and figures of other events.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.figures.ages_and_magnitudes import is_magnitude
from newslens.extraction.figures.excluded_digits import what_digits_belong_to
from newslens.extraction.figures.hours_of_day import is_hour
from newslens.extraction.figures.number_labels import is_label, is_never_verb
from newslens.extraction.figures.numbers_in_names import is_named
from newslens.extraction.figures.pronominal_one import harming_words, is_single_span, why_one_is_no_number
from newslens.extraction.figures.relative_times import tells_when
from newslens.language.closed_classes import word_classes
from newslens.language.noun_phrases import is_plural

if TYPE_CHECKING:
    from newslens.extraction.figures.number_context import NumberContext

__all__ = ["why_excluded"]

_IDIOM = re.compile(rf"(?:{lexicon.alternation(lexicon.words('figures/number_idioms'))})(?!\w)")
_IDIOM_STARTS = frozenset(words[:3] for words in lexicon.words("figures/number_idioms"))
_LONGEST_IDIOM = max(map(len, lexicon.words("figures/number_idioms")))
_HARMED = harming_words()
_SHARED = (" of", " that", " who", " which", "-")
_DEFINITE = frozenset({"the", "these", "those"})
_PARTITIVE = (" of", "-", " who", " that", " which")
_PAIR = 2
_DECADES = frozenset(
    {"twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"}
)
_CLOSING = frozenset('"”’')
_PERIOD_LEADS = lexicon.words("figures/period_leads")
_ONE_DAY_LEADS = lexicon.words("figures/one_day_leads")
_NUMBER_PREFIXES = lexicon.words("figures/number_prefixes")
_PREFIX = re.compile(r"(?<![\w-])(?P<word>[^\W\d_]{2,})-$")
_RANKED = re.compile(
    rf" *(?:[-$€£]|(?!(?:{lexicon.alternation(lexicon.words('figures/behind_fractions'))})(?!\w))[^\W\d_])"
)
"""What behind "a third" makes it a rank: a noun ("a third attack"), and not "of", "more" and the like."""


def why_excluded(number: NumberContext) -> str | None:
    """Kind of a number that is no figure: date, clock, ordinal, name, address, score, phone, idiom or pronoun."""
    form = number.numeral.form
    if _is_idiom(number):
        return "idiom"
    if form == "words" and number.low[number.start - 1] == "-" and _ends_compound(number):
        return "name"
    if form in {"integer", "digits"}:
        reason = what_digits_belong_to(number)
        if reason is not None and is_magnitude(number):
            reason = None  # "Magnitude 4.6 Quake" is written like a name with its number
    elif form == "fraction":
        reason = _what_fraction_is(number)
    elif number.numeral.value == 1 and number.low.startswith("one", number.numeral.start):
        reason = "idiom" if is_single_span(number) else None
        if reason is None and number.unit is None:
            reason = why_one_is_no_number(number)
    else:
        reason = _what_words_are(number) if number.unit is None else None
    if reason is None and is_hour(number):
        return "clock"
    return "date" if reason is None and tells_when(number) else reason


def _is_idiom(number: NumberContext) -> bool:
    """Whether a number begins an idiom, or stands within a hyphened one."""
    start = number.numeral.start
    if number.low[max(0, start - 1) : start] in {"-", "/"}:
        start = number.low.rfind(" ", max(0, start - _LONGEST_IDIOM), start) + 1
    found = _IDIOM.match(number.low, start) if number.low[start : start + 3] in _IDIOM_STARTS else None
    if found is not None and found.end() >= number.numeral.end:
        return True
    some_day = number.unit == "day" and number.low.startswith("one day", number.numeral.start)
    return some_day and not number.is_compared and number.last_word not in _ONE_DAY_LEADS


def _what_words_are(number: NumberContext) -> str | None:
    """A point of a list ("Two, disrupt their networks."), or part of a name ("version two")."""
    is_capital = number.text[number.start].isupper()
    if is_capital and number.low.startswith(",", number.quantity.end) and not number.is_compared:
        return "ordinal"
    if number.is_compared:
        return "name" if is_named(number) else None
    if _is_definite_pair(number):
        return "pronoun"
    if number.counted and number.low[number.counted.start : number.counted.end] in _DECADES:
        return "date"  # "the nineteen fifties"
    if (
        is_capital
        and number.counted is None
        and number.text[number.numeral.end : number.numeral.end + 1] in _CLOSING
    ):
        return "name"  # “Harbour at Six”
    return "name" if is_named(number) or is_label(number) or _ends_name(number) else None


def _is_definite_pair(number: NumberContext) -> bool:
    """Whether "the two" or "those two" stand for persons or things named before, and are not counted anew."""
    pointed = number.last_word in _DEFINITE and number.counted is None and number.numeral.value == _PAIR
    return pointed and not number.low.startswith(_PARTITIVE, number.numeral.end)


def _ends_compound(number: NumberContext) -> bool:
    """Whether a number word is the end of a hyphened kind: "category-one climbs", but not "a mother-of-three"."""
    before = _PREFIX.search(number.low, max(0, number.start - 20), number.start)
    if before is None:
        return False
    word = before["word"]
    return not is_plural(word) and word not in _NUMBER_PREFIXES and word not in word_classes()


def _ends_name(number: NumberContext) -> bool:
    """Whether a number word in a capital ends a name: "the Final Six", but not "Storm Leaves Four Dead"."""
    return (
        number.text[number.start].isupper()
        and number.follows_capital
        and number.last_word.isalpha()
        and word_classes().get(number.last_word, "adjective") == "adjective"
        and is_never_verb(number.last_word)
        and (number.counted is None or number.text[number.counted.start].islower())
        and not (number.counted and number.counted.state)
    )


def _what_fraction_is(number: NumberContext) -> str | None:
    """Ranks and halves of games that read like fractions: "a third attack", "the second half"."""
    surface = number.text[number.numeral.start : number.numeral.end]
    if surface[0].islower() and surface != surface.lower():
        return "name"  # "a Third Eye concert"
    surface = surface.lower()
    if surface == "quarter" or (surface == "half" and _is_half_of_game(number)):
        return "ordinal"
    if surface == "half" and number.low.startswith("-", number.numeral.end):
        return "idiom" if number.unit == "fraction" else None
    if surface == "a half" and number.last_word == "and":  # "a year and a half"
        return "idiom"
    whole_parts = ("s", "half", "quarter")  # "two thirds", "a quarter" are no ranks
    if number.unit == "fraction" and surface.startswith("a") and not surface.endswith(whole_parts):
        is_rank = _RANKED.match(number.low, number.numeral.end) is not None or _is_next_victim(number)
        return "ordinal" if is_rank and not number.is_bounded else None  # "fell by a fifth to 3 billion"
    return None


def _is_half_of_game(number: NumberContext) -> bool:
    """Whether a half is one of two in a row: "the second half", "13-3 at the half", but not "the half of them"."""
    if number.last_word in _PERIOD_LEADS:
        return True
    return (
        number.last_word == "the"
        and len(number.words_before) > 1
        and number.unit == "fraction"
        and number.counted is None
        and not number.low.startswith(_SHARED, number.numeral.end)
    )


def _is_next_victim(number: NumberContext) -> bool:
    """Whether "a third" is one more who was hurt or taken: "killed two and wounded a third"."""
    of = number.low.startswith(" of", number.numeral.end)
    return number.last_word in _HARMED and not of
