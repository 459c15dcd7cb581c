"""Whether an attribution relation reports a statement, or an act of speech or thought.

Takes the tagged words of a sentence and a relation; says whether what it reports was stated: "said it rained", "vowed to
leave", "it rained, he said". Everything else is an *act*: a thought ("believes it will rain"), a name or a likeness that is
given to something ("called it a farce"), a thing that is announced, asked for or refused ("announced a deal", "declined to
comment"), an order ("told them to leave"), and what was not said ("did not say why") or might be ("could argue that").

What this does not cover: statements that only the story as a whole shows to be hypothetical. The distinction is that of indirect
speech and the narrator's report of speech acts in G. Leech and M. Short (Style in Fiction, 1981).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.extraction.quotations.cues import words_around_cues
from newslens.language.closed_classes import closed_class_words

if TYPE_CHECKING:
    from newslens.extraction.quotations.attribution_relation import AttributionRelation
    from newslens.extraction.quotations.cues import Cue
    from newslens.language.tagger import TaggedWords

__all__ = ["is_statement"]

_OF_ACTS = frozenset({"matter", "naming", "as", "accusation", "blame", "attribution", "small"})
"""Frames whose content is a thing or a name rather than a clause."""
_SAID_BY_SOME = {"to": "voiced", "person-to": "voiced", "wh": "asks", "person-wh": "asks"}
"""Frames whose content was said only behind some verbs, and what the lexicon calls those."""


def is_statement(words: TaggedWords, relation: AttributionRelation) -> bool:
    """Whether a relation reports a statement.

    Examples
    --------
    >>> from newslens.extraction.quotations.indirect_speech import find_relations
    >>> from newslens.language.tagger import tag_words
    >>> texts = ["She said it rained.", "She called it a farce.", "She did not say that it rained."]
    >>> read = [tag_words(text, 0, len(text)) for text in texts]
    >>> [is_statement(words, relation) for words in read for relation in find_relations(words)]
    [True, False, False]
    """
    cue = relation.cue
    if relation.frame in _OF_ACTS or "mind" in cue.frames:
        return False
    needed = _SAID_BY_SOME.get(relation.frame)
    if needed is not None and needed not in cue.frames:
        return False
    if cue.tag in "NI-":
        return True
    return _has_other_source(words, relation) and not _is_unsaid(words, cue)


def _has_other_source(words: TaggedWords, relation: AttributionRelation) -> bool:
    """Whether somebody other than the writer and the reader is the source, or may be where none is named."""
    source = relation.source
    if source is None:
        return relation.cue.passive or relation.cue.tag == "G"
    return source.end - source.first > 1 or words.words[source.first] not in words_around_cues("writer")


def _is_unsaid(words: TaggedWords, cue: Cue) -> bool:
    """Whether a verb is denied or merely possible: "did not say", "could argue", "is careful to say", "without saying"."""
    group = words.words[cue.first : cue.head]
    if not words_around_cues("unsaid").isdisjoint(group):
        return True
    if not closed_class_words("denies").isdisjoint(word.replace("’", "'") for word in group):
        return "only" not in group and "just" not in group  # "not only said", "would not say more than"
    leads = cue.first and (cue.tag == "G" or words.tags[cue.first] == "T")
    return bool(leads) and words.words[cue.first - 1] in words_around_cues("hinders")
