"""Occasions: which event each figure is told of, the main one of its report or another.

`with_occasions` goes over each article once and fills `Claim.occasion`: empty for the main event, else a key such as "1998" or
"keldar strike", the same in all reports that tell of that event as far as their words show it. `are_apart` says of two keys
whether they surely stand for two events.

What this does not cover: whether two figures of one event answer one question (`newslens.comparison.questions`).
"""

from __future__ import annotations

from newslens.comparison.claims.occasions.occasion_keys import are_apart
from newslens.comparison.claims.occasions.occasion_reading import with_occasions

__all__ = ["are_apart", "with_occasions"]
