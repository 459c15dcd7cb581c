"""Attribution relations of a sentence: which of its words are said, by which cue, of whom.

Takes the tagged words of a sentence, in which a quotation in marks counts as one word; gives an `AttributionRelation` for
each cue that has a content. The content stands behind the cue ("said that ...", "vowed to ...", "asked whether ..."),
before it ("..., he said") or on both sides, and ends where the sentence ends or where another cue takes over
(", adding that", "and called"). A cue whose sentence ends with a colon announces the quotation of the next.

What this does not cover: sources that are only implied, and nouns of reporting without a clause ("his account of it").
The frames of the cues follow the subcategorisation of English verbs of saying; the rules are newslens' own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.extraction.quotations.according_to import read_according_to
from newslens.extraction.quotations.attribution_relation import AttributionRelation
from newslens.extraction.quotations.clause_end import find_limit, subject_clause_end
from newslens.extraction.quotations.clauses_around_cue import (
    read_as_clause,
    read_embedded,
    read_parenthetical,
)
from newslens.extraction.quotations.credits_without_cue import find_credits, find_headline
from newslens.extraction.quotations.cues import Cue, find_cues, words_around_cues
from newslens.extraction.quotations.reported_clauses import find_complement
from newslens.extraction.quotations.source_phrases import agent_of, subject_of, turned_subject
from newslens.language.tagger import first_tag
from newslens.language.verb_arguments import WordRange, object_after, subject_after, subject_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslens.language.tagger import TaggedWords

__all__ = ["find_relations"]

_FINITE = re.compile(r"R*[VAMp]")
_CLAUSAL = frozenset({"clause", "that", "person-clause"})
_AROUND = frozenset({"parenthetical", "source"})
"""Frames whose content lies around the cue."""


def find_relations(words: TaggedWords) -> list[AttributionRelation]:
    """Attribution relations of a sentence, in the order of their cues.

    Examples
    --------
    >>> from newslens.language.tagger import tag_words
    >>> words = tag_words("She said it rained.", 0, 19)
    >>> [(each.cue.lemma, each.source, each.contents) for each in find_relations(words)]
    [('say', WordRange(first=0, end=1), (WordRange(first=2, end=4),))]
    """
    cues = list(find_cues(words))
    relations: list[AttributionRelation] = []
    idle: list[Cue] = []
    for at, cue in enumerate(cues):
        relation = _read(words, cue, find_limit(words, cue, cues[at + 1 :]), relations)
        if relation is not None:
            relations.append(relation)
        elif cue.tag in "VGBE":
            idle.append(cue)
    if idle and words.tags.endswith(":"):
        relations.append(
            AttributionRelation(idle[-1], subject_of(words, idle[-1], _sources(relations)), (), "announced")
        )
    if idle:
        relations += _quoting(words, idle, relations)
    relations += find_credits(words, relations)
    if not relations:
        relations += find_headline(words)
    return [relation._replace(nested=_is_nested(relation, relations)) for relation in relations]


def _quoting(
    words: TaggedWords, idle: list[Cue], relations: list[AttributionRelation]
) -> Iterator[AttributionRelation]:
    """Relations of quoted fragments that no clause reports: "condemned the “act of terror”"."""
    for at, tag in enumerate(words.tags):
        if tag not in "QZU" or any(relation.has(at) for relation in relations):
            continue
        nearest = next((cue for cue in reversed(idle) if cue.head < at), None)
        if nearest is not None and not set(words.tags[nearest.end : at]) & set("VAM;"):
            agent = agent_of(words, nearest, at)
            source = subject_of(words, nearest, _sources(relations)) if not nearest.passive else None
            yield AttributionRelation(nearest, agent or source, (WordRange(at, at + 1),), "quote")


def _sources(relations: list[AttributionRelation]) -> list[WordRange]:
    """Sources of the verbs among some relations, which a later verb may share."""
    return [each.source for each in relations if each.source is not None and each.cue.tag in "VGBE"]


def _is_nested(relation: AttributionRelation, relations: list[AttributionRelation]) -> bool:
    """Whether a relation stands inside the content of another. Of two that claim each other the parenthetical is outer."""
    return any(
        _holds(other, relation) and not (relation.frame in _AROUND and _holds(relation, other))
        for other in relations
        if other is not relation
    )


def _holds(outer: AttributionRelation, inner: AttributionRelation) -> bool:
    return outer.has(inner.cue.head)


def _read(
    words: TaggedWords, cue: Cue, limit: int, earlier: list[AttributionRelation]
) -> AttributionRelation | None:
    """The relation of a cue, if it has a content."""
    if cue.tag == "N":
        return _nominal(words, cue, limit)
    if cue.tag == "I":
        return read_according_to(words, cue, limit, earlier)
    opening = _opening(words, cue)
    if opening is not None or cue.passive:
        return opening or _passive(words, cue, limit)
    turned = turned_subject(words, cue)
    if turned is not None:
        return read_parenthetical(words, cue, limit, turned, earlier, turned=True)
    return _finite(words, cue, limit, subject_of(words, cue, _sources(earlier)), earlier)


def _finite(
    words: TaggedWords, cue: Cue, limit: int, source: WordRange | None, earlier: list[AttributionRelation]
) -> AttributionRelation | None:
    """The relation of a verb with its subject before it: what follows it, or what it stands behind or within."""
    behind_as = source is not None and words.words[max(0, source.first - 1)] == "as"
    takes_up = words.words[cue.end : cue.end + 1] == ["it"]
    if source is not None and behind_as and (cue.frames & _CLAUSAL or takes_up):
        beside = read_as_clause(words, cue, source, earlier)
        if beside is not None or takes_up:
            return beside  # else "he left as police said that the road was shut"
    ahead = find_complement(words, cue, limit)
    behind_words = source is not None and words.tags[source.first - 1] in "UZ"
    if ahead is None or behind_words:
        around = read_parenthetical(words, cue, limit, source, earlier) or read_embedded(
            words, cue, limit, source
        )
        if ahead is None or (around is not None and not _is_lead(words, around)):
            return around
    return AttributionRelation(cue, source, (ahead.content,), ahead.frame)


def _is_lead(words: TaggedWords, relation: AttributionRelation) -> bool:
    """Whether what stands before a cue is a phrase that leads to it: "In a show called “Go,” he said it rained"."""
    content = relation.contents[0]
    return words.tags[content.first] == "I" and not _FINITE.search(words.tags, content.first, content.end)


def _opening(words: TaggedWords, cue: Cue) -> AttributionRelation | None:
    """A cue that opens the sentence with its subject behind it: "Said Ana Silva: “We stay.”"."""
    if cue.first or cue.tag not in "VE":
        return None
    quoted = first_tag(words.tags, "UZ", 0) or 0
    source = subject_after(words, cue.end) if quoted else None
    if source is None or source.end + 1 < quoted or words.tags[quoted - 1] not in ",:":
        return None
    return AttributionRelation(cue, source, (WordRange(quoted, quoted + 1),), "quote")


def _passive(words: TaggedWords, cue: Cue, limit: int) -> AttributionRelation | None:
    """They were told that it rained; it is believed that it rained; asked whether it rained."""
    frames = {
        frame.removeprefix("person-") for frame in cue.frames & {"person-clause", "person-to", "person-wh"}
    }
    source, at = None, cue.end
    if words.words[at : at + 1] == ["by"]:
        source = object_after(words, at + 1)
        at = source.end if source else at
    ahead = find_complement(words, cue._replace(end=at, frames=frozenset(frames | {"that"})), limit)
    if ahead is None or ahead.frame not in {"that", "clause", "to", "wh", "quote"}:
        return None
    agent = agent_of(words, cue, ahead.content.first) if ahead.frame == "quote" else None
    if agent is not None:  # called “Q” by Silva
        return AttributionRelation(
            cue, agent, (WordRange(ahead.content.first, ahead.content.first + 1),), "quote"
        )
    return AttributionRelation(cue, source, (ahead.content,), ahead.frame)


def _nominal(words: TaggedWords, cue: Cue, limit: int) -> AttributionRelation | None:
    """A noun that reports: "his claim that ...", "a pledge by the group to ..."."""
    tags = words.tags
    at = cue.end
    source = None
    if at < limit and words.words[at] in {"by", "from", "of"}:
        source = object_after(words, at + 1)
        at = source.end if source else at
    if at + 1 >= limit or tags[at] != "H" or tags[at + 1] in "VAM":
        return None
    first = cue.first
    comma = first_tag(tags, ",", at, limit)
    limit = limit if comma is None else comma
    limit = subject_clause_end(tags, at, limit) if not _FINITE.search(tags[:first]) else limit
    while first and tags[first - 1] in "JNEGR" and tags[first - 1] != "'":
        first -= 1
    if source is None and first and tags[first - 1] in "'D":
        if tags[first - 1] == "'":
            owner = subject_before(words, first - 1)
            source = WordRange(owner.first, first) if owner else None
        elif words.words[first - 1] in words_around_cues("owner"):
            source = WordRange(first - 1, first)
    if source is None:
        return None
    return AttributionRelation(cue._replace(first=first), source, (WordRange(at, limit),), "noun")
