"""Rounds of changed files, each in a process of its own, for as long as one likes."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any, Final

from hostile.files.round_worker import keep_fault

__all__ = ["fuzz_files"]

ROUND: Final = {
    "articles": 600,
    "folder": 60,
    "decisions": 400,
    "results": 400,
    "analysis": 40,
    "notebook": 60,
}
"""Inputs of a round, so that each takes some ten seconds."""

_ORDER: Final = (
    "articles",
    "folder",
    "articles",
    "decisions",
    "articles",
    "analysis",
    "articles",
    "notebook",
    "articles",
    "results",
)
_AGAIN: Final = 7
"""Every so many rounds one is run again in another process with another hash seed: its answers have to be the same. Seven goes
through all kinds."""


def fuzz_files(
    seed: int, minutes: float, *, folder: Path | None = None, kinds: tuple[str, ...] = _ORDER
) -> int:
    """Run rounds until the time is over, and print what was found.

    Parameters
    ----------
    seed
        Of the whole run.
    minutes
        How long.
    folder
        Where inputs that broke something are kept; a temporary folder if there is none.
    kinds
        Kinds of input, one a round, over and over.

    Returns
    -------
    int
        How many kinds of faults were found.
    """
    kept = folder or Path(tempfile.mkdtemp(prefix="hostile-"))
    kept.mkdir(parents=True, exist_ok=True)
    totals: Counter[str] = Counter()
    slowest: dict[str, tuple[float, str]] = {}
    until, number = time.monotonic() + 60 * minutes, 0
    with contextlib.suppress(KeyboardInterrupt):  # who stops a run sees what it found
        while time.monotonic() < until:
            kind = kinds[number % len(kinds)]
            found = _round(kind, seed + number, kept, totals)
            for seconds, which in found["slowest"]:
                slowest[kind] = max(slowest.get(kind, (0.0, "")), (seconds, f"{seed + number} {which}"))
            if number % _AGAIN == _AGAIN - 1:
                _compare(kind, seed + number, found, kept, totals)
            number += 1
    _print_totals(number, totals, slowest)
    faults = sorted((kept / "faults").glob("*.told")) if (kept / "faults").exists() else []
    for path in faults:
        print(f"{path.with_suffix('')}: {path.read_text(encoding='utf-8').splitlines()[0]}")
    if not faults:
        print("nothing broke")
        if folder is None:
            shutil.rmtree(kept)
    return len(faults)


def _print_totals(rounds: int, totals: Counter[str], slowest: dict[str, tuple[float, str]]) -> None:
    print(f"{totals.total()} inputs in {rounds} rounds")
    for name, count in sorted(totals.items()):
        print(f"{name:24} {count}")
    for kind, (seconds, which) in sorted(slowest.items()):
        print(f"{kind:12} slowest {seconds:.2f} s: seed and number {which}")


def _round(
    kind: str, seed: int, kept: Path, totals: Counter[str], *, hash_seed: str = "0"
) -> dict[str, list[Any]]:
    """One round; where the system ends its process, another goes on behind the input that it was ended at."""
    told: dict[str, list[Any]] = {"slowest": [], "answers": []}
    first = 0
    while first < ROUND[kind]:
        with tempfile.TemporaryDirectory(prefix="hostile-round-") as scratch:
            home = Path(scratch)
            ended = _run(kind, seed, first, home, hash_seed)
            if (home / "faults").exists():
                shutil.copytree(home / "faults", kept / "faults", dirs_exist_ok=True)
            if ended is None:
                about = json.loads((home / "round.json").read_text())
                totals.update({f"{kind} {name}": count for name, count in about["outcomes"].items()})
                told["slowest"] += about["slowest"]
                told["answers"] += [[first + place, answer] for place, answer in enumerate(about["answers"])]
                break
            first = 1 + int((home / "number.txt").read_text())
            totals[f"{kind} ended"] += 1
            keep_fault(kept, f"ended-{kind}-{seed}-{first - 1}", home / "current", ended)
    return told


def _run(kind: str, seed: int, first: int, home: Path, hash_seed: str) -> str | None:
    """A process for a round from an input on; what ended it, or None where it came to its end."""
    command = [
        sys.executable,
        "-m",
        "hostile.files.round_worker",
        kind,
        str(seed),
        str(first),
        str(ROUND[kind] - first),
        str(home),
    ]
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, env=environment, check=False)  # noqa: S603 - this program itself
    if (home / "round.json").exists():
        return None
    said = (home / "printed.txt").read_text(errors="replace")[-2000:]
    if not (home / "number.txt").exists():
        raise RuntimeError(f"a round did not begin: {said}")
    return f"the system ended the process ({done.returncode}): {kind} {seed}\n{said}"


def _compare(kind: str, seed: int, before: dict[str, list[Any]], kept: Path, totals: Counter[str]) -> None:
    again = dict(_round(kind, seed, kept, totals, hash_seed="77")["answers"])
    differ = [number for number, answer in before["answers"] if number in again and again[number] != answer]
    if differ:
        (kept / "faults").mkdir(exist_ok=True)
        told = f"two processes answer differently: {kind} {seed} {differ}\n"
        (kept / "faults" / f"differs-{kind}-{seed}.told").write_text(told)
