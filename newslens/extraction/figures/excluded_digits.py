"""Numbers in digits that are part of a date, a clock time, an address, a name, a score or a telephone number.

What is glued to a number decides first ("MI-17", "4th", "0-3", "12:05"), then the word beside it ("5 May",
"Section 427"), then capitals ("iPhone 11", "16 Mill Lane"). A bare number of four digits is a year unless it is
bounded ("more than 1950 people") or a round number of something.

Takes a number with its context; gives the kind of what it is part of, or nothing. What this does not cover: numbers in
words, fractions and "one" (`excluded_numbers`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures.ages_and_magnitudes import is_age_in_brackets
from newslens.extraction.figures.model_codes import is_model_code
from newslens.extraction.figures.numbers_in_names import what_name_has
from newslens.language.calendar_names import MONTHS
from newslens.language.noun_phrases import is_plural
from newslens.language.tokens import LETTER_RUNS

if TYPE_CHECKING:
    from newslens.extraction.figures.number_context import NumberContext

__all__ = ["what_digits_belong_to"]

_MONTHS = frozenset(name.lower() + stop for name in MONTHS.numbers for stop in ("", ".", ",", ".,"))
_MONTHS_THAT_ARE_WORDS = frozenset({"may", "mar", "march"})
_VOTES = lexicon.words("figures/vote_words")
_TRENDS = lexicon.words("figures/trends")
_YEAR_LEADS = lexicon.words("figures/year_leads")
_NUMBER_PREFIXES = lexicon.words("figures/number_prefixes")

_CHUNK_LEFT = re.compile(r"\S+$")
_ADDRESS = re.compile(r"://|www\.|[@#]|\.(?:com|org|net|html?)\b|^\d+\.\d+\.\d+")
_CLOCK_AFTER = re.compile(
    r"\s?(?:[ap]\.?m\b|o['’]clock|noon\b|midnight\b|(?:hrs|hours)\s+(?:gmt|utc|local)|(?:gmt|utc|bst|cet|e[ds]?t|ist)\b"
    r"|local\s+time)"
)
_CLOCK_RANGE_AFTER = re.compile(r"\s?(?:-|–|to|and)\s?\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b")
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}")
_DAY = re.compile(r"\d{1,2},?")
_PHONE = re.compile(
    r"\+\d[\d\s()-]{6,18}\d|\(\d{3}\)\s?\d{3}-\d{4}|\d{3}-\d{3,4}-\d{2,4}|\b\d{3}-\d{4}\b"
    r"|\b0\d{2,4} \d{3,4} \d{3,4}\b|\b0\d{3,4} \d{5,6}\b"
)
_CELL_BEFORE = re.compile(r"(?<![\w.,])\d+ $")
_CELL_AFTER = re.compile(r" \d+(?![\w.,%])")
_LAST_WORD = re.compile(r"\w*$")
_COMMA_BEFORE = re.compile(r"\d,$")
_COMMA_BEHIND = re.compile(r",\d")
"""A comma without a space that ties a number to another and parts no thousands: "2,3,5-triol", the cells "4,17,2031"."""
_HYPHEN_DIGIT = re.compile(r"[-–]\d")
_ERA_BEHIND = re.compile(r"\s?(?:B\.?C\.?E?|A\.D|AD|CE)(?!\w)")
_ERA_BEFORE = re.compile(r"(?<!\w)(?:A\.D\.|AD)\s(?:\d{1,4}\s(?:and|or|to)\s)?$")
_MOVE = re.compile(r"\.{1,3}(?:[KQRBN]?[a-h]?[1-8]?x?[a-h][1-8]|O-O)(?![\w-])")
"""A move of chess behind its number: "23...Rxe4", "1.e4"."""
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")


def what_digits_belong_to(number: NumberContext) -> str | None:
    """Kind of what a number in digits is part of: date, clock, ordinal, name, address, score, table or phone."""
    end = number.numeral.end
    reason = None if _stands_free(number.text, number.start, end) else _in_chunk(number)
    if reason is None and _CLOCK_AFTER.match(number.low, end):
        return "clock"
    if reason is None and is_model_code(number):
        reason = "name"
    if reason is not None or number.unit is not None:
        return reason
    if _has_digits_beside(number.text, number.start, end) and (reason := _in_row(number)):
        return reason
    if _opens_line(number) or _is_reference(number):
        return "ordinal"
    reason = "clock" if _is_time_of_day(number) else _in_date(number)
    return what_name_has(number) if reason is None and not number.is_compared else reason


def _is_time_of_day(number: NumberContext) -> bool:
    """Whether four bare digits begin with a zero, as only times do: "opens at 0641"."""
    start, end = number.numeral.start, number.numeral.end
    return (
        end - start == thresholds.YEAR_DIGITS
        and number.text[start] == "0"
        and number.numeral.form == "integer"
    )


def _opens_line(number: NumberContext) -> bool:
    """Whether a number and a full stop open a line: "2. Wash the rice."."""
    opens = not number.words_before and number.text[max(0, number.start - 1) : number.start] in {"", "\n"}
    return opens and number.text.startswith(". ", number.numeral.end)


def _stands_free(text: str, start: int, end: int) -> bool:
    """Whether a number stands alone between spaces and ends of clauses."""
    if start and not text[start - 1].isspace():
        return False
    behind = text[end : end + 2]
    return not behind or behind[0].isspace() or (behind[0] in ".,;" and not behind[1:].strip())


def _has_digits_beside(text: str, start: int, end: int) -> bool:
    """Whether another number stands at most one character away."""
    before = text[max(0, start - 2) : start]
    return before.endswith("+") or before[:1].isdigit() or text[end + 1 : end + 2].isdigit()


def _in_row(number: NumberContext) -> str | None:
    """A group of a telephone number, or a cell of a table: bare numbers with nothing but a space between them."""
    start, end = number.start, number.numeral.end
    near = _PHONE.search(number.text, max(0, start - thresholds.PHONE_WINDOW), end + thresholds.PHONE_WINDOW)
    if near is not None and near.start() <= start and end <= near.end():
        return "phone"
    beside = _CELL_BEFORE.search(
        number.text, max(0, start - thresholds.CELL_WINDOW), start
    ) or _CELL_AFTER.match(number.text, end)
    return "table" if beside and number.counted is None and number.numeral.form == "integer" else None


def _is_reference(number: NumberContext) -> bool:
    """Whether a bare number fills its brackets: a footnote, a shirt number, the points of a tie-break."""
    marks = (
        number.text[max(0, number.start - 1) : number.start]
        + number.text[number.numeral.end : number.numeral.end + 1]
    )
    if marks not in {"()", "[]"} or number.numeral.form != "integer":
        return False
    return not is_age_in_brackets(number.text, number.start, number.numeral.end)


def _in_chunk(number: NumberContext) -> str | None:
    """What a number is part of by the characters glued to it."""
    end = number.numeral.end
    found = _CHUNK_LEFT.search(number.text, max(0, number.start - thresholds.CHUNK), number.start)
    left = found.group() if found else ""
    right = (
        number.text[end : end + thresholds.CHUNK].split(maxsplit=1)[0]
        if number.text[end : end + 1].strip()
        else ""
    )
    chunk = left + number.text[number.start : end] + right
    if _ADDRESS.search(chunk):
        return "address"
    if _DATE.search(chunk):
        return "date"
    # an attribute of markup, a code, a move of chess
    if "=" in left or _is_in_code(number, left) or _MOVE.match(number.text, end):
        return "name"
    if (right.startswith(")") and not _is_bracketed(number)) or (left.endswith(("—", "•")) and right == "."):
        return "ordinal"  # a point of a list
    is_range_of_hours = number.unit is None and _CLOCK_RANGE_AFTER.match(number.low, end)
    if (left.endswith(":") and number.kind != "money") or right.startswith(":") or is_range_of_hours:
        return "clock"
    return _in_compound(number, left, right) if number.kind is None else None


def _is_bracketed(number: NumberContext) -> bool:
    """Whether the bracket behind a number was opened in its line: "(list price: $40)", but "see 4) below"."""
    line = number.text.rfind("\n", 0, number.start) + 1
    return number.text.rfind("(", line, number.start) > number.text.rfind(")", line, number.start)


def _is_in_code(number: NumberContext, left: str) -> bool:
    """Whether a capital is glued before what looks like a measure: "DDR3L", "E3-1260L"."""
    return number.kind == "measure" and left[-1:].isupper() and number.text[number.start].isdecimal()


def _in_compound(number: NumberContext, left: str, right: str) -> str | None:
    """Letters and strokes glued to a number: "MI-17", "4th", "0-3", "1970s"."""
    if right[:1].isalpha():
        return "ordinal" if _ORDINAL.match(right) else "name"
    if left[-1:].isalpha():
        return "name"
    if _COMMA_BEFORE.search(left) or _COMMA_BEHIND.match(right):
        return "table"
    if left[-1:] == "/" or (right[:1] == "/" and right[1:2].isdigit()):
        return "date"
    found = _LAST_WORD.search(left.rstrip("-–")) if left[-1:] in {"-", "–"} else None
    prefix = found.group() if found else ""
    if prefix.isalpha() and prefix.lower() not in _NUMBER_PREFIXES:
        return "name"
    is_score = prefix.isdigit() or (not prefix and _HYPHEN_DIGIT.match(right))
    return "score" if is_score and not number.is_bounded and not _is_vote(number) else None


def _is_vote(number: NumberContext) -> bool:
    """Whether the words around two numbers joined by a hyphen tell of a vote: "voted 20-13"."""
    window = thresholds.VOTE_WINDOW
    around = number.low[max(0, number.start - window) : number.quantity.end + window]
    return not _VOTES.isdisjoint(LETTER_RUNS.findall(around))


def _in_date(number: NumberContext) -> str | None:
    """Days of the month and years."""
    numeral, word = number.numeral, number.last_word.rpartition("-")[2]  # "Jan. 27-Feb. 1"
    is_span = number.quantity.joined and number.quantity.high <= thresholds.LAST_DAY  # "Jan. 21-26"
    if numeral.form != "integer" or (numeral.end - numeral.start > thresholds.YEAR_DIGITS and not is_span):
        return None
    if _is_in_era(number):
        return "date"
    following = number.following
    after = following[1].rstrip(".") if following else ""
    capital = following is not None and number.text[following.start(1)].isupper()
    behind_month = word in _MONTHS and (
        word.rstrip(".,") not in _MONTHS_THAT_ARE_WORDS or number.follows_capital
    )
    before_month = after in _MONTHS and (after not in _MONTHS_THAT_ARE_WORDS or capital)
    behind_day = _is_behind_day(number, word)
    if behind_month or behind_day or (before_month and 1 <= numeral.value <= thresholds.LAST_DAY):
        return "date"
    has_digits = numeral.end - numeral.start == thresholds.YEAR_DIGITS
    is_year = has_digits and thresholds.FIRST_YEAR <= numeral.value <= thresholds.LAST_YEAR
    return "date" if is_year and not _is_count(number) else None


def _is_behind_day(number: NumberContext, word: str) -> bool:
    """Whether a year or one more day follows a date: "July 2, 2031", "July 2 and 4", but not "on July 2, 149 were left"."""
    value = number.numeral.value
    is_day_or_year = value <= thresholds.LAST_DAY or value >= thresholds.FIRST_YEAR
    behind_month = number.words_before[-2:-1] != () and number.words_before[-2] in _MONTHS
    return is_day_or_year and behind_month and _DAY.fullmatch(word) is not None


def _is_in_era(number: NumberContext) -> bool:
    """Whether a year of an era or a year without its century: "A.D. 800 and 1140", "44 B.C.", "the summer of '69"."""
    text, start, end = number.text, number.start, number.numeral.end
    if _ERA_BEHIND.match(text, end) or _ERA_BEFORE.search(text, max(0, start - thresholds.ERA_WINDOW), start):
        return True
    return (
        text[max(0, start - 2) : start] in {" '", " ’", " ‘"}
        and end - start == 2
        and not text[end : end + 1].isalnum()
    )


def _is_count(number: NumberContext) -> bool:
    """Whether four digits that could be a year count something: behind a bound, or a round number of things."""
    value, phrase = number.numeral.value, number.counted
    if number.last_word == "the":
        return False
    is_near = (
        thresholds.FIRST_MODERN_YEAR <= value <= thresholds.LAST_NEAR_YEAR and value % thresholds.CENTURY
    )
    if is_near and phrase is None and number.comparator is None and number.last_word == "by":
        return (
            number.words_before[-2:-1] != () and number.words_before[-2] in _TRENDS
        )  # not "up to 30 by 2030"
    if number.is_bounded or phrase is None or phrase.state or is_near:
        return number.is_bounded
    noun = number.low[phrase.start : phrase.end].rpartition(" ")[2]
    return (
        is_plural(noun)
        and number.text[phrase.start].islower()
        and number.last_word.strip(",") not in _YEAR_LEADS
    )
