"""Pictures of before and after for whoever shows them: a page at two widths, a notebook at one.

Takes an event view and groups of holders; gives each group's lines and its drawing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newslens.presentation.drawing.chart_to_svg import inline_svg
from newslens.presentation.drawing.holder_groups import find_holder_groups
from newslens.presentation.drawing.slope_chart import draw_slopes
from newslens.presentation.drawing.slope_lines import lines_of
from newslens.presentation.drawing.slope_places import NARROW, WIDE
from newslens.presentation.drawing.slope_words import slopes_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    import altair as alt
    from markupsafe import Markup

    from newslens.comparison.questions import Result
    from newslens.presentation.drawing.holders import HolderGroup
    from newslens.presentation.drawing.question_panels import Address
    from newslens.presentation.drawing.slope_records import HolderLines
    from newslens.presentation.event_view import EventView

__all__ = ["SlopePicture", "slope_pictures"]


@dataclass(frozen=True, slots=True)
class SlopePicture:
    """A group of holders with its lines, ready to be drawn."""

    group: HolderGroup
    holders: tuple[HolderLines, ...]

    @property
    def moments(self) -> tuple[str, ...]:
        """The first and the last moment; one where there is no other."""
        return tuple(dict.fromkeys((self.group.moments[0], self.group.moments[-1])))

    @property
    def words(self) -> str:
        """What the picture shows, for who cannot see it."""
        return slopes_in_words(self.holders, self.moments)

    def markup(self, anchor: str) -> tuple[Markup, Markup]:
        """The drawing for a wide page and for a narrow one; ids in them, and that of the table, begin with the anchor."""
        wide, narrow = (
            draw_slopes(self.holders, self.moments, size, table=f"#{anchor}-table") for size in (WIDE, NARROW)
        )
        return (
            inline_svg(wide, self.words, prefix=f"{anchor}-wide-"),
            inline_svg(narrow, self.words, prefix=f"{anchor}-narrow-"),
        )

    def chart(self) -> alt.LayerChart:
        """The drawing for a notebook, with tooltips and a choice of reports."""
        return draw_slopes(self.holders, self.moments, WIDE, choosing=True)


def slope_pictures(
    event: EventView, results: Sequence[Result] = (), address: Address | None = None
) -> list[SlopePicture]:
    """The pictures of an event, those with certified results first.

    Parameters
    ----------
    event
        The event.
    results
        As `newslens.read_results` gives them; without any, what the reports themselves tell.
    address
        Where a mark leads; left out in a notebook.
    """
    return [
        SlopePicture(group, tuple(lines_of(event, holder, address) for holder in group.holders))
        for group in find_holder_groups(event, results)
    ]
