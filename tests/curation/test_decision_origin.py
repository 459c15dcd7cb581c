from __future__ import annotations

import pickle

import pandas as pd
import pytest

import newslens as nl
from newslens.curation import DecisionFile, lay_over
from newslens.curation.decision_origin import file_told, in_file, read_from, without_origin
from newslens.errors import InputError

HEAD = "table,article_id,start,end,action,column,value\n"
TEXT = "Two boats sank."


@pytest.fixture
def articles():
    return nl.read_articles(pd.DataFrame({"article_id": ["a"], "text": [TEXT]}))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "ada.csv"


def test_a_value_that_does_not_fit_names_file_and_line(articles, path):
    path.write_text(f"{HEAD}figures,a,0,3,set,low,1e400\n", encoding="utf-8")
    told = f"^{path}: Decision in line 2: low takes a number"
    decisions = nl.read_decisions(path)
    with pytest.raises(InputError, match=told) as refused:
        nl.analyze(articles, decisions=decisions)
    assert str(refused.value).count(str(path)) == 1
    with pytest.raises(InputError, match=told):
        nl.analyze(articles, decisions=decisions[decisions["action"] == "set"].reset_index(drop=True))
    with pytest.raises(InputError, match=told):
        lay_over("figures", nl.analyze(articles).figures, decisions)


@pytest.mark.parametrize("rows", [["figures,a,1,4,drop,,"], ["figures,a,0,3,drop,,", "figures,a,0,3,keep,,"]])
def test_a_decision_that_changes_nothing_names_file_and_line(articles, path, rows):
    path.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    with pytest.warns(nl.UnmatchedDecisionWarning, match=f"^{path}: Decision in line 2: "):
        nl.analyze(articles, decisions=nl.read_decisions(path))
    with pytest.warns(nl.UnmatchedDecisionWarning, match=f"^{path}: Decision in line 2: "):
        nl.analyze(articles, decisions=DecisionFile(path).decisions)


def test_decisions_of_no_file_are_told_by_their_line(articles):
    made = pd.DataFrame(
        [{"line": 7, "table": "figures", "article_id": "a", "start": 1, "end": 4, "action": "drop"}]
    )
    with pytest.warns(nl.UnmatchedDecisionWarning, match="^Decision in line 7: "):
        nl.analyze(articles, decisions=made)


def test_the_path_is_not_saved_with_a_result(articles, path, tmp_path):
    path.write_text(f"{HEAD}figures,a,0,3,keep,,\n", encoding="utf-8")
    analysis = nl.analyze(articles, decisions=nl.read_decisions(path))
    assert len(analysis.decisions) == 1
    assert str(path).encode() not in pickle.dumps(analysis.decisions)
    saved = analysis.save(tmp_path / "saved")
    assert not [each for each in saved.iterdir() if b"ada.csv" in each.read_bytes()]


def test_a_table_knows_its_file_until_it_is_taken_away(path):
    bare = pd.DataFrame({"line": [2, 3]})
    known = read_from(path, bare)
    assert in_file(known.head(1), "Late.") == f"{path}: Late."
    assert (
        in_file(bare, "Late.") == in_file(without_origin(known), "Late.") == in_file(None, "Late.") == "Late."
    )
    assert in_file(pd.concat([known, read_from(path.with_name("ben.csv"), bare)]), "Late.") == "Late."


def test_only_what_is_refused_is_told(path):
    with pytest.raises(InputError, match=f"^{path}: Late"), file_told(read_from(path, pd.DataFrame())):
        raise InputError("Late.")
    with pytest.raises(KeyError), file_told(None):
        raise KeyError("x")
