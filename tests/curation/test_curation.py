from __future__ import annotations

import dataclasses

import lxml.html
import pandas as pd
import pytest

import newslens as nl
from newslens import curation, schema
from newslens.presentation.page import render_page

HEADER = "table,article_id,start,end,id,action,column,value,by,note\n"


@pytest.fixture
def articles():
    return nl.read_articles(
        pd.DataFrame(
            {
                "article_id": ["north", "south"],
                "text": ["Two boats sank on Sunday.", "Three boats sank on Sunday."],
            }
        )
    )


@pytest.fixture
def decisions(tmp_path):
    def write(*lines):
        path = tmp_path / "decisions.csv"
        path.write_text(HEADER + "".join(line + "\n" for line in lines), encoding="utf-8")
        return curation.read_decisions(path)

    return write


def test_a_dropped_figure_takes_no_part_in_the_comparison(articles, decisions):
    before = nl.analyze(articles)
    assert set(before.questions["verdict"]) == {"conflict"}
    after = nl.analyze(articles, decisions=decisions("figures,south,0,5,,drop,,,Ada,a misprint"))
    assert after.figures["surface"].tolist() == ["Two"]
    assert set(after.questions["verdict"]) == {"single"}
    assert after.decisions.loc[0, ["by", "note"]].tolist() == ["Ada", "a misprint"]


def test_a_dropped_finding_takes_its_evidence_along(articles, decisions):
    finding = nl.analyze(articles).findings.loc[0, "finding"]
    after = nl.analyze(articles, decisions=decisions(f"findings,,,,{finding},drop,,,,"))
    assert finding not in set(after.findings["finding"])
    assert finding not in set(after.evidence["finding"])


def test_a_corrected_number_is_compared(articles, decisions):
    lines = ["figures,south,0,5,,set,low,2,Ada,", "figures,south,0,5,,set,high,2,Ada,"]
    after = nl.analyze(articles, decisions=decisions(*lines))
    assert set(after.questions["verdict"]) == {"agree"}
    assert after.figures["surface"].tolist() == ["Two", "Three"]


def test_an_empty_value_clears_a_cell(articles, decisions):
    frame = nl.analyze(articles).figures
    laid = curation.lay_over("figures", frame, decisions("figures,north,0,3,,set,counted,,,"))
    assert pd.isna(laid.loc[0, "counted"])
    assert list(laid) == list(frame)
    assert laid.dtypes.equals(frame.dtypes)
    assert not pd.isna(frame.loc[0, "counted"])


def test_a_decision_about_nothing_is_reported_with_its_line(articles, decisions):
    chosen = decisions("figures,north,0,3,,drop,,,,", "figures,north,7,9,,drop,,,,")
    with pytest.warns(nl.UnmatchedDecisionWarning, match="line 3: the table figures has no such row"):
        analysis = nl.analyze(articles, decisions=chosen)
    assert analysis.decisions["line"].tolist() == [2]
    assert list(analysis.decisions) == list(curation.DECISION_DTYPES)


def test_the_page_says_what_was_decided_where_by_whom_and_why(articles, decisions):
    figures = ("figures,south,0,5,,drop,,,Ada,a misprint", "figures,north,0,3,,set,counted,,,")
    question = nl.analyze(articles, decisions=decisions(*figures)).questions.loc[0, "question"]
    chosen = decisions(
        *figures,
        f"questions,,,,{question},set,label,boats lost,Ben,",
    )
    page = lxml.html.fromstring(render_page(nl.analyze(articles, decisions=chosen)))
    told = [" ".join(each.text_content().split()) for each in page.xpath("//ul[@class='corrections']/li")]
    assert told == [
        "Figure “Three” in 2 south: left out (Ada: a misprint).",
        "Figure “Two” in 1 north: counted cleared.",
        "Question “boats lost”: label set to “boats lost” (Ben).",
    ]
    for link in page.xpath("//ul[@class='corrections']//a"):
        assert page.get_element_by_id(link.get("href").removeprefix("#")) is not None


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("verbs,a,0,1,,drop,,,,", "line 2: the table must be one of names, .*, not 'verbs'"),
        (
            "figures,a,0,1,,burn,,,,",
            "the action must be one of keep, drop, set, add, join, split, not 'burn'",
        ),
        (
            "figures,,0,1,,drop,,,,",
            r"line 2: article_id is missing; a decision about figures names the article",
        ),
        ("figures,a,x,1,,drop,,,,", "start must be a whole number, not 'x'"),
        ("figures,a,٣,4,,drop,,,,", "start must be a whole number, not '٣'"),
        ("figures,a,5,5,,drop,,,,", "end must be larger than start, not 5 after 5"),
        ("figures,a,10,9,,drop,,,,", "end must be larger than start, not 9 after 10"),
        (f"figures,a,{'9' * 5000},9,,drop,,,,", "end must be larger than start"),
        ("questions,,,,,drop,,,,", "names the question in the column id"),
        ("figures,a,0,1,,set,surface,9,,", "the column to set must be one of low, .*, not 'surface'"),
        ("figures,a,0,1,,set,question,boats,,", "the column to set must be one of low, .*, not 'question'"),
        ("quotations,a,0,1,,set,utterance,u2,,", "must be one of kind, .*, not 'utterance'"),
    ],
)
def test_a_line_that_cannot_be_understood(decisions, line, message):
    with pytest.raises(nl.InputError, match=message):
        decisions(line)


def test_a_value_that_does_not_fit(articles, decisions):
    chosen = decisions("figures,north,0,3,,set,low,many,,")
    with pytest.raises(nl.InputError, match=r"line 2: low takes a number .*, not 'many'"):
        nl.analyze(articles, decisions=chosen)


def test_a_missing_file(tmp_path):
    with pytest.raises(
        nl.InputError, match=r"There is no file '.*nowhere\.csv' of decisions; check the spelling"
    ):
        curation.read_decisions(tmp_path / "nowhere.csv")


def test_a_decision_is_a_record_of_its_columns():
    assert [field.name for field in dataclasses.fields(curation.Decision)] == list(curation.DECISION_DTYPES)


def test_what_a_person_wrote_is_not_taken_for_missing(decisions):
    read = decisions("figures,north,0,3,,set,counted,NA,None,null")
    assert read.loc[0, ["value", "by", "note"]].tolist() == ["NA", "None", "null"]
    assert pd.isna(read.loc[0, "id"])


def test_no_decisions_change_nothing():
    names = schema.found_table("names", [("a", [schema.Name(0, 3, "Ana", "Ana Brel", "place")])])
    for none in (None, curation.no_decisions()):
        assert curation.lay_over("names", names, none) is names
        overlay = curation.DecisionOverlay(none)
        assert overlay.lay("names", names) is names
        assert overlay.matched().empty


def test_rows_are_dropped_and_the_others_stay_in_order(decisions):
    found = [schema.Name(start, start + 3, "Ana", "Ana Brel", "person") for start in (0, 9, 20)]
    names = schema.found_table("names", [("a", found), ("b", found[:1])])
    laid = curation.lay_over("names", names, decisions("names,a,9,12,,drop,,,,", "figures,a,0,3,,drop,,,,"))
    assert laid.index.tolist() == [0, 1, 2]
    assert list(laid) == list(names)
    assert list(zip(laid["article_id"], laid["start"], strict=True)) == [("a", 0), ("a", 20), ("b", 0)]
    assert len(names) == 4


@pytest.mark.parametrize("line", ["names,b,0,3,,drop,,,,", "names,a,1,3,,drop,,,,", "names,a,0,4,,drop,,,,"])
def test_a_decision_is_about_the_row_with_its_article_start_and_end(decisions, line):
    names = schema.found_table("names", [("a", [schema.Name(0, 3, "Ana", "Ana Brel", "person")])])
    assert len(curation.lay_over("names", names, decisions(line))) == 1


def test_a_row_without_an_id_is_not_meant(decisions):
    questions = schema.empty("questions").reindex([0, 1])
    questions.loc[0, "question"] = "q1"
    assert len(curation.lay_over("questions", questions, decisions("questions,,,,q1,drop,,,,"))) == 1
