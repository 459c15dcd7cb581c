"""Some hundred inputs of one kind, changed and read, in a process whose time and memory the system limits.

    python -m hostile.files.round_worker KIND SEED FIRST COUNT FOLDER

Each input is written into FOLDER/current before it is read: when the system ends the process, it is there. An input that
breaks a promise is kept in FOLDER/faults with what broke; at the end FOLDER/round.json says what was read.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import resource
import shutil
import signal
import sys
import tempfile
import traceback
import zlib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from hostile.files.file_invariants import SECONDS, check_input
from hostile.files.file_samples import samples_of
from hostile.files.input_kinds import sealed
from hostile.files.packed_changes import changed_file
from hostile.invariants import BrokenInvariantError

if TYPE_CHECKING:
    from hostile.files.file_samples import Sample

__all__ = ["changed_sample", "keep_fault", "place_of", "written"]

ADDRESS_SPACE: Final = 3 * 1024**3
"""Bytes that a process may map beyond what it has when it begins: libraries map far more than they use."""

WALL: Final = 180
"""Seconds of the clock after which an input that uses no processor counts as hanging."""

_CHANGES: Final = (1, 1, 1, 2, 2, 3, 5, 9)
"""How many changes an input has."""


def changed_sample(kind: str, seed: int, number: int) -> Sample:
    """The input with a number: always the same for the same seed.

    Examples
    --------
    >>> changed_sample("decisions", 1, 2) == changed_sample("decisions", 1, 2)
    True
    """
    drawn = random.Random(f"{kind} {seed} {number}")
    samples = samples_of(kind)
    sample = drawn.choice(samples)
    files = dict(sample.files)
    for _ in range(drawn.choice(_CHANGES)):
        name = drawn.choice(sorted(files))
        other = drawn.choice(samples).files
        source = drawn.choice(sorted(other))
        files[name] = changed_file(drawn, name, files[name], (source, other[source]))
    if kind == "analysis" and drawn.random() < 0.9:
        files = sealed(files)
    if kind == "articles" and drawn.random() < 0.05:
        name = "z." + drawn.choice(samples).read.partition(".")[2]
        return sample._replace(files={name: files[sample.read]}, read=name)
    return sample._replace(files=files)


def written(sample: Sample, folder: Path) -> Path:
    """A sample in a folder of its own, which is made anew; the path that is read."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, data in sample.files.items():
        (folder / name).write_bytes(data)
    return folder / sample.read if sample.read else folder


def place_of(error: BaseException) -> str:
    """Which fault an error is: its class, and the last places in newslens and in all that it came through."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [each for each in frames if "/newslens/" in each.filename] or frames[-1:]
    last = frames[-1]
    told = str(error)[:60] if isinstance(error, BrokenInvariantError) else ""
    return f"{type(error).__name__} {told} {Path(ours[-1].filename).name}:{ours[-1].lineno} {Path(last.filename).name}:{last.lineno}"


def keep_fault(folder: Path, name: str, current: Path, told: str) -> None:
    """Keep an input that broke something, beside what it broke."""
    kept = folder / "faults" / name
    if not kept.exists():
        shutil.copytree(current, kept)
        kept.with_suffix(".told").write_text(told, encoding="utf-8")


def _limit_process() -> None:
    mapped = (
        int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        if sys.platform == "linux"
        else 0
    )
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if mapped:
        resource.setrlimit(resource.RLIMIT_AS, (mapped + ADDRESS_SPACE, resource.RLIM_INFINITY))
    signal.signal(signal.SIGALRM, signal.SIG_DFL)


def _limit_input(*, made: bool = True) -> None:
    """The system ends the process when two readings of an input take longer than they may; making it takes what it takes."""
    signal.alarm(WALL)
    if not made:
        resource.setrlimit(resource.RLIMIT_CPU, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime)
    resource.setrlimit(resource.RLIMIT_CPU, (spent + int(1.5 * SECONDS), resource.RLIM_INFINITY))


def main(kind: str, seed: int, first: int, count: int, folder: Path) -> None:
    """Read inputs by their numbers."""
    samples_of(kind)
    scratch = folder / "scratch"
    scratch.mkdir(parents=True, exist_ok=True)
    tempfile.tempdir = str(scratch)
    printed = folder / "printed.txt"
    with printed.open("ab") as sink:
        os.dup2(sink.fileno(), 1)
        os.dup2(sink.fileno(), 2)
    os.chdir(scratch)
    _limit_process()
    outcomes: Counter[str] = Counter()
    slowest: list[tuple[float, int]] = []
    answers: list[int] = []
    for number in range(first, first + count):
        _limit_input(made=False)
        sample = changed_sample(kind, seed, number)
        path = written(sample, folder / "current")
        (folder / "number.txt").write_text(str(number))
        _limit_input()
        try:
            found = check_input(kind, path)
            outcomes["read" if found.was_read else "refused"] += 1
            slowest.append((found.seconds, number))
            answers.append(_digest(found.answer))
            _check_silence(printed, scratch)
        except BaseException as error:  # noqa: BLE001 - whatever an input brings about is what is looked for
            outcomes["faults"] += 1
            answers.append(0)
            told = f"{place_of(error)}\n{kind} {seed} {number} {sample.read}\n{''.join(traceback.format_exception(error, limit=-30))}"
            keep_fault(folder, f"{abs(_digest(place_of(error))):08x}", folder / "current", told)
            printed.write_bytes(b"")
    signal.alarm(0)
    about = {"outcomes": outcomes, "slowest": sorted(slowest)[-3:], "answers": answers}
    (folder / "round.json").write_text(json.dumps(about))


def _digest(text: str) -> int:
    return zlib.crc32(text.encode("utf-8", "surrogatepass"))


def _check_silence(printed: Path, scratch: Path) -> None:
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    if printed.stat().st_size:
        said = printed.read_bytes()
        os.truncate(printed, 0)
        raise BrokenInvariantError(f"a library prints: {said[:200]!r}")
    left = list(scratch.iterdir())
    if left:
        shutil.rmtree(scratch)
        scratch.mkdir()
        raise BrokenInvariantError(f"a file was left: {left[0].name}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]), Path(sys.argv[5]).resolve())
