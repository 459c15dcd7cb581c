"""Values that a person sets a cell to."""

from __future__ import annotations

import dataclasses

import pandas as pd
import pytest

from newslens import schema
from newslens.curation.decided_values import VOCABULARIES, decided_value, told_misfits
from newslens.curation.decision import CURATED, Decision, as_decisions
from newslens.errors import InputError
from newslens.reading import read_articles

LINE = Decision(7, "figures", "north", 0, 3, None, "set", "low", None, None, None)


def value(table, column, written, length=40):
    decision = dataclasses.replace(LINE, table=table, column=column, value=written)
    return decided_value(decision, pd.Series([], dtype=schema.dtypes(table)[column]).dtype, length=length)


def refused(table, column, written, told):
    with pytest.raises(InputError, match=f"^Decision in line 7: {told}") as error:
        value(table, column, written)
    assert str(error.value).count("\n") == 0


@pytest.mark.parametrize(
    ("written", "number"),
    [("12", 12.0), ("-1.5", -1.5), (".5", 0.5), ("4.", 4.0), ("1e300", 1e300), ("+2E3", 2000.0)],
)
def test_numbers(written, number):
    assert value("figures", "low", written) == number


@pytest.mark.parametrize(
    "written",
    ["inf", "-inf", "nan", "1e400", "-1e400", "١٢", "１２", "1_000", "1,000", "twelve", " 12", "0x10", "²"],
)
def test_what_is_no_number(written):
    refused("figures", "low", written, "low takes a number")


def test_whole_numbers_and_dates():
    assert value("questions", "n_figures", "3") == 3
    assert value("dates", "first", "2031-05-02") == pd.Timestamp("2031-05-02")
    assert value("dates", "first", "9999-12-31 23:59:59").year == 9999
    refused("questions", "n_figures", "3.5", "n_figures takes a number")
    refused("questions", "n_figures", "9" * 30, "n_figures takes a number")
    for written in ("soon", "NaT", "nan", "1e400", "٢٠٣١-٠٥-٠٢"):
        refused("dates", "first", written, "first takes a number or a date")


@pytest.mark.parametrize(("table", "column"), list(VOCABULARIES))
def test_a_column_of_few_words_takes_these_and_no_other(table, column):
    for word in VOCABULARIES[table, column]:
        assert value(table, column, word) == word
    refused(table, column, "bigger", f"{column} must be one of {VOCABULARIES[table, column][0]}, ")
    refused(table, column, VOCABULARIES[table, column][0].upper(), f"{column} must be one of ")


def test_every_vocabulary_is_of_a_column_that_can_be_set():
    assert all(table in CURATED and column in schema.columns(table) for table, column in VOCABULARIES)


@pytest.mark.parametrize(
    "unit",
    ["USD", "percent", "percentage_point", "fraction", "year_of_age", "kilometer", "USD/barrel", "/day"],
)
def test_units(unit):
    assert value("figures", "unit", unit) == unit
    assert value("questions", "unit", unit) == unit


@pytest.mark.parametrize(
    "unit", ["usd", "%", "kilometres an hour", "meter**9999999", "USD/", "bananas", "9", "nan", "_", "/nan"]
)
def test_unknown_units(unit):
    refused("figures", "unit", unit, "'.*' is no unit; write it as the column unit does")


def test_places_lie_in_the_text():
    assert value("quotations", "speaker_end", "40") == 40
    assert value("quotations", "speaker_start", "0") == 0
    refused(
        "quotations",
        "speaker_end",
        "41",
        "speaker_end must lie in the text of north, from 0 to 40, not at 41",
    )
    refused("figures", "conversion_of", "-1", "conversion_of must lie in the text")
    assert value("quotations", "speaker_end", "41", length=None) == 41


def test_text_is_free_and_no_value_is_missing():
    assert value("figures", "counted", "inf") == "inf"
    assert value("quotations", "speaker", "Ёлкин") == "Ёлкин"
    for column in ("low", "unit", "comparator", "conversion_of"):
        assert pd.isna(value("figures", column, None))


def test_what_does_not_fit_is_told_of_every_decision_in_force():
    articles = read_articles(pd.DataFrame({"article_id": ["north"], "text": ["Three boats sank."]}))
    lines = (
        ("figures", "low", "many"),
        ("figures", "comparator", "nearly"),
        ("figures", "comparator", "exact"),
        ("quotations", "cue_start", "17"),
        ("quotations", "cue_end", "18"),
    )
    span = {"article_id": "north", "start": 0, "end": 5, "action": "set"}
    written = [
        span | {"line": number, "table": table, "column": column, "value": value}
        for number, (table, column, value) in enumerate(lines, start=2)
    ]
    found = told_misfits(as_decisions(pd.DataFrame(written)), articles)
    assert {line: told.partition(": ")[2][:24] for line, told in found.items()} == {
        2: "low takes a number or a ",
        6: "cue_end must lie in the ",
    }
