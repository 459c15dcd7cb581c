"""The drop area in a real JupyterLab: two files dropped, a text pasted, an outlet typed, the next cell run, the notebook saved."""

from __future__ import annotations

import json

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

import newslens as nl
from newslens.presentation.notebook.dropped_files import PIECE_BYTES

pytestmark = marks

CELLS = [
    "import newslens as nl\nfrom newslens.presentation import widgets",
    "area = widgets.drop_area('ferry')\narea",
    "print(area.added['outlet'].tolist(), nl.analyze(nl.read_articles('ferry')).figures['low'].tolist())",
    "area = widgets.drop_area('ferry')\narea",
]
HERALD = (
    "Title: Two boats sink\nOutlet: The Herald\nDate: 16 October 2031\n\nTwo boats sank off Lund on Sunday."
)
PAGE = "<!DOCTYPE html><title>Loss</title><article><p>Three boats sank off Lund on Sunday.</p></article>"
PASTED = "Four boats sank off Lund on Sunday.\n\n<img src=x onerror=alert(1)>"
DROP = """(area, files) => {
  const data = new DataTransfer();
  for (const [name, text, times] of files) { data.items.add(new File([text.repeat(times)], name)); }
  for (const kind of ['dragenter', 'dragover', 'drop']) {
    area.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }));
  }
}"""


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    home = tmp_path_factory.mktemp("lab")
    notebook = write_cells(home / "in" / "event.ipynb", CELLS)
    nl.new_folder(home / "root" / "notebooks" / "ferry")
    with jupyterlab(home, [notebook]) as address:
        yield address("notebooks/event.ipynb"), home / "root" / "notebooks"


def test_files_and_a_text_become_a_corpus(lab, watched):
    address, folder = lab
    page = watched(viewport={"width": 1280, "height": 1400})
    open_notebook(page, address)
    cells = page.locator(".jp-Notebook .jp-CodeCell").count()
    run_cell(page, 0)
    run_cell(page, 1)
    area = page.locator(".nl-drop").first
    area.locator(".zone").evaluate(DROP, [["herald.txt", HERALD, 1], ["post.html", PAGE, 1]])
    area.locator(".status", has_text="Two articles added").wait_for()

    area.get_by_label("Text of a report").fill(PASTED)
    area.get_by_role("textbox", name="Outlet", exact=True).fill("Lund Courier")
    page.keyboard.press("Enter")  # sends the form
    area.locator(".status", has_text="One article added").wait_for()
    assert area.get_by_label("Text of a report").input_value() == ""

    area.get_by_label("Outlet of post").fill("bMaB The Post")  # letters that JupyterLab takes for commands
    area.get_by_label("Published of post").fill("soon")
    page.keyboard.press("Enter")
    area.get_by_role("alert").filter(has_text="'soon' is no date").wait_for()
    area.get_by_label("Published of post").fill("16 October 2031")
    page.keyboard.press("Tab")
    area.get_by_text("The column published is empty for lund-courier:").wait_for()
    typed = area.get_by_label("Published of post").element_handle()
    page.wait_for_function("field => field.value === '2031-10-16'", arg=typed)
    assert axe_findings(page, ".nl-drop") == []

    assert (
        printed(page, 2) == "['The Herald', 'bMaB The Post', 'Lund Courier'] [2.0, 2.0, 3.0, 4.0]"
    )  # the title says it, too
    assert page.locator(".jp-Notebook .jp-CodeCell").count() == cells, "no key reached JupyterLab"
    assert page.locator(".nl-drop-twin:visible").count() == 0, "the area itself is there"
    assert area.locator("img").count() == 0

    # a file larger than a message comes in pieces
    large = "Five boats sank off Lund on Sunday. "
    times = 2 * PIECE_BYTES // len(large)
    area.locator(".zone").evaluate(DROP, [["large.txt", large, times]])
    area.locator(".status", has_text="One article added").wait_for()
    area.get_by_label("Outlet of large").wait_for()
    assert (folder / "ferry" / "large.txt").read_text(encoding="utf-8") == large * times

    run_cell(page, 3)
    assert page.locator(".nl-drop").nth(1).locator(".articles li").count() == 4, (
        "another area of the folder tells it as well"
    )
    assert page.complaints == []
    assert asked_elsewhere(page) == []
    page.keyboard.press("Control+s")
    page.wait_for_function("!document.querySelector('.jp-mod-dirty')")
    outputs = json.loads((folder / "event.ipynb").read_text(encoding="utf-8"))["cells"][1]["outputs"]
    assert "Four articles added" in "".join(outputs[1]["data"]["text/html"])


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_a_narrow_cell(lab, watched, scheme):
    address, _ = lab
    page = watched(viewport={"width": 900, "height": 1400})
    open_notebook(page, address)
    run_cell(page, 0)
    run_cell(page, 1)
    area = page.locator(".nl-drop").first
    area.wait_for()
    page.evaluate("light => { document.body.dataset.jpThemeLight = light; }", str(scheme == "light").lower())
    area.evaluate("node => { node.style.width = '350px'; }")
    assert area.evaluate("node => node.scrollWidth <= node.clientWidth")
    assert axe_findings(page, ".nl-drop") == []
