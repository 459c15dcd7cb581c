"""The notebooks in a real JupyterLab, and their exported pages, in Chromium and without a network."""

from __future__ import annotations

import nbformat
import pytest
from browsing import asked_elsewhere, axe_findings, jupyterlab, marks, open_notebook
from project import ROOT

from newslens.presentation.notebook import CHART_TYPE, export_notebook

pytestmark = marks

NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))


def code_cells(path, *, folded):
    """Cells with code; JupyterLab draws nothing of those that are folded, the solutions."""
    cells = [
        cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code" and cell.source
    ]
    return [(n, cell) for n, cell in enumerate(cells, 1) if folded or "jupyter" not in cell.metadata]


def outputs(path, *, folded):
    return [output for _, cell in code_cells(path, folded=folded) for output in cell.outputs]


def n_charts(path, *, folded):
    return sum(CHART_TYPE in output.get("data", {}) for output in outputs(path, folded=folded))


def n_lists(path):
    found = outputs(path, folded=False)
    return sum("to choose from" in output.get("data", {}).get("text/plain", "") for output in found)


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    with jupyterlab(tmp_path_factory.mktemp("lab"), NOTEBOOKS) as address:
        yield lambda name: address(f"notebooks/{name}")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_in_jupyterlab(path, lab, watched):
    page = watched(viewport={"width": 1400, "height": 1000})
    open_notebook(page, lab(path.name))
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    page.wait_for_function(
        "n => [...document.querySelectorAll('.jp-InputPrompt')].some(each => each.textContent.includes(`[${n}]`))",
        arg=code_cells(path, folded=False)[-1][0],
    )
    page.get_by_text("Python 3 (ipykernel) | Idle").wait_for()
    assert page.locator("[data-mime-type$='stderr'], [data-mime-type$='error']").count() == 0
    drawn = page.locator(".vega-embed canvas, .vega-embed svg.marks")
    drawn.nth(n_charts(path, folded=False) - 1).wait_for() if n_charts(path, folded=False) else None
    assert n_charts(path, folded=False) <= drawn.count() <= n_charts(path, folded=True)
    lists = page.locator(".nl-list")
    lists.nth(n_lists(path) - 1).wait_for() if n_lists(path) else None
    assert lists.count() == n_lists(path)
    for place in range(n_lists(path)):
        choose_another(page, lists.nth(place))
    assert not asked_elsewhere(page)


def choose_another(page, choice):
    """Choose the next line of a list by keyboard and see that what stands beside it is another."""
    before = choice.locator("[aria-selected=true]").get_attribute("data-place")
    choice.get_by_role("listbox").focus()
    page.keyboard.press("ArrowDown")
    after = choice.locator(f"[aria-selected=true]:not([data-place='{before}'])")
    after.wait_for()
    assert choice.locator(".panel :is(.ev, .al)").count()


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_as_a_page(path, width, watched, tmp_path):
    page = watched(viewport={"width": width, "height": 900}, offline=True, bypass_csp=True)
    page.goto(export_notebook(path, tmp_path).as_uri())
    drawn = page.locator("figure .chart svg.marks")
    drawn.nth(n_charts(path, folded=True) - 1).wait_for(state="attached") if n_charts(
        path, folded=True
    ) else None
    assert drawn.count() == n_charts(path, folded=True)
    assert page.locator(".out > .newslens").count() >= n_lists(path)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    named = page.locator("figure svg[aria-label], figure [role=graphics-document][aria-label]")
    assert named.count() >= n_charts(path, folded=True)
    code = page.locator(".code > .highlight").first
    assert code.is_visible()
    page.locator("#code").uncheck()
    assert not code.is_visible()
    assert page.asked == [page.url]
    assert page.complaints == []
    assert not page.locator("main details.hint[open], main details.solution[open]").count()
    assert axe_findings(page) == []
