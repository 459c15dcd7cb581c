"""Where "one" is no number: a pronoun, a part of an idiom, or one of a class.

"One" is a number where it counts ("one protester died") and stands for somebody or something elsewhere: "no one", "one
another", "the right one", "the one you want". A lone "one" counts where it goes on with a count: "two buildings, one used by
clerks".

"One of the boats" counts where something is told of that one: as the subject of a verb ("one of the boats sank"), or where it
was hurt or taken ("killed one of the guards"). Elsewhere it says to which class a thing belongs ("it is one of the benefits",
"by acquiring one of its partners", "in one of the towns"), and "one of the most powerful groups" ranks. "It is one area where we
lead" and "in one season" count nothing either.

Takes a number with its context; gives the kind that keeps "one" from being a figure, or nothing. What this does not
cover: other numbers (`excluded_numbers`). The rules are newslens' own, written by hand from news sentences.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.language.closed_classes import closed_class_words, word_classes
from newslens.language.verbs import is_past_form

if TYPE_CHECKING:
    from newslens.extraction.figures.number_context import NumberContext

__all__ = ["harming_words", "is_single_span", "why_one_is_no_number"]

_SUPERLATIVES = lexicon.words("figures/superlatives")
_NOT_SUPERLATIVES = lexicon.words("figures/words_in_est")
_BEFORE_PRONOUN = {
    tuple(words.split()) for words, where in lexicon.entries("figures/one_pronouns") if where == "before"
}
_BEHIND_PRONOUN = lexicon.alternation(
    words for words, where in lexicon.entries("figures/one_pronouns") if where == "after"
)
_COUNTS = lexicon.alternation(
    [word for word, _, kind in lexicon.entries("language/number_words") if kind in {"unit", "ten", "scale"}]
)
_PRONOUN = re.compile(rf"one(?:['’]s\b|\s+(?:{_BEHIND_PRONOUN})\b)")
_OF = re.compile(r"\s+of\s+(?:[\w’'.-]+\s+){1,5}")
_OF_CLAUSE = re.compile(r"\s+of(?P<words>(?: [^\W\d_][\w’'-]*){1,7})")
_OF_NUMBER = re.compile(rf"\s+of\s+(?:the\s+|these\s+|those\s+)?(?:\d|(?:{_COUNTS})\b)")
_APPOSED = re.compile(r"\s+of\s+(?:[^\W\d_][\w’'-]*\s+){0,4}[^\W\d_][\w’'-]*,\s+[A-Z]")
_OF_THEM = re.compile(r"\s+of\s+(?:them|these|those|whom|which)\b")
_SAYS_WHAT = re.compile(
    r"\s+of\s+(?:[\w’'.-]+\s+){1,8}?(?:is|are|was)\s+(?:that|to|how|whether|why|(?<=is )(?:the|its|their|a|an))\b"
)
"""What one of a class is, told behind it: "one of the benefits is that it is cheap"."""

_LISTED = re.compile(rf"(?:[,;:(–—-]|\b(?:{lexicon.alternation(lexicon.words('figures/list_leads'))}))\s*$")
_COUNT = re.compile(rf"\d|\b(?:{_COUNTS}|several|dozens|hundreds|few)\b")
_OTHER_SIDE = re.compile(rf"(?:\d|\b(?:{_COUNTS}))(?:\s+[a-z]+)?\s+to\s+$")
"""The greater side of a result: "two goals to one"."""
_SENTENCE_START = re.compile(r"[.!?]\s")
_BEFELL = lexicon.words("figures/befell")
_BE = frozenset(word for word, kind in word_classes().items() if kind == "be")
_IS = frozenset({"is", "are", "be"})
_THERE = frozenset({"there", "only"})
_FINITE = frozenset(word for word, kind in word_classes().items() if kind in {"be", "have", "modal"})
_DETERMINERS = frozenset(word for word, kind in word_classes().items() if kind == "determiner")
_RELATIVES = frozenset({"that", "who", "which", "whose", "where", "when", "whom"})
_GOVERNING = frozenset(
    word for word, kind in word_classes().items() if kind in {"preposition", "to", "as", "than"}
) - (closed_class_words("joins"))


def why_one_is_no_number(number: NumberContext) -> str | None:
    """Pronoun or idiom, where "one" is no number."""
    start, end = number.numeral.start, number.numeral.end
    words = number.words_before
    if number.low.endswith("no-", 0, start):
        return "pronoun"
    if words[-1:] in _BEFORE_PRONOUN or words[-2:] in _BEFORE_PRONOUN or _PRONOUN.match(number.low, start):
        return "pronoun"
    if _OF.match(number.low, end):
        return None if _counts_one_of(number) else "idiom"
    if not number.is_compared and _names_single(number):
        return "idiom"
    counts = number.is_compared or (number.counted is not None and not number.counted.state)
    return None if counts or _goes_on(number) else "pronoun"


def is_single_span(number: NumberContext) -> bool:
    """Whether "in one season" or "in one day" says that things came together in a single one."""
    following = number.following
    is_span = following is not None and following[1].rstrip(".") in lexicon.words("figures/single_spans")
    return is_span and number.last_word == "in" and not number.is_compared


@cache
def harming_words() -> frozenset[str]:
    """Past forms and forms in -ing of what is done to persons who are counted: "killed", "wounding"."""
    harms = lexicon.words("figures/casualties")
    return harms | {word.removesuffix("ed") + "ing" for word in harms if word.endswith("ed")}


def _counts_one_of(number: NumberContext) -> bool:
    """Whether "one of the boats" tells something of one boat, rather than what a thing is or that it ranks."""
    low, end = number.low, number.numeral.end
    of = _OF.match(low, end)
    if of is not None and any(_is_superlative(word) for word in of.group().split()[1:]):
        return False
    if _OF_NUMBER.match(low, end) or _APPOSED.match(number.text, end) or _SAYS_WHAT.match(low, end):
        return False
    last = number.last_word
    mark = low[: number.start].rstrip()[-1:] if not last else ""
    if not last or mark in {".", "!", "?", ":"}:
        return True
    if last in _BE or last in _GOVERNING:
        return False
    return last in harming_words() or _OF_THEM.match(low, end) is not None or _is_subject(number)


def _is_subject(number: NumberContext) -> bool:
    """Whether a verb follows "one of the boats" before a relative clause begins."""
    clause = _OF_CLAUSE.match(number.low, number.numeral.end)
    words = clause["words"].split() if clause else []
    for at, word in enumerate(words):
        if word in _RELATIVES:
            return False
        if at and (word in _FINITE or (is_past_form(word) and words[at - 1] not in _DETERMINERS)):
            return True
    return False


def _names_single(number: NumberContext) -> bool:
    """Whether "one" and its noun say what something is ("it is one area where"), not how many there are."""
    if number.counted is None or number.counted.state:
        return False
    return number.last_word in _IS and not _THERE & set(number.words_before[-2:])


def _is_superlative(word: str) -> bool:
    """Whether a word ranks: "oldest", "top"."""
    return word in _SUPERLATIVES or (word.endswith("est") and word not in _NOT_SUPERLATIVES)


def _goes_on(number: NumberContext) -> bool:
    """Whether a lone "one" belongs to a count, or something befell it."""
    start = number.numeral.start
    line = number.low.rfind("\n", max(0, start - thresholds.ONE_WINDOW), start) + 1
    left = number.low[max(line, start - thresholds.ONE_WINDOW) : start]
    sentence = _SENTENCE_START.split(left)[-1]
    following = number.following
    befell = following is not None and (following[1] in _BEFELL or following[1].endswith("ed"))
    if not sentence.strip('"“‘ ') or left.rstrip().endswith(","):
        return befell or (number.counted is not None and bool(sentence.strip()))
    if _OTHER_SIDE.search(sentence):
        return True
    counted_before = _COUNT.search(sentence) is not None
    if _LISTED.search(left):
        return number.counted is not None or counted_before or left.rstrip()[-1:].isalpha()
    return number.counted is not None and counted_before
