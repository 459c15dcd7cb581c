"""Parts and wholes of one sentence: whether a total is the sum of its parts, and a part no larger than its whole.

Each finder takes the figures of a sentence in order and the article's text, and gives the checks that they invite: a
total and the parts listed after it, a part and what it is taken from, a share of an amount and what it comes to, the
votes that make a majority of a house.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from newslens.comparison.questions.checks import Check, gap, is_exact, lead
from newslens.comparison.questions.verdicts import rounding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.comparison.questions.claim import Context

__all__ = ["OF_WHOLE", "find_majorities", "find_parts", "find_portions", "find_wholes"]

OF_WHOLE = re.compile(r"(?i)^(?:\s+\w+)?\s+(?:(?:out\s+)?of|in)\s+(?:the|its|their|all|a)?\s*$")
"""What stands between a part and its whole: "15 of the 329 seats"."""
_LIST = re.compile(r"^(?:\s+[^\W\d]+){0,3}\s*[-–—:(,]\s*-?\s*$")
_MAJORITY = re.compile(r"(?i)\bmajority of\s*$")
_PORTION = re.compile(r"(?i)^\s+of\s+(?:[\w'’-]+\s+){0,4}?(?:of\s+)?$")
_OR = re.compile(r"(?i)^(?:\s+[\w'’-]+){0,3}?\s*(?:,\s*(?:or|i\.e\.|that is,?)|\s+or|\(|,\s+which is)\s*$")
_ROUND = 1000
"""From here on an amount is shown without decimals."""
_FEW = 8
"""Parts of one list that are tried."""
_PLAY = 0.1
"""How far a rough amount may lie from the computed one, of its own size."""


def find_parts(line: Sequence[Context], text: str) -> Iterator[Check]:
    """A total and the parts listed right after it: "four people - one with burns, three with cuts"."""
    for index, total in enumerate(line[:-2]):
        if (
            total.unit is not None
            or not is_exact(total)
            or not _LIST.match(gap(text, total, line[index + 1]))
        ):
            continue
        parts = [c for c in line[index + 1 : index + 1 + _FEW] if c.unit is None and is_exact(c)]
        for count in range(2, len(parts) + 1):
            if sum(part.low or 0.0 for part in parts[:count]) == total.low:
                chosen = parts[:count]
                computed = f"{' + '.join(f'{part.low:g}' for part in chosen)} = {total.low:g}"
                yield Check("parts", "adds_up", total.surface, computed, (total, *chosen))
                break


def find_wholes(line: Sequence[Context], text: str) -> Iterator[Check]:
    """A part that is larger than what it is a part of."""
    for part, whole in itertools.pairwise(line):
        between = gap(text, part, whole)
        if not OF_WHOLE.match(between) or " in " in between or part.measure.base != whole.measure.base:
            continue
        if is_exact(part) and is_exact(whole) and (part.low or 0.0) > (whole.low or 0.0):
            computed = f"{part.low:g} is more than {whole.low:g}"
            yield Check("whole", "does_not_add_up", part.surface, computed, (part, whole))


def find_portions(line: Sequence[Context], text: str) -> Iterator[Check]:
    """A share of an amount and what it comes to: "12 percent of sales of 2.4 billion, or about 190 million"."""
    for share, whole, part in zip(line, line[1:], line[2:], strict=False):
        if share.measure.dimension != "share" or share.change or not is_exact(share) or not is_exact(whole):
            continue
        if whole.measure != part.measure or whole.measure.dimension == "share" or part.low != part.high:
            continue
        if not _PORTION.match(gap(text, share, whole)) or not _OR.match(gap(text, whole, part)):
            continue
        factor = share.measure.factor
        amount, said = (share.low or 0.0) * factor * (whole.low or 0.0), part.low or 0.0
        play = (rounding(share.surface, share.low or 0.0) * factor) * (whole.low or 0.0)
        play += rounding(part.surface, said) + _PLAY * said * (part.comparator == "about")
        verdict = "adds_up" if abs(amount - said) <= play else "does_not_add_up"
        computed = f"{share.surface} of {whole.surface} is {_shown(amount)}"
        yield Check("portion", verdict, part.surface, computed, (part, share, whole))


def _shown(amount: float) -> str:
    """An amount as it is read: 288 million."""
    for scale, name in ((1e12, " trillion"), (1e9, " billion"), (1e6, " million")):
        if amount >= scale:
            return f"{amount / scale:.4g}{name}"
    return f"{amount:,.4g}" if amount < _ROUND else f"{amount:,.0f}"


def find_majorities(line: Sequence[Context], text: str) -> Iterator[Check]:
    """The votes that a simple majority needs, and the size of the house."""
    for need in line:
        before = lead(text, need)
        if not _MAJORITY.search(before) or "simple" not in before or not is_exact(need):
            continue
        for house in line:
            if (
                house is not need
                and house.head == "seat"
                and is_exact(house)
                and (house.low or 0) > (need.low or 0)
            ):
                least = int(house.low or 0) // 2 + 1
                verdict = "adds_up" if need.low == least else "does_not_add_up"
                computed = f"a simple majority of {house.low:g} is {least}"
                yield Check("majority", verdict, need.surface, computed, (need, house))
