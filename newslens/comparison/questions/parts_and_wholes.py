"""Parts and wholes of one sentence: whether a total is the sum of its parts, and a part no larger than its whole.

Takes the claims of a sentence in order and the article's text; gives the checks that they invite: a total and the parts
listed after it, a part and what it is taken from, a share of an amount and what it comes to, the votes that make a
majority of a house.

What this does not cover: parts in other sentences, and parts that leave some out ("among them two children").
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions.answer_bounds import rounding
from newslens.comparison.questions.arithmetic_check import Check, gap, is_exact, lead
from newslens.comparison.questions.part_lists import find_part_lists

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.questions.part_lists import PartList

__all__ = ["OF_WHOLE", "find_majorities", "find_parts", "find_portions", "find_wholes"]

OF_WHOLE = re.compile(r"(?i)^(?:\s+\w+)?\s+(?:(?:out\s+)?of|in)\s+(?:the|its|their|all|a)?\s*$")
"""What stands between a part and its whole: "15 of the 329 seats"."""
_LIST = re.compile(r"^(?:\s+[^\W\d]+){0,3}\s*[-–—:(,]\s*-?\s*$")
"""What stands between a total and the first of its parts: "four people - one with burns"."""
_OPENS_LIST = re.compile(r"(?::|\s[-–—]|[–—])\s*$")
"""What opens a list of all parts: "twelve people died: five", "twelve people – five"."""
_MAJORITY = re.compile(r"(?i)\bmajority of\s*$")
_PORTION = re.compile(r"(?i)^\s+of\s+(?:[\w'’-]+\s+){0,4}?(?:of\s+)?$")
"""What stands between a share and its whole: "12 percent of sales of 2.4 billion"."""
_OR = re.compile(r"(?i)^(?:\s+[\w'’-]+){0,3}?\s*(?:,\s*(?:or|i\.e\.|that is,?)|\s+or|\(|,\s+which is)\s*$")
"""What stands before what a share comes to: "of 2.4 billion euros, or 288 million euros"."""
_SCALES = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))


def find_parts(sentence: Sequence[Claim], text: str) -> Iterator[Check]:
    """A total and the parts listed right after it: "four people - one with burns, three with cuts".

    Parts that do not make the total are told only where the sentence shows that it lists them all.
    """
    listed: set[int] = set()
    for index, total in enumerate(sentence[:-2]):
        # A part is no total of the parts behind it: "five sailors, two cooks and three dockers".
        if total.unit is not None or not is_exact(total) or total.row in listed:
            continue
        between, rest = gap(text, total, sentence[index + 1]), sentence[index + 1 :]
        if not _LIST.match(between):
            continue
        following = [c for c in rest[: thresholds.TRIED_TOGETHER] if c.unit is None and is_exact(c)]
        parts = _adding_up(total, following)
        if parts:
            yield Check(
                "parts", "adds_up", total.surface, f"{_sum(parts)} = {total.low:,.10g}", (total, *parts)
            )
        elif complete := _complete_list(rest, between, text):
            listed |= {part.row for part in complete.parts}
            yield from _listed(total, sentence[:index], complete)


def find_wholes(sentence: Sequence[Claim], text: str) -> Iterator[Check]:
    """A part that is larger than what it is a part of."""
    for part, whole in itertools.pairwise(sentence):
        between = gap(text, part, whole)
        if not OF_WHOLE.match(between) or " in " in between or part.dimension.base != whole.dimension.base:
            continue
        # "90 reviews of 12 plays": each counts a noun of its own, and nothing is a part of anything.
        if part.head is not None and whole.head is not None and part.head != whole.head:
            continue
        if is_exact(part) and is_exact(whole) and (part.low or 0.0) > (whole.low or 0.0):
            computed = f"{part.low:,.10g} is more than {whole.low:,.10g}"
            yield Check("whole", "does_not_add_up", part.surface, computed, (part, whole))


def find_portions(sentence: Sequence[Claim], text: str) -> Iterator[Check]:
    """A share of an amount and what it comes to: "12 percent of sales of 2.4 billion, or about 190 million"."""
    for share, whole, part in zip(sentence, sentence[1:], sentence[2:], strict=False):
        if share.dimension.name != "share" or share.change or not is_exact(share) or not is_exact(whole):
            continue
        if whole.dimension != part.dimension or whole.dimension.name == "share" or part.low != part.high:
            continue
        if _PORTION.match(gap(text, share, whole)) and _OR.match(gap(text, whole, part)):
            yield _portion(share, whole, part)


def find_majorities(sentence: Sequence[Claim], text: str) -> Iterator[Check]:
    """The votes that a simple majority needs, and the size of the house."""
    for need in sentence:
        before = lead(text, need)
        if not _MAJORITY.search(before) or "simple" not in before or not is_exact(need):
            continue
        for house in sentence:
            # The house is the larger number of seats: "61 votes in the 120-seat house".
            if house.head == "seat" and is_exact(house) and (house.low or 0) > (need.low or 0):
                least = int(house.low or 0) // 2 + 1
                verdict = "adds_up" if need.low == least else "does_not_add_up"
                computed = f"a simple majority of {house.low:g} is {least}"
                yield Check("majority", verdict, need.surface, computed, (need, house))


def _complete_list(rest: Sequence[Claim], between: str, text: str) -> PartList | None:
    """The parts that a sentence lists behind a colon or a dash, where "and" closes the list and the sentence ends with it.

    Only such a list claims to be complete: "twelve died: five in Marn and six in Tesk", but not "twelve died, five of them".
    """
    if not _OPENS_LIST.search(between) or any(claim.comparator != "exact" for claim in rest):
        return None
    lists = [
        each for each in find_part_lists(rest, text) if len(each.parts) == len(rest) and not each.singles
    ]
    tail = text[rest[-1].end : rest[-1].sentence_end]
    ends = len(tail.split()) <= thresholds.PART_WORDS and not re.search(r"[,;:(–—]", tail)
    return lists[0] if lists and ends else None


def _listed(total: Claim, before: Sequence[Claim], listed: PartList) -> Iterator[Check]:
    """The check of a list of all parts; silent where it is open of which of two numbers they are the parts.

    Of "1,846 patients in 11 countries: 1,231 on the drug and 615 on placebo" the first number is the total.
    """
    made = sum(part.low or 0.0 for part in listed.parts)
    counts = [each for each in before if each.unit is None]
    whole = next((each for each in counts if is_exact(each) and each.low == made), None)
    if whole is not None:
        computed = f"{_sum(listed.parts)} = {whole.low:,.10g}"
        yield Check("parts", "adds_up", whole.surface, computed, (whole, *listed.parts))
    elif not counts:
        computed = f"{listed.computed}, not {total.low:,.10g}"
        yield Check("parts", "does_not_add_up", total.surface, computed, (total, *listed.parts))


def _sum(parts: Sequence[Claim]) -> str:
    return " + ".join(f"{part.low:,.10g}" for part in parts)


def _adding_up(total: Claim, parts: Sequence[Claim]) -> Sequence[Claim]:
    """The first of some parts, two or more, that make a total; none where none do."""
    for count in range(2, len(parts) + 1):
        if sum(part.low or 0.0 for part in parts[:count]) == total.low:
            return parts[:count]
    return ()


def _portion(share: Claim, whole: Claim, part: Claim) -> Check:
    """The check of a share of an amount; each number may be off by its rounding."""
    factor = share.dimension.factor
    amount, said = (share.low or 0.0) * factor * (whole.low or 0.0), part.low or 0.0
    play = rounding(share.surface, share.low or 0.0) * factor * (whole.low or 0.0)
    play += rounding(part.surface, said) + thresholds.ROUGH_AMOUNT * said * (part.comparator == "about")
    verdict = "adds_up" if abs(amount - said) <= play else "does_not_add_up"
    computed = f"{share.surface} of {whole.surface} is {_shown(amount)}"
    return Check("portion", verdict, part.surface, computed, (part, share, whole))


def _shown(amount: float) -> str:
    """An amount as it is read: 288 million."""
    for scale, name in _SCALES:
        if amount >= scale:
            return f"{amount / scale:.4g}{name}"
    return f"{amount:,.4g}" if amount < thresholds.WHOLE_AMOUNT else f"{amount:,.0f}"
