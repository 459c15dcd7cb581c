"""Survivors that are accepted, each with its reason.

They stand in a TOML file by what they change, not by the number of a line:

    [[survivor]]
    room = "newslens/comparison/questions/grouping.py"
    function = "group"          # empty at the level of the module
    before = "if total > 0:"
    after = "if total >= 0:"
    nth = 1                     # only where a function has the same change twice or more
    reason = "A total of nought has no members, and the loop below does nothing."
    equivalent = true           # only where no test could tell the two apart
"""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mutants.production import Identity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

__all__ = ["Acceptance", "draft", "read_accepted", "stale"]

_REQUIRED = {"room", "function", "before", "after", "reason"}
_OPTIONAL = {"nth", "equivalent"}


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Why a mutant may survive."""

    reason: str
    equivalent: bool


def read_accepted(path: Path) -> dict[Identity, Acceptance]:
    """The accepted survivors of a file.

    Raises
    ------
    ValueError
        If an entry lacks a key or its reason, has a key that is none, or stands twice.
    """
    found: dict[Identity, Acceptance] = {}
    entries = tomllib.loads(path.read_text(encoding="utf-8")).get("survivor", []) if path.is_file() else []
    for number, entry in enumerate(entries, start=1):
        place = f"{path.name}, survivor {number} ({entry.get('room')}: {entry.get('before')})"
        if wrong := (_REQUIRED - entry.keys()) | (entry.keys() - _REQUIRED - _OPTIONAL):
            raise ValueError(f"{place}: keys missing or unknown: {', '.join(sorted(wrong))}")
        if not entry["reason"].strip():
            raise ValueError(f"{place}: no reason; write why it may survive, or a test that catches it")
        identity = Identity(
            entry["room"], entry["function"], entry["before"], entry["after"], entry.get("nth", 1)
        )
        if identity in found:
            raise ValueError(f"{place}: stands twice")
        found[identity] = Acceptance(entry["reason"], entry.get("equivalent", False))
    return found


def stale(
    accepted: Iterable[Identity], existing: set[Identity], survived: Mapping[Identity, bool]
) -> dict[Identity, str]:
    """Entries to take out, and why.

    Parameters
    ----------
    accepted
        The entries of the rooms that were run.
    existing
        All mutants of these rooms, in the sample or not.
    survived
        Whether a mutant survived, for those that were run. An entry that is not in the sample is left alone.
    """
    found = {}
    for identity in accepted:
        if identity not in existing:
            found[identity] = "this code is no more; take the entry out"
        elif not survived.get(identity, True):
            found[identity] = "a test catches it now; take the entry out"
    return found


def draft(identity: Identity) -> str:
    """An entry for the file, its reason to be written."""
    keys = identity._asdict() | {"reason": ""}
    if identity.nth == 1:
        del keys["nth"]
    # A JSON string or number is one of TOML as well.
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in keys.items()]
    return "\n".join(["[[survivor]]", *lines, ""])
