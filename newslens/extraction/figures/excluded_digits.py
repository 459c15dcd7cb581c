"""Numbers in digits that are part of a date, a clock time, an address, a name, a score or a telephone number.

What is glued to a number decides first ("MI-17", "4th", "0-3", "12:05"), then the word beside it ("5 May",
"Section 427"), then capitals ("iPhone 11", "16 Mill Lane"). A bare number of four digits is a year unless it is
bounded ("more than 1950 people") or a round number of something.

Takes the setting of a number; gives the kind of what it is part of, or nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.language.closed_classes import closed_class_words
from newslens.language.noun_phrases import is_plural

if TYPE_CHECKING:
    from newslens.extraction.figures.number_context import Setting

__all__ = ["is_named", "what_digits_belong_to"]

_MONTHS = frozenset(
    form.lower() + stop
    for name, _, *short in lexicon.entries("dates/months")
    for form in (name, *" ".join(short).split())
    for stop in ("", ".", ",", ".,")
)
_MONTHS_THAT_ARE_WORDS = frozenset({"may", "mar", "march"})
_NAMES = {entry[0]: entry[1] for entry in lexicon.entries("figures/number_names")}
_VOTES = lexicon.words("figures/vote_words")
_STREETS = lexicon.words("figures/street_words")
_YEAR_LEADS = lexicon.words("figures/year_leads")
_PLAIN_OPENERS = lexicon.words("language/plain_openers") | closed_class_words("plain")
_NUMBER_PREFIXES = frozenset({"sub", "minus", "plus", "under", "over", "mid"})

_CHUNK_LEFT = re.compile(r"\S{1,40}$")
_CHUNK_RIGHT = re.compile(r"\S{0,40}")
_NEXT_WORD = re.compile(r"[\s-]{0,2}([^\W\d_][\w.’'-]*)")
_ADDRESS = re.compile(r"://|www\.|[@#]|\.(?:com|org|net|html?)\b|^\d+\.\d+\.\d+")
_CLOCK_AFTER = re.compile(
    r"\s?(?:[ap]\.?m\b|o['’]clock|noon\b|midnight\b|(?:hrs|hours)\s+(?:gmt|utc|local)|(?:gmt|utc|bst|cet|e[ds]?t|ist)\b"
    r"|local\s+time)"
)
_CLOCK_RANGE_AFTER = re.compile(r"\s?(?:-|–|to|and)\s?\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b")
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}")
_DAY = re.compile(r"\d{1,2},?")
_PHONE = re.compile(r"\+\d[\d\s()-]{6,18}\d|\(\d{3}\)\s?\d{3}-\d{4}|\d{3}-\d{3,4}-\d{2,4}|\b\d{3}-\d{4}\b")
_CELL_BEFORE = re.compile(r"(?<![\w.,])\d+ $")
_CELL_AFTER = re.compile(r" \d+(?![\w.,%])")
_WORDS = re.compile(r"[^\W\d_]+")
_LAST_WORD = re.compile(r"\w*$")
_HYPHEN_DIGIT = re.compile(r"[-–]\d")
_POINTING = frozenset({"the", "this", "that"})
_SINGULAR_VERB = re.compile(r"\s(?:was|is|has)\b")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_STREET = re.compile(r"\s+(?:[A-Z][\w.’'-]*\s+){1,3}?(?P<last>[A-Z][\w.]*)")


def what_digits_belong_to(at: Setting) -> str | None:
    """Kind of what a number in digits is part of: date, clock, ordinal, name, address, score, table or phone."""
    end = at.numeral.end
    reason = None if _stands_free(at.text, at.start, end) else _in_chunk(at)
    if reason is None and _CLOCK_AFTER.match(at.low, end):
        return "clock"
    if reason is not None or at.unit is not None:
        return reason
    if _has_digits_beside(at.text, at.start, end) and (reason := _in_row(at)):
        return reason
    if _opens_line(at) or _is_reference(at):
        return "ordinal"
    reason = _in_date(at)
    if reason is None and not at.compared and at.numeral.form == "integer":
        return _in_name(at)
    return reason


def is_named(at: Setting) -> bool:
    """Whether the word before a number makes it part of a name: "Section 427", "Version Two"."""
    word = at.last_word
    if at.before.words[-2:] == ("group", "of"):
        return at.text[at.before.start(len(at.before.words) - 2)].isupper()
    how = _NAMES.get(word, _NAMES.get(word.rstrip(".")))
    return how is not None and (how == "any" or at.follows_capital)


def _opens_line(at: Setting) -> bool:
    """Whether a number and a full stop open a line: "2. Wash the rice."."""
    opens = not at.before.words and at.text[max(0, at.start - 1) : at.start] in {"", "\n"}
    return opens and at.text.startswith(". ", at.numeral.end)


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


def _in_row(at: Setting) -> str | None:
    """A group of a telephone number, or a cell of a table: bare numbers with nothing but a space between them."""
    start, end = at.start, at.numeral.end
    near = _PHONE.search(at.text, max(0, start - 20), end + 20)
    if near is not None and near.start() <= start and end <= near.end():
        return "phone"
    beside = _CELL_BEFORE.search(at.text, max(0, start - 12), start) or _CELL_AFTER.match(at.text, end)
    return "table" if beside and at.counted is None and at.numeral.form == "integer" else None


def _is_reference(at: Setting) -> bool:
    """Whether a bare number fills its brackets: a footnote, a shirt number, the points of a tie-break."""
    marks = at.text[max(0, at.start - 1) : at.start] + at.text[at.numeral.end : at.numeral.end + 1]
    return marks in {"()", "[]"} and at.numeral.form == "integer"


def _in_chunk(at: Setting) -> str | None:
    """What a number is part of by the characters glued to it."""
    end = at.numeral.end
    found = _CHUNK_LEFT.search(at.text, max(0, at.start - 40), at.start)
    left = found.group() if found else ""
    right = at.text[end : end + 40].split(maxsplit=1)[0] if at.text[end : end + 1].strip() else ""
    chunk = left + at.text[at.start : end] + right
    if _ADDRESS.search(chunk):
        return "address"
    if _DATE.search(chunk):
        return "date"
    if "=" in left:  # an attribute of markup
        return "name"
    if (right.startswith(")") and "(" not in left) or (left.endswith(("—", "•")) and right == "."):
        return "ordinal"  # a point of a list
    is_range_of_hours = at.unit is None and _CLOCK_RANGE_AFTER.match(at.low, end)
    if left.endswith(":") or right.startswith(":") or is_range_of_hours:
        return "clock"
    return _in_compound(at, left, right) if at.kind is None else None


def _in_compound(at: Setting, left: str, right: str) -> str | None:
    """Letters and strokes glued to a number: "MI-17", "4th", "0-3", "1970s"."""
    if right[:1].isalpha():
        return "ordinal" if _ORDINAL.match(right) else "name"
    if left[-1:].isalpha():
        return "name"
    if left[-1:] == "/" or (right[:1] == "/" and right[1:2].isdigit()):
        return "date"
    found = _LAST_WORD.search(left.rstrip("-–")) if left[-1:] in {"-", "–"} else None
    prefix = found.group() if found else ""
    if prefix.isalpha() and prefix.lower() not in _NUMBER_PREFIXES:
        return "name"
    is_score = prefix.isdigit() or (not prefix and _HYPHEN_DIGIT.match(right))
    return "score" if is_score and not at.bounded and not _is_vote(at) else None


def _is_vote(at: Setting) -> bool:
    """Whether the words around two numbers joined by a hyphen tell of a vote: "voted 20-13"."""
    around = at.low[max(0, at.start - 30) : at.end + 30]
    return not _VOTES.isdisjoint(_WORDS.findall(around))


def _in_date(at: Setting) -> str | None:
    """Days of the month and years."""
    numeral, word = at.numeral, at.last_word
    if numeral.form != "integer" or numeral.end - numeral.start > 4:
        return None
    following = _NEXT_WORD.match(at.low, numeral.end)
    after = following[1].rstrip(".") if following else ""
    capital = following is not None and at.text[following.start(1)].isupper()
    behind_month = word in _MONTHS and (word.rstrip(".,") not in _MONTHS_THAT_ARE_WORDS or at.follows_capital)
    before_month = after in _MONTHS and (after not in _MONTHS_THAT_ARE_WORDS or capital)
    behind_day = _DAY.fullmatch(word) and at.before.words[-2:-1] and at.before.words[-2] in _MONTHS
    if behind_month or behind_day or (before_month and 1 <= numeral.value <= 31):
        return "date"
    is_year = numeral.end - numeral.start == 4 and 1400 <= numeral.value <= 2099
    return "date" if is_year and not _is_count(at) else None


def _is_count(at: Setting) -> bool:
    """Whether four digits that could be a year count something: behind a bound, or a round number of things."""
    value, phrase = at.numeral.value, at.counted
    if at.last_word == "the":
        return False
    if at.bounded or phrase is None or phrase.state or (1900 < value <= 2039 and value % 100):
        return at.bounded
    noun = at.low[phrase.start : phrase.end].rpartition(" ")[2]
    return is_plural(noun) and at.text[phrase.start].islower() and at.last_word.strip(",") not in _YEAR_LEADS


def _in_name(at: Setting) -> str | None:
    """Numbers that a capitalised word before them, or behind them, makes part of a name."""
    if is_named(at) or _is_one_thing(at):
        return "name"
    if _is_house_number(at):
        return "address"
    noun = at.text[at.counted.start : at.counted.end] if at.counted else ""
    word = at.last_word
    if not at.follows_capital or word[-1] in ".,;:!?)”\"’'":
        return "name" if _is_model(at, noun) else None
    counts = bool(noun) and (noun[0].islower() or (at.counted is not None and at.counted.state))
    opens = word in _PLAIN_OPENERS or (len(at.before.words) == 1 and word.endswith("ed"))
    return None if counts or opens else "name"


def _is_one_thing(at: Setting) -> bool:
    """Whether a number names one thing, by the verb behind it: "the 737 was"."""
    pointed = at.last_word in _POINTING and at.numeral.value > 1
    return pointed and _SINGULAR_VERB.match(at.low, at.numeral.end) is not None


def _is_house_number(at: Setting) -> bool:
    """Whether the words behind a number end in a word of streets: "16 Mill Lane"."""
    end = at.numeral.end
    street = _STREET.match(at.text, end) if at.text[end + 1 : end + 2].isupper() else None
    return street is not None and street["last"].lower() in _STREETS


def _is_model(at: Setting, noun: str) -> bool:
    """Whether a capitalised singular behind a number makes a name with it: "787 Dreamliner"."""
    if at.numeral.value < 100 or not noun[:1].isupper() or noun.isupper():
        return False
    last = noun.rsplit(maxsplit=1)[-1]
    return last[0].isupper() and not last.endswith(("s", "ese", "men", "people", "i"))
