"""A denial that two wordings put to different words of one sentence: "We carry, we do not sell" and "We sell, we do not carry".

Takes two wordings of one utterance; gives a `MovedDenials`: for each sentence that has the same content words and as many denials
in both, what is denied in the one and what in the other, and where those sentences stand. A denial counts for its part of the
sentence, between two breaks (",", ";", a dash), and for a part behind it that goes on without "but", a pronoun or an auxiliary of
its own ("not the boats, the nets or the pier").

A denial moved only where something denied in the first is said in the second, and the other way round; or where one of them
denies all that it says and the other says some of it outright. "We did not come to judge, but to help" and "We came to help, not
to judge" say the same.

What this does not cover: sentences whose content words differ, and denials within one part ("I do not think they will come" is no
more than "I think they will not come").
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.polarity import denies, exception_starts
from newslens.comparison.findings.written_out import read_written_out
from newslens.comparison.shared.content_words import CONTENT
from newslens.language.closed_classes import word_classes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["MovedDenial", "MovedDenials", "find_moved_denials"]

_PAUSE: Final = re.compile(r"[.!?…]")
_BREAK: Final = re.compile(r"[,;:–—]|\s-\s")
_SEAM: Final = re.compile(r"[”\"»]\s*[“\"«]")
"""What stands between two pieces of a wording (`marked_wordings`); a capital letter behind it begins a sentence."""
_OF_ITS_OWN: Final = frozenset({"pronoun", "be", "have", "do", "modal"})
"""Classes of words with which a part of a sentence says something of its own."""


class MovedDenial(NamedTuple):
    """What a sentence denies in one wording and in the other; None where it denies nothing that the other says."""

    a: ComparedWord | None
    b: ComparedWord | None


class MovedDenials(NamedTuple):
    """Denials that moved, and sentences of the first wording that have the same content words and as many denials in the other."""

    moved: tuple[MovedDenial, ...]
    settled: tuple[tuple[int, int], ...]


@dataclass(eq=False)
class _Sentence:
    """A sentence: its words, and of each whether its part denies."""

    words: list[ComparedWord] = field(default_factory=list)
    denied: list[bool] = field(default_factory=list)

    @cached_property
    def content(self) -> frozenset[tuple[str, int]]:
        """Stems of its content words, with how often each stands."""
        return frozenset(Counter(each.stem for each in self.words if each.kind == CONTENT).items())

    @cached_property
    def denials(self) -> int:
        return sum(map(denies, self.words))

    def only(self, *, denied: bool) -> dict[str, ComparedWord]:
        """Words that stand only where it denies, or only where it does not; of each stem the first word."""
        told = [each for each, is_denied in zip(self.words, self.denied, strict=True) if is_denied == denied]
        others = {
            each.stem for each, is_denied in zip(self.words, self.denied, strict=True) if is_denied != denied
        }
        return {each.stem: each for each in reversed(told) if each.stem not in others and _is_told(each)}


@lru_cache(maxsize=thresholds.PAIRS_KEPT)
def find_moved_denials(a_text: str, b_text: str) -> MovedDenials:
    """Denials that stand with other words in the second wording.

    Examples
    --------
    >>> (found,) = find_moved_denials("We carry, we do not sell.", "We sell, we do not carry.").moved
    >>> found.a.surface, found.b.surface
    ('sell', 'carry')
    >>> find_moved_denials("We do not sell, we carry.", "We carry, we do not sell.").moved
    ()
    """
    by_content = {each.content: each for each in _sentences(b_text)}
    moved, settled = [], []
    for sentence in _sentences(a_text):
        other = by_content.get(sentence.content)
        if other is None or not sentence.content or sentence.denials != other.denials:
            continue
        settled.append((sentence.words[0].start, sentence.words[-1].end))
        found = _moved(sentence, other)
        moved += [found] if found is not None else []
    return MovedDenials(tuple(moved), tuple(settled))


def _moved(a: _Sentence, b: _Sentence) -> MovedDenial | None:
    denied_a, said_a = a.only(denied=True), a.only(denied=False)
    denied_b, said_b = b.only(denied=True), b.only(denied=False)
    lost = [each for stem, each in denied_a.items() if stem in said_b]
    gained = [each for stem, each in denied_b.items() if stem in said_a]
    # "We are not for sale at this price" says nothing outright; "We are for sale, but not at this price" does.
    turns = (lost and not said_a) or (gained and not said_b)
    if not (lost and gained) and not turns:
        return None
    return MovedDenial(_shown(lost), _shown(gained))


def _shown(found: list[ComparedWord]) -> ComparedWord | None:
    """Of the words whose denial moved the last content word, else the last: subjects stand first."""
    content = [each for each in found if each.kind == CONTENT]
    return max(content or found, key=lambda each: each.start, default=None)


def _is_told(each: ComparedWord) -> bool:
    return each.kind == CONTENT or word_classes().get(each.form) == "pronoun"


@lru_cache(maxsize=thresholds.WORDINGS_KEPT)
def _sentences(text: str) -> tuple[_Sentence, ...]:
    """Sentences of a wording, without those in which a denial is taken back ("nothing but"); it is held against many."""
    excepted = exception_starts(text)
    found = []
    for parts in _parted(text):
        if any(each.start in excepted for part in parts for each in part):
            continue
        sentence, before = _Sentence(), False
        for part in parts:
            before = any(map(denies, part)) or (before and not _says_its_own(part))
            sentence.words += part
            sentence.denied += [before] * len(part)
        found.append(sentence)
    return tuple(found)


def _says_its_own(part: list[ComparedWord]) -> bool:
    return any(each.form == "but" or word_classes().get(each.form) in _OF_ITS_OWN for each in part)


def _parted(text: str) -> Iterator[list[list[ComparedWord]]]:
    """Words of each sentence, parted at its breaks."""
    parts: list[list[ComparedWord]] = [[]]
    end = 0
    for each in read_written_out(text):
        gap = text[end : each.start]
        begins = _PAUSE.search(gap) or (_SEAM.search(gap) and each.surface[:1].isupper())
        if begins and parts[-1]:
            yield parts
            parts = [[]]
        elif _BREAK.search(gap) and parts[-1]:
            parts.append([])
        parts[-1].append(each)
        end = each.end
    if parts[-1]:
        yield parts
