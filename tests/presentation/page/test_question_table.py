from __future__ import annotations

import pytest
from invented_event import analysis as invented
from invented_event import span, with_tables

from newslens import schema
from newslens.presentation.event_view import EventView
from newslens.presentation.page.highlights import Anchors
from newslens.presentation.page.question_table import answered_rows, only_answers, panels


@pytest.fixture(scope="module")
def shown():
    return EventView(invented())


@pytest.fixture(scope="module")
def anchors(shown):
    return Anchors(shown)


def asked(**changes):
    """The event with one question, on boats, that articles 1 and 4 answer."""
    found = {"unit": None, "label": "boats", "verdict": "conflict"} | changes
    figures = [
        (key, [schema.Figure(*span(key, words), n, n, "exact", found["unit"], question="boats")])
        for key, words, n in (("wire", "Two", 2.0), ("calder", "Three", 3.0))
    ]
    row = schema.Question(
        "boats", found["label"], "boats", found["unit"], 2, 2, 2, 2.0, 3.0, found["verdict"]
    )
    view = EventView(
        with_tables(
            figures=schema.found_table("figures", figures), questions=schema.table("questions", [row])
        )
    )
    return view, Anchors(view)


def test_a_row_has_a_cell_an_article(shown, anchors):
    row = answered_rows(shown, anchors)[0]
    assert row.label == "Boats that came first"
    assert [[(cell.text, cell.href, cell.words) for cell in cells] for cells in row.cells] == [
        [("2", "#a1-f2", "Two boats")],
        [("2", "#a2-f2", "Two boats")],
        [("2", "#a3-f2", "two boats")],
        [("3", "#a4-f3", "Three boats")],
        [],
    ]
    assert (row.n_lineages, row.verdict.word) == (2, "Conflict")


def test_what_has_a_chart_leaves_its_anchor_to_it(shown, anchors):
    drawn = {panel.anchor for panel in panels(shown, anchors)}
    assert drawn == {"q2", "q1", "q3", "q4"}
    rows = {row.label: row.anchor for row in answered_rows(shown, anchors)}
    assert rows["Boats that came first"] is None
    assert rows["Seats won by the Meadow Party"] == "q5"


def test_a_question_with_one_figure_stands_apart(shown, anchors):
    found = {each.label: each for each in only_answers(shown, anchors)}
    age = found["Age of Orla Finn"]
    assert (age.anchor, age.cell.words, age.cell.href, age.article.number) == ("q11", "61", "#a5-f1", 5)
    labels = {row.label for row in answered_rows(shown, anchors)}
    assert not labels & set(found)
    assert len(labels) + len(found) == len(shown.questions)


def test_the_same_answer_twice_is_one_cell():
    figures = [
        ("wire", [schema.Figure(*span("wire", word), n, n, "exact", question="boats")])
        for word, n in (("Two", 2.0), ("Several", 2.0), ("22", 22.0))
    ]
    view = EventView(with_tables(figures=schema.found_table("figures", figures)))
    (row,) = answered_rows(view, Anchors(view))
    assert [(cell.text, cell.words) for cell in row.cells[0]] == [("2", "Two"), ("22", "22")]


@pytest.mark.parametrize(
    ("unit", "label", "titled"),
    [
        (None, "boats", "Boats"),
        ("USD", "cost of the gate", "Cost of the gate, USD"),
        ("USD/barrel", "price of oil", "Price of oil, USD/barrel"),
        ("kilometre", "distance in kilometre", "Distance in kilometre"),
        ("percentage_point", "change", "Change"),
        ("square_kilometre", "area", "Area, square kilometre"),
    ],
)
def test_a_unit_is_named_where_the_label_does_not(unit, label, titled):
    view, anchors = asked(unit=unit, label=label)
    assert answered_rows(view, anchors)[0].label == titled
    assert panels(view, anchors)[0].label == titled


def test_a_chart_bears_the_words_and_the_links(shown, anchors):
    first = panels(shown, anchors)[0]
    assert (first.anchor, first.label, first.verdict.word) == ("q2", "Boats that came first", "Conflict")
    assert (
        'aria-label="Boats that came first: reports 1, 2 and 3: two boats; report 4: three boats."'
        in first.chart
    )
    assert 'href="#a4-f3"' in first.chart


def test_where_all_agree_nothing_is_drawn():
    view, anchors = asked(verdict="agree")
    assert panels(view, anchors) == []
    assert [row.anchor for row in answered_rows(view, anchors)] == ["q1"]
