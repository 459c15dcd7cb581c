"""Numbers that decide which words share a column of an alignment: what a pair earns, as a share of its weight."""

from __future__ import annotations

from typing import Final

__all__ = ["CELLS", "GAP", "IDEA_SHARE", "OTHER", "STEM_SHARE"]

STEM_SHARE: Final = 0.85
"""Two forms of one stem ("harbour", "harbours"); equal forms earn 1."""

IDEA_SHARE: Final = 0.6
"""Two words of one idea ("harbour", "port")."""

OTHER: Final = -0.3
"""Two different words of one kind."""

GAP: Final = -0.35
"""A word that stands alone in its column."""

CELLS: Final = 400_000
"""Pairs of words beyond which the exact alignment gives way to the fast unweighted one."""
