"""What a noun phrase must name to be the source of a figure: a keeper of records, a body of data, a witness.

Takes the tagged words of a sentence and a phrase of it; tells by its nouns what it names. An agency that "recorded 40
quakes" has counted them, a player who "recorded 12 aces" has not; a survey that "found a rise" is a source, a diver who
"found 3 boats" is none.

What this does not cover: bodies with a name that tells no kind ("Kestrel recorded 40 quakes"); they are left out. The method
is newslens' own.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newslens.language.verb_arguments import WordRange, object_after
from newslens.lexicon import entries, words

if TYPE_CHECKING:
    from newslens.language.tagger import TaggedWords

__all__ = [
    "behind_data",
    "can_be_cited",
    "is_body_of_data",
    "is_record_keeper",
    "is_source_noun",
    "is_witness",
]

_ISSUED = frozenset({"by", "from", "of"})
"""Prepositions between data and whoever compiled them."""


def is_witness(sentence: TaggedWords, phrase: WordRange) -> bool:
    """Whether a phrase names somebody who tells what they saw."""
    return not words("figures/witness_nouns").isdisjoint(sentence.words[phrase.first : phrase.end])


def is_record_keeper(sentence: TaggedWords, phrase: WordRange) -> bool:
    """Whether a phrase names one who keeps count of what happens: "the health ministry", "Norland Geological Survey"."""
    return not words("figures/record_keepers").isdisjoint(sentence.words[phrase.first : phrase.end])


def is_body_of_data(sentence: TaggedWords, phrase: WordRange) -> bool:
    """Whether the head of a phrase names data: "figures released by the port", not "the port that published figures"."""
    return _data_head(sentence, phrase) is not None


def behind_data(sentence: TaggedWords, phrase: WordRange) -> WordRange:
    """Whose data a phrase names: "the port" of "figures released by the port", or else the data."""
    head = _data_head(sentence, phrase)
    if head is None:
        return phrase
    for at in range(head + 1, phrase.end):
        issuer = object_after(sentence, at + 1) if sentence.words[at] in _ISSUED else None
        if issuer is not None and (sentence.words[at] != "of" or _speaks(sentence, issuer)):
            return WordRange(issuer.first, min(issuer.end, phrase.end))
    return WordRange(phrase.first, head + 1)


def can_be_cited(sentence: TaggedWords, phrase: WordRange) -> bool:
    """Whether a phrase names a source, so that "citing the navy" tells where a figure is from; not "citing high costs"."""
    return _speaks(sentence, phrase) or _data_head(sentence, phrase) is not None


def is_source_noun(word: str) -> bool:
    """Whether a lower-case noun names people, bodies or reports that give figures."""
    return word in _speaking()


def _speaks(sentence: TaggedWords, phrase: WordRange) -> bool:
    inside = range(phrase.first, phrase.end)
    return any(sentence.tags[at] == "X" or sentence.words[at] in _speaking() for at in inside)


def _data_head(sentence: TaggedWords, phrase: WordRange) -> int | None:
    """The noun that heads a phrase, where it names data."""
    head = None
    for at in range(phrase.first, phrase.end):
        if sentence.tags[at] in "NX":
            head = at
        elif head is not None and sentence.tags[at] in "IVEAKWHG,(-":
            break
    return head if head is not None and sentence.words[head] in words("figures/data_nouns") else None


@cache
def _speaking() -> frozenset[str]:
    """Nouns for those who give figures: record keepers, witnesses, titles, and what takes up a speaker."""
    titled = {title.split()[-1].lower() for title, kind, *_ in entries("names/titles") if kind != "courtesy"}
    taken_up = {word for group in entries("speech/source_nouns") for word in group}
    single = words("figures/record_keepers") | words("figures/witness_nouns") | titled | taken_up
    return single | {f"{word}s" for word in single}
