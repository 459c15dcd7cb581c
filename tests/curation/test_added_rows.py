from __future__ import annotations

import pandas as pd
import pytest
from curated_event import decided, reports, span

from newslens import schema
from newslens.curation import Decision, lay_over
from newslens.curation.added_rows import with_added
from newslens.frames import records

ARTICLES = reports(
    a="Some forty-odd boats. Three sank, Ada Brandt saw.", b='He said "it rained" on 3 May 2031.'
)
TEXTS = dict(zip(ARTICLES["article_id"], ARTICLES["text"], strict=True))


def added(name, article_id, words, **cells):
    line = {"table": name, "action": "add", **span(ARTICLES, article_id, words), **cells}
    return lay_over(name, schema.empty(name), decided(line), TEXTS)


def test_a_figure_is_read_as_the_machine_reads_its_words():
    (row,) = added("figures", "a", "Three").to_dict("records")
    assert (row["surface"], row["low"], row["high"], row["comparator"]) == ("Three", 3, 3, "exact")


def test_words_that_the_machine_cannot_read_are_vague():
    row = added("figures", "a", "boats").iloc[0]
    assert row["comparator"] == "vague"
    assert pd.isna(row["low"])


@pytest.mark.parametrize(
    ("name", "words", "column", "value"),
    [
        ("names", "Ada Brandt", "name", "Ada Brandt"),
        ("quotations", "Three sank", "kind", "indirect"),
    ],
)
def test_what_such_a_row_has_at_least(name, words, column, value):
    assert added(name, "a", words).loc[0, column] == value


def test_marks_make_a_direct_quotation_and_a_date_is_read():
    assert added("quotations", "b", "it rained").loc[0, "kind"] == "direct"
    date = added("dates", "b", "3 May 2031")
    assert date.loc[0, "granularity"] == "day"
    assert date.loc[0, "first"] == pd.Timestamp("2031-05-03")
    assert added("dates", "b", "rained").loc[0, "granularity"] == "vague"


def test_a_cell_may_be_set_with_the_row():
    assert added("names", "a", "Ada Brandt", column="kind", value="group").loc[0, "kind"] == "group"


def test_rows_stand_in_the_order_of_articles_and_text_and_none_twice():
    found = [schema.Name(0, 4, "Some", "Some", "place")]
    frame = schema.found_table("names", [("a", found), ("b", [schema.Name(0, 2, "He", "He", "person")])])
    lines = [
        {"table": "names", "action": "add", **span(ARTICLES, "a", word)} for word in ("Ada", "Some", "Ada")
    ]
    laid = lay_over("names", frame, decided(*lines), TEXTS)
    assert laid["surface"].tolist() == ["Some", "Ada", "He"]
    assert laid["name"].tolist()[0] == "Some"
    assert laid.dtypes.equals(frame.dtypes)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (5, 2), (40, 900)])
def test_a_span_that_lies_in_no_text_adds_nothing(start, end):
    line = {"table": "names", "action": "add", "article_id": "a", "start": start, "end": end}
    assert with_added("names", schema.empty("names"), records(decided(line), Decision), TEXTS).empty
