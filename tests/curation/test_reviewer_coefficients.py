from __future__ import annotations

import sys

import pandas as pd
import pytest
from curated_event import decided

from newslens import MissingExtraError
from newslens.curation import reviewer_agreement


def lines(*actions, table="figures"):
    return decided(
        *(
            {"table": table, "article_id": "a", "start": n, "end": n + 1, **each}
            for n, each in enumerate({"action": e} if isinstance(e, str) else e for e in actions)
        )
    )


def test_percent_kappa_and_alpha():
    first = lines("keep", "keep", "drop", "drop", "keep")
    second = lines("keep", "drop", "drop", "drop")
    found = reviewer_agreement(first, second)
    (row, total) = found.tables.to_dict("records")
    assert (row["both"], row["same"], row["only_first"], row["only_second"]) == (4, 3, 1, 0)
    assert row["percent"] == 75
    # by hand: observed 3/4, expected by chance 1/2
    assert row["kappa"] == pytest.approx(0.5)
    # by hand: observed disagreement 1/4, expected 30/56
    assert row["alpha"] == pytest.approx(1 - 0.25 / (30 / 56), abs=1e-3)
    assert {**row, "table": "all"} == total
    assert found.differences[["start", "first", "second"]].to_numpy().tolist() == [[1, "keep", "drop"]]


def test_where_all_is_of_one_kind_no_coefficient_is_defined():
    (row, _) = reviewer_agreement(lines("keep"), lines("keep")).tables.to_dict("records")
    assert row["percent"] == 100
    assert pd.isna(row["kappa"])
    assert pd.isna(row["alpha"])


def test_what_is_set_and_where_is_compared():
    one = lines(
        {"action": "set", "column": "low", "value": "2"}, {"action": "join", "id": "boats", "value": "a:1-2"}
    )
    other = lines(
        {"action": "set", "column": "low", "value": "3"}, {"action": "join", "id": "boats", "value": "b:1-2"}
    )
    found = reviewer_agreement(one, other)
    assert found.differences[["first", "second"]].to_numpy().tolist() == [["set low 2", "set low 3"]]


def test_the_later_line_of_each_counts():
    first = pd.concat([lines("drop"), lines("keep").assign(line=9)])
    assert reviewer_agreement(first, lines("keep")).differences.empty


def test_nothing_in_common():
    found = reviewer_agreement(lines("keep"), lines("keep", table="names"))
    assert found.tables["both"].tolist() == [0, 0, 0]
    assert found.tables["percent"].isna().all()


def test_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "nltk.metrics.agreement", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'newslens\[review\]'"):
        reviewer_agreement(lines("keep"), lines("drop"))
