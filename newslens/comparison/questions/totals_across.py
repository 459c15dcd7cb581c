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
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.claims.claim import in_text_order
from newslens.comparison.claims.roles import folded
from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions.part_lists import ADDED_UP, counts_persons, find_part_lists

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.questions.part_lists import PartList

__all__ = ["PartsOfTotal", "find_totals", "with_known_parts"]

_HEDGED = frozenset(("exact", "at_least", "more_than", "about", "at_most", "less_than"))
_Key = tuple[float, str, str | None]
"""Value, base of the unit, outcome."""


class PartsOfTotal(NamedTuple):
    """A list of parts, and the figures elsewhere that are its sum."""

    listed: PartList
    totals: tuple[Claim, ...]
    """Figures outside that sentence, in this article or others, that give the sum."""


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
    >>> from newslens.comparison.claims.claim_reading import read_claims
    >>> from newslens.extraction.figures import extract_figures
    >>> texts = {"a": "Three sailors and nine tourists drowned.", "b": "Twelve people drowned."}
    >>> articles = pd.DataFrame({"article_id": list(texts), "text": list(texts.values()), "published": [pd.NaT] * 2})
    >>> found = find_totals(read_claims(articles, extract_figures(articles)), texts)
    >>> [(each.listed.computed, [total.surface for total in each.totals]) for each in found]
    [('3 + 9 = 12', ['Twelve'])]
    """
    totals: dict[_Key, list[Claim]] = {}
    for claim in claims:
        if _may_be_total(claim):
            for value in sorted({v for v in (claim.low, claim.high) if v is not None}):
                totals.setdefault((value, claim.dimension.base, claim.outcome), []).append(claim)
    found = []
    for sentence in _sentences(claims):
        for each in find_part_lists(sentence, texts[sentence[0].article_id]):
            key = each.sum, each.parts[0].dimension.base, each.outcome
            tried = totals.get(key, ())[: thresholds.TOTALS_TRIED]
            summed = tuple(claim for claim in tried if _is_total(claim, each))
            if summed:
                found.append(PartsOfTotal(each, summed))
    return found


def with_known_parts(claims: Sequence[Claim], texts: Mapping[str, str]) -> list[Claim]:
    """The claims, those narrowed that are parts of a total elsewhere, so that the two are never held against each other.

    Parameters
    ----------
    claims
        Claims of all figures, in the order of their rows.
    texts
        The articles' texts by article_id.
    """
    wholes = {
        part.row: f"of {found.listed.sum:,.10g}"
        for found in find_totals(claims, texts)
        for part in found.listed.parts
    }
    return [
        replace(claim, narrowed=claim.narrowed | {wholes[claim.row]}) if claim.row in wholes else claim
        for claim in claims
    ]


def _sentences(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Claims that can be parts or stand between them, by sentence."""
    ordered = in_text_order(claim for claim in claims if claim.conversion_of is None)
    for _, sentence in itertools.groupby(ordered, key=lambda c: (c.article_id, c.sentence_start)):
        yield list(sentence)


def _may_be_total(claim: Claim) -> bool:
    return (
        claim.dimension.name in ADDED_UP
        and claim.comparator in _HEDGED
        and claim.change is None
        and claim.conversion_of is None
        and not (claim.is_past or claim.is_part or claim.is_added or claim.is_local)
        and claim.status not in {"forecast", "threshold", "hypothetical", "denied"}
    )


def _is_total(total: Claim, listed: PartList) -> bool:
    """Whether a figure with the value of a sum counts all of what the parts count."""
    parts = listed.parts
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
    if _is_of_one_deed(total, parts):
        return False
    return _counts_all(total, parts) and _is_told_alike(total, listed)


def _is_of_one_deed(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a figure tells the deed of one part, and another part has another: 31 destroyed of 22 destroyed and 9 damaged."""
    verbs = {part.deed.verb for part in parts}
    return None not in verbs and len(verbs) > 1 and total.deed.verb in verbs


def _counts_all(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether the noun of a total covers those of its parts: "people" covers "crew" and "passengers"."""
    heads = {part.head for part in parts if part.head}
    persons = all(map(counts_persons, parts))
    if total.head is None:
        return total.dimension.name == "money" or (persons and total.outcome is not None)
    if total.head in heads:
        return True
    return persons and total.head in folded("comparison/general_persons")


def _is_told_alike(total: Claim, listed: PartList) -> bool:
    """Whether the same is said of both: one outcome, one role, or words of their clauses in common."""
    parts = listed.parts
    if total.outcome is not None:
        return True
    if listed.singles and listed.sum < thresholds.TELLING_SUM:
        return False
    if total.role is not None and all(part.role == total.role for part in parts):
        return True
    nouns = total.nouns.union(*(part.nouns for part in parts))
    told = frozenset[str]().union(*(part.clause_words for part in parts))
    needed = thresholds.SUM_WORDS if total.dimension.name == "count" else thresholds.SUM_WORDS + 1
    if len((total.clause_words & told) - nouns) >= needed:
        return True
    return len((total.sentence_words & parts[0].sentence_words) - nouns) > needed
