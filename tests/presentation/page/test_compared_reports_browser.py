"""Any two reports side by side on a page, in Chromium."""

from __future__ import annotations

import itertools

import pytest
from browsing import axe_findings, marks
from lxml import html
from side_by_side_event import analysis, event

from newslens.presentation import templating
from newslens.presentation.page import compare_reports, reports_section, write_report

pytestmark = marks


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The page of one event with live reports, with inert ones, and with so many that a list would be too long."""
    folder = tmp_path_factory.mktemp("pair")
    with pytest.MonkeyPatch.context() as patch:
        write_report(analysis(), folder / "live.html")
        patch.setattr(reports_section, "_MOST_LIVE", 1)
        write_report(analysis(), folder / "inert.html")
        write_report(analysis(copies=9), folder / "many.html")
    return {name: (folder / f"{name}.html").as_uri() for name in ("live", "inert", "many")}


def opened(page, address):
    page.goto(address)
    page.locator("#pair > summary").click()
    page.locator(".choose").wait_for()
    return page


def cells(markup):
    """Rows of a pair: how they are joined, and of each cell its words, those that differ, its links and its language."""
    tree = html.fromstring(markup)
    rows = [
        (
            row.get("class"),
            [
                (
                    " ".join(td.xpath("string()").split()),
                    td.xpath(".//b/text()"),
                    td.xpath(".//a/@href"),
                    td.get("lang"),
                )
                for td in row.xpath("./td")
            ],
        )
        for row in tree.xpath(".//tbody/tr")
    ]
    return tree.xpath("string(.//*[@class='shared'])"), tree.xpath("string(.//thead)").split(), rows


def written(left, right):
    pair = compare_reports(event(), left.article_id, right.article_id)
    return cells(f"<div>{templating.fill('side_by_side.html.j2', pair=pair, linked=True)}</div>")


@pytest.mark.parametrize("name", ["live", "inert"])
def test_every_pair_is_drawn_as_it_is_written(watched, pages, name):
    page = opened(watched(), pages[name])
    assert page.locator("[data-inert]").count() == (4 if name == "inert" else 0)
    for left, right in itertools.permutations(event().articles, 2):
        for place, report in enumerate((left, right)):
            page.locator(".choose select").nth(place).select_option(str(report.number))
        told = cells(page.locator("#pair").evaluate("box => box.outerHTML"))
        assert told == written(left, right)
        assert page.locator("#pair-shown").text_content() == f"{left.number} and {right.number}"
    assert (page.complaints, page.asked) == ([], [pages[name]])


def test_by_keyboard_alone(watched, pages):
    page = watched()
    page.goto(pages["live"])
    page.locator("#pair > summary").focus()
    page.keyboard.press("Enter")
    page.locator(".choose").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Home")
    assert page.locator(".duo th >> nth=0").inner_text() == "1 Brenn Wire"
    page.keyboard.press("Tab")
    page.keyboard.press("End")
    assert page.locator(".shared").inner_text() == "They share no sentence."
    page.keyboard.press("Home")
    assert page.locator(".shared").inner_text().startswith("This is one report")


def test_among_many_reports_one_searches(watched, pages):
    page = opened(watched(), pages["many"])
    left, right = page.get_by_role("combobox").all()
    left.click()
    offered = page.locator("#pair-left-reports li").all_inner_texts()
    assert "and 11 copies" in offered
    left.fill("echo 7")
    left.press("Enter")
    assert page.locator(".duo th >> nth=0").inner_text() == "11 Echo 7"
    assert left.input_value().startswith("11 Echo 7")
    right.click()
    right.fill("island")
    right.press("Enter")
    assert page.locator(".shared").inner_text() == "They share no sentence."
    left.click()
    assert axe_findings(page) == []
    left.press("Escape")
    assert left.input_value().startswith("11 Echo 7")
    assert page.complaints == []


def test_a_number_leads_to_the_sentence_in_its_report(watched, pages):
    page = opened(watched(), pages["inert"])
    page.locator('.duo a[href="#s3-2"]').click()
    page.locator("#s3-2:target").wait_for(state="attached")
    assert page.locator("#r3 .full").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_wide_and_narrow_nothing_is_cut_and_axe_finds_nothing(watched, pages, scheme):
    page = opened(watched(color_scheme=scheme), pages["live"])
    assert axe_findings(page) == []
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    assert axe_findings(page) == []


def test_without_script_the_pair_is_there_and_paper_leaves_it_out(watched, pages):
    page = watched(java_script_enabled=False)
    page.goto(pages["live"])
    page.locator("#pair > summary").click()
    assert page.locator(".duo tbody tr").count() == 5
    assert page.locator(".choose").count() == 0
    page.emulate_media(media="print")
    assert not page.locator("#pair").is_visible()
    assert page.locator("#r3 .full").is_visible()
