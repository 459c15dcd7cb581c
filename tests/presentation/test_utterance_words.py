from __future__ import annotations

from types import SimpleNamespace

import pytest
from invented_event import analysis as invented

from newslens.presentation import utterance_words
from newslens.presentation.event_view import EventView
from newslens.presentation.utterance_words import UtteranceWords


@pytest.fixture(scope="module")
def event():
    return EventView(invented())


def test_the_witnesses_of_an_utterance_have_a_cell_in_every_column(event):
    aligned = event.words.aligned("canal")
    assert {key: [token for token in cells if token][:5] for key, cells in aligned.items()} == {
        "wire": ["I", "do", "not", "rule", "out"],
        "dnes": ["I", "rule", "out", "the", "closing"],
    }
    assert len({len(cells) for cells in aligned.values()}) == 1


def test_an_utterance_is_aligned_once(event, monkeypatch):
    asked = []
    monkeypatch.setattr(utterance_words, "aligned_tokens", lambda rows: asked.append(rows) or {})
    words = UtteranceWords(event.analysis, event.by_id)
    assert words.aligned("canal") is words.aligned("canal")
    assert len(asked) == 1


def test_what_became_of_the_words_is_told_by_the_renderings(event):
    change = event.words.changed(event.utterances_by_key["canal"].quotations)
    assert (change.how, change.words) == ("copied", 2)


def test_without_tables_no_utterance_has_words():
    assert UtteranceWords(SimpleNamespace(), {}).aligned("canal") == {}
