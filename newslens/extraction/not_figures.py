"""Numbers that report no figure: dates, clock times, ranks, names, addresses, scores, idioms and pronouns.

Each kind has a rule of its own over the characters glued to the number and the words beside it; the words stand in
the lexicon. A number with a unit is spared most of them: "2010 euros" is money, "in 2010" a year.

Takes a number with what was read around it; gives the kind that keeps it from being a figure, or nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon

from newslens.extraction.counted import is_plural

if TYPE_CHECKING:
    from newslens.extraction.comparators import Words
    from newslens.extraction.counted import Phrase
    from newslens.extraction.numerals import Numeral
    from newslens.extraction.quantities import Quantity

__all__ = ["Setting", "why_not"]


class Setting(NamedTuple):
    """A quantity and what stands around it."""

    text: str
    low: str
    quantity: Quantity
    before: Words
    compared: bool
    """Whether a comparator or a trend stands before it."""
    bounded: bool
    """Whether that is a bound, or a change by the number."""
    counted: Phrase | None

    @property
    def numeral(self) -> Numeral:
        return self.quantity.numeral

    @property
    def start(self) -> int:
        return self.quantity.start

    @property
    def end(self) -> int:
        return self.quantity.end

    @property
    def unit(self) -> str | None:
        return self.quantity.unit

    @property
    def kind(self) -> str | None:
        return self.quantity.kind


_MONTHS = frozenset(
    form.lower() + stop
    for name, _, *short in lexicon.entries("months")
    for form in (name, *" ".join(short).split())
    for stop in ("", ".")
)
_NAMES = {word: how for word, how in lexicon.entries("number_names")}  # noqa: C416 - pairs, not tuples of any length
_STREETS = lexicon.words("street_words")
_SUPERLATIVES = lexicon.words("superlatives")
_ONE_BEFORE = {tuple(words.split()) for words, where in lexicon.entries("one_pronouns") if where == "before"}
_ONE_AFTER = [words for words, where in lexicon.entries("one_pronouns") if where == "after"]

_CHUNK_LEFT = re.compile(r"\S{1,40}$")
_CHUNK_RIGHT = re.compile(r"\S{0,40}")
_NEXT_WORD = re.compile(r"[\s-]{0,2}([^\W\d_][\w.’'-]*)")
_ADDRESS = re.compile(r"://|www\.|[@#]|\.(?:com|org|net|html?)\b|^\d+\.\d+\.\d+")
_CLOCK = re.compile(r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2})*(?:\.\d+)?(?:[ap]\.?m\.?)?[,;.)\]]*$", re.IGNORECASE)
_CLOCK_AFTER = re.compile(
    r"\s?(?:[ap]\.?m\b|o['’]clock|noon\b|midnight\b|(?:hrs|hours)\s+(?:gmt|utc|local)|gmt\b|utc\b|bst\b|cet\b|e[ds]?t\b|ist\b|local\s+time)"
)
_CLOCK_RANGE_AFTER = re.compile(r"\s?(?:-|–|to|and)\s?\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b")
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}")
_PHONE = re.compile(r"\+\d[\d\s()-]{6,18}\d|\(\d{3}\)\s?\d{3}-\d{4}|\d{3}-\d{3,4}-\d{2,4}|\b\d{3}-\d{4}\b")
_SCORE = re.compile(r"\d+[-–:]\d+")
_LAST_WORD = re.compile(r"\w*$")
_HYPHEN_DIGIT = re.compile(r"[-–]\d")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_YEAR_LEAD = frozenset(
    [
        "in",
        "since",
        "of",
        "the",
        "from",
        "until",
        "till",
        "by",
        "during",
        "before",
        "after",
        "between",
        "early",
        "late",
        "mid",
        "around",
        "about",
        "circa",
        "for",
        "year",
        "spring",
        "summer",
        "autumn",
        "fall",
        "winter",
        "and",
        "to",
        "and",
        "or",
        "on",
        "a",
        "this",
        "through",
        "its",
    ]
)
_STREET = re.compile(r"\s+(?:[A-Z][\w.’'-]*\s+){1,3}?(?P<last>[A-Z][\w.]*)")
_RELATIVE = re.compile(r"\s+(?:ago|earlier|later|before|after|previously|from\s+now|since|hence)\b")
_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})
_IDIOM = re.compile(rf"(?:{lexicon.alternation(lexicon.words('number_idioms'))})(?![\w])")
_ONE_PRONOUN = re.compile(rf"one(?:['’]s\b|\s+(?:{lexicon.alternation(_ONE_AFTER)})\b)")
_ONE_OF = re.compile(r"\s+of\s+(?:[\w’'.-]+\s+){1,5}")
_ONE_ENUMERATES = re.compile(
    r"(?:[,;:(–—-]|\b(?:and|including|killing|killed|wounding|injuring|where|while|least|than|most))\s*$"
)
_PART_OF_TIME = re.compile(
    r"(?:first|second|third|fourth|last|final|latter|other|opening|this|each|per|a|next)$"
)
_NUMERAL_WORD = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|several|dozens?|hundreds?|few)\b"
)


def why_not(at: Setting) -> str | None:
    """Kind of a number that is no figure: date, clock, ordinal, name, address, score, idiom, pronoun, fraction."""
    numeral = at.numeral
    if _is_idiom(at):
        return "idiom"
    if numeral.form in {"integer", "digits"} and (reason := _in_digits(at)):
        return reason
    if numeral.form == "fraction" and (reason := _no_fraction(at)):
        return reason
    if at.unit in _TIMES and _RELATIVE.match(at.low, at.end):
        return "date"
    if at.unit is None and numeral.value == 1 and at.low.startswith("one", numeral.start):
        return _pronoun(at)
    if at.unit is None and numeral.form == "words" and _opens_point(at):
        return "ordinal"
    if at.unit is None and numeral.form == "words" and at.before.words:
        word = at.before.words[-1]
        if _NAMES.get(word) == "any" or (
            word in _NAMES and at.text[at.before.start(len(at.before.words) - 1)].isupper()
        ):
            return "name"
    return None


def _is_idiom(at: Setting) -> bool:
    """Whether a number begins an idiom, or stands within a hyphened one."""
    start = at.numeral.start
    if at.low[start - 1 : start] in {"-", "/"}:
        start = at.low.rfind(" ", max(0, start - 20), start) + 1
    found = _IDIOM.match(at.low, start)
    if found is not None and found.end() >= at.numeral.end:
        return True
    return at.unit == "day" and at.text.startswith("One day", at.numeral.start)


def _is_phone(at: Setting) -> bool:
    """Whether a number is one of the groups of a telephone number."""
    start, end = at.start, at.numeral.end
    near = _PHONE.search(at.text, max(0, start - 20), end + 20)
    return near is not None and near.start() <= start and end <= near.end()


def _opens_point(at: Setting) -> bool:
    """Whether a number word and a comma open a point of a list: "Two, disrupt their networks."."""
    return at.low.startswith(",", at.end) and at.text[at.start].isupper() and not at.compared


def _in_digits(at: Setting) -> str | None:
    """What a number in digits is part of."""
    text, numeral = at.text, at.numeral
    reason = None if _stands_free(text, at.start, numeral.end) else _in_chunk(at)
    if (
        reason is None
        and at.unit is None
        and _has_digits_beside(text, at.start, numeral.end)
        and _is_phone(at)
    ):
        return "phone"
    if reason is None and _CLOCK_AFTER.match(at.low, numeral.end):
        reason = "clock"
    if reason is None and at.unit is None:
        reason = _in_date(at)
        if reason is None and not at.compared and numeral.form == "integer":
            reason = _in_name(at)
    return reason


def _stands_free(text: str, start: int, end: int) -> bool:
    """Whether a number stands alone between spaces and ends of clauses."""
    if start and not text[start - 1].isspace():
        return False
    behind = text[end : end + 2]
    return (
        not behind
        or behind[0].isspace()
        or (behind[0] in ".,;" and (len(behind) == 1 or behind[1].isspace()))
    )


def _has_digits_beside(text: str, start: int, end: int) -> bool:
    """Whether another number stands at most one character away."""
    return (
        text[start - 1 : start] == "+"
        or text[max(0, start - 2) : max(0, start - 1)].isdigit()
        or text[end + 1 : end + 2].isdigit()
    )


def _in_chunk(at: Setting) -> str | None:
    """What a number in digits is part of by the characters glued to it."""
    left = _CHUNK_LEFT.search(at.text, max(0, at.start - 40), at.start)
    glued_left = left.group() if left else ""
    right = _CHUNK_RIGHT.match(at.text, at.numeral.end)
    glued_right = right.group() if right else ""
    chunk = glued_left + at.text[at.start : at.numeral.end] + glued_right
    if _ADDRESS.search(chunk):
        return "address"
    if _DATE.search(chunk):
        return "date"
    if "=" in glued_left or (glued_right.startswith(")") and "(" not in glued_left):
        return "name" if "=" in glued_left else "ordinal"  # an attribute of markup; a point of a list, "2)"
    if glued_left.endswith(":") or glued_right.startswith(":"):
        return "clock"
    if at.unit is None and _CLOCK_RANGE_AFTER.match(at.low, at.numeral.end):
        return "clock"
    return _in_compound(at, glued_left, glued_right) if at.kind is None else None


def _in_compound(at: Setting, glued_left: str, glued_right: str) -> str | None:
    """Letters and strokes glued to a number: "MI-17", "4th", "0-3", "1970s"."""
    if glued_right[:1].isalpha():
        return "ordinal" if _ORDINAL.match(glued_right) else "name"
    if glued_left and glued_left[-1].isalpha():
        return "name"
    if glued_left[-1:] == "/" or (glued_right[:1] == "/" and glued_right[1:2].isdigit()):
        return "date"
    if glued_left[-1:] in {"-", "–"} and glued_left[-2:-1].isalnum():
        word = _LAST_WORD.search(glued_left.rstrip("-–")).group()
        if word.isalpha() and word.lower() not in {"sub", "minus", "plus", "under", "over", "mid"}:
            return "name"
        return "score" if word.isdigit() and not at.compared else None
    return "score" if _HYPHEN_DIGIT.match(glued_right) and not at.compared else None


def _in_date(at: Setting) -> str | None:
    """Days of the month and years."""
    numeral, word = at.numeral, at.before.words[-1] if at.before.words else ""
    following = _NEXT_WORD.match(at.low, numeral.end)
    after = following[1].rstrip(".") if following else ""
    whole = numeral.form == "integer" and numeral.end - numeral.start <= 4
    if not whole:
        return None
    near_month = word.rstrip(",") in _MONTHS or word in _MONTHS
    if near_month and (
        word[:3] not in {"may", "mar"} or at.text[at.before.start(len(at.before.words) - 1)].isupper()
    ):
        return "date"
    if after in _MONTHS and 1 <= numeral.value <= 31:
        return "date" if after not in {"may", "march"} or at.text[following.start(1)].isupper() else None
    if len(at.before.words) > 1 and re.fullmatch(r"\d{1,2},?", word) and at.before.words[-2] in _MONTHS:
        return "date"
    if numeral.end - numeral.start == 4 and 1400 <= numeral.value <= 2099:
        return None if at.kind or _is_count(at) else "date"
    return None


def _is_count(at: Setting) -> bool:
    """Whether four digits that could be a year count something: behind a bound, or a round number of people."""
    if at.bounded:
        return True
    value, words = at.numeral.value, at.before.words
    if at.counted is None or at.counted.state or (1900 < value <= 2039 and value % 100):
        return False
    noun = at.low[at.counted.start : at.counted.end].rpartition(" ")[2]
    lead = words[-1].strip(",") if words else ""
    return is_plural(noun) and at.text[at.counted.start].islower() and lead not in _YEAR_LEAD


def _in_name(at: Setting) -> str | None:
    """Numbers that a capitalised word before them, or behind them, makes part of a name."""
    words = at.before.words
    word = words[-1] if words else ""
    if word in _NAMES or word.rstrip(".") in _NAMES:
        how = _NAMES.get(word, _NAMES.get(word.rstrip("."), ""))
        if how == "any" or at.text[at.before.start(len(at.before.words) - 1)].isupper():
            return "name"
    street = (
        _STREET.match(at.text, at.numeral.end)
        if at.text[at.numeral.end + 1 : at.numeral.end + 2].isupper()
        else None
    )
    if street and street["last"].lower() in _STREETS:
        return "address"
    noun = at.text[at.counted.start : at.counted.end] if at.counted else ""
    if (
        not words
        or not at.text[at.before.start(len(at.before.words) - 1)].isupper()
        or word[-1] in '.,;:!?)”"’'
    ):
        return "name" if _is_named_model(at, noun) else None
    if noun and ((at.counted and at.counted.state) or noun[0].islower()) and not _is_singular_name(noun):
        return None
    if word in _OPENERS or (len(words) == 1 and word.endswith("ed")):
        return None
    return "name"


_OPENERS = frozenset(
    [
        "about",
        "around",
        "some",
        "over",
        "under",
        "nearly",
        "almost",
        "only",
        "just",
        "at",
        "in",
        "on",
        "of",
        "the",
        "a",
        "an",
        "and",
        "but",
        "or",
        "for",
        "with",
        "from",
        "by",
        "to",
        "as",
        "all",
        "police",
        "officials",
        "witnesses",
        "another",
        "these",
        "those",
        "more",
        "fewer",
        "less",
        "up",
        "after",
        "before",
        "between",
        "since",
        "while",
        "when",
        "where",
        "killed",
        "injured",
        "dead",
        "wounded",
        "kills",
        "injures",
        "wounds",
        "hits",
        "its",
        "his",
        "her",
        "their",
        "our",
        "my",
    ]
)


def _is_singular_name(noun: str) -> bool:
    return noun[0].isupper()


def _is_named_model(at: Setting, noun: str) -> bool:
    """Whether a capitalised singular behind the number makes a name with it: "787 Dreamliner", "737 Max"."""
    if not noun or not noun[0].isupper() or at.numeral.value < 100:
        return False
    last = noun.rsplit(maxsplit=1)[-1]
    return not last.endswith(("s", "ese", "men", "people", "i")) and last[0].isupper() and not noun.isupper()


def _no_fraction(at: Setting) -> str | None:
    """Ordinals and halves of games that read like fractions: "a third attack", "the second half"."""
    surface = at.low[at.numeral.start : at.numeral.end]
    if (
        at.text[at.numeral.start].islower()
        and at.text[at.numeral.start : at.numeral.end].lower() != at.text[at.numeral.start : at.numeral.end]
    ):
        return "name"
    word = at.before.words[-1] if at.before.words else ""
    if at.numeral.form == "fraction" and surface in {"half", "quarter"} and _PART_OF_TIME.search(word):
        return "ordinal"
    if surface == "quarter":
        return "ordinal"
    if surface == "half" and at.low.startswith("-", at.numeral.end) and not at.kind:
        return "idiom"
    ordinal = re.match(r"(?:an?|one)[\s-]+(?!half|quarter)", surface)
    if ordinal and surface[-1] != "s" and at.unit == "fraction":
        after = at.low[at.numeral.end : at.numeral.end + 12].lstrip(" ")
        fraction = after.startswith(
            ("of ", "more", "less", "fewer", "higher", "lower", "larger", "smaller", "the ", "as ")
        )
        if after[:1].isalpha() and not fraction and surface.startswith("a"):
            return "ordinal"
    return None


def _pronoun(at: Setting) -> str | None:
    """Whether "one" stands for somebody or something rather than for a number."""
    start, end = at.numeral.start, at.numeral.end
    words = at.before.words
    if any(words[-size:] in _ONE_BEFORE for size in (1, 2) if len(words) >= size):
        return "pronoun"
    if _ONE_PRONOUN.match(at.low, start):
        return "pronoun"
    of = _ONE_OF.match(at.low, end)
    if of:
        ranked = any(
            word in _SUPERLATIVES or (word.endswith("est") and len(word) > 4)
            for word in of.group().split()[1:]
        )
        number_follows = re.match(
            r"\s+of\s+(?:the\s+|these\s+|those\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|\d)",
            at.low[end : end + 24],
        )
        return "idiom" if ranked or number_follows else None
    if at.compared or (at.counted is not None and not at.counted.state):
        return None
    line = at.low.rfind("\n", max(0, start - 200), start) + 1
    left = at.low[max(line, start - 200) : start]
    sentence = re.split(r"[.!?]\s", left)[-1]
    if not sentence.strip('"“‘ '):
        following = _NEXT_WORD.match(at.low, end)
        return None if following and _happened(following[1]) else "pronoun"
    following = _NEXT_WORD.match(at.low, end)
    if left.rstrip().endswith(",") and following and _happened(following[1]):
        return None
    if _ONE_ENUMERATES.search(left) and (
        at.counted or _NUMERAL_WORD.search(sentence) or left.rstrip()[-1:].isalpha()
    ):
        return None
    if _NUMERAL_WORD.search(sentence) and at.counted:
        return None
    return "pronoun"


def _happened(word: str) -> bool:
    """Whether a word tells what befell the one that is counted."""
    return word in {"was", "were", "had", "hit", "fell"} or word.endswith("ed")
