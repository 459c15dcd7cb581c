"""Numbers that decide what is told of a report under "only here" and "left out here".

All were set by hand on reports of eleven events that were read for it; nothing was annotated.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "ALIKE_TRIED",
    "LEAST_LENGTH",
    "MOST_POINTS",
    "OTHER_SHARE",
    "OTHER_VOICES",
    "TELLING",
    "TELLING_AMOUNT",
    "TRACED_COPIES",
    "WORDS_OF_MEASURE",
    "WORDS_RENDERED",
]

MOST_POINTS: Final = 5
"""Points of a report that are told; the rest is counted. With six the section is a fifth longer."""

LEAST_LENGTH: Final = 45
"""Characters that a sentence without a figure or a speaker of its own needs. Below it are headings that nothing marks
as such, bylines and "He declined to comment."."""

TELLING: Final = 2
"""How much longer a passage counts that answers a question or quotes somebody, than one that does neither."""

OTHER_VOICES: Final = 2
"""Other voices that must have what a report is said to have left out: what one other voice has stands under "only here"."""

OTHER_SHARE: Final = 1 / 3
"""And their share of all voices: of many voices two have the same detail by chance, and the longest such details would stand in every
report's row. Up to six voices it asks for no more than two."""

TRACED_COPIES: Final = 2
"""Copies that must share a sentence for it to be told as left out by their source."""

TELLING_AMOUNT: Final = 100
"""Least amount at which two equal numbers can be of one thing though they count different nouns, or none: "3,500 people" and "3,500 fans".
Below it, two of one kind and two of another are told in every report."""

WORDS_OF_MEASURE: Final = 1
"""Words that two sentences need in common beside the unit for measures of it to be of one thing: "lost 900 tonnes" and "has lost some 1,600
tonnes". With none, any two measures of one unit would be."""

WORDS_RENDERED: Final = 0.5
"""Share of the content words quoted in a sentence that a cut of the quotation needs, for the sentence not to be called left out. A cut that ends
before it has hardly any of them."""

ALIKE_TRIED: Final = 200
"""Figures of one amount, or of one noun, that each is held against: a bound on the work in a large corpus."""
