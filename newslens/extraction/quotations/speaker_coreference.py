"""What takes up a speaker whom a text has named before.

Takes words and phrases; tells what a pronoun can stand for, which nouns are roles or titles, which nouns stand for one another
("the daily", "the paper"), which gender a given name or form of address tells, and which noun heads a phrase, since that
decides what the phrase can refer to.

What this does not cover: to whom a word refers in a text (`speakers`), and genders that only knowledge of a person tells.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.quotations.cues import words_around_cues
from newslens.language.verb_arguments import subject_before

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslens.language.tagger import TaggedWords
    from newslens.language.verb_arguments import WordRange

__all__ = [
    "DEFINITE",
    "alike",
    "can_be_called",
    "carriers",
    "first_subject",
    "gender_before",
    "gender_of",
    "head_noun",
    "heads_phrase",
    "is_body",
    "is_firm",
    "is_one_of_people",
    "names_several",
    "role_nouns",
    "titles",
]

_FINITE = re.compile(r"R*[VAM]")
_AGED = re.compile(r"\d+-year-old\Z")
_SINGULAR = ("an", "i", "ard")
_ANY_FIRM = frozenset({"company", "firm", "group", "business", "corporation", "giant", "conglomerate"})
"""Nouns that take up a firm whatever it deals in."""
DEFINITE = frozenset({"the", "that", "this"})
"""What opens a phrase that takes up something known."""


def head_noun(words: TaggedWords, source: WordRange) -> int | None:
    """The noun that a phrase is about: the last before its first preposition, relative clause or comma."""
    head = None
    for at in range(source.first, source.end):
        tag = words.tags[at]
        if tag in "NXP#" or (tag in "JG" and head is None):
            head = at
        elif tag in "I,KWHVAMES(-" and head is not None:
            break
    return head


def first_subject(words: TaggedWords) -> WordRange | None:
    """The subject of the first finite verb of a sentence."""
    verb = _FINITE.search(words.tags, 1)
    return subject_before(words, verb.start()) if verb else None


@cache
def titles() -> frozenset[str]:
    """Last words of the titles that can stand for a person."""
    return frozenset(
        title.split()[-1].lower() for title, kind, *_ in lexicon.entries("names/titles") if kind != "courtesy"
    )


@cache
def role_nouns() -> frozenset[str]:
    """Lower-case nouns that say in apposition who somebody is: chief, author, striker."""
    return lexicon.words("names/persons") | titles()


@cache
def carriers() -> frozenset[str]:
    """Channels that carry somebody's words and have none of their own."""
    return frozenset(phrase for phrase, _, *own in lexicon.entries("speech/channels") if not own)


def alike(word: str) -> tuple[str, ...]:
    """Other nouns that news uses for the same source."""
    return _alike().get(word, ())


@cache
def _alike() -> Mapping[str, tuple[str, ...]]:
    groups: dict[str, tuple[str, ...]] = {}
    for group in lexicon.entries("speech/source_nouns"):
        for word in group:
            groups.setdefault(word, tuple(other for other in group if other != word))
    return groups


def gender_before(word: str) -> str | None:
    """The gender, f or m, that a form of address tells."""
    return lexicon.mapping("names/courtesy_genders").get(word.rstrip("."))


def gender_of(name: str) -> str | None:
    """The gender, f or m, that the given name of a person tells."""
    return _given_genders().get(name.split(maxsplit=1)[0])


@cache
def _given_genders() -> Mapping[str, str]:
    return {name: rest[0] for name, *rest in lexicon.entries("names/given_names") if rest and rest[0]}


def is_body(word: str) -> bool:
    """Whether a lower-case noun means a body or a writing, which "it" takes up and "he" does not: ministry, report."""
    return word in _bodies()


def is_firm(word: str) -> bool:
    """Whether a lower-case noun takes up a firm or club by what it does, though its name shows no such noun: carmaker, club."""
    return word in lexicon.words("speech/firm_nouns")


def can_be_called(name: str, noun: str) -> bool:
    """Whether a noun can take up the bearer of a name; a name that shows what its bearer is goes by that noun alone.

    Examples
    --------
    >>> can_be_called("Northport", "carmaker"), can_be_called("Porto League", "club"), can_be_called("Porto League", "league")
    (True, False, True)
    """
    last = name.rsplit(" ", 1)[-1].lower()
    if (
        not noun
        or last == noun
        or noun in alike(last)
        or last not in _body_heads()
        or last in _firm_suffixes()
    ):
        return True
    if last in lexicon.words("speech/firm_heads"):
        return noun in _ANY_FIRM or noun in alike(last)
    return noun in {"group", "organisation", "organization"}


@cache
def _body_heads() -> frozenset[str]:
    return frozenset(
        word.lower() for word, kind, *_ in lexicon.entries("names/name_heads") if kind == "organisation"
    )


@cache
def _firm_suffixes() -> frozenset[str]:
    return frozenset(word.lower().rstrip(".") for word in lexicon.words("comparison/firm_suffixes"))


@cache
def _bodies() -> frozenset[str]:
    bodies = _body_heads() | lexicon.words("speech/channels") | lexicon.words("speech/firm_nouns")
    return bodies - lexicon.words("names/persons")


def is_one_of_people(surface: str) -> bool:
    """Whether a word names one person by country or age: Italian, 31-year-old; not "the French", who are many."""
    return _AGED.match(surface) is not None or (surface.endswith(_SINGULAR) and surface in _peoples())


@cache
def _peoples() -> frozenset[str]:
    return frozenset(
        people.strip()
        for _, adjectives, *_ in lexicon.entries("names/countries")
        for people in adjectives.split(",")
    )


def names_several(words: TaggedWords, source: WordRange) -> bool:
    """Whether a phrase names several: officials, police, some; not a witness."""
    head = head_noun(words, source)
    if head is None:
        return False
    word = words.words[head]
    return (word.endswith("s") and not word.endswith("ss")) or word in words_around_cues("several")


def heads_phrase(words: TaggedWords, source: WordRange, first: int, *, after_name: bool) -> bool:
    """Whether a source phrase means the bearer of a name in it, rather than somebody described by that name.

    "Harbour chief Ana Duarte" means Ana Duarte; "a spokesman for Ana Duarte" does not, because a preposition parts the name
    from the head of the phrase; nor does "the ministers of Ondra and Velm", or "the skipper (formerly Duarte)".

    Parameters
    ----------
    words
        Words of the sentence.
    source
        The source phrase, as positions in `words`.
    first
        Position of the name's first word.
    after_name
        Whether another name of the phrase ends right before this one, which then needs no further look.
    """
    if after_name:
        return True
    at, titled = first - 1, False
    while at >= source.first and (
        words.tags[at] in "NXJD#R'GC" or (words.tags[at] == "E" and at == source.first)
    ):
        if titled and words.words[at] not in titles() and words.tags[at] != "D":
            return True
        titled = titled or words.words[at] in titles()
        at -= 1
    return at < source.first or words.tags[at] not in "IVAKWHE("
