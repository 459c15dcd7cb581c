"""Phrases of a lexicon that stand beside a figure, found by forms or by stems.

Takes a lexicon whose entries are `phrase | what it says | place` and the words of a sentence; gives the phrases of one
place that stand in a stretch of it. A word with * stands for all of its forms. Shared by the rooms that read how a number is
put (`claim_status`) and what narrows it (`narrowing`).

What this does not cover: whether a phrase belongs to the figure, which those rooms decide by what stands between.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.shared.content_words import word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["FoundCue", "cues_between"]


class FoundCue(NamedTuple):
    """A phrase where it stands, as word positions, half-open."""

    start: int
    end: int
    says: str


class _Phrase(NamedTuple):
    """A phrase of a lexicon: its words, each with whether it is a stem, and what the phrase says."""

    words: tuple[tuple[str, bool], ...]
    says: str

    def fits(self, words: Sequence[ComparedWord], start: int) -> bool:
        """Whether the words from a position on are this phrase."""
        return all(
            text == (words[start + n].stem if is_stem else words[start + n].form)
            for n, (text, is_stem) in enumerate(self.words)
        )


class _Phrases(NamedTuple):
    """Phrases of one place by their first word, the longest first."""

    by_form: Mapping[str, tuple[_Phrase, ...]]
    by_stem: Mapping[str, tuple[_Phrase, ...]]


def cues_between(
    topic: str, place: str, words: Sequence[ComparedWord], left: int, right: int
) -> Iterator[FoundCue]:
    """Phrases of a place that stand whole in a stretch, in order; of those that begin at one word the longest first.

    Parameters
    ----------
    topic
        The lexicon.
    place
        Third field of the entries wanted.
    words
        Words of the sentence.
    left, right
        The stretch, half-open.

    Examples
    --------
    >>> from newslens.comparison.shared.content_words import read_words
    >>> words = read_words("They denied that it paid 12")
    >>> [cue.says for cue in cues_between("comparison/status_cues", "frame", words, 0, len(words))]
    ['denied']
    """
    by_form, by_stem = _phrases(topic, place)
    right = min(right, len(words))
    for start in range(left, right):
        each = words[start]
        formed, stemmed = by_form.get(each.form), by_stem.get(each.stem)
        if formed is None and stemmed is None:
            continue
        for phrase in (*(formed or ()), *(stemmed or ())):
            end = start + len(phrase.words)
            if end <= right and phrase.fits(words, start):
                yield FoundCue(start, end, phrase.says)


@cache
def _phrases(topic: str, place: str) -> _Phrases:
    """Phrases of a place by their first word."""
    by_first: dict[bool, dict[str, tuple[_Phrase, ...]]] = {False: {}, True: {}}
    listed = [
        _Phrase(_read(phrase), says) for phrase, says, where in lexicon.entries(topic) if where == place
    ]
    for phrase in sorted(listed, key=lambda each: -len(each.words)):
        text, is_stem = phrase.words[0]
        by_first[is_stem][text] = (*by_first[is_stem].get(text, ()), phrase)
    return _Phrases(by_first[False], by_first[True])


def _read(phrase: str) -> tuple[tuple[str, bool], ...]:
    """Words of a phrase as they are compared."""
    return tuple(
        (word(each.removesuffix("*")).stem, True) if each.endswith("*") else (word(each).form, False)
        for each in phrase.split()
    )
