"""Parts of one sentence and the total that another report gives: "four crew and eight passengers", and 12 people.

Takes the claims of all articles and their texts; gives each list of parts with the figures that are its sum. The parts
stand in one sentence, joined by "and": by kind ("four crew and eight passengers"), by place ("10 in Ondra and 4 in
Velm"), by day ("14 on Tuesday and 12 on Wednesday"). A single person who is named beside a count is a part as well: "eleven
passengers and the driver" are 12. A part and its total never contradict each other, nor does one update the other.

Both must count the same: one outcome ("killed") or a word of the clause in common, a noun of the parts or one for
persons of every kind, one occasion. Totals are looked up by their value, so that the work grows with the number of figures.

What this does not cover: parts that stand in several sentences, parts that do not make the total (nobody can say
whether the list is complete), and a total that is given as a range.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions.arithmetic_check import gap, is_exact
from newslens.comparison.questions.roles import folded, is_person, outcome_of
from newslens.comparison.shared.content_words import word
from newslens.language.closed_classes import closed_class_words
from newslens.language.tokens import LETTER_RUNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslens.comparison.questions.claim import Claim

__all__ = ["PartsOfTotal", "find_totals"]

_HEDGED = frozenset(("exact", "at_least", "more_than", "about", "at_most", "less_than"))
_ADDED = frozenset(("count", "money"))
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


@dataclass(frozen=True, slots=True)
class PartsOfTotal:
    """A list of parts, and the figures elsewhere that are its sum."""

    parts: tuple[Claim, ...]
    """Figures of one sentence in order; one alone where single persons stand beside it."""
    singles: int
    """Persons named beside the figures without a number: 1 in "eleven passengers and the driver"."""
    totals: tuple[Claim, ...]
    """Figures outside that sentence, in this article or others, that give the sum."""

    @property
    def computed(self) -> str:
        """The sum, to be read: "4 + 8 = 12"."""
        numbers = [f"{part.low or 0.0:,.10g}" for part in self.parts] + ["1"] * self.singles
        return f"{' + '.join(numbers)} = {_sum(self.parts, self.singles):,.10g}"


class _List(NamedTuple):
    parts: tuple[Claim, ...]
    singles: int = 0


_Key = tuple[float, str, str | None]
"""Value, base of the unit, outcome."""


def find_totals(claims: Sequence[Claim], texts: Mapping[str, str]) -> list[PartsOfTotal]:
    """Lists of parts with the figures elsewhere that are their sum.

    Parameters
    ----------
    claims
        Claims of all figures.
    texts
        The articles' texts by article_id.

    Returns
    -------
    list of PartsOfTotal
        In order of article and place; a list that no figure sums up is left out.

    Examples
    --------
    >>> import pandas as pd
    >>> from newslens.comparison.questions.claim_reading import read_claims
    >>> from newslens.extraction.figures import extract_figures
    >>> texts = {"a": "Three sailors and nine tourists drowned.", "b": "Twelve people drowned."}
    >>> articles = pd.DataFrame({"article_id": list(texts), "text": list(texts.values()), "published": [pd.NaT] * 2})
    >>> found = find_totals(read_claims(articles, extract_figures(articles)), texts)
    >>> [(each.computed, [total.surface for total in each.totals]) for each in found]
    [('3 + 9 = 12', ['Twelve'])]
    """
    totals: dict[_Key, list[Claim]] = {}
    for claim in claims:
        if _may_be_total(claim):
            for value in sorted({v for v in (claim.low, claim.high) if v is not None}):
                totals.setdefault((value, claim.dimension.base, claim.outcome), []).append(claim)
    found = []
    for sentence in _sentences(claims):
        for each in _lists(sentence, texts[sentence[0].article_id]):
            key = _sum(each.parts, each.singles), each.parts[0].dimension.base, _outcome(each.parts)
            tried = totals.get(key, ())[: thresholds.TOTALS_TRIED]
            summed = tuple(claim for claim in tried if _is_total(claim, each))
            if summed:
                found.append(PartsOfTotal(each.parts, each.singles, summed))
    return found


def _sentences(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Claims that can be parts or stand between them, by sentence."""
    ordered = sorted(
        (claim for claim in claims if claim.conversion_of is None), key=lambda c: (c.article_id, c.start)
    )
    for _, sentence in itertools.groupby(ordered, key=lambda c: (c.article_id, c.sentence_start)):
        yield list(sentence)


def _lists(sentence: Sequence[Claim], text: str) -> Iterator[_List]:
    """Lists of a sentence: two or more figures joined, or one with single persons beside it."""
    joined_before: set[int] = set()
    for start, first in enumerate(sentence):
        # The end of a list is no list: "two on the strip, one on a school and one on a market" are four, not two as well.
        if start in joined_before or not _may_be_part(first):
            continue
        singles = _singles_before(text, first)
        parts = [first]
        if singles:
            yield _List((first,), singles)
        if _single_after(text, sentence, start):
            yield _List((first,), singles + 1)
        for index in range(start + 1, min(len(sentence), start + thresholds.TRIED_TOGETHER)):
            claim = sentence[index]
            joined = _JOINED.search(gap(text, parts[-1], claim))
            if joined is None or not _goes_on(parts[-1], claim, text):
                break
            joined_before.add(index)
            parts.append(claim)
            # A comma goes on with a list that "and" must close: "3 in Ondra, 4 in Velm and 5 in Sark".
            if joined[1] != ",":
                yield from (_List(tuple(parts), named) for named in sorted({0, singles}))


def _goes_on(part: Claim, claim: Claim, text: str) -> bool:
    """Whether a figure is the next part of a list: "10 people in Ondra and 4", not "10 ships and sold 4"."""
    if not _may_be_part(claim) or claim.dimension.base != part.dimension.base:
        return False
    # "20 people, four of whom": the second is a part of the first.
    if claim.is_part != part.is_part or _singles_before(text, claim):
        return False
    # One verb for all stands by one of them: "six sailors and two dockers drowned", "three died in Ondra and four in Velm".
    if claim.outcome != part.outcome and not (_is_of_persons(claim) and _is_of_persons(part)):
        return False
    if claim.outcome and part.outcome and claim.outcome != part.outcome:
        return False
    between = [each.casefold() for each in LETTER_RUNS.findall(_JOINED.sub("", gap(text, part, claim)))]
    if len(between) > thresholds.PART_WORDS or not _STOPS.isdisjoint(gap(text, part, claim)):
        return False
    return (closed_class_words("joins") - {"and", "or", "before", "after", "as"}).isdisjoint(between)


def _is_of_persons(claim: Claim) -> bool:
    """Whether persons are counted, or those to whom something happened: "nine died"."""
    return claim.persons or (claim.head is not None and outcome_of(claim.head) is not None)


def _may_be_part(claim: Claim) -> bool:
    return (
        claim.dimension.name in _ADDED
        and (is_exact(claim) or claim.comparator == "at_least")
        and (claim.low or 0.0) > 0
        and claim.change is None
        and not claim.is_past
        and claim.status == "asserted"
    )


def _may_be_total(claim: Claim) -> bool:
    return (
        claim.dimension.name in _ADDED
        and claim.comparator in _HEDGED
        and claim.change is None
        and claim.conversion_of is None
        and not (claim.is_past or claim.is_part or claim.is_added or claim.is_local)
        and claim.status not in {"forecast", "threshold", "hypothetical", "denied"}
    )


def _outcome(parts: Sequence[Claim]) -> str | None:
    return next((part.outcome for part in parts if part.outcome), None)


def _sum(parts: Sequence[Claim], singles: int) -> float:
    # Sums of money in millions are rounded binary fractions: 2.3 + 1.1.
    return round(sum(part.low or 0.0 for part in parts) + singles, 6)


def _is_total(total: Claim, found: _List) -> bool:
    """Whether a figure with the value of a sum counts all of what the parts count."""
    parts = found.parts
    if total.article_id == parts[0].article_id and total.sentence_start == parts[0].sentence_start:
        return False
    if total.occasion != parts[0].occasion:
        return False
    years = frozenset[int]().union(*(part.years for part in parts))
    if total.years and years and total.years.isdisjoint(years):
        return False
    places = frozenset[str]().union(*(part.places for part in parts))
    if total.places and total.places < places:
        return False
    return _counts_all(total, parts) and _is_told_alike(total, found)


def _counts_all(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether the noun of a total covers those of its parts: "people" covers "crew" and "passengers"."""
    heads = {part.head for part in parts if part.head}
    persons = all(map(_is_of_persons, parts))
    if total.head is None:
        return total.dimension.name == "money" or (persons and total.outcome is not None)
    if total.head in heads:
        return True
    return persons and total.head in folded("comparison/general_persons")


def _is_told_alike(total: Claim, found: _List) -> bool:
    """Whether the same is said of both: one outcome, one role, or words of their clauses in common."""
    parts = found.parts
    if total.outcome is not None:
        return True
    if found.singles and _sum(parts, found.singles) < thresholds.TELLING_SUM:
        return False
    if total.role is not None and all(part.role == total.role for part in parts):
        return True
    nouns = total.nouns.union(*(part.nouns for part in parts))
    told = frozenset[str]().union(*(part.clause_words for part in parts))
    needed = thresholds.SUM_WORDS if total.dimension.name == "count" else thresholds.SUM_WORDS + 1
    if len((total.clause_words & told) - nouns) >= needed:
        return True
    return len((total.sentence_words & parts[0].sentence_words) - nouns) > needed


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
