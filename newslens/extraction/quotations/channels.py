"""Channels: by which way words reached the public, as far as their sentence says it.

Takes the words of a sentence and an attribution relation in it; gives the channel: what the verb itself says ("tweeted"),
whom the speaker told ("told Radio Nova"), or a noun of `channels.txt` in the phrases around the cue ("in a statement").

What this does not cover: a channel that another sentence names. The method is newslens' own.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.extraction.quotations.cues import quoting_words, words_around_cues
from newslens.language.verb_arguments import object_after, subject_after

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslens.extraction.quotations.attribution_relation import AttributionRelation
    from newslens.extraction.quotations.cues import Cue
    from newslens.language.tagger import TaggedWords

__all__ = ["find_channel"]

_SPEAKING = frozenset({"to", "on", "with"})


def find_channel(text: str, words: TaggedWords, relation: AttributionRelation) -> str | None:
    """Channel of an attribution relation: "Radio Nova" in "she told Radio Nova", a statement in "said in a statement".

    Parameters
    ----------
    text
        Text of the article, into which the offsets of `words` point.
    words
        Words of the sentence.
    relation
        An attribution relation in it.

    Returns
    -------
    str | None
        An outlet as it is printed, else the channel's name in the lexicon; None where the sentence names none.
    """
    cue = relation.cue
    by_verb = lexicon.mapping("speech/channel_verbs").get(cue.lemma)
    if by_verb is not None:
        return by_verb
    told = _told(text, words, relation) or _passed_on(text, words, relation)
    if told is not None:
        return told
    if _first_words().isdisjoint(words.words):
        return None
    taken = [(content.first, content.end) for content in relation.contents]
    named = _named(words, cue.end, min(len(words.tags), cue.end + thresholds.CHANNEL_WORDS), taken)
    if named is None and relation.source is not None:
        named = _named(
            words,
            relation.source.first,
            min(len(words.tags), relation.source.end + thresholds.CHANNEL_WORDS),
            taken,
        )
    if named is None:
        named = _named(words, 0, _lead_end(words, relation), taken)
    return named


def _lead_end(words: TaggedWords, relation: AttributionRelation) -> int:
    """How far the phrases before a relation can tell its channel.

    To its cue where no other verb stands before its source: "Silva took to Twitter and called ...".
    """
    first = relation.source.first if relation.source else relation.cue.first
    verb = next((at for at, tag in enumerate(words.tags[:first]) if tag in "VAM"), None)
    return min(thresholds.CHANNEL_WORDS, relation.cue.first if verb is None else verb)


def _told(text: str, words: TaggedWords, relation: AttributionRelation) -> str | None:
    """Whom the speaker told, where that is an outlet or an audience."""
    at = relation.cue.end
    if not {"person-clause", "person-wh"} & relation.cue.frames:
        pairs = range(at, min(at + thresholds.CHANNEL_WORDS, len(words.words) - 1))
        at = next(
            (n + 1 for n in pairs if words.words[n] == "speaking" and words.words[n + 1] in _SPEAKING), -1
        )
        if at < 0:
            return None
        at += 1
    target = object_after(words, at)
    if target is None or (relation.source is not None and target.first <= relation.source.first < target.end):
        return None
    first = target.first
    head = words.words[first : target.end]
    if words.tags[first] == "D":
        first += 1
    if "X" in words.tags[first : target.end] or not lexicon.words("speech/audiences").isdisjoint(head):
        end = target.end
        while end > first + 1 and words.tags[end - 1] in "IY":
            end -= 1
        return text[words.starts[first] : words.ends[end - 1]]
    return None


def _passed_on(text: str, words: TaggedWords, relation: AttributionRelation) -> str | None:
    """Who passes on the words: "quoted by the Herald as saying", "he said, according to his lawyer", "she said through an aide"."""
    at = _go_between(words, relation.cue)
    target = subject_after(words, at) if at is not None else None
    if target is None or (relation.source is not None and target.first == relation.source.first):
        return None
    ends = (at for at in range(target.first + 1, target.end) if words.tags[at] in ",HKW")
    first = target.first + (words.words[target.first] in {"the", "a", "an"})
    return text[words.starts[first] : words.ends[next(ends, target.end) - 1]]


def _go_between(words: TaggedWords, cue: Cue) -> int | None:
    """Where the phrase for a go-between starts, behind the cue or between "quoted" and "as saying"."""
    at = cue.end + (words.tags[cue.end : cue.end + 1] == ",")
    if words.words[at : at + 2] == ["according", "to"]:
        return at + 2
    if words.words[at : at + 1] == ["through"]:
        return at + 1
    if words.words[at : at + 1] == ["by"] and "as" in words.words[cue.first : cue.head]:
        return at + 1
    before = words.words[max(0, cue.first - thresholds.GO_BETWEEN_WORDS) : cue.first]
    if before[-1:] != ["as"] or "by" not in before:
        return None
    by = cue.first - len(before) + before.index("by")
    return by + 1 if by and words.words[by - 1] in quoting_words() else None


@cache
def _channel_words() -> Mapping[tuple[str, ...], str]:
    return {tuple(phrase.split()): channel for phrase, channel in lexicon.mapping("speech/channels").items()}


@cache
def _first_words() -> frozenset[str]:
    return frozenset(phrase[0] for phrase in _channel_words())


def _named(words: TaggedWords, start: int, end: int, taken: list[tuple[int, int]]) -> str | None:
    """The first channel noun in a stretch that a preposition leads to, outside what is reported."""
    known = _channel_words()
    led = False
    reported = {at for first, last in taken for at in range(max(first, start), min(last, end))}
    for at in range(start, end):
        word = words.words[at]
        if at in reported or (words.tags[at] in "VAM" and at != start):
            led = False
        elif word in words_around_cues("way"):
            led = True
        elif (led or word in words_around_cues("bearer")) and words.tags[at] in "NXJ":
            channel = known.get((word, *words.words[at + 1 : at + 2])) or known.get((word,))
            if channel is not None:
                return channel
    return None
