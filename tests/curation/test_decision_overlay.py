from __future__ import annotations

import pandas as pd
import pytest
from curated_event import boats, decided, reports, span, speeches

import newslens as nl
from newslens import curation, schema


def about(articles, table, article_id, words, action, **cells):
    return {"table": table, "action": action, **span(articles, article_id, words), **cells}


def test_a_kept_figure_stays_and_is_told():
    articles = boats()
    before = nl.analyze(articles)
    after = nl.analyze(articles, decisions=decided(about(articles, "figures", "south", "Three", "keep")))
    assert all(frame.equals(after.tables[name]) for name, frame in before.tables.items())
    assert after.decisions["action"].tolist() == ["keep"]


def test_a_split_figure_takes_the_conflict_along():
    articles = boats()
    split = decided(about(articles, "figures", "south", "Three", "split"))
    before, after = nl.analyze(articles), nl.analyze(articles, decisions=split)
    assert "conflict" in set(before.findings["kind"])
    assert "conflict" not in set(after.findings["kind"])


@pytest.mark.parametrize("by", ["id", "value"])
def test_a_joined_figure_answers_the_other_question(by):
    articles = boats()
    before = nl.analyze(articles).figures.set_index("surface")["question"]
    target = (
        {"id": before["nine"]} if by == "id" else {"value": f"west:{articles.loc[2, 'text'].index('nine')}-"}
    )
    if by == "value":
        target["value"] += str(articles.loc[2, "text"].index("nine") + 4)
    joined = decided(about(articles, "figures", "south", "Three", "join", **target))
    after = nl.analyze(articles, decisions=joined)
    asked = after.figures.set_index("surface")["question"]
    assert asked["Three"] == asked["nine"]
    assert asked["Three"] not in set(asked["Two"])
    told = after.findings[after.findings["subject"] == asked["nine"]]
    assert "put under one question by a person: surely one question" in told.iloc[0]["reason"]


def test_quotations_are_joined_and_split():
    articles = speeches()
    words = "The harbour stays shut until Monday"
    other = "We shall count every boat again"
    first = nl.analyze(articles).quotations["utterance"].tolist()
    split = decided(about(articles, "quotations", "south", f"{words},", "split"))
    after = nl.analyze(articles, decisions=split).quotations["utterance"].tolist()
    assert (len(set(first)), len(set(after))) == (2, 3)
    joined = about(articles, "quotations", "west", f"{other},", "join", id=first[0])
    assert nl.analyze(articles, decisions=decided(joined)).quotations["utterance"].tolist() == first[:1] * 4


def test_a_figure_that_the_machine_missed_is_compared():
    articles = reports(a="The score of boats lost stands at two-fold dozen.", b="It rained.")
    line = about(articles, "figures", "b", "rained", "add", column="low", value="4")
    after = nl.analyze(articles, decisions=decided(line))
    (row,) = after.figures[after.figures["article_id"] == "b"].to_dict("records")
    assert (row["surface"], row["low"]) == ("rained", 4)
    assert row["question"] in set(after.questions["question"])


def test_a_join_with_what_is_not_there_is_told():
    articles = boats()
    line = about(articles, "figures", "south", "Three", "join", id="goats")
    with pytest.warns(nl.UnmatchedDecisionWarning, match="line 2: the question that it joins is not there"):
        assert nl.analyze(articles, decisions=decided(line)).decisions.empty


def test_decisions_move_along_with_a_changed_text():
    articles = boats()
    decisions = curation.fill_anchors(decided(about(articles, "figures", "south", "Three", "drop")), articles)
    now = reports(
        north="Two boats sank on Sunday off Port Avelin.",
        south="UPDATED\n\nThree boats sank on Sunday off Port Avelin.",
    )
    after = nl.analyze(now, decisions=decisions)
    assert after.figures["surface"].tolist() == ["Two"]
    assert after.decisions["start"].tolist() == [9]


def test_words_that_are_gone_are_told():
    articles = boats()
    decisions = curation.fill_anchors(decided(about(articles, "figures", "south", "Three", "drop")), articles)
    with pytest.warns(nl.UnmatchedDecisionWarning, match="line 2: its words “Three” are gone from south"):
        after = nl.analyze(reports(south="Two boats sank."), decisions=decisions)
    assert after.decisions.empty


def test_thousands_of_decisions_whose_words_are_gone_are_told_at_once():
    lines = [
        {"table": "names", "article_id": "a", "start": n, "end": n + 1, "action": "drop", "quoted": "Ana"}
        for n in range(20_000)
    ]
    overlay = curation.DecisionOverlay(decided(*lines), reports(a="It rained."))
    with pytest.warns(nl.UnmatchedDecisionWarning) as told:
        assert overlay.matched().empty
    assert len(told) == len(lines)


def test_a_line_that_a_later_one_overrules_is_told():
    articles = boats()
    lines = [about(articles, "figures", "south", "Three", action) for action in ("drop", "keep")]
    with pytest.warns(nl.UnmatchedDecisionWarning, match="line 2: line 3 decides differently"):
        after = nl.analyze(articles, decisions=decided(*lines))
    assert "Three" in set(after.figures["surface"])
    assert len(after.decisions) == 2


@pytest.mark.parametrize("value", ["inf", "-inf", "1e999", "many"])
def test_a_value_that_is_no_number(value):
    articles = boats()
    line = about(articles, "figures", "south", "Three", "set", column="low", value=value)
    with pytest.raises(nl.InputError, match="low takes a number"):
        nl.analyze(articles, decisions=decided(line))


def test_a_table_without_lines_is_numbered_as_a_file_is():
    articles = boats()
    lines = [about(articles, "figures", "south", "Three", action) for action in ("drop", "keep")]
    with pytest.warns(nl.UnmatchedDecisionWarning, match="line 2: line 3 decides differently"):
        after = nl.analyze(articles, decisions=pd.DataFrame(lines))
    assert "Three" in set(after.figures["surface"])


def test_thousands_of_decisions_are_laid_over_at_once():
    count = 6000
    found = [schema.Name(n, n + 1, "A", "A", "person") for n in range(count)]
    names = schema.found_table("names", [("a", found)])
    lines = [
        {"table": "names", "article_id": "a", "start": n, "end": n + 1, "action": "drop" if n % 2 else "keep"}
        for n in range(count)
    ]
    assert len(curation.lay_over("names", names, decided(*lines))) == count // 2


def test_a_frame_with_the_old_columns_goes_on_working():
    names = schema.found_table("names", [("a", [schema.Name(0, 3, "Ana", "Ana", "person")])])
    line = {"line": 2, "table": "names", "article_id": "a", "start": 0, "end": 3, "action": "drop"}
    assert curation.lay_over("names", names, pd.DataFrame([line])).empty


@pytest.mark.parametrize("action", ["drop", "add"])
@pytest.mark.parametrize(
    ("place", "told"),
    [
        (
            {"article_id": "south", "start": 3, "end": 900},
            "it ends at 900, outside of the text of south with its",
        ),
        ({"article_id": "nowhere", "start": 0, "end": 5}, "there is no article 'nowhere'"),
    ],
)
def test_a_place_that_lies_in_no_text_is_told(place, told, action):
    line = {"table": "figures", "action": action, **place}
    with pytest.warns(nl.UnmatchedDecisionWarning, match=f"Decision in line 2: {told}"):
        assert nl.analyze(boats(), decisions=decided(line)).decisions.empty


def test_a_place_in_the_text_where_no_row_is_is_told():
    line = {"table": "figures", "action": "drop", "article_id": "south", "start": 1, "end": 4}
    with pytest.warns(nl.UnmatchedDecisionWarning, match="line 2: the table figures has no such row"):
        assert nl.analyze(boats(), decisions=decided(line)).decisions.empty
