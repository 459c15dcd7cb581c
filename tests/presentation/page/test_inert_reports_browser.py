"""Reports that are plain text until they are opened, in Chromium."""

from __future__ import annotations

import pytest
from browsing import axe_findings, marks
from invented_event import analysis

from newslens.presentation.page import reports_section, write_report

pytestmark = marks

ROWS = """
id => [...document.querySelectorAll('#' + id + ' .row')].map(row => row.innerHTML.replace(/\\s+/g, ' ')
  .replace(/ class="(\\w+) "/g, ' class="$1"').replace(/> </g, '><').replace(/ (aria-label|data-k|id|class|href)="/g, '\\n$1="')
  .split('\\n').sort().join(' '))
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The page of one event with live reports and with inert ones."""
    folder = tmp_path_factory.mktemp("inert")
    with pytest.MonkeyPatch.context() as patch:
        write_report(analysis(), folder / "live.html")
        patch.setattr(reports_section, "_MOST_LIVE", 1)
        write_report(analysis(), folder / "inert.html")
    return {name: (folder / f"{name}.html").as_uri() for name in ("live", "inert")}


def visible(page, selector):
    return page.locator(selector).is_visible()


def open_groups(page):
    for group in page.locator(".tens > summary").all():
        group.click(timeout=5000)


def test_an_opened_report_is_the_same_as_a_live_one(watched, pages):
    live, inert = watched(), watched()
    live.goto(pages["live"])
    inert.goto(pages["inert"])
    assert inert.locator("#a4-f1").count() == 0
    open_groups(inert)
    for number in range(1, 6):
        inert.locator(f"#r{number} summary").click()
        inert.locator(f"#r{number}:not([data-inert])").wait_for()
        assert inert.evaluate(ROWS, f"r{number}")
        assert inert.evaluate(ROWS, f"r{number}") == live.evaluate(ROWS, f"r{number}")
    assert axe_findings(inert) == []
    assert inert.complaints == []
    assert inert.asked == [pages["inert"]]


def test_a_jump_opens_the_report_and_shows_the_place(watched, pages):
    page = watched()
    page.goto(pages["inert"])
    page.locator('#copied a[href="#s4-2"]').first.click()
    assert visible(page, "#r4 .row >> nth=0")
    assert page.locator("#s4-2:target").count() == 1
    assert page.locator("#r4").get_attribute("data-inert") is None
    assert page.locator("#r5").get_attribute("data-inert") == "5"
    page.evaluate("location.hash = '#s5-1'")
    page.locator("#s5-1:target").wait_for(state="attached")
    assert visible(page, "#r5 .row >> nth=0")


def test_an_address_with_a_place_opens_the_report(watched, pages):
    page = watched()
    page.goto(f"{pages['inert']}#a4-f1")
    page.locator("#a4-f1:target").wait_for(state="attached")
    assert visible(page, "#a4-f1")


def test_paper_shows_every_report_with_its_marks(watched, pages):
    page = watched()
    page.goto(pages["inert"])
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("[data-inert]").count() == 0
    assert page.locator("article .mark").count() > 10
    assert all(page.locator("article details").evaluate_all("all => all.map(each => each.open)"))


def test_without_script_a_report_opens_as_plain_text(watched, pages):
    page = watched(java_script_enabled=False)
    page.goto(pages["inert"])
    open_groups(page)
    page.locator("#r4 summary").click()
    assert visible(page, "#r4 .row >> nth=0")
    assert "Six people were killed" in page.locator("#r4").text_content()
