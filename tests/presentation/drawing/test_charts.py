from __future__ import annotations

import re
from types import SimpleNamespace

import pandas as pd
import pytest
from invented_event import analysis as invented

import newslens
from newslens import schema
from newslens.comparison.questions import Result
from newslens.errors import InputError
from newslens.presentation import theme
from newslens.presentation.drawing import charts, svg
from newslens.presentation.drawing.answer_marks import shape
from newslens.presentation.drawing.chart_panel import panel
from newslens.presentation.drawing.mark_layout import ARROW, WIDTH, ends, lay_out, text_width
from newslens.presentation.event_view import Edition
from newslens.presentation.page.highlights import Anchors
from newslens.presentation.page.question_table import charted, shapes_of
from newslens.schema import Figure


@pytest.fixture(scope="module")
def event():
    return invented()


def figure(surface, low, high, comparator="exact", unit=None):
    return Figure(0, len(surface), surface, low, high, comparator, unit)


def drawn(*figures, rows=None, zero=True):
    shapes = [shape(each, row=rows[n] if rows else n + 1, lineage="A") for n, each in enumerate(figures)]
    return lay_out(shapes, zero=zero)


@pytest.mark.parametrize(
    ("given", "form", "at", "low", "high"),
    [
        (figure("two", 2, 2), "point", 2, 2, 2),
        (figure("more than 70", 70, None, "more_than"), "more", 70, 70, 70),
        (figure("at least three", 3, None, "at_least"), "more", 3, 3, 3),
        (figure("fewer than 20", None, 20, "less_than"), "less", 20, 20, 20),
        (figure("about 30", 30, 30, "about"), "about", 30, 27, 33),
        (figure("about 30", 28, 32, "about"), "about", 30, 28, 32),
        (figure("dozens", 24, 99, "vague"), "band", None, 24, 99),
        (figure("some", 2, None, "vague"), "more", None, 2, 2),
        (figure("12 to 15", 12, 15, "range"), "band", None, 12, 15),
        (figure("none", 0, 0), "point", 0, 0, 0),
    ],
)
def test_a_figure_is_drawn_as_what_it_says(given, form, at, low, high):
    found = shape(given, row=1, lineage="A")
    assert (found.form, found.at, found.low, found.high) == (form, at, low, high)


def test_a_figure_without_an_amount_is_not_drawn():
    assert shape(figure("many", None, None, "vague"), row=1, lineage="A") is None


@pytest.mark.parametrize("values", [(2, 3), (0, 0), (5, 5), (48, 1500000), (0.1, 0.9), (-3, 4), (1e12, 2e12)])
def test_an_axis_holds_its_values_between_even_ticks(values):
    axis, _ = drawn(*(figure(str(value), value, value) for value in values))
    assert axis.ticks[0] == axis.low <= min(values)
    assert axis.ticks[-1] == axis.high >= max(values)
    assert 2 <= len(axis.ticks) <= 7
    steps = {round(b - a, 6) for a, b in zip(axis.ticks, axis.ticks[1:], strict=False)}
    assert len(steps) == 1


def test_counts_start_at_zero_and_distances_need_not():
    far = figure("143", 143, 143), figure("150", 150, 150)
    assert drawn(*far)[0].low == 0
    assert drawn(*far, zero=False)[0].low > 100


def test_an_open_arrow_stays_inside_its_panel():
    axis, arranged = drawn(figure("more than 70", 70, None, "more_than"), figure("73", 73, 73))
    assert ends(arranged[0], axis)[1] == pytest.approx(axis.place(70) + ARROW)
    assert ends(arranged[0], axis)[1] <= WIDTH


def test_labels_fit_beside_their_marks():
    axis, arranged = drawn(
        figure("two", 2, 2),
        figure("ninety-nine", 99, 99),
        figure("around 98", 98, 98, "about"),
        figure("0", 0, 0),
    )
    for each in arranged:
        left, right = ends(each, axis)
        wide = text_width(each.label) + 9
        assert each.label
        assert (right + wide <= WIDTH + 12) if each.side == "right" else (left - wide >= 0)


def test_two_answers_of_one_report_are_labelled_outwards():
    _, arranged = drawn(figure("one", 1, 1), figure("two", 2, 2), rows=[1, 1])
    assert [(each.label, each.side) for each in arranged] == [("one", "left"), ("two", "right")]


def test_the_same_answer_twice_is_one_mark():
    _, arranged = drawn(figure("two", 2, 2), figure("Two", 2, 2), rows=[1, 1])
    assert len(arranged) == 1


def test_three_answers_of_one_report_share_a_label():
    _, arranged = drawn(*(figure(str(n), n, n) for n in (1, 2, 3)), rows=[1, 1, 1])
    assert [each.label for each in arranged] == ["", "", "1; 2; 3"]


def test_questions_without_disagreement_get_no_chart(event):
    assert charted(Edition(event)) == ["boats", "dead", "missing", "hurt"]


def drawing(event, question="dead", **options):
    edition = Edition(event)
    anchors = Anchors(edition)
    shapes = shapes_of(edition, anchors, edition.answers[question])
    return svg.inline(
        panel(edition.witnesses, shapes, **options), "A sentence.", prefix="q-", padding=svg.PADDING
    )


def test_a_chart_of_a_page_follows_its_colours_and_has_no_style_of_its_own(event):
    found = drawing(event)
    assert set(re.findall(r'fill="([^"]+)"', found)) <= {
        "none", *(f"var(--{role})" for role in ("a", "b", "c", "ink", "ink2", "ink3", "paper"))
    }  # fmt: skip
    assert "style=" not in found
    assert "font-family" not in found
    assert "#" not in "".join(re.findall(r'(?:stroke|fill)="([^"]+)"', found))


def test_every_answer_is_one_link_to_its_mark(event):
    assert re.findall(r'href="([^"]+)"', drawing(event)) == ["#a1-f1", "#a2-f1", "#a3-f1", "#a4-f1", "#a5-f3"]


def test_a_silent_report_keeps_its_row(event):
    assert drawing(event, "boats").count(">no figure<") == 2  # the text and its halo, for report 5
    assert 'viewBox="0 0 269 140"' in drawing(event, "boats")


def test_a_reference_has_a_row_of_its_own(event):
    reference = shape(figure("5", 5, 5), row=6, lineage="")
    found = drawing(event, reference=reference)
    assert ">ref.<" in found
    assert 'viewBox="0 0 269 162"' in found
    assert "stroke-dasharray" in found


def test_a_chart_is_the_same_every_time(event):
    assert drawing(event) == drawing(event)


def test_figures_by_question_draws_what_is_asked_for(event):
    chart = charts.figures_by_question(event, "boats", "dead", columns=2)
    assert [each.title for each in chart.concat] == ["Boats that came first", "People dead"]
    assert "report 4: three boats" in chart.description


def test_figures_by_question_says_what_it_does_not_know(event):
    with pytest.raises(InputError, match="no question 'ships'"):
        charts.figures_by_question(event, "ships")


def test_renderings_has_a_cell_a_pair(event):
    frame = charts.renderings(event, "gate").data
    assert frame["relation"].tolist() == ["typographic", "reworded", "reworded"]
    with pytest.raises(InputError, match="No two renderings"):
        charts.renderings(event, "water")


def test_reuse_has_a_cell_for_every_two_reports_that_share_text(event):
    chart = charts.reuse(event).to_dict()
    assert [(cell["row"], cell["column"], cell["share"]) for cell in chart["data"]["values"]] == [
        ("1 A", "2 A", 0.9),
        ("2 A", "1 A", 0.6),
        ("1 A", "3 A", 0.5),
    ]


def test_reuse_takes_more_pairs_than_a_frame_may_have_rows():
    count = 75
    articles = pd.DataFrame({"article_id": [f"r{n}" for n in range(count)], "text": ["A boat sank."] * count})
    names = articles["article_id"]
    pairs = [schema.Reuse(a, b, 1.0) for a in names for b in names if a != b]
    many = SimpleNamespace(articles=newslens.read_articles(articles), reuse=schema.table("reuse", pairs))
    assert 'class="chart"' in svg.inline(charts.reuse(many), "Shares", prefix="r-")


def test_before_after_joins_the_two_figures_of_a_report(event):
    results = [
        Result("Meadow", "Meadow Party", ("Meadow",), "seats", year, value, 80.0, "River Court")
        for year, value in ((2027, 22.0), (2031, 33.0))
    ]
    chart = charts.before_after(event, results)
    assert [each.title for each in chart.concat] == ["Meadow Party"]
    assert "certified 22 to 33" in chart.description


@pytest.mark.parametrize("flavour", ["light", "dark"])
def test_a_canvas_gets_hex_values(event, flavour):
    with theme.enable(flavour):
        spec = str(charts.figures_by_question(event, "boats").to_dict())
    assert "var(--" not in spec
    assert theme.colour("a", flavour) in spec


def test_an_axis_is_drawn_out_until_a_label_fits():
    fallen = shape(figure("around 15", 15, 15, "about"), row=1, lineage="C", before=figure("48", 48, 48))
    axis, (only,) = lay_out([fallen])
    left, right = ends(only, axis)
    assert only.label == "48 to ~ 15"
    assert right + 9 + text_width(only.label) <= WIDTH + 12
    assert left >= 0
