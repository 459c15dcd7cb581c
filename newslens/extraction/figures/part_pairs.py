"""Hits and tries, and the two sides of a screen: "17/35 for 205 yards", "went 5-for-12", "2,880 by 1,800 pixels".

A stroke joins dates and fractions as well ("9/11", "3/4"); it makes a pair where the first number is not the greater, and a word
behind goes on from hits ("for", "passing") or the second is no day of a month. Two numbers that "x" or "by" joins are pixels only
beside a word for what has them: "a 1440 x 900 display", but "a 600 x 400 mm sheet".

Takes a text; gives its pairs. What this does not cover: ratios in words ("made five of his twelve").
"""

from __future__ import annotations

import re

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures.joined_numbers import NumberPair
from newslens.language.tokens import LETTER_RUNS

__all__ = ["find_part_pairs"]

# both open with a digit and look behind it afterwards, so that only digits are tried
_HITS = re.compile(r"(\d(?<![\w.,/$€£#-]\d)\d{0,2})(/|-for-|-of-| for )(\d{1,3})(?![\w/%]|[-–.,]\d)")
_TRIED = re.compile(
    r"\b(?:went|was|were|is|are|shot|shoots|shooting|finished|ended|connected|hit|hitting|batted|kicked|passed|threw)\s+"
    r"(?:(?:just|only|a|an)\s+)?$"
)
_DAY = re.compile(r"\bthe\s+(?:day|night|game|half)\s+$")
_SHARE_WORDS = lexicon.words("figures/share_words")
_SCREEN_WORDS = lexicon.words("figures/screen_words")
_NUMBER = r"(\d{1,2},\d{3}|\d{3,5})"
_SIZE = re.compile(
    r"(\d(?<![\w.,/$€£-]\d)(?:\d?,\d{3}|\d{2,4}))"
    rf"(?:[\s-]pixels?)?(?:\s?[x×]\s?|[\s-]by[\s-]){_NUMBER}(?![\d%]|[.,:]\d|\s?(?:mm|cm|km|m|ft|in)\b)"
)


def find_part_pairs(text: str, low: str) -> list[NumberPair]:
    """The hits and tries and the sizes in pixels of a text.

    Parameters
    ----------
    text, low
        The text, and the same in lower case.

    Examples
    --------
    >>> text = "He went 5-for-12 on a 1440 x 900 screen on 9/11."
    >>> [(pair.kind, text[pair.start : pair.end]) for pair in find_part_pairs(text, text)]
    [('size', '1440 x 900'), ('share', '5-for-12')]
    """
    sizes = [_pair("size", found, 1, 2) for found in _SIZE.finditer(low) if _is_of_screen(low, found)]
    return sizes + [
        _pair("share", found, 1, 3) for found in _HITS.finditer(low) if _are_hits(text, low, found)
    ]


def _pair(kind: str, found: re.Match[str], first: int, second: int) -> NumberPair:
    return NumberPair(kind, found.span(first), found.span(second))


def _is_of_screen(low: str, found: re.Match[str]) -> bool:
    """Whether a word near two lengths names what has pixels."""
    window = thresholds.SCREEN_WINDOW
    near = low[max(0, found.start() - window) : found.end() + window]
    sides = [int(each.replace(",", "")) for each in found.groups()]
    return min(sides) >= thresholds.LEAST_PIXELS and not _SCREEN_WORDS.isdisjoint(LETTER_RUNS.findall(near))


def _are_hits(text: str, low: str, found: re.Match[str]) -> bool:
    """Whether two numbers are hits and tries, and no date, fraction or offer ("2 for 1")."""
    made, tried = int(found[1]), int(found[3])
    if made > tried or tried == 0:
        return False
    before = low[max(0, found.start() - thresholds.PAIR_WINDOW) : found.start()]
    behind = LETTER_RUNS.match(low, found.end() + 1) if text[found.end() : found.end() + 1] == " " else None
    goes_on = behind is not None and behind.group() in _SHARE_WORDS
    is_told = _TRIED.search(before) is not None or _DAY.search(before) is not None
    if found[2] == " for ":
        return is_told and (goes_on or behind is None)
    if found[2] == "/":
        return goes_on and (is_told or tried > thresholds.LAST_DAY)
    return goes_on or is_told
