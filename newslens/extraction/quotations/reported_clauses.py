"""What follows a cue: the clause or phrase that it reports, by the frames that its verb has.

Takes the tagged words of a sentence, a cue and where its content ends at the latest; gives the stretch that is reported and the
frame that it fills: "said (that) it rains", "vowed to leave", "told them it rains", "called it a farce". Frames are those of
`reporting_verbs.txt`. The first word of what follows decides most of them; a clause without "that" is told by its verb.

What this does not cover: contents before the cue or around it (`clauses_around_cue`). The method is newslens' own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.extraction.quotations.clause_recognition import starts_clause
from newslens.extraction.quotations.cues import is_reporting_noun, words_around_cues
from newslens.language.closed_classes import closed_class_words
from newslens.language.tagger import may_be_verb
from newslens.language.verb_arguments import WordRange, object_after

if TYPE_CHECKING:
    from newslens.extraction.quotations.cues import Cue
    from newslens.language.tagger import TaggedWords

__all__ = ["Complement", "find_complement"]

_SKIPPED = frozenset("RY")
_ADJUNCT = re.compile(
    r"[RY,]*(?:D[JNY]+|(?<=Y)N)?(?:I(?:[DJ#NXY'POQ\"&R]|I|C)*?(?:(?<=[D'J])X+V)?)?(?:,[SW],)?[RY,]*(?=H[^,.;)])"
)
"""A day, a place, an occasion or an aside before "that"; behind a name a noun may have been read as a verb."""
_RELATIVE = re.compile(r"HR*[VAM]")
"""A relative clause, where a noun stands before it: "announced a boat | that can fly"."""
_SMALL_CLAUSE = re.compile(r"(?:D?[JNX#']*[NX])(?:I[DJNX#']+)?G")
"""A subject and a participle: "showed the mayor leading"."""
_OPENINGS = (("wh", "FW"), ("to", "T"), ("ing", "G"), ("naming", "DNXJOPQUZ#"))
"""Frames that the first letter of what follows decides."""
_PERSON_OPENINGS = (("person-to", "T"), ("person-wh", "FW"), ("person-clause", "PDNXJ#pI"))
"""The same behind the person spoken to."""
_WITH_PERSON = frozenset({"person-clause", "person-to", "person-wh"})
_BEHIND_OBJECT = {"accusation": "of", "blame": "for", "attribution": "to", "as": "as"}
"""The preposition behind the object, by the frame."""
_OF_NOUNS = frozenset({"naming", "matter", "as", "accusation", "blame", "attribution", "person-to"})
"""Frames whose content a noun phrase ends, so that what follows may belong to the cue."""
_WITHOUT_SUBJECT = _OF_NOUNS - {"person-to"} | {"to", "ing"}
"""Frames whose content has no finite verb of its own."""
_NEXT_VERB = re.compile(r",?C(?=R*[VAM]|PR*[VAM])|,C(?=[DNXJ#']+(?:I[DNXJ#']+)?R*[VAM])")
"""Where a further verb of the sentence, or a further sentence, is joined to what has no finite verb of its own."""
_OPENS_CLAUSE = frozenset("HKWFSVAMp")
"""Letters of a clause inside such a phrase, to which a further verb can belong: "the man who came and left"."""
_CLAUSES_ONLY = frozenset({"clause", "wh", "mind", "thingless", "verdict"})
_LOOKED_AT = re.compile(r"H[DNXJ']*[NX][AR]*[EV](?=\.?\Z)")
"""A subject and a verb without its object at the end of a sentence, behind "that"."""
_LOOKING = frozenset({"seen", "obtained", "reviewed", "viewed", "read", "examined", "saw"})
"""What one does with a document: "it leaked, a report shows | that the Tern has seen"."""
_LONE_THING = re.compile(r"[D#]J*N(?:[,;WKSH]|\.?\Z)")
"""A thing of which nothing is said behind it: "called an ambulance", "calls back 400 tins"; not "called the plan a farce"."""
_CLOSING = ("UZ", "UZ,S")
"""What ends the content of such frames; a comma or "after" only where it is a mere noun phrase."""


class Complement(NamedTuple):
    """What follows a cue, and the frame that it fills."""

    frame: str
    content: WordRange


def find_complement(words: TaggedWords, cue: Cue, limit: int) -> Complement | None:
    """What is reported behind a cue, or nothing."""
    found = _by_frame(words, cue, limit)
    if found is not None and found.frame in _WITHOUT_SUBJECT:
        found = found._replace(content=_until_next_verb(words.tags, found.content))
    if found is None or found.frame not in _OF_NOUNS:
        return found
    first, end = found.content
    closed = next(
        (at for at in range(first + 1, end) if words.tags[at] in _CLOSING[found.frame == "matter"]), end
    )
    if closed < end and words.tags[closed] in "UZ":
        closed += 1
    return found._replace(content=WordRange(first, _without_way(words, WordRange(first, closed))))


def _until_next_verb(tags: str, content: WordRange) -> WordRange:
    """A phrase without what is joined to its cue: "praised the plan | and left", "agreed to pay, | and the owners left"."""
    joint = _NEXT_VERB.search(tags, content.first + 1, content.end)
    if joint is None or not _OPENS_CLAUSE.isdisjoint(tags[content.first + 1 : joint.start()]):
        return content
    return WordRange(content.first, joint.start())


def _by_frame(words: TaggedWords, cue: Cue, limit: int) -> Complement | None:
    if cue.end >= limit or words.tags[cue.end] == "(":
        return None
    found = _that_clause(words, cue, limit) or _in_marks(words, cue, limit)
    if found is not None or words.tags[cue.end] in ":,":
        return found
    if _tells_who_looked(words, cue.end, limit):
        return None
    if cue.frames & _WITH_PERSON:
        found = _behind_person(words, cue, limit)
    return found or _plain(words, cue, limit)


def _that_clause(words: TaggedWords, cue: Cue, limit: int) -> Complement | None:
    if _tells_who_looked(words, cue.end, limit):
        return None
    that = _that_after(words, cue.end, limit) if cue.frames & {"clause", "that"} else None
    return Complement("that", WordRange(that, limit)) if that is not None else None


def _in_marks(words: TaggedWords, cue: Cue, limit: int) -> Complement | None:
    """A quotation right behind the cue, or what a colon announces."""
    tags, at = words.tags, cue.end
    quoted = at if tags[at] in "QUZ" else at + 1
    if tags[at] in ":,QUZ" and quoted < limit and tags[quoted] in "QUZ":
        return Complement("quote", _quoted_from(tags, quoted, limit))
    if tags[at] == ":" and at + 1 < limit and _announces(words, cue):
        return Complement("colon", WordRange(at + 1, limit))
    return None


def _announces(words: TaggedWords, cue: Cue) -> bool:
    """Whether a colon behind a cue opens what is said: "the mayor added: it rained"; not "sabotage suspected: ..." or a denial.

    "What the club does not say: it rained" tells what somebody else says.
    """
    return (
        bool(cue.frames & {"clause", "that"})
        and "mind" not in cue.frames
        and closed_class_words("denies").isdisjoint(words.words[cue.first : cue.head])
    )


def _tells_who_looked(words: TaggedWords, at: int, limit: int) -> bool:
    """Whether "that" opens no content but says who has looked at what speaks: "a report shows | that the Tern has seen"."""
    found = _LOOKED_AT.match(words.tags, at, limit)
    return found is not None and words.words[found.end() - 1] in _LOOKING


def _plain(words: TaggedWords, cue: Cue, limit: int) -> Complement | None:
    """The clause or phrase behind a cue and its adverbs, by its first word."""
    tags, frames, at = words.tags, cue.frames, cue.end
    while at < limit and tags[at] in _SKIPPED and words.words[at + 1 : at + 2] != ["of"]:  # "most of them"
        at += 1
    if at >= limit:
        return None
    letter = tags[at]
    for frame, letters in _OPENINGS:
        if frame == "naming" and _LONE_THING.match(tags, at, limit) and "W" not in tags[: cue.first]:
            continue  # not: what she called | a warning
        if frame in frames and (letter in letters or (frame == "ing" and _is_gerund(words, at, limit))):
            negated = frame == "to" and at > cue.end and words.words[at - 1] == "not"
            return Complement(frame, WordRange(at - negated, limit))
    start = _clause_start(words, at)
    opens = letter not in "FWHTI" or start > at or words.words[at] in words_around_cues("amount")
    if "clause" in frames and opens and letter not in "FWHT" and _is_clause(words, cue, at, limit):
        return Complement("clause", WordRange(start, limit))
    if "small" in frames and _SMALL_CLAUSE.match(tags, at, limit):
        return Complement("small", WordRange(at, limit))
    found = _of_object(words, cue, at, limit)
    if found is None and "matter" in frames and letter in "DNXJ#QUZGPO":
        return Complement("matter", WordRange(at, limit))
    return found


def _is_gerund(words: TaggedWords, at: int, limit: int) -> bool:
    """Whether what was read as a noun is a verb with its object: "admitted killing two men"."""
    follows = words.tags[at + 1 : min(at + 2, limit)]
    return words.tags[at] == "N" and words.words[at].endswith("ing") and bool(follows) and follows in "D#XO"


def _is_clause(words: TaggedWords, cue: Cue, at: int, limit: int) -> bool:
    """Whether a subject and its verb follow; for want of another, a word that could be one: "said the plant employs"."""
    if _has_verb(words, cue, at, limit):
        return True
    return cue.frames <= _CLAUSES_ONLY and any(
        words.tags[place - 1] in "NXO" and words.tags[place] == "N" and may_be_verb(words.words[place])
        for place in range(at + 1, limit - 1)
    )


def _has_verb(words: TaggedWords, cue: Cue, at: int, limit: int) -> bool:
    return starts_clause(words.tags, at, limit, thingless="thingless" in cue.frames)


def _that_after(words: TaggedWords, at: int, limit: int) -> int | None:
    """Where "that" follows, perhaps behind a day, a place or an aside, and does not belong to a noun of saying."""
    found = _ADJUNCT.match(words.tags, at, limit)
    if found is None:
        return None
    last = words.words[found.end() - 1]
    if found.end() > at and is_reporting_noun(last) and last not in lexicon.words("speech/channels"):
        return None  # "replied to claims that ..."; not "said in a statement that ..."
    if words.tags[at] == "D" and _RELATIVE.match(words.tags, found.end(), limit):
        return None
    return found.end()


def _behind_person(words: TaggedWords, cue: Cue, limit: int) -> Complement | None:
    """What follows the person spoken to: "told them that", "urged them to", "asked them whether"."""
    tags, frames = words.tags, cue.frames
    target = object_after(words, cue.end)
    if target is None:
        return None
    at = min(target.end, limit)
    that = _that_after(words, at, limit) if "person-clause" in frames else None
    if that is not None:
        return Complement("person-clause", WordRange(that, limit))
    while at < limit and tags[at] in _SKIPPED:
        at += 1
    quoted = at + 1 if tags[at : at + 1] in tuple(",:") else at
    if quoted < limit and tags[quoted] in "QUZ":
        return Complement("quote", WordRange(quoted, limit))
    letter = tags[at] if at < limit else ""
    starts = {
        "person-to": target.first,
        "person-wh": at,
        "person-clause": _clause_start(words, at) if letter else at,
    }
    for frame, letters in _PERSON_OPENINGS:
        if letter and frame in frames and letter in letters:
            is_clause = frame != "person-clause" or _has_verb(words, cue, at, limit)
            return Complement(frame, WordRange(starts[frame], limit)) if is_clause else None
    return None


def _of_object(words: TaggedWords, cue: Cue, at: int, limit: int) -> Complement | None:
    """Accuses them of it, blames them for it, describes it as a farce."""
    prepositions = {word: frame for frame, word in _BEHIND_OBJECT.items() if frame in cue.frames}
    if not prepositions:
        return None
    if "as" in prepositions and words.words[at] == "as" and words.tags[at + 1 : at + 2] in ("Q", "U", "Z"):
        return Complement("quote", WordRange(at + 1, limit))
    if words.words[at] in prepositions and words.words[at] != "as":
        return None  # without an object a participle: "the clerk accused of theft"
    for place in range(at, min(limit - 1, at + thresholds.OBJECT_WORDS)):
        if words.words[place] in prepositions and place > at:
            return Complement(prepositions[words.words[place]], WordRange(at, limit))
        if words.tags[place] in "VAMFW;":
            break
    return None


def _quoted_from(tags: str, at: int, limit: int) -> WordRange:
    """A quotation behind its cue; the rest of the sentence belongs to it unless it is whole in itself."""
    following = tags[at + 1 : at + 2]
    if (tags[at] in "UZ" and following in tuple(",WKCSIG")) or following in tuple("VAM"):
        return WordRange(at, at + 1)
    return WordRange(at, limit)


def _clause_start(words: TaggedWords, at: int) -> int:
    """Where the clause starts in "said in Geneva the talks would go on"."""
    tags = words.tags
    if tags[at] != "I" or words.words[at + 1 : at + 2] in (["least"], ["most"]):
        return at
    if words.words[at] in words_around_cues("amount") and "#" in tags[at + 1 : at + 3]:
        return at  # "said up to 40 people left"
    for place in range(at + 2, min(len(tags), at + thresholds.LEAD_WORDS)):
        if tags[place] in "VAM,":
            break
        if tags[place] in "DPX" and tags[place - 1] in "NXY#G" and tags[place - 1 : place + 1] != "XX":
            return place
        if tags[place - 1] == "Y" and tags[place] in "NJ":
            return place  # "said on Tuesday profit had risen"
    return at


def _without_way(words: TaggedWords, content: WordRange) -> int:
    """The end of a content without the way and day of its saying: "called it a farce | in a statement Monday"."""
    end = content.end
    while end > content.first + 1 and (
        words.tags[end - 1] == "Y" or words.words[end - 1] in words_around_cues("time")
    ):
        end -= 1
    if words.tags[end - 1] == "I" and end < content.end:
        end -= 1
    for at in range(end - 1, max(content.first, end - 1 - thresholds.WAY_WORDS), -1):
        if words.tags[at] == "I" and words.words[at] in {"in", "on", "during", "at"}:
            inside = words.words[at + 1 : end]
            return at if not lexicon.words("speech/channels").isdisjoint(inside) else end
    return end
