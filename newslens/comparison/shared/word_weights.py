"""Numbers that decide what a word weighs in a comparison, and how many wordings are kept in memory."""

from __future__ import annotations

from typing import Final

__all__ = ["CONTENT_WEIGHT", "FUNCTION_WEIGHT", "MARK_WEIGHT", "NUMBER_WEIGHT", "WORDINGS_KEPT"]

CONTENT_WEIGHT: Final = 1.0
"""A content word: the unit."""

NUMBER_WEIGHT: Final = 1.25
"""A number in digits."""

FUNCTION_WEIGHT: Final = 0.25
"""A word of a closed class ("the", "of")."""

MARK_WEIGHT: Final = 0.05
"""A punctuation mark."""

WORDINGS_KEPT: Final = 16_384
"""Distinct wordings that are kept once they are read."""
