"""Numbers that letters or a point at them make part of a technical term: "Comet 7C", "a 4K screen", "USB 3.0", "a .45-caliber pistol".

Letters that elsewhere are a unit or a multiplier ("7C", "480M") belong to a model right behind a name. A number with one decimal
right behind a name tells versions apart, unless a place or a verb like "told" governs the name.

Takes a number with its context; says whether it is such a code. What this does not cover: whole numbers behind a name
(`numbers_in_names`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures.preceding_names import (
    follows_code,
    follows_name,
    follows_opener,
    governor_of_name,
    opens_place,
    takes_two_objects,
)
from newslens.language.noun_phrases import is_plural

if TYPE_CHECKING:
    from newslens.extraction.figures.number_context import NumberContext

__all__ = ["is_calibre", "is_model_code", "is_version"]

_DEGREES = re.compile(r"(?<=\d)[CF](?!\w)")
_LETTER_BEHIND = re.compile(r"-[A-Z](?!\w)")
_BITS = re.compile(r"[- ]bit(?!\w)")
_CALIBRE = re.compile(r"[- ](?:magnum|calib(?:er|re)|cal)\b")
_GUN = re.compile(r" (?:revolver|pistol|rifle|handgun|gun)s?\b")
_VERSION = re.compile(r"\d{1,2}\.\d")
_VERSION_WORDS = frozenset({"version", "versions", "release", "build", "firmware"})
_GLUED_SCALE = re.compile(r"\d+(?:\.\d+)?[kKmMbBT]")
_BEFORE_SIZE = frozenset({"a", "an", "the", "in"})


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
    return _is_type(number) or _has_glued_scale(number)


def is_version(number: NumberContext) -> bool:
    """Whether a number with one decimal tells versions apart: "USB 3.0", "version 10.7"."""
    surface = number.text[number.numeral.start : number.numeral.end]
    if not _VERSION.fullmatch(surface):
        return False
    if number.last_word in _VERSION_WORDS:
        return True
    is_counted = number.counted is not None and number.low.endswith("times", 0, number.counted.end)
    if is_counted or not follows_name(number) or follows_opener(number):
        return False
    governor = governor_of_name(number)
    return follows_code(number) or not (opens_place(governor) or takes_two_objects(governor))


def is_calibre(number: NumberContext) -> bool:
    """Whether a number is the bore of a gun: ".357 Magnum", "a .45-caliber pistol", "a .38 revolver", but not "12 pistols"."""
    end = number.numeral.end
    is_point = number.text[number.numeral.start] == "."
    return _CALIBRE.match(number.low, end) is not None or (
        is_point and _GUN.match(number.low, end) is not None
    )


def _is_type(number: NumberContext) -> bool:
    """Whether a number with a glued "C" or "F" behind a name is its type: "a Orla 5C rocket"."""
    glued = _DEGREES.match(number.text, number.numeral.end)
    return glued is not None and number.follows_capital and not follows_opener(number)


def _has_glued_scale(number: NumberContext) -> bool:
    """Whether a letter that elsewhere multiplies is part of a model ("RX 480M") or of a size ("a 4K screen", "in 4K")."""
    surface = number.text[number.numeral.start : number.numeral.end]
    if number.kind is not None or not _GLUED_SCALE.fullmatch(surface) or number.is_compared:
        return False
    noun = number.low[number.counted.start : number.counted.end] if number.counted else ""
    if follows_name(number) and not follows_opener(number):
        return follows_code(number) or not is_plural(noun.rpartition(" ")[2])
    small = number.numeral.value <= thresholds.GREATEST_SIZE and surface[-1] in "kK"
    return small and number.last_word in _BEFORE_SIZE and not is_plural(noun.rpartition(" ")[2])
