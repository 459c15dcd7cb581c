"""The words before a figure that can govern it, and whether a phrase among them does.

Takes a sentence with its figures; says for a phrase before a figure whether no other verb stands between, so that the figure
belongs to its object: the 12 in "expects revenue to reach 12", but not in "expected to plead guilty to killing 12". Shared by
the rooms that read how a number is put (`claim_status`, `onlooker_views`, `imagined_status`).

What this does not cover: objects in another clause.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims import claim_thresholds as thresholds

if TYPE_CHECKING:
    from newslens.comparison.claims.clauses import FigureClauses

__all__ = ["FINITE_TAGS", "is_in_object", "own_words_before"]

FINITE_TAGS = frozenset("VAMKWSFp")
"""Tags of verbs in a form for a subject, and of words that begin a clause."""
_SIGNS = frozenset("$€£¥")


def own_words_before(clauses: FigureClauses, index: int) -> tuple[int, int]:
    """The words before a figure that are its own: no further back than its clause or the figure before.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    """
    return clauses.own_clause(index)[0], clauses.spans[index][0]


def is_in_object(clauses: FigureClauses, end: int, first: int) -> bool:
    """Whether no other verb stands between a phrase and the figure; one infinitive may: "expects revenue to reach 12".

    Parameters
    ----------
    clauses
        The sentence.
    end
        Position behind the phrase.
    first
        Position of the figure.
    """
    between = clauses.tags[end:first]
    if first - end > thresholds.STATUS_REACH or not FINITE_TAGS.isdisjoint(between):
        return False
    if between.count("B") > 1 or between.count("T") > 1 or "G" in between[1:]:
        return False
    if any(form.endswith("ing") for form in clauses.forms(end + 1, first)):
        return False  # "expected to plead guilty to killing 12"
    before = clauses.forms(max(end, first - 2), first)
    if len(before) > 1 and before[-1] == "the" and clauses.tags[first - 2] == "I":
        return False  # "hopes to serve more of the 12 towns": the 12 are there already
    # "expected to attend the funeral of 12 sailors" foresees no number of sailors.
    after = clauses.spans[clauses.figure_at[first]][1]
    is_signed = clauses.words[first].surface[0] in _SIGNS or clauses.words[after - 1].form == "%"
    is_bare = after - first == 1 and not is_signed and after not in clauses.unit_at
    is_of_noun = len(before) > 1 and before[-1] == "of" and is_bare
    return not (is_of_noun and before[0] not in _amount_nouns())


@cache
def _amount_nouns() -> frozenset[str]:
    """Nouns whose number follows with "of", so that what is said of them is said of the number."""
    return lexicon.words("comparison/quantity_nouns") | lexicon.words("comparison/total_nouns")
