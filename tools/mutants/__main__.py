"""Mutation tests of newslens, from the root of the repository: `python -m mutants [ROOM ...]`."""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from tqdm import tqdm

from mutants.accepted import Acceptance, draft, read_accepted, stale
from mutants.production import Identity, Mutant, produce
from mutants.rooms import NUMBERS_ONLY, WINGS, rooms_of, suite_of
from mutants.sampling import draw
from mutants.summary import Judged, caught_share, summarise
from mutants.trials import Trial, private_copy, run_trials, warm_up

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


SAMPLE = 300
LEAST = 0.85
"""Share of the sample that the tests must catch."""
ACCEPTED = Path("tests", "mutants.toml")
ALLOWANCE = 3
"""Seconds of processor time beyond which a mutant is endless, over and above the multiple."""
MULTIPLE = 3
"""How many times the unchanged room's processor time a mutant may take."""

T = TypeVar("T")
Wings = dict[str, dict[str, list[Mutant]]]


def _arguments(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="mutants", description="Mutation tests of newslens.")
    parser.add_argument("rooms", nargs="*", help="rooms or folders, as comparison/questions; default: all")
    parser.add_argument(
        "--sample", type=int, help=f"mutants to draw; default: {SAMPLE}, or all of the rooms that are named"
    )
    parser.add_argument("--workers", type=int, default=2, help="runs side by side (default: 2)")
    parser.add_argument("--root", type=Path, default=Path(), help="the repository (default: here)")
    parser.add_argument("--least", type=float, default=LEAST, help=f"share to catch (default: {LEAST})")
    parser.add_argument(
        "--draft", action="store_true", help=f"add the survivors to {ACCEPTED}, reasons to be written"
    )
    return parser.parse_args(words)


def _mutants(root: Path, wanted: Sequence[str]) -> Wings:
    """Every mutant of the wanted rooms, by wing and room."""
    return {
        wing: {
            room: produce(room, _read(root, room), numbers_only=wing in NUMBERS_ONLY)
            for room in rooms_of(root, wing, wanted)
        }
        for wing in WINGS
    }


def _read(root: Path, room: str) -> str:
    return (root / room).read_text(encoding="utf-8")


def _baseline(root: Path, rooms: Sequence[str], workers: int) -> dict[str, int]:
    """Seconds that a mutant of a room may take; 0 for a room without tests."""
    trials = [Trial(room, suite_of(root, room), None) for room in rooms]
    limits, broken = {}, []
    for trial, result in _progress(run_trials(root, trials, workers=workers), len(trials), "unchanged"):
        limits[trial.room] = (
            0 if result.outcome == "no tests" else ALLOWANCE + round(MULTIPLE * result.seconds)
        )
        if result.outcome in ("failed", "timed out"):
            broken.append(f"  {trial.room}: {result.outcome}: pytest {' '.join(trial.tests)}")
    if broken:
        sys.exit("\n".join(["Tests fail on the unchanged code; mend them first:", *sorted(broken)]))
    return limits


def _judge(root: Path, sample: Sequence[Mutant], limits: Mapping[str, int], workers: int) -> list[Judged]:
    """Run the tests of each mutant's room."""
    judged = [Judged(each, "no tests") for each in sample if not limits[each.identity.room]]
    by_trial: dict[int, Mutant] = {}
    trials = []
    for mutant in sample:
        room = mutant.identity.room
        if limits[room]:
            source = mutant.apply(_read(root, room))
            compile(
                source, room, "exec", dont_inherit=True
            )  # a mutant that is no Python would pass for caught
            trials.append(Trial(room, suite_of(root, room), source, limits[room]))
            by_trial[id(trials[-1])] = mutant
    for trial, result in _progress(run_trials(root, trials, workers=workers), len(trials), "mutants"):
        judged.append(Judged(by_trial[id(trial)], result.outcome))
    return judged


def _progress(results: Iterator[T], total: int, what: str) -> Iterator[T]:
    yield from tqdm(results, total=total, desc=what, unit="", disable=None)


def _faults(
    judged: Sequence[Judged],
    accepted: Mapping[Identity, Acceptance],
    wings: Wings,
    options: argparse.Namespace,
) -> list[str]:
    """What is wrong, and what to do; nothing where all is well."""
    rooms = {room: mutants for wing in wings.values() for room, mutants in wing.items()}
    existing = {each.identity for mutants in rooms.values() for each in mutants}
    survived = {each.mutant.identity: not each.is_caught for each in judged}
    concerned = [each for each in accepted if not options.rooms or each.room in rooms]
    faults = [
        f"{ACCEPTED}: {each.room} {each.function}: {each.before!r} -> {each.after!r}: {why}"
        for each, why in stale(concerned, existing, survived).items()
    ]
    share = caught_share(judged)
    if share < options.least:
        faults.append(
            f"{share:.1%} caught, at least {options.least:.0%} are wanted: write tests that fail on the survivors "
            f'above, in the file of their room; `make mutants ROOMS="comparison/questions"` runs a folder alone.'
        )
    return faults


def main(words: Sequence[str] | None = None) -> int:
    """Run, print, and give 1 if too few are caught or an accepted survivor is stale."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the copy is taken away
    options = _arguments(words)
    root = options.root.resolve()
    accepted = read_accepted(root / ACCEPTED)
    warm_up()
    with private_copy(root) as copy:
        wings = _mutants(copy, options.rooms)
        total = sum(len(mutants) for rooms in wings.values() for mutants in rooms.values())
        if not total:
            sys.exit(f"No mutants: no room of {' or '.join(WINGS)} is {' or '.join(options.rooms)}.")
        wanted = options.sample or (total if options.rooms else SAMPLE)
        sample = draw(wings, wanted)
        print(f"{len(sample)} of {total} mutants")
        limits = _baseline(copy, sorted({each.identity.room for each in sample}), options.workers)
        judged = _judge(copy, sample, limits, options.workers)
    print(*summarise(judged, accepted), sep="\n")
    if options.draft:
        _add_drafts(root / ACCEPTED, judged, accepted)
    faults = _faults(judged, accepted, wings, options)
    print(*faults, sep="\n")
    return 1 if faults else 0


def _add_drafts(path: Path, judged: Sequence[Judged], accepted: Mapping[Identity, Acceptance]) -> None:
    with path.open("a", encoding="utf-8") as file:
        for mutant, outcome in judged:
            if outcome == "passed" and mutant.identity not in accepted:
                file.write("\n" + draft(mutant.identity))


if __name__ == "__main__":
    sys.exit(main())
