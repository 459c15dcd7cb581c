"""Each number of the table on either side."""

from __future__ import annotations

import pytest
from rapidfuzz.fuzz import ratio

from newslens.language import language_thresholds as thresholds
from newslens.language.noun_phrases import is_plural, next_word, read_phrase
from newslens.language.phonetic_keys import skeleton, sounds_alike
from newslens.language.sentences import boundaries
from newslens.language.verbs import is_past_form


@pytest.mark.parametrize(("word", "plural"), [("gas", False), ("cars", True), ("yes", False)])
def test_plural_letters(word, plural):
    assert is_plural(word) == plural


@pytest.mark.parametrize(("word", "past"), [("aged", False), ("hired", True)])
def test_shortest_regular_past(word, past):
    assert is_past_form(word) == past


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("At 5 a.m. Mr. Lee left.", 1),
        ("He left at 5 a.m. Mr. Lee stayed.", 2),
    ],
)
def test_fronted_words(text, sentences):
    assert len(list(boundaries(text, 0, len(text)))) + 1 == sentences


@pytest.mark.parametrize(("words", "read"), [(7, 7), (8, 7)])
def test_longest_noun_phrase(words, read):
    text = "12 " + "grey " * (words - 1) + "boats"
    phrase = read_phrase(text, text, 2, one=False, mass=True)
    assert len(text[phrase.start : phrase.end].split()) == read


@pytest.mark.parametrize(("name", "split"), [("N" * 60, False), ("N" * 200, True)])
def test_sentence_reach(name, split):
    text = f"“Never!” {name} said."
    assert bool(list(boundaries(text, 0, len(text)))) == split


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("kadhemi", "khadimi", True),
        ("elias", "ilias", True),
        ("saad", "said", False),
        ("rodgers", "ratigarasu", False),
    ],
)
def test_likeness_of_spellings(one, other, alike):
    assert sounds_alike(one, other) == alike


def test_the_examples_of_the_table_lie_where_it_says():
    assert ratio("kadhemi", "khadimi") > thresholds.ALIKE
    assert len(skeleton("kadhemi")) >= thresholds.LONG_KEY > len(skeleton("saad"))
    assert ratio("saad", "said") < thresholds.ALIKE_SHORT < ratio("elias", "ilias")


@pytest.mark.parametrize("beyond", [0, 1, 500])
def test_a_word_is_cut_where_no_list_has_one_so_long(beyond):
    longest = thresholds.LONGEST_WORD
    assert len(next_word("5 " + "a" * (longest + beyond), 1)) == longest
    assert next_word("5 " + "a" * (longest - 1) + " b", 1) == "a" * (longest - 1)
