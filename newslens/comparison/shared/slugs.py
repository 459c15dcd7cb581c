"""Short ids made of words, for questions, utterances and findings.

Takes a text to read; gives an id of small letters, digits and hyphens that a link can carry, and ids that stay apart where
several texts would give the same one.

What this does not cover: ids of spans (`newslens.presentation`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from anyascii import anyascii

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["slug", "unique_ids"]

_LONGEST: Final = 60
"""Letters of an id: enough to read it, short enough for a link. Set by hand; not measured."""

_READ: Final = 10 * _LONGEST
"""Characters of a text that an id is made of: no label of a report is as long."""


def slug(text: str, *, empty: str = "question") -> str:
    """A text as a short id of small letters, digits and hyphens; `empty` where it has neither letters nor digits.

    Examples
    --------
    >>> slug("Killed in Friday’s protest")
    'killed-in-fridays-protest'
    """
    plain = anyascii(text[:_READ]).casefold().replace("'", "")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].rstrip("-") or empty


def unique_ids(ids: Iterable[str]) -> list[str]:
    """The ids, each with a number from its second use on.

    Examples
    --------
    >>> unique_ids(["killed", "seats", "killed"])
    ['killed', 'seats', 'killed-2']
    """
    taken: set[str] = set()
    used: dict[str, int] = {}
    unique: list[str] = []
    for each in ids:
        free = each
        while free in taken:
            used[each] = used.get(each, 1) + 1
            free = f"{each}-{used[each]}"
        taken.add(free)
        unique.append(free)
    return unique
