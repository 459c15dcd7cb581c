"""What stands before a cue or on both sides of it: the content of a parenthetical cue.

Takes the tagged words of a sentence, a cue with its source, and the relations read before it; gives the attribution
relation. "It rained, he said", "it rained, said the mayor", "the dam, he said, had cracked", "as he put it, it rained": the
cue is a clause beside the content and governs no part of it, so marks and verbs tell where the content lies.

What this does not cover: contents that a cue governs (`reported_clauses`), and "according to" (`according_to`). The method is newslens' own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.extraction.quotations.attribution_relation import AttributionRelation
from newslens.language.tagger import first_tag, last_tag
from newslens.language.verb_arguments import WordRange

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.extraction.quotations.cues import Cue
    from newslens.language.tagger import TaggedWords

__all__ = ["content_before", "read_as_clause", "read_embedded", "read_parenthetical"]

_DATELINE = re.compile(r"X[XY,#.]{0,7}(?:\([^)]{1,4}\))?[-:](?=[^-]*$)")
"""A place, perhaps a day and an agency, and a dash or colon: "ALDER (Coast Wire) -"."""
_FULL = re.compile(r"[VAMQUZp]")
"""A verb or a quotation, without which a stretch says nothing."""
_CLAUSAL = frozenset({"clause", "person-clause"})
_ACTS = frozenset(
    {"matter", "to", "ing", "naming", "accusation", "blame", "attribution", "as", "person-to", "embedded"}
)
"""Frames by which somebody does something with words; a later source can report that as well."""
_RELATIVE = frozenset({"which", "that", "who", "whom"})
"""What opens a relative clause; "what he said was true" is none."""
_TO_PERSON = frozenset({"person-clause", "person-to", "person-wh"})
_SAYS_MORE = frozenset("GSKW.")
"""Letters behind a comma that comment on the saying: "he said, adding", "he said, as it rained"."""


def read_parenthetical(
    words: TaggedWords,
    cue: Cue,
    limit: int,
    source: WordRange | None,
    earlier: Sequence[AttributionRelation],
    *,
    turned: bool = False,
) -> AttributionRelation | None:
    """The relation of a cue behind or within its content: "..., he said", "..., said the mayor".

    Parameters
    ----------
    words
        Words of the sentence.
    cue, source
        The cue and its subject.
    limit
        Word position at which the content ends at the latest, as `clause_end.find_limit` gives it.
    earlier
        Relations of the cues before it.
    turned
        Whether the subject stands behind its verb: "said the mayor".

    Returns
    -------
    AttributionRelation | None
        None where the cue is no parenthesis, or nothing beside it says anything.
    """
    tags = words.tags
    is_finite = cue.tag in "VB" or (cue.tag == "E" and not cue.passive)  # "..., he has said"
    if source is None or not (turned or (source.first and is_finite)):
        return None
    start, after = (cue.first, source.end) if turned else (source.first, cue.end)
    if not start or tags[start - 1] not in "QUZ,-" or tags[source.first] in "KWH":
        return None
    closes = not tags[after:].rstrip(".")
    if not turned and tags[start - 1] not in "UZ" and _has_object(tags, cue):
        return None
    if _takes_up_a_thing(words, source) or not _may_surround(tags, cue, start, after, limit, closes=closes):
        return None
    left, right = content_before(words, start, earlier), _content_behind(words, after, limit)
    if left and right and tags[right.first] in "IC" and tags[left.first : left.end] in tuple("QUZ"):
        # "“Go,” he said, in a voice that shook", "“Go,” he said, and the door fell shut" tell of the saying; “Go,” he said, “in time”
        right = right if set("QUZ") & set(tags[right.first : right.end]) else None
    if left and right and tags[left.end - 1] in "CWK" and _FULL.search(tags, left.first, left.end):
        # "it rained and, he said, | the dam held", "it fell on a dam, | which, he said, held": the article's own stands before
        left = WordRange(left.end - 1, left.end) if tags[left.end - 1] != "C" else None
    found = tuple(content for content in (left, right) if content is not None)
    if not any(_says_something(tags, content, closes=closes) for content in found):
        return None
    return AttributionRelation(cue, source, found)


def _has_object(tags: str, cue: Cue) -> bool:
    """Whether a cue has an object of its own and is no parenthesis: "if it rains, the firm finds two boats"."""
    return tags[cue.end : cue.end + 1] in tuple("DNXJ#PWF") and cue.frames.isdisjoint(_TO_PERSON)


def _may_surround(tags: str, cue: Cue, start: int, after: int, limit: int, *, closes: bool) -> bool:
    """Whether a cue can stand within what it reports: its verb takes a clause, or there are words in marks.

    At the end of a sentence verbs that want "that" do so too: "it rained, she stated".
    """
    if cue.frames & (_CLAUSAL | {"that"} if closes else _CLAUSAL):
        return True
    return tags[start - 1] in "QUZ" or bool(set("UZ") & set(tags[:start] + tags[after:limit]))


def _takes_up_a_thing(words: TaggedWords, source: WordRange) -> bool:
    """Whether a clause without its pronoun takes up what stands before it: "..., something she denies"."""
    return words.words[source.first] in {"something", "which"} and source.end - source.first > 1


def _says_something(tags: str, content: WordRange, *, closes: bool) -> bool:
    """Whether a stretch beside a cue holds a verb or a quotation; before a cue that ends the sentence length will do."""
    inside = tags[content.first : content.end]
    return _FULL.search(inside) is not None or (
        closes and len(inside) >= thresholds.PHRASE_WORDS and inside[0] not in "IEGSR"
    )


def content_before(words: TaggedWords, end: int, earlier: Sequence[AttributionRelation]) -> WordRange | None:
    """What stands before a parenthetical cue: from the start of the sentence, or from where an earlier one ends."""
    tags = words.tags
    while end and tags[end - 1] in ",-":
        end -= 1
    dateline = _DATELINE.match(tags[:end])
    start = dateline.end() if dateline else 0
    for relation in earlier:
        reach = max(relation.cue.end, relation.source.end if relation.source else 0)
        if relation.frame not in {"parenthetical", "source"}:
            if relation.frame in _ACTS or (relation.frame == "quote" and not relation.cue.frames & _CLAUSAL):
                continue  # "the club promised a review, and the match was off, she said"
            reach = tags.find(",C", reach, end)  # "he said it rained, | but it was dry, she said"
        start = max(start, reach)
    while start < end and tags[start] in ",C-":
        start += 1
    content = tags[start:end]
    is_lead = content[:1] in ("E", "G") and "," not in content  # "asked about it, he said"
    return WordRange(start, end) if content and not is_lead else None


def _content_behind(words: TaggedWords, at: int, limit: int) -> WordRange | None:
    """What goes on behind a parenthetical cue: a quotation, or a clause behind a comma."""
    tags = words.tags
    comma = first_tag(tags, ",", at, limit)
    quoted = first_tag(tags, "QUZ", at, limit)
    if quoted is not None and ("," not in tags[at:quoted] or _is_aside(tags[comma:quoted])):
        return WordRange(quoted, limit)
    rest = "" if comma is None else tags[comma + 1 : limit]
    if comma is None or comma > at + thresholds.ASIDE_WORDS or not rest or rest[0] in _SAYS_MORE:
        return None
    goes_on = not set(rest).isdisjoint("VAMB") or rest[0] in "IT"
    return WordRange(comma + 1, limit) if goes_on else None


def _is_aside(between: str) -> bool:
    """Whether what parts a cue from the rest of its quotation is an aside: "he added, his voice breaking, “...”".

    A comma alone parts them too: "he added, “...”".
    """
    return between.endswith(",") and not set(between) & set("VAM;")


def read_embedded(
    words: TaggedWords, cue: Cue, limit: int, source: WordRange | None
) -> AttributionRelation | None:
    """The relation of a cue inside a relative clause: "the storm, which police say | killed 12", "engines it claims | burn less".

    The subject of what is reported is the noun before; the cue parts it from its verb.

    Parameters
    ----------
    words
        Words of the sentence.
    cue, source
        The cue and its subject.
    limit
        Word position at which the content ends at the latest.

    Returns
    -------
    AttributionRelation | None
        None where no verb follows the cue at once, or no relative clause starts with the source.
    """
    tags, at = words.tags, cue.end
    if source is None or cue.tag != "V" or not cue.frames & _CLAUSAL or at >= limit or not source.first:
        return None
    before = tags[: source.first]
    inside = (before[-1] in "WHK" and words.words[source.first - 1] in _RELATIVE) or (
        # without its pronoun behind an object only: not "the things she said were lost"
        tags[source.first] == "P" and before[-1] in "NX" and set(before) & set("VAM")
    )
    while at < limit - 1 and tags[at] in "RY":
        at += 1
    # behind a verb a bare verb is read as a noun: "a gun that police say cost $200"
    is_verb = tags[at] in "VAME" or (tags[at] == "N" and tags[at + 1 : at + 2] in ("#", "D"))
    if not inside or not is_verb or cue.first != cue.head:
        return None
    comma = first_tag(tags, ",", at, limit)
    return AttributionRelation(cue, source, (WordRange(at, limit if comma is None else comma),), "embedded")


def read_as_clause(
    words: TaggedWords, cue: Cue, source: WordRange, earlier: Sequence[AttributionRelation]
) -> AttributionRelation | None:
    """The relation of a cue behind "as": "as Silva put it, the dam was safe", "the dam was safe, as Silva put it".

    Parameters
    ----------
    words
        Words of the sentence.
    cue, source
        The cue ("put") and its subject ("Silva").
    earlier
        Relations of the cues before it; the content starts behind what they report.

    Returns
    -------
    AttributionRelation | None
        None where no comma parts the clause from a content.
    """
    tags = words.tags
    end = len(tags.rstrip(".;"))
    taken_up = words.words[cue.end : cue.end + 1] == ["it"]
    quoted = last_tag(tags, "QUZ", 0, source.first)
    if taken_up and quoted is not None and "," not in tags[quoted + 1 : source.first - 2]:
        # "“Q”, as Silva calls it, ..."
        return AttributionRelation(
            cue._replace(end=cue.end + 1), source, (WordRange(quoted, quoted + 1),), "quote"
        )
    if source.first == 1:
        comma = first_tag(tags, ",", cue.end, min(end - 1, cue.end + thresholds.AS_CLAUSE_WORDS))
        return None if comma is None else AttributionRelation(cue, source, (WordRange(comma + 1, end),))
    left = content_before(words, source.first - 1, earlier)
    if (
        left is None
        or tags[source.first - 2] not in ",QUZ"
        or tags[cue.end : cue.end + 1] not in ("", ".", ",")
    ):
        return None
    return AttributionRelation(cue, source, (left,))
