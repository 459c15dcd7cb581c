"""Whether a figure is that of the moment in which its report appeared: "crews are at work", "is now 74 per cent full".

Takes a figure in its sentence; says whether it is told of now. Such a number holds for its day and says nothing against
that of another day. What is doing something is told of now, and so is all that is listed with it: "Some 300 volunteers, with
12 boats, are searching the bay".

What this does not cover: what lasts ("the bridge is 60 m long"), which only a "now" makes one of the moment.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from newslens import lexicon

if TYPE_CHECKING:
    from newslens.comparison.claims.clauses import FigureClauses

__all__ = ["tells_of_now"]

_NOW: Final = frozenset(("now", "currently", "presently"))
_PRESENT: Final = frozenset(("is", "are", "stands", "stand", "remains", "remain"))
_PAST: Final = frozenset(("was", "were", "been", "had"))
_BE: Final = frozenset(("is", "are", "'s", "'re"))
_COUNT: Final = "count"
_SHARE: Final = "share"


def tells_of_now(clauses: FigureClauses, index: int, *, of_persons: bool, dimension: str) -> bool:
    """Whether a figure is that of now.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    of_persons
        Whether persons are counted, who can be others on the next day where they are told to be or do something.
    dimension
        Name of what the figure's unit measures.
    """
    left, right = clauses.own_clause(index)
    if not _NOW.isdisjoint(clauses.forms(left, right)):
        return True
    of_share = dimension == _SHARE
    told = clauses.forms(left if of_share else clauses.spans[index][1], right)
    if (of_share or of_persons) and not _PRESENT.isdisjoint(told) and _PAST.isdisjoint(told):
        return True
    return dimension == _COUNT and _is_acting(clauses, index)


def _is_acting(clauses: FigureClauses, index: int) -> bool:
    """Whether the counted, or those with whom they are listed, are doing something as the report is written."""
    verb = _finite_verb(clauses, index)
    if verb is None or clauses.words[verb].form not in _BE:
        return False
    at = verb + 1
    while clauses.tags[at : at + 1] == "R":
        at += 1
    if not _NOW.isdisjoint(clauses.forms(verb, at)):
        return True
    behind = clauses.forms(at, at + 3)
    is_doing = clauses.tags[at : at + 1] == "G" and behind[:2] != ("going", "to")
    return is_doing or behind[:2] in _states() or behind in _states()


def _finite_verb(clauses: FigureClauses, index: int) -> int | None:
    """Position of the verb of a figure's clause; where the clause has none, as in a list, that of the first of the sentence."""
    left, right = clauses.clause(index)
    own = next((at for at in range(left, right) if clauses.tags[at] in "VAM"), None)
    return own if own is not None else next(iter(clauses.opening_verbs), None)


@cache
def _states() -> frozenset[tuple[str, ...]]:
    """Phrases of two or three words that say of somebody or something that it is at work or out of it."""
    return frozenset(tuple(phrase.split()) for phrase in lexicon.words("comparison/working_states"))
