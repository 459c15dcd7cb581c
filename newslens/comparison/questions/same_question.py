"""How strongly two claims answer one question.

Takes two claims that do not contradict each other, and the likeness of all claims of the event; gives their affinity, 0
to about 1. What speaks for one question is the counted noun, the words of the clause and around it, an outcome that both
tell, and an agreeing value; what speaks against it is that the two differ in what mostly makes another question. All
weights stand in `newslens.comparison.questions.question_weights`; none is trained.

What this does not cover: which answer is right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.answer_bounds import names_in_common
from newslens.comparison.questions.claim_contradictions import is_held, on_other_days
from newslens.comparison.questions.roles import folded, outcomes_that
from newslens.comparison.questions.value_likeness import clash, differ_much, same_low, same_value

if TYPE_CHECKING:
    from newslens.comparison.questions.claim import Claim
    from newslens.comparison.questions.claim_likeness import ClaimLikeness
    from newslens.comparison.questions.places import StoryPlaces

__all__ = ["affinity", "same_head"]


def affinity(a: Claim, b: Claim, likeness: ClaimLikeness, *, least: float = 0.0) -> float:
    """How strongly two figures answer one question, 0 to about 1.

    Parameters
    ----------
    a, b
        Claims that do not contradict each other.
    likeness
        Likeness of all claims of the event.
    least
        Strength that is of interest: of a pair that stays below it, the doubts are not looked into.
    """
    score = same_value(a, b) + _alike(a, b, likeness) + _same_outcome(a, b)
    has_holder = a.dimension.name == "age" or (a.head == b.head and is_held(a))
    score += weights.SAME_HOLDER * (has_holder and not a.holders.isdisjoint(b.holders))
    score += weights.SAME_SOURCE * _one_source(a, b)
    score += weights.COUNTED_ONCE * _is_sole_count(a, b, likeness)
    return score if score < least else score - _doubts(a, b, likeness.places)


def same_head(a: Claim, b: Claim) -> float:
    """How much two figures count the same thing, 0 to 1.

    Parameters
    ----------
    a, b
        Claims of two figures.
    """
    if a.head is None or b.head is None:
        return weights.HEAD_MISSING
    if a.head == b.head:
        return 1.0
    if a.head in b.nouns or b.head in a.nouns:
        return weights.HEAD_IN_PHRASE
    # "12 miners" and "12 people" are the same persons, and so are "12 miners" and "12 workers" who died.
    general = not folded("comparison/general_persons").isdisjoint((a.head, b.head)) or a.outcome is not None
    return weights.HEAD_OF_PERSONS if a.persons and b.persons and general else 0.0


def _alike(a: Claim, b: Claim, likeness: ClaimLikeness) -> float:
    """How strongly the words of two claims suggest one question: counted nouns, clauses, and sentences around."""
    clause, around = likeness.clauses(a, b), likeness.surroundings(a, b)
    if a.dimension.name != "count":
        return weights.MEASURE_CLAUSE * clause + weights.MEASURE_AROUND * around + weights.MEASURE_BASE
    noun = weights.COUNT_NOUN + weights.COUNT_RARE_NOUN * likeness.rarity((a.head, b.head))
    return weights.COUNT_CLAUSE * clause + weights.COUNT_AROUND * around + noun * same_head(a, b)


def _same_outcome(a: Claim, b: Claim) -> float:
    """Bonus when both tell one outcome, such as "12 died" and "14 were killed".

    It is smaller where they count different groups, such as "12 died" and "4 women died".
    """
    if a.outcome is None or a.outcome != b.outcome:
        return 0.0
    telling = weights.SAME_TELLING_OUTCOME if _is_telling(a) else weights.SAME_OUTCOME
    if _kinds(a) != _kinds(b):
        telling *= weights.OTHER_GROUPS_SHARE
    return telling + weights.NOBODY * (a.high == 0 or b.high == 0)


def _doubts(a: Claim, b: Claim, places: StoryPlaces) -> float:
    """Sum of the penalties of a pair; `affinity` subtracts it. None of them rules one question out by itself."""
    return (
        _doubts_of_part(a, b)
        + _doubts_of_persons(a, b)
        + _doubts_of_place(a, b, places)
        + _doubts_of_time(a, b)
        + _doubts_of_value(a, b)
    )


def _doubts_of_part(a: Claim, b: Claim) -> float:
    """Penalty when only one figure is a part, a whole, an addition or a loss, such as "a further 12 died" and "30 died".

    A whole is the 329 of "15 of the 329 seats", a part the two of "including two children". "12 died" and "14 died" get none:
    neither is a part.
    """
    doubts = weights.ONE_WHOLE * (a.is_whole != b.is_whole and not same_low(a, b))
    doubts += weights.ONE_PART * (a.is_part != b.is_part)
    doubts += weights.ONE_OF_KNOWN * (a.is_of_known != b.is_of_known and a.outcome is None)
    doubts += weights.ONE_ADDED * (a.is_added != b.is_added and clash(a, b))
    losses = folded("comparison/losses")
    loss = a.clause_words.isdisjoint(losses) != b.clause_words.isdisjoint(losses)
    return doubts + weights.ONE_LOST * (is_held(a) and loss)


def _doubts_of_persons(a: Claim, b: Claim) -> float:
    """Penalty when two figures count different groups, such as "4 women" and "6 children".

    So too when only one tells what became of the persons, such as "12 people died" and "15 people were aboard"; not
    when both give the same number.
    """
    one, other = _kinds(a), _kinds(b)
    doubts = weights.OTHER_GROUPS * (one != other and one.isdisjoint(other))
    told_once = a.persons and b.persons and bool(a.outcome) != bool(b.outcome)
    return doubts + weights.ONE_OUTCOME * (told_once and not same_low(a, b))


def _doubts_of_place(a: Claim, b: Claim, places: StoryPlaces) -> float:
    """Penalty when two figures are told of different places, such as "4 died in Velm" and "10 died in Ondra".

    It is higher where the place matters (deaths, lengths) and lower where the numbers agree: 10 in Ondra and 10 in the
    district around it may be the same persons.
    """
    matters = _is_telling(a) or a.dimension.name == "length"
    return weights.ELSEWHERE[matters, same_low(a, b)] * _told_elsewhere(a, b, places)


def _doubts_of_time(a: Claim, b: Claim) -> float:
    """Penalty when two figures are told of different days, such as "3 were hurt on Monday" and "5 on Thursday".

    So too when only one names a year, such as "12 died in 2019" and "12 died": the first may recall an earlier event.
    """
    other_days = weights.OTHER_DAYS_COUNT if a.dimension.name == "count" else weights.OTHER_DAYS_MEASURE
    doubts = other_days * on_other_days(a, b)
    if bool(a.years) != bool(b.years):
        doubts += weights.ONE_YEAR_HELD if a.outcome is not None or is_held(a) else weights.ONE_YEAR
    return doubts


def _doubts_of_value(a: Claim, b: Claim) -> float:
    """Penalty when two numbers cannot both be true as one answer, such as "20 houses" and "30 houses".

    Counts of the dead get none of it between two reports, since early reports of one toll often differ. They do get the
    part for one article or one source, which seldom contradicts itself. "More than 20" and "25" get no penalty: both can
    be true.
    """
    if not clash(a, b):
        return 0.0
    doubts = 0.0
    if not _is_telling(a):
        doubts += weights.CLASH_FAR if differ_much(a, b) else weights.CLASH_NEAR
    if a.article_id == b.article_id and a.source == b.source:
        doubts += weights.CLASH_OF_ONE_SOURCE
    elif a.article_id == b.article_id and a.sentence_start != b.sentence_start:
        doubts += weights.CLASH_OF_ONE_ARTICLE
    return doubts


def _told_elsewhere(a: Claim, b: Claim, places: StoryPlaces) -> float:
    """How surely two figures are told of different places, 0 to 1.

    1 where only one of the clauses names a place away from the story's scene, less where only the sentences around
    them show it, 0 where they have a place in common.
    """
    scene = places.scenes(a.nearest_places) or places.scenes(a.places_before)
    other = places.scenes(b.nearest_places) or places.scenes(b.places_before)
    if scene & other:
        return 0.0
    if bool(places.off_scene(a.places)) != bool(places.off_scene(b.places)):
        return 1.0
    if scene | other <= places.main:
        return 0.0
    return weights.ELSEWHERE_BY_SENTENCES if scene and other else weights.ELSEWHERE_BY_ONE_SENTENCE


def _is_sole_count(a: Claim, b: Claim, likeness: ClaimLikeness) -> bool:
    """Whether two reports each count a thing once, on one scene, and come near each other."""
    if a.head in folded("comparison/general_persons") or not likeness.is_counted_once(a, b):
        return False
    return not differ_much(a, b) and not _told_elsewhere(a, b, likeness.places)


def _is_telling(claim: Claim) -> bool:
    """Whether a story mostly has one count of the claim's outcome."""
    return claim.outcome in outcomes_that("telling")


def _kinds(claim: Claim) -> frozenset[str]:
    """Groups of the counted; "men" are a group only where women and children are counted as well."""
    return claim.groups if claim.outcome in outcomes_that("bodily") else claim.groups - {"men"}


def _one_source(a: Claim, b: Claim) -> bool:
    """Whether two figures of different articles are given by one source."""
    return a.article_id != b.article_id and names_in_common(a.source, b.source)
