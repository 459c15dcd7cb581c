"""Which reports are copied so closely that a word which differs in a quotation was put there by somebody.

Takes the table `sentences`; tells of two articles whether most sentences of the shorter one stand in the other, letter for
letter. A text that was translated there and back, or written anew, goes back to the same source and has other words everywhere:
one more in a quotation says little. Between reports of one voice that are otherwise the same, it is the change.

What this does not cover: which of the two was taken from the other, and whether they go back to one text at all
(`newslens.comparison.reuse`).
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.shared.content_words import bare_letters
from newslens.frames import rows

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["CopiedReports"]


class CopiedReports:
    """Reports held against each other, sentence by sentence.

    Parameters
    ----------
    sentences
        Table `sentences`; no two reports are copies where it is not given.

    Examples
    --------
    >>> import pandas as pd
    >>> said = [("a", "It rained."), ("a", "Nobody came."), ("b", "It rained!"), ("b", "Two came.")]
    >>> CopiedReports(pd.DataFrame(said, columns=["article_id", "surface"])).are_alike("a", "b")
    True
    """

    def __init__(self, sentences: pd.DataFrame | None) -> None:
        self._surfaces: dict[str, list[str]] = defaultdict(list)
        for article, surface in () if sentences is None else rows(sentences, "article_id", "surface"):
            self._surfaces[article].append(surface)
        self._letters: dict[str, frozenset[str]] = {}

    def are_alike(self, one: str, other: str) -> bool:
        """Whether most sentences of the shorter report stand in the other one, but for marks and spacing."""
        a, b = self._read(one), self._read(other)
        return bool(a and b) and len(a & b) >= thresholds.COPIED_SHARE * min(len(a), len(b))

    def _read(self, article: str) -> frozenset[str]:
        if article not in self._letters:
            self._letters[article] = frozenset(map(bare_letters, self._surfaces.get(article, ())))
        return self._letters[article]
