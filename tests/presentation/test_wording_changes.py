from __future__ import annotations

import pytest

from newslens.presentation.wording_changes import SHORTER_BEFORE, form, is_word, length, what_changed

BASE = ["We", "did", "not", "see", "it", "."]


@pytest.mark.parametrize(
    ("token", "counts"),
    [("boat", True), ("7", True), ("’s", True), (",", False), ("“", False), ("…", False), ("", False)],
)
def test_a_word_has_a_letter_or_a_digit(token, counts):
    assert is_word(token) == counts


@pytest.mark.parametrize(
    ("token", "counts"),
    [("We", "we"), ("don’t", "don't"), ("don‘t", "don't"), ("STRASSE", "strasse"), (",", ""), (None, "")],
)
def test_case_and_kinds_of_apostrophes_do_not_count(token, counts):
    assert form(token) == counts


def test_marks_and_gaps_are_no_words():
    assert length(["We", None, ",", "saw"]) == 2


@pytest.mark.parametrize(
    ("relation", "cells", "words"),
    [
        ("identical", ["we", "did", "not", "see", "it", None], "every word kept"),
        ("reworded", ["We", "did", "not", "see", "that", "."], "of 5 words 1 replaced"),
        ("reworded", ["We", "did", None, "see", "it", "."], "of 5 words 1 dropped; a negation is lost"),
        ("reworded", ["We", "did", "not", None, None, "."], "of 5 words 2 dropped"),
        ("truncated", ["We", "did", "not", None, None, "."], "3 of 5 words"),
        (SHORTER_BEFORE, ["We", "did", "not", None, None, "."], "3 of 5 words, before the base appeared"),
        ("truncated", ["We", "did", "not", "spot", None, "."], "3 of 5 words, 1 other"),
        ("translated", ["We", "never", "saw", None, None, "."], "worded on its own, 1 of 5 words in common"),
        (
            "translated",
            ["Nobody", None, None, None, "saw", "."],
            "worded on its own, none of 5 words in common",
        ),
    ],
)
def test_what_happened_is_counted(relation, cells, words):
    assert what_changed([(2, relation, cells)], BASE) == [f"Report 2: {words}."]


def test_a_negation_that_came_in_is_said():
    (told,) = what_changed([(2, "reworded", ["We", "never", "saw"])], ["We", "often", "saw"])
    assert told == "Report 2: of 3 words 1 replaced; a negation is gained."


def test_words_that_came_in_are_counted():
    assert what_changed([(2, "reworded", ["We", "all", "saw"])], ["We", None, "saw"]) == [
        "Report 2: of 2 words 1 added."
    ]


def test_witnesses_to_which_the_same_happened_are_told_together():
    assert what_changed([(2, "identical", BASE), (3, "reworded", BASE), (5, "typographic", BASE)], BASE) == [
        "Reports 2, 3 and 5: every word kept."
    ]
