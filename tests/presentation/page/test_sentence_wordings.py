from __future__ import annotations

import pandas as pd
import pytest
from side_by_side_event import event

import newslens as nl
from newslens.presentation.event_view import EventView
from newslens.presentation.page.sentence_wordings import SentenceWordings


@pytest.fixture(scope="module")
def wordings():
    return SentenceWordings(event())


def test_the_same_words_are_one_wording_whatever_their_marks(wordings):
    first = {key: rows[0].wording for key, rows in wordings.by_article.items()}
    assert first["wire"] == first["copy"] != first["other"]


def test_a_sentence_is_shown_on_one_line_with_its_number(wordings):
    second = wordings.by_article["copy"][1]
    assert (second.number, "dawn and found" in second.text) == (2, True)


def test_other_words_are_related_once_for_all_copies(wordings):
    wire, copy, free = (wordings.by_article[key] for key in ("wire", "copy", "free"))
    assert (min(wire[1].wording, free[0].wording), max(wire[1].wording, free[0].wording)) in wordings.related
    assert [(each.left, each.right) for each in wordings.matches("copy", "free")] == [(0, 2), (1, 0), (2, 1)]
    assert copy[1].wording == wire[1].wording


def test_matches_tell_how_much_of_the_words_is_the_same(wordings):
    assert [each.share for each in wordings.matches("wire", "copy")] == [1.0, 1.0, 1.0]
    assert all(0.3 < each.share < 1 for each in wordings.matches("wire", "free"))
    assert wordings.matches("wire", "other") == []


def repeated(first, second):
    texts = pd.DataFrame(
        {"article_id": ["a", "b"], "text": ["The boats left. " * first, "The boats left. " * second]}
    )
    return SentenceWordings(EventView(nl.analyze(nl.read_articles(texts)))).matches("a", "b")


def test_a_sentence_said_some_times_is_met_by_each():
    assert [(each.left, each.right) for each in repeated(2, 2)] == [(0, 0), (0, 1), (1, 0), (1, 1)]
    assert len(repeated(20, 20)) == 400


def test_a_crowd_is_met_in_its_order_and_what_is_left_by_the_last():
    found = [(each.left, each.right) for each in repeated(30, 28)]
    assert found == [*((n, n) for n in range(28)), (28, 27), (29, 27)]
