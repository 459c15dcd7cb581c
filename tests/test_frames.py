from __future__ import annotations

import dataclasses
import datetime as dt

import pandas as pd
import pytest

from newslens import frames, schema
from newslens.frames import grouped, records, rows, spans_by_article

ROW_TYPES = {
    "segments": frames.SegmentRow,
    "sentences": frames.SentenceRow,
    "names": frames.NameRow,
    "dates": frames.DateRow,
    "figures": frames.FigureRow,
    "quotations": frames.QuotationRow,
    "evidence": frames.EvidenceRow,
}
DAY = dt.datetime(2031, 3, 2, 10, 15)
FIGURES = [
    schema.Figure(0, 3, "Two", 2.0, 2.0, "exact", counted="boats"),
    schema.Figure(9, 12, "400", 400.0, None, "at_least", conversion_of=0),
]


def kind_of(name):
    return ROW_TYPES.get(name, schema.RECORDS[name])


@pytest.mark.parametrize("name", schema.RECORDS)
def test_every_table_has_a_record_for_its_rows(name):
    fields = [field.name for field in dataclasses.fields(kind_of(name))]
    assert sorted(fields) == sorted(schema.columns(name))
    assert records(schema.empty(name), kind_of(name)) == []


@pytest.mark.parametrize("name", ROW_TYPES)
def test_a_row_is_what_was_found_and_its_article(name):
    assert issubclass(ROW_TYPES[name], schema.RECORDS[name])
    (article,) = (field for field in dataclasses.fields(ROW_TYPES[name]) if field.name == "article_id")
    assert article.kw_only
    assert article.default is dataclasses.MISSING


def test_records_come_back_as_they_went_into_the_table():
    table = schema.found_table("figures", [("a", FIGURES[:1]), ("b", FIGURES[1:])])
    assert records(table, schema.Figure) == FIGURES
    assert records(table, frames.FigureRow) == [
        frames.FigureRow(*dataclasses.astuple(figure), article_id=key)
        for key, figure in zip("ab", FIGURES, strict=True)
    ]


def test_missing_values_are_none_and_others_are_plain():
    dates = [schema.Date(0, 6, "Sunday", DAY, DAY, "day"), schema.Date(9, 12, "then", None, None, "vague")]
    first, second = records(schema.found_table("dates", [("a", dates)]), frames.DateRow)
    assert type(first.first) is dt.datetime
    assert type(first.start) is int
    assert (first.first, first.dated) == (DAY, None)
    assert (second.first, second.last) == (None, None)


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (pd.Series([1, 2]), [1, 2]),
        (pd.Series([1, None], dtype="Int64"), [1, None]),
        (pd.Series([1.5, float("nan")]), [1.5, None]),
        (pd.Series([True, None], dtype="boolean"), [True, None]),
        (pd.Series(["x", None], dtype="string"), ["x", None]),
        (pd.Series([pd.Timestamp(DAY), pd.NaT]), [DAY, None]),
        (pd.Series([pd.Timestamp(DAY), pd.NA], dtype=object), [DAY, None]),
        (pd.Series([DAY, None], dtype="datetime64[s]"), [DAY, None]),
    ],
)
def test_columns_of_every_kind(column, expected):
    found = [value for (value,) in rows(pd.DataFrame({"c": column}), "c")]
    assert found == expected
    assert [type(value) for value in found] == [type(value) for value in expected]


def test_a_column_that_is_not_there_is_missing_throughout():
    frame = pd.DataFrame({"start": [0, 5]})
    assert list(rows(frame, "cue", "start")) == [(None, 0), (None, 5)]


def test_rows_of_a_table_without_rows():
    assert list(rows(schema.empty("names"), "name", "kind")) == []


def test_spans_of_each_article_in_the_order_of_the_table():
    names = [schema.Name(0, 3, "Ann", "Ann Lee", "person"), schema.Name(9, 13, "Lund", "Lund", "place")]
    table = schema.found_table("names", [("b", names), ("a", names[:1]), ("c", [])])
    assert spans_by_article(table, schema.Name) == {"b": names, "a": names[:1]}
    assert list(spans_by_article(table, schema.Name)) == ["b", "a"]


def test_records_are_grouped_in_their_order():
    found = grouped([("c", 2), ("a", 9), ("c", 1), (None, 4)], lambda row: row[0])
    assert list(found.items()) == [("c", [("c", 2), ("c", 1)]), ("a", [("a", 9)]), (None, [(None, 4)])]
    assert grouped([], len) == {}


def test_rows_are_found_by_their_place_not_by_their_label():
    table = schema.found_table("figures", [("a", FIGURES)]).iloc[::-1]
    assert [each.surface for each in records(table, schema.Figure)] == ["400", "Two"]
