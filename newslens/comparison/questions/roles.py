"""What a counted noun stands for: persons or things, a group of persons, and what became of them.

Takes words as `newslens.comparison.shared.content_words` reads them; gives whether a noun is a person, the groups and
outcomes that it names, and its stem with synonyms brought to one. All of it is looked up in lexicons
(`names/persons`, `comparison/groups`, `comparison/outcomes`, `comparison/counted_synonyms`); the one guess is that a
noun in -er, -or, -ist, -ian, -eer, -ee or -man stands for a person unless it is listed as a thing.

What this does not cover: which figure an outcome belongs to (`newslens.comparison.questions.outcome_search`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.shared.content_words import word

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.comparison.shared.content_words import ComparedWord

__all__ = [
    "fold",
    "folded",
    "groups_of",
    "is_person",
    "outcome_of",
    "outcomes_of",
    "outcomes_that",
]

_PERSON_ENDING = re.compile(r"(?:[a-z]{3}(?:er|or|ist|ian|eer)|ee|man|woman|men|women)$")


class _OutcomeWords(NamedTuple):
    forms: Mapping[str, str]
    stems: Mapping[str, str]
    phrases: Mapping[str, Sequence[tuple[tuple[str, ...], str]]]
    """Phrases by their first word."""


def fold(each: ComparedWord) -> str:
    """Stem of a word, synonyms of counted things brought to one.

    Examples
    --------
    >>> fold(word("demonstrators")) == fold(word("marchers"))
    True
    """
    return _synonyms().get(each.stem, each.stem)


@cache
def folded(topic: str) -> frozenset[str]:
    """Words of a lexicon as claims have them.

    Parameters
    ----------
    topic
        Name of a lexicon.
    """
    return frozenset(fold(word(each)) for each in lexicon.words(topic))


def is_person(noun: ComparedWord) -> bool:
    """Whether a noun stands for a person.

    Examples
    --------
    >>> [is_person(word(noun)) for noun in ("workers", "Danes", "towers")]
    [True, True, False]
    """
    singular = noun.form.removesuffix("s")
    known = lexicon.words("names/persons")
    if noun.form in known or singular in known or noun.stem in _person_stems():
        return True
    # A capitalised plural in small letters is a people: "Danes", but not "UAVs".
    demonym = noun.surface[:1].isupper() and noun.surface.endswith("s") and noun.surface[1:].islower()
    return demonym or bool(_PERSON_ENDING.search(singular) and not singular.endswith(_things()))


def groups_of(nouns: Sequence[ComparedWord]) -> frozenset[str]:
    """Groups of persons that a counted phrase names.

    Examples
    --------
    >>> sorted(groups_of([word("pregnant"), word("women")]))
    ['pregnant', 'women']
    """
    known = lexicon.mapping("comparison/groups")
    keys = (key for noun in nouns for key in (noun.form, noun.form.removesuffix("s")))
    return frozenset(known[key] for key in keys if key in known)


def outcomes_of(words: Sequence[ComparedWord]) -> dict[int, str]:
    """Words of a sentence that say what becomes of somebody: position of each, and the outcome."""
    known = _outcome_words()
    found: dict[int, str] = {}
    for index, each in enumerate(words):
        named = known.forms.get(each.form) or known.stems.get(each.stem)
        if named is None and each.form in known.phrases:
            named = _phrase_at(words, index, known.phrases[each.form])
        if named is not None:
            found[index] = named
    return found


def outcome_of(form: str) -> str | None:
    """Outcome that a word by itself names.

    Examples
    --------
    >>> outcome_of("wounded")
    'injured'
    """
    return next(iter(outcomes_of([word(form)]).values()), None)


@cache
def outcomes_that(way: str) -> frozenset[str]:
    """Outcomes whose counts behave in a certain way.

    Parameters
    ----------
    way
        grows, shrinks, telling or bodily, as the lexicon `comparison/outcome_kinds` explains them.
    """
    return frozenset(
        outcome for outcome, ways in lexicon.entries("comparison/outcome_kinds") if way in ways.split()
    )


def _phrase_at(
    words: Sequence[ComparedWord], index: int, phrases: Sequence[tuple[tuple[str, ...], str]]
) -> str | None:
    for phrase, outcome in phrases:
        if tuple(each.form for each in words[index : index + len(phrase)]) == phrase:
            return outcome
    return None


@cache
def _outcome_words() -> _OutcomeWords:
    forms: dict[str, str] = {}
    stems: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for entry, outcome in lexicon.entries("comparison/outcomes"):
        if entry.endswith("*"):
            stems |= dict.fromkeys(_stems(entry.removesuffix("*")), outcome)
        elif " " in entry:
            parts = tuple(entry.split())
            phrases.setdefault(parts[0], []).append((parts, outcome))
        else:
            forms[entry] = outcome
    return _OutcomeWords(forms, stems, phrases)


def _stems(base: str) -> set[str]:
    """Stems of the forms of a regular verb or noun."""
    plain = base.removesuffix("e")
    forms = [base, f"{base}s", f"{plain}ed", f"{plain}ing"]
    if base.endswith("y"):
        stemmed = base.removesuffix("y")
        forms += [f"{stemmed}ies", f"{stemmed}ied"]
    return {word(form).stem for form in forms}


@cache
def _person_stems() -> frozenset[str]:
    return frozenset(word(noun).stem for noun in lexicon.words("names/persons"))


@cache
def _things() -> tuple[str, ...]:
    return tuple(sorted(lexicon.words("comparison/things_in_er")))


@cache
def _synonyms() -> Mapping[str, str]:
    """Stem of every synonym of a counted thing, to that of the first of its line."""
    return {
        word(each).stem: word(line[0]).stem
        for line in lexicon.entries("comparison/counted_synonyms")
        for each in line
    }
