"""Figures, quotations and the reader in a real JupyterLab, each following the others; an analysis in a cell."""

from __future__ import annotations

import re

import pytest
from browsing import (
    asked_elsewhere,
    axe_findings,
    jupyterlab,
    marks,
    open_notebook,
    printed,
    run_cell,
    write_cells,
)
from invented_event import TEXTS

pytestmark = marks

BEGIN = "import newslens as nl\nfrom newslens.presentation import views, widgets\nevent = nl.analyze(nl.read_articles('texts'))"
LINKED = [
    BEGIN,
    "figures = widgets.figures(event)\nfigures",
    "quotations = widgets.quotations(event)\nquotations",
    "reader = widgets.reader(event, height=500)\nreader",
    "print(figures.question, figures.selection['surface'].tolist(), reader.question)",
    "figures.question = views.find_question(event, 'boats')",
    "print(figures.mark[0], reader.left, reader.right)",
    "widgets.figures(event)",
    "sources = widgets.sources(event)\nsources",
    "print(sources.left, sources.right, len(sources.selection), reader.left, reader.right)",
    "sources.left, sources.right = 'wire', 'quill'",
    "print(figures.filters['verdict'])",
]
SHOWN = [
    BEGIN,
    "event",
    "table = widgets.table(event.figures)\ntable",
    "print(table.rows['surface'].tolist())",
]


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    home = tmp_path_factory.mktemp("lab")
    notebooks = [
        write_cells(home / "in" / f"{name}.ipynb", cells)
        for name, cells in (("linked", LINKED), ("shown", SHOWN))
    ]
    folder = home / "root" / "notebooks" / "texts"
    folder.mkdir(parents=True)
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    with jupyterlab(home, notebooks) as address:
        yield lambda name: address(f"notebooks/{name}.ipynb")


def cell_above(page, sources):
    """Choose the cell above the chosen one by keyboard; the name of the report in its row."""
    sources.locator("button[aria-pressed=true]").focus()
    page.keyboard.press("ArrowUp")
    label = page.evaluate("document.activeElement.getAttribute('aria-label')")
    page.keyboard.press("Enter")
    number, name = re.search(r"of 5 wire, also in (\d) (\w+)", label).groups()
    sources.locator(".duo th", has_text=f"{number} {name}").wait_for()
    return name


def test_what_is_chosen_in_one_widget_is_chosen_in_the_others(lab, watched):
    page = watched(viewport={"width": 1500, "height": 1700})
    open_notebook(page, lab("linked"))
    for place in range(4):
        run_cell(page, place)
    figures, quotations = page.locator(".nl-list").nth(0), page.locator(".nl-list").nth(1)
    reader = page.locator(".nl-reader")
    left = reader.locator(".art[data-side=left]")

    # by keyboard: the reader goes to the question, the sentences stand beside the list, the rows are read in Python
    figures.get_by_role("searchbox").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    reader.locator(".panel h2", has_text="People missing").wait_for()
    assert left.locator("a.on").inner_text() == "Seven"
    assert figures.locator(".panel h2").inner_text() == "People missing"
    assert printed(page, 4) == "people-missing ['Seven', 'Several', 'Several'] people-missing"

    # an answer in the chart is a link: chosen, the reader opens its report and the others fade
    answer = figures.get_by_role("link", name="Report 5: Several")
    answer.focus()
    assert "Several people are missing." in figures.locator(".tip").inner_text()
    page.keyboard.press("Enter")
    reader.locator(".art[aria-label='Report 5, wire'] a.here", has_text="Several").wait_for()
    assert figures.locator(".veil").count() == 2
    assert answer.get_attribute("aria-current") == "true"

    # a mark in the reader moves the list that has it, and no other
    reader.locator(".art[aria-label='Report 5, wire'] a.qr").last.click()
    quotations.locator(".panel tr.here").wait_for()
    assert figures.locator(".panel h2").inner_text() == "People missing"

    # set in Python
    run_cell(page, 5)
    figures.locator("[aria-selected=true]", has_text="Boats that reached the mill").wait_for()
    reader.locator(".panel h2", has_text="Boats that reached the mill").wait_for()

    # a filter holds lines back, and a cell that is run again shows the same
    figures.get_by_label("Verdict").select_option("agree")
    assert figures.locator("[role=option]").count() == 1
    # messages of a widget and cells are not handled in one order
    assert any(printed(page, 11) == "agree" for _ in range(50))
    run_cell(page, 7)
    again = page.locator(".nl-list").nth(2)
    again.locator(".panel h2", has_text="Boats that reached the mill").wait_for()
    assert again.locator("[role=option]").count() == 1

    # a cell of the table of sources, reached by arrow keys, opens its pair here and in the reader
    run_cell(page, 8)
    sources = page.locator(".nl-sources")
    sources.locator(".duo tr.reworded").first.wait_for()
    name = cell_above(page, sources)
    left, right, _, *of_reader = printed(page, 9).split()
    assert [left, right] == of_reader == [name, "wire"] != ["quill", "wire"]
    run_cell(page, 10)
    sources.locator(".duo th", has_text="4 quill").wait_for()
    reader.locator(".art[aria-label='Report 4, quill']").wait_for()

    assert not axe_findings(page, ".nl-list, .nl-sources")
    page.evaluate("document.body.dataset.jpThemeLight = 'false'")
    assert again.evaluate("each => getComputedStyle(each).backgroundColor") == "rgb(23, 24, 26)"
    assert not axe_findings(page, ".nl-list, .nl-sources")
    assert not page.complaints
    assert not asked_elsewhere(page)


def test_an_analysis_shows_itself_and_its_tables_are_searched_and_sorted_by_keyboard(lab, watched):
    page = watched(viewport={"width": 1300, "height": 1500})
    open_notebook(page, lab("shown"))
    for place in range(3):
        run_cell(page, place)
    shown, table = page.locator(".jp-CodeCell").nth(1), page.locator(".nl-tables").nth(1)
    shown.get_by_text("Five reports").first.wait_for()
    assert "has a “not” in report 5" in shown.locator("details[open] summary").first.inner_text()
    head = shown.locator(".widget-html .newslens").first
    assert head.evaluate("each => getComputedStyle(each).maxWidth") == "864px", (
        "the rules of the tables hold for it"
    )

    shown.get_by_role("tab", selected=True).focus()
    page.keyboard.press("ArrowRight")
    assert shown.get_by_role("tab", selected=True).inner_text().startswith("figures")
    shown.get_by_role("region", name="Table figures").wait_for()

    table.get_by_role("searchbox").focus()
    page.keyboard.type("boats")
    table.get_by_role("status").get_by_text("4 of").wait_for()
    for _ in range(2):  # upwards, then downwards
        table.get_by_role("button", name="low").focus()
        page.keyboard.press("Enter")
    table.locator("[aria-sort=descending]").wait_for()
    assert printed(page, 3).startswith("['Three'")
    assert not axe_findings(page, ".nl-tables")
    assert not asked_elsewhere(page)
