"""Whether a number is one of what was not so, or of all things of a kind: "would have killed 12", "a magnitude 7 quake can".

Takes a figure in its sentence; gives hypothetical, threshold (a bound behind "if") or None. What this does not cover: "would"
alone, with which reports give terms that are agreed ("would pay 12 crowns a share").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.verb_reach import FINITE_TAGS, own_words_before

if TYPE_CHECKING:
    from newslens.comparison.claims.clauses import FigureClauses

__all__ = ["read_imagined"]

_BOUNDS = frozenset(("than", "least", "most", "over", "under", "above", "below"))
_GENERAL_VERBS = frozenset(("can", "may"))
_GENERALLY = frozenset(("usually", "typically", "generally", "normally", "often", "sometimes", "commonly"))


def read_imagined(clauses: FigureClauses, index: int) -> str | None:
    """Whether the figure is one of what was not so, or of such things at large.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    """
    left, first = own_words_before(clauses, index)
    for at in range(first - 1, left - 1, -1):
        tag = clauses.tags[at]
        if tag in "KW" or (tag == "V" and at + 1 < first):
            break
        if clauses.forms(at, at + 2) == ("would", "have"):
            behind = clauses.tags[at + 2 : first].lstrip("R")
            return "hypothetical" if behind.startswith("E") else None
    opens = clauses.forms(left - 1, left) if left else clauses.forms(0, 1)
    if opens in {("if",), ("unless",)} and {"the", "its", "their", "these", "those"}.isdisjoint(
        clauses.forms(max(left, first - 1), first + 3)
    ):
        is_bound = not _BOUNDS.isdisjoint(clauses.forms(first, clauses.spans[index][1]))
        return "threshold" if is_bound else "hypothetical"
    return "hypothetical" if _is_general(clauses, index) else None


def _is_general(clauses: FigureClauses, index: int) -> bool:
    """Whether a sentence tells of all things of a kind: "a magnitude 6 quake can cause damage"."""
    first, after = clauses.spans[index]
    lead = clauses.forms(max(0, first - thresholds.KIND_LEAD), first)
    if lead and {"a", "an"}.isdisjoint(lead):
        return False
    right = min(clauses.own_clause(index)[1], after + thresholds.STATUS_REACH)
    verb = next((at for at in range(after, right) if clauses.tags[at] in "VAM"), None)
    if verb is None or not lead or not _opens_sentence(clauses, index):
        return False
    beside = clauses.forms(verb, verb + 2)
    return (
        beside[0] in _GENERAL_VERBS and clauses.tags[verb + 1 : verb + 2] == "B"
    ) or not _GENERALLY.isdisjoint(clauses.forms(verb - 1, verb + 2))


def _opens_sentence(clauses: FigureClauses, index: int) -> bool:
    """Whether no verb stands before the figure in its clause, so that it can be in the subject."""
    left, first = own_words_before(clauses, index)
    return FINITE_TAGS.isdisjoint(clauses.tags[left:first])
