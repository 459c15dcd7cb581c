"""The reader in a real JupyterLab: selected in the browser and read in Python, set in Python and seen in the browser."""

from __future__ import annotations

import pytest
from browsing import asked_elsewhere, jupyterlab, marks, open_notebook, printed, run_cell, write_cells
from invented_event import TEXTS

pytestmark = marks

CELLS = [
    "import newslens as nl, pandas as pd\nfrom newslens.presentation import widgets\nevent = nl.analyze(nl.read_articles('texts'))",
    "reader = widgets.reader(event)\nreader",
    "print('selected', reader.selection['surface'].tolist(), reader.current['article_id'].tolist())",
    "reader.left, reader.right, reader.question = 'wire', 'calder', 'people-missing'",
    "widgets.reader(event)",
]
LAST = "\n\n".join(
    f"People went home along the river, and the {name} street was empty."
    for name in ["Ash", "Beech", "Cedar", "Elm", "Fir", "Hazel", "Larch", "Oak", "Pine"]
)


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    home = tmp_path_factory.mktemp("lab")
    notebook = write_cells(home / "in" / "reader.ipynb", CELLS)
    folder = home / "root" / "notebooks" / "texts"
    folder.mkdir(parents=True)
    for name in ("wire", "calder"):
        (folder / f"{name}.txt").write_text(f"{TEXTS[name]}\n\n{LAST}", encoding="utf-8")
    with jupyterlab(home, [notebook]) as address:
        yield address("notebooks/reader.ipynb")


def top(locator):
    return locator.bounding_box()["y"]


def test_the_reader_in_jupyterlab(lab, watched):
    page = watched(viewport={"width": 1500, "height": 1400})
    open_notebook(page, lab)
    run_cell(page, 0)
    run_cell(page, 1)
    reader = page.locator(".nl-reader").first
    reader.wait_for()
    left, right = reader.locator(".art[data-side=left]"), reader.locator(".art[data-side=right]")
    left.locator("a.m", has_text="Three").click()
    assert right.locator("a.on").inner_text() == "Two"
    assert abs(top(left.locator("a.here")) - top(right.locator("a.on"))) < 3
    assert printed(page, 2) == "selected ['Three', 'Two'] ['calder']"

    # by keyboard: keys that JupyterLab would take for itself stay in the reader
    left.locator("a.here").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    cells = page.locator(".jp-Notebook .jp-CodeCell").count()
    page.keyboard.press("a")
    assert page.locator(".jp-Notebook .jp-CodeCell").count() == cells
    assert reader.locator(".panel .ph.on").count() == 1
    assert left.locator("a.here").inner_text() == "Seven"

    # set in Python
    run_cell(page, 3)
    reader.locator(".panel h2", has_text="missing").wait_for()
    assert right.get_attribute("aria-label") == "Report 1, calder"
    assert left.locator("a.on").inner_text() == "Several"

    # run again: a new reader of the analysis shows what the first one showed
    run_cell(page, 4)
    again = page.locator(".nl-reader").nth(1)
    again.locator(".panel h2", has_text="missing").wait_for()
    page.evaluate("document.body.dataset.jpThemeLight = 'false'")
    assert again.evaluate("each => getComputedStyle(each).backgroundColor") == "rgb(23, 24, 26)"
    assert not asked_elsewhere(page)
