from __future__ import annotations

from types import SimpleNamespace

import pandas as pd
import pytest
from invented_event import analysis as invented
from invented_event import with_tables

import newslens
from newslens import schema
from newslens.presentation.drawing.chart_to_svg import inline_svg
from newslens.presentation.drawing.reuse_heat_map import draw_reuse
from newslens.presentation.event_view import EventView


def heat_map(*pairs, count=None):
    if count is None:
        shares = schema.table("reuse", [schema.Reuse(*pair) for pair in pairs])
        return draw_reuse(EventView(with_tables(reuse=shares)))
    articles = pd.DataFrame({"article_id": [f"r{n}" for n in range(count)], "text": ["A boat sank."] * count})
    shares = schema.table(
        "reuse",
        [schema.Reuse(a, b, 1.0) for a in articles["article_id"] for b in articles["article_id"] if a != b],
    )
    return draw_reuse(EventView(SimpleNamespace(articles=newslens.read_articles(articles), reuse=shares)))


def cells(chart):
    return [(cell["row"], cell["column"], cell["share"]) for cell in chart.to_dict()["data"]["values"]]


def test_a_cell_for_every_two_articles_that_share_text():
    assert cells(draw_reuse(EventView(invented()))) == [
        ("1 A", "2 A", 0.9),
        ("2 A", "1 A", 0.6),
        ("1 A", "3 A", 0.5),
    ]


@pytest.mark.parametrize(("share", "is_drawn"), [(0.005, True), (0.0049, False)])
def test_what_would_read_as_nothing_is_left_blank(share, is_drawn):
    assert bool(cells(heat_map(("wire", "quill", share)))) == is_drawn


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.25, "Text that reports share: 25% of report 2 in report 1."),
        (0.24, "No two reports share a quarter of their text."),
    ],
)
def test_the_description_names_shares_from_a_quarter_on(share, words):
    assert heat_map(("wire", "quill", share)).description == words


def test_the_description_begins_with_the_greatest():
    found = heat_map(("wire", "dnes", 0.5), ("wire", "quill", 0.9)).description
    assert found == "Text that reports share: 90% of report 2 in report 1 and 50% of report 3 in report 1."


def test_the_description_ends_somewhere():
    assert heat_map(count=5).description.count("report ") == 2 * 12


def test_articles_are_sorted_by_lineage():
    turned = invented().lineages.assign(lineage=["C", "A", "C", "B", "A"])
    chart = draw_reuse(EventView(with_tables(lineages=turned))).to_dict()
    order = chart["layer"][0]["encoding"]["x"]["scale"]["domain"]
    assert order == ["2 A", "5 A", "4 B", "1 C", "3 C"]


@pytest.mark.parametrize(("count", "layers"), [(23, 2), (24, 1)])
def test_numbers_stand_in_cells_that_are_wide_enough(count, layers):
    assert len(heat_map(count=count).to_dict()["layer"]) == layers


def test_more_pairs_than_a_frame_may_have_rows_are_drawn():
    assert 'class="chart"' in inline_svg(heat_map(count=75), "Shares", prefix="r-")
