from __future__ import annotations

import typing

import pytest

from newslens.language.closed_classes import Use, closed_class_words, function_words, referent, word_classes
from newslens.lexicon import entries

ROWS = entries("language/closed_classes")


@pytest.mark.parametrize(
    ("use", "inside", "outside"),
    [
        ("function", {"the", "whose", "i"}, {"not", "must", "table"}),
        ("denies", {"not", "nobody", "hardly"}, {"the", "almost"}),
        ("ends", {"were", "across", "the"}, {"another", "i'm"}),
        ("opens", {"the", "not", "however"}, {"been", "him"}),
        ("asks", {"who", "didn't"}, {"the", "been"}),
        ("plain", {"around", "his"}, {"been", "police"}),
        ("joins", {"because", "while", "whose"}, {"and", "with"}),
    ],
)
def test_each_use_has_its_words(use, inside, outside):
    assert inside <= closed_class_words(use)
    assert not outside & closed_class_words(use)


def test_uses_are_those_of_the_type():
    assert {use for row in ROWS if len(row) > 2 for use in row[2].split()} == set(typing.get_args(Use))


def test_words_stand_once():
    assert len({row[0].casefold() for row in ROWS}) == len(ROWS)


def test_function_words_hold_light_verbs_and_no_denial():
    assert {"said", "get", "the"} <= function_words()
    assert not {"not", "can't", "must"} & function_words()


@pytest.mark.parametrize(
    ("word", "stands_for"),
    [
        ("she", "she"),
        ("himself", "he"),
        ("who", "relative"),
        ("we", "nobody"),
        ("i", "nobody"),
        ("rock", None),
    ],
)
def test_what_a_pronoun_stands_for(word, stands_for):
    assert referent(word) == stands_for


def test_classes_keep_the_spelling_of_the_lexicon():
    assert word_classes()["I"] == "pronoun"
    assert word_classes()["needn't"] == "modal"
    assert "i" not in word_classes()
