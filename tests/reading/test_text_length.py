from __future__ import annotations

import pandas as pd
import pytest

from newslens.reading import read_articles
from newslens.reading.reading_thresholds import ARTICLE_LENGTH, ARTICLE_NUMBERS
from newslens.reading.text_length import cut_to_length, told_length

LINE = "The boats sank.\n"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a" * ARTICLE_LENGTH, ARTICLE_LENGTH),
        ("a" * (ARTICLE_LENGTH + 1), ARTICLE_LENGTH),
        ("\n" + "a" * ARTICLE_LENGTH, ARTICLE_LENGTH),
        (LINE + "a" * ARTICLE_LENGTH, len(LINE)),
        (LINE * (ARTICLE_LENGTH // len(LINE) + 1), ARTICLE_LENGTH // len(LINE) * len(LINE)),
    ],
)
def test_a_longer_text_keeps_its_first_lines(text, kept):
    assert cut_to_length(text) == text[:kept]


NUMBERS = "7 a\n" * ARTICLE_NUMBERS


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (NUMBERS, len(NUMBERS)),
        (NUMBERS + "Nobody died.\n" * 900, len(NUMBERS) + 900 * 13),
        (NUMBERS + "No.\n8 sank.", len(NUMBERS) + 4),
        (NUMBERS + "No. Seven sank.", len(NUMBERS)),
        ("7 " * (ARTICLE_NUMBERS + 1), 2 * ARTICLE_NUMBERS),
        ("½ " * (ARTICLE_NUMBERS + 1), 2 * ARTICLE_NUMBERS),
    ],
)
def test_a_text_of_more_numbers_keeps_the_lines_before_them(text, kept):
    assert cut_to_length(text) == text[:kept]


def test_it_is_told_that_there_are_too_many_numbers():
    assert told_length(NUMBERS + "8 sank.", 40_000).startswith(
        "has more than 10,000 numbers in its 40,007 characters, of which only the first 40,000 are read"
    )


def test_it_is_told_how_much_was_cut():
    assert told_length(LINE + "a" * ARTICLE_LENGTH, len(LINE)).startswith(
        "has 300,016 characters, of which only the first 16"
    )


def test_a_long_article_is_cut_and_told_and_the_others_are_whole():
    frame = pd.DataFrame({"article_id": ["a", "b"], "text": [LINE * 40_000, LINE]})
    with pytest.warns(UserWarning, match="article 'a' has 640,000 characters"):
        found = read_articles(frame)
    assert found["text"].str.len().tolist() == [ARTICLE_LENGTH // len(LINE) * len(LINE), len(LINE)]
