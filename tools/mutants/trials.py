"""Runs of tests on mutants, each in a process of its own that starts warm.

This process imports pytest, pandas and what else takes long, but nothing of newslens. For each mutant it forks; the child
loads newslens from a private copy of the repository, only the mutated module from memory. Nothing is ever written to the
working tree, and a mutant leaves nothing behind for the next one.

A child may use a multiple of the processor time that the unchanged room needs. Processor time, not time of day, so
that a busy machine calls no mutant endless; a mutant that waits is stopped by the clock.
"""

from __future__ import annotations

import gc
import importlib.util
import os
import resource
import shutil
import signal
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.abc import MetaPathFinder
from importlib.machinery import SourceFileLoader
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Literal

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from importlib.machinery import ModuleSpec
    from types import CodeType, ModuleType

__all__ = ["Outcome", "Result", "Trial", "private_copy", "run_trials", "warm_up"]

Outcome = Literal["passed", "failed", "timed out", "no tests"]

COPIED = ("newslens", "tests", "data", "pyproject.toml")
WARM = ("numpy", "pandas", "pyarrow", "hypothesis", "hypothesis.strategies", "rapidfuzz", "anyascii")
"""What every test imports sooner or later."""
PYTEST = ("-x", "-q", "-p", "no:cacheprovider", "--assert=plain")
"""With plain assertions nothing but our finder touches the import of a module that stands on pytest's command line."""
FIRST_LIMIT = 120
"""Seconds for the unchanged tests of a room."""
NO_TESTS = 5
"""What pytest returns when it found no test."""
MEMORY = 6 << 30
"""Bytes of address space: a mutant that collects without end fails instead of taking the machine."""
PATIENCE = 10
"""Seconds of the clock for each second of processor time."""


@dataclass(frozen=True, slots=True)
class Trial:
    """Tests to run with the source of one room replaced; without a source as it is."""

    room: str
    tests: Sequence[str]
    source: str | None
    seconds: int = FIRST_LIMIT


@dataclass(frozen=True, slots=True)
class Result:
    """How a trial ended, and the processor time it took."""

    outcome: Outcome
    seconds: float


class _Mutated(SourceFileLoader):
    """Loads a module from memory under the path of its file."""

    def __init__(self, name: str, path: str, source: str) -> None:
        super().__init__(name, path)
        self._source = source

    def get_code(self, fullname: str) -> CodeType:
        """Compile the mutated source; the file and its compiled form are not looked at."""
        del fullname
        return compile(self._source, self.path, "exec", dont_inherit=True)


class _Finder(MetaPathFinder):
    """Finds the mutated module; other modules are found as ever."""

    def __init__(self, root: Path, room: str, source: str) -> None:
        parts = PurePosixPath(room).with_suffix("").parts
        is_package = parts[-1] == "__init__"
        self._name = ".".join(parts[:-1] if is_package else parts)
        self._folders = [str((root / room).parent)] if is_package else None
        self._loader = _Mutated(self._name, str(root / room), source)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The place of the mutated module."""
        del path, target
        if fullname != self._name:
            return None
        return importlib.util.spec_from_file_location(
            fullname, self._loader.path, loader=self._loader, submodule_search_locations=self._folders
        )


@contextmanager
def private_copy(root: Path) -> Iterator[Path]:
    """A copy of what the tests read, gone afterwards."""
    with TemporaryDirectory(prefix="mutants-") as folder:
        copy = Path(folder).resolve()
        for name in COPIED:
            if (root / name).is_dir():
                shutil.copytree(root / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
            elif (root / name).is_file():
                shutil.copy2(root / name, copy / name)
        yield copy


def warm_up() -> None:
    """Import once what all children share."""
    # Plugins cost a second a run, and no test of a room uses one; libraries that start threads do not go through a fork.
    os.environ |= {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    sys.dont_write_bytecode = (
        False  # the copy keeps what is compiled, tests included; a mutant never gets there
    )
    for name in WARM:
        if importlib.util.find_spec(name):
            importlib.import_module(name)


def run_trials(root: Path, trials: Iterable[Trial], *, workers: int) -> Iterator[tuple[Trial, Result]]:
    """Run trials side by side; each is given with its result as it ends.

    Parameters
    ----------
    root
        A private copy of the repository.
    trials
        What to run, in this order.
    workers
        How many run at a time.
    """
    gc.freeze()  # what is here stays, so that no child walks through it
    waiting = iter(trials)
    running: dict[int, tuple[Trial, float]] = {}
    try:
        while True:
            while len(running) < workers and (trial := next(waiting, None)):
                running[_start(root, trial)] = trial, time.monotonic()
            if not running:
                return
            yield from _ended(running)
            time.sleep(0.01)
    finally:
        for child in running:
            _stop(child)


def _start(root: Path, trial: Trial) -> int:
    """Fork a child for a trial, and give its number."""
    sys.stdout.flush()
    sys.stderr.flush()
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        status = _run(root, trial)
    finally:
        os._exit(status)


def _run(root: Path, trial: Trial) -> int:
    """Run the tests in the child, and give pytest's status."""
    os.setsid()
    os.chdir(root)
    resource.setrlimit(resource.RLIMIT_CPU, (trial.seconds, trial.seconds + 2))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    silence = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(silence, stream)
    sys.path.insert(0, str(root))
    if trial.source is not None:
        sys.meta_path.insert(0, _Finder(root, trial.room, trial.source))
    return int(pytest.main([*PYTEST, f"--rootdir={root}", *trial.tests]))


def _ended(running: dict[int, tuple[Trial, float]]) -> Iterator[tuple[Trial, Result]]:
    """Take children that ended, or were too long, out of those that run."""
    for child, (trial, begun) in list(running.items()):
        done, status, usage = os.wait4(child, os.WNOHANG)
        if done:
            del running[child]
            _stop_group(child)
            yield trial, Result(_outcome(status), usage.ru_utime + usage.ru_stime)
        elif time.monotonic() - begun > PATIENCE * trial.seconds:
            del running[child]
            _stop(child)
            yield trial, Result("timed out", trial.seconds)


def _outcome(status: int) -> Outcome:
    if os.WIFSIGNALED(status):
        return "timed out" if os.WTERMSIG(status) in (signal.SIGXCPU, signal.SIGKILL) else "failed"
    code = os.waitstatus_to_exitcode(status)
    if code == NO_TESTS:
        return "no tests"
    return "failed" if code else "passed"


def _stop(child: int) -> None:
    _stop_group(child)
    os.kill(child, signal.SIGKILL)  # it may not lead its group yet
    os.waitpid(child, 0)


def _stop_group(child: int) -> None:
    """End what a child started; the child leads a group of its own."""
    try:
        os.killpg(child, signal.SIGKILL)
    except ProcessLookupError:
        return
