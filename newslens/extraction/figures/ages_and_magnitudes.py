"""Numbers without a unit that have one all the same: ages of persons and magnitudes of earthquakes.

Ages: "aged 54", "ages 5 to 12", "Ada Marsden, 54,", "a woman of 54", "raise the retirement age to 65". ("54-year-old" carries its unit
with it and is read by `units`.) Magnitudes: "a magnitude 6.1 quake", "a 6.1-magnitude quake", "a 6.1 quake" and "it
measured 6.1 on the Richter scale" give the same quantity, and none of them counts quakes. The word or the scale
decides; without them a number with a decimal point is a magnitude directly before a word for an earthquake, and
behind a verb of measuring where such a word stands earlier in the sentence. The rules are newslens' own.

Takes a number with its context; says whether it is one. What this does not cover: an age that only its sentence shows
("the boy is eight already"), and whole magnitudes without word or scale ("a 6 quake").
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures.counted_nouns import is_person_noun
from newslens.language.noun_phrases import is_plural
from newslens.language.tokens import LETTER_RUNS

if TYPE_CHECKING:
    from newslens.extraction.figures.number_context import NumberContext

__all__ = [
    "MAGNITUDE",
    "is_age",
    "is_age_in_brackets",
    "is_bound_of_age",
    "is_magnitude",
    "read_decade_of_life",
]

MAGNITUDE = "magnitude"
"""What the magnitude of an earthquake counts."""


def _quake_words(kind: str) -> str:
    return lexicon.alternation(word for word, what in lexicon.entries("figures/earthquakes") if what == kind)


_AGED = re.compile(
    r"\b(?:aged|age|ages)\s+(?:(?:of|between|from|just|only|about|around|over|under|nearly|almost)\s+)*$"
)
_AGE_TO = re.compile(r"\b(?:age|expectancy)\b[^.;\n\d]*?\s(?:to|at|is|of|was|around|about)\s+$")
_DEAD_AT = re.compile(r"\b(?:dies|died|dead)\b(?:(?!\sand\s|(?<!\b[a-z])\.\s)[^;:\n\d])*\sat $")
_APPOSED = re.compile(r"(?<!\w)[^\W\d_][\w’'-]*(?:\s(?:Jr|Sr)\.)?,\s(?:now\s)?$")
_IN_BRACKETS = re.compile(r"(?P<first>[^\W\d_][\w’'-]*)\s(?P<last>[^\W\d_][\w’'-]*)\s\($")
_AT_AGE = re.compile(r"(?<!\w)At\s$")
_WHO_AT_AGE = re.compile(r"\bwho,?\sat\s$")
_WAS = re.compile(r",?\s(?:was|is|became|had|has|won|made|joined|left|set|is)\b")
_OF_THEM = re.compile(
    r"\b(?:of\s(?:them|whom)|(?:who|whom)(?:\s[a-z]+){0,4}\s(?:was|were|are|is))\s(?:over|under|above|below)\s$"
)
_AND_AGE = re.compile(r"\s(?:and|or)\s\d{1,2}[,).]")
_VERB_BEHIND = re.compile(r" (?:was|is|has|had|who|told|said|died|faces|pleaded|admitted|denied|appeared)\b")
_NAMED_PERSON = re.compile(
    r"(?:^|[.;:,“\"\n]\s?|\b(?:and|that|when|as|but|while) )(?!(?:In|At|On|From|For|Of|By|With|After|Before|Near|To|Among)\b)(?:[A-Z][\w’'.-]*\s){1,3}[A-Z][\w’'-]*, $"
)
"""A name of two words or more that no preposition governs: "Mara Dell, 22 was found", but not "In New Velm, 22 was enough"."""
_OF_PERSON = re.compile(
    r"\b(?:i\s(?:was|am|turned)|i[’']m|(?:he|she|who)\s(?:was|is|turned|turns|would\s(?:be|have\sbeen)|will\sbe)|turned|turns|turning)"
    r"\s(?:(?:just|only|about|nearly|almost)\s)?$"
)
_STATED = re.compile(
    r"(?:[.;,)”\"]|$|\s(?:when|at\sthe\stime|last|this|next|on|in|years?|and\s(?:he|she|lives?|lived|has|had|was|is))\b)(?!\d)"
)
"""What follows an age that is the whole predicate: "he was 77.", "she turned 38 last week", but not "he was 12 of 14"."""
_PERSON_OF = re.compile(
    r"\b(?:an?|another)\s(?:[a-z-]+\s){0,2}?(?P<person>[a-z-]+)\sof\s(?:(?:just|only|about|around|nearly|almost|barely)\s)?$"
)
_EACH_OF = re.compile(r"[,(–-]\s?(?:both|all|each)\s(?:(?:aged|just|only|about)\s)?$")
_BOUNDS_OF_AGE = frozenset({"under", "over", "above", "below"})
_AGE_BOUND_BEHIND = re.compile(r"\s(?:and|or)\s(?P<word>under|over|above|below|up|older|younger)")
_POSSESSIVES = frozenset({"his", "her", "their", "my", "our", "whose"})
_PRONOUNS = frozenset({"those", "anyone", "anybody", "everyone", "everybody"})
_DECADE_BEFORE = re.compile(r"\b(?:his|her|their|my|our|your)\s(?:(?P<part>early|mid|late)[\s-])?$")
_DECADE_BEHIND = re.compile(r"['’]?s(?!\w)")
_PARTS_OF_DECADE = {"": (0, 9), "early": (0, 4), "mid": (3, 7), "late": (5, 9)}
"""Years of a decade of life; the parts overlap, since nobody says where "late" begins."""

_BEHIND_AGE = frozenset(",).;")
_HEDGES = (
    r"(?:(?:an?|at|least|about|around|nearly|almost|some|roughly|over|more|than|between|preliminary)\s+){0,4}"
)
_NAMED_BEFORE = re.compile(rf"\bmagnitude[\s-](?:(?:of|was|is|at|to)\s+)?{_HEDGES}$")
_NAMED_BEHIND = re.compile(
    rf"[\s-]magnitude\b|\s+on\s+(?:the\s+)?(?:[a-z-]+\s+){{0,2}}(?:{_quake_words('scale')})\b|\s+richter\b"
)
_SHOOK = re.compile(rf"[\s-](?:strong\s+|undersea\s+|offshore\s+|shallow\s+)?(?:{_quake_words('noun')})\b")
_MEASURED = re.compile(rf"\b(?:{_quake_words('verb')})\s+{_HEDGES}$")
_EARLIER = re.compile(rf"\b(?:{_quake_words('noun')})\b(?!.*[.!?]\s)", re.DOTALL)


def is_age(number: NumberContext) -> bool:
    """Whether a number without a unit is an age.

    Examples
    --------
    >>> from newslens.extraction.figures.number_context import read_context
    >>> from newslens.extraction.figures.quantities import find_quantities
    >>> from newslens.language.numbers import find_numerals
    >>> text = "Ada Marsden, 54, has 3 boats"
    >>> low = text.lower()
    >>> [is_age(read_context(text, low, each)) for each in find_quantities(text, low, find_numerals(text))]
    [True, False]
    """
    quantity, form = number.quantity, number.numeral.form
    if number.kind or not 0 <= quantity.high <= thresholds.OLDEST or form not in {"integer", "words"}:
        return False
    left = number.low[max(0, number.start - thresholds.AGE_WINDOW) : number.start]
    if left.endswith(" at ") and number.counted is None and _DEAD_AT.search(left):
        return True
    if ("age" in left or "expectancy" in left) and (
        _AGED.search(left) or (number.counted is None and _AGE_TO.search(left))
    ):
        return True
    if is_bound_of_age(number) or _is_of_person(number, left):
        return True
    if number.counted is None and _STATED.match(number.low, number.quantity.end) and _OF_PERSON.search(left):
        return True
    return form == "integer" and quantity.low >= 1 and _is_apposed(number)


def read_decade_of_life(low: str, start: int, end: int) -> tuple[float, float] | None:
    """The least and the greatest age that "in his 40s" or "in her early 60s" says of a person.

    Parameters
    ----------
    low
        A text in lower case.
    start, end
        Where the number stands in it, without its s.

    Examples
    --------
    >>> read_decade_of_life("a man in his 40s", 13, 15), read_decade_of_life("in the 40s", 7, 9)
    ((40.0, 49.0), None)
    """
    if not _DECADE_BEHIND.match(low, end) or low[end - 1] != "0" or end - start != len("40"):
        return None
    found = _DECADE_BEFORE.search(low, max(0, start - thresholds.AGE_WINDOW), start)
    if found is None:
        return None
    first, last = _PARTS_OF_DECADE[found["part"] or ""]
    decade = float(low[start:end])
    return decade + first, decade + last


def is_bound_of_age(number: NumberContext) -> bool:
    """Whether a number without a unit bounds the age of persons: "children under 12", "adults 65 and older".

    "People under 30 contracts" are not: what is counted follows.

    Examples
    --------
    >>> from newslens.extraction.figures.number_context import read_context
    >>> from newslens.extraction.figures.quantities import find_quantities
    >>> from newslens.language.numbers import find_numerals
    >>> text = "voters over 65 met workers over 40 boats"
    >>> [is_bound_of_age(read_context(text, text, each)) for each in find_quantities(text, text, find_numerals(text))]
    [True, False]
    """
    if number.kind is not None or number.quantity.high > thresholds.OLDEST:
        return False
    behind = _AGE_BOUND_BEHIND.match(number.behind.phrase) if number.behind else None
    if behind:
        return behind["word"] in {"older", "younger"} or _is_person(number.last_word)
    comparator = number.comparator
    words = number.low[comparator.edge : number.start].split() if comparator else []
    if words[-1:] == ["than"]:
        return words[-2:-1] in (["older"], ["younger"]) and number.counted is None
    if len(words) != 1 or words[0] not in _BOUNDS_OF_AGE or _counts_several(number):
        return False
    before = number.words_before
    start = max(0, number.start - thresholds.AGE_WINDOW)
    return (len(before) > 1 and _is_person(before[-2])) or _OF_THEM.search(
        number.low, start, number.start
    ) is not None


def _is_of_person(number: NumberContext, left: str) -> bool:
    """Whether a number says how old somebody is: "a woman of 54", but not "a mother of four" or "a man of 40 faces"."""
    if " of " not in left or number.quantity.low < thresholds.YOUNGEST_OF or _counts_several(number):
        return False
    found = _PERSON_OF.search(left)
    if found is None or found["person"] in lexicon.words("comparison/parents"):
        return False
    return is_person_noun(found["person"]) and not is_plural(found["person"])


@cache
def _given_names() -> frozenset[str]:
    return frozenset(entry[0] for entry in lexicon.entries("names/given_names"))


def _is_person(word: str) -> bool:
    """Whether a word in lower case is a noun or pronoun for persons."""
    return word in _PRONOUNS or is_person_noun(word)


def _counts_several(number: NumberContext) -> bool:
    """Whether a plural noun stands behind a number: "under 30 contracts", but not "over 65 stayed home"."""
    phrase = number.counted
    return phrase is not None and is_plural(number.low[phrase.start : phrase.end].rpartition(" ")[2])


def _is_apposed(number: NumberContext) -> bool:
    """Whether a number stands between commas behind a person: "Ada Marsden, 54,", "At 26, she"."""
    text, start, end = number.text, number.start, number.quantity.end
    behind = text[end : end + 1]
    if behind in _BEHIND_AGE and _EACH_OF.search(text, max(0, start - thresholds.PERSON_WINDOW), start):
        return True
    if is_age_in_brackets(text, start, end) or _is_at_age(text, start, end):
        return True
    if _AND_AGE.match(text, end):  # "his daughters, 6 and 9, left"
        behind = ","
    if _VERB_BEHIND.match(text, end) and _NAMED_PERSON.search(
        text, max(0, start - thresholds.PERSON_WINDOW), start
    ):
        return number.counted is None  # the comma behind the age is missing
    if behind not in _BEHIND_AGE or not text.endswith((", ", ", now "), 0, start):
        return False
    person = _APPOSED.search(text, max(0, start - thresholds.PERSON_WINDOW), start)
    return person is not None and (person.group()[0].isupper() or behind == ",")


def _is_at_age(text: str, start: int, end: int) -> bool:
    """Whether "at" leads to the age of the subject: "At 26, she left", "who at 12 was the youngest"."""
    if text[end : end + 1] == "," and _AT_AGE.search(text, max(0, start - len(" At ")), start):
        return True
    leads = _WHO_AT_AGE.search(text, max(0, start - len(" who, at ")), start)
    return leads is not None and _WAS.match(text, end) is not None


def is_age_in_brackets(text: str, start: int, end: int) -> bool:
    """Whether a number alone in brackets is the age of the person before it, and no shirt number.

    Parameters
    ----------
    text
        The text.
    start, end
        Offsets of the number.

    Examples
    --------
    >>> text = "Anna Orvell (34) and her brother (29) sat in hall Orvell (3)"
    >>> [is_age_in_brackets(text, text.index(each), text.index(each) + 2) for each in ("34", "29")]
    [True, True]
    """
    if text[start - 1 : start] + text[end : end + 1] != "()" or end - start != len("34"):
        return False
    found = _IN_BRACKETS.search(text, max(0, start - thresholds.PERSON_WINDOW), start)
    if found is None:
        return False
    first, last = found["first"], found["last"]
    is_name = last[0].isupper() and (first in _given_names() or is_person_noun(first))
    if not is_name and not (is_person_noun(last) and first.lower() in _POSSESSIVES):
        return False
    window = thresholds.GAME_WINDOW
    near = LETTER_RUNS.findall(text[max(0, start - window) : end + window].lower())
    return lexicon.words("figures/game_talk").isdisjoint(near)


def is_magnitude(number: NumberContext) -> bool:
    """Whether a number is the magnitude of an earthquake.

    Examples
    --------
    >>> from newslens.extraction.figures.number_context import read_context
    >>> from newslens.extraction.figures.quantities import find_quantities
    >>> from newslens.language.numbers import find_numerals
    >>> text = "two aftershocks, the strongest measuring 5.5"
    >>> [is_magnitude(read_context(text, text, each)) for each in find_quantities(text, text, find_numerals(text))]
    [False, True]
    """
    low, start, end = number.low, number.start, number.quantity.end
    if number.kind is not None or not 0 < number.quantity.high < thresholds.GREATEST_MAGNITUDE:
        return False
    before = low[max(0, start - thresholds.MAGNITUDE_WINDOW) : start]
    if ("magnitude" in before and _NAMED_BEFORE.search(before)) or _NAMED_BEHIND.match(low, end):
        return True
    if "." not in low[start:end]:
        return False
    if _SHOOK.match(low, end):
        return True
    is_measured = _MEASURED.search(before) is not None
    return is_measured and _EARLIER.search(low[max(0, start - thresholds.QUAKE_WINDOW) : start]) is not None
