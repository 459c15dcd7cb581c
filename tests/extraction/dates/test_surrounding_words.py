from __future__ import annotations

import pytest

from newslens.extraction.dates.surrounding_words import (
    SurroundingWords,
    clause_words,
    lower_words,
    words_around,
)


@pytest.mark.parametrize(
    ("left", "before"),
    [
        ("The boat, he said, sank on ", ["sank", "on"]),
        ("It sank: they fled on ", ["they", "fled", "on"]),
        ("It sank; they fled on ", ["they", "fled", "on"]),
        ("It sank — they fled on ", ["they", "fled", "on"]),
        ("It sank - they fled on ", ["they", "fled", "on"]),
        ("It sank (they fled on ", ["they", "fled", "on"]),
        ("It sank “they fled on ", ["they", "fled", "on"]),
        ("It sank with 2,500 crates on ", ["it", "sank", "with", "crates", "on"]),
        ("The by-election was ", ["the", "by-election", "was"]),
        ("", []),
    ],
)
def test_the_clause_up_to_a_date_begins_behind_a_mark(left, before):
    assert SurroundingWords(left, "").before == before


@pytest.mark.parametrize(
    ("right", "behind"),
    [
        (", two boats sank, he said", ["two", "boats", "sank"]),
        (" two boats sank: he said", ["two", "boats", "sank"]),
        ("’s protest (a small one)", ["s", "protest"]),
        ("", []),
    ],
)
def test_the_clause_behind_a_date_ends_at_a_mark_but_not_at_the_comma_behind_the_date(right, behind):
    assert SurroundingWords("", right).behind == behind


def test_the_whole_sentence_is_there_as_well():
    around = SurroundingWords("Rain fell, he said on ", ", she said, twice")
    assert around.all_before == ["rain", "fell", "he", "said", "on"]
    assert around.all_behind == ["she", "said", "twice"]


@pytest.mark.parametrize(
    ("left", "lead"), [("It sank on ", "on"), ("In Ondra, ", ""), ("", ""), ("In THE ", "the")]
)
def test_the_word_before_a_date_is_one_of_its_clause(left, lead):
    assert SurroundingWords(left, "").lead == lead


def test_words_of_the_next_sentence_are_left_out():
    text = "It rained. It sank on Sunday night. It rose."
    around = words_around(text, 22, 28, (11, 35))
    assert (around.left, around.right) == ("It sank on ", " night.")


def test_numbers_are_no_words_and_apostrophes_part_none():
    assert lower_words("The 12 crew’s Vel-Marr 3rd") == ["the", "crew’s", "vel-marr", "rd"]


@pytest.mark.parametrize(
    ("part", "word", "other"),
    [
        ("lead", "during", "will"),
        ("helper", "being", "during"),
        ("naming", "their", "they"),
        ("be", "been", "be"),
        ("base", "might", "is"),
        ("filler", "likely", "will"),
        ("past", "did", "is"),
        ("auxiliary", "would", "could"),
        ("opener", "while", "with"),
    ],
)
def test_each_part_of_the_clause_has_its_words(part, word, other):
    assert word in clause_words(part)
    assert other not in clause_words(part)
