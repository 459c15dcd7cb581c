from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points

import nbformat
import pytest
from lxml import html as lxml_html
from nbformat import v4

from newslens.errors import OmittedPictureWarning
from newslens.presentation.notebook import export_notebook
from newslens.presentation.notebook.notebook_exporter import (
    NotebookExporter,
    PageLink,
    SiteLinks,
    notebook_title,
)

PAGES = (PageLink("The report", "index.html"), PageLink("One <1>", "1.html"), PageLink("Two", "2.html"))


def made(*cells, links=None):
    for number, cell in enumerate(cells):
        cell["id"] = f"cell-{number}"
    page, _ = NotebookExporter(links).from_notebook_node(v4.new_notebook(cells=list(cells)))
    return lxml_html.document_fromstring(page)


def output(kind, content, plain="plain words"):
    data = {kind: content, "text/plain": plain}
    return v4.new_code_cell("made()", outputs=[v4.new_output("display_data", data)])


@pytest.mark.parametrize(
    ("here", "before", "after"), [(0, None, "1.html"), (1, "index.html", "2.html"), (2, "1.html", None)]
)
def test_each_page_leads_to_the_others(here, before, after):
    tree = made(v4.new_markdown_cell("# Boats"), links=SiteLinks(PAGES, here))
    assert [link.get("href") for link in tree.xpath("//a[@rel='prev']")] == [before] * bool(before)
    assert [link.get("href") for link in tree.xpath("//a[@rel='next']")] == [after] * bool(after)
    listed = tree.xpath("//nav[@aria-label='All pages']//li")
    assert [item.text_content() for item in listed] == ["The report", "One <1>", "Two"]
    assert [item.find("a") is None for item in listed] == [place == here for place in range(3)]


def test_a_link_to_a_notebook_leads_to_its_page():
    words = v4.new_markdown_cell(
        "# Boats\n\n[two](2.ipynb), [three](3.ipynb), [away](https://example.org/2.ipynb)"
    )
    links = made(words, links=SiteLinks(PAGES, 1)).xpath("//div[@class='prose']//a/@href")
    assert links == ["2.html", "3.ipynb", "https://example.org/2.ipynb"]


def test_a_page_alone_leads_nowhere():
    for links in (None, SiteLinks((PageLink("Boats", "boats.html"),), 0)):
        assert (
            made(v4.new_markdown_cell("# Boats"), links=links).xpath("//nav[@aria-label='All pages']") == []
        )


@pytest.mark.parametrize(("source", "headings"), [("# Boats", ["Boats"]), ("Words.", ["notebook"])])
def test_a_page_has_one_heading(source, headings):
    assert made(v4.new_markdown_cell(source)).xpath("//h1/text()") == headings


def test_the_title_is_the_first_heading():
    cells = [v4.new_code_cell("# a remark"), v4.new_markdown_cell("Words\n\n# How *many*?\n\n# More")]
    assert notebook_title(v4.new_notebook(cells=cells), "boats") == "How many?"
    assert notebook_title(v4.new_notebook(cells=[]), "boats") == "boats"


def test_a_hint_stays_folded():
    tree = made(
        v4.new_markdown_cell("Count.\n\n<details><summary>Hint</summary>\n\nLook *here*.\n\n</details>")
    )
    assert tree.xpath("//details[@class='hint']//em/text()") == ["here"]


@pytest.mark.parametrize(
    ("kind", "content", "shown"),
    [
        (
            "application/vnd.vegalite.v99+json",
            {"mark": "bar"},
            "A chart stands here that this page cannot draw",
        ),
        ("application/vnd.plotly.v1+json", {"data": []}, "A chart stands here that this page cannot draw"),
        ("application/x-other", "x", "plain words"),
    ],
)
def test_what_cannot_be_shown_is_said(kind, content, shown):
    found = made(output(kind, content)).xpath("//*[@class='out']")
    assert len(found) == 1
    assert found[0].text_content().startswith(shown)


def test_nothing_vanishes_that_has_no_words():
    cell = v4.new_code_cell("x", outputs=[v4.new_output("display_data", {"application/x-other": "x"})])
    assert "cannot show" in made(cell).xpath("//pre[@class='out']")[0].text


def test_nbconvert_finds_it_and_gives_the_same_page(tmp_path):
    (found,) = entry_points(group="nbconvert.exporters", name="newslens")
    assert found.load() is NotebookExporter
    path = tmp_path / "boats.ipynb"
    cells = [v4.new_markdown_cell("# How many boats?", id="a"), v4.new_code_cell("2 + 1", id="b")]
    nbformat.write(v4.new_notebook(cells=cells), path)
    command = [
        sys.executable,
        "-m",
        "nbconvert",
        "--to",
        "newslens",
        str(path),
        "--output-dir",
        str(tmp_path / "a"),
    ]
    subprocess.run(command, check=True, capture_output=True)
    mine = export_notebook(path, tmp_path / "b").read_bytes()
    assert (tmp_path / "a" / "boats.html").read_bytes() == mine


HOSTILE = (
    '<meta http-equiv="refresh" content="0;url=https://example.org/">\n<base href="https://example.org/">\n'
    '<form action="https://example.org/"><input name="password"></form><iframe src="https://example.org/"></iframe>\n'
    '<div style="position:fixed;inset:0;z-index:9">over</div><!-- programs --><!-- head -->\n'
    '<p onclick="alert(1)">words</p><a href="javascript:alert(1)">more</a>\n'
)


@pytest.mark.parametrize(
    "cell",
    [
        v4.new_markdown_cell(HOSTILE),
        v4.new_markdown_cell(f"<details><summary>Hint</summary>\n\n{HOSTILE}\n\n</details>"),
        v4.new_raw_cell(HOSTILE),
        v4.new_raw_cell(HOSTILE, metadata={"raw_mimetype": "text/html"}),
        output("text/html", HOSTILE),
        output("text/html", f'<table class="dataframe"><tr><td>{HOSTILE}</td></tr></table>'),
        output("text/markdown", HOSTILE),
        output("image/svg+xml", f'<svg xmlns="http://www.w3.org/2000/svg"><script>a</script></svg>{HOSTILE}'),
    ],
)
def test_what_a_notebook_brings_along_shows_and_does_nothing(cell):
    tree = made(v4.new_markdown_cell("# Boats"), cell, v4.new_markdown_cell("The end."))
    (main,) = tree.xpath("//main")
    for tag in ("meta", "base", "form", "iframe", "script", "style", "svg"):
        assert main.xpath(f".//{tag}") == []
    assert not [name for each in main.iter() for name in each.attrib if name.startswith("on")]
    assert not [each for each in main.xpath(".//@style") if "position" in each]
    assert not [each for each in main.xpath(".//@href") if "javascript" in each]
    assert "The end." in main.text_content()
    assert len(tree.xpath("//meta[@http-equiv]")) == 1  # the page's own policy
    assert len(tree.xpath("//script")) == 1


@pytest.mark.parametrize(
    "left_open", ["<script>", "<style>", "<!--", "<textarea>", "<title>", "<table><tr><td>", "<p title='"]
)
@pytest.mark.parametrize("kind", ["text/html", "text/markdown"])
def test_what_is_left_open_ends_with_its_output(kind, left_open):
    tree = made(output(kind, f"<p>before</p>{left_open}"), v4.new_markdown_cell("The end."))
    assert [each.text_content().strip() for each in tree.xpath("//main/div[@class='prose']")] == ["The end."]


def test_a_picture_that_is_left_out_is_told():
    with pytest.warns(
        OmittedPictureWarning, match=r"'\.\./elsewhere\.png' of the notebook 'Boats' was left out"
    ):
        tree = made(v4.new_markdown_cell("# Boats\n\n![A photograph](../elsewhere.png)"))
    (picture,) = tree.xpath("//main//img")
    assert dict(picture.attrib) == {"alt": "A photograph"}
