"""Numbers that a capital before or behind them makes part of a name: "Comet 9", "USB 3.0", "a 787 Dreamliner", "16 Mill Lane".

A name right before a number takes it, unless the number counts: behind a name stands a count where a plural in small letters
follows ("In Ondra 12 people"). It takes even that number where the name is spelt like a code ("USB 2 ports", "iOS 6 users") or
ends a noun phrase ("its Vega 3 rockets"), since a name has no second noun beside it. What governs the name decides again: in a
place, or told to somebody, the plural is counted ("told AFP 12 people"). More than one of a noun in the singular counts nothing
("a Comet 9 rocket"). A version has a decimal point ("Orvell OS 10.7").

Takes a number in digits with its context; gives the kind of what it is part of, or nothing. What this does not cover: nouns in
small letters before a number (`number_labels`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures.ages_and_magnitudes import is_bound_of_age
from newslens.extraction.figures.number_labels import is_house_number, is_label, is_never_verb, is_type_code
from newslens.language.closed_classes import closed_class_words, word_classes
from newslens.language.noun_phrases import is_plural
from newslens.language.verbs import finite_forms

if TYPE_CHECKING:
    from newslens.extraction.figures.number_context import NumberContext

__all__ = ["is_model_code", "is_named", "what_name_has"]

_NAMES = {entry[0]: entry[1] for entry in lexicon.entries("figures/number_names")}
_PLAIN_OPENERS = lexicon.words("language/plain_openers") | closed_class_words("plain")
_POINTING = frozenset({"the", "this", "that"})
_SEED = re.compile(r" seed\b(?! money| capital)")
_SINGULAR_VERB = re.compile(r"\s(?:was|is|has)\b")
_ARTICLES = frozenset({"the", "a", "an"})
_BLOCK = re.compile(r" blocks? of [A-Z]")
_LETTER_BEHIND = re.compile(r"-[A-Z](?!\w)")
_BITS = re.compile(r"[- ]bit(?!\w)")
_CALIBRE = re.compile(r"[- ](?:magnum|calib(?:er|re)|cal)\b")
_GUN = re.compile(r" (?:revolver|pistol|rifle|handgun|gun)s?\b")
_CODE = re.compile(r"(?:.*/)?[^\W\d_]\w*[A-Z]\w*$")
_ENDS_CLAUSE = frozenset(".,;:!?)”\"’'")
_VERSION = re.compile(r"\d{1,2}\.\d")
_VERSION_WORDS = frozenset({"version", "versions", "release", "build", "firmware"})
_GLUED_SCALE = re.compile(r"\d+(?:\.\d+)?[kKmMbBT]")
_BEFORE_SIZE = frozenset({"a", "an", "the", "in"})
_EMERGENCY = re.compile(
    r" (?:calls?|callers?|dispatch\w*|operators?|supervisors?|emergency|services?|cent(?:er|re)s?|systems?|hotlines?)\b"
)
_CALLED = frozenset(
    {
        "call",
        "calls",
        "called",
        "calling",
        "dial",
        "dials",
        "dialed",
        "dialled",
        "dialing",
        "dialling",
        "phoned",
        "rang",
        "ring",
    }
)
_EMERGENCY_NUMBERS = frozenset({"911", "999", "112", "000", "111", "110", "119"})
"""Three-digit numbers of emergency services (Annex B of ITU-T E.161.1 recommends 112 and 911)."""

_MARKED_NUMBERS = frozenset({"911", "999"})
"""Those that nobody reads as a count before "calls"."""


def is_named(number: NumberContext) -> bool:
    """Whether the word before a number makes it part of a name ("Section 427", "Version Two"), or it is a seed ("the 5 seed")."""
    word = number.last_word
    if number.words_before[-2:] == ("group", "of"):
        return number.text[number.lead.before.start(len(number.words_before) - 2)].isupper()
    if _SEED.match(number.low, number.numeral.end):
        return True
    how = _NAMES.get(word, _NAMES.get(word.rstrip(".")))
    return how is not None and (how == "any" or number.follows_capital)


def is_model_code(number: NumberContext) -> bool:
    """Whether letters at a number make a type or a technical term of it: "Orla 5C", "RX 480M", "a 4K screen", "3-D", "64-bit".

    Examples
    --------
    >>> from newslens.extraction.figures.number_context import read_context
    >>> from newslens.extraction.figures.quantities import find_quantities
    >>> from newslens.language.numbers import find_numerals
    >>> text = "Its RX 480M chip cost $480M"
    >>> low = text.lower()
    >>> [is_model_code(read_context(text, low, each)) for each in find_quantities(text, low, find_numerals(text))]
    [True, False]
    """
    text, end = number.text, number.numeral.end
    if text[end : end + 1] in "- " and (_LETTER_BEHIND.match(text, end) or _BITS.match(number.low, end)):
        return True
    return is_type_code(number) or _has_glued_scale(number)


def what_name_has(number: NumberContext) -> str | None:
    """Kind of what a bare number with a capital at it is part of: a name or an address."""
    if is_bound_of_age(number):
        return None
    if number.numeral.form != "integer":
        return "name" if _is_version(number) or _is_calibre(number) else None
    if is_house_number(number) or _BLOCK.match(number.text, number.numeral.end):
        return "address"
    if (
        is_named(number)
        or _is_one_thing(number)
        or is_label(number)
        or _is_emergency_call(number)
        or _is_calibre(number)
    ):
        return "name"
    return "name" if _takes_number(number) else None


def _takes_number(number: NumberContext) -> bool:
    """Whether a name before a number, or the capitals behind it, take it."""
    noun = number.text[number.counted.start : number.counted.end] if number.counted else ""
    word = number.last_word
    if not _follows_name(number):
        return _is_model(number, noun)
    is_several = is_plural(noun.lower().rpartition(" ")[2])
    opens = word in _PLAIN_OPENERS or (len(number.words_before) == 1 and word.endswith("ed"))
    if (
        opens
        or (number.counted is not None and number.counted.state)
        or (is_several and not is_never_verb(word))
    ):
        return False  # "Blast Hurts 3 Sailors"
    return not noun or noun[0].isupper() or _is_beside_name(number, noun)


def _follows_name(number: NumberContext) -> bool:
    """Whether a name stands right before the number, with no mark between them: a capital, or a code like "iOS"."""
    word = number.last_word
    if not word or word[-1] in _ENDS_CLAUSE or not number.text[number.start - 1].isspace():
        return False
    return number.follows_capital or _is_code(number)


def _is_code(number: NumberContext) -> bool:
    """Whether the word before a number has a capital behind its first letter: "USB", "iOS", "FireWire"."""
    words = number.lead.before
    start = words.start(len(words.words) - 1)
    return _CODE.match(number.text[start : start + len(words.words[-1])]) is not None


def _is_beside_name(number: NumberContext, noun: str) -> bool:
    """Whether a noun in small letters behind name and number counts nothing: it is a singular, or the name is a part of its phrase."""
    if number.numeral.value <= 1 or number.text[number.numeral.end] == "-":
        return False
    governor = _governor(number)
    if governor in _with_two_objects() or (governor in _places() and is_plural(noun.rpartition(" ")[2])):
        return False
    if not is_plural(noun.rpartition(" ")[2]):
        return True
    return _is_code(number) or word_classes().get(governor) in {"determiner", "number", "quantifier"}


def _governor(number: NumberContext) -> str:
    """The word before the name that stands before a number; of "told the Courier 12" the verb, of "the Comet 9" the article."""
    before = number.lead.before
    words = before.words
    at = len(words) - 2
    while at >= 0 and words[at] not in word_classes() and number.text[before.start(at)].isupper():
        at -= 1
    if (
        at > 0
        and words[at] in _ARTICLES
        and (words[at - 1] in _places() or words[at - 1] in _with_two_objects())
    ):
        at -= 1
    return words[at] if at >= 0 else ""


def _is_version(number: NumberContext) -> bool:
    """Whether a number with one decimal tells versions apart: "USB 3.0", "version 10.7"."""
    surface = number.text[number.numeral.start : number.numeral.end]
    if not _VERSION.fullmatch(surface):
        return False
    if number.last_word in _VERSION_WORDS:
        return True
    is_counted = number.counted is not None and number.low.endswith("times", 0, number.counted.end)
    return (
        _follows_name(number)
        and number.last_word not in _PLAIN_OPENERS
        and not is_counted
        and (_governor(number) not in _places() | _with_two_objects() or _is_code(number))
    )


def _has_glued_scale(number: NumberContext) -> bool:
    """Whether a letter that elsewhere multiplies is part of a model ("RX 480M") or of a size ("a 4K screen", "in 4K")."""
    surface = number.text[number.numeral.start : number.numeral.end]
    if number.kind is not None or not _GLUED_SCALE.fullmatch(surface) or number.is_compared:
        return False
    noun = number.low[number.counted.start : number.counted.end] if number.counted else ""
    if _follows_name(number) and number.last_word not in _PLAIN_OPENERS:
        return _is_code(number) or not is_plural(noun.rpartition(" ")[2])
    small = number.numeral.value <= thresholds.GREATEST_SIZE and surface[-1] in "kK"
    return small and number.last_word in _BEFORE_SIZE and not is_plural(noun.rpartition(" ")[2])


def _is_calibre(number: NumberContext) -> bool:
    """Whether a number is the bore of a gun: ".357 Magnum", "a .45-caliber pistol", "a .38 revolver", but not "12 pistols"."""
    end = number.numeral.end
    is_point = number.text[number.numeral.start] == "."
    return _CALIBRE.match(number.low, end) is not None or (
        is_point and _GUN.match(number.low, end) is not None
    )


def _is_emergency_call(number: NumberContext) -> bool:
    """Whether a number is the one that callers for help dial: "called 911", "999 calls"."""
    surface = number.text[number.numeral.start : number.numeral.end]
    if surface not in _EMERGENCY_NUMBERS:
        return False
    called = number.counted is None and number.last_word in _CALLED
    return called or (
        surface in _MARKED_NUMBERS and _EMERGENCY.match(number.low, number.numeral.end) is not None
    )


def _is_one_thing(number: NumberContext) -> bool:
    """Whether a number names one thing, by the verb behind it: "the 737 was"."""
    pointed = number.last_word in _POINTING and number.numeral.value > 1
    return pointed and _SINGULAR_VERB.match(number.low, number.numeral.end) is not None


def _is_model(number: NumberContext, noun: str) -> bool:
    """Whether a capitalised singular behind a number makes a name with it: "787 Dreamliner"."""
    if number.numeral.value < thresholds.LEAST_MODEL or not noun[:1].isupper() or noun.isupper():
        return False
    last = noun.rsplit(maxsplit=1)[-1]
    return last[0].isupper() and not last.endswith(("s", "ese", "men", "people", "i"))


@cache
def _places() -> frozenset[str]:
    return lexicon.words("figures/place_prepositions")


@cache
def _with_two_objects() -> frozenset[str]:
    """Forms of the verbs behind which a name and a number stand side by side: "told AFP 12 people had left"."""
    verbs = lexicon.words("figures/two_object_verbs")
    return (
        verbs
        | frozenset(form for verb in verbs for form in finite_forms(verb))
        | frozenset(verb.removesuffix("e") + "ing" for verb in verbs)
    )
