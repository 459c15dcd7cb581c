"""The page in Chromium: with the network cut, at several widths, with and without its script."""

from __future__ import annotations

import re

import pytest
from browsing import axe_findings, marks
from invented_event import analysis as invented

from newslens.comparison.questions import read_results
from newslens.presentation.page import write_report

pytestmark = marks

MOST_PRINTED = 16
"""Pages of the five reports on paper: 14 with the fonts that the page asks for first, a little more with others."""
WIDTHS = [1280, 820, 390]
OVERLAPS = """
() => [...document.querySelectorAll('svg.chart')].flatMap(svg => {
  const shown = [...svg.querySelectorAll('text')].filter(t => t.getClientRects().length && t.textContent.trim());
  const boxes = shown.map(t => [t.textContent, t.getBoundingClientRect()]);
  const once = boxes.filter(([a, r], i) => !boxes.slice(0, i).some(([b, s]) =>
    a === b && Math.abs(r.x - s.x) < 1 && Math.abs(r.y - s.y) < 1));
  return once.flatMap(([a, r], i) => once.slice(i + 1).filter(([b, s]) =>
    r.left + 1 < s.right && s.left + 1 < r.right && r.top + 3 < s.bottom && s.top + 3 < r.bottom
  ).map(([b]) => a + ' | ' + b));
})
"""
CLIPPED = """
() => [...document.querySelectorAll('svg.chart')].flatMap(svg => {
  const frame = svg.getBoundingClientRect();
  return [...svg.querySelectorAll('text')].filter(t => t.getClientRects().length).filter(t => {
    const box = t.getBoundingClientRect();
    return box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
  }).map(t => t.textContent);
})
"""


@pytest.fixture(scope="module")
def files(analysis, corpus_folder, tmp_path_factory):
    """The page of the five reports and that of the invented event."""
    folder = tmp_path_factory.mktemp("pages")
    write_report(analysis, folder / "five.html", results=read_results(corpus_folder))
    write_report(invented(), folder / "invented.html")
    return {"five": folder / "five.html", "invented": folder / "invented.html"}


@pytest.fixture
def visit(browser, files):
    """Open a page offline; afterwards it must not have asked for anything nor complained."""
    contexts, asked, complaints = [], [], []

    def opened(name="five", *, width=1280, fragment="", **options):
        context = browser.new_context(viewport={"width": width, "height": 900}, offline=True, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(files[name].as_uri() + fragment)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert not complaints
    assert all(url.startswith("file:") for url in asked)
    assert len(asked) == len(contexts)


def in_view(page, selector):
    box = page.locator(selector).bounding_box()
    return box is not None and -1 <= box["y"] < 900


@pytest.mark.parametrize("name", ["five", "invented"])
@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_clipped_or_runs_over(visit, name, width):
    page = visit(name, width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(CLIPPED) == []
    assert page.evaluate(OVERLAPS) == []


def test_charts_are_drawn(visit):
    page = visit()
    charts = page.locator(".finding svg.chart")
    assert charts.count() >= 3
    for place in range(charts.count()):
        assert charts.nth(place).bounding_box()["height"] > 100
        assert charts.nth(place).locator("path").count() >= 5


def test_a_click_on_an_answer_in_a_chart_leads_to_its_sentence(visit):
    page = visit()
    link = page.locator("#differ .finding svg.chart a").first
    target = link.get_attribute("href")
    link.click(force=True)
    assert page.url.endswith(target)
    assert in_view(page, target)
    assert page.locator(target).evaluate("each => each.closest('#reports') !== null")


def test_a_click_in_the_table_leads_to_the_sentence_and_back(visit):
    page = visit()
    link = page.locator("#who tr[id] td a").first
    mark = link.get_attribute("href")
    link.click()
    assert in_view(page, mark)
    question = page.locator(mark).get_attribute("href")
    page.locator(mark).click()
    assert page.url.endswith(question)
    assert in_view(page, question)


def test_evidence_leads_to_its_place(visit):
    page = visit()
    link = page.locator("#differ a.mark").first
    words, target = link.text_content(), link.get_attribute("href")
    link.click()
    assert in_view(page, target)
    assert words in page.locator(target).text_content()


def test_every_target_of_a_link_can_be_shown(visit):
    page = visit()
    hidden = page.evaluate("""() => {
      document.querySelectorAll('details').forEach(each => { each.open = true; });
      return [...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href').slice(1))
        .filter(id => !document.getElementById(id) || !document.getElementById(id).getClientRects().length);
    }""")
    assert hidden == []


def test_a_link_opens_what_is_folded(visit):
    page = visit()
    folded = page.locator("#differ details.line:not([open])").first.get_attribute("id")
    page.evaluate("id => { location.hash = id; }", folded)
    page.wait_for_function("id => document.getElementById(id).open", arg=folded)
    assert in_view(page, f"#{folded}")


def test_the_skip_link_comes_first(visit):
    page = visit()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the report"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "top"


def test_a_wide_table_can_be_scrolled_with_the_keyboard(visit):
    page = visit(width=390)
    region = page.locator("#who .scroll").first
    region.focus()
    assert page.evaluate("document.activeElement.getAttribute('role')") == "region"
    assert region.get_attribute("aria-label")


def test_light_and_dark_and_the_switch_between_them(visit):
    paper = "getComputedStyle(document.body).backgroundColor"
    page = visit(color_scheme="dark")
    assert page.evaluate(paper) == "rgb(23, 24, 26)"
    page.locator("#theme").click()
    assert page.evaluate(paper) == "rgb(252, 251, 247)"
    assert page.locator("#theme").text_content() == "Dark page"


def test_a_chart_follows_light_and_dark(visit):
    ink = "getComputedStyle(document.querySelector('svg.chart text[fill=\"var(--ink)\"]')).fill"
    assert visit(color_scheme="light").evaluate(ink) != visit(color_scheme="dark").evaluate(ink)


def test_pointing_at_a_mark_outlines_its_question(visit):
    page = visit("invented")
    page.locator("#r1 summary").click()
    page.locator("#a1-f2").hover(timeout=5000)
    assert page.locator(".mark.lit").evaluate_all("found => found.map(each => each.id)") == [
        "a1-f2", "a2-f2", "a3-f2", "a4-f3",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("box", "selector", "rule", "off"),
    [
        ("show-figures", ".row .mark", "backgroundColor", "rgba(0, 0, 0, 0)"),
        ("show-quotations", ".row .quotation", "backgroundColor", "rgba(0, 0, 0, 0)"),
        ("show-dates", ".row .date", "borderBottomStyle", "none"),
        ("show-asides", ".row:has(> .aside)", "display", "none"),
    ],
)
def test_marks_can_be_switched_off(visit, box, selector, rule, off):
    page = visit("invented", java_script_enabled=True)
    style = f"getComputedStyle(document.querySelector('{selector}')).{rule}"
    assert page.evaluate(style) != off
    page.locator(f"#{box}").uncheck()
    assert page.evaluate(style) == off


def test_without_its_script_the_page_lacks_nothing(visit):
    plain = visit(java_script_enabled=False)
    full = visit()
    assert plain.locator("main").inner_text() == full.locator("main").inner_text()
    assert not plain.locator("#theme").is_visible()
    link = plain.locator("#who tr[id] td a").first
    target = link.get_attribute("href")
    link.click()
    assert in_view(plain, target)


def test_what_is_folded_opens_for_print_but_for_what_stands_in_the_reports(visit):
    page = visit()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    shut = page.locator("main details:not([open])")
    assert shut.count() == page.locator("details:is(.inventory, .pair)").count() > 1
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("#reports details[open]").count() == 0


def test_a_folded_line_has_its_drawing_beside_its_sentences(visit):
    page = visit()
    page.locator("#differ details.line > summary").first.click()
    drawing = page.locator("#differ details.line[open] figure").bounding_box()
    told = page.locator("#differ details.line[open] .told").bounding_box()
    assert drawing["x"] + drawing["width"] < told["x"]
    assert abs(drawing["y"] - told["y"]) < 8


@pytest.mark.parametrize("scripted", [True, False])
def test_the_page_prints_on_few_pages_with_all_but_those_lists(visit, scripted):
    page = visit(java_script_enabled=scripted)
    printed = page.pdf(prefer_css_page_size=True)
    assert 10 <= len(re.findall(rb"/Type /Page\b", printed)) <= MOST_PRINTED
    page.emulate_media(media="print")
    assert not page.locator("nav").is_visible()
    assert page.locator("#reports .row p").last.is_visible()
    assert page.locator("#differ details.line blockquote").last.is_visible()
    assert page.locator("#quotations .spoken table").last.is_visible()
    inventories = page.locator("#quotations details.inventory")
    for place in range(inventories.count()):
        assert inventories.nth(place).locator("summary").is_visible()
        assert not inventories.nth(place).locator(".in").is_visible()


@pytest.mark.parametrize(("name", "width", "scheme"), [("five", 1280, "light"), ("invented", 390, "dark")])
def test_axe_finds_nothing(visit, name, width, scheme):
    page = visit(name, width=width, color_scheme=scheme, bypass_csp=True)
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
    assert axe_findings(page) == []
