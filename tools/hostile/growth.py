"""How the time of a reader grows with a family of texts: measured on one length, on twice and on four times that length.

Time is processor time, the best of several runs where a run is short, so that a busy machine does not look like a slow reader.
"""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from hostile.families import Family

__all__ = ["LINEAR", "Growth", "measure_growth"]

LINEAR: Final = 2.3
"""How many times as long a reader may take for a doubled text: 2, and something for what a machine does beside it."""

_SHORT: Final = 0.05
"""Seconds below which a run is repeated: the clock and the collector of garbage weigh more than the reader then."""

_RUNS: Final = 3
"""Runs of which the shortest counts."""


class Growth(NamedTuple):
    """Seconds that a reader took for a text of some length, its double and its double again."""

    seconds: tuple[float, ...]
    length: int
    """Characters of the longest text that was read."""

    @property
    def ratio(self) -> float:
        """How many times as long a doubling took, over all doublings; below the clock's grain nothing is told."""
        first, last = self.seconds[0], self.seconds[-1]
        return (
            (last / max(first, _SHORT / 10)) ** (1 / (len(self.seconds) - 1))
            if len(self.seconds) > 1
            else 0.0
        )

    @property
    def rate(self) -> float:
        """Thousands of characters a second, in the longest text."""
        return self.length / 1000 / max(self.seconds[-1], 1e-6)


def measure_growth(read: Callable[[str], Any], family: Family, length: int, *, most: float = 60.0) -> Growth:
    """Read texts of a family, each twice as long as the one before.

    Parameters
    ----------
    read
        The reader.
    family
        Of which texts.
    length
        Characters of the first.
    most
        Seconds beyond which no longer text is begun.

    Examples
    --------
    >>> from hostile.families import Family
    >>> len(measure_growth(len, Family("ab"), 100).seconds)
    3
    """
    seconds: list[float] = []
    for times in (1, 2, 4):
        text = family.text(times * length)
        seconds.append(_timed(read, text))
        if seconds[-1] > most:
            break
    return Growth(tuple(seconds), len(text))


def _timed(read: Callable[[str], Any], text: str) -> float:
    best = float("inf")
    gc.disable()  # as timeit does: when it collects depends on what was read before
    try:
        for _ in range(_RUNS):
            begin = time.process_time()
            read(text)
            best = min(best, time.process_time() - begin)
            if best > _SHORT:
                break
    finally:
        gc.enable()
    return best
