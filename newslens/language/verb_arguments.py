"""Noun phrases beside a verb: its subject to the left, or to the right where the order is turned round, and its object.

Takes the tagged words of a sentence and a position; gives the phrase with its titles, prepositional phrases, appositions and
relative clauses ("Ana Silva, the mayor of Porto, who resigned in May,"). Works by walking from word to word over the tags, each
word at most a few times.

What this does not cover: phrases whose edge hangs on meaning ("In Ohio voters said": here "Ohio voters"). The method is
newslens' own; compare chunking by parts of speech (S. Abney, Parsing by chunks, 1991).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from newslens.language import language_thresholds as thresholds
from newslens.lexicon import entries

if TYPE_CHECKING:
    from newslens.language.tagger import TaggedWords

__all__ = ["WordRange", "object_after", "phrase_before", "subject_after", "subject_before"]

_LASTS = frozenset("NXPOQ#Y'J)EGR")
"""What a noun phrase can end with."""
_INSIDE = frozenset("NXJ#D'YQGR\"&POE")
_OPENS_APPOSITION = frozenset("DNJX#KWE")
_ADVERBIAL = frozenset("RIYSG")
_TITLED = re.compile(r"[VE][NJ]{1,3}X")
"""A participle before a role and a name: "retired detective Silva"."""
_VERBAL = frozenset("VAMBREGT")
_RELATIVE_TIMES = frozenset({"last", "this", "next"})
"""What makes a time of the noun behind it."""
_HOME = re.compile(r"(?:(?<=X),#)?(?:,(?P<of>I)[DX]{1,3}(?:,X{1,2})?)?,\Z")
"""An age, a home town or both behind a name: "Ana Silva, 54, of Porto, who"."""
_CLOSE = frozenset({"of", "from"})
"""Prepositions that always belong to the noun before them."""


class WordRange(NamedTuple):
    """First word and the word after the last."""

    first: int
    end: int


def subject_before(words: TaggedWords, at: int) -> WordRange | None:
    """The noun phrase that ends right before a verb group starts."""
    tags = words.tags
    last = at - 1
    while last >= 0 and tags[last] == "R":
        last -= 1
    last = _before_day(words, last)
    if last < 0:
        return None
    if tags[last] == ",":
        return _with_apposition(words, last)
    if tags[last] == "-":
        opened = tags.rfind("-", max(0, last - thresholds.DASHED_WORDS), last)
        inner = _run_left(words, opened - 1) if opened > 0 else None
        return WordRange(inner.first, last + 1) if inner else None
    if tags[last] == ")":
        opened = tags.rfind("(", max(0, last - thresholds.SUBJECT_WORDS), last)
        inner = _run_left(words, opened - 1) if opened > 0 else None
        return WordRange(inner.first, last + 1) if inner else None
    if tags[last] in "KWH":
        return WordRange(last, last + 1)
    return _run_left(words, last)


def _before_day(words: TaggedWords, last: int) -> int:
    """The last word before a day or a time that belongs to the verb: "the union on Monday said", "the union last year said"."""
    tags = words.tags
    is_time = last > 1 and words.words[last] in _words("time") and words.words[last - 1] in _RELATIVE_TIMES
    if is_time and tags[last - 2] in "NXY":  # not "the last week passed"
        last -= 2
    at = last
    while at > 1 and tags[at] == "Y":
        at -= 1
    if at < last and tags[at] == "I":
        return at - 1
    return last


def _with_apposition(words: TaggedWords, comma: int) -> WordRange | None:
    """A phrase that ends with the comma after its apposition: "Ana Silva, the mayor,"."""
    tags = words.tags
    best = None
    at = comma
    while True:
        opening = tags.rfind(",", max(0, comma - thresholds.SUBJECT_WORDS), at)
        if (
            opening > 0
            and at == comma
            and tags[opening + 1] in _ADVERBIAL
            and not _has_finite(tags[opening:at])
        ):
            head = _run_left(words, opening - 1)
            if tags[opening - 2 : opening] == ",#":  # "Ana Silva, 54, of Porto,"
                head = _run_left(words, opening - 3)
            if head is not None and words.words[opening + 1] in _words("example"):
                return WordRange(head.first, comma + 1)
            return head
        if opening <= 0 or tags[opening + 1] not in _OPENS_APPOSITION:
            return best
        inside = tags[opening + 1 : at]
        if not inside or set("UZ") & set(inside) or _has_finite(inside.split("K")[0].split("W")[0]):
            return best
        head = _run_left(words, opening - 1)
        if head is not None and _is_free(tags, head.first):
            best = WordRange(head.first, comma + 1)
            if tags[head.first] == "D" and not inside.strip("X"):
                return best  # "at 40 homes, | the mayor of Porto, Ana Silva,"
        elif head is None:
            return best
        at = opening


def _has_finite(tags: str) -> bool:
    return any(letter in tags for letter in "VAM")


def _is_free(tags: str, first: int) -> bool:
    """No preposition, verb or subordinator governs the phrase that starts here."""
    return not first or tags[first - 1] in ',CQUZ:;-"(HFSWR.'


def _run_left(words: TaggedWords, last: int) -> WordRange | None:
    """The longest noun phrase that ends with the word `last`."""
    tags = words.tags
    if last < 0 or tags[last] not in _LASTS:
        return None
    if tags[last] == "P" and (not last or tags[last - 1] not in "DJI"):
        return WordRange(last, last + 1)
    at, floor = last, max(0, last - thresholds.SUBJECT_WORDS)
    while at > floor and not _is_seam(words, at):
        here, before = tags[at], tags[at - 1]
        if before in _VERBAL and (here == "D" or before not in _INSIDE):
            opener = _relative_opener(tags, at - 1, floor)
            if opener is None:
                break
            at = opener
        elif (
            before in _INSIDE
            or (before == "I" and words.words[at - 1] in _words("around") and here == "#")
            or (before in "IC" and at > 1 and _joins(words, at - 1))
        ):
            at -= 1
        elif before == ")" and tags.rfind("(", floor, at) > 0:
            at = tags.rfind("(", floor, at)
        else:
            break
    return _without_lead(words, at, last)


def _is_seam(words: TaggedWords, at: int) -> bool:
    """Two phrases meet before this word: "On Tuesday | the council", "last week | Silva"."""
    here, before = words.tags[at], words.tags[at - 1]
    if here == "D":
        return before in "NXYO#QR" and words.words[at - 1] not in _words("nearly")
    if here == "P" and before not in "IDJC'":
        return True
    return here in "XP" and (before == "Y" or words.words[at - 1] in _words("time"))


def _joins(words: TaggedWords, at: int) -> bool:
    """A preposition or coordinator between nominal words of one phrase."""
    before = words.tags[at - 1]
    if words.tags[at] == "C":
        return before in "NXPO#'J" and words.words[at] in {"and", "or", "&"}
    return before in "NXPO#'JEGQIC)"


def _relative_opener(tags: str, at: int, floor: int) -> int | None:
    """Where the relative clause opens whose verbs end here: "the aide who had spoken"."""
    while at > floor and tags[at] in _VERBAL:
        at -= 1
    if at > 0 and tags[at] in "KWH" and tags[at - 1] in "NXPO'":
        return at
    return None


def _without_lead(words: TaggedWords, first: int, last: int) -> WordRange | None:
    """The phrase without what precedes a subject: prepositions with their object, conjunctions, adverbs."""
    tags = words.tags
    while first <= last:
        letter = tags[first]
        if letter == "I" and not (words.words[first] in _words("around") and tags[first + 1] == "#"):
            first = _after_preposition(tags, first, last)
        elif (
            letter in "CRYEG"
            and first < last
            and not (letter in "RGE" and tags[first + 1] in "#DNXJ" and _counts(words, first))
        ):
            first += 1
        else:
            break
    return WordRange(first, last + 1) if first <= last else None


def _counts(words: TaggedWords, at: int) -> bool:
    """Whether an adverb or participle belongs to what follows: "nearly two people", "gathering crowds"."""
    return words.words[at] in _words("counting") or words.tags[at] in "GE"


def _after_preposition(tags: str, at: int, last: int) -> int:
    """Where the subject starts in "On Tuesday the council" or "In Ohio voters"."""
    for place in range(at + 2, last + 1):
        if tags[place] in "DP" and tags[place - 1] in "NXY#O":
            return place
        if tags[place - 1] in "Y#" and tags[place] in "NXJ":
            return place
    return at + 1


def subject_after(words: TaggedWords, at: int) -> WordRange | None:
    """The noun phrase that starts here, behind a verb that precedes its subject ("said Ana Silva, the mayor")."""
    tags, limit = words.tags, min(len(words.tags), at + thresholds.SUBJECT_WORDS)
    if at >= limit or (tags[at] not in "DNXJ#P'" and not _TITLED.match(tags, at)):
        return None
    if tags[at] == "P":
        return WordRange(at, at + 1)
    end, apposed = at, False
    while end < limit:
        letter = tags[end]
        following = tags[end + 1 : end + 2]
        if (
            letter in "DNXJ#'\"&(Q)GP"
            or (letter in "RE" and following and following in "NXJE#I")
            or (letter == "E" and following == "Y")
            or (letter == "V" and _TITLED.match(tags, end) is not None)
            or (letter == "C" and following and following in "DNXJ#")
            or (letter == "I" and (apposed or _attaches(words, end)))
        ):
            end += 1
        elif letter in "KWH" or (apposed and letter in "VAMBTEORS"):
            apposed = True
            end += 1
        elif letter == "Y" and (apposed or tags[end - 1] == "E" or (following and following in "NJ")):
            end += 1
        elif (letter == "V" and words.words[end + 1 : end + 2] == ["by"]) or (
            letter == "," and following and following in "DNJX#E"
        ):
            apposed = True
            end += 1
        else:
            break
    while end > at and tags[end - 1] in ",ICD":
        end -= 1
    return WordRange(at, end) if end > at else None


def _attaches(words: TaggedWords, at: int) -> bool:
    """A preposition that belongs to the noun before it, not to the verb."""
    word, head = words.words[at], words.tags[at - 1]
    following = words.tags[at + 1 : at + 2]
    if following == "Y":
        return False
    return word in _CLOSE or (head == "N" and word in _words("attaches")) or (head == "E" and word == "by")


def object_after(words: TaggedWords, at: int) -> WordRange | None:
    """The object that starts here: a pronoun, or a noun phrase with the phrases in "of" and "in" behind it."""
    tags, limit = words.tags, min(len(words.tags), at + thresholds.OBJECT_WORDS)
    if at >= limit:
        return None
    if tags[at] in "OP":
        return WordRange(at, at + 1)
    end, nominal = at, False
    while end < limit:
        letter = tags[end]
        if letter == "#" and nominal and tags[end - 1] != "I":
            break
        if letter in "NX'\"&Q#O":
            nominal = nominal or letter in "NXQO#"
            end += 1
        elif (
            (letter in "DJGE" and not (letter == "D" and nominal and tags[end - 1] in "NXO"))
            or (letter in "IC" and nominal and end + 1 < limit and tags[end + 1] in "DNXJ#Y")
            or letter == "Y"
        ):
            end += 1
        else:
            break
    return WordRange(at, end) if nominal else None


def phrase_before(words: TaggedWords, at: int) -> WordRange | None:
    """The noun phrase that a relative pronoun refers to; a comma may stand between."""
    last = _before_home(words, at - 1)
    while last > 0 and words.tags[last] in ",I":
        last -= 1
    return _run_left(words, last) if last >= 0 else None


def _before_home(words: TaggedWords, last: int) -> int:
    """Where a phrase ends before an age and a home town: "Ana Silva | , 54, of Porto, who", "Ana Silva | , 54, who"."""
    home = _HOME.search(words.tags, 0, last + 1)
    is_home = home is not None and (home["of"] is None or words.words[home.start("of")] in _CLOSE)
    return home.start() if home is not None and is_home else last


@cache
def _words(part: Literal["attaches", "example", "around", "nearly", "counting", "time"]) -> frozenset[str]:
    """Words that play a part in a noun phrase, as `newslens/lexicon/language/noun_phrase_words.txt` lists them."""
    return frozenset(word for word, parts in entries("language/noun_phrase_words") if part in parts.split())
