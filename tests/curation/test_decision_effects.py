from __future__ import annotations

from dataclasses import replace

import pytest
from curated_event import boats, decided, reports, span, speeches

import newslens as nl
from newslens.curation import DECISIONS, DecisionFile, Proposal, effects, proposals
from newslens.curation.decision_effects import AT_ONCE, NEXT_RUN
from newslens.frames import records


def proposal(analysis, surface, table="figures"):
    found = records(proposals(analysis), Proposal)
    return next(each for each in found if each.surface == surface and each.table == table)


def told(analysis, about, **given):
    return {each.decision: each for each in effects(analysis, about, **given)}


def test_the_five_decisions_about_a_figure_in_conflict():
    analysis = nl.analyze(boats())
    nine = proposal(analysis, "nine").id
    label = analysis.questions.loc[0, "label"]
    found = told(analysis, proposal(analysis, "Three"), column="low", value="2", which=nine)
    assert list(found) == list(DECISIONS)
    assert (found["accept"].sentence, found["accept"].verdict) == ("Nothing changes.", "conflict")
    assert found["reject"].sentence == f"The conflict on “{label}” goes away."
    assert found["reject"].verdict == "agree"
    assert found["split"].sentence.startswith(
        f"The conflict on “{label}” goes away; it answers a question of its own"
    )
    assert found["join"].sentence.startswith(f"The conflict on “{label}” goes away; a conflict on")
    assert found["correct"].possible


def test_what_is_told_is_what_the_next_run_finds(tmp_path):
    articles = boats()
    analysis = nl.analyze(articles)
    about = proposal(analysis, "Three")
    nine = proposal(analysis, "nine").id
    given = {"column": "high", "value": "2", "which": nine}
    for number, effect in enumerate(effects(analysis, about, **given)):
        file = DecisionFile(tmp_path / f"{number}.csv", articles)
        file.add(**effect.cells)
        after = nl.analyze(articles, decisions=file.decisions)
        asked = dict(zip(after.questions["question"], after.questions["verdict"], strict=True))
        row = after.figures[after.figures["surface"] == "Three"]
        question = row["question"].tolist()[0] if len(row) else after.figures["question"].tolist()[0]
        assert asked[question] == effect.verdict, effect.decision


def test_what_cannot_be_taken_says_what_is_missing():
    analysis = nl.analyze(boats())
    found = told(analysis, proposal(analysis, "Three"))
    assert not found["correct"].possible
    assert found["correct"].sentence == "Choose what is to be corrected."
    assert found["join"].sentence == "Choose what it belongs to."
    wrong = told(analysis, proposal(analysis, "Three"), column="low", value="many", which="nowhere")
    assert wrong["correct"].sentence == "The value does not fit its column."
    assert not wrong["join"].possible


def test_a_question_is_left_out_or_named_anew():
    analysis = nl.analyze(boats())
    label = analysis.questions.loc[0, "label"]
    found = told(analysis, proposal(analysis, label, "questions"), column="label", value="boats lost")
    assert found["reject"].sentence == f"The conflict on “{label}” goes away; its figures stay."
    assert found["correct"].sentence == "Its label becomes “boats lost”."
    assert not found["join"].possible
    assert not found["split"].possible


def test_decisions_about_a_quotation():
    analysis = nl.analyze(speeches())
    about = proposal(analysis, "The harbour stays shut until Monday,", "quotations")
    found = told(analysis, about, column="channel", value="radio", which="we-shall-count-every-boat")
    assert found["accept"].sentence == "Nothing changes."
    assert found["reject"].sentence == "It is left out; two renderings of the utterance stay."
    assert found["correct"].sentence == "Nothing changes but the cell."
    assert found["split"].sentence == "It stands alone; two renderings stay together."
    assert (
        found["join"].sentence
        == "Two renderings of one utterance instead of three, in two reports instead of three."
    )
    assert found["join"].cells["id"] == "we-shall-count-every-boat"
    assert found["join"].cells["value"].startswith("west:")


def test_what_was_decided_already_is_told_on_the_next_run():
    articles = boats()
    line = {"table": "figures", "action": "drop", **span(articles, "south", "Three")}
    analysis = nl.analyze(articles, decisions=decided(line))
    found = told(analysis, proposal(analysis, "Three"))
    assert found["accept"].sentence.endswith(NEXT_RUN)
    assert found["accept"].cells["action"] == "keep"


@pytest.mark.parametrize(("more", "is_told"), [(0, True), (1, False)])
def test_how_many_figures_are_compared_while_a_person_waits(more, is_told):
    count = AT_ONCE["figures"] + more
    text = " ".join(f"Boat {chr(65 + n % 26)} carried {n + 20} goats." for n in range(count))
    analysis = nl.analyze(reports(a=text))
    assert len(analysis.figures) == count
    found = told(analysis, records(proposals(analysis), Proposal)[0])
    assert (found["reject"].sentence.endswith("Only this question was compared.")) != is_told


def test_several_cells_are_corrected_as_one():
    analysis = nl.analyze(boats())
    found = told(analysis, proposal(analysis, "Three"), edits={"low": "2", "high": "2"})["correct"]
    assert [each["column"] for each in found.lines] == ["low", "high"]
    assert found.cells == found.lines[0]
    assert (found.sentence.startswith("The conflict on"), found.verdict) == (True, "agree")


def test_effects_are_told_on_top_of_what_was_decided_since():
    articles = boats()
    analysis = nl.analyze(articles)
    two = proposal(analysis, "Two")
    dropped = decided({"table": "figures", "action": "drop", **span(articles, "south", "Three")})
    found = told(analysis, two, decisions=dropped)
    assert found["accept"].verdict == "agree", "the conflict has gone already"
    assert found["reject"].sentence.endswith("is told by one report alone.")
    assert "conflict" in told(analysis, two)["accept"].verdict, "the analysis itself is what it was"


def test_another_decision_about_a_row_is_weighed_where_it_changed_no_table_yet():
    articles = boats()
    analysis = nl.analyze(articles)
    row = {"table": "figures", **span(articles, "south", "Three")}
    about = replace(proposal(analysis, "Three"), state="changed")
    found = told(analysis, about, decisions=decided({"action": "split", **row}))
    assert found["accept"].verdict == "conflict"
    assert found["accept"].sentence.endswith("comes up.")


def test_a_row_that_was_rejected_comes_back():
    articles = boats()
    analysis = nl.analyze(articles)
    label = analysis.questions.loc[0, "label"]
    dropped = decided({"table": "figures", "action": "drop", **span(articles, "south", "Three")})
    about = replace(proposal(analysis, "Three"), state="rejected")
    found = told(analysis, about, decisions=dropped)
    assert found["reject"].sentence == "Nothing changes."
    assert (found["accept"].sentence, found["accept"].verdict) == (
        f"It comes back and answers “{label}”.",
        "conflict",
    )


def test_a_quotation_that_was_rejected_comes_back():
    articles = speeches()
    analysis = nl.analyze(articles)
    about = next(each for each in records(proposals(analysis), Proposal) if each.table == "quotations")
    row = {"article_id": about.article_id, "start": about.start, "end": about.end}
    dropped = decided({"table": "quotations", "action": "drop", **row})
    found = told(analysis, replace(about, state="rejected"), decisions=dropped)
    assert found["accept"].sentence == "It comes back."


def test_a_question_with_too_many_figures_is_told_on_the_next_run(monkeypatch):
    analysis = nl.analyze(boats())
    three, nine = proposal(analysis, "Three"), proposal(analysis, "nine")
    monkeypatch.setitem(AT_ONCE, "figures", 2)
    found = told(analysis, three, which=nine.id)
    assert {found[name].sentence for name in ("reject", "join", "split")} == {NEXT_RUN}
    assert told(analysis, nine)["reject"].sentence.startswith("The question")
    assert told(analysis, nine)["reject"].sentence.endswith("Only this question was compared.")


def test_what_a_question_alone_tells_is_what_all_rows_tell(monkeypatch):
    analysis = nl.analyze(boats())
    three = proposal(analysis, "Three")
    whole = told(analysis, three, edits={"low": "2", "high": "2"})
    monkeypatch.setitem(AT_ONCE, "figures", 3)
    alone = told(analysis, three, edits={"low": "2", "high": "2"})
    for decision in ("reject", "correct", "split"):
        assert alone[decision].sentence == f"{whole[decision].sentence} Only this question was compared."
        assert alone[decision].verdict == whole[decision].verdict
