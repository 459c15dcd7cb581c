"""What a number counts that its sentence names as the subject: "the number of houses destroyed has risen to 112".

Takes a figure that counts nothing by itself, in its sentence (`newslens.comparison.claims.clauses`); gives the counted phrase and the
participle behind it. So "112" is of the houses that were destroyed, like "38 houses were destroyed" of another report.

What this does not cover: persons, whose fate is the outcome of a claim (`newslens.comparison.claims.outcome_search`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.attachment import nominal_end
from newslens.comparison.claims.growth_words import course_before
from newslens.comparison.shared.content_words import CONTENT
from newslens.language.noun_phrases import is_plural

if TYPE_CHECKING:
    from newslens.comparison.claims.clauses import FigureClauses
    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["NumberSubject", "number_subject"]

_NUMBERS: Final = frozenset(("number", "count", "total", "tally"))
_BETWEEN: Final = frozenset("VAEMRTID")
"""Tags of what may stand between the subject and its number: "has now risen to a"."""
_FINITE: Final = frozenset("VA")
_PARTICIPLES: Final = frozenset("EV")


class NumberSubject(NamedTuple):
    """What a number is told of by the subject of its sentence."""

    nouns: list[ComparedWord]
    """Words of the counted phrase."""
    deed: ComparedWord | None
    """The participle behind it: "destroyed" of "the number of houses destroyed"."""


def number_subject(clauses: FigureClauses, index: int) -> NumberSubject | None:
    """The subject of which a sentence gives the number; None where it names none in the plural.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    """
    left, first = clauses.clause(index)[0], clauses.spans[index][0]
    start = max(left, first - thresholds.SUBJECT_REACH)
    heads = (at for at in range(start, first - 1) if clauses.words[at].form in _NUMBERS)
    at = next((at for at in heads if clauses.words[at + 1].form == "of"), None)
    if at is None:
        return None
    end = nominal_end(clauses, at + 2)
    nouns = [each for each in clauses.words[at + 2 : end] if each.kind == CONTENT]
    if not nouns or not is_plural(nouns[-1].surface):
        return None
    has_deed = clauses.tags[end : end + 1] in _PARTICIPLES and _leads_to_number(clauses.tags[end + 1 : first])
    if has_deed:
        return NumberSubject(nouns, clauses.words[end])
    return NumberSubject(nouns, None) if course_before(clauses.forms(end, first)) else None


def _leads_to_number(tags: str) -> bool:
    """Whether a verb stands between the participle of a subject and its number, and nothing that counts: "has risen to"."""
    is_finite = not _FINITE.isdisjoint(tags) or tags[:1] == "E"  # "stood" is a participle to the tagger
    return is_finite and _BETWEEN.issuperset(tags)
