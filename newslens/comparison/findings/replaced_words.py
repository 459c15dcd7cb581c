"""One content word put for another inside a quotation whose rest is letter for letter the same: "feeds" that became "starves".

Takes two wordings; gives the one difference between them, as kind `word`, or None. Whether another word changes the meaning a
reader has to judge, so that between independent reports it is no finding: each may have noted it in its own way. In a copy it is
a fact that somebody put another word into the speaker's mouth; who calls this asks it of reports of one voice that are otherwise
alike (`letter_copies`).

What this does not cover: several words that changed, words of the closed classes, spellings, and all that
`newslens.comparison.findings.telling_differences` tells by a kind of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.comparison.findings.wording_differences import differences
from newslens.comparison.shared.content_words import CONTENT, read_words

if TYPE_CHECKING:
    from newslens.comparison.findings.marked_wordings import MarkedWording
    from newslens.comparison.findings.wording_differences import Difference

__all__ = ["find_replaced_word"]


def find_replaced_word(base: MarkedWording, other: MarkedWording) -> Difference | None:
    """The one content word that stands for another one; None where the wordings differ in more, or in less.

    Examples
    --------
    >>> from newslens.comparison.findings.marked_wordings import MarkedPiece, MarkedWording
    >>> def said(text): return MarkedWording("a", (MarkedPiece(0, len(text), text),), None, text)
    >>> found = find_replaced_word(said("Rain feeds the mill."), said("Rain starves the mill."))
    >>> found.surface_a, found.surface_b
    ('feeds', 'starves')
    """
    found = differences(base.surface, other.surface, around_a=base.around, around_b=other.around)
    if len(found) != 1 or found[0].kind != "replaced":
        return None
    a, b = read_words(found[0].surface_a), read_words(found[0].surface_b)
    if len(a) != 1 or len(b) != 1 or {a[0].kind, b[0].kind} != {CONTENT} or a[0].stem == b[0].stem:
        return None
    return found[0]._replace(kind="word")
