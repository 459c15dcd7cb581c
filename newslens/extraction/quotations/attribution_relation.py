"""Attribution relation: the record of who says what by which word in a sentence.

The terms are those of S. Pareti (A database of attribution relations, LREC 2012) and of PolNeAR (Newell et al., LREC 2018):
a source, a cue and a content. All three are given by positions of words in their sentence.

What this does not cover: who the source is in the world (`speakers`), and the offsets in the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newslens.extraction.quotations.cues import Cue
    from newslens.language.verb_arguments import WordRange

__all__ = ["AttributionRelation"]


class AttributionRelation(NamedTuple):
    """A source says a content by a cue; positions count words of the sentence."""

    cue: Cue
    source: WordRange | None
    contents: tuple[WordRange, ...]
    """What is said; two stretches where the cue stands in its middle: "the dam, she said, had cracked"."""
    frame: str = "parenthetical"
    """How the content stands to the cue: a frame of `reporting_verbs.txt`, or parenthetical, source, noun, colon, announced or
    headline."""
    nested: bool = False
    """The relation stands inside the content of another: "he said that she had denied it"."""

    def has(self, at: int) -> bool:
        """Whether a word belongs to the content."""
        return any(content.first <= at < content.end for content in self.contents)
