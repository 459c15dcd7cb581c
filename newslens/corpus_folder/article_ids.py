"""Short names for articles, made from what is known of them: the outlet, or else the file.

An id stands in every table and in every decision, so it is one that a person can read and type: small letters of English,
digits and hyphens.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from anyascii import anyascii

from newslens.corpus_folder.free_numbers import FreeNumbers

if TYPE_CHECKING:
    from collections.abc import Container

__all__ = ["readable_id"]

_LONGEST: Final = 32
"""Characters of an id before its number; set by hand: a column of a table shows as many."""
_OTHERS: Final = re.compile(r"[^a-z0-9]+")


def readable_id(*names: str | None, taken: Container[str], numbers: FreeNumbers | None = None) -> str:
    """An id that is free, after the first of some names that has letters or digits.

    Parameters
    ----------
    names
        What the article may be called after, the best first.
    taken
        Ids that other articles have.
    numbers
        Where several ids are made, what was counted for those before.

    Examples
    --------
    >>> readable_id("The Herald", "export-3", taken={"the-herald"})
    'the-herald-2'
    >>> readable_id(None, "Été 3", taken=set())
    'ete-3'
    """
    bases = (
        _OTHERS.sub("-", anyascii(name).lower()).strip("-")[:_LONGEST].rstrip("-") for name in names if name
    )
    base = next(filter(None, bases), "article")
    number = (numbers or FreeNumbers()).first(base, lambda each: _numbered(base, each) not in taken)
    return _numbered(base, number)


def _numbered(base: str, number: int) -> str:
    return base if number == 1 else f"{base}-{number}"
