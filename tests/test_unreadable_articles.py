"""An article on which an extractor fails costs itself only, and the fault is named."""

from __future__ import annotations

import pandas as pd
import pytest

import newslens
from newslens import unreadable_articles
from newslens.comparison import questions
from newslens.extraction import dates
from newslens.unreadable_articles import without_unreadable


@pytest.fixture
def corpus():
    texts = ["Two boats sank on Sunday.", "Three boats sank on Sunday.", "A bad article."]
    return newslens.read_articles(pd.DataFrame({"article_id": ["a", "b", "c"], "text": texts}))


@pytest.fixture
def _faulty(monkeypatch):
    """A reader of dates that fails on texts with a certain word."""
    real = dates.extract_dates

    def picky(articles, **options):
        if articles["text"].str.contains("bad").any():
            raise RuntimeError("cannot")
        return real(articles, **options)

    monkeypatch.setattr(dates, "extract_dates", picky)
    monkeypatch.setattr(unreadable_articles, "extract_dates", picky)


@pytest.mark.usefixtures("_faulty")
def test_an_analysis_goes_on_without_it(corpus):
    with pytest.warns(
        newslens.UnreadableArticleWarning, match=r"article 'c': RuntimeError: cannot \(picky, line"
    ):
        analysis = newslens.analyze(corpus)
    without = newslens.analyze(corpus.iloc[:2])
    for name, frame in without.tables.items():
        pd.testing.assert_frame_equal(analysis.tables[name], frame)


@pytest.mark.usefixtures("_faulty")
def test_where_no_article_can_be_read_nothing_is_given(corpus):
    with (
        pytest.warns(newslens.UnreadableArticleWarning),
        pytest.raises(newslens.InputError, match="None of the articles"),
    ):
        newslens.analyze(corpus.iloc[2:])


def test_a_fault_of_a_comparison_is_raised(corpus, monkeypatch):
    def fail(*_, **__):
        raise RuntimeError("cannot compare")

    monkeypatch.setattr(questions, "collate_figures", fail)
    with pytest.raises(RuntimeError, match="cannot compare"):
        newslens.analyze(corpus)


def test_articles_that_can_be_read_are_all_kept(corpus):
    pd.testing.assert_frame_equal(without_unreadable(corpus), corpus)
