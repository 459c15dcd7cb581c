"""Texts that hypothesis mutates, with fresh seeds, through every reader of texts, for as long as one likes.

Hypothesis shrinks what breaks an invariant to the smallest text that does, which is raised.
"""

from __future__ import annotations

import time
from collections import Counter

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded

from hostile.invariants import check_reader
from hostile.mutations import mutated_texts
from hostile.readers import READERS

__all__ = ["fuzz_texts"]

ROUND = 100
"""Texts between two looks at the clock."""


def fuzz_texts(seed: int, minutes: float) -> None:
    """Run rounds until the time is over, and print what was read.

    Parameters
    ----------
    seed
        Of the first round; each of the others has the next number.
    minutes
        How long.
    """
    read: Counter[str] = Counter()
    slowest: dict[str, tuple[float, str]] = {}
    until = time.monotonic() + 60 * minutes
    number = 0
    while time.monotonic() < until:
        _round(seed + number, read, slowest)
        number += 1
    print(f"{read.total()} readings of {read['names']} texts, nothing broke")
    for name, (cost, text) in sorted(slowest.items()):
        print(f"{name:12} slowest {cost:.3f} s for a thousand characters: {text[:60]!r}")


def _round(number: int, read: Counter[str], slowest: dict[str, tuple[float, str]]) -> None:
    """Some texts of one seed through every reader."""

    @seeded(number)
    @settings(
        max_examples=ROUND,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(mutated_texts())
    def run(text: str) -> None:
        for name in READERS:
            cost = check_reader(name, text) / max(1.0, len(text) / 1000)
            read[name] += 1
            slowest[name] = max(slowest.get(name, (0.0, "")), (cost, text))

    run()
