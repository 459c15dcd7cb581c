from __future__ import annotations

import pandas as pd
from invented_event import RESULTS
from invented_event import analysis as invented
from told_amounts import told

import newslens as nl
from newslens.presentation.drawing import HolderGroup, slope_pictures
from newslens.presentation.event_view import EventView
from newslens.presentation.page.amount_cites import cite_amounts
from newslens.presentation.page.highlights import Anchors


def cites(shown, results=()):
    return cite_amounts(shown, Anchors(shown), slope_pictures(shown, results)[0].group)


def words(cite):
    return "".join(piece.text for piece in cite.pieces)


def test_the_first_report_of_a_voice_is_quoted_and_copies_that_give_the_same_are_named():
    event, (holder,) = told({"one": [("54", "70")], "two": [("54", "70")], "three": [("54", "71")]}, "AAA")
    group = HolderGroup("seats", None, ("2018", "2021"), (holder,))
    found = cite_amounts(event, Anchors(event), group)
    assert [(cite.article.number, [each.number for each in cite.copies]) for cite in found] == [
        (1, [2]),
        (3, []),
    ]


def test_the_amounts_of_a_sentence_are_marked():
    first, second = cites(EventView(invented()), RESULTS)
    assert words(first) == "The Meadow Party won more than 30 seats in the council election, up from 22."
    assert [piece.text for piece in first.pieces if piece.tone is not None] == ["more than 30", "22"]
    assert second.article.number == 3


def test_three_voices_are_quoted_at_most_those_that_give_most():
    texts = [f"The bridge toll rose to $6, says {name}." for name in ("Ava Bell", "Cy Dorn", "Eli Faro")]
    texts.append(
        "The bridge toll rose from $4 to $6 on Monday, which nobody in either of the two towns had foreseen."
    )
    days = [f"2031-05-0{day}" for day in range(1, 5)]
    articles = pd.DataFrame({"article_id": list("abcd"), "text": texts, "published": days})
    found = cites(EventView(nl.analyze(nl.read_articles(articles))))
    assert len(found) <= 3
    assert found[-1].article.number == 4


def test_a_long_sentence_is_cut_around_its_amounts():
    filler = (
        "the council of the lower town and all of its neighbours on the other bank of the river had hoped "
        * 3
    )
    text = f"In the year in which {filler}for another outcome the Meadow Party won 17 seats, down from 48."
    articles = pd.DataFrame({"article_id": ["a"], "text": [text]})
    (cite,) = cites(EventView(nl.analyze(nl.read_articles(articles))))
    assert words(cite).startswith("[…]")
    assert len(words(cite)) < len(text)
