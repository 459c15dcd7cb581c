from __future__ import annotations

from events_of_findings import altered, conflict, event_with, failed_sum
from invented_event import analysis, span

from newslens import schema
from newslens.presentation.page.finding_charts import finding_chart
from newslens.presentation.page.highlights import Anchors


def chart(event, key):
    return finding_chart(event, Anchors(event), event.findings[key])


def test_figures_that_differ_are_drawn_and_every_mark_is_a_link():
    found = chart(event_with(conflict()), "boats")
    assert 'role="group"' in found.drawing
    assert (
        'aria-label="Boats that came first: reports 1, 2 and 3: two boats; report 4: three boats."'
        in found.drawing
    )
    assert found.drawing.count('href="#a') == 4
    assert found.note == ""


def test_words_and_sums_have_no_chart():
    event = event_with(altered("words", "must", "should"), failed_sum())
    assert chart(event, "words") is None
    assert chart(event, "share") is None


def test_dates_are_drawn_on_a_line_of_days():
    start = analysis().articles["published"][0].normalize()
    days = [
        ("wire", schema.Date(*span("wire", "Sunday night"), start, start, "day")),
        (
            "quill",
            schema.Date(
                *span("quill", "Sunday night"), start, start + 2 * (start - start.normalize()), "day"
            ),
        ),
    ]
    dates = schema.found_table("dates", [(key, [row]) for key, row in days])
    spans = [("wire", "Sunday night", "Sunday"), ("quill", "Sunday night", "Sunday night")]
    event = event_with(conflict("day", None, "The election: two days.", spans), dates=dates)
    found = chart(event, "day")
    assert "Dates on a line of days; report 1: Sunday night; report 2: Sunday night." in found.drawing
    assert "none found" in found.drawing
