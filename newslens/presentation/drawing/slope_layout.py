"""Where everything of a picture of before and after stands, in px: one axis from 0 for all holders, columns, labels.

Each moment has a column for the results from outside and one for each voice, so that near amounts stand beside each other
and not on each other. Labels stand at the right in the order of their amounts, the name of a holder above the first of its
run; amounts before stand at the left. Labels that would meet are moved apart (`newslens.presentation.drawing.label_stack`)
and a picture with many of them is drawn higher.

Takes lines and a size; gives places. What is drawn there is `newslens.presentation.drawing.slope_chart`'s business.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from newslens.presentation.drawing.label_stack import stacked
from newslens.presentation.drawing.mark_layout import even_step, text_width
from newslens.presentation.drawing.slope_labels import label_blocks
from newslens.presentation.drawing.slope_places import (
    BAND,
    BESIDE_COLUMN,
    CERTIFIED,
    TOP,
    AmountBefore,
    PlacedBlock,
    Slopes,
)
from newslens.presentation.drawing.slope_records import amount_of
from newslens.presentation.phrasing import amount, clip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newslens.presentation.drawing.answer_marks import Shape
    from newslens.presentation.drawing.slope_labels import LabelBlock
    from newslens.presentation.drawing.slope_places import SlopeSize
    from newslens.presentation.drawing.slope_records import HolderLines

__all__ = ["lay_out_slopes", "tick_label"]

_ABOVE: Final = 1.06
"""How far the axis goes beyond "more than", as a factor, so that there is room for its arrow."""
_LEAST_HEIGHT: Final = 130
"""Height of the axis in px where labels need less: below, the slopes would be hard to tell apart."""
_ROOM: Final = 1.15
"""Height of the axis for each px that labels need, so that most stand at their amounts."""
_TICK_GAP: Final = 8
"""Between the ticks' labels and the axis."""
_FIRST_COLUMNS: Final = 0.6
"""Columns of the first moment stand closer, by this factor: the last moment is the one that is read column by column."""
_AMOUNT: Final = 15.0
"""Height of an amount at the left."""
_CLUSTER: Final = 3
"""Amounts at the left that become one label where they would meet; two find room beside their marks."""
_LONGEST_BEFORE: Final = 9
"""Characters of an amount at the left; set by hand: "$100,000"."""
_SHORTENED: Final = 10_000
"""Amounts from which on the axis says 20k, as in all charts."""


def lay_out_slopes(holders: Sequence[HolderLines], moments: Sequence[str], size: SlopeSize) -> Slopes:
    """The places of a picture.

    Parameters
    ----------
    holders
        At least one holder with at least one line, band or reference.
    moments
        Names of the first and the last moment; of one alone there are no slopes, and no amounts at the left.
    size
        `WIDE` or `NARROW`.
    """
    before = _amounts_before(holders) if len(moments) > 1 else {}
    # Twice: how high the axis is decides which amounts at the left are one label, and these decide how wide it is.
    drawn = _bare(holders, before.values(), len(moments), size)
    blocks = label_blocks(holders, moments, size.width - drawn.label_x)
    joined = _joined_amounts(before, replace(drawn, axis_height=_axis_height(blocks)))
    drawn = _bare(holders, [each.text for each in joined], len(moments), size)
    blocks = label_blocks(holders, moments, size.width - drawn.label_x)
    drawn = replace(drawn.widened(_free(blocks, drawn)), axis_height=_axis_height(blocks))
    joined = _joined_amounts(before, drawn)
    foot = TOP + drawn.axis_height + _AMOUNT / 2
    tops = stacked(
        [drawn.y(each.value) - each.anchor for each in blocks], [each.height for each in blocks], 0, foot
    )
    lefts = stacked([each.y - _AMOUNT / 2 for each in joined], [_AMOUNT] * len(joined), 0, foot)
    return replace(
        drawn,
        blocks=tuple(PlacedBlock(block, top) for block, top in zip(blocks, tops, strict=True)),
        amounts=tuple(replace(each, y=top + _AMOUNT / 2) for each, top in zip(joined, lefts, strict=True)),
    )


def tick_label(value: float) -> str:
    """An amount as it stands at the axis: 20k rather than 20,000, which would not fit.

    Examples
    --------
    >>> tick_label(60.0), tick_label(20_000.0), tick_label(2.5)
    ('60', '20k', '2.5')
    """
    if abs(value) >= 1e6 or value != round(value):
        return amount(value)
    return f"{amount(value / 1000)}k" if abs(value) >= _SHORTENED else amount(value)


def _axis_height(blocks: Sequence[LabelBlock]) -> float:
    return max(_LEAST_HEIGHT, math.ceil(sum(each.height for each in blocks) * _ROOM))


def _free(blocks: Sequence[LabelBlock], drawn: Slopes) -> float:
    """What the labels leave of the width: the slopes take it, up to their own width again."""
    widest = max((each.width for each in blocks), default=0.0)
    left = drawn.size.width - drawn.label_x - widest
    return max(0.0, min(left, drawn.size.slope * (len(drawn.starts) > 1)))


def _joined_amounts(before: Mapping[float, str], drawn: Slopes) -> list[AmountBefore]:
    """Amounts at the left from the top; three and more that would meet are one label, from the least to the greatest."""
    clusters: list[list[float]] = []
    for value in sorted(before, reverse=True):
        if clusters and drawn.y(value) - drawn.y(clusters[-1][-1]) < _AMOUNT:
            clusters[-1].append(value)
        else:
            clusters.append([value])
    amounts = []
    for cluster in clusters:
        if len(cluster) < _CLUSTER:
            amounts += [AmountBefore(before[value], drawn.y(value)) for value in cluster]
        else:
            middle = (drawn.y(cluster[0]) + drawn.y(cluster[-1])) / 2
            amounts.append(AmountBefore(f"{tick_label(cluster[-1])}–{tick_label(cluster[0])}", middle))
    return amounts


def _bare(
    holders: Sequence[HolderLines],
    before: Iterable[str],
    moments: int,
    size: SlopeSize,
) -> Slopes:
    """The axis and the columns, without labels."""
    columns = _columns(holders)
    step = min(float(size.column), size.columns / len(columns))
    near = step * _FIRST_COLUMNS
    ticks = _ticks(holders)
    left = max(text_width(tick_label(each)) for each in ticks) + _TICK_GAP
    first = left + max(map(text_width, before), default=0.0) + 2 * BESIDE_COLUMN
    last = first + (len(columns) - 1) * near + size.slope
    starts, steps = ((first, last), (near, step)) if moments > 1 else ((first,), (step,))
    return Slopes(size, _LEAST_HEIGHT, ticks, columns, left, starts, steps)


def _columns(holders: Sequence[HolderLines]) -> tuple[str, ...]:
    """What was certified first, then the voices in the order in which they speak."""
    certified = [CERTIFIED] * any(value is not None for holder in holders for value in holder.reference)
    banded = [BAND] * any(holder.band for holder in holders)
    voices = sorted(
        {line.column for holder in holders for line in holder.lines}, key=lambda name: (len(name), name)
    )
    return (*certified, *banded, *voices) or (CERTIFIED,)


def _ticks(holders: Sequence[HolderLines]) -> tuple[float, ...]:
    """Even ticks from 0, or below where an amount is, to behind the greatest amount and the arrow on it."""
    ends = [end for holder in holders for end in _ends(holder)]
    low, high = min([0.0, *ends]), max([0.0, *ends])
    step = even_step((high - low) or 1.0)
    first, last = math.floor(low / step), math.ceil(high / step - 1e-9)
    return tuple(round(place * step, 10) for place in range(first, max(last, first + 1) + 1))


def _ends(holder: HolderLines) -> Iterator[float]:
    yield from (value for value in holder.reference if value is not None)
    for extent in (holder.band.before, holder.band.after) if holder.band else ():
        yield from extent or ()
    for line in holder.lines:
        for each in (line.before, line.after):
            if each is not None:
                yield from (each.low, each.high * (_ABOVE if each.form == "more" else 1.0))


def _short(shape: Shape) -> str:
    words = shape.words if len(shape.words) <= _LONGEST_BEFORE else shape.short
    return clip(words, _LONGEST_BEFORE)


def _amounts_before(holders: Sequence[HolderLines]) -> dict[float, str]:
    """Amounts of the first moment with their words, each amount once; a line without a second has its label at the right."""
    found: dict[float, str] = {}
    for holder in holders:
        before, after = holder.reference
        if before is not None and after is not None:
            found.setdefault(before, amount(before))
        if holder.band and holder.band.before and holder.band.after:
            found.setdefault(holder.band.before[1], amount(holder.band.before[1]))
        for line in holder.lines:
            if line.before is not None and line.after is not None:
                found.setdefault(amount_of(line.before), _short(line.before))
    return found
