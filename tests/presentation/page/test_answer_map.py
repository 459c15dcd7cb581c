from __future__ import annotations

import pytest
from events_of_findings import altered, compatible, conflict, event_with, update
from invented_event import analysis

from newslens import schema
from newslens.presentation.event_view import EventView
from newslens.presentation.page.answer_map import MapColumn, map_columns, map_rows, question_title
from newslens.presentation.page.highlights import Anchors

OTHERS = ("segments", "sentences", "names", "dates", "quotations", "renderings", "passages", "reuse")


def rows(event):
    return map_rows(event, Anchors(event), map_columns(event))


def many(letters, answers):
    """An event of as many reports as letters, each of which gives one number of boats."""
    keys = [f"a{n}" for n in range(len(letters))]
    texts = [f"{answer} boats sank." for answer in answers]
    articles = [
        schema.Article(key, None, None, None, None, None, None, None, None, text)
        for key, text in zip(keys, texts, strict=True)
    ]
    figures = [
        (key, [schema.Figure(0, len(word), word, size, size, "exact", None, "boats", None, None, "boats")])
        for key, (word, size) in zip(keys, ((each, float(len(each))) for each in answers), strict=True)
    ]
    question = schema.Question(
        "boats", "boats sunk", "boats", None, len(keys), len(keys), 2, 2, 3, "conflict"
    )
    return EventView(
        _tables(
            articles=schema.table("articles", articles),
            figures=schema.found_table("figures", figures),
            questions=schema.table("questions", [question]),
            lineages=schema.table(
                "lineages",
                [schema.Lineage(k, letter, None, 0.9, "") for k, letter in zip(keys, letters, strict=True)],
            ),
        )
    )


def _tables(**given):
    empty = {name: schema.empty(name) for name in (*OTHERS, "findings", "evidence")}
    return type("Tables", (), {**empty, **given})()


def test_columns_are_reports_by_voice_and_then_by_number():
    event = event_with(lineages=analysis().lineages.assign(lineage=["A", "B", "A", "C", "B"]))
    assert [each.label for each in map_columns(event)] == ["1", "3", "2", "5", "4"]


def test_a_question_has_the_answers_of_each_report_as_links():
    (boats, *_) = rows(event_with(conflict()))
    assert (boats.label, boats.href, boats.verdict.word) == ("Boats that came first", "#f1", "Conflict")
    assert [[each.text for each in cell] for cell in boats.cells] == [
        ["two boats"], ["two boats"], ["two boats"], ["three boats"], [],
    ]  # fmt: skip
    assert boats.cells[0][0].href == "#a1-f2"


def test_what_disagrees_comes_first_then_what_moved_then_what_can_be_right():
    event = event_with(compatible(), update(), conflict(), altered("words", "do not", "do"))
    assert [row.verdict.word for row in rows(event)][:4] == [
        "Altered quotation",
        "Conflict",
        "Update",
        "Compatible",
    ]
    assert rows(event)[0].label == "Tarn Ilvers’s words"


def test_answers_given_by_one_report_alone_are_left_out():
    labels = [row.label for row in rows(EventView(analysis()))]
    assert "People dead" in labels
    assert "Seats in all" not in labels


def test_beyond_eight_reports_a_column_is_a_voice_and_an_answer_is_counted():
    event = many("AAAAAAABB", ["two"] * 6 + ["three"] * 3)
    assert [(each.label, each.name) for each in map_columns(event)] == [
        ("A", "1, 2 and 5 more"),
        ("B", "8, 9"),
    ]
    (row,) = rows(event)
    assert [[(each.text, each.count) for each in cell] for cell in row.cells] == [
        [("two", 6), ("three", 1)], [("three", 2)],
    ]  # fmt: skip


def test_eight_reports_have_a_column_each():
    assert len(map_columns(many("AAAAAABB", ["two"] * 8))) == 8


@pytest.mark.parametrize(("voices", "columns"), [(10, 10), (11, 1)])
def test_more_than_ten_voices_stand_in_one_column(voices, columns):
    letters = [*"ABCDEFGHIJK"[:voices], *"A" * (13 - voices)]
    event = many(letters, ["two"] * 12 + ["three"])
    assert len(map_columns(event)) == columns


def test_in_one_column_voices_are_counted():
    event = many([*"ABCDEFGHIJK", "A"], ["two"] * 5 + ["three"] * 6 + ["two"])
    (row,) = rows(event)
    assert [(each.text, each.count) for each in row.cells[0]] == [("three", 6), ("two", 5)]


@pytest.mark.parametrize(
    ("label", "unit", "title"),
    [
        ("price", "USD", "Price, USD"),
        ("price (USD)", "USD", "Price (USD)"),
        ("share of seats", "percent", "Share of seats"),
        ("speed (miles per hour)", "mile_per_hour", "Speed (miles per hour)"),
    ],
)
def test_a_unit_stands_behind_a_label_that_does_not_say_it(label, unit, title):
    assert question_title(schema.Question("q", label, None, unit, 1, 1, 1, None, None, "agree")) == title


def test_brackets_say_what_they_count():
    (of_voices,) = rows(many("AAAAABBBB", ["two"] * 5 + ["three"] * 4))
    assert [[(each.text, each.givers) for each in cell] for cell in of_voices.cells] == [
        [("two", "five reports")],
        [("three", "four reports")],
    ]
    (of_all,) = rows(many("ABCDEFGHIJK", ["two"] * 10 + ["three"]))
    assert [(each.text, each.givers) for each in of_all.cells[0]] == [
        ("two", "ten voices"),
        ("three", "one voice"),
    ]


def test_reports_of_no_known_voice_share_no_column():
    columns = map_columns(many(["A"] * 7 + ["", ""], ["two"] * 9))
    assert [each.label for each in columns] == ["A", "8", "9"]


def test_a_hedged_answer_stands_with_the_plain_one():
    figures = [
        ("wire", [schema.Figure(0, 3, "some 2", 2.0, 2.0, "about", None, "boats", None, None, "boats")]),
        ("echo", [schema.Figure(0, 3, "2", 2.0, 2.0, "exact", None, "boats", None, None, "boats")]),
        ("calder", [schema.Figure(0, 3, "3", 3.0, 3.0, "exact", None, "boats", None, None, "boats")]),
    ]
    event = event_with(figures=schema.found_table("figures", figures))
    (boats,) = (
        row
        for row in map_rows(event, Anchors(event), [MapColumn("", "Answers", "", "", frozenset(event.by_id))])
        if row.anchor
    )
    assert [(each.text, each.count) for each in boats.cells[0]] == [("2", 2), ("3", 1)]
