"""How far a verb of counting vouches: the frames of `figures/figure_cues.txt`.

Takes a verb with its subject in a tagged sentence; gives the stretch whose figures the subject vouches for: the object of "reported
125 injuries", what follows "at" in "put the crowd at 30,000", the new and the old value in "raised its count of deaths to 96 from
88". A comparison goes on with it ("profit of 12 million, compared with 9 million a year ago").

What this does not cover: passives and citations (`attribution_cues`), and objects that another verb cuts short ("reported profit
that analysts called 12 million").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures.figure_sources import (
    can_be_cited,
    is_body_of_data,
    is_record_keeper,
    is_witness,
)
from newslens.language.verb_arguments import WordRange

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from newslens.language.tagger import TaggedWords

__all__ = ["CLAUSE_ENDS", "FRAMES", "POSSESSIVES", "CountingVerb", "named_stretch", "stretch_in_frame"]

CLAUSE_ENDS = frozenset("VAM;:")
"""Tags at which the object of a verb ends at the latest."""
_LIST_ENDS = frozenset("VAM:")
_AMOUNT_LEADS = frozenset("DRIJ")
"""Tags that may stand between a verb and the number that is its object: "announced some 300 job cuts"."""
POSSESSIVES = frozenset({"its", "their", "his", "her"})
"""Words by which a verb's object is its subject's own."""
_SHARES = frozenset({"percent", "per", "%", "points"})
"""Words of a share of votes."""
_GOALS = frozenset({"to", "from", "by"})
"""What parts a thing revised from its value."""
_OF_OTHERS = frozenset({"of", "in", "on", "for", "by"})
"""Prepositions behind "said" that open a topic or a time, no amount: "said of 12 boats", "said in 1990"."""
_SAID_LATER = frozenset({"ago", "later", "earlier", "before", "after"})
"""What makes a time of a number behind "said": "Kroll said 14 months later"."""


class CountingVerb(NamedTuple):
    """A verb of counting in its sentence, and its subject."""

    sentence: TaggedWords
    at: int
    subject: WordRange


def _seen(cue: CountingVerb) -> WordRange | None:
    """What a witness saw: all that follows."""
    if not is_witness(cue.sentence, cue.subject):
        return None
    return WordRange(cue.at + 1, len(cue.sentence.words))


def _put_at(cue: CountingVerb) -> WordRange | None:
    """What follows "at", where it is an amount, or "on", where it is a share of votes: "put Orvell on 44 percent"."""
    words, tags = cue.sentence.words, cue.sentence.tags
    for place in range(cue.at + 1, len(words) - 1):
        near = slice(place + 1, place + 1 + thresholds.AMOUNT_WORDS)
        is_share = words[place] == "on" and not _SHARES.isdisjoint(words[near])
        if (words[place] == "at" or is_share) and "#" in tags[near]:
            return WordRange(place + 1, len(words))
    return None


def named_stretch(cue: CountingVerb) -> WordRange | None:
    """What follows "as" up to the next verb, over the stops of a list: "as Ana Kroll, 31; and Tom Reed, 40"."""
    for place in range(cue.at + 1, min(len(cue.sentence.words), cue.at + 1 + thresholds.OBJECT_WORDS)):
        if cue.sentence.tags[place] in _LIST_ENDS:
            return None
        if cue.sentence.words[place] == "as":
            return WordRange(
                place + 1, _next_of(cue.sentence.tags, _LIST_ENDS, place + 1, len(cue.sentence.tags))
            )
    return None


def _object(cue: CountingVerb) -> WordRange:
    """The object: what follows up to the next verb, and what it is compared with."""
    words, tags = cue.sentence.words, cue.sentence.tags
    end = min(len(tags), cue.at + 1 + thresholds.OBJECT_WORDS)
    stop = _next_of(tags, CLAUSE_ENDS, cue.at + 1, end)
    if words[stop : stop + 1] == ["compared"]:
        stop = _next_of(tags, CLAUSE_ENDS, stop + 1, min(len(tags), stop + thresholds.OBJECT_WORDS))
    return WordRange(cue.at + 1, stop)


def _number(cue: CountingVerb) -> WordRange | None:
    """The object where it starts with its number."""
    return _object(cue) if _starts_with_number(cue) else None


def _answer(cue: CountingVerb) -> WordRange | None:
    """What follows where it is a number and no clause: "asked how many had left, Kroll said 14"; not "said 14 months later"."""
    words, tags = cue.sentence.words, cue.sentence.tags
    if words[cue.at + 1 : cue.at + 2] and words[cue.at + 1] in _OF_OTHERS:
        return None
    if not _starts_with_number(cue) or not CLAUSE_ENDS.isdisjoint(tags[cue.at + 1 :]):
        return None
    return None if not _SAID_LATER.isdisjoint(words[cue.at + 1 :]) else _object(cue)


def _starts_with_number(cue: CountingVerb) -> bool:
    tags, at = cue.sentence.tags, cue.at + 1
    while tags[at : at + 1] and tags[at] in _AMOUNT_LEADS:
        at += 1
    return tags[at : at + 1] == "#"


def _spoken_of(cue: CountingVerb) -> WordRange | None:
    """A number behind "of": "police spoke of 12,000"."""
    words, tags = cue.sentence.words, cue.sentence.tags
    at = cue.at + 2
    while tags[at : at + 1] and tags[at] in _AMOUNT_LEADS:
        at += 1
    return _object(cue) if words[cue.at + 1 : cue.at + 2] == ["of"] and tags[at : at + 1] == "#" else None


def _recorded(cue: CountingVerb) -> WordRange | None:
    """The object of a keeper of records."""
    return _object(cue) if is_record_keeper(cue.sentence, cue.subject) else None


def _shown(cue: CountingVerb) -> WordRange | None:
    """The object of data."""
    return _object(cue) if is_body_of_data(cue.sentence, cue.subject) else None


def _result(cue: CountingVerb) -> WordRange | None:
    """The object where it is a result of business: "posted a loss of 12 million", not "posted a video of 12 cats"."""
    found = _object(cue)
    number = cue.sentence.tags.find("#", found.first, found.end)
    named = cue.sentence.words[found.first : number if number >= 0 else found.first]
    return None if lexicon.words("figures/result_nouns").isdisjoint(named) else found


def _revised(cue: CountingVerb) -> WordRange | None:
    """The new and the old value of what somebody revises: "raised its count of deaths | to 96 from 88".

    The deaths that "raised the toll to 96" vouch for nothing.
    """
    found = _object(cue)
    spoken = cue.sentence.words[found.first : found.end]
    goal = next((at for at, word in enumerate(spoken) if word in _GOALS), 0)
    own = spoken[:1] and spoken[0] in POSSESSIVES
    if lexicon.words("figures/revised_nouns").isdisjoint(spoken[:goal]):
        return None
    if not own and not can_be_cited(cue.sentence, cue.subject):
        return None
    return WordRange(found.first + goal, found.end)


_REACHED: Mapping[str, Callable[[CountingVerb], WordRange | None]] = {
    "witness": _seen,
    "at": _put_at,
    "as": named_stretch,
    "object": _object,
    "number": _number,
    "answer": _answer,
    "of": _spoken_of,
    "record": _recorded,
    "data": _shown,
    "result": _result,
    "revised": _revised,
}
FRAMES = tuple(_REACHED)
"""Names of the frames."""


def stretch_in_frame(cue: CountingVerb, frame: str) -> WordRange | None:
    """What the subject of a verb vouches for in one frame, or nothing where the frame is not filled.

    Examples
    --------
    >>> from newslens.language.tagger import tag_words
    >>> text = "Police put the crowd at 30,000."
    >>> stretch_in_frame(CountingVerb(tag_words(text, 0, len(text)), 1, WordRange(0, 1)), "at")
    WordRange(first=5, end=7)
    """
    return _REACHED[frame](cue)


def _next_of(tags: str, letters: frozenset[str], at: int, end: int) -> int:
    """Where the next of some letters stands before an end, or the end."""
    return next((place for place in range(at, end) if tags[place] in letters), end)
