"""The record of what a sentence tells of the counted: `Deed`.

Takes and gives nothing by itself: `newslens.comparison.claims.deed_reading` reads deeds from sentences, and a claim holds that of its figure.

What this does not cover: what became of persons, which is the outcome of a claim.
"""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["HAVING", "UNKNOWN_DEED", "Deed"]

HAVING: Final = "have"
"""The deed of all verbs that only say how many there are (`comparison/having_verbs`)."""


class Deed(NamedTuple):
    """What a sentence tells of the counted."""

    verb: str | None = None
    """Stem of the verb, `HAVING`, or None where none is near or it says nothing."""
    is_own: bool = False
    """Whether the counted do it themselves: "forty nurses marched"."""
    is_denied: bool = False
    """Whether a "not" or "never" belongs to the verb or stands right before the number."""
    is_aside: bool = False
    """Whether the counted only say where or whose something else is: "houses in 12 villages"."""
    mood: str = ""
    """meant for what is planned or to come, done for what is past, able for what can be, else empty."""
    agents: frozenset[str] = frozenset()
    """Words of who does it, where a noun phrase tells."""
    is_of_name: bool = False
    """Whether that phrase holds a name, which may stand for any noun."""


UNKNOWN_DEED: Final = Deed()
"""What is known of a deed where nothing near shows it."""
