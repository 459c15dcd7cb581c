"""Whether a figure is that of the moment in which its report appeared: "crews are at work", "is now 74 per cent full".

Takes a figure in its sentence; says whether it is told of now. Such a number holds for its day and says nothing against
that of another day.

What this does not cover: what lasts ("the bridge is 60 m long"), which only a "now" makes one of the moment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from newslens.comparison.claims.clauses import FigureClauses

__all__ = ["tells_of_now"]

_NOW: Final = frozenset(("now", "currently", "presently"))
_PRESENT: Final = frozenset(("is", "are", "stands", "stand", "remains", "remain"))
_PAST: Final = frozenset(("was", "were", "been", "had"))


def tells_of_now(clauses: FigureClauses, index: int, *, of_persons: bool, of_share: bool) -> bool:
    """Whether a figure is that of now.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    of_persons
        Whether persons are counted, who can be others on the next day where they are told to be or do something.
    of_share
        Whether it is a share.
    """
    left, right = clauses.own_clause(index)
    if not _NOW.isdisjoint(clauses.forms(left, right)):
        return True
    told = clauses.forms(left if of_share else clauses.spans[index][1], right)
    return (of_share or of_persons) and not _PRESENT.isdisjoint(told) and _PAST.isdisjoint(told)
