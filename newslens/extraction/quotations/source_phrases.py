"""Source phrases: the noun phrase whose speech or thought a cue reports.

Takes the tagged words of a sentence and a cue; gives the phrase: the cue's own subject before or behind it, the subject of the
verb that a coordinate or participial cue goes on from ("came and said", "..., adding"), or the phrase behind "according to".

What this does not cover: whom the phrase means (`speakers`), and sources in another sentence. The method is newslens' own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.extraction.quotations.cues import quoting_words
from newslens.extraction.quotations.speaker_coreference import role_nouns
from newslens.language.closed_classes import word_classes
from newslens.language.tagger import first_tag
from newslens.language.verb_arguments import WordRange, subject_after, subject_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.extraction.quotations.cues import Cue
    from newslens.language.tagger import TaggedWords

__all__ = ["agent_of", "named_source", "source_behind", "subject_of", "turned_subject", "with_name_before"]

_WITNESSED = frozenset(
    {"with", "saw", "see", "sees", "heard", "hear", "hears", "watched", "watch", "shows", "showed"}
)
"""What stands before a phrase and its participle: "with the mayor saying", "heard the men shouting"."""
_FINITE = re.compile(r"R*[VAMp]")
_LAST_VERB_GROUP = re.compile(r"(?<=[^AMR])[AMR]*[VAM](?=[^VAM]*\Z)")
"""The last verb with its auxiliaries and adverbs; a sentence that opens with it has no subject before it."""


def subject_of(words: TaggedWords, cue: Cue, earlier: Sequence[WordRange]) -> WordRange | None:
    """The subject of a cue: its own, or the one it shares with an earlier verb."""
    tags, before = words.tags, cue.first - 1
    bare = (cue.tag == "G" and cue.first == cue.head) or tags[cue.first] == "T"
    if bare and before > 0 and tags[before] in "NX,":
        own = subject_before(words, cue.first)
        if own is not None and own.first and words.words[own.first - 1] in _WITNESSED:
            return own  # "the city closed the bridge, with the mayor calling it “a wreck”", "he heard men shouting “Go”"
    if bare and before >= 0 and tags[before] in "NX#" and not _FINITE.search(tags[: cue.first]):
        return subject_before(words, cue.first)
    if before >= 0 and not bare and tags[before] != "C":
        own = subject_before(words, cue.first)
        if own is not None:
            return with_name_before(words, own)
    return _quoted(words, cue) or _shared(words, cue, earlier)


def with_name_before(words: TaggedWords, source: WordRange) -> WordRange:
    """A source with the name that it stands in apposition to, where the comma behind it was left out.

    "Ana Silva, chief of the port said", "Ana Silva, mayor: “Go.”"; but not "in Porto, officials said" or "Silva, the mayor said".
    """
    tags, first = words.tags, source.first
    is_role = not role_nouns().isdisjoint(words.words[first : first + 2])
    if first < 2 or tags[first - 1] != "," or tags[first] not in "NJ" or not is_role:
        return source
    name = subject_before(words, first - 1)
    opens = name is not None and (not name.first or tags[name.first - 1] in "QUZ,:-C")
    alone = (
        name is not None
        and not tags[name.first : name.end].strip("X")
        and "X" not in tags[first : source.end][-1:]
    )
    return WordRange(name.first, source.end) if name is not None and opens and alone else source


def _quoted(words: TaggedWords, cue: Cue) -> WordRange | None:
    """Whom another quotes: "the daily quoted Silva as saying", "citing an aide as saying"."""
    if words.words[cue.first - 1 : cue.first] != ["as"]:
        return None
    verb = next((at for at in range(cue.first - 2, -1, -1) if words.words[at] in quoting_words()), None)
    if verb is None or words.tags[verb] not in "VGB" or cue.first - 1 - verb < 2:
        return None
    return WordRange(verb + 1, cue.first - 1)


def agent_of(words: TaggedWords, cue: Cue, at: int) -> WordRange | None:
    """Who acts in the passive: behind the cue ("described by Silva as"), or behind what is quoted at this place ("called “Q” by Silva")."""
    for place in (cue.end, at + 1):
        if words.words[place : place + 1] == ["by"]:
            return subject_after(words, place + 1)
    return None


def _shared(words: TaggedWords, cue: Cue, earlier: Sequence[WordRange]) -> WordRange | None:
    """The subject that a coordinate or participial cue takes over from the verb before it."""
    if earlier:
        return earlier[-1]
    tags = words.tags
    if tags[cue.first - 1 : cue.first] == "C" and tags[cue.first - 2 : cue.first - 1] != ",":
        group = _LAST_VERB_GROUP.search(tags[: cue.first])
        if group is not None:
            return subject_before(words, group.start())
    found = _FINITE.search(tags[: cue.first], _main_clause(tags, cue.first))
    if found is not None:
        return subject_before(words, found.start())
    comma = first_tag(tags, ",", cue.end)
    if comma is None:
        return None
    if tags[cue.first - 1 : cue.first] == "," and _FINITE.match(tags, comma + 1):
        # "Silva, adding that it rained, left"; of "The pier, planned to be long, was cut" the pier plans nothing.
        return subject_before(words, cue.first - 1) if cue.tag == "G" else None
    later = _FINITE.search(tags, comma + 2)
    return subject_before(words, later.start()) if later else None


def _main_clause(tags: str, limit: int) -> int:
    """Where the main clause can start: behind the comma of one that opens the sentence, "Though it rained, | miners stayed, shouting"."""
    opens = tags.lstrip('"')[:1] in ("S", "F")
    comma = tags.find(",", 0, limit) if opens else -1
    return comma + 1 if comma > 0 and _FINITE.search(tags, comma + 1, limit) else 0


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


def source_behind(words: TaggedWords, at: int) -> WordRange | None:
    """The phrase behind "according to", without the subject of a clause that no comma parts from it.

    "According to the harbour | she lost ...", "according to the office | 600 hens were killed", "| all hens were killed"; but
    "Channel 4" is one name.
    """
    whole = subject_after(words, at)
    if whole is None:
        return None
    tags = words.tags
    for n in range(at + 1, whole.end):
        counted = tags[n] == "#" or word_classes().get(words.words[n]) == "quantifier"
        begins = tags[n] == "P" or (counted and tags[n + 1 : n + 2] in ("N", "J") and n + 1 < whole.end)
        if tags[n - 1] in "NX" and begins:
            return WordRange(whole.first, n)
    return whole


def named_source(words: TaggedWords, at: int, limit: int) -> WordRange | None:
    """A source that a comma parts from its clause; an apposition belongs to it when a second comma closes it."""
    tags = words.tags
    whole = source_behind(words, at)
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
