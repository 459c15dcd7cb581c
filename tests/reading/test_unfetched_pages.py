from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from newslens.errors import InputError, UnreadableArticleWarning
from newslens.reading import reading_thresholds as thresholds
from newslens.reading.article_entries import Entry
from newslens.reading.corpus import read_articles
from newslens.reading.unfetched_pages import told_without_text


def entry(number, **fields):
    return Entry(f"a.csv, line {number}", {"article_id": f"a-{number}", **fields})


def test_articles_without_a_text_are_told_in_few_sentences():
    some = [entry(number) for number in range(thresholds.LISTED_ARTICLES + 3)]
    told = told_without_text(some)
    assert len(told) == thresholds.LISTED_ARTICLES + 1
    assert told[0] == "a.csv, line 0: article 'a-0' has no text."
    assert told[-1] == "3 more articles have no text."
    assert len(told_without_text(some[: thresholds.LISTED_ARTICLES])) == thresholds.LISTED_ARTICLES


def test_articles_with_an_address_are_told_in_one_sentence():
    (told,) = told_without_text([entry(number, url=f"https://x.example/{number}") for number in range(812)])
    assert told.startswith(
        "812 articles have an address and no text, and newslens makes no request: open each page"
    )
    assert "a.csv, line 9 (https://x.example/9); 802 more." in told
    (one,) = told_without_text([entry(1, url="https://x.example/" + "a" * 500)])
    assert one.startswith("1 article has an address and no text")
    assert len(one) < 400


def test_an_export_of_addresses():
    path = Path(__file__).parent / "formats" / "fixtures" / "foreign_tables" / "media_cloud.csv"
    with pytest.raises(
        InputError, match=r"No article of .* 2 articles have an address and no text.*media_cloud.csv, line 3"
    ):
        read_articles(path)


def test_rows_with_texts_are_read_beside_those_without():
    frame = pd.DataFrame(
        {"url": ["https://x.example/1", "https://x.example/2"], "text": ["Two boats sank.", None]}
    )
    with pytest.warns(
        UnreadableArticleWarning, match=r"Left out: 1 article has an address and no text.*row 2"
    ):
        assert read_articles(frame)["article_id"].tolist() == ["1"]
