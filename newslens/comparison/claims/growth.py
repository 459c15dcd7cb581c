"""Whether a text says that a quantity grew or shrank, and which quantities can only do one of the two.

Takes a figure in its sentence and gives one word for the course of its number, which the claim keeps:

- risen, fallen: the number is what something came to: "the toll rose to 22", "bringing the total to 40", "cut to 9";
- added: the number came on top of another: "an additional 12", "12 more people";
- corrected: it takes the place of a wrong one: "revised to 15";
- superseded: another has taken its place: "initially said 14", "up from 12", the 12 of "rose from 12 to 15";
- so_far: it is that of now, and more may come: "14 so far", "at least 14, and the toll is expected to rise", "no deaths were reported".

A number that rose *by* so much is a change and none of these. Which quantities only grow (the dead, the injured, the
arrested) or only shrink (the missing, the trapped) is looked up in `comparison/outcome_kinds` and `comparison/one_way_counts`.

What this does not cover: growth that only the order of publication shows (`newslens.comparison.questions.verdicts`).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.growth_words import course_before, has_verb_of, holds_phrase
from newslens.comparison.claims.roles import fold, outcomes_that
from newslens.comparison.shared.content_words import word

if TYPE_CHECKING:
    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.claims.clauses import FigureClauses

__all__ = [
    "growth_told",
    "is_superseded",
    "only_grows",
    "only_shrinks",
]

_DIMENSIONS = {"count": "counts", "money": "sums", "share": "shares"}
"""What of a word the lexicon says that it goes one way."""
_NONE = frozenset(("no", "none", "zero"))
_HEARD = frozenset(("reported", "confirmed", "known"))
"""Of none it says that nothing was heard so far: "no deaths were reported"."""
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
    if holds_phrase(own, "corrected", at_end=True):
        return "corrected"
    way = course_before(clauses.forms(left, first))
    if way is not None:
        return way
    if holds_phrase(own, "superseded") or (
        holds_phrase(own, "once") and has_verb_of(own, "comparison/estimating_verbs")
    ):
        return "superseded"
    if _comes_on_top(clauses, index):
        return "added"
    # "At least 14 died, and the toll is expected to rise": another clause of the sentence may say it.
    around = clauses.forms(left, after + thresholds.GROWTH_REACH)
    is_open = holds_phrase(own, "standing", at_end=True) or holds_phrase(around, "so_far")
    return "so_far" if is_open or _is_none_heard_of(clauses, index) else None


def _is_none_heard_of(clauses: FigureClauses, index: int) -> bool:
    """Whether a sentence says of a none only that nobody had heard of any: "no deaths were reported"."""
    behind = clauses.forms(clauses.spans[index][1], clauses.own_clause(index)[1])
    return not _NONE.isdisjoint(clauses.forms(*clauses.spans[index])) and not _HEARD.isdisjoint(behind)


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
    if claim.dimension.name not in _DIMENSIONS:
        return False
    kind = _DIMENSIONS[claim.dimension.name]
    known = _one_way(way, kind)
    if claim.head in known or claim.role in known:
        return True
    return claim.role is None and not claim.clause_words.isdisjoint(known - _one_way(way, kind, "told"))


def _comes_on_top(clauses: FigureClauses, index: int) -> bool:
    """Whether a number is added to another of the same: "12 more people", but not "12 others" or "12 or more"."""
    first, after = clauses.spans[index]
    beside = clauses.forms(max(0, first - 1), after + 1)
    return clauses.is_added(index) and (_OTHERS | {"or"}).isdisjoint(beside)


@cache
def _one_way(way: str, kind: str, only: str | None = None) -> frozenset[str]:
    """Words whose counts go one way, as claims have them, or of which sums do (what is donated, not the damage) or shares.

    With `only` those of which the lexicon says that as well.
    """
    return frozenset(
        fold(word(each))
        for each, of, *what in lexicon.entries("comparison/one_way_counts")
        if of == way
        and (kind in what or (kind == "counts" and "shares" not in what))
        and (only is None or only in what)
    )
