"""Lists of parts in a sentence: "four crew and eight passengers", "10 in Ondra and 4 in Velm", "a man and two boys".

Takes the claims of a sentence and the article's text; gives the lists whose amounts a reader would add up: figures that
are joined by "and" with nothing but their nouns, places and days between them, and single persons who are named right
beside a figure.

What this does not cover: lists that run over several sentences, and whether a list is complete.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.claims.roles import is_person, outcome_of
from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions.arithmetic_check import gap, is_exact
from newslens.comparison.shared.content_words import word
from newslens.language.closed_classes import closed_class_words, referent
from newslens.language.tokens import LETTER_RUNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.comparison.claims.claim import Claim

__all__ = ["ADDED_UP", "PartList", "counts_persons", "find_part_lists"]

ADDED_UP = frozenset(("count", "money"))
"""Dimensions whose amounts are added up; lengths and shares mostly are not."""
_JOINED = re.compile(
    r"(?i)(,?\s+(?:and|plus|as well as|along with|together with)|,)"
    r"(?:\s+(?:a|the|another|further|other|additional|some|about|around|at|least|nearly|almost|for))*\s*$"
)
"""The join before a part, with what may stand before its number: "and another", "as well as at least"."""
_STOPS = frozenset(';:—–()[]“”"')
_NOT_NEW = r"(?!(?:second|third|fourth|fifth|last|first|same)\b)"
_ONE = rf"(?:the|a|an|their|its|his|her)\s+{_NOT_NEW}([^\W\d_]+)"
_ONE_AFTER = re.compile(rf"(?i)^\s+(?:[^\W\d_]+\s+){{1,3}}?and\s+{_ONE}(?:[\s-]([^\W\d_]+))?\b(?![’'-])")
"""A single person after a count: "eleven passengers and the driver", "... and the bus driver"."""
_ONE_BEFORE = re.compile(rf"(?i)\b{_ONE}(?:[\s-]([^\W\d_]+))?(?:,\s*|,?\s+and\s+)$")
"""A single person before a count: "the driver and eleven passengers"."""


class PartList(NamedTuple):
    """Figures that are parts of one total, and single persons beside them."""

    parts: tuple[Claim, ...]
    """Figures of one sentence in order; one alone where single persons stand beside it."""
    singles: int = 0
    """Persons named beside the figures without a number: 1 in "eleven passengers and the driver"."""

    @property
    def sum(self) -> float:
        """What the parts come to."""
        # Sums of money in millions are rounded binary fractions: 2.3 + 1.1.
        return round(sum(part.low or 0.0 for part in self.parts) + self.singles, 6)

    @property
    def outcome(self) -> str | None:
        """What became of those counted, as one of the figures shows it."""
        return next((part.outcome for part in self.parts if part.outcome), None)

    @property
    def computed(self) -> str:
        """The sum, to be read: "4 + 8 = 12"."""
        numbers = [f"{part.low or 0.0:,.10g}" for part in self.parts] + ["1"] * self.singles
        return f"{' + '.join(numbers)} = {self.sum:,.10g}"


def find_part_lists(sentence: Sequence[Claim], text: str) -> Iterator[PartList]:
    """Lists of a sentence: two or more figures joined, or one with single persons beside it.

    Parameters
    ----------
    sentence
        Claims of the sentence, in order.
    text
        The article's text.
    """
    joined_before: set[int] = set()
    for start, first in enumerate(sentence):
        # The end of a list is no list: "two on the strip, one on a school and one on a market" are four, not two as well.
        if start in joined_before or not _may_be_part(first):
            continue
        singles = _singles_before(text, first)
        parts = [first]
        if singles:
            yield PartList((first,), singles)
        if _single_after(text, sentence, start):
            yield PartList((first,), singles + 1)
        for index in range(start + 1, min(len(sentence), start + thresholds.TRIED_TOGETHER)):
            claim = sentence[index]
            joined = _JOINED.search(gap(text, parts[-1], claim))
            if joined is None or not _goes_on(parts[-1], claim, text):
                break
            joined_before.add(index)
            parts.append(claim)
            # A comma goes on with a list that "and" must close: "3 in Ondra, 4 in Velm and 5 in Sark".
            if joined[1] != ",":
                yield from (PartList(tuple(parts), named) for named in sorted({0, singles}))


def _goes_on(part: Claim, claim: Claim, text: str) -> bool:
    """Whether a figure is the next part of a list: "10 people in Ondra and 4", not "10 ships and sold 4"."""
    if not _may_be_part(claim) or claim.dimension.base != part.dimension.base:
        return False
    # "20 people, four of whom": the second is a part of the first.
    if claim.is_part != part.is_part or _singles_before(text, claim):
        return False
    # One verb for all stands by one of them: "six sailors and two dockers drowned", "three died in Ondra and four in Velm".
    if claim.outcome != part.outcome and not (counts_persons(claim) and counts_persons(part)):
        return False
    if claim.outcome and part.outcome and claim.outcome != part.outcome:
        return False
    return _is_bare(gap(text, part, claim))


def _is_bare(between: str) -> bool:
    """Whether nothing but a noun, a place or a day stands between two parts, and no clause of its own."""
    words = [each.casefold() for each in LETTER_RUNS.findall(_JOINED.sub("", between))]
    if len(words) > thresholds.PART_WORDS or not _STOPS.isdisjoint(between):
        return False
    if any(referent(each) == "relative" for each in words):
        return False
    return (closed_class_words("joins") - {"and", "or", "before", "after", "as"}).isdisjoint(words)


def counts_persons(claim: Claim) -> bool:
    """Whether a figure counts persons, or those to whom something happened: "nine died".

    Parameters
    ----------
    claim
        Any claim.
    """
    return claim.persons or (claim.head is not None and outcome_of(claim.head) is not None)


def _may_be_part(claim: Claim) -> bool:
    return (
        claim.dimension.name in ADDED_UP
        and (is_exact(claim) or claim.comparator == "at_least")
        and (claim.low or 0.0) > 0
        and claim.change is None
        and not claim.is_past
        and claim.status == "asserted"
    )


def _singles_before(text: str, claim: Claim) -> int:
    """Single persons named right before a count: 2 in "a man, a woman and two children"."""
    before, count = text[max(claim.sentence_start, claim.start - thresholds.LIST_LEAD) : claim.start], 0
    while (single := _ONE_BEFORE.search(before)) and is_person(word(single[2] or single[1])):
        before, count = before[: single.start()], count + 1
    return count


def _single_after(text: str, sentence: Sequence[Claim], index: int) -> bool:
    """Whether a single person is named right after a count, before the next figure."""
    claim = sentence[index]
    end = sentence[index + 1].start if index + 1 < len(sentence) else claim.sentence_end
    single = _ONE_AFTER.match(text[claim.end : min(end, claim.end + thresholds.LIST_LEAD)])
    if single is None:
        return False
    noun = next((n for n in (1, 2) if single[n] and is_person(word(single[n]))), None)
    if noun is None:
        return False
    # "two women dead and an employee wounded" are not three dead.
    following = LETTER_RUNS.search(text, claim.end + single.end(noun), claim.sentence_end)
    return following is None or outcome_of(following[0].casefold()) in {None, claim.outcome}
