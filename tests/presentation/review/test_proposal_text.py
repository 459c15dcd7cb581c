from __future__ import annotations

import pandas as pd
import pytest

import newslens as nl
from newslens.presentation.event_view import EventView
from newslens.presentation.review.proposal_text import CONTEXT, text_around

LONG = "The people of the village went home along the river that night and said nothing at all. " * 4
TEXT = f"Rain fell.\n\n{LONG}A \U0001f6a2 with three boats came. {LONG}\n\nNobody slept."


@pytest.fixture(scope="module")
def event():
    return EventView(nl.analyze(nl.read_articles(pd.DataFrame({"article_id": ["a"], "text": [TEXT]}))))


def around(event, words):
    start = TEXT.index(words)
    return text_around(event, "a", start, start + len(words))


def test_the_pieces_are_one_unbroken_stretch_of_the_text(event):
    shown = around(event, "three")
    words = "".join(text for text, _ in shown.pieces)
    assert TEXT[shown.start : shown.start + len(words)] == words
    assert [kind for _, kind in shown.pieces] == ["c", "", "m", "", "c"]
    assert [text for text, kind in shown.pieces if kind == "m"] == ["three"]


def test_what_stands_around_the_sentence_is_cut_at_words(event):
    before, *_, after = (text for text, _ in around(event, "three").pieces)
    assert (len(before) <= CONTEXT, len(after) <= CONTEXT) == (True, True)
    assert TEXT[TEXT.index(before) - 1].isspace()
    assert before.split()[0] in LONG.split()
    assert after.split()[-1] in LONG.split()


def test_a_short_paragraph_is_shown_whole_and_no_other(event):
    assert around(event, "slept").pieces == [("Nobody ", ""), ("slept", "m"), (".", "")]


def test_a_place_is_counted_in_code_points(event):
    shown = around(event, "three")
    units = (
        "".join(text for text, _ in shown.pieces).encode("utf-16-le").index("boats".encode("utf-16-le")) // 2
    )
    assert TEXT[shown.place_in_text(units) :].startswith("boats")
