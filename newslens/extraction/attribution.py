"""Who the text gives as the source of each figure.

A figure that stands inside a quotation, direct or reported, is the speaker's: "Police said 12 people were
injured" makes 12 a figure of the police. The innermost quotation decides.

Takes a text, its figures and its quotations; gives the figures with `attributed_to` filled where the text names
a source. A figure that nobody is given for stays without one.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.tables import Figure, Quotation

__all__ = ["attribute_figures"]


def attribute_figures(text: str, figures: Sequence[Figure], quotations: Sequence[Quotation]) -> list[Figure]:  # noqa: ARG001 - cues beyond quotations follow
    """Figures with their sources.

    Parameters
    ----------
    text
        The article's text.
    figures
        Its figures, as `find_figures` gives them.
    quotations
        Its quotations, as `find_quotations` gives them.

    Returns
    -------
    list of Figure
        The same figures in the same order, `attributed_to` filled where a source is given.
    """
    spoken = [quotation for quotation in quotations if quotation.speaker]
    return [_attributed(figure, spoken) for figure in figures]


def _attributed(figure: Figure, spoken: Sequence[Quotation]) -> Figure:
    around = [each for each in spoken if each.start <= figure.start and figure.end <= each.end]
    if not around:
        return figure
    innermost = min(around, key=lambda each: each.end - each.start)
    return dataclasses.replace(figure, attributed_to=innermost.speaker)
