"""Reports: which words of a sentence are reported, by which cue, of whom.

Takes the tagged words of a sentence, in which a quotation in marks counts as one word, and gives a `AttributionRelation` for
each reporting expression that reports something: its cue, its source, and the stretches it reports. What is reported
stands behind the cue ("said that ...", "vowed to ...", "asked whether ..."), before it ("..., he said") or on
both sides, and ends where the sentence ends or where another cue takes over (", adding that", "and called").

Not covered: reports whose source is only implied, and nominal reports without a clause ("his account of it").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.extraction.quotations.attribution_relation import AttributionRelation
from newslens.extraction.quotations.clause_end import find_limit, subject_clause_end
from newslens.extraction.quotations.credits_without_cue import find_credits, find_headline
from newslens.extraction.quotations.cues import Cue, find_cues
from newslens.extraction.quotations.reported_clauses import find_complement
from newslens.extraction.quotations.source_phrases import named_source, subject_of, turned_subject
from newslens.language.verb_arguments import WordRange, object_after, subject_after, subject_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslens.language.tagger import TaggedWords

__all__ = ["find_relations"]

_FINITE = re.compile(r"R*[VAMp]")
_AS_CLAUSE = 8
"""Words within which "as Silva told reporters on Monday," ends."""
_DATELINE = re.compile(r"X[XY,#.]{0,7}(?:\([^)]{1,4}\))?[-:](?=[^-]*$)")
_FULL = re.compile(r"[VAMQUZp]")
_LONG_PHRASE = 4
_SHORT_CLAUSE = 6
_SAYS_MORE = frozenset("GSKW.")


def find_relations(words: TaggedWords) -> list[AttributionRelation]:
    """Reports of a sentence, in the order of their cues."""
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
    relations += _quoting(words, idle, relations)
    relations += find_credits(words, relations)
    if not relations:
        relations += find_headline(words)
    return [relation._replace(nested=_is_nested(relation, relations)) for relation in relations]


def _quoting(
    words: TaggedWords, idle: list[Cue], relations: list[AttributionRelation]
) -> Iterator[AttributionRelation]:
    """Reports of quoted fragments that no clause reports: "condemned the “act of terror”"."""
    for at, tag in enumerate(words.tags):
        if tag not in "QZU" or any(relation.has(at) for relation in relations):
            continue
        nearest = next((cue for cue in reversed(idle) if cue.head < at), None)
        if nearest is not None and not set(words.tags[nearest.end : at]) & set("VAM;"):
            yield AttributionRelation(
                nearest, subject_of(words, nearest, _sources(relations)), (WordRange(at, at + 1),), "quote"
            )


def _sources(relations: list[AttributionRelation]) -> list[WordRange]:
    """Sources of the verbs among some reports, which a later verb may share."""
    return [each.source for each in relations if each.source is not None and each.cue.tag in "VGBE"]


def _is_nested(relation: AttributionRelation, relations: list[AttributionRelation]) -> bool:
    """Whether a report stands inside what another one reports. Of two that claim each other the parenthetical is outer."""
    return any(
        _holds(other, relation) and not (relation.frame in _AROUND and _holds(relation, other))
        for other in relations
        if other is not relation
    )


def _holds(outer: AttributionRelation, inner: AttributionRelation) -> bool:
    return any(content.first <= inner.cue.head < content.end for content in outer.contents)


def _read(
    words: TaggedWords, cue: Cue, limit: int, earlier: list[AttributionRelation]
) -> AttributionRelation | None:
    """The report that a cue makes, if it makes one."""
    if cue.tag == "N":
        return _nominal(words, cue, limit)
    if cue.tag == "I":
        return _according(words, cue, limit, earlier)
    opening = _opening(words, cue)
    if opening is not None or cue.passive:
        return opening or _passive(words, cue, limit)
    turned = turned_subject(words, cue)
    if turned is not None:
        return _parenthetical(words, cue, limit, turned, earlier, turned=True)
    return _finite(words, cue, limit, subject_of(words, cue, _sources(earlier)), earlier)


def _finite(
    words: TaggedWords, cue: Cue, limit: int, source: WordRange | None, earlier: list[AttributionRelation]
) -> AttributionRelation | None:
    """The report of a verb with its subject before it: what follows it, or what it stands behind or within."""
    if source is not None and cue.frames & _CLAUSAL and words.words[max(0, source.first - 1)] == "as":
        return _as_clause(words, cue, source, earlier)
    around = _parenthetical(words, cue, limit, source, earlier)
    ahead = find_complement(words, cue, limit)
    if ahead is None or (around and source and words.tags[source.first - 1] in "UZ"):
        return around
    return AttributionRelation(cue, source, (ahead.content,), ahead.frame)


def _opening(words: TaggedWords, cue: Cue) -> AttributionRelation | None:
    """A cue that opens the sentence with its subject behind it: "Said Ana Silva: “We stay.”"."""
    quoted = next((at for at, tag in enumerate(words.tags) if tag in "UZ"), 0)
    source = subject_after(words, cue.end) if not cue.first and cue.tag in "VE" and quoted else None
    if source is None or source.end + 1 < quoted or words.tags[quoted - 1] not in ",:":
        return None
    return AttributionRelation(cue, source, (WordRange(quoted, quoted + 1),), "quote")


def _as_clause(
    words: TaggedWords, cue: Cue, source: WordRange, earlier: list[AttributionRelation]
) -> AttributionRelation | None:
    """As Silva put it, the dam was safe; the dam was safe, as Silva put it."""
    tags = words.tags
    end = len(tags.rstrip(".;"))
    if source.first == 1:
        comma = tags.find(",", cue.end, min(end, cue.end + _AS_CLAUSE))
        return AttributionRelation(cue, source, (WordRange(comma + 1, end),)) if 0 < comma < end - 1 else None
    left = _left_content(words, source.first - 1, earlier)
    if left is None or tags[source.first - 2] != "," or tags[cue.end : cue.end + 1] not in ("", ".", ","):
        return None
    return AttributionRelation(cue, source, (left,))


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
    return AttributionRelation(cue, source, (ahead.content,), ahead.frame)


def _parenthetical(
    words: TaggedWords,
    cue: Cue,
    limit: int,
    source: WordRange | None,
    earlier: list[AttributionRelation],
    *,
    turned: bool = False,
) -> AttributionRelation | None:
    """The cue behind or within what it reports: "..., he said", "..., said the mayor"."""
    tags = words.tags
    if source is None or not (turned or (source.first and cue.tag in "VB")):
        return None
    start, after = (cue.first, source.end) if turned else (source.first, cue.end)
    if (
        not start
        or tags[start - 1] not in "QUZ,-"
        or tags[source.first] in "KWH"
        or _is_relative(words, source)
    ):
        return None
    closes = not tags[after:].rstrip(".")
    if (
        not cue.frames & ({"clause", "person-clause", "that"} if closes else {"clause", "person-clause"})
        and tags[start - 1] not in "QUZ"
        and not set("UZ") & set(tags[:start] + tags[after:limit])
    ):
        return None
    left, right = _left_content(words, start, earlier), _right_content(words, after, limit)
    if left and right and tags[right.first] == "I" and tags[left.first : left.end] in tuple("QUZ"):
        right = right if _FULL.search(tags, right.first, right.end) else None
    contents = (left, right)
    found = tuple(content for content in contents if content is not None)
    if not any(_says_something(tags, content, closes=closes) for content in found):
        return None
    return AttributionRelation(cue, source, found)


def _is_relative(words: TaggedWords, source: WordRange) -> bool:
    """Whether a clause without its pronoun takes up what stands before it: "..., something she denies"."""
    return words.words[source.first] in {"something", "which"} and source.end - source.first > 1


def _says_something(tags: str, content: WordRange, *, closes: bool) -> bool:
    """Whether a stretch beside a cue holds a verb or a quotation; before a cue that ends the sentence length will do."""
    inside = tags[content.first : content.end]
    return _FULL.search(inside) is not None or (
        closes and len(inside) >= _LONG_PHRASE and inside[0] not in "IEGSR"
    )


def _left_content(words: TaggedWords, end: int, earlier: list[AttributionRelation]) -> WordRange | None:
    """What stands before a parenthetical cue: from the start of the sentence, or from where an earlier one ends."""
    tags = words.tags
    while end and tags[end - 1] in ",-":
        end -= 1
    dateline = _DATELINE.match(tags, 0, end)
    start = dateline.end() if dateline else 0
    for relation in earlier:
        reach = max(relation.cue.end, relation.source.end if relation.source else 0)
        if relation.frame not in {"parenthetical", "source"}:
            reach = tags.find(",C", reach, end)
        start = max(start, reach)
    while start < end and tags[start] in ",C-":
        start += 1
    is_lead = start < end and tags[start] in "EG" and "," not in tags[start:end]
    return WordRange(start, end) if start < end and not is_lead else None


def _right_content(words: TaggedWords, at: int, limit: int) -> WordRange | None:
    tags = words.tags
    comma = tags.find(",", at, limit)
    quoted = min(
        (place for place in (tags.find(letter, at, limit) for letter in "QUZ") if place >= 0), default=-1
    )
    if quoted >= 0 and (comma < 0 or quoted <= comma + 1 or _goes_on(tags[comma + 1 : quoted])):
        return WordRange(quoted, limit)
    if comma < 0 or comma > at + 8 or comma + 1 >= limit or tags[comma + 1] in _SAYS_MORE:
        return None
    goes_on = any(letter in tags[comma + 1 : limit] for letter in "VAMB") or tags[comma + 1] in "IT"
    return WordRange(comma + 1, limit) if goes_on else None


def _goes_on(between: str) -> bool:
    """Whether what parts a cue from the rest of its quotation is an aside: "he added, his voice breaking, “...”"."""
    return between.endswith(",") and not set(between) & set("VAM;")


def _according(
    words: TaggedWords, cue: Cue, limit: int, earlier: list[AttributionRelation]
) -> AttributionRelation | None:
    """According to somebody: what stands before it and goes on after it, or behind it where it opens the sentence."""
    tags = words.tags
    lead = tags[: cue.first].strip("RC,-")
    end = len(tags.rstrip(".;"))
    if not lead:
        source = named_source(words, cue.end, end)
        if source is None or source.end >= end:
            return None
        comma = tags.find(",", source.end, source.end + _SHORT_CLAUSE)
        if comma > 0 and tags[source.end] in "VE":
            source = WordRange(source.first, comma)  # "According to a poll released on Friday, ..."
        first = source.end + (tags[source.end] == ",")
        return AttributionRelation(cue, source, (WordRange(first, end),), "source") if first < end else None
    comma = tags.find(",", cue.end, end)
    goes_on = comma > 0 and tags[cue.first - 1] == "," and any(letter in tags[comma:end] for letter in "VAM")
    source = named_source(words, cue.end, end) if goes_on else subject_after(words, cue.end)
    left = _left_content(words, cue.first, earlier)
    if source is None or left is None or (earlier and not _FULL.search(tags, left.first, left.end)):
        return None
    rest = (
        (WordRange(source.end + 1, limit),)
        if goes_on and tags[source.end] == "," and tags[source.end + 1] in "VAMRBTI"
        else ()
    )
    return AttributionRelation(cue, source, (left, *rest), "source")


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
    comma = tags.find(",", at, limit)
    limit = comma if comma > 0 else limit
    limit = subject_clause_end(tags, at, limit) if not _FINITE.search(tags, 0, first) else limit
    while first and tags[first - 1] in "JNEGR" and tags[first - 1] != "'":
        first -= 1
    if source is None and first and tags[first - 1] in "'D":
        if tags[first - 1] == "'":
            owner = subject_before(words, first - 1)
            source = WordRange(owner.first, first) if owner else None
        elif words.words[first - 1] in _OWNERS:
            source = WordRange(first - 1, first)
    if source is None:
        return None
    return AttributionRelation(cue._replace(first=first), source, (WordRange(at, limit),), "noun")


_CLAUSAL = frozenset({"clause", "that", "person-clause"})
_AROUND = frozenset({"parenthetical", "source"})
_OWNERS = frozenset({"my", "your", "his", "her", "its", "our", "their"})
