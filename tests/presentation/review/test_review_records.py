from __future__ import annotations

import json

from newslens.presentation.reader import as_json
from newslens.presentation.review.review_records import ProposalDetail, QueueLine, ToldEffect


def test_lines_are_lists_and_proposals_have_names():
    assert as_json([QueueLine("figures", 4, "Three", 0.5, 2)]) == '[["figures",4,"Three",0.5,2]]'
    assert json.loads(as_json(ToldEffect("split", "Both stand alone.", None, True))) == [
        "split",
        "Both stand alone.",
        None,
        True,
    ]
    detail = ProposalDetail("", [("Three", "m")], {"low": "3"}, {}, "", -1, (4, 0, 5), [])
    assert json.loads(as_json(detail))["mark"] == [4, 0, 5]
