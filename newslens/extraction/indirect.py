"""Reports: which words of a sentence are reported, by which cue, of whom.

Takes the tagged words of a sentence, in which a quotation in marks counts as one word, and gives a `Report` for
each reporting expression that reports something: its cue, its source, and the stretches it reports. What is reported
stands behind the cue ("said that ...", "vowed to ...", "asked whether ..."), before it ("..., he said") or on
both sides, and ends where the sentence ends or where another cue takes over (", adding that", "and called").

Not covered: reports whose source is only implied, and nominal reports without a clause ("his account of it").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.extraction.cues import find_cues
from newslens.extraction.phrases import Phrase, object_after, subject_after, subject_before

if TYPE_CHECKING:
    from newslens.extraction.cues import Cue
    from newslens.extraction.shallow import Words

__all__ = ["Report", "find_reports"]

_SKIPPED = frozenset("RY")
_ADJUNCT = re.compile(r"[RY,]*(?:I(?:[DJ#NXY'POQ\"&RGE]|I|C)*?)?[RY,]*(?=H)")
_CLAUSE = re.compile(r"[RYJ#DNXP'QIOEGC\"&K(),S-]+?(?<=[NXPQO#'GJEDRY)\"&])R*[VAMp]|[DNXPJ'#]*[NXPO]Q|p")
_FINITE = re.compile(r"R*[VAMp]")
_SAYS_MORE = frozenset("GSK.")


class Report(NamedTuple):
    """A report: positions count words of the sentence."""

    cue: Cue
    source: Phrase | None
    contents: tuple[Phrase, ...]
    shared: bool = False
    """The source is the subject of an earlier verb."""


def find_reports(words: Words) -> list[Report]:
    """Reports of a sentence, in the order of their cues."""
    cues = list(find_cues(words))
    if not cues:
        return []
    reports: list[Report] = []
    for at, cue in enumerate(cues):
        limit = _limit(words, cue, cues[at + 1 :])
        report = _read(words, cue, limit, reports)
        if report is not None:
            reports.append(report)
    return reports


def _limit(words: Words, cue: Cue, later: list[Cue]) -> int:
    """Where what follows a cue ends at the latest: with the sentence, or where a coordinate cue takes over."""
    tags = words.tags
    end = len(tags)
    while end > cue.end and tags[end - 1] in ".;":
        end -= 1
    for other in later:
        before = other.first - 1
        if before <= cue.end:
            continue
        if other.tag == "G" and tags[before] == ",":
            return before
        if other.tag == "I" and tags[before] == ",":
            return before
        if other.tag == "V" and tags[before] == "C" and cue.tag in "VG" and other.first == other.head:
            return before - 1 if tags[before - 1] == "," else before
    return end


def _read(words: Words, cue: Cue, limit: int, earlier: list[Report]) -> Report | None:
    if cue.tag == "N":
        return _nominal(words, cue, limit)
    if cue.tag == "I":
        return _according(words, cue, limit, earlier)
    if cue.passive:
        return None
    turned = _turned(words, cue)
    if turned is not None:
        return _parenthetical(words, cue, limit, turned, earlier, turned=True)
    ahead = _complement(words, cue, limit)
    source, shared = _source(words, cue, earlier)
    if ahead is not None:
        return Report(cue, source, (ahead,), shared)
    return _parenthetical(words, cue, limit, source, earlier)


def _source(words: Words, cue: Cue, earlier: list[Report]) -> tuple[Phrase | None, bool]:
    """The subject of a cue, and whether it is that of an earlier verb."""
    tags, before = words.tags, cue.first - 1
    if cue.tag == "G" and before >= 0 and tags[before] in "NX":
        carrier = subject_before(words, cue.first)
        if carrier is not None and words.words[before] in lexicon.words("channels"):
            return (carrier, False)
    if before >= 0 and cue.tag != "G" and tags[before] not in "C," and tags[cue.first] != "T":
        own = subject_before(words, cue.first)
        if own is not None:
            return (own, False)
    if before >= 0 and tags[before] == "," and cue.tag == "V":
        own = subject_before(words, cue.first)
        if own is not None:
            return (own, False)
    return (_shared(words, cue, earlier), True)


def _shared(words: Words, cue: Cue, earlier: list[Report]) -> Phrase | None:
    """The subject that a coordinate or participial cue takes over from the verb before it."""
    for report in reversed(earlier):
        if report.source is not None and report.cue.tag in "VGBE":
            return report.source
    tags = words.tags
    found = _FINITE.search(tags, 0, cue.first)
    if found is not None:
        return subject_before(words, found.start())
    comma = tags.find(",", cue.end)
    later = _FINITE.search(tags, comma + 2) if comma > 0 else None
    return subject_before(words, later.start()) if later else None


def _complement(words: Words, cue: Cue, limit: int) -> Phrase | None:
    """What is reported behind the cue."""
    tags, frames = words.tags, cue.frames
    at = cue.end
    if at >= limit:
        return None
    if tags[at] in ":,QU":
        quoted = at if tags[at] in "QU" else at + 1
        if quoted < limit and tags[quoted] in "QU":
            return Phrase(quoted, limit)
        if tags[at] == ":" and at + 1 < limit and frames & {"clause", "that"}:
            return Phrase(at + 1, limit)
        if tags[at] in ":,":
            return None
    if frames & {"person-clause", "person-to", "person-wh"}:
        found = _behind_object(words, cue, limit)
        if found is not None:
            return found
    if frames & {"clause", "that"}:
        that = _ADJUNCT.match(tags, at, limit)
        if that is not None:
            return Phrase(that.end(), limit)
    while at < limit and tags[at] in _SKIPPED:
        at += 1
    if at >= limit:
        return None
    letter = tags[at]
    if letter in "FW" and "wh" in frames:
        return Phrase(at, limit)
    if letter == "T" and "to" in frames:
        return Phrase(at, limit)
    if letter == "G" and "ing" in frames:
        return Phrase(at, limit)
    if "naming" in frames and letter in "DNXJOPQU#":
        return Phrase(at, limit)
    if "clause" in frames and letter not in "FWHT":
        clause = _CLAUSE.match(tags, at, limit)
        if clause is not None:
            return Phrase(_clause_start(words, at), limit)
    if letter == "H" and frames & {"clause", "that"}:
        return Phrase(at, limit)
    if "matter" in frames and letter in "DNXJ#QUGPO":
        return Phrase(at, limit)
    if {"accusation", "blame", "as", "attribution"} & frames:
        return _of_object(words, cue, at, limit)
    return None


def _clause_start(words: Words, at: int) -> int:
    """Where the clause starts in "said in Geneva the talks would go on"."""
    tags = words.tags
    if tags[at] != "I":
        return at
    for place in range(at + 2, min(len(tags), at + 12)):
        if tags[place] in "VAM":
            break
        if tags[place] in "DPX" and tags[place - 1] in "NXY#" and not (tags[place] == "X" and tags[place - 1] == "X"):
            return place
    return at


def _behind_object(words: Words, cue: Cue, limit: int) -> Phrase | None:
    tags, frames = words.tags, cue.frames
    target = object_after(words, cue.end)
    if target is None:
        return None
    at = min(target.end, limit)
    that = _ADJUNCT.match(tags, at, limit)
    if that is not None and "person-clause" in frames:
        return Phrase(that.end(), limit)
    while at < limit and tags[at] in _SKIPPED:
        at += 1
    if at < limit and tags[at] in ",:" and tags[at + 1 : at + 2] in ("Q", "U"):
        return Phrase(at + 1, limit)
    if at >= limit:
        return None
    if tags[at] in "QU":
        return Phrase(at, limit)
    if tags[at] == "T" and "person-to" in frames:
        return Phrase(target.first, limit)
    if tags[at] in "FW" and "person-wh" in frames:
        return Phrase(at, limit)
    if "person-clause" in frames and tags[at] in "PDNXJ#pI" and _CLAUSE.match(tags, at, limit):
        return Phrase(_clause_start(words, at), limit)
    return None


def _of_object(words: Words, cue: Cue, at: int, limit: int) -> Phrase | None:
    """Accuses them of it, blames them for it, describes it as a farce."""
    wanted = {"accusation": "of", "blame": "for", "attribution": "to"}
    prepositions = [wanted[frame] for frame in sorted(cue.frames) if frame in wanted]
    if "as" in cue.frames:
        prepositions.append("as")
    for place in range(at, min(limit - 1, at + 25)):
        if words.words[place] in prepositions and place > at:
            return Phrase(at, limit)
        if words.tags[place] in "VAMFW;":
            break
    return None


def _turned(words: Words, cue: Cue) -> Phrase | None:
    """The subject behind its verb: "..., said the mayor"."""
    tags, before = words.tags, cue.first - 1
    if before < 0 or cue.first != cue.head or cue.tag != "V" or tags[before] not in "QU,)-":
        return None
    subject = subject_after(words, cue.end)
    if subject is None:
        return None
    following = tags[subject.end : subject.end + 1]
    if tags[before] == "U":
        return None if following and following in "VAMH" else subject
    closes = not following or following in ".,;ISY:-"
    return subject if closes and any(letter in tags[:before] for letter in "VAMQU") else None


def _parenthetical(
    words: Words, cue: Cue, limit: int, source: Phrase | None, earlier: list[Report], *, turned: bool = False
) -> Report | None:
    """The cue behind or within what it reports: "..., he said", "..., said the mayor"."""
    tags = words.tags
    if source is None or not (turned or (source.first and cue.tag in "VB")):
        return None
    start, after = (cue.first, source.end) if turned else (source.first, cue.end)
    if not start or tags[start - 1] not in "QU,-" or not cue.frames & {"clause", "quote", "that", "person-clause"}:
        return None
    contents = (_left_content(words, start, earlier), _right_content(words, after, limit))
    found = tuple(content for content in contents if content is not None)
    return Report(cue, source, found) if found else None


def _left_content(words: Words, end: int, earlier: list[Report]) -> Phrase | None:
    tags = words.tags
    while end and tags[end - 1] in ",-":
        end -= 1
    start = max((_reach(report) for report in earlier), default=0)
    while start < end and tags[start] in ",C-":
        start += 1
    return Phrase(start, end) if start < end else None


def _reach(report: Report) -> int:
    ends = [report.cue.end, report.source.end if report.source else 0]
    return max(ends)


def _right_content(words: Words, at: int, limit: int) -> Phrase | None:
    tags = words.tags
    comma = tags.find(",", at, limit)
    quoted = min((place for place in (tags.find("Q", at, limit), tags.find("U", at, limit)) if place >= 0), default=-1)
    if quoted >= 0 and (comma < 0 or quoted <= comma + 1):
        return Phrase(quoted, limit)
    if comma < 0 or comma > at + 8 or comma + 1 >= limit or tags[comma + 1] in _SAYS_MORE:
        return None
    return Phrase(comma + 1, limit)


def _according(words: Words, cue: Cue, limit: int, earlier: list[Report]) -> Report | None:
    """According to somebody: what stands before it, or behind it where it opens the sentence."""
    lead = words.tags[: cue.first].strip("RC,")
    source = _short_subject(words, cue.end, limit) if not lead else subject_after(words, cue.end)
    if source is None:
        return None
    if not lead:
        if source.end < limit and words.tags[source.end] == ",":
            content = Phrase(source.end + 1, limit)
            return Report(cue, source, (content,)) if content.first < content.end else None
        short = object_after(words, cue.end)
        if short is None or short.end + 1 >= limit:
            return None
        return Report(cue, short, (Phrase(short.end + (words.tags[short.end] == ","), limit),))
    left = _left_content(words, cue.first, earlier)
    return Report(cue, source, (left,)) if left else None


def _short_subject(words: Words, at: int, limit: int) -> Phrase | None:
    """A source that a comma parts from its clause; an apposition belongs to it when a second comma closes it."""
    tags = words.tags
    whole = subject_after(words, at)
    comma = tags.find(",", at, limit)
    if whole is None or not at < comma <= whole.end:
        return whole
    second = tags.find(",", comma + 1, limit)
    apposed = tags[comma + 1 : second] if second > 0 else ""
    if apposed and tags[comma + 1] in "DNJXW#K" and not (any(letter in apposed for letter in "VAMP") and apposed[0] not in "WK"):
        return Phrase(at, second)
    return Phrase(at, comma)


def _nominal(words: Words, cue: Cue, limit: int) -> Report | None:
    """A noun that reports: "his claim that ...", "a pledge by the group to ..."."""
    tags = words.tags
    at = cue.end
    source = None
    if at < limit and words.words[at] in {"by", "from", "of"}:
        source = object_after(words, at + 1)
        at = source.end if source else at
    if at >= limit or not (tags[at] == "H" and "that" in cue.frames or tags[at] == "T" and "to" in cue.frames):
        return None
    if tags[at + 1 : at + 2] and tags[at] == "H" and tags[at + 1] in "VAM":
        return None
    first = cue.first
    while first and tags[first - 1] in "JNEGR" and tags[first - 1] != "'":
        first -= 1
    if source is None and first and tags[first - 1] in "'D":
        if tags[first - 1] == "'":
            owner = subject_before(words, first - 1)
            source = Phrase(owner.first, first) if owner else None
        elif words.words[first - 1] in _OWNERS:
            source = Phrase(first - 1, first)
    return Report(cue._replace(first=first), source, (Phrase(at, limit),))


_OWNERS = frozenset({"my", "your", "his", "her", "its", "our", "their"})
