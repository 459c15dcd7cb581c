from __future__ import annotations

import pytest

from newslens.language.sentence_building import (
    amount,
    counted,
    counted_in_digits,
    in_marks,
    listed,
    listed_at_most,
    listed_numbers,
    number_word,
    numbered_reports,
    upper_first,
)


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "no"), (1, "one"), (12, "twelve"), (13, "13"), (1234, "1,234"), (2_500_000, "2.5m"), (-1, "-1")],
)
def test_small_numbers_are_words(number, words):
    assert number_word(number) == words


@pytest.mark.parametrize(
    ("number", "noun", "plural", "words"),
    [
        (0, "boat", None, "no boats"),
        (1, "boat", None, "one boat"),
        (2, "boat", None, "two boats"),
        (1, "copy", "copies", "one copy"),
        (3, "copy", "copies", "three copies"),
        (20, "boat", None, "20 boats"),
    ],
)
def test_a_noun_has_the_number_of_its_count(number, noun, plural, words):
    assert counted(number, noun, plural) == words


@pytest.mark.parametrize(
    ("values", "last", "words"),
    [
        ([], "and", ""),
        (["a"], "and", "a"),
        (["a", "b"], "and", "a and b"),
        (["a", "b", "c"], "and", "a, b and c"),
        (["a", "b", "c"], "or", "a, b or c"),
    ],
)
def test_a_list_is_read_with_one_joint(values, last, words):
    assert listed(values, last=last) == words


@pytest.mark.parametrize(
    ("articles", "words"),
    [("c", "report 3"), ("ca", "reports 1 and 3"), ("caab", "reports 1, 2 and 3"), ("aa", "report 1")],
)
def test_articles_are_named_by_their_numbers_once_and_in_order(articles, words):
    assert numbered_reports(articles, {"a": 1, "b": 2, "c": 3}) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0.0, "0"),
        (3.0, "3"),
        (3.14159, "3.14"),
        (0.5, "0.5"),
        (999_999, "999,999"),
        (1_000_000, "1m"),
        (1_234_567, "1,234,567"),  # shortened it would lose digits
        (1_230_000, "1.23m"),
        (2e9, "2bn"),
        (1.5e12, "1.5tn"),
        (-2_000_000, "-2m"),
    ],
)
def test_an_amount_is_short_where_nothing_is_lost(value, words):
    assert amount(value) == words


@pytest.mark.parametrize(
    ("values", "said"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and 1 more")],
)
def test_of_many_the_first_are_listed(values, said):
    assert listed_at_most(values, 2) == said


def test_a_label_in_marks_is_not_marked_twice():
    assert in_marks("boats") == "“boats”"
    assert in_marks("“… boats”") == "“… boats”"


def test_only_the_first_letter_is_raised():
    assert [upper_first(text) for text in ("", "é", "the EU", "The EU")] == ["", "É", "The EU", "The EU"]


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ([], ""),
        ([2], "2"),
        ([3, 1, 2, 3], "1, 2 and 3"),
        (range(1, 31), "1 to 30"),
        ([1, 2, 3, 4, 6, 7], "1 to 4, 6 and 7"),
        ([1, 3, 5, 7, 9, 11, 13, 15], "1, 3, 5, 7, 9, 11, 13 and 15"),
        ([1, 3, 5, 7, 9, *range(21, 31), 40, 42, 44], "1, 3, 5, 7, 9, 21 to 30 and 3 more"),
    ],
)
def test_long_lists_of_numbers_are_told_short(numbers, words):
    assert listed_numbers(numbers) == words


@pytest.mark.parametrize(
    ("number", "said"),
    [(0, "0 boats were"), (1, "1 boat was"), (2, "2 boats were"), (1234, "1,234 boats were")],
)
def test_a_verb_has_the_number_of_its_count(number, said):
    assert counted_in_digits(number, "boat", ("was", "were")) == said
    assert counted_in_digits(number, "boat") == said.rpartition(" ")[0]
