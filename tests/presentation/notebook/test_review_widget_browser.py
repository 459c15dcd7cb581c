"""The review in a real JupyterLab: thirty decisions by keyboard, all in the file; reloaded, run again, taken back."""

from __future__ import annotations

import pytest
from browsing import asked_elsewhere, jupyterlab, marks, open_notebook, printed, run_cell, write_cells
from invented_event import TEXTS

from newslens.curation import DecisionFile, read_decisions

pytestmark = marks

CELLS = [
    "import newslens as nl\nfrom newslens.presentation import widgets\nevent = nl.analyze(nl.read_articles('texts'))",
    "review = widgets.review(event, 'decisions.csv', by='Ada')\nreview",
    "print(len(review.decisions), review.proposals['state'].value_counts().to_dict(), review.current['state'].tolist())",
    "widgets.review(event, 'decisions.csv')",
    "reader = widgets.reader(event)\nreader",
]
KEYS = ["a", "r", "a", "a", "s", "a", "r", "a", "a", "a"] * 3


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    home = tmp_path_factory.mktemp("lab")
    notebook = write_cells(home / "in" / "review.ipynb", CELLS)
    folder = home / "root" / "notebooks" / "texts"
    folder.mkdir(parents=True)
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    with jupyterlab(home, [notebook]) as address:
        yield address("notebooks/review.ipynb"), folder.parent / "decisions.csv"


def count(review, state):
    return int(review.locator(f".tally4 [data-state={state}] b").inner_text())


def decide_thirty(page, review):
    """Thirty decisions, one key each; a question cannot be split and is accepted."""
    review.locator(".prop").focus()
    for key in KEYS:
        cannot = review.locator("[data-decision=split]").get_attribute("aria-disabled")
        page.keyboard.press("a" if key == "s" and cannot else key)
    review.locator(".saved", has_text="30 lines").wait_for()


def test_thirty_decisions_in_jupyterlab(lab, watched):
    address, path = lab
    page = watched(viewport={"width": 1500, "height": 1200})
    open_notebook(page, address)
    run_cell(page, 0)
    run_cell(page, 1)
    review = page.locator(".nl-review").first
    review.locator(".acts [data-decision=reject] .to", has_not_text="…").wait_for()
    every = count(review, "open")
    cells = page.locator(".jp-Notebook .jp-CodeCell").count()
    decide_thirty(page, review)
    told = read_decisions(path)
    rows = told.groupby(["table", "article_id", "start", "end", "id"], dropna=False)
    assert (len(told), rows.ngroups, told["by"].unique().tolist()) == (30, 30, ["Ada"])
    assert count(review, "open") == every - 30
    assert page.evaluate("document.activeElement.className") == "prop"
    keys_of_jupyterlab(page, review)
    assert page.locator(".jp-Notebook .jp-CodeCell").count() == cells, "no key reached JupyterLab"
    assert printed(page, 2).startswith(f"30 {{'accepted': {count(review, 'accepted')}, ")

    # somebody else writes into the file
    DecisionFile(path).add(table="names", article_id="wire", start=0, end=4, action="keep", by="Ben")
    review.locator(".prop").focus()
    review.locator(".notices", has_text="changed by somebody else").wait_for()
    page.keyboard.press("u")
    review.locator(".saved", has_text="30 lines").wait_for()
    assert read_decisions(path)["by"].tolist() == ["Ada"] * 29 + ["Ben"]

    # the page is loaded again, the cell is run again
    assert page.locator(".jp-mod-dirty").count() > 0
    page.keyboard.press("Control+s")
    page.wait_for_function("!document.querySelector('.jp-mod-dirty')")
    page.reload()
    page.get_by_text("Python 3 (ipykernel) | Idle").wait_for()
    review = page.locator(".nl-review").first
    review.wait_for()
    assert count(review, "open") == every - 29
    run_cell(page, 3)
    again = page.locator(".nl-review").nth(1)
    again.wait_for()
    assert count(again, "open") == every - 29
    again.locator(".prop").focus()
    page.keyboard.press("u")
    again.locator(".saved", has_text="29 lines").wait_for()
    lead_to_each_other(page, again)
    assert not asked_elsewhere(page)


def keys_of_jupyterlab(page, review):
    """JupyterLab would merge cells at one key, and at another take back what was typed in a cell, not in the field."""
    last = page.locator(".jp-CodeCell .cm-content").last
    last.click()
    page.keyboard.press("Control+End")
    page.keyboard.type("  # typed")
    review.locator(".prop").focus()
    page.keyboard.press("Shift+M")
    page.keyboard.press("n")
    page.keyboard.type("as seen")
    undone_in(page, review.locator("[name=note]"))
    page.keyboard.press("Escape")
    page.keyboard.press("Control+z")
    assert last.inner_text().endswith("# typed")


def undone_in(page, field):
    """Undo in a field takes back what was typed: a pause between two letters makes two steps of it, so it may take several."""
    for _ in field.input_value():
        if field.input_value():  # one more would take back what was typed before, in a cell
            page.keyboard.press("Control+z")
    assert field.input_value() == ""


def lead_to_each_other(page, review):
    """A proposal is selected in the reader, and the reader leads back to the review."""
    run_cell(page, 4)
    reader = page.locator(".nl-reader")
    reader.wait_for()
    review.locator(".queue li button").last.click()
    reader.locator(".panel .ph.on").wait_for()
    assert reader.locator(".panel h2").inner_text() == review.locator(".same h2").inner_text()
    reader.get_by_role("button", name="in review").click()
    page.wait_for_function("document.activeElement.className === 'prop'")
    page.evaluate("document.body.dataset.jpThemeLight = 'false'")
    assert review.evaluate("each => getComputedStyle(each).backgroundColor") == "rgb(23, 24, 26)"
