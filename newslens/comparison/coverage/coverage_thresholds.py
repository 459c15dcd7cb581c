"""Numbers that decide what is told of a report under "only here" and "left out here".

All were set by hand on reports of eleven events that were read for it; nothing was annotated.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "ALIKE_TRIED",
    "LEAST_LENGTH",
    "LEAST_WORDS",
    "MOST_PLACES",
    "MOST_POINTS",
    "NUMBERS_TOLD",
    "OPENING_TOLD",
    "OTHER_SHARE",
    "OTHER_VOICES",
    "SENTENCE_WORDS",
    "SMALL_AMOUNT",
    "TELLING",
    "TELLING_AMOUNT",
    "TRACED_COPIES",
    "WORDS_COPIED",
    "WORDS_IN_COMMON",
    "WORDS_OF_AMOUNT",
    "WORDS_OF_MEASURE",
    "WORDS_RENDERED",
    "WORDS_TOLD",
]

MOST_POINTS: Final = 5
"""Points of a report that are told; the rest is counted. With six the section is a fifth longer."""

LEAST_LENGTH: Final = 45
"""Characters that a sentence without a figure or a speaker of its own needs. Below it are headings that nothing marks
as such, bylines and "He declined to comment."."""

SENTENCE_WORDS: Final = 3
"""Words of the shortest sentence whose figure is an answer: "Five were hurt." is one, "Forty Winters" is a title."""

TELLING: Final = 2
"""How much longer a passage counts that answers a question or quotes somebody, than one that does neither."""

OTHER_VOICES: Final = 2
"""Other voices that must have what a report is said to have left out: what one other voice has stands under "only here"."""

OTHER_SHARE: Final = 1 / 3
"""And their share of all voices: of many voices two have the same detail by chance, and the longest such details would stand in
every report's row. Up to six voices it asks for no more than two."""

TRACED_COPIES: Final = 2
"""Copies that must share a sentence for it to be told as left out by their source."""

TELLING_AMOUNT: Final = 100
"""Least amount at which two equal numbers can be of one thing though they count different nouns, or none: "3,500 people" and
"3,500 fans". Below it, two of one kind and two of another are told in every report."""

WORDS_OF_MEASURE: Final = 1
"""Words that two sentences need in common beside the unit for measures of it to be of one thing: "lost 900 tonnes" and "has lost
some 1,600 tonnes". With none, any two measures of one unit would be."""

WORDS_RENDERED: Final = 0.5
"""Share of the content words quoted in a sentence that a cut of the quotation needs, for the sentence not to be called left out.
A cut that ends before it has hardly any of them."""

ALIKE_TRIED: Final = 200
"""Figures of one amount, or of one noun, that each is held against: a bound on the work in a large corpus."""

WORDS_OF_AMOUNT: Final = 2
"""Words that two sentences with one number need in common beside it for the number to be of one thing whatever is counted: "12
infants ill with salmonella" and "12 cases of salmonella infection". One word in common is that of the event."""

WORDS_TOLD: Final = 0.5
"""Share of the content words of a stretch that three running sentences of a report need to tell the same. At a third, any
sentence about the same people counts as told; at three quarters, hardly any translation does."""

LEAST_WORDS: Final = 3
"""Content words below which no share of them is asked for: two of three may stand together by chance already."""

WORDS_IN_COMMON: Final = 2
"""Words or numbers that the sentences of different answers need in common to be said to answer one question: with fewer, the fine
for a poacher and the damages for his sheep were."""

NUMBERS_TOLD: Final = 2
"""Numbers that a sentence of a report needs in common with a stretch to tell the same, whatever its words are: "on 3 and 4
October"."""

SMALL_AMOUNT: Final = 10
"""Amount below which a report that names the thing counted, in a sentence with a word in common, is not said to have left out the
number: "and a helicopter" beside "and two helicopters". Nor is it said to have such a number alone where another one gives it of
something else in a kindred sentence: "four survivors" and "four were rescued"."""

OPENING_TOLD: Final = 0.25
"""The share that is enough in the first sentence of a report, which tells the news itself: an opening in other words than those
of all others shares a quarter with each of them, one that begins with a scene shares nothing."""

WORDS_COPIED: Final = 0.75
"""The share for a sentence that only the copies of a report have: it comes from another version of the report, which tells the
same event."""

MOST_PLACES: Final = 400
"""Sentences in which one word or number is looked at. An event of thirty reports has fewer of any word that tells something;
without a bound the time would grow with the square of the reports."""
