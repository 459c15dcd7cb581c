from __future__ import annotations

from dataclasses import replace

import pytest
from invented_event import analysis as invented

from newslens.presentation.drawing.answer_marks import shape
from newslens.presentation.drawing.chart_rows import row_of_report
from newslens.presentation.drawing.chart_targets import links, targets
from newslens.presentation.drawing.mark_layout import lay_out
from newslens.presentation.event_view import EventView
from newslens.schema import Figure


@pytest.fixture(scope="module")
def rows():
    return [row_of_report(each) for each in EventView(invented()).articles]


def drawn(*amounts, href=None):
    shapes = [shape(Figure(0, 1, str(n), n, n, "exact"), row=1, lineage="A", href=href) for n in amounts]
    return lay_out([replace(each, sentence=f"It was {each.words}.") for each in shapes])


def test_nothing_leads_anywhere_without_an_address(rows):
    axis, shapes = drawn(3)
    assert links(rows, shapes, axis) == []


def test_a_link_covers_mark_and_label(rows):
    axis, shapes = drawn(3, href="#here")
    (layer,) = links(rows, shapes, axis)
    (row,) = layer.data.to_dict("records")
    assert (row["href"], row["description"]) == ("#here", f"{rows[0].name}: 3")
    assert row["x"] < 3 < row["right"]


def test_a_target_tells_report_answer_and_sentence(rows):
    axis, shapes = drawn(3)
    layer = targets(rows, shapes, axis, "none found")
    answer = layer.data.to_dict("records")[-1]
    assert [answer[name] for name in ("report", "outlet", "answer", "sentence")] == [
        rows[0].name,
        rows[0].outlet,
        "3",
        "It was 3.",
    ]
    assert [each["field"] for each in layer.to_dict()["encoding"]["tooltip"]] == [
        "report",
        "outlet",
        "answer",
        "sentence",
    ]


def test_the_head_of_a_row_tells_all_its_answers(rows):
    axis, shapes = drawn(3, 9)
    heads = targets(rows, shapes, axis, "none found").data.to_dict("records")[: len(rows)]
    assert [each["answer"] for each in heads] == ["3; 9", *["none found"] * (len(rows) - 1)]


def test_all_rows_can_be_silent(rows):
    axis, shapes = lay_out([])
    assert len(targets(rows, shapes, axis, "none found").data) == len(rows)
