"""The second thing of which a number is the sum: the dogs of "12 cats and dogs".

Takes a figure in its sentence (`newslens.comparison.claims.clauses`); gives the noun as it is compared. "12 cats and dogs" are not the
12 cats of another report.

What this does not cover: sums that are told in other ways ("12 animals, among them dogs"), and things with a number of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslens.comparison.claims.attachment import nominal_end, phrase_end
from newslens.comparison.claims.roles import fold
from newslens.language.noun_phrases import is_plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.claims.clauses import FigureClauses
    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["read_second_noun"]

_ALL_OF_THEM: Final = frozenset(("women", "men", "girls", "boys"))
"""Behind "men and" no second thing: men and women are people."""


def read_second_noun(clauses: FigureClauses, index: int, nouns: Sequence[ComparedWord]) -> str | None:
    """The second thing that a number counts together with the first; None where it counts one thing.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    nouns
        Content words of the counted phrase.
    """
    end = phrase_end(clauses, index, nouns)
    if end == clauses.spans[index][1] or clauses.forms(end, end + 1) != ("and",):
        return None
    last = nominal_end(clauses, end + 1) - 1
    if last <= end or not clauses.figure_at.keys().isdisjoint(range(end + 1, last + 1)):
        return None
    noun = clauses.words[last]
    if clauses.tags[last] != "N" or not is_plural(noun.surface) or noun.form in _ALL_OF_THEM:
        return None
    # "They took 12 cats and dogs barked": the number is an object, and another clause begins behind it.
    is_object = not set("VAM").isdisjoint(clauses.tags[clauses.clause(index)[0] : clauses.spans[index][0]])
    begins_clause = is_object and clauses.tags[last + 1 : last + 2] in set("VAM")
    return None if begins_clause else fold(noun)
