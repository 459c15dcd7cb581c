"""Two sources that one report sets against each other: "1,200 people came, police said; the organisers counted 3,000".

Takes two claims; says whether they are such a pair. They are neighbours in one report, each has a source of its own, and the
second tells nothing but its number and whose it is: so it answers the question of the first.

What this does not cover: sources that a report sets against each other far apart, and numbers without a source.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from newslens import lexicon
from newslens.comparison.claims.roles import fold, folded
from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.answer_bounds import names_in_common
from newslens.comparison.questions.value_likeness import times_apart
from newslens.comparison.shared.content_words import CONTENT, read_words, word
from newslens.language.numbers import find_numerals

if TYPE_CHECKING:
    from newslens.comparison.claims.claim import Claim

__all__ = ["are_contrasted"]

_NEXT_SENTENCE: Final = 3
"""Characters between two sentences that follow on each other."""


def are_contrasted(a: Claim, b: Claim) -> bool:
    """Whether two claims are what two sources of one report say to one question.

    Parameters
    ----------
    a, b
        Claims that clash; the order of the two does not matter.
    """
    if a.article_id != b.article_id or abs(a.row - b.row) != 1:
        return False
    first, then = sorted((a, b), key=lambda claim: claim.start)
    if not (first.source and then.source) or names_in_common(first.source, then.source):
        return False
    is_near = then.sentence_start == first.sentence_start or _goes_on(first, then)
    return is_near and _may_be_of_one_thing(first, then) and _tells_number_alone(then)


def _goes_on(first: Claim, then: Claim) -> bool:
    """Whether the second stands in the next sentence and the first is the only number of its own, so that no other can be meant."""
    is_next = then.sentence_start - first.sentence_end <= _NEXT_SENTENCE
    return is_next and len(find_numerals(first.sentence)) == 1


def _may_be_of_one_thing(first: Claim, then: Claim) -> bool:
    """Whether the second tells of no other thing, deed or part than the first, and of no number of another size."""
    if then.is_added or then.is_part or first.unit != then.unit:
        return False
    told = ((first.head, then.head), (first.deed.verb, then.deed.verb), (first.role, then.role))
    is_same = all(own in {None, known} or own in _speaking() for known, own in told)
    return is_same and times_apart(first, then) <= weights.WIDEST_COUNTS


def _tells_number_alone(claim: Claim) -> bool:
    """Whether a clause tells a number and whose it is, and nothing of what is counted that its noun does not say."""
    source = {fold(each) for each in read_words(claim.source or "") if each.kind == CONTENT}
    return claim.clause_words <= source | claim.nouns | _speaking()


@cache
def _speaking() -> frozenset[str]:
    """Verbs of saying and counting, as claims have them."""
    saying = (fold(word(verb)) for verb, *_ in lexicon.entries("speech/reporting_verbs"))
    return (
        frozenset(saying)
        | folded("comparison/counting_verbs")
        | folded("comparison/estimating_verbs")
        | {fold(word("speak"))}
    )
