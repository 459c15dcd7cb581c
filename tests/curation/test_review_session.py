from __future__ import annotations

import pytest
from curated_event import boats, span

import newslens as nl
from newslens import InputError
from newslens.curation import DecisionFile, ReviewSession, read_decisions


@pytest.fixture(scope="module")
def analysis():
    return nl.analyze(boats())


@pytest.fixture
def session(analysis, tmp_path):
    return ReviewSession(analysis, tmp_path / "decisions.csv", by="Ada")


def number(session, surface):
    return next(n for n, each in enumerate(session.found) if each.surface == surface)


def test_a_decision_is_in_the_file_and_in_the_queue_at_once(session):
    three = number(session, "Three")
    assert session.decide(three, "reject", note="a misprint") == [2]
    read = read_decisions(session.file.path)
    assert read[["action", "by", "note", "quoted"]].values.tolist() == [
        ["drop", "Ada", "a misprint", "Three"]
    ]
    assert session.states[three] == "rejected"
    assert session.proposals["state"].tolist().count("open") == len(session.found) - 1
    assert [each.action for each in session.about(three)] == ["drop"]
    assert session.saved is not None


def test_a_correction_of_two_cells_is_taken_back_as_one(session):
    three = number(session, "Three")
    foreseen = session.preview(three, edits={"low": "2", "high": "2"})
    assert session.decide(three, "correct", edits={"low": "2", "high": "2"}) == [2, 3]
    assert session.file.path.read_text().splitlines()[1:] == foreseen
    assert session.states[three] == "changed"
    assert [each.column for each in session.about(three)] == ["low", "high"]
    assert session.undo() == three
    assert session.about(three) == []
    assert session.decisions.empty
    assert session.undo() is None


def test_effects_follow_what_was_decided(session):
    two = number(session, "Two")
    before = {each.decision: each.verdict for each in session.effects(two)}
    session.decide(number(session, "Three"), "reject")
    assert (before["accept"], session.effects(two)[0].verdict) == ("conflict", "agree")


@pytest.mark.parametrize(("decision", "given", "message"), [
    ("burn", {}, "A decision is one of accept, reject, correct, join, split, not 'burn'"),
    ("correct", {}, "Choose what is to be corrected"),
    ("correct", {"edits": {"low": "many"}}, "A value does not fit its column: low 'many'"),
    ("join", {}, "Choose what it belongs to"),
])  # fmt: skip
def test_what_cannot_be_taken_writes_nothing(session, decision, given, message):
    with pytest.raises(InputError, match=message):
        session.decide(number(session, "Three"), decision, **given)
    assert not session.file.path.exists()
    assert session.undo() is None


def test_another_session_on_the_file_is_noticed(session, analysis):
    session.decide(number(session, "Three"), "reject")
    assert not session.catch_up()
    other = DecisionFile(session.file.path)
    other.add(table="figures", action="keep", by="Ben", **span(analysis.articles, "west", "nine"))
    assert session.catch_up()
    assert session.states[number(session, "nine")] == "accepted"
    assert session.file.notices == ["decisions.csv was changed by somebody else; both keep their lines."]
    assert session.undo() == number(session, "Three")
    assert session.decisions["by"].tolist() == ["Ben"]


def test_what_the_machine_missed_is_added(session, analysis):
    cranes = span(analysis.articles, "west", "cranes")
    assert session.add("names", note="a place", **cranes) == [2]
    assert session.decisions[["action", "quoted", "note"]].values.tolist() == [["add", "cranes", "a place"]]
    assert session.undo() == -1
    with pytest.raises(InputError, match="found these words already"):
        session.add("figures", **span(analysis.articles, "west", "nine"))


def test_decisions_of_the_file_are_there_when_a_session_opens(session, analysis):
    session.decide(number(session, "Three"), "accept")
    again = ReviewSession(analysis, session.file.path)
    assert again.states == session.states
    assert again.undo() is None, "it did not write them"


def test_a_failed_write_loses_nothing(session):
    session.decide(number(session, "Three"), "accept")
    session.file.path.write_text('table,action\n"')
    with pytest.raises(InputError):
        session.decide(number(session, "nine"), "reject")
    assert session.states[number(session, "nine")] == "open"
    assert session.states[number(session, "Three")] == "accepted"
