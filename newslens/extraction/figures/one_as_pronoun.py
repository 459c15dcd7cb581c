"""Whether "one" is a number or stands for somebody or something.

"One protester died" and "one of the boats sank" count; "no one", "one another", "the right one" do not, nor does
"one of the most powerful groups", which ranks, nor an apposition that says what somebody is ("said one of the
leaders, Ada Marsden"). A lone "one" counts where it goes on with a count: "two buildings, one used by clerks".

Takes the setting of the word; gives why it is no number, or nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens import lexicon

if TYPE_CHECKING:
    from newslens.extraction.figures.number_context import Setting

__all__ = ["why_one_is_no_number"]

_SUPERLATIVES = lexicon.words("figures/superlatives")
_BEFORE = {
    tuple(words.split()) for words, where in lexicon.entries("figures/one_pronouns") if where == "before"
}
_AFTER = lexicon.alternation(
    words for words, where in lexicon.entries("figures/one_pronouns") if where == "after"
)
_COUNTS = lexicon.alternation(
    [word for word, _, kind in lexicon.entries("language/number_words") if kind in {"unit", "ten", "scale"}]
)
_PRONOUN = re.compile(rf"one(?:['’]s\b|\s+(?:{_AFTER})\b)")
_OF = re.compile(r"\s+of\s+(?:[\w’'.-]+\s+){1,5}")
_OF_NUMBER = re.compile(rf"\s+of\s+(?:the\s+|these\s+|those\s+)?(?:\d|(?:{_COUNTS})\b)")
_APPOSED = re.compile(r"\s+of\s+(?:[^\W\d_][\w’'-]*\s+){0,4}[^\W\d_][\w’'-]*,\s+[A-Z]")
_LISTED = re.compile(
    r"(?:[,;:(–—-]|\b(?:and|including|killing|killed|wounding|injuring|where|while|least|than|most))\s*$"
)
_COUNT = re.compile(rf"\d|\b(?:{_COUNTS}|several|dozens|hundreds|few)\b")
_SENTENCE_START = re.compile(r"[.!?]\s")
_NEXT_WORD = re.compile(r"[\s-]{0,2}([^\W\d_][\w.’'-]*)")
_BEFELL = frozenset({"was", "were", "had", "hit", "fell"})
_REACH = 200


def why_one_is_no_number(at: Setting) -> str | None:
    """Pronoun or idiom, where "one" is no number."""
    start, end = at.numeral.start, at.numeral.end
    words = at.before.words
    if words[-1:] in _BEFORE or words[-2:] in _BEFORE or _PRONOUN.match(at.low, start):
        return "pronoun"
    if of := _OF.match(at.low, end):
        ranks = any(_is_superlative(word) for word in of.group().split()[1:])
        return "idiom" if ranks or _OF_NUMBER.match(at.low, end) or _APPOSED.match(at.text, end) else None
    counts = at.compared or (at.counted is not None and not at.counted.state)
    return None if counts or _goes_on(at) else "pronoun"


def _is_superlative(word: str) -> bool:
    return word in _SUPERLATIVES or (word.endswith("est") and len(word) > 4)


def _goes_on(at: Setting) -> bool:
    """Whether a lone "one" belongs to a count, or something befell it."""
    start = at.numeral.start
    line = at.low.rfind("\n", max(0, start - _REACH), start) + 1
    left = at.low[max(line, start - _REACH) : start]
    sentence = _SENTENCE_START.split(left)[-1]
    following = _NEXT_WORD.match(at.low, at.numeral.end)
    befell = following is not None and (following[1] in _BEFELL or following[1].endswith("ed"))
    if not sentence.strip('"“‘ ') or left.rstrip().endswith(","):
        return befell or (at.counted is not None and bool(sentence.strip()))
    counted_before = _COUNT.search(sentence) is not None
    if _LISTED.search(left):
        return at.counted is not None or counted_before or left.rstrip()[-1:].isalpha()
    return at.counted is not None and counted_before
