from __future__ import annotations

import re

import pytest
from invented_event import analysis as invented

from newslens.presentation.drawing.answer_marks import shape
from newslens.presentation.drawing.chart_panel import LEFT, STEP, panel
from newslens.presentation.drawing.chart_rows import row_of_report
from newslens.presentation.drawing.chart_to_svg import PADDING, inline_svg
from newslens.presentation.drawing.mark_layout import WIDTH
from newslens.presentation.event_view import EventView
from newslens.schema import Figure


@pytest.fixture(scope="module")
def articles():
    # In the order of their numbers: here rows are what is looked at, not their order.
    return [
        row_of_report(each) for each in sorted(EventView(invented()).articles, key=lambda each: each.number)
    ]


def answers(*amounts):
    """Shapes in the rows from 1 on; None for an article that is silent."""
    return [
        shape(Figure(0, 1, str(n), n, n, "exact"), row=row, lineage="A", href=f"#a{row}")
        for row, n in enumerate(amounts, 1)
        if n is not None
    ]


def spec(articles, shapes, **options):
    return panel(articles, shapes, **options).to_dict()


def rows_of(drawn, mark, **style):
    """Data of the layers drawn with a mark of a kind."""
    return [
        drawn["datasets"][layer["data"]["name"]]
        for layer in drawn["layer"]
        if layer["mark"]["type"] == mark
        and all(layer["mark"].get(key) == value for key, value in style.items())
    ]


def test_every_article_has_a_row(articles):
    drawn = spec(articles, answers(1, 2, 3, 4, 5))
    assert (drawn["width"], drawn["height"]) == (WIDTH, 5 * STEP)
    heads = next(rows for rows in rows_of(drawn, "text", style="number"))
    assert [row["label"] for row in heads] == ["1", "2", "3", "4", "5"]
    assert [row["y"] for row in heads] == [0.5, 1.5, 2.5, 3.5, 4.5]


def test_marks_stand_at_their_amounts(articles):
    drawn = spec(articles, answers(1, 2, 3, 4, 5))
    ((*points,), *_) = [rows for rows in rows_of(drawn, "point") if "at" in rows[0] or "x" in rows[0]]
    assert [(row["x"], row["y"]) for row in points] == [(n, n - 0.5) for n in (1, 2, 3, 4, 5)]


def test_a_silent_article_says_so_in_its_row(articles):
    drawn = spec(articles, answers(1, None, 3, 4, None))
    (silent,) = rows_of(drawn, "text", style="silent")
    assert [(row["label"], row["y"]) for row in silent] == [("none found", 1.5), ("none found", 4.5)]


def test_nobody_is_silent_where_all_answer(articles):
    assert not rows_of(spec(articles, answers(1, 2, 3, 4, 5)), "text", style="silent")


def test_mark_and_label_are_one_target(articles):
    (hits,) = rows_of(spec(articles, answers(1, 2, 3, 4, 5)), "rule", style="hit")
    assert [(row["href"], row["description"]) for row in hits][:2] == [
        ("#a1", "Report 1: 1"),
        ("#a2", "Report 2: 2"),
    ]
    assert all(row["x"] < amount < row["right"] for row, amount in zip(hits, (1, 2, 3, 4, 5), strict=True))


def test_without_links_there_is_no_target(articles):
    bare = [shape(Figure(0, 1, "1", 1, 1, "exact"), row=1, lineage="A")]
    assert not rows_of(spec(articles, bare), "rule", style="hit")


def test_lineages_beyond_the_fifth_share_a_hue(articles):
    shapes = [
        shape(Figure(0, 1, "1", 1, 1, "exact"), row=row, lineage=letter)
        for row, letter in enumerate("EFG", start=1)
    ]
    hues = {row["hue"] for rows in rows_of(spec(articles, shapes), "point") for row in rows if "x" in row}
    assert hues == {"e", "ink2"}


@pytest.mark.parametrize(("amount", "is_shortened"), [(7_000, False), (9_500, True)])
def test_amounts_are_shortened_on_an_axis_that_reaches_ten_thousand(articles, amount, is_shortened):
    assert ("'~s'" in str(spec(articles, answers(amount)))) == is_shortened


def test_bands_stay_above_zero_where_their_amounts_do(articles):
    about = [shape(Figure(0, 1, "about 3", 0.0, 6.0, "about"), row=1, lineage="A")]
    bands = [rows for rows in rows_of(spec(articles, about), "rule") if "right" in rows[0]]
    assert min(row["x"] for rows in bands for row in rows) >= 0


def test_the_drawing_of_a_panel_has_the_size_of_its_rows(articles):
    found = inline_svg(panel(articles, answers(1, 2)), "A sentence.", prefix="q-", padding=PADDING)
    wide = WIDTH + LEFT + PADDING["right"]
    high = 5 * STEP + PADDING["top"] + PADDING["bottom"]
    assert re.search(r'viewBox="([^"]+)"', found)[1] == f"0 0 {wide} {high}"
