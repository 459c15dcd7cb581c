"""All that reads a text: every public function that takes one, and the whole analysis of two articles made of it."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, Final

import pandas as pd

import newslens
from newslens.reading import split_paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["READERS", "analyze_two"]


def analyze_two(text: str) -> newslens.Analysis:
    """Analysis of two articles, each half of a text.

    Examples
    --------
    >>> len(analyze_two("Two boats sank. Three boats sank.").articles)
    2
    """
    half = len(text) // 2
    halves = [part if part.strip() else "Empty." for part in (text[:half], text[half:])]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", newslens.UnreadableArticleWarning)
        articles = newslens.read_articles(
            pd.DataFrame({"article_id": ["a", "b"], "published": "2031-03-03", "text": halves})
        )
        return newslens.analyze(articles)


READERS: Final[dict[str, Callable[[str], Any]]] = {
    "paragraphs": split_paragraphs,
    "sentences": newslens.split_sentences,
    "segments": newslens.find_segments,
    "dates": newslens.find_dates,
    "names": newslens.find_names,
    "quotations": newslens.find_quotations,
    "figures": newslens.find_figures,
    "analyze": analyze_two,
}
"""Readers by name."""
