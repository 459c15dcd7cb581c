"""Whether a number is what somebody saw or heard: "I saw two boats", "witnesses heard 12 shots", "12, a resident said".

Takes a figure in its sentence; says whether its source is an onlooker (`comparison/onlookers`), who counts what is in view and
contradicts no official count. What this does not cover: onlookers whom only another sentence calls so.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.verb_reach import is_in_object, own_words_before
from newslens.comparison.shared.content_words import word

if TYPE_CHECKING:
    from newslens.comparison.claims.clauses import FigureClauses
    from newslens.frames import FigureRow
    from newslens.schema import Figure

__all__ = ["is_seen_by_onlooker"]

_SEEN = frozenset(("see", "hear", "count", "notic"))
"""Stems of verbs of what somebody took in."""
_PERSONS = frozenset(("he", "she", "they"))
_SELVES = frozenset(("i", "we"))


def is_seen_by_onlooker(clauses: FigureClauses, index: int, figure: Figure | FigureRow) -> bool:
    """Whether somebody tells of what they saw themselves: "I saw two boats", "witnesses heard 12 shots".

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    figure
        The figure, with its source.
    """
    left, first = own_words_before(clauses, index)
    for at in range(first - 1, left, -1):
        if clauses.tags[at] in "VE":
            each, subject = clauses.words[at], clauses.words[at - 1]
            is_self = subject.form in _SELVES or subject.stem in _onlookers()
            is_self |= subject.form in _PERSONS and _tells_itself(clauses, at - 1)
            is_told = clauses.tags[at + 1] == "H"  # "we heard that 12 had died"
            if each.stem in _SEEN and is_self and not is_told and is_in_object(clauses, at + 1, first):
                return True
            break
    # What somebody measures they may know: only what they count is their view.
    is_count = figure.unit is None and figure.attributed_to is not None
    return is_count and _is_onlooker(clauses, figure.attributed_to or "")


def _tells_itself(clauses: FigureClauses, at: int) -> bool:
    """Whether an onlooker is named before a pronoun: "witnesses said they"."""
    return any(each.stem in _onlookers() for each in clauses.words[max(0, at - thresholds.STATUS_LEAD) : at])


def _is_onlooker(clauses: FigureClauses, source: str) -> bool:
    """Whether a source is called a witness or the like, by its own words or right beside its name."""
    own = [word(each) for each in re.findall(r"[^\W\d_][\w’'-]*", source)]
    if not own:
        return False
    if "and" in (each.form for each in own):
        return False  # "officials and witnesses"
    if any(each.stem in _onlookers() and (each.surface.islower() or each is own[0]) for each in own):
        return True
    named = own[-1].form
    places = [at for at, each in enumerate(clauses.words) if each.form == named]
    return any(_is_called_onlooker(clauses, at, len(own)) for at in places)


def _is_called_onlooker(clauses: FigureClauses, at: int, length: int) -> bool:
    """Whether a name is given as that of a witness: "resident Ada Marsden", "Ada Marsden, a neighbour"."""
    before = clauses.words[max(0, at - length) : max(0, at - length + 1)]
    if any(each.stem in _onlookers() for each in before):
        return True
    behind = clauses.words[at + 1 : at + 1 + thresholds.APPOSITION_WORDS]
    if [each.form for each in behind[:2]] not in ([",", "a"], [",", "an"], [",", "who"]):
        return False
    return any(each.stem in _onlookers() for each in behind[2:])


@cache
def _onlookers() -> frozenset[str]:
    return frozenset(
        word(form).stem
        for each in lexicon.words("comparison/onlookers")
        for form in (each, f"{each}s", f"{each}es", each.replace("passerby", "passersby"))
    )
