from __future__ import annotations

import pytest
from curated_event import decided
from reviewed_event import analysis

from newslens import schema
from newslens.curation import Decision
from newslens.frames import records
from newslens.presentation.review.proposal_fields import (
    FIELDS,
    decided_sentence,
    fields_by_row,
    written_number,
)


@pytest.mark.parametrize("table", FIELDS)
def test_every_field_is_a_column_and_a_missing_cell_is_empty(table):
    assert set(FIELDS[table]) <= set(schema.columns(table))
    frame = getattr(analysis(), table)
    cells = fields_by_row(frame, table)
    assert len(cells) == len(frame)
    for name in FIELDS[table]:
        missing = frame[name].isna().tolist()
        assert [each[name] == "" for each in cells] == missing


@pytest.mark.parametrize(("value", "written"), [(3.0, "3"), (-0.5, "-0.5"), (1e12, "1000000000000")])
def test_numbers_are_written_as_a_person_types_them(value, written):
    assert written_number(value) == written
    assert float(written) == value


@pytest.mark.parametrize(("cells", "sentence"), [
    ({"action": "keep"}, "Line 2, accepted"),
    ({"action": "drop", "by": "Ada", "note": "a misprint"}, "Line 2, rejected by Ada: a misprint"),
    ({"action": "set", "column": "attributed_to", "value": "police"}, "Line 2, attributed to set to “police”"),
    ({"action": "split", "by": "Ada"}, "Line 2, split off by Ada"),
])  # fmt: skip
def test_what_was_decided_is_told_with_who_and_why(cells, sentence):
    lines = records(decided({"table": "figures", "article_id": "a", "start": 0, "end": 3, **cells}), Decision)
    assert decided_sentence(lines) == [sentence]
