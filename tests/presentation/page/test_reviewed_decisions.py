from __future__ import annotations

import pandas as pd
import pytest
from invented_event import span, with_tables

from newslens.curation import DECISION_DTYPES
from newslens.presentation.event_view import EventView
from newslens.presentation.page.highlights import Anchors
from newslens.presentation.page.reviewed_decisions import corrections


def correction(**columns):
    row = dict.fromkeys(DECISION_DTYPES) | {"line": 2, "action": "drop"} | columns
    frame = pd.DataFrame([row]).astype(DECISION_DTYPES)
    view = EventView(with_tables(decisions=frame))
    (found,) = corrections(view, Anchors(view))
    return found


def at(article_id, words):
    start, end, _ = span(article_id, words)
    return {"article_id": article_id, "start": start, "end": end}


def test_a_figure_is_named_by_its_words_and_leads_to_its_place():
    found = correction(table="figures", **at("wire", "Two boats"), by="Ida", note="a mill boat")
    assert (found.what, found.words, found.href, found.article.number) == ("Figure", "Two boats", "#a1-f2", 1)
    assert (found.effect, found.by, found.note) == ("left out", "Ida", "a mill boat")


def test_words_of_a_row_that_is_gone_are_read_from_the_article():
    found = correction(table="names", **at("wire", "river board"))
    assert (found.words, found.href) == ("river board", "#a1-p1")


@pytest.mark.parametrize(
    ("column", "value", "effect"),
    [
        ("speaker", "Orla Finn", "speaker set to “Orla Finn”"),
        ("attributed_to", "police", "attributed to set to “police”"),
        ("speaker", None, "speaker cleared"),
    ],
)
def test_what_was_set_is_said(column, value, effect):
    found = correction(
        table="quotations", action="set", column=column, value=value, **at("wire", "Two boats")
    )
    assert found.effect == effect


@pytest.mark.parametrize(
    ("table", "key", "words", "href"),
    [
        ("questions", "boats", "boats that came first", "#q2"),
        ("questions", "trains", "trains", None),
        ("findings", "toll", "People dead: from four to six.", "#f4"),
        ("findings", "gone", "gone", None),
    ],
)
def test_a_question_or_a_finding_is_named_while_it_is_there(table, key, words, href):
    found = correction(table=table, id=key)
    assert (found.words, found.href, found.article) == (words, href, None)


@pytest.mark.parametrize(("length", "is_cut"), [(80, False), (81, True)])
def test_long_words_are_cut(length, is_cut):
    found = correction(table="names", article_id="wire", start=0, end=length)
    assert found.words.endswith("…") == is_cut


def test_without_decisions_nothing_was_corrected():
    view = EventView(with_tables())
    assert corrections(view, Anchors(view)) == []


@pytest.mark.parametrize(
    ("action", "effect"), [("join", "put to other rows"), ("split", "put by itself"), ("add", "added")]
)
def test_where_a_row_was_put_is_said(action, effect):
    assert correction(table="figures", action=action, **at("wire", "Two boats")).effect == effect


def test_what_was_kept_or_overruled_is_no_correction():
    row = dict.fromkeys(DECISION_DTYPES) | {"table": "figures", **at("wire", "Two boats")}
    told = [row | {"line": n, "action": action} for n, action in enumerate(("drop", "keep"), 2)]
    view = EventView(with_tables(decisions=pd.DataFrame(told).astype(DECISION_DTYPES)))
    assert corrections(view, Anchors(view)) == []
