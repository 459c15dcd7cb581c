"""Numbers that decide which words share a column of an alignment: what a pair earns, as a share of its weight.

All were set by hand on sentences of news reports laid beside each other; no alignment is annotated, so none is measured.
Only their order matters for most pairs of sentences: a form earns more than a stem, a stem more than an idea, two different
words in one column lose less than two columns with a gap each, and more than one gap.
"""

from __future__ import annotations

from typing import Final

__all__ = ["CELLS", "GAP", "IDEA_SHARE", "OTHER", "STEM_SHARE"]

STEM_SHARE: Final = 0.85
"""Two forms of one stem ("harbour", "harbours"); equal forms earn 1."""

IDEA_SHARE: Final = 0.6
"""Two words of one idea ("harbour", "port")."""

OTHER: Final = -0.3
"""Two different words of one kind: less than two gaps lose, so that "treachery" stands under "betrayal"."""

GAP: Final = -0.35
"""A word that stands alone in its column."""

CELLS: Final = 400_000
"""Pairs of words beyond which the exact alignment gives way to the fast unweighted one: two texts of 632 words each, about a
tenth of a second. No quotation of the news is so long."""
