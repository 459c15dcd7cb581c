"""What becomes of the persons that a figure counts: killed, injured, arrested, marching.

Takes a sentence with its figures (`newslens.comparison.claims.clauses`); gives the outcome of each figure, or None where the
sentence does not tell. An outcome is taken only where its word is tied to the counted phrase
(`newslens.comparison.claims.outcome_ties`), and only for persons: "three trawlers missing" are no persons missing. Words that
name an outcome stand in the lexicon `comparison/outcomes`.

What this does not cover: outcomes told in another sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.attachment import before_phrase
from newslens.comparison.claims.outcome_ties import LIVES, MENTIONS, outcome_told
from newslens.comparison.claims.roles import groups_of, is_person, outcome_of
from newslens.language.verbs import is_past_form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.claims.clauses import FigureClauses
    from newslens.comparison.shared.content_words import ComparedWord
    from newslens.schema import Figure

__all__ = ["is_count_of_persons", "nouns_of_phrase", "outcome_of_counted"]

_PROTESTING = "protesting"
_KILLED = "killed"
_SINGULAR_VERBS = frozenset(("was", "is", "has"))


def nouns_of_phrase(words: Sequence[ComparedWord]) -> Sequence[ComparedWord]:
    """Content words of a counted phrase; none where it is a verb that was read as one: "more than 50 taken to hospital".

    Parameters
    ----------
    words
        Content words of the phrase.
    """
    is_verb = len(words) == 1 and is_past_form(words[0].form) and outcome_of(words[0].form) is None
    return [] if is_verb else words


def outcome_of_counted(
    clauses: FigureClauses, index: int, figure: Figure, nouns: Sequence[ComparedWord]
) -> str | None:
    """What becomes of those that a figure counts, where they can be persons.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    figure
        The figure.
    nouns
        Content words of the counted phrase.
    """
    if figure.unit is not None or _is_small_fraction(figure.low) or _is_age(clauses, index, figure, nouns):
        return None
    head = nouns[-1] if nouns else None
    persons = head is None or is_person(head)
    if head is not None and not persons and not _stands_for_persons(head):
        return None
    if clauses.forms(clauses.spans[index][1], clauses.spans[index][1] + 2) == ("of", "which"):
        return None
    outcome = outcome_told(clauses, index, nouns=nouns, persons=persons)
    if outcome is None and head is not None and persons and not groups_of(nouns):
        return _PROTESTING if _tells_protest_only(clauses, index) else None
    # Where there are no casualties, nobody was killed either.
    return _KILLED if outcome == "casualties" and figure.high == 0 else outcome


def is_count_of_persons(nouns: Sequence[ComparedWord], outcome: str | None) -> bool:
    """Whether persons are counted, as far as the counted noun shows it: "12 miners", "72 arrests"; true without a noun.

    Parameters
    ----------
    nouns
        Content words of the counted phrase.
    outcome
        What the sentence tells of them.
    """
    if not nouns or is_person(nouns[-1]):
        return True
    return outcome is not None and (nouns[-1].form in LIVES or outcome_of(nouns[-1].form) is not None)


def _is_small_fraction(low: float | None) -> bool:
    """Whether a number is no count of persons: "4.5", but not the broken thousands of a scaled number."""
    return low is not None and low < thresholds.LEAST_SUM and low % 1 != 0


def _is_age(clauses: FigureClauses, index: int, figure: Figure, nouns: Sequence[ComparedWord]) -> bool:
    """Whether a bare number behind a comma is somebody's age, because its verb is singular: "Ada Orvell, 31, was hurt"."""
    first, after = clauses.spans[index]
    if nouns or figure.low in {None, 0.0, 1.0} or not first or clauses.words[first - 1].form != ",":
        return False
    following = clauses.forms(after, after + 2)
    return not _SINGULAR_VERBS.isdisjoint(following[:2] if following[:1] == (",",) else following[:1])


def _stands_for_persons(head: ComparedWord) -> bool:
    """Whether a noun that names no person tells of persons: "deaths", "lives", "families", "reports"."""
    return (
        head.form in LIVES | MENTIONS
        or outcome_of(head.form) is not None
        or not lexicon.words("comparison/collectives").isdisjoint(
            (head.form, head.stem, f"{head.form[:-3]}y")
        )
    )


def _tells_protest_only(clauses: FigureClauses, index: int) -> bool:
    """Whether all that a sentence tells is a protest before the figure: "put the march ... at 30,000 people"."""
    first, _ = clauses.spans[index]
    before = before_phrase(clauses, index)
    if before < 0 or clauses.words[before].form not in {"at", "to"}:
        return False
    told = {outcome for at, outcome in clauses.outcomes.items() if at < first}
    return told == {_PROTESTING} and len(set(clauses.outcomes.values())) == 1
