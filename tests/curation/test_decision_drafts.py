from __future__ import annotations

import pytest
from curated_event import boats

import newslens as nl
from newslens.curation import DECISIONS, Proposal, draft_decision, join_targets, proposals
from newslens.frames import records


@pytest.fixture(scope="module")
def analysis():
    return nl.analyze(boats())


def proposal(analysis, surface, table="figures"):
    found = records(proposals(analysis), Proposal)
    return next(each for each in found if each.surface == surface and each.table == table)


@pytest.mark.parametrize("decision", ["accept", "reject", "split"])
def test_a_decision_about_a_row_is_one_line(analysis, decision):
    draft = draft_decision(analysis, proposal(analysis, "Three"), decision)
    assert draft.missing is None
    assert draft.lines == (
        {"table": "figures", "article_id": "south", "start": 0, "end": 5, "action": DECISIONS[decision]},
    )


def test_a_correction_is_a_line_a_cell(analysis):
    draft = draft_decision(
        analysis, proposal(analysis, "Three"), "correct", edits={"low": "2", "attributed_to": None}
    )
    assert [(each["column"], each.get("value")) for each in draft.lines] == [
        ("low", "2"),
        ("attributed_to", None),
    ]


def test_a_join_names_a_row_of_what_it_joins(analysis):
    nine = proposal(analysis, "nine")
    draft = draft_decision(analysis, proposal(analysis, "Three"), "join", which=nine.id)
    assert draft.lines[0]["id"] == nine.id
    assert draft.lines[0]["value"].startswith(f"west:{nine.start}-{nine.end} nine cranes")


@pytest.mark.parametrize(("decision", "given", "missing"), [
    ("correct", {}, "Choose what is to be corrected."),
    ("join", {}, "Choose what it belongs to."),
    ("join", {"which": "nowhere"}, "Choose what it belongs to."),
])  # fmt: skip
def test_what_is_missing_is_told(analysis, decision, given, missing):
    draft = draft_decision(analysis, proposal(analysis, "Three"), decision, **given)
    assert (draft.lines, draft.missing) == ((), missing)


def test_a_question_is_split_by_its_figures(analysis):
    question = proposal(analysis, analysis.questions.loc[0, "label"], "questions")
    draft = draft_decision(analysis, question, "split")
    assert draft.missing == "A question is joined and split by its figures."


def test_a_join_of_its_own_question_joins_nothing(analysis):
    three = proposal(analysis, "Three")
    assert draft_decision(analysis, three, "join", which=three.id).missing is not None


def test_every_question_is_named_by_its_first_row(analysis):
    targets = join_targets(analysis, "figures")
    assert set(targets) == set(analysis.questions["question"])
    two = proposal(analysis, "Two")
    assert targets[two.id].startswith("north:0-3 Two boats")
