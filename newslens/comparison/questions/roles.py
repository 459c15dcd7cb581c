"""What is counted: persons or things, which group of persons, and what becomes of them.

Look-ups in the lexicons `persons`, `groups`, `outcomes` and `counted_synonyms`, ready for words as
`newslens.comparison.shared.content_words` reads them. Nothing is guessed beyond them but that a noun in -er, -ist or -man
stands for a person.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.shared.content_words import ComparedWord, word

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["fold", "groups_of", "is_person", "outcome_of", "outcomes_of"]

_PERSON_ENDING = re.compile(r"(?:[a-z]{3}(?:er|or|ist|ian|eer)|ee|man|woman|men|women)$")
_THING_ENDING = re.compile(
    r"(?:numb|pap|wat|pow|mat|lett|quart|met|lit|ord|maj|fact|sect|sens|mot|document|answ|show|cent|theat|tow|trail)(?:er|or)$"
)


class _Outcomes(NamedTuple):
    forms: Mapping[str, str]
    stems: Mapping[str, str]
    phrases: Mapping[str, Sequence[tuple[tuple[str, ...], str]]]


def fold(each: ComparedWord) -> str:
    """Stem of a word, synonyms of counted things folded.

    Examples
    --------
    >>> fold(word("demonstrators")) == fold(word("marchers"))
    True
    """
    return _synonyms().get(each.stem, each.stem)


def is_person(noun: ComparedWord) -> bool:
    """Whether a noun stands for a person.

    Examples
    --------
    >>> [is_person(word(noun)) for noun in ("workers", "Danes", "buildings")]
    [True, True, False]
    """
    singular = noun.form.removesuffix("s")
    known = lexicon.words("names/persons")
    if noun.form in known or singular in known or noun.stem in _person_stems():
        return True
    demonym = noun.surface[:1].isupper() and noun.surface.endswith("s") and noun.surface[1:].islower()
    return demonym or bool(_PERSON_ENDING.search(singular) and not _THING_ENDING.search(singular))


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
    """Words of a sentence that say what becomes of somebody: index of each, and the outcome."""
    known = _outcomes()
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


def _phrase_at(
    words: Sequence[ComparedWord], index: int, phrases: Sequence[tuple[tuple[str, ...], str]]
) -> str | None:
    for phrase, outcome in phrases:
        if tuple(each.form for each in words[index : index + len(phrase)]) == phrase:
            return outcome
    return None


@cache
def _outcomes() -> _Outcomes:
    forms: dict[str, str] = {}
    stems: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for entry, outcome in lexicon.entries("comparison/outcomes"):
        if entry.endswith("*"):
            stems |= dict.fromkeys(_stems(entry[:-1]), outcome)
        elif " " in entry:
            parts = tuple(entry.split())
            phrases.setdefault(parts[0], []).append((parts, outcome))
        else:
            forms[entry] = outcome
    return _Outcomes(forms, stems, phrases)


def _stems(base: str) -> set[str]:
    """Stems of the forms of a regular verb or noun."""
    plain = base.removesuffix("e")
    forms = [base, f"{base}s", f"{plain}ed", f"{plain}ing"]
    if base.endswith("y"):
        forms += [f"{base[:-1]}ies", f"{base[:-1]}ied"]
    return {word(form).stem for form in forms}


@cache
def _person_stems() -> frozenset[str]:
    return frozenset(word(noun).stem for noun in lexicon.words("names/persons"))


@cache
def _synonyms() -> Mapping[str, str]:
    """Stem of every synonym of a counted thing, to that of the first of its line."""
    return {
        word(each).stem: word(line[0]).stem
        for line in lexicon.entries("comparison/counted_synonyms")
        for each in line
    }
