"""The head of a page: what event this is, what came of comparing its reports, and who speaks.

Takes an event view, the anchors of its articles and a title, if one is given; gives the `header` element. Under the
opening sentence stands what the page is, then the strongest finding as two sentences, the other disagreements in one,
and the voices by name. Without a disagreement stand the two answers that lie furthest apart and can still all be right,
else how two voices open; one report alone shows its own contradiction, else its opening.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.presentation import templating
from newslens.presentation.page.article_openings import openings
from newslens.presentation.page.disagreements import view_finding
from newslens.presentation.page.further_differences import other_differences
from newslens.presentation.page.title_from_reports import headline, quoted_opening
from newslens.presentation.page.voices import voice_lines, voices_left_out
from newslens.presentation.page_opening import leading_finding, opening_sentence
from newslens.presentation.phrasing import span_of_days

if TYPE_CHECKING:
    from markupsafe import Markup

    from newslens.presentation.event_view import EventView
    from newslens.presentation.page.highlights import Anchors
    from newslens.schema import Finding

__all__ = ["compatible_lead", "show_head"]


def show_head(event: EventView, anchors: Anchors, title: str | None) -> Markup:
    """The head of the page; without a title the event is named by a headline, or by how a report opens.

    Where openings stand under the opening sentence, none is said before.
    """
    leading = leading_finding(event) or compatible_lead(event)
    shown = None if leading is None else view_finding(event, anchors, leading)
    opened = [] if shown else openings(event, anchors)
    return templating.fill(
        "head.html.j2",
        title=title or headline(event) or (None if opened else quoted_opening(event)),
        sentence=opening_sentence(event),
        reports=len(event.articles),
        traced=event.traced,
        copies=event.traced and len(event.lineages) < len(event.articles),
        days=_days(event),
        finding=shown,
        openings=opened,
        others=other_differences(event),
        voices=voice_lines(event) if len(event.articles) > 1 else [],
        more_voices=voices_left_out(event),
    )


def compatible_lead(event: EventView) -> Finding | None:
    """Without a disagreement: the answers that can all be right and lie furthest apart, as a finding; None without any."""
    if leading_finding(event) is not None:
        return None
    found = [
        row
        for row in event.findings.values()
        if row.verdict == "compatible" and row.subject in event.questions
    ]
    return max(found, key=lambda row: _distance(event, row), default=None)


def _distance(event: EventView, finding: Finding) -> float:
    """How far the answers to the question of a finding lie apart, as a share of the greatest."""
    rows = event.answers[finding.subject or ""]
    amounts = [end for row in rows for end in (row.low, row.high) if end is not None]
    return 1 - min(amounts) / max(amounts) if amounts and max(amounts) > 0 else 0.0


def _days(event: EventView) -> str:
    """When the reports were published, and of how many it is not known."""
    times = [each.published for each in event.articles if each.published is not None]
    if not times:
        return (
            "Date of publication not given" if len(event.articles) == 1 else "Dates of publication not given"
        )
    said = f"Published {span_of_days(times)}"
    missing = len(event.articles) - len(times)
    return f"{said}, {missing} undated" if missing else said
