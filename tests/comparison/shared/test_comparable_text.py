"""A sentence or a quotation, read once."""

from __future__ import annotations

import pandas as pd

from newslens.comparison.shared.comparable_text import (
    Wording,
    read_comparable,
    read_comparables,
    read_wording,
)


def test_a_wording_is_read_once():
    assert read_wording("The ferry sank.") is read_wording("The ferry sank.")
    assert read_wording("The ferry sank.") != read_wording("The ferry sank!")


def test_two_wordings_of_the_same_words_are_two():
    read = read_wording("The ferry sank.")
    assert Wording(read.surface, read.words, read.letters) != read


def test_words_content_ideas_and_letters():
    read = read_wording("The port, “he” said: 7 boats in port!")
    assert [each.form for each in read.words] == ["the", "port", "he", "said", "7", "boats", "in", "port"]
    assert [each.form for each in read.content] == ["port", "7", "boats", "port"]
    assert read.ideas == {each.idea for each in read.content}
    assert read.letters == "theporthesaid7boatsinport"


def test_a_text_stands_at_its_place():
    read = read_comparable(3, 10, "All is calm.")
    assert (read.article, read.start, read.end) == (3, 10, 22)
    assert (read.surface, read.letters) == ("All is calm.", "alliscalm")
    assert read.words is read.wording.words
    assert read.content is read.wording.content


def test_rows_of_a_table_are_read_in_its_order():
    spans = pd.DataFrame(
        {"article_id": ["b", "a", "b"], "start": [0, 4, 9], "surface": ["One.", "Two.", "One."]}
    )
    read = read_comparables(["a", "b"], spans)
    assert [(each.article, each.start, each.surface) for each in read] == [
        (1, 0, "One."),
        (0, 4, "Two."),
        (1, 9, "One."),
    ]
    assert read[0].wording is read[2].wording
