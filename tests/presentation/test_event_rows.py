from __future__ import annotations

import pandas as pd
import pytest
from invented_event import TEXTS, with_tables
from invented_event import analysis as invented

from newslens import schema
from newslens.curation import DECISION_DTYPES
from newslens.presentation.event_rows import EventRows


@pytest.fixture(scope="module")
def shown():
    return EventRows(invented())


def test_articles_are_numbered_in_the_order_of_their_table(shown):
    assert [(each.number, each.article_id) for each in shown.articles] == list(enumerate(TEXTS, 1))
    assert shown.by_id["dnes"].number == 3


def test_each_owner_of_the_texts_is_named_once_in_the_order_in_which_articles_are_shown():
    stated = ["Orle Press", None, "Orle Press", "Calder", None]
    assert (
        EventRows(with_tables(articles=invented().articles.assign(rights=stated))).rights
        == "Orle Press; Calder"
    )
    unstated = EventRows(with_tables(articles=invented().articles.assign(rights=None)))
    assert unstated.rights == "The texts belong to their publishers."


def test_lineages_stand_in_alphabetical_order():
    turned = EventRows(with_tables(lineages=invented().lineages.assign(lineage=["C", "A", "C", "B", "A"])))
    assert {letter: [each.number for each in family] for letter, family in turned.lineages.items()} == {
        "A": [2, 5],
        "B": [4],
        "C": [1, 3],
    }
    assert list(turned.lineages) == ["A", "B", "C"]
    assert [family[0].number for family in turned.voices_as_given] == [1, 2, 4]


@pytest.mark.parametrize(
    ("sources", "unseen"),
    [
        ([None, "wire", "wire"], set()),
        ([None, None, "wire"], {"A"}),
        (["elsewhere", "wire", None], {"A"}),
        ([None, "wire", "quill"], set()),
    ],
)
def test_a_lineage_needs_an_unseen_version_where_two_have_no_source(sources, unseen):
    rows = invented().lineages.assign(derived_from=[*sources, None, None])
    assert EventRows(with_tables(lineages=rows)).unseen == unseen


def test_lineages_that_were_not_traced_need_no_version():
    view = EventRows(with_tables(lineages=schema.empty("lineages")))
    assert (view.traced, view.unseen) == (False, frozenset())


@pytest.mark.parametrize(
    ("passages", "reworded"),
    [
        ([("reworded", 60), ("identical", 59)], True),
        ([("translated", 60), ("typographic", 60)], False),
        ([("identical", 10)], False),
        ([], False),
    ],
)
def test_what_is_shared_is_mostly_reworded_by_its_length(passages, reworded):
    rows = [schema.Passage("wire", 0, 99, "quill", 0, length, relation, 1.0) for relation, length in passages]
    view = EventRows(with_tables(passages=schema.table("passages", rows)))
    assert view.mostly_reworded("wire", "quill") == view.mostly_reworded("quill", "wire") == reworded


def test_renderings_are_known_by_utterance_and_by_article(shown):
    assert [row.relation for row in shown.renderings["gate"]] == ["typographic", "reworded", "reworded"]
    assert [(row.article_a, row.article_b) for row in shown.renderings_in("gate", "dnes")] == [
        ("wire", "dnes"),
        ("quill", "dnes"),
    ]
    assert shown.renderings_in("gate", "echo") == []


def test_decisions_are_typed():
    row = dict.fromkeys(DECISION_DTYPES) | {"line": 2, "table": "figures", "action": "drop", "start": 4}
    view = EventRows(with_tables(decisions=pd.DataFrame([row]).astype(DECISION_DTYPES)))
    (decision,) = view.decisions
    assert (decision.table, decision.action, decision.start, decision.by) == ("figures", "drop", 4, None)
