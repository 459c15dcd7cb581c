"""Fragments in Chromium, under the rules that JupyterLab has for outputs."""

from __future__ import annotations

from browsing import marks
from events_of_findings import conflict, event_with

from newslens.presentation.notebook import views

pytestmark = marks

LAB = """
.jp-OutputArea-output :is(dl, dt, dd) { display: block; }
.jp-OutputArea-output dl { width: 100%; overflow: hidden; padding: 0; margin: 0; }
.jp-OutputArea-output dt { font-weight: bold; float: left; width: 20%; padding: 0; margin: 0; }
.jp-OutputArea-output dd { float: left; width: 80%; padding: 0; margin: 0; }
"""


def test_an_answer_of_a_tally_stands_on_one_line(watched):
    found = views.finding(event_with(conflict()).analysis, "boats").styled
    page = watched(viewport={"width": 900, "height": 700})
    page.set_content(f"<style>{LAB}</style><div class=jp-OutputArea-output>{found}</div>")
    answers = page.locator(".tally dt")
    assert "no answer found" in answers.all_inner_texts()
    heights = answers.evaluate_all("found => found.map(each => each.getBoundingClientRect().height)")
    assert max(heights) < 1.5 * min(heights)
