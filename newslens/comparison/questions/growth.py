"""Whether a text says that a quantity grew or shrank, and which quantities can only do one of the two.

Takes a figure in its sentence and gives one word for the course of its number, which the claim keeps:

- risen, fallen: the number is what something came to: "the toll rose to 22", "bringing the total to 40", "cut to 9";
- added: the number came on top of another: "an additional 12", "12 more people";
- corrected: it takes the place of a wrong one: "revised to 15";
- superseded: another has taken its place: "initially said 14", "up from 12";
- so_far: it is that of now, and more may come: "14 so far", "at least 14, and the toll is expected to rise".

A number that rose *by* so much is a change and none of these. Which quantities only grow (the dead, the injured, the
arrested) or only shrink (the missing, the trapped) is looked up in `comparison/outcome_kinds` and `comparison/one_way_counts`.

What this does not cover: growth that only the order of publication shows (`newslens.comparison.questions.verdicts`).
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions.roles import fold, outcomes_that
from newslens.comparison.shared.content_words import word
from newslens.language.verbs import lexicon_forms

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.comparison.questions.claim import Claim
    from newslens.comparison.questions.clauses import FigureClauses

__all__ = [
    "growth_told",
    "is_so_far",
    "is_superseded",
    "only_grows",
    "only_shrinks",
    "says_growth",
    "with_steps",
]

_GOALS = frozenset(("to", "past", "above", "beyond"))
_WAY = {"up": "risen", "down": "fallen"}
_OTHERS = frozenset(("other", "others"))
"""Additions that do not make a number grow: "12 others were injured" tells of another group."""


def growth_told(clauses: FigureClauses, index: int) -> str | None:
    """What a sentence says of the course of a figure's number.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.

    Returns
    -------
    str or None
        risen, fallen, added, corrected, superseded or so_far; None where the sentence says nothing.
    """
    first, after = clauses.spans[index]
    left = max(clauses.clause(index)[0], first - thresholds.GROWTH_LEAD)
    # What is said of the figure before is not said of this one: "initially 14, now 15".
    own = clauses.forms(max(left, clauses.spans[index - 1][1] if index else 0), first)
    if _holds(own, "corrected", at_end=True):
        return "corrected"
    way = _way_to(clauses.forms(left, first), is_step="to" in clauses.forms(first, after))
    if way is not None:
        return way
    if _holds(own, "superseded") or (_holds(own, "once") and _has(own, "comparison/estimating_verbs")):
        return "superseded"
    if _comes_on_top(clauses, index):
        return "added"
    # "At least 14 died, and the toll is expected to rise": another clause of the sentence may say it.
    around = clauses.forms(left, after + thresholds.GROWTH_REACH)
    return "so_far" if _holds(own, "standing", at_end=True) or _holds(around, "so_far") else None


def with_steps(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, those of a step at its end: "rose from 12 to 15" is 15 now, not a range of 12 to 15.

    Parameters
    ----------
    claims
        Any claims.
    """
    return [_stepped(claim) if claim.comparator == "range" else claim for claim in claims]


def _stepped(claim: Claim) -> Claim:
    ends = {"risen": claim.high, "fallen": claim.low}
    value = ends.get(claim.growth or "")
    if value is None:
        return claim
    amount = claim.dimension.base, value * claim.dimension.factor
    return replace(claim, low=value, high=value, comparator="exact", amounts=(amount,))


def says_growth(claim: Claim) -> bool:
    """Whether the text says that a number is what something grew to, or what came on top: "rose to 22", "12 more".

    Parameters
    ----------
    claim
        Any claim.
    """
    return claim.growth in {"risen", "added"}


def is_so_far(claim: Claim) -> bool:
    """Whether a number is said to be that of now: "14 so far".

    Parameters
    ----------
    claim
        Any claim.
    """
    return claim.growth == "so_far"


def is_superseded(claim: Claim) -> bool:
    """Whether the text itself says that another number has taken this one's place: "initially said 14".

    Parameters
    ----------
    claim
        Any claim.
    """
    return claim.growth == "superseded" or claim.status in {"earlier", "corrected"}


def only_grows(claim: Claim) -> bool:
    """Whether a number can only grow while an event unfolds: the dead, the arrested, the affected.

    Parameters
    ----------
    claim
        Any claim.
    """
    return claim.outcome in outcomes_that("grows") or (claim.outcome is None and _goes(claim, "grows"))


def only_shrinks(claim: Claim) -> bool:
    """Whether a number can only shrink while an event unfolds: the missing, the trapped.

    Parameters
    ----------
    claim
        Any claim.
    """
    return claim.outcome in outcomes_that("shrinks") or (claim.outcome is None and _goes(claim, "shrinks"))


def _goes(claim: Claim, way: str) -> bool:
    """Whether a counted noun, the role or, where that is unknown, a word of the clause goes one way only."""
    known = _one_way(way)
    if claim.dimension.name not in {"count", "money"}:
        return False
    if claim.head in known or claim.role in known:
        return True
    return claim.role is None and not claim.clause_words.isdisjoint(known)


def _way_to(before: Sequence[str], *, is_step: bool) -> str | None:
    """Course of a number by the words before it: "the toll had risen to about".

    A step in one figure, "rose from 12 to 15", ends at its last number; the first number of one in two is superseded.
    """
    words = list(before)
    while words and words[-1] in _fillers():
        words.pop()
    if not words:
        return None
    *rest, last = words
    total = next((i for i, form in enumerate(rest) if form in lexicon.words("comparison/total_nouns")), None)
    if last in _forms_of("comparison/reaching_verbs"):
        return None if total is None else "risen"
    # "up to 14" is a bound, "the past 14 days" a time.
    if last not in _GOALS | {"from"} or rest[-1:] == ["up"] or (last == "past" and rest[-1:] == ["the"]):
        return None
    way = _way_told(rest)
    if last == "from":
        return way if is_step or way is None else "superseded"
    # "Bringing the total to 14", but not "a total of 51 were taken to two clinics".
    if way is None and total is not None and _has(rest[:total], "comparison/raising_verbs"):
        return "risen"
    return way


def _way_told(words: Sequence[str]) -> str | None:
    """What the last verb or noun of change says; some say it with an amount only: "gained 3 percent to 45"."""
    for index in range(len(words) - 1, -1, -1):
        form = words[index]
        if form in _ways():
            has_amount = any(each[0].isdigit() for each in words[index:])
            return (
                _ways()[form]
                if has_amount or form not in _forms_of("comparison/amount_first_verbs")
                else None
            )
    return None


def _comes_on_top(clauses: FigureClauses, index: int) -> bool:
    """Whether a number is added to another of the same: "12 more people", but not "12 others" or "12 or more"."""
    first, after = clauses.spans[index]
    beside = clauses.forms(max(0, first - 1), after + 1)
    return clauses.is_added(index) and (_OTHERS | {"or"}).isdisjoint(beside)


def _has(forms: Sequence[str], topic: str) -> bool:
    return not _forms_of(topic).isdisjoint(forms)


def _holds(forms: Sequence[str], kind: str, *, at_end: bool = False) -> bool:
    """Whether a phrase of a kind stands among words; at their end, but for words that change no number."""
    kept = list(forms)
    while at_end and kept and kept[-1] in _fillers():
        kept.pop()
    known = _phrases(kind)
    for start, form in enumerate(kept):
        for phrase in known.get(form, ()):
            end = start + len(phrase)
            is_denied = start > 0 and kept[start - 1] == "not"
            if tuple(kept[start:end]) == phrase and not is_denied and (not at_end or end == len(kept)):
                return True
    return False


@cache
def _phrases(kind: str) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Phrases of a kind by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase, of in lexicon.entries("comparison/growth_phrases"):
        if of == kind:
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append(words)
    return found


@cache
def _fillers() -> frozenset[str]:
    """Words before a number that leave its direction what it is: "rose to about", "to at least", "to more than"."""
    hedges = {part for phrase in lexicon.words("figures/hedges") for part in phrase.split()}
    return frozenset(hedges | {"least", "more", "than", "nearly", "a", "the", "as", "many"}) | {"$", "€", "£"}


@cache
def _ways() -> Mapping[str, str]:
    """Form of a verb or noun of change, to what it says of a number behind "to"."""
    return {form: _WAY[way] for form, way, *_ in lexicon.entries("figures/trends")}


@cache
def _forms_of(topic: str) -> frozenset[str]:
    """All forms of the verbs of a lexicon."""
    verbs = lexicon.words(topic)
    return frozenset(form for verb, form, _ in lexicon_forms() if verb in verbs)


@cache
def _one_way(way: str) -> frozenset[str]:
    """Words whose counts go one way, as claims have them."""
    return frozenset(
        fold(word(each)) for each, of in lexicon.entries("comparison/one_way_counts") if of == way
    )
