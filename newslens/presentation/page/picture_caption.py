"""The words under a picture of before and after: what its signs mean, and what it cannot show.

Takes a picture; gives sentences, only about signs that stand in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslens.presentation.drawing import MOST_REPORT_ROWS
from newslens.presentation.phrasing import amount, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslens.presentation.drawing import SlopePicture
    from newslens.presentation.event_view import EventView

__all__ = ["slope_caption"]

_SIGNS = (
    ("more", "Arrow up: more than."),
    ("less", "Arrow down: less than."),
    ("about", "Pale band: about as much."),
    ("band", "Band without a mark: somewhere in between."),
)
_MOST_SILENT: Final = 4
"""Silent reports that are named; set by hand: more of them would be a list."""


def slope_caption(event: EventView, picture: SlopePicture) -> str:
    """The caption of a picture.

    Parameters
    ----------
    event
        Supplies the reports.
    picture
        The picture.
    """
    return " ".join(_sentences(event, picture))


def _sentences(event: EventView, picture: SlopePicture) -> Iterator[str]:
    group = picture.group
    if group.totals and group.noun:
        yield f"Of {listed([amount(total) for total in group.totals])} {group.noun}."
    if group.authorities:
        yield (
            f"Thick grey line and rings: certified results ({listed(list(group.authorities))}), supplied with the "
            "reports; they take no part in the verdicts."
        )
    lines = [line for holder in picture.holders for line in holder.lines]
    forms = {shape.form for line in lines for shape in (line.before, line.after) if shape}
    yield from (words for form, words in _SIGNS if form in forms)
    if any(holder.band for holder in picture.holders):
        yield "Grey band: the voices that lie near to each other, and the middle one; those far from it by letter."
    if any(line.derived_from for line in lines):
        yield "Dashed and hollow: derived, said by no report."
        yield from _by_noun_alone(event, picture)
    silent = _silent(event, picture)
    if silent:
        yield f"{silent} no amount of these."


def _by_noun_alone(event: EventView, picture: SlopePicture) -> Iterator[str]:
    """That a share of one report was laid on the amount of another, which nothing but the counted noun joins."""
    for holder in picture.group.holders:
        for each in holder.derived:
            if each.share.article_id != each.before.article_id:
                numbers = sorted(event.by_id[row.article_id].number for row in (each.share, each.before))
                yield (
                    f"That {listed([str(number) for number in numbers])} speak of the same is read from the counted "
                    "noun alone."
                )
                return


def _silent(event: EventView, picture: SlopePicture) -> str:
    """Which of a few reports give nothing: "Report 3 gives"."""
    telling = {
        row.article_id
        for holder in picture.group.holders
        for rows in (*holder.figures, [each.share for each in holder.derived])
        for row in rows
    }
    silent = sorted(each.number for each in event.articles if each.article_id not in telling)
    if not silent or len(silent) > _MOST_SILENT or len(event.articles) > MOST_REPORT_ROWS:
        return ""
    numbers = listed([str(number) for number in silent])
    return f"Reports {numbers} give" if len(silent) > 1 else f"Report {numbers} gives"
