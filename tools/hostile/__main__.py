"""Fresh mutated texts through every reader, for as long as one likes: `make fuzz`.

    python -m hostile [--minutes 10] [--seed N]

Hypothesis shrinks what breaks an invariant to the smallest text that does, which is printed, and the program ends with 1. The
seed of a run is printed, so that a run can be repeated.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter

from hypothesis import HealthCheck, Phase, given, seed, settings

from hostile.invariants import check_reader
from hostile.mutations import mutated_texts
from hostile.readers import READERS

ROUND = 100
"""Texts between two looks at the clock."""


def main() -> None:
    """Read the command line and run rounds until the time is over."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    read: Counter[str] = Counter()
    slowest: dict[str, tuple[float, str]] = {}
    until = time.monotonic() + 60 * options.minutes
    number = 0
    while time.monotonic() < until:
        _round(options.seed + number, read, slowest)
        number += 1
    print(f"{read.total()} readings of {read['names']} texts, nothing broke")
    for name, (cost, text) in sorted(slowest.items()):
        print(f"{name:12} slowest {cost:.3f} s for a thousand characters: {text[:60]!r}")


def _round(number: int, read: Counter[str], slowest: dict[str, tuple[float, str]]) -> None:
    """Some texts of one seed through every reader."""

    @seed(number)
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


if __name__ == "__main__":
    main()
