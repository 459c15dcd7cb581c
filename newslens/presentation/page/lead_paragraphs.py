"""What happened, in the reports' own words: how each source opens.

The first sentence of a news report says what happened. Of each lineage the report that the others go back to is
quoted, or the first of them where that version is unseen, with its copies named beside it; lineages of most
reports first. Nothing is summarised.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.presentation.drawing.mark_layout import text_width
from newslens.presentation.page.disagreements import Cite
from newslens.presentation.page.excerpts import Piece, cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.presentation.event_view import Edition
    from newslens.presentation.page.highlights import Anchors
    from newslens.presentation.view_records import Witness

__all__ = ["openings"]

_MOST = 3
_NARROWEST = 130
"""Shorter sentences, in estimated px, are headings that nothing marks as such; a word or two says nothing."""


def openings(edition: Edition, anchors: Anchors) -> list[Cite]:
    """Opening sentences of at most three lineages, each with its report and the copies of it."""
    families = sorted(edition.lineages.values(), key=lambda family: -len(family))
    cites: list[Cite] = []
    for family in families:
        head = _head(family)
        opening = _first_sentence(edition, head)
        if opening is not None and len(cites) < _MOST:
            start, end = opening
            pieces = cut([Piece(head.text[start:end])])
            link = Piece(pieces[0].text, anchors.to(head.article_id, start, start + 1))
            cites.append(Cite(head, tuple(each for each in family if each is not head), [link]))
    return cites


def _head(family: Sequence[Witness]) -> Witness:
    """The report that most others of its lineage were taken from; of several the first."""
    taken = [each.derived_from for each in family]
    return max(
        family, key=lambda each: (taken.count(each.article_id), each.derived_from is None, -each.number)
    )


def _first_sentence(edition: Edition, witness: Witness) -> tuple[int, int] | None:
    """The first sentence of the body that is more than a heading."""
    headings = [
        row for row in edition.segments.get(witness.article_id, []) if row.role in {"heading", "caption"}
    ]
    for start, end in edition.sentences.get(witness.article_id, []):
        inside = any(row.start <= start < row.end for row in headings)
        if not inside and text_width(witness.text[start:end]) >= _NARROWEST:
            return start, end
    return None
