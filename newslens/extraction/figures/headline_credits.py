"""Sources in headlines: "Police: 12 dead", "12 dead in ferry fire: police", "12 dead - officials", "12 dead, say police".

A headline gives its source without a sentence around it. Takes the tagged words of one line; gives the stretch that the
source vouches for. The source is a noun for people, bodies or reports that give figures (`figure_sources`): "Police: 12 dead"
is told so, "Results: 3 wins" and "Weather: 12 degrees" are not.

What this does not cover: a headline whose source is a bare name, which may as well be its topic ("Ondra: 12 dead").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures.attribution_cues import FigureCredit
from newslens.extraction.figures.figure_sources import is_source_noun
from newslens.language.verb_arguments import WordRange

if TYPE_CHECKING:
    from newslens.language.tagger import TaggedWords

__all__ = ["find_headline_credit", "may_be_credited_headline"]

_LEADS = re.compile(r"D?[JNX']{1,4}:")
_CLOSES = re.compile(r"(?:[:-]|,V?)(D?[JNX']{1,4})V?\Z")
_SHAPE = re.compile(r"\A[^:.]{3,40}:\s|(?::|\s[-–—]|,)\s(?:[\w'’]+\s){0,4}[\w'’]+\Z")


def may_be_credited_headline(line: str) -> bool:
    """Whether a line has the shape of such a headline; cheap, so that few lines are tagged for it."""
    return len(line) <= thresholds.HEADLINE_CHARACTERS and _SHAPE.search(line.rstrip()) is not None


def find_headline_credit(line: TaggedWords) -> FigureCredit | None:
    """The stretch of a headline that its source vouches for.

    Examples
    --------
    >>> from newslens.language.tagger import tag_words
    >>> find_headline_credit(tag_words("Police: 12 dead in fire", 0, 23)).first
    2
    """
    lead = _LEADS.match(line.tags)
    if lead is not None and is_source_noun(line.words[lead.end() - 2]):
        source = WordRange(0, lead.end() - 1)
        return FigureCredit(lead.end(), len(line.words), source)
    close = _CLOSES.search(line.tags)
    if close is not None and close.start() and is_source_noun(line.words[close.end(1) - 1]):
        return FigureCredit(0, close.start(), WordRange(close.start(1), close.end(1)))
    return None
