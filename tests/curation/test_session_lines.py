from __future__ import annotations

from newslens.curation.decision import FILE_COLUMNS
from newslens.curation.session_lines import decision_table, given_decision, line_positions, missing_lines
from newslens.storage import new_lines

DROP = {"table": "figures", "article_id": "a", "start": "0", "end": "3", "action": "drop"}
KEEP = DROP | {"action": "keep"}


def written(*cells):
    lines = new_lines(FILE_COLUMNS)
    for each in cells:
        lines = lines.with_line(each)
    return lines


def test_lines_are_known_by_the_cells_that_say_something():
    assert missing_lines(written(DROP | {"note": ""}), [DROP]) == []
    assert missing_lines(written(DROP | {"note": "mine"}), [DROP]) == [DROP]


def test_a_line_that_stands_once_is_one_of_two():
    assert missing_lines(written(DROP), [DROP, DROP]) == [DROP]


def test_of_equal_lines_the_last_are_those_of_the_session():
    assert line_positions(written(DROP, KEEP, DROP), [KEEP, DROP]) == [1, 2]


def test_columns_that_are_not_named_are_empty():
    decision = given_decision({"table": "figures", "action": "keep"})
    assert (decision.line, decision.article_id, decision.note) == (0, None, None)
    assert decision_table([decision, decision])["action"].tolist() == ["keep", "keep"]
