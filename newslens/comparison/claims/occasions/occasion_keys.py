"""Keys of background events, brought together over the reports of a story.

Takes the keys that the reports gave, and what they showed of places; gives for each key the one that all reports share.
One report says "1998", another "march 1998", a third "march" and a fourth "the Ostrel flood": where only one event of the
story fits the vaguer key, it takes the finer one.

What this does not cover: two keys that never stand together ("the Ostrel flood" and "1998" where no report says both).
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["OccasionKeys", "are_apart", "is_dated"]


class OccasionKeys:
    """The keys of a story.

    Parameters
    ----------
    keys
        Every key that a report gave.
    together
        Pairs of a name and a dated key that stood by one event.

    Examples
    --------
    >>> keys = OccasionKeys(["1998", "march 1998", "2004", "ostrel"], [("ostrel", "2004")])
    >>> keys["1998"], keys["2004"], keys["ostrel"]
    ('march 1998', '2004', '2004')
    """

    def __init__(self, keys: Iterable[str], together: Iterable[tuple[str, str]] = ()) -> None:
        finer: defaultdict[str, set[str]] = defaultdict(set)
        known = set(keys)
        for key in known:
            for vague in _vaguer(key):
                finer[vague].add(key)
        for name, key in together:
            finer[name].add(key)
        self._finer: Mapping[str, set[str]] = finer
        self._shared: dict[str, str] = {}

    def __getitem__(self, key: str) -> str:
        """The key that all reports share for the event of one."""
        if key not in self._shared:
            self._shared[key] = self._follow(key)
        return self._shared[key]

    def _follow(self, key: str) -> str:
        """The finest key of the event, one step after the other."""
        for _ in range(_STEPS):
            finer = self._finest(key)
            if finer is None:
                return key
            key = finer
        return key

    def _finest(self, key: str) -> str | None:
        """The only event that fits a key, where there is a finer one."""
        fitting = self._finer.get(key, set()) - {key}
        finest = {
            each for each in fitting if not any(other != each and each in _vaguer(other) for other in fitting)
        }
        return next(iter(finest)) if len(finest) == 1 else None


_STEPS = 3


def _vaguer(key: str) -> list[str]:
    """Keys that say less of the same: of "3 march 1998" "march 1998", "1998" and "march"."""
    parts = key.split()
    if len(parts) < 2 or not parts[-1].isdigit():
        return []
    return [" ".join(parts[n:]) for n in range(1, len(parts))] + (
        [" ".join(parts[:-1])] if len(parts) == 2 else []
    )


def are_apart(a: str, b: str) -> bool:
    """Whether two figures are surely told of two events, by their occasions.

    Parameters
    ----------
    a, b
        `Claim.occasion` of two figures.

    Examples
    --------
    >>> are_apart("", "1998"), are_apart("1998", "march 1998"), are_apart("1998", "2004"), are_apart("1998", "earlier")
    (True, False, True, False)
    """
    if not a or not b:
        return bool(a) != bool(b)
    if a == b or a in _vaguer(b) or b in _vaguer(a):
        return False
    return is_dated(a) == is_dated(b) and not {a, b} & {"earlier", "another"}


def is_dated(key: str) -> bool:
    """Whether a key names a year.

    Examples
    --------
    >>> is_dated("march 1998"), is_dated("1990s"), is_dated("ostrel"), is_dated("")
    (True, True, False, False)
    """
    return bool(key) and key.rsplit(maxsplit=1)[-1].rstrip("s").isdigit()
