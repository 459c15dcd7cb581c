from __future__ import annotations

import pandas as pd
import pytest
from curated_event import boats, decided, reports, span, speeches

import newslens as nl
from newslens.curation import PROPOSAL_DTYPES, DecisionFile, Proposal, proposal_states, proposals
from newslens.frames import records


def states(frame):
    return dict(zip(frame["surface"].fillna(""), frame["state"], strict=True))


def test_the_most_doubtful_first_and_conflicts_before_others():
    found = proposals(nl.analyze(boats()))
    assert found["doubt"].is_monotonic_decreasing
    assert found["doubt"].between(0, 1).all()
    assert found.iloc[0][["surface", "verdict"]].tolist() == ["Three", "conflict"]
    assert set(found["state"]) == {"open"}
    assert {name: str(kind) for name, kind in found.dtypes.items()} == PROPOSAL_DTYPES
    assert found.equals(proposals(nl.analyze(boats())))
    assert len(records(found, Proposal)) == 5


def test_quotations_have_their_speaker_and_utterance():
    found = proposals(nl.analyze(speeches()))
    assert set(found["table"]) == {"quotations"}
    assert set(found["label"]) == {"Ada Brandt", "Ole Finn"}
    assert set(found["id"]) == {"the-harbour-stays-shut-until", "we-shall-count-every-boat"}


@pytest.mark.parametrize(
    ("cells", "state"),
    [
        ({"action": "keep"}, "accepted"),
        ({"action": "drop"}, "rejected"),
        ({"action": "split"}, "changed"),
        ({"action": "set", "column": "low", "value": "2"}, "changed"),
    ],
)
def test_decisions_tell_the_state(cells, state):
    articles = boats()
    line = {"table": "figures", **span(articles, "south", "Three"), **cells}
    found = proposals(nl.analyze(articles, decisions=decided(line)))
    assert states(found)["Three"] == state


def test_a_rejected_row_is_still_listed_last():
    articles = boats()
    line = {"table": "figures", "action": "drop", **span(articles, "south", "Three")}
    found = proposals(nl.analyze(articles, decisions=decided(line)))
    (row,) = found[found["state"] == "rejected"].to_dict("records")
    assert (row["surface"], row["doubt"]) == ("Three", 0)


def test_newer_decisions_of_a_file_tell_the_state_without_another_run(tmp_path):
    articles = boats()
    analysis = nl.analyze(articles)
    file = DecisionFile(tmp_path / "d.csv", articles)
    file.add(table="figures", action="keep", **span(articles, "south", "Three"))
    question = analysis.questions.loc[0, "question"]
    file.add(table="questions", action="drop", id=question)
    found = proposals(analysis, file.decisions)
    assert len(found) == len(proposals(analysis))
    assert found[found["surface"] == "Three"]["state"].tolist() == ["accepted"]
    assert found[found["table"] == "questions"]["state"].tolist() == ["rejected"]


def test_an_event_without_anything_to_review():
    found = proposals(nl.analyze(reports(a="Nobody came.")))
    assert found.empty
    assert list(found) == list(PROPOSAL_DTYPES)
    assert isinstance(found, pd.DataFrame)


def test_states_follow_newer_decisions_without_weighing_anew():
    analysis = nl.analyze(boats())
    found = records(proposals(analysis), Proposal)
    three = next(each for each in found if each.surface == "Three")
    row = span(analysis.articles, "south", "Three")
    for action, state in (("drop", "rejected"), ("keep", "accepted"), ("split", "changed")):
        told = decided({"table": "figures", "action": action, **row})
        new = proposal_states(analysis, found, told)
        assert new[found.index(three)] == state
        assert new.count("open") == len(found) - 1
