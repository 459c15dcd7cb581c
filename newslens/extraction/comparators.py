"""What a text says of a number beside its value: "more than", "at least", "or so", and "rose by".

A comparator is read word by word to the left of a number, the longest phrase first; words that change nothing
("just", "a further") are passed over. Several may stand together: in "up to about 20" the bound counts, not the
hedge. The lexicon `comparators` holds the phrases, `trends` the verbs of rise and fall.

Takes a text in lower case and the offsets of a number; gives the comparator and how far it reaches.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newslens import lexicon

__all__ = ["Comparator", "Words", "read_after", "read_before", "read_symbol", "read_trend", "words_before"]


class Comparator(NamedTuple):
    """A comparator; `edge` is where it starts (before a number) or ends (after it)."""

    edge: int
    name: str
    phrase: str = ""


class Words(NamedTuple):
    """The words before a place, the last one last, each stripped of opening marks, and where each starts."""

    words: tuple[str, ...]
    starts: tuple[int, ...]


_BEFORE = {
    tuple(phrase.split()): name for phrase, name, where in lexicon.entries("comparators") if where == "before"
}
_AFTER = {phrase: name for phrase, name, where in lexicon.entries("comparators") if where == "after"}
_FILLERS = {tuple(words.split()) for words in lexicon.words("comparator_fillers")}
_TRENDS = {word: (direction, how) for word, direction, how in lexicon.entries("trends")}
_OVER_CONTEXTS = lexicon.words("over_contexts")
_LONGEST = max(map(len, _BEFORE))
_LONGEST_FILLER = max(map(len, _FILLERS))
_SIGNS = frozenset("~≈∼><=≥≤")
_SYMBOL = re.compile(r"(?<![<>=])(?P<sign>>=|<=|[~≈∼><≥≤])\s?$")
_NUMBERS = lexicon.alternation(word for word, _, kind in lexicon.entries("number_words") if kind != "part")
_AFTER_PHRASE = re.compile(
    rf"[\s-]?(?P<phrase>{lexicon.alternation(_AFTER)})(?!\w|\s+(?:than\s+|to\s+)?(?:[$€£]?\d|an?\s|(?:{_NUMBERS})\b))"
)
_WORD = re.compile(r"\S+")
_OPENING = "\"'“‘«(["
_REACH = 70
_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})


def words_before(low: str, start: int) -> Words:
    """The words of the line before a place, as far as a comparator may reach."""
    left = max(0, start - _REACH, low.rfind("\n", max(0, start - _REACH), start) + 1)
    if left > 0 and not low[left - 1].isspace():
        cut = low.find(" ", left, start)
        left = cut if cut >= 0 else start
    words, starts = [], []
    for found in _WORD.finditer(low, left, start):
        bare = found.group().lstrip(_OPENING)
        bare = "sub" if bare == "sub-" else bare
        if bare:
            words.append(bare)
            starts.append(found.start() + len(found.group()) - len(found.group().lstrip(_OPENING)))
    return Words(tuple(words), tuple(starts))


def read_before(before: Words, unit: str | None) -> tuple[Comparator | None, int]:
    """The comparator before a number, and how many of the words before it belong to neither.

    Examples
    --------
    >>> read_before(words_before("up to about 20", 12), None)
    (Comparator(edge=0, name='at_most'), 0)
    """
    found: Comparator | None = None
    at = len(before.words)
    while True:
        reach = _skip_fillers(before.words, at)
        size = next(
            (n for n in range(min(_LONGEST, reach), 0, -1) if before.words[reach - n : reach] in _BEFORE), 0
        )
        if not size:
            return found, at
        phrase = before.words[reach - size : reach]
        name = _BEFORE[phrase]
        if phrase == ("over",) and unit in _TIMES and before.words[: reach - 1][-1:] not in _OVER_AFTER:
            return found, at
        at = reach - size
        name = found.name if found and found.name != "about" else name
        found = Comparator(before.starts[at], name)


def read_symbol(low: str, start: int) -> Comparator | None:
    """The comparator that a sign before a number is: ">30", "~ 40".

    Examples
    --------
    >>> read_symbol("x>=30", 3)
    Comparator(edge=1, name='at_least', phrase='>=')
    """
    if not start or (low[start - 1] not in _SIGNS and not low[start - 1].isspace()):
        return None
    found = _SYMBOL.search(low, max(0, start - 5), start)
    if not found or (found["sign"] == ">" and not low[:found.start()].rpartition("\n")[2].strip()):
        return None  # at the start of a line ">" marks a quoted message
    return Comparator(found.start(), _BEFORE[(found["sign"],)], found["sign"])


def read_after(low: str, end: int) -> Comparator | None:
    """The comparator that follows a number at once: "or more", "-odd", "+"."""
    found = _AFTER_PHRASE.match(low, end)
    if not found:
        return None
    return Comparator(found.end(), _AFTER[" ".join(found["phrase"].split())], found.group())


def read_trend(words: tuple[str, ...]) -> tuple[str, str] | None:
    """Direction and way of the rise or fall that the words before an amount name, if they do.

    Examples
    --------
    >>> read_trend(("prices", "rose", "by"))
    ('up', 'by')
    """
    at = _skip_fillers(words, len(words))
    if at and words[at - 1] == "by":
        for word in reversed(words[max(0, at - 6) : at - 1]):
            if word in _TRENDS:
                return _TRENDS[word][0], "by"
            if word[-1] in ",;:.":
                return None
        return None
    if at > 1 and words[at - 1].endswith("ly"):
        at -= 1
    if at and words[at - 1] in _TRENDS and _TRENDS[words[at - 1]][1] == "direct":
        return _TRENDS[words[at - 1]][0], "direct"
    return None


_OVER_AFTER = {(word,) for word in _OVER_CONTEXTS}


def _skip_fillers(words: tuple[str, ...], at: int) -> int:
    """Index behind the last word that is no filler."""
    while True:
        size = next((n for n in range(min(_LONGEST_FILLER, at), 0, -1) if words[at - n : at] in _FILLERS), 0)
        if not size:
            return at
        at -= size
