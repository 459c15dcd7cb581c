from __future__ import annotations

from curated_event import boats, decided, reports, span

import newslens as nl
from newslens.curation import PROGRESS_DTYPES, review_progress


def test_what_was_reviewed_of_all_by_table():
    articles = boats()
    lines = [
        {"table": "figures", "action": "drop", **span(articles, "south", "Three")},
        {"table": "figures", "action": "keep", **span(articles, "west", "nine")},
        {
            "table": "figures",
            "action": "set",
            "column": "unit",
            "value": None,
            **span(articles, "west", "Two"),
        },
    ]
    found = review_progress(nl.analyze(articles, decisions=decided(*lines))).set_index("table")
    assert found.loc["figures"].tolist() == [4, 3, 1, 1, 1]
    assert found.loc["questions"].tolist() == [1, 0, 0, 0, 0]
    assert found.loc["all"].tolist() == [5, 3, 1, 1, 1]


def test_a_row_that_was_decided_twice_is_one():
    articles = boats()
    row = {"table": "figures", **span(articles, "south", "Three")}
    lines = [{**row, "action": "set", "column": c, "value": "2"} for c in ("low", "high")]
    found = review_progress(nl.analyze(articles, decisions=decided(*lines)))
    assert found["reviewed"].tolist() == [1, 0, 0, 1]


def test_nothing_to_review():
    found = review_progress(nl.analyze(reports(a="Nobody came.")))
    assert found["proposals"].tolist() == [0, 0, 0, 0]
    assert list(found) == list(PROGRESS_DTYPES)
