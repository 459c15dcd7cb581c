"""Numbers that decide which texts the inverted index brings together.

All were set by hand, to bound the work; other values were tried on eight annotated events, in which 266 passages and 132
of 161 annotated pairs of quotations are found with the values below.
"""

from __future__ import annotations

from typing import Final

__all__ = ["HEADS", "LEAST_MEETINGS", "PAIR_CROWD", "WORD_CROWD"]

WORD_CROWD: Final = 20
"""A single word that more texts share than this brings none of them together. At 10 seven passages fewer, at 40 four more."""

PAIR_CROWD: Final = 60
"""A pair of neighbouring words, or a whole text, that more texts share than this is crowded. At 30 nothing changes, at 120
one passage more."""

HEADS: Final = 8
"""Under a crowded pair of words each text meets the first few, so that versions of one sentence still meet. From 4 to 16
nothing changes."""

LEAST_MEETINGS: Final = 2
"""Features that two texts must share to be compared. With 1 six passages more for several times the work; with 3 three
passages fewer and one pair of quotations missed."""
