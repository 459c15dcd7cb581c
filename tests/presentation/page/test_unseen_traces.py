from __future__ import annotations

from types import SimpleNamespace

from invented_coverage import LETTERS, PASSAGES, lineages, rows
from invented_event import analysis

from newslens.comparison.coverage import stand_sentences
from newslens.presentation.event_view import EventView
from newslens.presentation.page import Anchors
from newslens.presentation.page.unseen_traces import traces_of_unseen


def stub(passages):
    numbered = [
        SimpleNamespace(article_id=key, number=n, anchor=f"r{n}") for n, key in enumerate(LETTERS, start=1)
    ]
    event = SimpleNamespace(
        articles=numbered,
        by_id={each.article_id: each for each in numbered},
        standings=stand_sentences(rows(), passages, lineages()),
    )
    return event, SimpleNamespace(to_sentence=lambda article_id, start: f"#{article_id}-{start}")


def test_a_sentence_of_two_copies_that_their_source_lacks():
    (trace,) = traces_of_unseen(*stub(PASSAGES))
    assert (trace.count, trace.copies, trace.source) == (1, "2 and 3", 1)
    assert trace.href.startswith("#short-")


def test_copies_that_share_nothing_more_leave_no_trace():
    assert traces_of_unseen(*stub(PASSAGES[:3])) == []


def test_the_invented_event_has_none():
    event = EventView(analysis())
    assert traces_of_unseen(event, Anchors(event)) == []
