"""A picture of before and after in words, for who cannot see it.

Takes holders with their lines; gives sentences: who gives which amounts, and what was certified.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.presentation.phrasing import amount, counted, listed, upper_first

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.presentation.drawing.slope_records import HolderLines, SlopeLine

__all__ = ["slopes_in_words"]


def slopes_in_words(holders: Sequence[HolderLines], moments: Sequence[str]) -> str:
    """What a picture shows: "2018 and 2021 on one axis. Meadow Party: certified 22 to 33; Report 1: 22 to more than 30."."""
    when = upper_first(" and ".join(moments))
    return " ".join([f"{when} on one axis.", *(_holder(each, moments) for each in holders)])


def _line(line: SlopeLine, moments: Sequence[str]) -> list[str]:
    """What a line says, once for each wording of its reports."""
    said: dict[str, list[str]] = {}
    for each in line.tellers:
        said.setdefault(line.words_of(each, moments), []).append(each.name)
    return [f"{listed(names)}: {words}" for words, names in said.items()]


def _holder(holder: HolderLines, moments: Sequence[str]) -> str:
    certified = " to ".join(amount(value) for value in holder.reference if value is not None)
    told = [f"certified {certified}"] if certified else []
    if holder.band is not None:
        least, middle, greatest = holder.band.shown
        told.append(
            f"{counted(holder.band.voices, 'voice')} between {amount(least)} and {amount(greatest)}, median {amount(middle)}"
        )
    told += [said for line in holder.lines for said in _line(line, moments)]
    if not holder.lines and holder.band is None:
        told.append("no report gives a figure")
    return f"{holder.label}: {'; '.join(told)}."
