"""Keys that somebody asks for, held against those that there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslens.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["known_key"]

_MOST_KEYS: Final = 8
"""Keys that a message on an unknown one names; set by hand: two lines of them."""


def known_key(key: str, known: Collection[str], what: str) -> str:
    """A key, if it is known.

    Parameters
    ----------
    key
        What was asked for.
    known
        What there is.
    what
        What a key stands for: "report".

    Raises
    ------
    InputError
        When it is not known; the message names the first that are.
    """
    if key not in known:
        named = [repr(each) for each in list(known)[:_MOST_KEYS]]
        there = ", ".join(named) + (" ..." if len(known) > _MOST_KEYS else "")
        raise InputError(f"There is no {what} {key!r} in this analysis; there are {there or 'none'}.")
    return key
