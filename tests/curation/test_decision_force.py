from __future__ import annotations

import pytest
from curated_event import decided

from newslens.curation import in_force, overruled_lines
from newslens.curation.decision_force import in_force_by_row, row_key

ROW = {"table": "figures", "article_id": "a", "start": 0, "end": 3}


def line(action, column=None, value=None, **more):
    return {**ROW, "action": action, "column": column, "value": value, **more}


@pytest.mark.parametrize(
    ("lines", "counting"),
    [
        ([line("drop"), line("keep")], [3]),
        ([line("keep"), line("drop")], [3]),
        ([line("set", "low", "2"), line("set", "high", "2")], [2, 3]),
        ([line("set", "low", "2"), line("set", "low", "3")], [3]),
        ([line("drop"), line("set", "low", "2")], [3]),
        ([line("set", "low", "2"), line("keep")], [3]),
        ([line("join", value="b:0-1"), line("split")], [3]),
        ([line("split"), line("set", "low", "2")], [2, 3]),
        ([line("add"), line("set", "low", "2"), line("keep")], [2, 4]),
        ([line("add"), line("drop")], [3]),
        ([line("drop"), line("add")], [3]),
        ([line("drop"), line("drop", start=4)], [2, 3]),
    ],
)
def test_the_later_line_counts(lines, counting):
    assert in_force(decided(*lines))["line"].tolist() == counting


def test_those_in_force_by_their_row():
    decisions = decided(
        line("drop"), line("set", "low", "2"), line("set", "high", "2"), line("keep", start=4)
    )
    told = in_force_by_row(decisions)
    assert [[each.line for each in those] for those in told.values()] == [[3, 4], [5]]
    assert list(told) == [row_key(those[0]) for those in told.values()]


def test_what_is_said_twice_is_decided_once_and_no_difference():
    decisions = decided(line("drop"), line("drop"))
    assert in_force(decisions)["line"].tolist() == [3]
    assert overruled_lines(decisions) == []


@pytest.mark.parametrize(
    ("lines", "pairs"),
    [
        ([line("set", "low", "2"), line("set", "low", "3"), line("set", "high", "3")], [(2, 3)]),
        ([line("set", "low", "2"), line("drop"), line("set", "high", "3")], [(2, 4), (3, 4)]),
        ([line("set", "low", "2"), line("set", "low", "3"), line("set", "low", "4")], [(2, 4), (3, 4)]),
        ([line("split"), line("set", "low", "2"), line("join", value="b:0-1")], [(2, 4)]),
    ],
)
def test_told_is_the_line_that_counts_in_its_place(lines, pairs):
    assert overruled_lines(decided(*lines)) == pairs


def test_thousands_of_lines_about_one_row_take_no_longer_each():
    lines = [line("set", "low", str(n)) for n in range(20_000)]
    assert len(overruled_lines(decided(*lines))) == 19_999


def test_a_question_is_known_by_its_id():
    about = [{"table": "questions", "id": key, "action": "drop"} for key in ("boats", "trains")]
    assert len(in_force(decided(*about))) == 2
    assert overruled_lines(decided(*about, about[0] | {"action": "keep"})) == [(2, 4)]
