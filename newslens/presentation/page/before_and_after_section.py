"""Before and after: amounts that moved, all holders in one picture on one axis, such as seats, prices or tolls.

Takes an event view, the anchors of its articles and results from outside, where there are any; gives the section. Beside
each picture stand the sentences that give its amounts; under it a table folds that holds the same for who cannot see it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newslens.presentation import templating
from newslens.presentation.drawing import slope_pictures
from newslens.presentation.page.amount_cites import cite_amounts
from newslens.presentation.page.before_and_after_table import amount_table
from newslens.presentation.page.certified_fit import fit_in_words
from newslens.presentation.page.page_section import PageSection
from newslens.presentation.page.picture_caption import slope_caption
from newslens.presentation.phrasing import upper_first

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from newslens.comparison.questions import Result
    from newslens.presentation.drawing import HolderGroup, SlopePicture
    from newslens.presentation.event_view import EventView
    from newslens.presentation.page.before_and_after_table import AmountTable
    from newslens.presentation.page.finding_cites import Cite
    from newslens.presentation.page.highlights import Anchors

__all__ = ["ShownPicture", "show_before_and_after"]

_TITLE = "Before and after"


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture with all that stands around it."""

    anchor: str
    title: str
    deck: str
    wide: Markup
    narrow: Markup
    caption: str
    cites: list[Cite]
    table: AmountTable
    moments: tuple[str, ...]


def show_before_and_after(
    event: EventView, anchors: Anchors, results: Sequence[Result]
) -> PageSection | None:
    """The section; None where no report speaks of a result, and none tells of an amount that moved."""
    pictures = slope_pictures(event, results, anchors.to)
    if not pictures:
        return None
    shown = [_shown(event, anchors, picture, place) for place, picture in enumerate(pictures, start=1)]
    title = shown[0].title if len(shown) == 1 else _TITLE
    body = templating.fill("before_and_after.html.j2", title=title, pictures=shown)
    return PageSection("before", title, body)


def _shown(event: EventView, anchors: Anchors, picture: SlopePicture, place: int) -> ShownPicture:
    anchor = f"change-{place}"
    wide, narrow = picture.markup(anchor)
    return ShownPicture(
        anchor=anchor,
        title=_title(picture.group),
        deck=fit_in_words(event, picture.group) or _told(picture.group),
        wide=wide,
        narrow=narrow,
        caption=slope_caption(event, picture),
        cites=cite_amounts(event, anchors, picture.group),
        table=amount_table(event, anchors, picture.group),
        moments=picture.group.moments,
    )


def _title(group: HolderGroup) -> str:
    """What is counted and when: "Seats, 2018 to 2021"."""
    unit = f"amounts in {group.unit.replace('_', ' ')}" if group.unit else "numbers"
    what = upper_first(group.noun or unit)
    first, last = group.moments[0], group.moments[-1]
    if not first[:1].isdigit():
        return f"{what}, before and after"
    return f"{what}, {first} to {last}" if first != last else f"{what}, {first}"


def _told(group: HolderGroup) -> str:
    """What the picture rests on, where nothing was certified."""
    if len(group.holders) > 1:
        return "Amounts of which a report says that they moved, and what the others say of the same."
    return "An amount of which a report says that it moved, and what the others say of the same."
