"""Credits: whose words are quoted where no known word of reporting says so.

Takes the tagged words of a sentence; gives attribution relations whose cue is what stands in place of one: a colon ("Silva:
“We stay.”"), a dash ("“We stay.” - Ana Silva, mayor"), a verb that the lexicon does not have ("“We stay,” beamed Silva"), the
way alone ("“We stay,” Silva in a statement"), or the colon of a headline ("Silva: Dam will hold").

What this does not cover: a credit in another paragraph. The method is newslens' own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.quotations.attribution_relation import AttributionRelation
from newslens.extraction.quotations.credits_in_words import credited_behind, in_whose_words
from newslens.extraction.quotations.cues import Cue
from newslens.extraction.quotations.source_phrases import with_name_before
from newslens.language.verb_arguments import WordRange, subject_after, subject_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslens.language.tagger import TaggedWords

__all__ = ["find_credits", "find_headline"]

_FINITE = re.compile(r"R*[VAMp]")
_HEADLINE = re.compile(r"[X]{1,5}:(?=[^QUZ]*[VAMBG])")
_DASH_CREDIT = re.compile(r"-[^VAMB]*$")
_TURNED_CREDIT = re.compile(r"V(?=[DJNX])")
_WAY_CREDIT = re.compile(r"([DJNX#']+)I[DJ]*N(?=[^VAMB]*$)")
_PLAIN_CREDIT = re.compile(r"[DJNX#']+V(?=[.,IYRST]|$)")


def find_credits(words: TaggedWords, relations: list[AttributionRelation]) -> Iterator[AttributionRelation]:
    """Quotations with a credit in place of a known cue.

    "Silva: “We stay.”", "“We stay.” — Ana Silva, mayor", "“We stay,” beamed Silva".
    """
    tags = words.tags
    for at, tag in enumerate(tags):
        if tag not in "QUZ" or any(relation.has(at) for relation in relations):
            continue
        found = _announced(words, at) if tags[at - 1 : at] == ":" and at > 1 else _credited(words, at)
        frame = "parenthetical"
        if found is None:
            found, frame = credited_behind(words, at) or in_whose_words(words), "noun"
        if found is not None:
            cue, source = found
            lemma = " ".join(words.words[cue.first : cue.end])
            credit = Cue(cue.first, cue.first, cue.end, lemma, frozenset({"quote"}), "-")
            yield AttributionRelation(credit, source, (WordRange(at, at + 1),), frame)


def find_headline(words: TaggedWords) -> Iterator[AttributionRelation]:
    """Who speaks in a headline: "Silva: Dam will hold"."""
    colon = _HEADLINE.match(words.tags)
    if colon is not None:
        at = colon.end() - 1
        cue = Cue(at, at, at + 1, ":", frozenset({"clause"}), "-")
        yield AttributionRelation(
            cue, WordRange(0, at), (WordRange(at + 1, len(words.tags.rstrip("."))),), "headline"
        )


def _announced(words: TaggedWords, at: int) -> tuple[WordRange, WordRange] | None:
    """The colon before a quotation, and who stands before it or is the subject of its sentence."""
    finite = _FINITE.search(words.tags, 1, at - 1) if words.tags[at - 2] != "X" else None
    source = subject_before(words, finite.start() if finite else at - 1)
    return (WordRange(at - 1, at), with_name_before(words, source)) if source is not None else None


def _credited(words: TaggedWords, at: int) -> tuple[WordRange, WordRange] | None:
    """What credits a quotation behind it, and whom.

    A dash and a name, a verb that is not known to report and its subject, or a name and the way: "Silva in a statement".
    """
    tags, after = words.tags, at + 1
    if _DASH_CREDIT.match(tags, after) or _TURNED_CREDIT.match(tags, after):
        source = subject_after(words, after + 1)
        return (WordRange(after, after + 1), source) if source is not None else None
    plain = _PLAIN_CREDIT.match(tags, after) if tags[at] in "UZ" else None
    if plain is not None:
        return (WordRange(plain.end() - 1, plain.end()), WordRange(after, plain.end() - 1))
    way = _WAY_CREDIT.match(tags, after) if tags[at] in "UZ" else None
    if way is not None and words.words[way.end() - 1] in lexicon.words("speech/channels"):
        return (WordRange(way.end(1), way.end()), WordRange(after, way.end(1)))
    return None
