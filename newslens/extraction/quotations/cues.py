"""Cues: the words by which a text says that somebody says something.

Takes the tagged words of a sentence; gives the reporting verbs and nouns in it, each with its frames (what can follow it) and
its verb group (what stands with it: "has long said", "continued to call for"). The verbs and their frames are those of
`reporting_verbs.txt`, `reporting_nouns.txt` and `reporting_adjectives.txt`.

What this does not cover: verbs that report only in marks ("“We stay,” beamed Silva"; see `credits_without_cue`). The method
is newslens' own; verbs of communication by their frames are described by B. Levin (English Verb Classes and Alternations, 1993).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from newslens import lexicon
from newslens.language.closed_classes import word_classes
from newslens.language.verbs import verb_forms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from newslens.language.tagger import TaggedWords

__all__ = [
    "Cue",
    "CuePart",
    "find_cues",
    "forms_of_be",
    "holds_cue",
    "is_reporting_noun",
    "is_reporting_verb",
    "may_hold_attribution",
    "quoting_words",
    "words_around_cues",
]

_GROUP = frozenset("AMR")
_ATTITUDE = frozenset({"that", "mind"})
_CHAINED = frozenset("VBEGA")
_NAMING = frozenset({"as", "naming"})
_NEEDING = frozenset({"need", "needs", "needed"})
"""What stands before "to" where something still has to be said or known."""
_QUOTED = frozenset({"quoted", "cited", "reported"})
"""What "as saying" follows."""
_QUOTING = _QUOTED | {"quotes", "quote", "quoting", "cites", "cite", "citing"}

CuePart = Literal[
    "closes",
    "finite",
    "way",
    "bearer",
    "apart",
    "aside",
    "amount",
    "time",
    "owner",
    "several",
    "hearer",
    "shown",
    "writer",
    "unsaid",
    "hinders",
]
"""A part that a small word plays beside a cue; the head of the lexicon explains each."""


class Cue(NamedTuple):
    """A word of reporting with its verb group; positions count words of the sentence, ends are exclusive."""

    first: int
    """Where its verb group starts."""
    head: int
    """The reporting word itself."""
    end: int
    lemma: str
    frames: frozenset[str]
    tag: str
    passive: bool = False


def is_reporting_noun(word: str) -> bool:
    """Whether a lower-case word is a form of a reporting noun."""
    return word in _noun_forms()


def is_reporting_verb(word: str) -> bool:
    """Whether a lower-case word is a form of a reporting verb."""
    return word in _verbs_of_forms()


def holds_cue(words: Iterable[str]) -> bool:
    """Whether a word that can report is among these lower-case words."""
    return not _all_forms().isdisjoint(words)


def may_hold_attribution(words: Iterable[str]) -> bool:
    """Whether a sentence of these lower-case words can report: nouns and adjectives do so by a clause with "that"."""
    present = frozenset(words)
    return not _self_sufficient().isdisjoint(present) or (
        "that" in present and not _all_forms().isdisjoint(present)
    )


def quoting_words() -> frozenset[str]:
    """Forms of the verbs by which one passes on what another said: "quoted Silva as saying"."""
    return _QUOTING


@cache
def words_around_cues(part: CuePart) -> frozenset[str]:
    """Words that play a part beside a cue, as `newslens/lexicon/speech/cue_surroundings.txt` lists them.

    Examples
    --------
    >>> sorted(words_around_cues("aside"))
    ['although', 'though', 'whereas', 'which', 'while']
    """
    return frozenset(
        word for word, parts in lexicon.entries("speech/cue_surroundings") if part in parts.split()
    )


@cache
def forms_of_be() -> frozenset[str]:
    """Forms of "be" in lower case."""
    return frozenset(word for word, word_class in word_classes().items() if word_class == "be")


@cache
def _self_sufficient() -> frozenset[str]:
    return frozenset(_verbs_of_forms()) | {"according", "per"}


@cache
def _all_forms() -> frozenset[str]:
    return _self_sufficient() | frozenset(_noun_forms()) | lexicon.words("speech/reporting_adjectives")


@cache
def _verbs_of_forms() -> Mapping[str, tuple[str, ...]]:
    """Base forms that a word form can stand for."""
    principal = {verb: parts for verb, *parts in lexicon.entries("language/verbs")}
    forms: dict[str, tuple[str, ...]] = {}
    for verb in dict.fromkeys(entry.split()[0] for entry, _ in lexicon.entries("speech/reporting_verbs")):
        for form, _ in verb_forms(verb, *principal.get(verb, ())):
            forms[form] = (*forms.get(form, ()), verb)
    return forms


@cache
def _noun_forms() -> Mapping[str, str]:
    forms = {}
    for (noun,) in lexicon.entries("speech/reporting_nouns"):
        forms[noun] = forms[noun[:-1] + "ies" if noun.endswith("y") else noun + "s"] = noun
    return forms


@cache
def _verb_frames() -> Mapping[str, frozenset[str]]:
    return {verb: frozenset(frames.split()) for verb, frames in lexicon.entries("speech/reporting_verbs")}


@cache
def _particles() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Particles that a verb can have, each as its words."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for entry, _ in lexicon.entries("speech/reporting_verbs"):
        verb, *particle = entry.split()
        if particle:
            found[verb] = (*found.get(verb, ()), tuple(particle))
    return found


def find_cues(words: TaggedWords) -> Iterator[Cue]:
    """Reporting verbs and nouns among the words of a sentence, in order."""
    adjectives = lexicon.words("speech/reporting_adjectives")
    forms, nouns = _verbs_of_forms(), _noun_forms()
    known = _all_forms()
    for at, word in enumerate(words.words):
        if word not in known:
            continue  # nearly every word
        tag = words.tags[at]
        if tag in "VBEG" and word in forms:
            cue = _verb_cue(words, at, forms[word][0])
            if cue is not None:
                yield cue
        elif tag in "JEN" and word in adjectives and words.tags[at + 1 : at + 2] == "H":
            first = _group_start(words, at)
            if not forms_of_be().isdisjoint(words.words[first:at]):
                yield Cue(first, at, at + 1, f"be {word}", _ATTITUDE, "V")
        elif tag in "NXJ" and word in nouns:
            yield Cue(at, at, at + 1, nouns[word], frozenset({"that"}), "N")
        elif word == "according" and words.words[at + 1 : at + 2] == ["to"]:
            yield Cue(at, at, at + 2, "according to", frozenset({"source"}), "I")
        elif (
            word == "per"
            and at
            and words.tags[at - 1] == ","
            and words.tags[at + 1 : at + 3].lstrip("D")[:1] == "X"
        ):
            yield Cue(at, at, at + 1, "per", frozenset({"source"}), "I")


def _verb_cue(words: TaggedWords, at: int, verb: str) -> Cue | None:
    """The cue that a reporting verb makes with its particle and its group."""
    end, lemma = at + 1, verb
    for particle in _particles().get(verb, ()):
        stop = at + 1 + len(particle)
        if tuple(words.words[at + 1 : stop]) == particle:
            end, lemma = stop, " ".join((verb, *particle))
    frames = _verb_frames().get(lemma)
    if frames is None or (verb == "blame" and words.words[at - 1 : at] == ["to"]):
        return None  # "a leak was to blame"
    if words.tags[at] == "B" and not _NEEDING.isdisjoint(words.words[max(0, at - 2) : at]):
        return None  # what parents "need to know"
    if words.words[at - 1 : at] == ["as"] and words.words[max(0, at - 2)] in _QUOTED:
        return Cue(_group_start(words, at - 2), at, end, lemma, frames, "V")
    first = _group_start(words, at)
    passive = words.tags[at] == "E" and (
        first == at or any(words.words[n] in forms_of_be() for n in range(first, at))
    )
    by_agent = words.tags[at] in "VE" and bool(frames & _NAMING) and words.words[end : end + 1] == ["by"]
    passive = passive or by_agent  # "the man described by the daily as “Q”"
    return Cue(first, at, end, lemma, frames, words.tags[at], passive)


def _group_start(words: TaggedWords, at: int) -> int:
    """Start of the verb group: auxiliaries, adverbs, and verbs that govern the next by "to"."""
    tags = words.tags
    first = at
    while first:
        before = tags[first - 1]
        if before in _GROUP:
            first -= 1
        elif before == "T":
            first -= 1
            if first and tags[first - 1] in _CHAINED:
                first -= 1
        else:
            break
    while tags[first] == "R" and words.words[first] in words_around_cues("apart"):
        first += 1
    return first
