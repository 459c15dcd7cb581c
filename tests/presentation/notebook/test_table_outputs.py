from __future__ import annotations

import pandas as pd
import pytest
from lxml import html as lxml_html

from newslens.presentation.notebook.table_outputs import TEXT_FROM, readable_tables

FRAME = pd.DataFrame(
    {"boats": [2, 3], "words": ["x" * (TEXT_FROM - 1), "y" * TEXT_FROM]}, index=["Herald", "Ledger"]
)


def headers(frame):
    tree = lxml_html.fromstring(readable_tables(frame._repr_html_()))
    return [[cell.text or "" for cell in row] for row in tree.xpath("//thead/tr")], tree


@pytest.mark.parametrize(
    ("frame", "rows"),
    [
        (FRAME, [["", "boats", "words"]]),
        (FRAME.rename_axis("report"), [["report", "boats", "words"]]),
        (FRAME.rename_axis(columns="kind"), [["kind", "boats", "words"]]),
        (FRAME.rename_axis(index="report", columns="kind"), [["report", "boats", "words"]]),
        (FRAME.set_index("boats", append=True).rename_axis(["report", "n"]), [["report", "n", "words"]]),
    ],
    ids=["plain", "index", "columns", "both", "two"],
)
def test_no_header_is_empty(frame, rows):
    found, tree = headers(frame)
    assert found == rows
    assert all(cell.text_content().strip() for cell in tree.xpath("//th"))


def test_columns_in_two_levels_keep_both_rows():
    frame = pd.DataFrame([[1, 2]], columns=pd.MultiIndex.from_tuples([("boats", "low"), ("boats", "high")]))
    found, tree = headers(frame)
    assert len(found) == 2
    assert all(cell.text_content().strip() for cell in tree.xpath("//th"))


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (2, "number"),
        (-1.5, "number"),
        ("1,200", "number"),
        ("45 %", "number"),
        ("two", None),
        ("12 May", None),
        ("x" * (TEXT_FROM - 1), None),
        ("x" * TEXT_FROM, "text"),
    ],
)
def test_a_cell_is_a_number_a_word_or_a_text(value, kind):
    tree = lxml_html.fromstring(readable_tables(pd.DataFrame({"a": [value]})._repr_html_()))
    assert tree.find(".//td[@class]" if kind else ".//tbody//td").get("class") == kind


def test_a_column_is_one_of_numbers_or_it_is_not():
    frame = pd.DataFrame({"surface": ["51", "two"], "low": pd.array([51, None], dtype="Int64")})
    tree = lxml_html.fromstring(readable_tables(frame._repr_html_()))
    kinds = [[cell.get("class") for cell in row.findall("td")] for row in tree.xpath("//tbody/tr")]
    assert kinds == [[None, "number"], [None, "number"]]


def test_text_stays_text_and_other_html_stays_as_it_is():
    hostile = pd.DataFrame({"<b>": ["<script>alert(1)</script>"]})._repr_html_()
    tree = lxml_html.fromstring(readable_tables(hostile))
    assert tree.xpath("//script") == []
    assert tree.xpath("//tbody//td[1]")[0].text == "<script>alert(1)</script>"
    other = '<table><tr><th></th><td style="text-align: right">1</table>'
    assert readable_tables(other) == other
