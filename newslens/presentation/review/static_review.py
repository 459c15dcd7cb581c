"""The review where no kernel runs and nothing is asked for: how much was reviewed, what was decided, what is still open.

Takes what the review shows; gives the facts of a template, the same for the same analysis and file: no path and no clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from newslens.presentation.phrasing import counted

if TYPE_CHECKING:
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.review.review_data import ReviewData

__all__ = ["TWIN_TEMPLATE", "review_facts"]

TWIN_TEMPLATE: Final = "review_twin.html.j2"
"""The template that takes the facts."""
MOST_DECIDED: Final = 100
"""Decided proposals that are listed; set by hand: what an hour of review gives."""
MOST_OPEN: Final = 20
"""Open proposals that are listed; set by hand: a screen."""
_SIGNS: Final = {"accepted": "✓", "changed": "±", "rejected": "–"}


@dataclass(frozen=True, slots=True)
class _ListedProposal:
    """A proposal as a row of a static table."""

    words: str
    article: NumberedArticle | None
    doubt: float
    told: str
    """What was decided about it, or why it is in doubt."""
    state: str = "open"
    sign: str = ""


def review_facts(data: ReviewData) -> dict[str, Any]:
    """What the template tells of a review.

    Parameters
    ----------
    data
        What the review shows.
    """
    states = data.session.states
    decided = [number for number, state in enumerate(states) if state != "open"]
    still_open = [number for number, state in enumerate(states) if state == "open"]
    counts = [f"{states.count(state)} {state}" for state in _SIGNS if state in states]
    return {
        "progress": f"{len(decided)} of {counted(len(states), 'proposal')} reviewed",
        "counts": counts,
        "decided": [_listed(data, number) for number in decided[:MOST_DECIDED]],
        "more_decided": max(len(decided) - MOST_DECIDED, 0),
        "open": [_listed(data, number) for number in still_open[:MOST_OPEN]],
        "more_open": max(len(still_open) - MOST_OPEN, 0),
    }


def _listed(data: ReviewData, number: int) -> _ListedProposal:
    line, found, state = data.queue[number], data.session.found[number], data.session.states[number]
    told = found.why if state == "open" else "; ".join(data.detail(number).decided)
    article = data.reader.event.by_id.get(found.article_id or "")
    return _ListedProposal(line.words, article, line.doubt, told, state, _SIGNS.get(state, ""))
