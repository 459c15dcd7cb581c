from __future__ import annotations

import base64
import hashlib
import json
import re
import warnings

import altair as alt
import nbformat
import pandas as pd
import pytest
from lxml import html as lxml_html
from nbformat import v4

from newslens.errors import InputError, OmittedPictureWarning
from newslens.presentation.notebook import (
    export_notebook,
    export_notebooks,
    exported_page,
    students_copy,
)
from newslens.presentation.notebook import session as display

HOSTILE = "</script><script>alert(1)</script>"
UNKNOWN_CELL = b'{"cells": [{"cell_type": "odd"}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}'
WITHOUT_VERSION = b'{"cells": [{"cell_type": "raw"}]}'
"""nbformat takes it for the first version of the format, which had no such cells."""


def output(**data):
    types = {"html": "text/html", "plain": "text/plain"}
    return v4.new_output("display_data", {types.get(key, key): value for key, value in data.items()})


def chart():
    display.setup()
    data = pd.DataFrame({"boats": [2, 3], "report": ["Herald", HOSTILE]})
    drawn = (
        alt.Chart(data, description="Boats by report.")
        .mark_point()
        .encode(x="boats", y="report", color="report")
    )
    return drawn._repr_mimebundle_()


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    """A notebook with prose, a table, two charts, a widget, an exercise and its solution."""
    frame = pd.DataFrame({"words": ["<img src=x onerror=alert(1)>"], "n": [1]})
    cells = [
        v4.new_markdown_cell("# How many `boats`?\n\nA promise."),
        v4.new_code_cell("import pandas as pd"),
        v4.new_markdown_cell("## What the reports & others say"),
        v4.new_code_cell("frame", outputs=[output(html=frame._repr_html_(), plain=repr(frame))]),
        v4.new_code_cell("chart", outputs=[output(**chart())]),
        v4.new_code_cell("again", outputs=[output(**chart())]),
        v4.new_code_cell(
            "widgets.choose()",
            outputs=[
                output(
                    **{"application/vnd.jupyter.widget-view+json": {"model_id": "m1"}},
                    html="<style>p{}</style><p>The static twin</p>",
                    plain="Choice",
                )
            ],
        ),
        v4.new_code_cell(
            "slider",
            outputs=[
                output(
                    **{"application/vnd.jupyter.widget-view+json": {"model_id": "m2"}}, plain="IntSlider()"
                )
            ],
        ),
        v4.new_markdown_cell(
            "## Exercise\n\nCount.\n\n<details><summary>Hint</summary>\n\nLook *here*.\n\n</details>"
        ),
        v4.new_code_cell(""),
        v4.new_code_cell("1 + 1", metadata={"tags": ["solution"]}, outputs=[output(plain="2")]),
    ]
    for number, cell in enumerate(cells):
        cell["id"] = f"cell-{number}"
    path = tmp_path_factory.mktemp("notebooks") / "boats.ipynb"
    nbformat.write(v4.new_notebook(cells=cells), path)
    return path


@pytest.fixture(scope="module")
def page(path, tmp_path_factory):
    return export_notebook(path, tmp_path_factory.mktemp("site") / "new").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def tree(page):
    return lxml_html.document_fromstring(page)


def test_the_page_is_named_after_the_notebook(path, tmp_path):
    assert export_notebook(path, tmp_path) == tmp_path / "boats.html"


def test_the_same_notebook_gives_the_same_bytes(path, page, tmp_path):
    assert export_notebook(path, tmp_path).read_bytes() == page.encode("utf-8")


def test_nothing_is_asked_of_a_network(tree):
    assert not tree.xpath("//script[@src] | //link | //iframe | //img[not(starts-with(@src, 'data:'))]")
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'; ")
    assert "http" not in policy


def test_the_policy_admits_the_programs_of_the_page_and_no_other(tree):
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    for element, rule in (("script[not(@type)]", "script-src"), ("style", "style-src-elem")):
        (allowed,) = re.findall(rf"{rule} ([^;]+)", policy)
        found = [digest(each.text) for each in tree.xpath(f"//{element}")]
        assert found == allowed.split()


def digest(text):
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_vega_is_embedded_once_and_only_where_there_is_a_chart(page, tmp_path):
    assert page.count("window.vegaEmbed=") == 1
    bare = tmp_path / "bare.ipynb"
    nbformat.write(v4.new_notebook(cells=[v4.new_markdown_cell("# Words only")]), bare)
    assert export_notebook(bare, tmp_path).stat().st_size < 30_000


def test_charts_keep_their_data_and_cannot_break_out(tree):
    specs = tree.xpath("//figure/script[@type='application/json']")
    assert len(specs) == 2
    assert not re.search("[<>&]", specs[0].text)
    ((rows),) = json.loads(specs[0].text)["datasets"].values()
    assert [row["report"] for row in rows] == ["Herald", HOSTILE]


def test_colours_of_charts_follow_the_page(tree):
    spec = json.loads(tree.xpath("//figure/script")[0].text)
    assert spec["config"]["range"]["category"][0] == "var(--a)"
    assert spec["config"]["background"] == "var(--paper)"


def test_a_chart_has_words_for_who_cannot_see_it(tree):
    assert tree.xpath("//figure/div/text()") == ["Boats by report."] * 2


def test_text_in_tables_stays_text(tree):
    assert tree.xpath("//td/text()")[0] == "<img src=x onerror=alert(1)>"
    assert not tree.xpath("//img")


def test_a_widget_is_replaced_by_its_twin_or_left_out(page):
    assert "The static twin" in page
    assert "<style>p{}" not in page
    assert "IntSlider" not in page
    assert "model_id" not in page


def test_contents_lead_to_the_sections(tree):
    links = tree.xpath("//nav//a")
    assert [link.text for link in links] == ["What the reports & others say", "Exercise"]
    assert [tree.get_element_by_id(link.get("href")[1:]).text for link in links] == [
        link.text for link in links
    ]
    assert tree.findtext(".//title") == "How many boats?"


def test_hints_and_solutions_are_folded(tree):
    assert tree.xpath("//details/summary/text()") == ["Contents", "Hint", "A solution"]


def test_students_get_no_solutions(path, tmp_path):
    copy = nbformat.read(students_copy(path, tmp_path), as_version=4)
    before = nbformat.read(path, as_version=4)
    assert [cell.source for cell in copy.cells] == [cell.source for cell in before.cells][:-1]
    assert any(cell.get("outputs") for cell in before.cells)
    assert not any(cell.get("outputs") or cell.get("execution_count") for cell in copy.cells)
    with pytest.raises(InputError, match="another folder"):
        students_copy(path, path.parent)


def test_what_a_student_worked_in_is_never_replaced(path, tmp_path):
    copy = students_copy(path, tmp_path)
    assert students_copy(path, tmp_path) == copy  # nobody has worked in it
    filled = copy.read_bytes().replace(b'"outputs": []', b'"outputs": [ ]', 1)
    copy.write_bytes(filled)
    with pytest.raises(
        InputError, match=r"somebody may have worked in it\. Give another folder, or take it away"
    ):
        students_copy(path, tmp_path)
    assert copy.read_bytes() == filled


def test_a_folder_where_the_copy_would_stand_is_told(path, tmp_path):
    (tmp_path / "copies" / path.name).mkdir(parents=True)
    with pytest.raises(InputError, match="is there and is not the copy that would be written"):
        students_copy(path, tmp_path / "copies")


def test_a_notebook_can_be_run_first(tmp_path):
    path = tmp_path / "sum.ipynb"
    nbformat.write(v4.new_notebook(cells=[v4.new_code_cell("20 + 22")]), path)
    before = path.read_bytes()
    assert '<pre class="out">42</pre>' in export_notebook(path, tmp_path, execute=True).read_text()
    assert path.read_bytes() == before


def test_pictures_beside_the_notebook_come_along(tmp_path):
    (tmp_path / "dot.png").write_bytes(base64.b64decode("iVBORw0KGgo="))
    path = tmp_path / "picture.ipynb"
    nbformat.write(v4.new_notebook(cells=[v4.new_markdown_cell("![A dot](dot.png)")]), path)
    assert 'src="data:image/png;base64,iVBORw0KGgo="' in export_notebook(path, tmp_path).read_text()


def test_a_kernel_that_is_missing_is_named(tmp_path):
    path = tmp_path / "other.ipynb"
    spec = {"kernelspec": {"name": "elsewhere", "display_name": "Elsewhere"}}
    nbformat.write(v4.new_notebook(cells=[v4.new_code_cell("1")], metadata=spec), path)
    with pytest.raises(InputError, match=r"other\.ipynb needs the kernel 'elsewhere'"):
        export_notebook(path, tmp_path, execute=True)


def test_a_notebook_that_fails_is_named_with_its_error(tmp_path):
    path = tmp_path / "fails.ipynb"
    nbformat.write(v4.new_notebook(cells=[v4.new_code_cell("1 / 0")]), path)
    with pytest.raises(InputError, match=r"fails\.ipynb does not run: ZeroDivisionError"):
        export_notebook(path, tmp_path, execute=True)


@pytest.mark.parametrize(
    "content", [None, b"", b"no json", b'{"cells": 3}', UNKNOWN_CELL, WITHOUT_VERSION, b"\xff\xfe\x00"]
)
def test_what_is_no_notebook_is_said(content, tmp_path):
    path = tmp_path / "broken.ipynb"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError, match=r"broken\.ipynb"):
        export_notebook(path, tmp_path / "site")
    assert not (tmp_path / "site").exists()


def test_a_page_that_cannot_be_written_is_said(path, tmp_path):
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(InputError, match="taken"):
        export_notebook(path, tmp_path / "taken")


def test_pages_of_a_site_know_one_another(path, tmp_path):
    other = tmp_path / "two.ipynb"
    nbformat.write(v4.new_notebook(cells=[v4.new_markdown_cell("# Two?", id="a")]), other)
    pages = export_notebooks([path, other], tmp_path / "site", report=("The report", "index.html"))
    assert [page.name for page in pages] == ["boats.html", "two.html"]
    first, second = (lxml_html.document_fromstring(page.read_text(encoding="utf-8")) for page in pages)
    assert first.xpath("//a[@rel='prev']/@href") == ["index.html"]
    assert first.xpath("//a[@rel='next']/@href") == ["two.html"]
    assert second.xpath("//a[@rel='prev']/@href") == ["boats.html"]
    assert exported_page(other) == ("Two?", "two.html")


def test_a_page_that_newslens_did_not_write_is_not_replaced(path, tmp_path):
    other = tmp_path / "two.ipynb"
    nbformat.write(v4.new_notebook(cells=[v4.new_markdown_cell("# Two?", id="a")]), other)
    site = tmp_path / "site"
    first = export_notebook(other, site).read_bytes()
    (site / "boats.html").write_text("<p>mine</p>")
    with pytest.raises(InputError, match=r"boats\.html was not written by newslens"):
        export_notebooks([other, path], site)
    assert (site / "boats.html").read_text() == "<p>mine</p>"
    assert (site / "two.html").read_bytes() == first
    assert export_notebook(other, site).read_bytes() == first


def test_two_notebooks_of_one_name_are_refused(path, tmp_path):
    (tmp_path / "deep").mkdir()
    other = tmp_path / "deep" / path.name
    other.write_bytes(path.read_bytes())
    with pytest.raises(InputError, match=r"would both become boats\.html"):
        export_notebooks([path, other], tmp_path / "site")
    assert not (tmp_path / "site").exists()


def test_an_attachment_that_is_missing_is_told(tmp_path):
    source = tmp_path / "a.ipynb"
    nbformat.write(v4.new_notebook(cells=[v4.new_markdown_cell("![x](attachment:no.png)", id="a")]), source)
    with pytest.raises(InputError, match=r"a\.ipynb cannot be shown: missing attachment: no\.png"):
        export_notebook(source, tmp_path / "site")


def test_a_picture_that_is_attached_comes_along(tmp_path):
    source = tmp_path / "a.ipynb"
    cell = v4.new_markdown_cell("![x](attachment:dot.png)", id="a")
    cell["attachments"] = {"dot.png": {"image/png": "iVBORw0KGgo="}}
    nbformat.write(v4.new_notebook(cells=[cell]), source)
    assert 'src="data:image/png;base64,iVBORw0KGgo="' in export_notebook(source, tmp_path).read_text()


def test_pictures_from_elsewhere_do_not_come_along(tmp_path):
    (tmp_path / "secret.png").write_bytes(base64.b64decode("iVBORw0KGgo="))
    (tmp_path / "deep").mkdir()
    source = tmp_path / "deep" / "a.ipynb"
    cells = [
        v4.new_markdown_cell("![x](../secret.png)", id="a"),
        v4.new_markdown_cell(f'<img src="{tmp_path}/secret.png">', id="b"),
    ]
    nbformat.write(v4.new_notebook(cells=cells), source)
    with pytest.warns(OmittedPictureWarning):
        page = export_notebook(source, tmp_path / "site").read_text()
    assert "base64,iVBORw0KGgo" not in page


def test_names_with_signs_of_addresses_are_led_to(tmp_path):
    names = ["1 ask?.ipynb", "2 #boats & 50%.ipynb", "3 \u00e9.ipynb"]
    link = v4.new_markdown_cell(
        "# Two?\n\n[on](<2 #boats & 50%.ipynb>), [on](2%20%23boats%20%26%2050%25.ipynb)", id="a"
    )
    paths = []
    for name in names:
        paths.append(tmp_path / name)
        nbformat.write(v4.new_notebook(cells=[link]), paths[-1])
    assert exported_page(paths[1])[1] == "2%20%23boats%20%26%2050%25.html"
    pages = export_notebooks(paths, tmp_path / "site", report=("The report", "a #1.html"))
    first = lxml_html.fromstring(pages[0].read_text(encoding="utf-8"))
    addresses = {link.get("href") for link in first.iter("a")}
    assert {"2%20%23boats%20%26%2050%25.html", "3%20%C3%A9.html", "a%20%231.html"} <= addresses
    assert not [each for each in addresses if each.endswith(".ipynb")]


def test_a_language_that_no_colours_are_known_for_is_shown_without_a_word(tmp_path):
    notebook = v4.new_notebook(
        cells=[v4.new_code_cell("sank(2)")], metadata={"language_info": {"name": "boatish"}}
    )
    nbformat.write(notebook, tmp_path / "a.ipynb")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        page = export_notebook(tmp_path / "a.ipynb", tmp_path / "site")
    assert "sank" in page.read_text(encoding="utf-8")


def test_a_cell_without_an_id_is_shown_without_a_word(tmp_path):
    cell = {"cell_type": "markdown", "metadata": {}, "source": "Two boats sank."}
    notebook = {"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    (tmp_path / "a.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        page = export_notebook(tmp_path / "a.ipynb", tmp_path / "site")
    assert "Two boats sank." in page.read_text(encoding="utf-8")
