"""Contents that are credited by "according to" and "per", which stand before, behind or within them.

Takes the tagged words of a sentence and a cue; gives the attribution relation: "according to police, | two died", "two men, |
according to police, | were hurt", "it rained and, according to police, | two died".

What this does not cover: clauses around a verb of saying (`clauses_around_cue`). The method is newslens' own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.extraction.quotations.attribution_relation import AttributionRelation
from newslens.extraction.quotations.clauses_around_cue import content_before
from newslens.extraction.quotations.cues import is_reporting_verb
from newslens.extraction.quotations.source_phrases import named_source, source_behind
from newslens.language.tagger import first_tag
from newslens.language.verb_arguments import WordRange

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.extraction.quotations.cues import Cue
    from newslens.language.tagger import TaggedWords

__all__ = ["read_according_to"]

_VERB = re.compile(r"[VAMQUZp]")
"""A verb or a quotation, without which a stretch says nothing."""


def read_according_to(
    words: TaggedWords, cue: Cue, limit: int, earlier: Sequence[AttributionRelation]
) -> AttributionRelation | None:
    """The relation of "according to" and "per".

    At the start of a sentence the content stands behind the source: "according to police, two died". Elsewhere it stands
    before the cue, and may go on behind the source: "two men, according to police, were hurt".

    Parameters
    ----------
    words
        Words of the sentence.
    cue
        The words "according to" or "per".
    limit
        Word position at which the content ends at the latest.
    earlier
        Relations of the cues before it.

    Returns
    -------
    AttributionRelation | None
        None where no source or no content is found.
    """
    tags = words.tags
    end = len(tags.rstrip(".;"))
    if not tags[: cue.first].strip("RC,-") or _opens_clause(words, cue, end):
        return _opening_according_to(words, cue, end)
    comma = first_tag(tags, ",", cue.end, end) if tags[cue.first - 1] == "," else None
    goes_on = comma is not None and not set(tags[comma:end]).isdisjoint("VAM")
    source = named_source(words, cue.end, end) if goes_on else source_behind(words, cue.end)
    left = content_before(words, cue.first, earlier)
    if left is not None and tags[left.end - 1] == "V" and is_reporting_verb(words.words[left.end - 1]):
        return None  # "Silva said, according to her lawyer, that ...": the lawyer passes it on
    if source is None or left is None or (earlier and not _VERB.search(tags, left.first, left.end)):
        return None
    # "two died, according to police, | and more were hurt" is the article's own; "..., | were hurt" goes on
    closes = goes_on and tags[source.end] == "," and tags[source.end + 1] in "VAMRBTI"
    rest = (WordRange(source.end + 1, limit),) if closes else ()
    return AttributionRelation(cue, source, (left, *rest), "source")


def _opens_clause(words: TaggedWords, cue: Cue, end: int) -> bool:
    """Whether "according to" stands before its clause, behind a conjunction or a phrase of place, time or manner.

    "It rained and, according to police, two died", "In the north, according to police, two died"; not "two men, according
    to police, were hurt".
    """
    tags = words.tags
    before = tags[: cue.first]
    is_phrase = before[:1] in ("I", "R", "Y", "S") and before[-1:] == "," and not _VERB.search(before)
    if not is_phrase and before[-1:] != "C" and before[-2:] != "C,":
        return False
    source = named_source(words, cue.end, end)
    if source is None or tags[source.end : source.end + 1] != ",":
        return False
    return tags[source.end + 1 : source.end + 2] in tuple("DNXPJ#Q")


def _opening_according_to(words: TaggedWords, cue: Cue, end: int) -> AttributionRelation | None:
    """The relation of "according to" at the start of its sentence."""
    tags = words.tags
    source = named_source(words, cue.end, end)
    if source is None or source.end >= end:
        return None
    comma = first_tag(tags, ",", source.end, source.end + thresholds.SOURCE_WORDS)
    if comma is not None and tags[source.end] in "VE":
        source = WordRange(source.first, comma)  # "According to a poll released on Friday, ..."
    first = source.end + (tags[source.end] == ",")
    return AttributionRelation(cue, source, (WordRange(first, end),), "source") if first < end else None
