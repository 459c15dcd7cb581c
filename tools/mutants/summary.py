"""What the runs came to, in words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from mutants.accepted import Acceptance
    from mutants.production import Identity, Mutant
    from mutants.trials import Outcome

__all__ = ["Judged", "caught_share", "summarise"]


class Judged(NamedTuple):
    """A mutant and how its trial ended."""

    mutant: Mutant
    outcome: Outcome

    @property
    def is_caught(self) -> bool:
        """Whether a test failed, or ran much longer than on the unchanged code."""
        return self.outcome in ("failed", "timed out")


def caught_share(judged: Sequence[Judged]) -> float:
    """Share of all mutants that were caught; accepted and equivalent ones count as not caught."""
    return sum(each.is_caught for each in judged) / len(judged) if judged else 1.0


def summarise(judged: Sequence[Judged], accepted: Mapping[Identity, Acceptance]) -> Iterator[str]:
    """Lines: the survivors, with the reason of those that are accepted, then the counts and the rate.

    Parameters
    ----------
    judged
        The mutants that were run.
    accepted
        Survivors with a reason.
    """
    survivors = sorted(
        (each for each in judged if not each.is_caught),
        key=lambda each: (each.mutant.identity.room, each.mutant.line_number),
    )
    open_ones = [each for each in survivors if each.mutant.identity not in accepted]
    listed = [each for each in survivors if each.mutant.identity in accepted]
    if listed:
        yield f"Survivors that are accepted ({len(listed)}):"
        yield from _listed(listed, accepted)
    if open_ones:
        yield f"Survivors ({len(open_ones)}):"
        yield from _listed(open_ones, accepted)
    if bare := sorted({each.mutant.identity.room for each in judged if each.outcome == "no tests"}):
        yield f"Rooms without any test ({len(bare)}):"
        yield from (f"  {room}" for room in bare)
    yield from _by_folder(judged)
    counts = Counter(each.outcome for each in judged)
    equivalent = sum(accepted[each.mutant.identity].equivalent for each in listed)
    yield (
        f"{len(judged)} mutants: {counts['failed']} caught by a failing test, {counts['timed out']} by time out; "
        f"{len(survivors)} survived, {counts['no tests']} of them in rooms without any test; "
        f"{len(listed)} are accepted with a reason, {equivalent} of them as equivalent."
    )
    yield f"Caught: {caught_share(judged):.1%}"


def _listed(survivors: Iterable[Judged], accepted: Mapping[Identity, Acceptance]) -> Iterator[str]:
    for mutant, outcome in survivors:
        identity = mutant.identity
        yield f"  {identity.room}:{mutant.line_number} {identity.function}".rstrip() + (
            "  (no tests)" if outcome == "no tests" else ""
        )
        yield from (f"    - {line}" for line in identity.before.splitlines())
        yield from (f"    + {line}" for line in identity.after.splitlines())
        if identity in accepted:
            yield f"    {accepted[identity].reason}"


def _by_folder(judged: Iterable[Judged]) -> Iterator[str]:
    """A line for each folder: caught of all."""
    folders: dict[str, list[bool]] = {}
    for each in judged:
        folders.setdefault(each.mutant.identity.room.rpartition("/")[0], []).append(each.is_caught)
    yield "By folder, caught of all:"
    for folder, caught in sorted(folders.items()):
        yield f"  {folder:<40}{sum(caught):>5} of {len(caught)}"
