"""The picture of before and after, in Chromium: what its letters really measure, and where its marks lead."""

from __future__ import annotations

import pytest
from browsing import axe_findings, marks
from invented_event import RESULTS, analysis
from told_amounts import told

from newslens.presentation import theme
from newslens.presentation.drawing import inline_svg
from newslens.presentation.drawing.slope_chart import draw_slopes
from newslens.presentation.drawing.slope_lines import lines_of
from newslens.presentation.drawing.slope_places import NARROW, WIDE
from newslens.presentation.page import write_report

pytestmark = marks

CASES = {
    "copies": (
        {"one": [("54", "more than 70")], "two": [("54", "more than 70")], "three": [("", "70")]},
        "AAB",
    ),
    "far apart": ({"one": [("3", "5"), ("900", "870")], "two": [("", "4"), ("around 900", "")]}, "AB"),
    "many holders": ({"one": [(str(10 * n), str(8 * n)) for n in range(1, 13)]}, None),
    "many voices": (
        {
            letter: [("54", "70"), ("48", "around 15"), (str(9 + n), "22")]
            for n, letter in enumerate("abcdefgh")
        },
        "ABCDEFGH",
    ),
    "a band": ({f"r{n}": [("54", str(70 + n % 4))] for n in range(40)} | {"far": [("54", "9")]}, None),
}
CLASHES = """
() => [...document.querySelectorAll('svg')].flatMap(svg => {
  const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number), frame = svg.getBoundingClientRect()
  const texts = [...svg.querySelectorAll('text')].map(node => [node.textContent, node.getBoundingClientRect()])
  const outside = texts.filter(([, box]) => box.left < frame.left - 1 || box.right > frame.right + 1
    || box.top < frame.top - 1 || box.bottom > frame.bottom + 1).map(([text]) => `${text} leaves the picture`)
  const over = texts.flatMap(([one, a], at) => texts.slice(at + 1).filter(([other, b]) => one !== other
    && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4)
    .map(([other]) => `${one} over ${other}`))
  return [...outside, ...over]
})
"""

MIDDLE = """node => {
  node.scrollIntoView({block: 'center'})
  const box = node.getBoundingClientRect()
  return [box.left + box.width / 2, box.top + box.height / 2]
}"""


def drawing(said, voices, size):
    event, holders = told(said, voices)
    drawn = [lines_of(event, each, lambda key, start, _: f"#{key}-{start}") for each in holders]
    svg = inline_svg(draw_slopes(drawn, ("2018", "2021"), size, table="#table"), "A picture.", prefix="p-")
    return f'<div style="width:{size.width}px">{svg}</div>'


def test_no_letter_stands_on_another_or_leaves_its_picture(watched):
    page = watched(viewport={"width": 1000, "height": 800})
    drawn = [drawing(*case, size) for case in CASES.values() for size in (WIDE, NARROW)]
    style = f"{theme.css_tokens()} .chart{{display:block;width:100%;font:400 12px var(--sans)}}"
    page.set_content(f"<!doctype html><style>{style}</style>{''.join(drawn)}")
    assert page.locator("svg").count() == 2 * len(CASES)
    assert page.evaluate(CLASHES) == []


@pytest.fixture(scope="module")
def page_address(tmp_path_factory):
    path = tmp_path_factory.mktemp("change") / "page.html"
    write_report(analysis(), path, results=RESULTS)
    return path.as_uri()


@pytest.mark.parametrize(("width", "shown", "hidden"), [(1280, "wide", "narrow"), (390, "narrow", "wide")])
def test_one_of_two_drawings_is_shown_and_its_marks_and_labels_lead_to_the_words(
    watched, page_address, width, shown, hidden
):
    page = watched(viewport={"width": width, "height": 900})
    page.goto(page_address)
    assert page.locator(f"#before .{hidden} svg").is_hidden()
    picture = page.locator(f"#before .{shown} svg")
    mark, label = (
        picture.locator('a[aria-hidden][href="#a1-f4"]'),
        picture.locator('a[aria-label][href="#a1-f4"]'),
    )
    # What is pointed at is painted unseen, which counts as not visible: the pointer goes where it is.
    x, y = mark.evaluate(MIDDLE)
    page.mouse.click(x, y)
    page.wait_for_url("**#a1-f4")
    page.goto(page_address)
    label.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**#a1-f4")
    assert page.locator("#a1-f4:target").is_visible()
    assert axe_findings(page) == []
    assert page.complaints == []
