from __future__ import annotations

import pandas as pd
import pytest
from invented_event import TEXTS

import newslens
from newslens import schema
from newslens.analysis import Analysis, analyze, load_analysis
from newslens.curation import DECISION_DTYPES
from newslens.errors import InputError
from newslens.reading import unwrap


@pytest.fixture(scope="module")
def event():
    return newslens.read_articles(
        pd.DataFrame({"article_id": list(TEXTS), "text": list(TEXTS.values()), "published": "2031-05-04"})
    )


@pytest.fixture(scope="module")
def analysed(event):
    return analyze(event)


@pytest.fixture(scope="module")
def turned(event):
    """The same event, its articles in the opposite order."""
    return analyze(event.iloc[::-1].reset_index(drop=True))


def test_all_tables_have_the_columns_of_the_schema(analysed):
    assert list(analysed.tables) == list(schema.RECORDS)
    for name, frame in analysed.tables.items():
        assert {key: str(kind) for key, kind in frame.dtypes.items()} == dict(schema.dtypes(name)), name
        assert name == "lineages" or not frame.empty


def test_the_steps_are_told_in_their_order(event):
    told = []
    analyze(event.head(1), progress=told.append)
    assert (
        told
        == [
            "segments",
            "names",
            "dates",
            "quotations",
            "figures",
            "reuse",
            "questions",
            "utterances",
            "findings",
        ][: len(told)]
    )
    assert len(told) == 9


def test_each_article_is_read_once(event, monkeypatch):
    read = []

    def counting(text):
        read.append(text)
        return unwrap(text)

    monkeypatch.setattr("newslens.reading.unwrap", counting)
    analyze(event)
    assert sorted(read) == sorted(event["text"])


def test_articles_that_were_not_read_by_newslens(event):
    with pytest.raises(InputError, match="lack the column 'outlet'; pass them through read_articles"):
        analyze(event.drop(columns=["outlet", "title"]))


def test_an_analysis_says_what_it_holds(analysed):
    assert repr(analysed).startswith("Analysis(5 articles, ")
    assert f"{len(analysed.figures)} figures" in repr(analysed)


def test_without_decisions_the_table_of_decisions_is_empty(analysed):
    assert analysed.decisions.empty
    assert list(analysed.decisions) == list(DECISION_DTYPES)


def test_a_dropped_finding_takes_its_evidence_with_it(event, analysed):
    finding = analysed.findings["finding"].iloc[0]
    row = {"line": 2, "table": "findings", "id": finding, "action": "drop"}
    decisions = pd.DataFrame([row]).reindex(columns=list(DECISION_DTYPES)).astype(DECISION_DTYPES)
    left = analyze(event, decisions=decisions)
    assert len(left.findings) == len(analysed.findings) - 1
    assert set(left.evidence["finding"]) == set(left.findings["finding"])
    assert len(left.evidence) < len(analysed.evidence)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        (None, "", "holds no saved analysis"),
        ("analysis.json", "{", "cannot be read"),
        ("analysis.json", "{}", "was not written by this version"),
        (
            "analysis.json",
            '{"newslens": "other", "kind": "csv", "layout": 1}',
            "was not written by this version",
        ),
        (
            "analysis.json",
            '{"newslens": "analysis", "kind": "xls", "layout": 1}',
            "was not written by this version",
        ),
        (
            "analysis.json",
            '{"newslens": "analysis", "kind": "csv", "layout": 1, "tables": ["articles"]}',
            "was not written by this version",
        ),
        (
            "analysis.json",
            '{"newslens": "analysis", "kind": "csv", "layout": 2, "digests": {"../articles.csv": ""}}',
            "was not written by this version",
        ),
        ("analysis.json", '{"newslens": "analysis", "kind": "csv", "layout": 2}', "articles.csv is missing"),
    ],
)
def test_a_folder_without_a_readable_analysis(tmp_path, name, content, message):
    if name:
        (tmp_path / name).write_text(content)
    with pytest.raises(InputError, match=message):
        load_analysis(tmp_path)


def test_a_saved_analysis_is_loaded_with_its_decisions(analysed, tmp_path):
    back = load_analysis(analysed.save(tmp_path / "saved", kind="csv"))
    assert isinstance(back, Analysis)
    for name, frame in {**analysed.tables, "decisions": analysed.decisions}.items():
        pd.testing.assert_frame_equal(getattr(back, name), frame)


@pytest.mark.parametrize("name", ["segments", "sentences", "names", "dates", "figures", "quotations"])
def test_another_order_of_the_articles_gives_the_same_rows_of_each(analysed, turned, name):
    ids = [key for key in ("question", "utterance") if key in schema.columns(name)]
    there, back = (
        each.tables[name].drop(columns=ids).sort_values(["article_id", "start", "end"], ignore_index=True)
        for each in (analysed, turned)
    )
    pd.testing.assert_frame_equal(there, back)


def test_another_order_of_the_articles_gives_the_same_findings(analysed, turned):
    there, back = (
        sorted(zip(each.findings["kind"], each.findings["verdict"], each.findings["weight"], strict=True))
        for each in (analysed, turned)
    )
    assert there == back
