from __future__ import annotations

import pytest
from invented_event import analysis as invented
from invented_event import with_tables

from newslens import schema
from newslens.presentation.event_view import EventView
from newslens.presentation.page.reuse_matrix import reuse_rows


def share(value, relation="identical"):
    """What the table says of a share of article 2 in article 1, and how they share it."""
    view = EventView(
        with_tables(
            reuse=schema.table("reuse", [schema.Reuse("wire", "quill", value)]),
            passages=schema.table("passages", [schema.Passage("quill", 0, 9, "wire", 0, 9, relation, 1.0)]),
        )
    )
    return reuse_rows(view)[0].shares[1]


def test_a_row_says_how_much_of_each_article_stands_in_it():
    rows = reuse_rows(EventView(invented()))
    assert [row.article.number for row in rows] == [1, 2, 3, 4, 5]
    assert [each.percent for each in rows[0].shares] == [None, 90, 50, 0, 0]
    assert [each.percent for each in rows[1].shares] == [60, None, 0, 0, 0]


@pytest.mark.parametrize(
    ("value", "step"),
    [
        (0.0, 0),
        (0.04, 0),
        (0.05, 1),
        (0.24, 1),
        (0.25, 2),
        (0.49, 2),
        (0.5, 3),
        (0.69, 3),
        (0.7, 4),
        (1.0, 4),
    ],
)
def test_the_more_is_shared_the_deeper_the_shade(value, step):
    assert share(value).step == step


@pytest.mark.parametrize(
    ("value", "relation", "is_told"),
    [
        (0.25, "reworded", True),
        (0.24, "reworded", False),
        (0.9, "translated", True),
        (0.9, "identical", False),
        (0.9, "typographic", False),
    ],
)
def test_text_that_is_shared_in_other_words_is_told_apart(value, relation, is_told):
    assert share(value, relation).reworded == is_told
