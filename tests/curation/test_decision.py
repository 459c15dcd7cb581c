from __future__ import annotations

import dataclasses

import pandas as pd
import pytest

from newslens.curation.decision import (
    DECISION_DTYPES,
    FILE_COLUMNS,
    Decision,
    as_decisions,
    decision_faults,
    no_decisions,
)


def decision(**cells):
    given = dict.fromkeys(field.name for field in dataclasses.fields(Decision)) | {"line": 2}
    return Decision(**given | {"table": "figures", "article_id": "a", "start": "0", "end": "3"} | cells)


@pytest.mark.parametrize(
    "cells",
    [
        {"action": "keep"},
        {"action": "split"},
        {"action": "join", "id": "boats"},
        {"action": "join", "value": "a:0-3"},
        {"action": "add"},
        {"action": "add", "column": "unit", "value": "USD"},
        {"action": "keep", "table": "questions", "id": "boats"},
    ],
)
def test_lines_that_can_be_understood(cells):
    assert not list(decision_faults(decision(**cells)))


@pytest.mark.parametrize(
    ("cells", "fault"),
    [
        ({"action": "join"}, "names the question or utterance"),
        ({"action": "split", "table": "names"}, "only figures and quotations can split, not names"),
        ({"action": "add", "table": "findings", "id": "x"}, "findings cannot be added"),
        ({"action": "add", "column": "surface"}, "the column to set must be one of low"),
        ({"action": "keep", "start": "٣"}, "start must be a whole number, not '٣'"),
        ({"action": "keep", "start": "-1"}, "start must be a whole number"),
    ],
)
def test_lines_that_cannot(cells, fault):
    assert fault in next(decision_faults(decision(**cells)))


def test_every_fault_of_a_line_is_told_unless_its_table_is_none():
    told = list(decision_faults(decision(action="burn", article_id=None, start="-1", end="x")))
    assert [each.partition(" ")[0] for each in told] == ["the", "article_id", "start", "end"]
    assert len(list(decision_faults(decision(action="burn", table="ships", start="-1")))) == 1


def test_columns_that_are_missing_are_empty():
    filled = as_decisions(pd.DataFrame({"line": [2], "table": ["names"], "action": ["keep"]}))
    assert list(filled) == list(DECISION_DTYPES)
    assert filled.dtypes.equals(no_decisions().dtypes)
    assert "line" not in FILE_COLUMNS
