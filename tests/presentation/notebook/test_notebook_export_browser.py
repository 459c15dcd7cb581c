"""An exported page of a hostile notebook in a browser: it stays where it is, shows its text, and asks for nothing."""

from __future__ import annotations

import browsing
import nbformat
import pytest
from nbformat import v4

from newslens.errors import OmittedPictureWarning
from newslens.presentation.notebook import export_notebook

pytestmark = browsing.marks

HOSTILE = """
<meta http-equiv="refresh" content="0;url=https://example.org/">
<div style="position:fixed;inset:0;z-index:9;background:red">over all</div>
<img src="https://example.org/a.png" onerror="document.title='run'">
<svg><script>document.title='run'</script></svg><a href="javascript:document.title='run'" id="trap">more</a>
"""


def test_a_hostile_notebook_does_nothing(watched, tmp_path):
    source = tmp_path / "hostile.ipynb"
    cells = [
        v4.new_markdown_cell("# Boats\n\nTwo boats sank.", id="a"),
        v4.new_markdown_cell(HOSTILE, id="b"),
        v4.new_raw_cell(HOSTILE, id="c"),
        v4.new_code_cell(
            "x", id="d", outputs=[v4.new_output("display_data", {"text/html": HOSTILE + "<script>"})]
        ),
    ]
    nbformat.write(v4.new_notebook(cells=cells), source)
    with pytest.warns(OmittedPictureWarning, match=r"https://example\.org/a\.png"):
        page = export_notebook(source, tmp_path / "site")
    shown = watched()
    shown.goto(page.as_uri())
    shown.wait_for_load_state("networkidle")
    assert shown.url == page.as_uri()
    assert shown.asked == [page.as_uri()]
    assert shown.complaints == []
    assert shown.title() == "Boats"
    heading = shown.locator("main h1").bounding_box()
    middle = [heading["x"] + 5, heading["y"] + heading["height"] / 2]
    assert shown.evaluate("([x, y]) => document.elementFromPoint(x, y).tagName", middle) == "H1"
