"""Numbers that decide what is a shared passage, which articles are kin, and which are one lineage."""

from __future__ import annotations

from typing import Final

__all__ = [
    "DIRECTION",
    "KIN",
    "KIN_SHARE",
    "LINEAGE_SENTENCES",
    "LINEAGE_SHARE",
    "QUOTED_SENTENCE",
    "REWORDED_QUOTATIONS",
    "REWORDED_SHARE",
    "RUN_WORDS",
    "STRANGER_SHARE",
    "STRANGER_WORDS",
    "STRAY",
    "STRONG_BOTH",
    "STRONG_SHARE",
    "STRONG_WORDS",
]

RUN_WORDS: Final = 2
"""Content words that make a stretch of an alignment a run."""

STRAY: Final = 0.5
"""What a word that stands alone in an alignment counts, where a word in a run counts 1."""

STRANGER_SHARE: Final = 0.5
"""Share of both sentences together that must stand in the other for a passage, where the articles are not kin ..."""

STRANGER_WORDS: Final = 4
"""... and the content words in runs that it takes."""

STRONG_SHARE: Final = 0.5
"""A correspondence speaks for kinship when this share of one sentence stands in the other ..."""

STRONG_BOTH: Final = 0.35
"""... and this share of both together ..."""

STRONG_WORDS: Final = 3
"""... with so many content words in runs."""

KIN: Final = ((3, 0.2), (2, 0.5))
"""Articles are kin from so many strong correspondences on, in such a share of the shorter article."""

KIN_SHARE: Final = 0.25
"""Share of a sentence that must stand in the other where the articles are kin."""

QUOTED_SENTENCE: Final = 0.6
"""A sentence of which so much stands in marks is a quotation: what a speaker said, two reporters heard."""

LINEAGE_SHARE: Final = 0.3
"""Share of an article's sentences that must stand in another for one text to lie behind both."""

LINEAGE_SENTENCES: Final = 2
"""Shared sentences outside quotations that it takes, besides."""

DIRECTION: Final = 0.2
"""How far the signs of direction must lean to one side to be believed; a difference of shares counts as it is."""

REWORDED_QUOTATIONS: Final = 3
"""Quotations changed inside the marks that show a translation there and back ..."""

REWORDED_SHARE: Final = 0.5
"""... and their share of the quotations that both articles have."""
