"""Results of matches, read from sentences: "Velm beat Ondra 2-1".

Takes a sentence; gives the two sides, which of them won, and the score, where the sentence tells them with a word of the
lexicon `comparison/result_words`: "beat", "lost to", "a 2-1 win over". A side is a run of capitalised words. Only sentences
with one score are read: halves, legs and sets come with several.

What this does not cover: sides that go by another word ("the champions won 2-1"), a lead during the match, and results of
other times, told with a year or with "last season".
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens import lexicon
from newslens.language.closed_classes import closed_class_words
from newslens.language.verbs import lexicon_forms
from newslens.lexicon import alternation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["MatchResult", "read_result"]

_SCORE = re.compile(
    r"(?<![\d.,/$€£:–-])\b(\d{1,3})\s?[-–]\s?(\d{1,3})\b(?![\d.,]*\d|[-–/%:]|\s?(?:per ?cent|record|season|mark)\b)"
)
_NEAR: Final = 60
"""Characters between a score and the word of the result: a clause holds no more. Set by hand."""
_SIDE: Final = r"(?:[A-Z][\w’'.&-]*\s+)*[A-Z][\w’'&-]*"
_SIDE_BEFORE = re.compile(rf"({_SIDE})(?:\s+(?:have|has|were|was|been|to|go(?:ing)?|[a-z]+ly)){{0,2}}\s*$")
_SIDE_AFTER = re.compile(
    rf"^(?:\s+(?:out|off|past))?\s+(?:the\s+|rivals?\s+|hosts?\s+|visitors?\s+)*({_SIDE})"
)
_JOINED_SIDE = re.compile(
    rf"(?<!thanks )(?<!due )\b(?:against|over|to|with|by)\s+(?:the\s+|rivals?\s+|hosts?\s+|visitors?\s+)*({_SIDE})"
)
_BETWEEN = re.compile(
    r"(?:[’']s?)?(?:\s+(?:secured?|claim(?:ed)?|earn(?:ed)?|took|take|record(?:ed)?|post(?:ed)?|celebrated?|to|in|with))?"
    r"\s+(?:(?:an?|the|their|its|his|her)\s+)?$"
)
"""What stands between a side and "2-1 win": "'s", "secured a"."""
_OTHER_TIME = re.compile(
    r"(?i)\b(?:(?:19|20)\d\d|last\s+(?:year|season|month|time)|ago|earlier|previous(?:ly)?|had|since|first leg|half-?time|"
    r"previous|next|would|could|if|"
    # A match of now has a day: "in March" is told of another.
    r"in\s+(?:early\s+|mid-?|late\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December))\b"
)
_NO_SIDE = frozenset(
    ("The", "A", "An", "On", "In", "At", "After", "But", "And", "When", "As", "It", "They", "He", "She")
)


class MatchResult(NamedTuple):
    """How a match ended."""

    first: str
    """The side that won, or the first that is named."""
    second: str
    high: int
    low: int
    start: int
    """Offsets of the score in the sentence, half-open."""
    end: int

    @property
    def score(self) -> str:
        """The score, the winner's first."""
        return f"{self.high}-{self.low}"


def read_result(sentence: str) -> MatchResult | None:
    """The result of a match that a sentence tells.

    Examples
    --------
    >>> read_result("The Ondra Hawks lost 17-24 to the Velm Bears.")
    MatchResult(first='Velm Bears', second='Ondra Hawks', high=24, low=17, start=21, end=26)
    >>> read_result("Velm took a 2-1 lead over Ondra.")
    """
    scores = list(_SCORE.finditer(sentence))
    if len(scores) != 1 or _OTHER_TIME.search(sentence):
        return None
    score = scores[0]
    points = sorted((int(score[1]), int(score[2])))
    for first, second, ended in _told(sentence, score):
        if (ended == "drew") == (points[0] == points[1]):
            won, lost = (second, first) if ended == "lost" else (first, second)
            return MatchResult(won, lost, points[1], points[0], score.start(), score.end())
    return None


def _told(sentence: str, score: re.Match[str]) -> Iterator[tuple[str, str, str]]:
    """Both sides in order of the text, and how it ended for the first."""
    for found in _result_words().finditer(sentence):
        if abs(found.start() - score.start()) > _NEAR:
            continue
        before, behind = sentence[: found.start()], sentence[found.end() :]
        if found.start() >= score.end():
            before = sentence[: score.start()]
            kinds = _kinds(found[0], nouns=True)
            before = _BETWEEN.sub(" ", before + " ")
        else:
            kinds = _kinds(found[0], nouns=False)
        side = _SIDE_BEFORE.search(before)
        if side is None or not _is_of_match(sentence[found.end() : score.start()], kinds):
            continue
        for kind, ended in kinds.items():
            is_passive = (
                bool(re.search(r"\b(?:was|were|been|be)\s+(?:\w+ly\s+)?$", before)) and kind == "beats"
            )
            direct = _SIDE_AFTER.match(behind) if kind == "beats" and not is_passive else None
            other = direct or (_JOINED_SIDE.search(behind[:_NEAR]) if kind != "beats" or is_passive else None)
            if other is not None:
                first, second = _named(side[1]), _named(other[1])
                if first and second and first != second:
                    yield first, second, "lost" if is_passive else ended


def _is_of_match(between: str, kinds: Mapping[str, str]) -> bool:
    """Whether what was won with a score is a match: not "won the battle of words 3-0"."""
    words = re.findall(r"\b[a-z][a-z-]+\b", between)
    won = [each for each in words if each not in closed_class_words("function")]
    return "ends" not in kinds or not won or not lexicon.words("comparison/matches").isdisjoint(won)


def _kinds(form: str, *, nouns: bool) -> Mapping[str, str]:
    """How a word of a result is built in, and how it ended for the side before it."""
    return {kind: ended for known, ended, kind in _forms() if known == form and (kind == "noun") == nouns}


def _named(side: str) -> str:
    """A side without the capital words that only begin a sentence."""
    words = side.split()
    while words and words[0] in _NO_SIDE:
        words.pop(0)
    return re.sub(r"[’']s?$", "", " ".join(words))


@cache
def _result_words() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternation({form for form, _, _ in _forms()})})\b")


@cache
def _forms() -> frozenset[tuple[str, str, str]]:
    """Each form of a word of a result, how it ended, and how it is built in."""
    found = set()
    for each, ended, kind in lexicon.entries("comparison/result_words"):
        forms = {form for verb, form, _ in lexicon_forms() if verb == each} if kind != "noun" else {each}
        found |= {(form, ended, kind) for form in forms}
    return frozenset(found)
