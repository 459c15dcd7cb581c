from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

from newslens import InputError, schema


@pytest.mark.parametrize("name", schema.RECORDS)
def test_an_empty_table_has_the_columns_and_dtypes(name):
    frame = schema.empty(name)
    assert list(frame) == schema.columns(name)
    assert {key: str(kind) for key, kind in frame.dtypes.items()} == dict(schema.dtypes(name))
    assert frame.empty


def test_spans_get_the_article_first():
    frame = schema.found_table(
        "figures", [("a", [schema.Figure(0, 3, "Two", 2, None, "at_least")]), ("b", [])]
    )
    assert frame.columns[0] == "article_id"
    assert frame.loc[0, "low"] == 2
    assert frame["high"].isna().all()
    assert frame["unit"].isna().all()


def test_a_missing_date_stays_missing():
    rows = [schema.Date(0, 6, "Sunday", None, None, "day"), schema.Date(9, 12, "May", dt.datetime(2031, 5, 1), dt.datetime(2031, 5, 31), "month")]  # fmt: skip
    frame = schema.found_table("dates", [("a", rows)])
    assert pd.isna(frame.loc[0, "first"])
    assert frame.loc[1, "first"] == pd.Timestamp(2031, 5, 1)


def test_an_unknown_table_is_named():
    with pytest.raises(InputError, match="no table 'verbs'; the tables are articles, segments"):
        schema.empty("verbs")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("reuse", {"article_a": "string", "article_b": "string", "share_of_b": "Float64"}),
        (
            "lineages",
            {
                "article_id": "string",
                "lineage": "string",
                "derived_from": "string",
                "certainty": "Float64",
                "reason": "string",
            },
        ),
        (
            "evidence",
            {
                "article_id": "string",
                "start": "Int64",
                "end": "Int64",
                "surface": "string",
                "finding": "string",
                "position": "string",
            },
        ),
    ],
)
def test_only_what_is_found_in_a_text_gets_the_article_before_its_columns(name, expected):
    assert dict(schema.dtypes(name)) == expected


def test_the_lists_a_table_is_made_of_are_not_the_table():
    rows = [schema.Reuse("a", "b", 0.5)]
    frame = schema.table("reuse", rows)
    frame.loc[0, "share_of_b"] = 1.0
    assert rows[0].share_of_b == 0.5
