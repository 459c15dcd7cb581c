"""Labels beside a picture, one under the other: each as near as can be to the place it names, and none over another.

Takes the wanted places of labels from the top down and their heights; gives where each begins. The sum of the squared
distances between wanted and given places is the least there is: neighbours that would overlap are moved as one block, by
the mean of what they want.

Method: isotonic regression by pooling adjacent violators (Ayer and others, "An empirical distribution function for
sampling with incomplete information", 1955).
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["stacked"]


def stacked(wanted: Sequence[float], heights: Sequence[float], low: float, high: float) -> list[float]:
    """Where each label begins, in px from the top.

    Parameters
    ----------
    wanted
        Where each label would begin if it were alone, in the order in which they are to stand.
    heights
        Their heights.
    low, high
        Where the room for labels begins and ends. Labels that together are higher than the room run over its end.

    Examples
    --------
    >>> stacked([10, 12, 60], [20, 20, 20], 0, 100)
    [1.0, 21.0, 60]
    """
    before = [0.0, *accumulate(heights)]
    blocks: list[tuple[float, int]] = []
    for want, offset in zip(wanted, before[:-1], strict=True):
        blocks.append((want - offset, 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (mean, count), (earlier, members) = blocks.pop(), blocks.pop()
            total = members + count
            blocks.append(((earlier * members + mean * count) / total, total))
    last = max(low, high - before[-1])
    places = [min(max(mean, low), last) for mean, count in blocks for _ in range(count)]
    return [place + offset for place, offset in zip(places, before[:-1], strict=True)]
