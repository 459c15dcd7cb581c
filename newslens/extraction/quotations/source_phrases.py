"""Source phrases: the noun phrase whose speech or thought a cue reports.

Takes the tagged words of a sentence and a cue; gives the phrase: the cue's own subject before or behind it, the subject of the
verb that a coordinate or participial cue goes on from ("came and said", "..., adding"), or the phrase behind "according to".

What this does not cover: whom the phrase means (`speakers`), and sources in another sentence. The method is newslens' own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.language.tagger import first_tag
from newslens.language.verb_arguments import WordRange, subject_after, subject_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.extraction.quotations.cues import Cue
    from newslens.language.tagger import TaggedWords

__all__ = ["named_source", "subject_of", "turned_subject"]

_FINITE = re.compile(r"R*[VAMp]")
_LAST_VERB_GROUP = re.compile(r"(?<=[^AMR])[AMR]*[VAM](?=[^VAM]*\Z)")
"""The last verb with its auxiliaries and adverbs; a sentence that opens with it has no subject before it."""


def subject_of(words: TaggedWords, cue: Cue, earlier: Sequence[WordRange]) -> WordRange | None:
    """The subject of a cue: its own, or the one it shares with an earlier verb."""
    tags, before = words.tags, cue.first - 1
    bare = (cue.tag == "G" and cue.first == cue.head) or tags[cue.first] == "T"
    if bare and before >= 0 and tags[before] in "NX" and not _FINITE.search(tags[: cue.first]):
        return subject_before(words, cue.first)
    if before >= 0 and not bare and tags[before] != "C":
        own = subject_before(words, cue.first)
        if own is not None:
            return own
    return _shared(words, cue, earlier)


def _shared(words: TaggedWords, cue: Cue, earlier: Sequence[WordRange]) -> WordRange | None:
    """The subject that a coordinate or participial cue takes over from the verb before it."""
    if earlier:
        return earlier[-1]
    tags = words.tags
    if tags[cue.first - 1 : cue.first] == "C" and tags[cue.first - 2 : cue.first - 1] != ",":
        group = _LAST_VERB_GROUP.search(tags[: cue.first])
        if group is not None:
            return subject_before(words, group.start())
    found = _FINITE.search(tags[: cue.first])
    if found is not None:
        return subject_before(words, found.start())
    comma = first_tag(tags, ",", cue.end)
    if comma is None:
        return None
    if tags[cue.first - 1 : cue.first] == "," and _FINITE.match(tags, comma + 1):
        return subject_before(words, cue.first - 1)
    later = _FINITE.search(tags, comma + 2)
    return subject_before(words, later.start()) if later else None


def turned_subject(words: TaggedWords, cue: Cue) -> WordRange | None:
    """The subject behind its verb: "..., said the mayor"."""
    tags, before = words.tags, cue.first - 1
    if before < 0 or cue.first != cue.head or cue.tag != "V" or tags[before] not in "QUZ,)-":
        return None
    subject = subject_after(words, cue.end)
    if subject is None or (tags[before] == "," and subject_before(words, cue.first) is not None):
        return None
    following = tags[subject.end : subject.end + 1]
    if tags[before] in "UZ":
        return None if following and following in "VAMH" else subject
    closes = not following or following in ".,;ISY:-"
    return subject if closes and any(letter in tags[:before] for letter in "VAMQUZ") else None


def named_source(words: TaggedWords, at: int, limit: int) -> WordRange | None:
    """A source that a comma parts from its clause; an apposition belongs to it when a second comma closes it."""
    tags = words.tags
    whole = subject_after(words, at)
    comma = first_tag(tags, ",", at, limit)
    if whole is None or comma is None or comma > whole.end:
        return whole
    second = first_tag(tags, ",", comma + 1, limit)
    apposed = "" if second is None else tags[comma + 1 : second]
    if (
        second is not None
        and apposed
        and tags[comma + 1] in "DNJXW#K"
        and not (any(letter in apposed for letter in "VAMP") and apposed[0] not in "WK")
    ):
        return WordRange(at, second)
    return WordRange(at, comma)
