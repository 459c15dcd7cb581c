"""Text reuse: passages that articles share, how much of each article stands in the other, and their lineages.

A *passage* is a sentence of one article with the sentence of another that corresponds to it. *Reuse* is the share of an
article's sentences that stand in another one. A *lineage* is the origin of a text: articles that go back to one text
are one lineage, however many outlets printed them.
"""

from __future__ import annotations

from newslens.comparison.reuse.lineages import trace_lineages
from newslens.comparison.reuse.shared_passages import ReuseTables, find_reuse

__all__ = ["ReuseTables", "find_reuse", "trace_lineages"]
