"""Names of questions: a label to read and an id to link to.

The label says what is counted and, where that makes the question, of whom, where and when: "killed (women)",
"seats, Conquest Alliance, 2018", "drones". It is made from the words of the reports; the id is the label as a slug.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from anyascii import anyascii

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.comparison.affinity import Weights
    from newslens.comparison.contexts import Context

__all__ = ["label", "slug"]


def label(members: Sequence[Context], weights: Weights) -> str:
    """Readable name of the question that some figures answer."""
    subject = _most([c.counted for c in members if c.counted]) or ""
    outcome = _most([c.outcome for c in members if c.outcome])
    unit = _most([c.unit for c in members if c.unit])
    parts = [subject or unit or "number"]
    if outcome and outcome not in parts[0]:
        parts[0] = f"{subject} {outcome}".strip() if subject else outcome
    elif unit and subject:
        parts[0] = subject
    places = [place for c in members for place in sorted(weights.away(c.wider))]
    if places and 2 * len(places) >= len(members):
        parts.append(_most(places) or "")
    years = [str(year) for c in members for year in sorted(c.years)]
    if years and 2 * len(years) >= len(members):
        parts.append(_most(years) or "")
    if any(c.past for c in members):
        parts.append("before")
    return ", ".join(part for part in parts if part)


def slug(text: str) -> str:
    """A label as a short id of small letters, digits and hyphens.

    Examples
    --------
    >>> slug("Killed in Friday’s protest")
    'killed-in-fridays-protest'
    """
    plain = anyascii(text).casefold().replace("'", "")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].rstrip("-") or "question"


def _most(values: Iterable[str]) -> str | None:
    """The commonest value, the shortest and first in the alphabet of several."""
    counts = Counter(values)
    return min(counts, key=lambda each: (-counts[each], len(each), each)) if counts else None
