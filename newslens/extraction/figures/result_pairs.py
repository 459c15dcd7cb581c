"""Results of games and votes: two or three numbers that a hyphen joins and that are no range.

What makes them one, in this order: brackets behind a name ("the Herons (10-5)"), the noun behind them ("a 20-13 victory", "a 5-4
ruling"), a word before them in their clause ("beat Ondra 20-13", "improved to 10-5"), a row of them ("6-4, 3-6, 7-5"), or the
greater number first where words of games stand near ("Ballgame. 20-13."). A counted noun, a unit or "ages" beside them makes them a
range all the same ("lost 10-12 seats"). A record says how many games were won and lost, and with a third number how many were
drawn ("20-10-4"), a score what each side made. Small numbers are spelt as well: "won three-two", "a two-nil lead".

Takes a text; gives its pairs. What this does not cover: those that "to" joins ("two goals to one").
"""

from __future__ import annotations

import re

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures.counted_nouns import find_counted
from newslens.extraction.figures.joined_numbers import SPELT_SIDES, NumberPair, value_of_side
from newslens.extraction.figures.units import read_unit
from newslens.language.calendar_names import MONTHS
from newslens.language.closed_classes import closed_class_words
from newslens.language.noun_phrases import is_plural
from newslens.language.tokens import LETTER_RUNS

__all__ = ["find_result_pairs"]


_ONE = r"0|[1-9]\d{0,2}"
_WORD = "|".join(SPELT_SIDES)
_PAIR = re.compile(
    rf"(?=[\dNOTFSEnotfse])(?<![\w.,:/$€£¥#@&*+=<>'’-])(?<![^-–\d]\d\s)(?:({_ONE})[-–]({_ONE})(?:[-–]({_ONE}))?|((?i:{_WORD}))[-–]((?i:{_WORD})))"
    r"(?![\w%/:$€£°=]|[-–.,]\d|[-–]\w)"
)
_GROUPS = (1, 2, 3, 4, 5)
_NOUNS = lexicon.mapping("figures/pair_nouns")
_LEADS = lexicon.mapping("figures/pair_leads")
_RANGE_LEADS = lexicon.words("figures/range_leads") | {name.lower() for name in MONTHS.numbers}
_BEHIND_FROM = frozenset({"down"})
"""What makes a result even of two numbers behind "from": "came back from 5-2 down"."""
_CRICKET = frozenset({"wicket", "wickets", "overs", "innings", "bowled", "bowler", "bowlers"})
_TALK = lexicon.words("figures/game_talk")
_RECORD_WORDS = lexicon.words("figures/record_words")
_VOTES = lexicon.words("figures/vote_words")
_ENDERS = closed_class_words("ends") | lexicon.words("language/phrase_enders")
_CLAUSE_START = re.compile(r"[.!?;:\n\d(\[\"“”]")
_WORD_BEHIND = re.compile(r"[ -]([^\W\d_][\w’'-]{0,60})")
_BRACKETED = re.compile(r"[^\W\d_][\w.’'-]*\s\(\s?$")
_IN_BRACKET = re.compile(r"\([^()\n]*,\s$")
_NAMED = re.compile(r"[A-Z][\w’'-]*,?\s$")
_BEFORE_NAME = re.compile(r"\s[A-Z]")
_ROW = re.compile(r",?\s(?:and\s)?|;\s")


def find_result_pairs(text: str, low: str) -> list[NumberPair]:
    """The scores, records and results of votes in a text, in its order.

    Parameters
    ----------
    text, low
        The text, and the same in lower case.

    Examples
    --------
    >>> text = "Velm lost 3-5 pounds, won 6-4, 3-6, 7-5 and are 8-1 in home games; ages 18-34."
    >>> [(pair.kind, text[pair.start : pair.end]) for pair in find_result_pairs(text, text.lower())]
    [('score', '6-4'), ('score', '3-6'), ('score', '7-5'), ('record', '8-1')]
    """
    found = list(_PAIR.finditer(text))
    kinds = [_kind(text, low, each) for each in found]
    for order in (range(1, len(found)), range(len(found) - 2, -1, -1)):
        step = -1 if order.step > 0 else 1
        for place in order:
            if kinds[place] is None and _in_row(text, low, found[place], found[place + step]):
                kinds[place] = kinds[place + step]
    return [
        NumberPair(kind, *(each.span(group) for group in _GROUPS if each[group]))
        for kind, each in zip(kinds, found, strict=True)
        if kind in {"record", "vote"} or (kind and not each[3])
    ]


def _values(found: re.Match[str]) -> list[int]:
    """The two or three numbers, printed or spelt."""
    return [int(value_of_side(found[group])) for group in _GROUPS if found[group]]


def _kind(text: str, low: str, found: re.Match[str]) -> str | None:
    """Kind of the result that two numbers are, if they are one."""
    noun = _noun_behind(low, found.end())
    before = LETTER_RUNS.findall(_clause_before(low, found.start()))
    if (
        _NOUNS.get(noun) == "none"
        or (before and before[-1] in _RANGE_LEADS and noun not in _BEHIND_FROM)
        or _is_season(found, noun, before)
    ):
        return None
    if noun in _NOUNS:
        return _NOUNS[noun]
    if _is_amount(text, low, found):
        return None
    if (in_brackets := _in_brackets(text, low, found)) is not None:
        return in_brackets
    if _is_near(low, found, _VOTES, thresholds.VOTE_WINDOW):
        return "vote"
    return _by_lead(low, found, before) or _standing_free(text, low, found)


def _noun_behind(low: str, at: int) -> str:
    """The word of results behind two numbers, at most a few words on: "13-3 halftime lead"."""
    for _ in range(thresholds.PAIR_NOUN_WORDS):
        behind = _WORD_BEHIND.match(low, at)
        if behind is None or (behind[1] in _ENDERS and behind[1] not in _NOUNS):
            return ""
        for noun in (behind[1], behind[1].partition("-")[0]):
            if noun in _NOUNS and not _goes_on(low, behind.end(), noun):
                return noun
        if is_plural(behind[1]):
            return ""
        at = behind.end()
    return ""


def _goes_on(low: str, at: int, noun: str) -> bool:
    """Whether another word of results follows: a "halftime lead", a "season record"."""
    behind = _WORD_BEHIND.match(low, at)
    return behind is not None and behind[1] in _NOUNS and _NOUNS[noun] != "none"


def _clause_before(low: str, start: int) -> str:
    """What stands before a number in its clause, back to the last mark or number."""
    left = low[max(0, start - thresholds.PAIR_WINDOW) : start]
    marks = list(_CLAUSE_START.finditer(left))
    return left[marks[-1].end() :] if marks else left


def _is_season(found: re.Match[str], noun: str, before: list[str]) -> bool:
    """Whether two numbers are years: "the 10-11 season"."""
    return (
        noun in {"season", "campaign"}
        and _values(found)[1] == _values(found)[0] + 1
        and before[-1:] == ["the"]
    )


def _is_amount(text: str, low: str, found: re.Match[str]) -> bool:
    """Whether two numbers measure or count something: "10-12 km", "10-12 people", "3-4 of them"."""
    end = found.end()
    if low.startswith((" of ", " million", " billion", " thousand", " hundred"), end):
        return True
    first, second, *_ = _values(found)
    if read_unit(text, low, end, end, second) is not None:
        return True
    phrase = find_counted(text, low, end, one=False)
    if phrase is None or not text[phrase.start].islower():
        return False
    return first < second or phrase.state or is_plural(low[phrase.start : phrase.end].rpartition(" ")[2])


def _in_brackets(text: str, low: str, found: re.Match[str]) -> str | None:
    """A record or score in brackets behind a name, or the next in such brackets: "(10-5, 4-4 away)"."""
    before = text[max(0, found.start() - thresholds.PAIR_WINDOW) : found.start()]
    opened = _BRACKETED.search(before)
    if opened is None and not (_IN_BRACKET.search(before) and _PAIR.search(before)):
        return None
    if not _is_near(low, found, _TALK, thresholds.BRACKET_WINDOW):
        return None
    if opened is None:
        return "record"
    if not opened.group()[0].isupper():
        return None
    words = LETTER_RUNS.findall(_clause_before(low, found.start() - 1))[-thresholds.PAIR_LEAD_WORDS :]
    is_score = sum(_values(found)) <= thresholds.MOST_GOALS and text[found.end() : found.end() + 1] == ")"
    return "score" if is_score and any(_LEADS.get(word) == "score" for word in words) else "record"


def _by_lead(low: str, found: re.Match[str], before: list[str]) -> str | None:
    """The kind that the nearest word of results before two numbers gives them."""
    for distance, word in enumerate(reversed(before[-thresholds.PAIR_LEAD_WORDS :])):
        kind = _LEADS.get(word)
        if kind == "either" and distance <= thresholds.RECORD_LEAD_WORDS:
            return "record" if _is_near(low, found, _RECORD_WORDS, thresholds.RECORD_WINDOW) else "score"
        if (
            kind == "record"
            and distance <= thresholds.RECORD_LEAD_WORDS
            and _tells_record(low, found, before)
        ):
            return kind
        if kind in {"score", "vote"}:
            return kind
    return None


def _tells_record(low: str, found: re.Match[str], before: list[str]) -> bool:
    """Whether "are", "improved to" or "record of" leads to games won and lost, and not to a range."""
    is_next = _LEADS.get(before[-1]) == "record" or before[-1] in {"to", "at", "of"}
    if is_next and low.startswith(" since ", found.end()):
        return True
    return _is_near(low, found, _RECORD_WORDS, thresholds.RECORD_WINDOW) or (
        is_next and _is_near(low, found, _TALK, thresholds.GAME_WINDOW)
    )


def _standing_free(text: str, low: str, found: re.Match[str]) -> str | None:
    """A score by its numbers alone: not the smaller first, or between two names, where a game is told of."""
    between = _NAMED.search(text, max(0, found.start() - thresholds.PAIR_BEHIND), found.start())
    is_between = between is not None and _BEFORE_NAME.match(text, found.end()) is not None
    first, second, *_ = _values(found)
    if first <= thresholds.MOST_WICKETS < second and _is_near(low, found, _CRICKET, thresholds.GAME_WINDOW):
        return "score"  # "took 4-31": wickets and the runs that they cost
    if first < second and not is_between:
        return None
    return "score" if _is_near(low, found, _TALK, thresholds.GAME_WINDOW) else None


def _is_near(low: str, found: re.Match[str], words: frozenset[str] | set[str], window: int) -> bool:
    """Whether one of some words stands near two numbers, in their line or the next."""
    near = low[max(0, found.start() - window) : found.end() + window]
    return not words.isdisjoint(LETTER_RUNS.findall(near))


def _in_row(text: str, low: str, found: re.Match[str], beside: re.Match[str]) -> bool:
    """Whether two numbers go on a row of results: the sets of a match."""
    left, right = sorted((found, beside), key=lambda each: each.start())
    if _ROW.fullmatch(text, left.end(), right.start()) is None:
        return False
    return not _is_amount(text, low, found) and max(_values(found)) <= thresholds.MOST_IN_ROW
