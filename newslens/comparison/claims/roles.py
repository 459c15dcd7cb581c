"""What a counted noun stands for: persons or things, a group of persons, and what became of them.

Takes words as `newslens.comparison.shared.content_words` reads them; gives whether a noun is a person, the groups and
outcomes that it names, and its stem with synonyms brought to one. All of it is looked up in lexicons
(`names/persons`, `names/peoples`, `names/countries`, `comparison/groups`, `comparison/outcomes`, `comparison/counted_synonyms`);
a noun in none of them stands for a person only where its ending shows it (`comparison/person_endings`): "-man", "-ist", but
not "-er", with which things are named as often ("tanker").

What this does not cover: which figure an outcome belongs to (`newslens.comparison.claims.outcome_search`).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.shared.content_words import MARK, word

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.comparison.shared.content_words import ComparedWord

__all__ = [
    "fold",
    "folded",
    "groups_of",
    "is_person",
    "is_undergone",
    "outcome_of",
    "outcomes_of",
    "outcomes_that",
]

_PLURALS = (("s", ""), ("es", ""), ("ies", "y"), ("ves", "f"), ("ves", "fe"))
"""Endings of plurals, each with that of the singular."""


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
    singulars = _singulars(noun.form) | _singulars(noun.surface.casefold().rpartition("-")[2])
    if not _persons().isdisjoint(singulars) or noun.surface in _peoples():
        return True
    return any(singular.endswith(_endings()) and singular not in _other_things() for singular in singulars)


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
        if named is not None and each.surface != "March":
            found.setdefault(index, named)
        for phrase, told in known.phrases.get(each.form, ()):
            end = _phrase_end(words, index, phrase)
            if end is not None:
                found |= dict.fromkeys(range(index, index + 1 if "..." in phrase else end), told)
    return found


def outcome_of(form: str) -> str | None:
    """Outcome that a counted noun by itself names.

    Examples
    --------
    >>> outcome_of("wounded")
    'injured'
    """
    if form in _of_way("done"):
        return None
    return next(iter(outcomes_of([word(form)]).values()), None)


def is_undergone(form: str) -> bool:
    """Whether what a word tells befalls its own subject: "drowned", "missing"; not "killed", which befalls an object.

    Examples
    --------
    >>> is_undergone("drowned"), is_undergone("killed")
    (True, False)
    """
    return form in _undergone_forms() or word(form).stem in _undergone_stems()


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


@cache
def _outcome_words() -> _OutcomeWords:
    forms: dict[str, str] = {}
    stems: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for entry, outcome, *_ in lexicon.entries("comparison/outcomes"):
        if entry.endswith("*"):
            stems |= dict.fromkeys(_stems(entry.removesuffix("*")), outcome)
        elif " " in entry:
            parts = tuple(entry.split())
            phrases.setdefault(parts[0], []).append((parts, outcome))
        else:
            forms[entry] = outcome
    return _OutcomeWords(forms, stems, phrases)


@cache
def _undergone_forms() -> frozenset[str]:
    """Forms of that kind; of a phrase, the first word."""
    return frozenset(entry.split()[0] for entry in _of_way("undergone") if not entry.endswith("*"))


@cache
def _undergone_stems() -> frozenset[str]:
    return frozenset(
        stem
        for entry in _of_way("undergone")
        if entry.endswith("*")
        for stem in _stems(entry.removesuffix("*"))
    )


@cache
def _of_way(way: str) -> tuple[str, ...]:
    """Entries of the outcomes that are marked in a way."""
    return tuple(entry for entry, _, *ways in lexicon.entries("comparison/outcomes") if ways == [way])


def _stems(base: str) -> set[str]:
    """Stems of the forms of a regular verb or noun."""
    plain = base.removesuffix("e")
    forms = [base, f"{base}s", f"{plain}ed", f"{plain}ing"]
    if base.endswith("y"):
        stemmed = base.removesuffix("y")
        forms += [f"{stemmed}ies", f"{stemmed}ied"]
    return {word(form).stem for form in forms}


def _phrase_end(words: Sequence[ComparedWord], start: int, phrase: tuple[str, ...]) -> int | None:
    """Position behind a phrase that begins at a word; three points in it stand for up to a few words without a mark."""
    at = start
    for position, part in enumerate(phrase):
        if part == "...":
            reach = range(at, min(len(words), at + thresholds.PHRASE_GAP + 1))
            following = next((i for i in reach if words[i].form == phrase[position + 1]), None)
            if following is None or any(each.kind == MARK for each in words[at:following]):
                return None
            at = following
        elif at < len(words) and words[at].form == part:
            at += 1
        else:
            return None
    return at


def _singulars(form: str) -> set[str]:
    """A noun, and what it may be the plural of."""
    return {form} | {
        form.removesuffix(plural) + singular for plural, singular in _PLURALS if form.endswith(plural)
    }


@cache
def _persons() -> frozenset[str]:
    return frozenset(word(noun).form for noun in lexicon.words("names/persons"))


@cache
def _peoples() -> frozenset[str]:
    """Peoples as they are written: "Danes", "Shiites", "Chinese"."""
    of_countries = (
        each.strip()
        for _, adjectives, people, *_ in lexicon.entries("names/countries")
        for each in f"{adjectives},{people}".split(",")
    )
    return frozenset(filter(None, of_countries)) | lexicon.words("names/peoples")


@cache
def _endings() -> tuple[str, ...]:
    return tuple(fields[0] for fields in lexicon.entries("comparison/person_endings"))


@cache
def _other_things() -> frozenset[str]:
    """Nouns that have such an ending and name no person."""
    return frozenset(
        noun.strip()
        for fields in lexicon.entries("comparison/person_endings")
        for noun in fields[1].split(",")
    )


@cache
def _synonyms() -> Mapping[str, str]:
    """Stem of every synonym of a counted thing, to that of the first of its line."""
    return {
        word(each).stem: word(line[0]).stem
        for line in lexicon.entries("comparison/counted_synonyms")
        for each in line
    }
