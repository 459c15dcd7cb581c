"""What a number counts: the noun phrase behind it, as it stands in the text.

English news puts what is counted behind the number: "three armed drones", "Seven of the minister's guards",
"5,700 categories of products", "a 300-seat chamber". Where no noun follows, a state is counted ("20 wounded",
"125 were injured").

Takes a text and the end of a number; gives the span of the phrase, or nothing where the number stands alone.
What this does not cover: whether a lone number counts what an earlier one counted, which `adjacent_figures` says.
The edges of the noun phrase are those of `newslens.language.noun_phrases`.
"""

from __future__ import annotations

import re

from newslens import lexicon
from newslens.language.closed_classes import closed_class_words
from newslens.language.noun_phrases import Phrase, is_plural, next_word, read_phrase

__all__ = ["find_counted", "find_counted_whole", "find_measured", "is_person_noun"]

_ENDERS = lexicon.words("language/phrase_enders") | closed_class_words("ends")
_STATES = lexicon.words("figures/casualties")
_BEFORE_STATE = lexicon.words("figures/before_states")
_NUMBERS = lexicon.alternation(
    word for word, _, kind in lexicon.entries("language/number_words") if kind in {"unit", "ten"}
)
_HYPHENED = re.compile(r"-(?P<noun>[^\W\d_]+)")
_PARTITIVE = re.compile(
    r"\s+(?:out\s+)?of\s+(?:(?:all\s+|both\s+)?(?:the|these|those|this|that|his|her|its|their|our|my|your)\s+(?:\w+\s+of\s+the\s+)?"
    r"|(?=(?:[^\W\d_][\w-]*\s){0,2}[^\W\d_][\w-]*[’']s?\s))"
)
_OF_NUMBER = re.compile(rf"\s+(?:out\s+)?of\s+(?=(?:\d|(?:{_NUMBERS})\b))")
_NUMBER_OF = re.compile(
    r"(?:(?!(?:to|from|by|in|on|at|for|against|with|and|but|or)\s)[^\W\d_][\w-]*\s+){0,2}?(?:[^\W\d_][\w-]*['’]s?\s+)?"
    rf"(?:\d+(?:[.,]\d+)*|{_NUMBERS})(?:\s(?:hundred|thousand|[bm]illion))?(?=\s)"
)
_OF = re.compile(r"(?:\s+of)?(?:\s+(?:all|the|a|an|its|his|her|their|these|those|our))+(?=\s)|\s+of(?=\s)")
_ARTICLES = re.compile(r"(?:\s(?:the|a|an|its|his|her|their|our))+(?=\s)")
_NO_OBJECT = (
    r"(?!\s+(?:(?:at|least|more|than|about|some|nearly|around|another|up|to)\s+)*"
    rf"(?:\d|(?:{_NUMBERS}|dozens|hundreds|scores|several|many)\b))"
)
"""No number follows: those are what the counted ones did something to ("14 others and wounded 30")."""
_AND_STATE = re.compile(
    rf"\s(?:and|or)\s(?:{lexicon.alternation(_STATES)})\b{_NO_OBJECT}(?!\s(?:a|an|the|his|her|their)\b)"
)
_AS_PERSONS = re.compile(r"\s(?:of\s(?:them|whom)(?:,|\s(?:were|are))?|were|are)(?=\s[a-z])")
_PERSONS = lexicon.words("names/persons")
_PLAIN_OF = re.compile(r"\s+of\s+(?=[a-z])")
_STATE = re.compile(
    rf"\s+(?:(?:{lexicon.alternation(_BEFORE_STATE)})\s+){{1,7}}?(?P<state>{lexicon.alternation(_STATES)})\b"
    rf"{_NO_OBJECT}"
)
"""What happened to those who are counted."""
_RATE = re.compile(
    r"\s+(?:per|an?)\s+(?:second|minute|hour|day|night|week|month|year|game|match)\b"
    rf"(?!\s+(?:{lexicon.alternation(lexicon.words('figures/distances_in_time'))})\b)"
)


def find_counted(text: str, low: str, end: int, *, one: bool) -> Phrase | None:
    """The phrase that a number counts.

    Parameters
    ----------
    text, low
        The text, and the same in lower case.
    end
        Offset behind the number (and its comparator).
    one
        Whether the number is one, so that its noun is a singular.

    Examples
    --------
    >>> text = "Seven of the minister's security personnel were hurt"
    >>> found = find_counted(text, text.lower(), 5, one=False)
    >>> text[found.start:found.end]
    'security personnel'
    """
    hyphened = _HYPHENED.match(text, end) if text[end : end + 1] == "-" else None
    if hyphened and hyphened["noun"].lower() not in _ENDERS:
        return Phrase(hyphened.start("noun"), hyphened.end())
    if not one and low.startswith(("of ", "were", "are"), end + 1) and (persons := _persons(text, low, end)):
        return persons
    behind_of = low.startswith(("of", "out"), end + 1)
    partitive = (_PARTITIVE.match(low, end) or _OF_NUMBER.match(low, end)) if behind_of else None
    if partitive:
        number = _NUMBER_OF.match(low, partitive.end())
        phrase = read_phrase(text, low, number.end() if number else partitive.end(), one=False, mass=True)
        return phrase and phrase._replace(partitive=True)
    phrase = read_phrase(text, low, end, one=one)
    if phrase is None:
        state = _STATE.match(low, end) if next_word(low, end) in _BEFORE_STATE else None
        phrase = state and Phrase(state.start("state"), state.end("state"), state=True)
    if phrase is None or phrase.state:
        return phrase and _with_second_state(low, phrase)
    return _with_complement(text, low, phrase)


def is_person_noun(word: str) -> bool:
    """Whether a word in lower case is a noun for persons, in the singular or the plural.

    Examples
    --------
    >>> is_person_noun("driver"), is_person_noun("deputies"), is_person_noun("drums")
    (True, True, False)
    """
    return word in _PERSONS or (word.endswith("s") and (word[:-1] in _PERSONS or f"{word[:-3]}y" in _PERSONS))


def _with_complement(text: str, low: str, phrase: Phrase) -> Phrase:
    """A noun phrase with what "of" adds and what it is counted by: "barrels of oil a day"."""
    of = _PLAIN_OF.match(text, phrase.end) if low.startswith(" of", phrase.end) else None
    if of:
        complement = read_phrase(text, low, of.end(), one=False, mass=True)
        if complement and complement.start == of.end():
            phrase = phrase._replace(end=complement.end)
    rate = _RATE.match(low, phrase.end) if low.startswith((" a", " per"), phrase.end) else None
    return phrase._replace(end=rate.end()) if rate else phrase


def _persons(text: str, low: str, end: int) -> Phrase | None:
    """What persons are said to be: "3 of them children", "of whom 3 were young women"."""
    link = _AS_PERSONS.match(low, end)
    phrase = read_phrase(text, low, link.end(), one=False) if link else None
    if phrase is None or phrase.state:
        return None
    first, *_, last = low[phrase.start : phrase.end].split() * 2
    is_act = first.endswith("ing")  # "three were carrying babies"
    return phrase if is_plural(last) and is_person_noun(last) and not is_act else None


def _with_second_state(low: str, phrase: Phrase) -> Phrase:
    """A state with the one that "and" adds: "12 dead and wounded"."""
    second = _AND_STATE.match(low, phrase.end) if low.startswith((" and", " or"), phrase.end) else None
    return phrase._replace(end=second.end()) if second else phrase


def find_counted_whole(text: str, low: str, end: int, *, directly: bool) -> Phrase | None:
    """The phrase that a share or a vague amount counts: "half the seats", "dozens of protesters", "5 percent of it".

    Parameters
    ----------
    text, low
        The text, and the same in lower case.
    end
        Offset behind the share or amount: behind "half", "dozens", "5 percent".
    directly
        Whether the phrase may follow without "of": true for "half the seats", false for a percentage, since
        "12 percent higher" is no share of anything.

    Returns
    -------
    Phrase | None
        Span of the phrase; None where no phrase follows.
    """
    of = _OF.match(low, end)
    if of and (directly or low.startswith(" of", end)):
        partitive = find_counted(text, low, end, one=False) if low.startswith(" of", end) else None
        return partitive or read_phrase(text, low, of.end(), one=False, mass=True)
    return find_counted(text, low, end, one=False) if directly else None


def find_measured(text: str, low: str, at: int, *, is_length: bool) -> Phrase | None:
    """The substance that a measure is of: "40 tonnes of flour", "300 litres of the oil".

    Parameters
    ----------
    text, low
        The text, and the same in lower case.
    at
        Offset behind "of".
    is_length
        Whether the measure is a length, which may be the distance of something: "within 12 miles of the border".

    Returns
    -------
    Phrase | None
        Span of the phrase; None where no noun follows, as in "3 litres of it".

    Examples
    --------
    >>> text = "40 tonnes of wheat flour were lost"
    >>> found = find_measured(text, text, 12, is_length=False)
    >>> text[found.start:found.end]
    'wheat flour'
    """
    article = _ARTICLES.match(low, at)
    if is_length and (article or text[at + 1 : at + 2].isupper()):
        return None
    phrase = read_phrase(text, low, article.end() if article else at, one=False, mass=True)
    return None if phrase is None or phrase.state else phrase
