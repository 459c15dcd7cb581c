"""Numbers that decide which texts the inverted index brings together."""

from __future__ import annotations

from typing import Final

__all__ = ["HEADS", "LEAST_MEETINGS", "PAIR_CROWD", "WORD_CROWD"]

WORD_CROWD: Final = 20
"""A single word that more texts share than this brings none of them together."""

PAIR_CROWD: Final = 60
"""A pair of neighbouring words, or a whole text, that more texts share than this is crowded."""

HEADS: Final = 8
"""Under a crowded pair of words each text meets the first few, so that versions of one sentence still meet."""

LEAST_MEETINGS: Final = 2
"""Features that two texts must share to be compared."""
