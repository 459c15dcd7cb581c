from __future__ import annotations

import pytest
from invented_event import analysis

from newslens import schema
from newslens.presentation.drawing.chart_rows import rows_to_draw
from newslens.presentation.event_view import EventView


def event_of(letters):
    keys = [f"a{n}" for n in range(len(letters))]
    tables = {name: schema.empty(name) for name in schema.RECORDS}
    tables["articles"] = schema.table(
        "articles",
        [schema.Article(key, None, None, None, None, None, None, None, None, "Text.") for key in keys],
    )
    tables["lineages"] = schema.table(
        "lineages",
        [schema.Lineage(k, letter, None, 0.9, "") for k, letter in zip(keys, letters, strict=True) if letter],
    )
    return EventView(type("Tables", (), tables)())


def test_a_row_a_report_by_voice_and_then_by_number():
    rows = rows_to_draw(event_of("ABAC"), ())
    assert [(each.label, each.name) for each in rows] == [
        ("1", "Report 1"), ("3", "Report 3"), ("2", "Report 2"), ("4", "Report 4"),
    ]  # fmt: skip
    assert [each.label for each in rows_to_draw(EventView(analysis()), ())] == ["1", "2", "3", "4", "5"]


@pytest.mark.parametrize(("letters", "labels"), [("AAAAABBB", list("12345678")), ("AAAAABBBB", ["A", "B"])])
def test_beyond_eight_reports_a_row_is_a_voice(letters, labels):
    assert [each.label for each in rows_to_draw(event_of(letters), ())] == labels


@pytest.mark.parametrize(("voices", "rows"), [(12, 12), (13, 2)])
def test_beyond_twelve_voices_the_silent_ones_are_left_out(voices, rows):
    letters = "ABCDEFGHIJKLM"[:voices]
    assert len(rows_to_draw(event_of(letters), {"a0", "a5"})) == rows


def test_where_lineages_are_not_known_those_who_answer_have_rows():
    assert [each.label for each in rows_to_draw(event_of([""] * 10), {"a0", "a9"})] == ["1", "10"]


def test_reports_of_no_known_voice_share_no_row():
    rows = rows_to_draw(event_of(["A"] * 7 + ["", ""]), ())
    assert [(each.label, each.name) for each in rows] == [
        ("A", "Voice A"),
        ("8", "Report 8"),
        ("9", "Report 9"),
    ]
