"""A sentence with the anchors in it, and which of its parts each anchor speaks for.

Takes a sentence and its anchors; gives the occasion of a place in it. An anchor speaks for its own part of the sentence,
for relative clauses that hang on that part ("since 1957, when two miners died"), for a deed that it is the second
of ("killed 30 and injured 50 in 1999"), and where it stands at the head of the sentence for all that follows up to the next
one. A date to compare with ("the highest since 2003") speaks for relative clauses alone.

There is no parser here: parts end at marks and joining words.

What this does not cover: where anchors come from (`newslens.comparison.claims.occasions.occasion_anchors`), and sentences that
go on with an event without naming it (`newslens.comparison.claims.occasions.occasion_reading`).
"""

from __future__ import annotations

import bisect
import re
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.claims.occasions import occasion_thresholds as thresholds
from newslens.comparison.claims.occasions.event_nouns import is_event_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["AnchoredSentence", "OccasionAnchor"]

_PART = re.compile(
    r"(?i)[;:—–()]|,(?=\s)|\s--?\s|\b(?:and|but|or|while|whereas|when|where|which|who|whose|after|before|as|because|"
    r"although|though|since|that)\b"
)
"""What parts a sentence."""
_APPOSED = re.compile(r",\s*\d{1,3}\s*,")
"""An age between commas, which parts nothing: "Ada Orvell, 31, resigned in May"."""
_HANGING = re.compile(
    r"(?i)[,(]?\s*(?:(?:in|during|of|at|by|from) )?(?:when|where|which|who|whose|that)\b(?!['’])|,\s*(?:\w{3,}ing)\b"
)
"""How a part begins that says more of what stands before it: "which killed 30", ", injuring 12"."""
_RESUMED = re.compile(
    r"(?i)[,)]\s*(?:was|were|is|are|has|have|had|will|said|\w+ed|left|hit|struck|made|took)\b"
)
"""How a part begins that goes on with the sentence after an insertion: "The crash, the worst since 1998, killed 12"."""
_NEXT_DEED = re.compile(
    r"(?i)(?:,\s*)?and\s+(?:another\s+)?(?:\w+ed|\w+ing|hurt|left|lost|won|made|\d[\d,.]*|[a-z]+teen|[a-z]+ty|one|two|three|"
    r"four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)\b"
)
_FURTHER_DEED = re.compile(
    r"(?i)and\s+(?:then\s+)?(?:\w{2,}ed|won|lost|left|made|took|hurt|hit|went|had|was|were)\b"
)
"""How a part begins that tells what else its subject did: "was convicted in 1998 and served two years"."""
_TURNING = re.compile(r"(?i),?\s*(?:[;:]|but|while|whereas|although|though|because)")
"""How a part begins that does not go on with what stands before it."""
_SINCE = re.compile(r"(?i)since\b")
_PRESENT = re.compile(r"(?i)\b(?:is|are|has|have|will|now|today|currently|plans?|expects?|remains?)\b")
"""What shows that a part tells of the present, whatever date stands before it."""
_AUXILIARY = re.compile(r"(?i)\s*(?:have|has|had|was|were|is|are|will|would|remain|could|may)\b")
_REDUCED = re.compile(r"(?i)^\s*(?:of\s+)?(?:[\w'’-]+\s+){1,8}?\w+(?:ed|en|aught|old|ound)\b")
"""Between a figure and a date: "of the girls abducted" in 2014."""
_COMPARING = re.compile(r"(?i)\b(?:than|over|from|above|below)\b")
"""Between a figure and a date: "a 50% premium over the price of May 2011" is no premium of May 2011."""
_WORD = re.compile(r"[\w'’-]+")


class OccasionAnchor(NamedTuple):
    """A place in a sentence that names an occasion."""

    start: int
    end: int
    key: str
    """The background event; empty for the main one."""
    is_other: bool = False
    """Whether words say that it is another event, which outweighs any date beside them."""
    compares: bool = False
    """Whether it is a point to compare with, so that only relative clauses behind it tell of it."""


class AnchoredSentence:
    """A sentence with the occasions that its parts tell of.

    Parameters
    ----------
    text
        The sentence.
    start
        Its offset in the article.
    anchors
        Its anchors in order, by offsets of the article.

    Examples
    --------
    >>> text = "The worst fire since 1987, when nine died, killed 12."
    >>> sentence = AnchoredSentence(text, 0, [OccasionAnchor(21, 25, "1987", compares=True)])
    >>> sentence.occasion_at(32, 36), sentence.occasion_at(50, 52)
    ('1987', None)
    """

    def __init__(self, text: str, start: int, anchors: Sequence[OccasionAnchor]) -> None:
        self.anchors = anchors
        self._text = text
        self._start = start
        if not anchors:
            return
        spans = [(anchor.start - start, anchor.end - start) for anchor in anchors]
        spans += [number.span() for number in _APPOSED.finditer(text)]
        breaks = [
            mark.start() for mark in _PART.finditer(text) if not any(a <= mark.start() < b for a, b in spans)
        ]
        self._parts = [0, *(place for place in breaks if place)]
        """Where each part begins, with its mark or joining word."""
        self._inside: dict[int, list[OccasionAnchor]] = {}
        for anchor in anchors:
            self._inside.setdefault(self._part_of(anchor.start), []).append(anchor)

    def occasion_at(self, start: int, end: int) -> str | None:
        """What a stretch of the sentence tells of; None where no anchor of the sentence speaks for it.

        Parameters
        ----------
        start, end
            Offsets of the stretch in the article.
        """
        if not self.anchors:
            return None
        part = self._part_of(start)
        own = [anchor for anchor in self._inside.get(part, ()) if self._speaks(anchor, part, start, end)]
        if own:
            return min(own, key=lambda a: (not a.is_other, max(a.start - end, start - a.end))).key
        joined = self._next_deed(part)
        return self._from_before(part) if joined is None else joined

    def compared_at(self, start: int) -> str | None:
        """What a stretch is counted from: "1957" for the deaths of "no deaths since 1957"."""
        if not self.anchors:
            return None
        part = self._part_of(start) + 1
        inside = self._inside.get(part, ())
        return inside[0].key if inside and self._begins(part, _SINCE) else None

    def carried(self) -> str | None:
        """What the sentence leaves the next one to go on with; None where it has no anchor for that."""
        if not self.anchors:
            return None
        for part in range(len(self._parts) - 1, -1, -1):
            for anchor in reversed(self._inside.get(part, ())):
                if (not anchor.compares or self._hangs(part + 1)) and not _is_decade(anchor.key):
                    return anchor.key
        return None

    def _speaks(self, anchor: OccasionAnchor, part: int, start: int, end: int) -> bool:
        """Whether an anchor speaks for a figure of its own part."""
        if anchor.compares:
            return False
        if start > anchor.start:
            return anchor.is_other or not (anchor.key and self._is_present(part, anchor.end))
        between = self._text[end - self._start : anchor.start - self._start]
        is_reduced = bool(_AUXILIARY.match(self._text, anchor.end - self._start)) or between.startswith(
            " of "
        )
        if anchor.key and _COMPARING.search(between):
            return False
        return not (anchor.key and is_reduced and _REDUCED.match(between))

    def _next_deed(self, part: int) -> str | None:
        """What the next part tells of, where it goes on with the deed: "killed 30 and injured 50 in 1999"."""
        if part in self._inside or not self._begins(part + 1, _NEXT_DEED):
            return None
        own = [anchor for anchor in self._inside.get(part + 1, ()) if not anchor.compares]
        return own[0].key if own else None

    def _from_before(self, part: int) -> str | None:
        """What an anchor before a part says of it: one that it hangs on, or one at the head of the sentence."""
        is_resumed = self._begins(part, _RESUMED)
        is_present = self._is_present(part, None)
        hangs = False
        while part > 0:
            if self._begins(part, _TURNING):
                hangs = False
            hangs = hangs or (self._hangs(part) and not is_resumed) or self._begins(part, _FURTHER_DEED)
            part -= 1
            inside = self._inside.get(part, ())
            if inside and hangs:
                return inside[-1].key
            plain = [anchor for anchor in inside if not anchor.compares]
            if plain:
                leads = self._leads(part, plain[-1]) and not (plain[-1].key and is_present)
                return plain[-1].key if leads else None
        return None

    def _is_present(self, part: int, after: int | None) -> bool:
        """Whether a part tells of the present, from an offset of the article on."""
        first = self._parts[part] if after is None else after - self._start
        last = self._parts[part + 1] if part + 1 < len(self._parts) else len(self._text)
        return bool(_PRESENT.search(self._text, first, last))

    def _hangs(self, part: int) -> bool:
        """Whether a part says more of what stands before it: "when two drowned", ", killing 30"."""
        return self._begins(part, _HANGING)

    def _begins(self, part: int, pattern: re.Pattern[str]) -> bool:
        return part < len(self._parts) and bool(pattern.match(self._text, self._parts[part]))

    def _leads(self, part: int, anchor: OccasionAnchor) -> bool:
        """Whether an anchor stands at the head of its part of the sentence."""
        words = _WORD.findall(self._text[self._parts[part] : anchor.start - self._start].lower())
        return len(words) <= thresholds.HEAD_WORDS and all(
            word in lexicon.words("comparison/head_words") or is_event_noun(word) for word in words
        )

    def _part_of(self, start: int) -> int:
        return bisect.bisect_right(self._parts, start - self._start) - 1


def _is_decade(key: str) -> bool:
    """Whether a key is that of a decade, in which too much happens for the next sentence to go on with it."""
    return key.endswith("0s")
