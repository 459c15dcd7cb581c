"""How sure a statement is: modal verbs, words of likelihood, and words that say that something nearly was.

Takes words (`newslens.comparison.shared.content_words`); gives the modal verbs and words of likelihood among them, each with
its strength, on one scale: "must" and "will" 4, "probably" 2, "may" and "perhaps" 1; and whether some words say that
something came close and was not reached ("almost").

Method: word lists of our own.

What this does not cover: verbs that make a statement less sure ("it seems", "I think"), and figures ("almost 300").
"""

from __future__ import annotations

import itertools
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from newslens.lexicon import mapping, words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["has_likelihood", "is_approximate", "modal_strengths", "states_certainty", "weakest"]


def modal_strengths(said: Sequence[ComparedWord]) -> dict[str, int]:
    """Modal verbs among some words, phrases that stand for one, and words of likelihood, each with its strength.

    Examples
    --------
    >>> from newslens.comparison.shared.content_words import read_words
    >>> modal_strengths(read_words("We have to wait and should probably rest"))
    {'should': 2, 'probably': 2, 'have to': 4}
    """
    strengths = _strengths()
    return {phrase: strengths[phrase] for phrase in _phrases(said) if phrase in strengths}


def weakest(said: Sequence[ComparedWord]) -> int | None:
    """The least strength among some words: "will perhaps" is as sure as "may"; None where they have none.

    Examples
    --------
    >>> from newslens.comparison.shared.content_words import read_words
    >>> weakest(read_words("will perhaps")), weakest(read_words("boats"))
    (1, None)
    """
    return min(modal_strengths(said).values(), default=None)


def has_likelihood(said: Sequence[ComparedWord]) -> bool:
    """Whether some words leave a statement less than certain: "probably", not "may"."""
    return not words("comparison/likelihoods").isdisjoint(_phrases(said))


def is_approximate(said: Sequence[ComparedWord]) -> bool:
    """Whether some words say that something came close: "almost", "on the verge of"."""
    return not words("comparison/approximations").isdisjoint(_phrases(said))


def states_certainty(each: ComparedWord) -> bool:
    """Whether a word is one of those, or part of such an expression.

    Examples
    --------
    >>> from newslens.comparison.shared.content_words import read_words
    >>> [states_certainty(each) for each in read_words("probably on the verge of ruin")]
    [True, True, True, True, True, False]
    """
    return each.form in _certain_words()


def _phrases(said: Sequence[ComparedWord]) -> list[str]:
    """Each word, each two and each three in a row: "have to" is two words, "in all likelihood" three."""
    # A pair of words may hold a modal verb itself: "need to" binds as "must" does.
    # "May" within a sentence is a month or a name.
    forms = [each.form if each.surface.islower() or not each.start else each.surface for each in said]
    pairs = [" ".join(pair) for pair in itertools.pairwise(forms)]
    longer = [" ".join(forms[n : n + size]) for size in (3, 4) for n in range(len(forms) - size + 1)]
    return [*forms, *pairs, *longer]


@cache
def _certain_words() -> frozenset[str]:
    return frozenset(
        form for phrase in _strengths().keys() | words("comparison/approximations") for form in phrase.split()
    )


@cache
def _strengths() -> Mapping[str, int]:
    verbs = mapping("language/modals")
    phrases = {phrase: verbs[verb] for phrase, verb in mapping("comparison/modal_phrases").items()}
    found = {**verbs, **phrases, **mapping("comparison/likelihoods")}
    return MappingProxyType({phrase: int(strength) for phrase, strength in found.items()})
