from __future__ import annotations

import pytest
import vl_convert
from invented_event import RESULTS
from invented_event import analysis as invented

from newslens import schema
from newslens.errors import InputError
from newslens.presentation import theme
from newslens.presentation.drawing import charts
from newslens.presentation.event_view import EventView


@pytest.fixture(scope="module")
def event():
    return invented()


def test_figures_by_question_draws_what_is_asked_for(event):
    chart = charts.figures_by_question(event, "boats", "dead", columns=2)
    assert [each.title for each in chart.concat] == ["Boats that came first", "People dead"]
    assert "report 4: three boats" in chart.description


def test_figures_by_question_says_what_it_does_not_know(event):
    with pytest.raises(InputError, match="no question 'ships'"):
        charts.figures_by_question(event, "ships")


def test_without_keys_the_questions_on_which_articles_differ_are_drawn(event):
    titles = [each.title for each in charts.figures_by_question(event).concat]
    assert titles == ["Boats that came first", "People dead", "People missing", "People hurt"]


def test_where_all_agree_the_first_question_is_drawn(event):
    calm = type(event)(**{**vars(event), "questions": event.questions.assign(verdict="agree")})
    assert [each.title for each in charts.figures_by_question(calm).concat] == ["People dead"]


def test_where_nothing_is_asked_that_is_said(event):
    empty = type(event)(**{**vars(event), "questions": schema.empty("questions")})
    with pytest.raises(InputError, match="No figure answers a question"):
        charts.figures_by_question(empty)


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


def test_before_after_joins_the_two_figures_of_a_report(event):
    chart = charts.before_after(event, RESULTS)
    assert (
        "certified 22 to 33; Report 1: 22 to more than 30; Report 3: more than 30 in 2031"
        in chart.description
    )


def test_before_after_says_where_nothing_moved(event):
    still = type(event)(**{**vars(event), "figures": schema.empty("figures")})
    with pytest.raises(InputError, match="before and after"):
        charts.before_after(still)


@pytest.mark.parametrize("flavour", ["light", "dark"])
def test_a_canvas_gets_hex_values(event, flavour):
    with theme.enable(flavour):
        spec = str(charts.figures_by_question(event, "boats").to_dict())
    assert "var(--" not in spec
    assert theme.colour("a", flavour) in spec


def test_a_report_can_be_chosen_and_every_answer_tells_its_sentence(event):
    chart = charts.figures_by_question(event, "boats", "dead").to_dict()
    assert len(chart["params"][0]["views"]) == 2
    told = [row for rows in chart["datasets"].values() for row in rows if row.get("sentence")]
    assert any("three boats" in row["sentence"].lower() for row in told)


def test_renderings_tell_both_wordings_in_the_order_of_their_names(event):
    frame = charts.renderings(event, "gate").data
    numbers = {each.article_id: each.number for each in EventView(event).articles}
    texts = dict(zip(event.articles["article_id"], event.articles["text"], strict=True))
    by_number = {numbers[key]: " ".join(texts[key].split()) for key in numbers}
    for row in frame.to_dict("records"):
        assert row["wording_a"] in by_number[int(row["column"].split()[0])]
        assert row["wording_b"] in by_number[int(row["row"].split()[0])]


@pytest.mark.parametrize("version", ["5.8", "6.4"])
def test_both_versions_of_the_grammar_draw_all_charts(event, version):
    drawn = [
        charts.figures_by_question(event),
        charts.renderings(event, "gate"),
        charts.reuse(event),
        charts.before_after(event, RESULTS),
        charts.dates(event),
    ]
    for chart in drawn:
        spec = {key: value for key, value in chart.to_dict().items() if key != "$schema"}
        assert "<svg" in vl_convert.vegalite_to_svg(spec, vl_version=version)
