"""What becomes of the persons that a figure counts: killed, injured, arrested, marching.

Takes a sentence with its figures (`newslens.comparison.questions.clauses`); gives the outcome of each figure, or None
where the sentence does not tell. It is looked for after the figure first ("12 people were killed"), then before it
("killing 12"), then behind the other parts of the subject ("three boys and four girls drowned").

What this does not cover: outcomes told in another sentence, and counts of things. Words that name an outcome stand in
the lexicon `comparison/outcomes`; the rules of place are this project's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions.clauses import MARKS
from newslens.comparison.questions.roles import groups_of, is_person, outcome_of
from newslens.language.closed_classes import closed_class_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.comparison.questions.clauses import FigureClauses
    from newslens.comparison.shared.content_words import ComparedWord
    from newslens.schema import Figure

__all__ = ["is_gapped", "outcome_of_counted", "outcome_told"]

_PROTESTING = "protesting"
_KILLED = "killed"
_TOLLS = frozenset(("toll", "tolls"))
_JOINED_PARTS = frozenset(("including", "plus", "besides"))
"""Joining words behind which the count of one subject goes on: "12 dead plus 40 injured"."""


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
    if figure.unit is not None or _is_small_fraction(figure.low):
        return None
    head = nouns[-1] if nouns else None
    persons = head is None or is_person(head)
    if not persons and head is not None and outcome_of(head.form) is None:
        return None
    outcome = outcome_told(clauses, index, persons=persons)
    if outcome is None and head is not None and persons and not groups_of(nouns):
        return _PROTESTING if _tells_protest_only(clauses, index) else None
    # Where there are no casualties, nobody was killed either.
    return _KILLED if outcome == "casualties" and figure.high == 0 else outcome


def outcome_told(
    clauses: FigureClauses, index: int, *, persons: bool, depth: int = thresholds.COMPANION_DEPTH
) -> str | None:
    """What the sentence tells of those that a figure counts.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    persons
        Whether the counted noun is known to stand for persons: only persons protest.
    depth
        How many more figures of a subject in parts are looked past.
    """
    left, right = clauses.own_clause(index)
    first, after = clauses.spans[index]
    if _is_toll(clauses, left, first):
        return _KILLED
    if is_gapped(clauses, index):
        return _nearest(clauses, range(clauses.spans[index - 1][1], first))
    found = (
        _nearest(clauses, range(after, right))
        or _nearest(clauses, _back(clauses, first, left))
        or _beyond(clauses, index, right, depth)
    )
    if found is None and persons and _PROTESTING in map(clauses.outcomes.get, range(left, first)):
        return _PROTESTING
    return None if found == _PROTESTING and not persons else found


def is_gapped(clauses: FigureClauses, index: int) -> bool:
    """Whether a figure stands in a clause without its verb: 10 in "twelve people died in Ostrel and 10 in Marn"."""
    after = clauses.spans[index][1]
    if not index or clauses.forms(after, after + 1) != ("in",):
        return False
    between = range(clauses.spans[index - 1][1], clauses.spans[index][0])
    told = next((i for i in between if i in clauses.outcomes), None)
    return told is not None and _is_companion(clauses, index) and "in" in clauses.forms(told, between.stop)


def _is_small_fraction(low: float | None) -> bool:
    """Whether a number is no count of persons: "4.5", but not the broken thousands of a scaled number."""
    return low is not None and low < thresholds.LEAST_SUM and low % 1 != 0


def _is_toll(clauses: FigureClauses, left: int, first: int) -> bool:
    """Whether a figure is what a toll stands at: "the toll rose to 22"; an injury toll counts no dead."""
    toll = next((i for i in range(first - 1, left - 1, -1) if clauses.words[i].form in _TOLLS), None)
    return toll is not None and "injury" not in clauses.forms(max(left, toll - 1), toll)


def _tells_protest_only(clauses: FigureClauses, index: int) -> bool:
    """Whether all that a sentence tells is a protest before the figure: "put the march ... at 30,000 people"."""
    first, _ = clauses.spans[index]
    told = {outcome for at, outcome in clauses.outcomes.items() if at < first}
    return told == {_PROTESTING} and len(set(clauses.outcomes.values())) == 1


def _nearest(clauses: FigureClauses, indices: Iterable[int]) -> str | None:
    return next((clauses.outcomes[i] for i in indices if i in clauses.outcomes), None)


def _back(clauses: FigureClauses, first: int, left: int) -> range:
    """Words before a figure, from the nearest on, up to an agent: "killed by two men" kills other people."""
    agents = lexicon.words("comparison/agent_prepositions")
    stop = next((i + 1 for i in range(first - 1, left - 1, -1) if clauses.words[i].form in agents), left)
    return range(first - 1, stop - 1, -1)


def _beyond(clauses: FigureClauses, index: int, right: int, depth: int) -> str | None:
    """Outcome of a subject in parts or with an insertion: "five sailors, two of them cadets, were killed"."""
    after = clauses.spans[index][1]
    has_next = index + 1 < len(clauses.spans)
    stop = (
        clauses.spans[index + 1][0] if has_next else min(len(clauses.words), after + thresholds.CLAUSE_REACH)
    )
    joining = closed_class_words("joins")
    joined = next((i for i in range(after, stop) if clauses.words[i].form in joining), stop)
    found = _nearest(clauses, range(right, joined)) or _past_members(clauses, right, stop)
    if found and found != _PROTESTING:
        return found
    if has_next and depth and joined == stop and stop - after <= thresholds.COMPANIONS:
        return outcome_told(clauses, index + 1, persons=False, depth=depth - 1)
    if index and _is_companion(clauses, index):
        left, _ = clauses.own_clause(index - 1)
        return _nearest(clauses, _back(clauses, clauses.spans[index - 1][0], left))
    return None


def _past_members(clauses: FigureClauses, right: int, stop: int) -> str | None:
    """Outcome that follows on members who are named: "three fans, including a boy, lost their lives"."""
    if clauses.forms(right, right + 2) != (",", "including"):
        return None
    closing = next((i for i in range(right + 2, stop) if clauses.words[i].form in MARKS), stop)
    ending = next((i for i in range(closing + 1, stop) if clauses.breaks(i, 0)), stop)
    return _nearest(clauses, range(closing, ending))


def _is_companion(clauses: FigureClauses, index: int) -> bool:
    """Whether a figure goes on with the count before it: "12 dead and some 40 injured" in one clause."""
    before, first = clauses.spans[index - 1][1], clauses.spans[index][0]
    new_clauses = closed_class_words("joins") - _JOINED_PARTS
    return first - before <= thresholds.COMPANIONS and new_clauses.isdisjoint(clauses.forms(before, first))
