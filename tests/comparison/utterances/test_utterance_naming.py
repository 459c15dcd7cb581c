"""Ids of utterances."""

from __future__ import annotations

from newslens.comparison.utterances import utterance_thresholds as thresholds
from newslens.comparison.utterances.utterance_naming import utterance_ids


def test_an_utterance_is_called_by_the_first_words_of_its_first_quotation():
    said = ["The bridge stays shut.", "“Not today,”", "shut", "Not today"]
    assert utterance_ids([0, 1, 0, 1], said) == ["the-bridge-stays-shut", "not-today"]


def test_so_many_words_and_no_more():
    words = ["one", "two", "three", "four", "five", "six"]
    for count in (thresholds.ID_WORDS, thresholds.ID_WORDS + 1):
        assert utterance_ids([0], [" ".join(words[:count])]) == ["-".join(words[: thresholds.ID_WORDS])]


def test_utterances_that_begin_alike_are_numbered():
    assert utterance_ids([0, 1, 2], ["It is over", "It is over.", "It is"]) == [
        "it-is-over",
        "it-is-over-2",
        "it-is",
    ]


def test_a_quotation_without_letters_and_one_in_other_letters():
    assert utterance_ids([0, 1], ["…!", "Мы не сдадимся"]) == ["quotation", "my-ne-sdadimsya"]


def test_a_later_quotation_changes_no_id():
    before = utterance_ids([0, 1], ["The bridge stays shut", "We wait"])
    assert utterance_ids([0, 1, 0, 2], ["The bridge stays shut", "We wait", "stays shut", "Go"])[:2] == before
