"""Where the reports differ: each finding with a chart beside its sentences, the heaviest first.

Takes an event view and the anchors of its articles; gives the section. The strongest finding stands in the head of the
page only. What looks like a difference and is none, and what was not shown to be one question, folds to a line each,
with the sentences inside; so do disagreements beyond the first eight.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.presentation import templating
from newslens.presentation.page.disagreements import FindingView, view_finding
from newslens.presentation.page.finding_charts import FindingChart, finding_chart
from newslens.presentation.page.head_section import compatible_lead
from newslens.presentation.page.page_section import PageSection
from newslens.presentation.page_opening import leading_finding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.presentation.event_view import EventView
    from newslens.presentation.page.highlights import Anchors
    from newslens.schema import Finding

__all__ = ["ChartedFinding", "show_differences"]

_MOST_OPEN: Final = 8
"""Findings that stand open, with their charts; set by hand: about three screens."""
_MOST_CHARTED_LINES: Final = 8
"""Folded lines that hold a chart; beyond, the sentences say it, and the page stays small."""
_NUMBER: Final = r"(?:\d[\d,.]*|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds|thousands|dozens)"
_VALUES: Final = re.compile(rf"“[^”]*”|\b{_NUMBER}(?:(?:, | and ){_NUMBER})*\b", re.IGNORECASE)
"""What changes from one reason to the next of the same kind: values, and numbers of reports."""


@dataclass(frozen=True, slots=True)
class ChartedFinding:
    """A finding and its chart, if it has one."""

    view: FindingView
    chart: FindingChart | None
    reason: str | None


def show_differences(event: EventView, anchors: Anchors) -> PageSection | None:
    """The section; None for one article without a second finding, which has nothing to compare."""
    leading = leading_finding(event)
    quoted = leading or compatible_lead(event)
    rest = [row for row in event.findings.values() if row is not quoted]
    if len(event.articles) < 2 and not rest:
        return None
    views = {row.finding: view_finding(event, anchors, row) for row in rest}
    told = [row for row in rest if views[row.finding].verdict.tone != "k"]
    quiet = [row for row in rest if views[row.finding].verdict.tone == "k"]
    apart = [row for row in quiet if row.verdict == "differs"]
    alike = [row for row in quiet if row.verdict != "differs"]

    def charted(found: Sequence[Finding], most: int) -> list[ChartedFinding]:
        charts = [
            finding_chart(event, anchors, row) if place < most else None for place, row in enumerate(found)
        ]
        shown = [views[row.finding] for row in found]
        return _with_reasons(shown, charts)

    told_views = charted(told, _MOST_OPEN)
    body = templating.fill(
        "where_they_differ.html.j2",
        leading=leading is not None,
        several=len(event.articles) > 1,
        findings=told_views[:_MOST_OPEN],
        folded=told_views[_MOST_OPEN:],
        alike=charted(alike, _MOST_CHARTED_LINES),
        apart=charted(apart, 0),
        linked=True,
    )
    return PageSection("differ", "Where they differ", body)


def _with_reasons(
    views: Sequence[FindingView], charts: Sequence[FindingChart | None]
) -> list[ChartedFinding]:
    """Each with its reason, "As above." where it is that of the one before with other values."""
    found = []
    before = ""
    for view, chart in zip(views, charts, strict=True):
        shape = _VALUES.sub("#", view.reason or "")
        reason = "As above." if shape and shape == before else view.reason
        found.append(ChartedFinding(view, chart, reason))
        before = shape
    return found
