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


class _CueWord(NamedTuple):
    text: str
    is_stem: bool

    def fits(self, each: ComparedWord) -> bool:
        """Whether a word of the sentence is this word, or a form of it."""
        return self.text == (each.stem if self.is_stem else each.form)


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
    phrases = _phrases(topic, place)
    for start in range(left, min(right, len(words))):
        each = words[start]
        found = phrases.get(_CueWord(each.form, is_stem=False), ()) + phrases.get(
            _CueWord(each.stem, is_stem=True), ()
        )
        for phrase, says in found:
            end = start + len(phrase)
            if end <= min(right, len(words)) and all(
                part.fits(words[start + n]) for n, part in enumerate(phrase)
            ):
                yield FoundCue(start, end, says)


@cache
def _phrases(topic: str, place: str) -> Mapping[_CueWord, tuple[tuple[tuple[_CueWord, ...], str], ...]]:
    """Phrases of a place by their first word."""
    by_first: dict[_CueWord, tuple[tuple[tuple[_CueWord, ...], str], ...]] = {}
    listed = [(_read(phrase), says) for phrase, says, where in lexicon.entries(topic) if where == place]
    for phrase, says in sorted(listed, key=lambda each: -len(each[0])):
        by_first[phrase[0]] = (*by_first.get(phrase[0], ()), (phrase, says))
    return by_first


def _read(phrase: str) -> tuple[_CueWord, ...]:
    """Words of a phrase as they are compared."""
    return tuple(
        _CueWord(word(each.removesuffix("*")).stem, is_stem=True)
        if each.endswith("*")
        else _CueWord(word(each).form, is_stem=False)
        for each in phrase.split()
    )
