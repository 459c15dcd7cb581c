"""Numbers that decide which quotations render one utterance, and how their renderings relate."""

from __future__ import annotations

from typing import Final

from newslens.comparison.utterances.same_speaker import DIFFERENT, SAME, UNKNOWN

__all__ = [
    "ALIGNED_SHARE",
    "ALIGNED_WORDS",
    "ALL_CONTENT",
    "ALTERED_ORDER",
    "ALTERED_WORDS",
    "BESIDE_SHARE",
    "BEST",
    "DESCRIPTION_REACH",
    "DESCRIPTION_SPARE",
    "DESCRIPTION_WORDS",
    "FEW_IDEAS",
    "FULL_COVER",
    "GROUP_CROWD",
    "LINEAGE_PASSAGES",
    "MISHEARD_FROM",
    "NEEDED",
    "PART_SHARE",
    "PHRASE_WORDS",
    "STOCK_WORDS",
    "STRETCH_GAP",
    "TELLING_WORDS",
    "TRANSLATED_BELOW",
    "WORDING_CROWD",
    "WORD_COVER",
]

NEEDED: Final = {
    SAME: ((3, 0.48), (4, 0.45), (6, 0.4)),
    UNKNOWN: ((4, 0.7), (6, 0.6)),
    DIFFERENT: ((5, 0.75),),
}
"""By what is known of the speakers: so many content words in common, and such a share of the shorter wording."""

BEST: Final = (2, 0.55)
"""The same for the best match of one speaker's quotation in another article."""

BESIDE_SHARE: Final = 0.33
"""Share that quotations beside a pair that is one utterance must have in common."""

ALIGNED_WORDS: Final = 2
"""Content words that quotations in corresponding sentences must share, if not most of their words in order ..."""

ALIGNED_SHARE: Final = 0.4
"""... and the share of the shorter one."""

ALL_CONTENT: Final = 0.9
"""Share of the content that two sentences which say the same have in common, of the longer one too."""

FULL_COVER: Final = 0.6
"""Share of the longer wording from which on two wordings have the same extent."""

STOCK_WORDS: Final = 4
"""Content words that make a wording more than a stock phrase, whoever is said to have spoken."""

PHRASE_WORDS: Final = 2
"""Content words that make a wording more than a word that returns by chance."""

WORD_COVER: Final = 0.3
"""How much of the whole a single word must be to count as cut from it."""

ALTERED_WORDS: Final = 4
"""Content words in common from which a sentence with two numbers is one whose number changed ..."""

ALTERED_ORDER: Final = 0.8
"""... and the share of all words in one order."""

FEW_IDEAS: Final = 3
"""Ideas of a wording up to which a single shared one is worth a look at the order of the words."""

WORDING_CROWD: Final = 24
"""From so many witnesses of one wording on, each is compared with the first instead of with each other."""

GROUP_CROWD: Final = 24
"""In a group of more members than this, each is paired with the first instead of with each other."""

PART_SHARE: Final = 0.3
"""Share of the smaller of two fragments' places that both hold, from which on they are one part."""

STRETCH_GAP: Final = 5
"""Words between two that answer to a fragment, beyond which they are no longer one stretch."""

LINEAGE_PASSAGES: Final = 3
"""Shared passages that show one text behind two articles, where their lineages are not given."""

MISHEARD_FROM: Final = 0.92
"""Likeness of two wordings in marks, word by word, from which on they are one rendering ..."""

TRANSLATED_BELOW: Final = 0.75
"""... and below which they are two translations; in between the speaker's other quotations decide."""

TELLING_WORDS: Final = 4
"""Content words from which on it tells something that two lineages quote a speaker to the letter."""

DESCRIPTION_REACH: Final = 80
"""Characters on either side of a name in which a description of its bearer stands."""

DESCRIPTION_SPARE: Final = 3
"""Content words behind a name that may stand among those of a description: "the head of the *local* office"."""

DESCRIPTION_WORDS: Final = 2
"""Content words that a description of a speaker must have to be sought in other reports."""
