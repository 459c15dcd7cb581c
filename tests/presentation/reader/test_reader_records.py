from __future__ import annotations

import json

from newslens.presentation.reader.reader_records import (
    MarkedSpan,
    ReportBlock,
    ReportText,
    as_json,
)


def test_records_are_written_by_their_fields_and_tuples_as_lists():
    text = ReportText([ReportBlock(3, "Caption", ["Two"])], [MarkedSpan("f", 0, 3, 6, "x", (2.0, None))])
    assert json.loads(as_json(text)) == {
        "blocks": [{"start": 3, "role": "Caption", "nodes": ["Two"]}],
        "marks": [["f", 0, 3, 6, "x", [2.0, None]]],
    }
