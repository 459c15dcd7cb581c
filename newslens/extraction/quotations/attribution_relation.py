"""Reports: the record of who says what by which word in a sentence, by positions of its words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newslens.extraction.quotations.cues import Cue
    from newslens.language.verb_arguments import WordRange

__all__ = ["AttributionRelation"]


class AttributionRelation(NamedTuple):
    """A report: positions count words of the sentence."""

    cue: Cue
    source: WordRange | None
    contents: tuple[WordRange, ...]
    frame: str = "parenthetical"
    """How what is reported stands to the cue: a frame of the lexicon, or parenthetical."""
    nested: bool = False
    """The report stands inside what another one reports: "He said that she had denied it"."""

    def has(self, at: int) -> bool:
        """Whether a word is among what is reported."""
        return any(content.first <= at < content.end for content in self.contents)
