"""Ids of utterances: their first words, as they first appeared.

Takes quotations in the order of their contents (`newslens.comparison.shared.article_order`) and their groups; gives an id for
each group, made of the first words of its first quotation: "we-will-not-rest-until". A later report that renders the utterance
too does not change its id, and an id that stood for one utterance does not come to stand for another.

What this does not cover: which quotations render one utterance (`newslens.comparison.utterances.utterance_groups`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.comparison.shared.slugs import slug, unique_ids
from newslens.comparison.utterances import utterance_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["utterance_ids"]


def utterance_ids(groups: Sequence[int], surfaces: Sequence[str]) -> list[str]:
    """Id of each utterance, by its number.

    Parameters
    ----------
    groups
        Number of the utterance of each quotation, from 0 in order of appearance.
    surfaces
        The quotations as printed.

    Examples
    --------
    >>> utterance_ids([0, 1, 0], ["We will not rest until we know.", "The harbour is shut.", "not rest"])
    ['we-will-not-rest-until', 'the-harbour-is-shut']
    """
    first: dict[int, str] = {}
    for group, surface in zip(groups, surfaces, strict=True):
        first.setdefault(group, surface)
    return unique_ids(
        slug(" ".join(first[group].split()[: thresholds.ID_WORDS]), empty="quotation")
        for group in sorted(first)
    )
