from __future__ import annotations

import pytest
from curated_event import boats, decided, span, speeches

import newslens as nl
from newslens.curation import Proposal, no_decisions, proposals
from newslens.curation.compared_again import (
    RowComparison,
    answered_again,
    nearby_tables,
    rendered_again,
    rendered_utterances,
)
from newslens.frames import records


@pytest.fixture(scope="module")
def analysis():
    return nl.analyze(boats())


def verdicts(outcome):
    return {each.label: each.verdict for each in outcome.questions.values()}


def test_without_decisions_all_is_as_it_was(analysis):
    found = verdicts(answered_again(analysis.tables, no_decisions()))
    assert found == dict(zip(analysis.questions["label"], analysis.questions["verdict"], strict=True))


def test_a_question_keeps_its_label_whatever_is_left_of_it(analysis):
    label = analysis.questions.loc[0, "label"]
    row = span(analysis.articles, "south", "Three")
    dropped = answered_again(analysis.tables, decided({"table": "figures", "action": "drop", **row}))
    assert verdicts(dropped)[label] == "agree"


def test_only_the_rows_of_a_question_and_their_reports_are_near(analysis):
    nine = analysis.figures.loc[analysis.figures["surface"] == "nine", "question"].tolist()
    near = nearby_tables(analysis.tables, "figures", nine)
    assert near["figures"]["surface"].tolist() == ["nine"]
    assert near["articles"]["article_id"].tolist() == ["west"]
    assert set(near["sentences"]["article_id"]) == {"west"}
    assert near["passages"].empty
    assert len(analysis.figures) > 1, "the tables of the event stay as they are"


def test_quotations_are_compared_again():
    spoken = nl.analyze(speeches())
    before = rendered_utterances(spoken.quotations)
    assert rendered_again(spoken.tables, no_decisions()) == before
    row = span(spoken.articles, "south", "The harbour stays shut until Monday,")
    after = rendered_again(spoken.tables, decided({"table": "quotations", "action": "split", **row}))
    place = (row["article_id"], row["start"], row["end"])
    assert list(before.values()).count(before[place]) == 3
    assert list(after.values()).count(after[place]) == 1


def test_rows_know_how_they_stand_now(analysis):
    two = next(each for each in records(proposals(analysis), Proposal) if each.surface == "Two")
    row = span(analysis.articles, "south", "Three")
    dropped = decided({"table": "figures", "action": "drop", **row})
    assert RowComparison(two, analysis.tables, None, is_whole=True).verdict_now == "conflict"
    now = RowComparison(two, analysis.tables, dropped, is_whole=True)
    assert now.verdict_now == "agree"
    assert now.told(dropped) == ("Nothing changes.", "agree")
