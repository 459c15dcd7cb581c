"""All that reads a text: every public function that takes one, the whole analysis of articles made of it, and what is written of that."""

from __future__ import annotations

import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pandas as pd

import newslens
from newslens.presentation import exchange_documents
from newslens.reading import split_paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["EVENT_READERS", "READERS", "analyze_many", "analyze_shared", "analyze_two"]

_PIECE: Final = 400
"""Characters of an article of an event that is many: some sentences."""


def analyze_two(text: str) -> newslens.Analysis:
    """Analysis of two articles, each half of a text.

    Examples
    --------
    >>> len(analyze_two("Two boats sank. Three boats sank.").articles)
    2
    """
    half = len(text) // 2
    return _analyzed([text[:half], text[half:]])


def analyze_shared(text: str) -> newslens.Analysis:
    """Analysis of two articles that both are the first half of a text.

    Examples
    --------
    >>> analyze_shared("Two boats sank. Three boats sank.").articles["text"].nunique()
    1
    """
    return _analyzed([text[: len(text) // 2]] * 2)


def analyze_many(text: str) -> newslens.Analysis:
    """Analysis of many short articles, pieces of a text.

    Examples
    --------
    >>> len(analyze_many("Two boats sank. " * 50).articles)
    2
    """
    return _analyzed([text[start : start + _PIECE] for start in range(0, len(text), _PIECE)])


def _analyzed(texts: list[str]) -> newslens.Analysis:
    """Analysis of articles of one day; one without a letter says that it is empty."""
    with warnings.catch_warnings():
        for category in (newslens.UnreadableArticleWarning, newslens.ReadingNotice):
            warnings.simplefilter("ignore", category)
        told = [text if text.strip() else "Empty." for text in texts]
        names = [f"a{number}" for number in range(len(told))]
        frame = pd.DataFrame({"article_id": names, "published": "2031-03-03", "text": told})
        return newslens.analyze(newslens.read_articles(frame))


def _page_of(text: str) -> None:
    """The page of two articles alike, in a folder that is taken away."""
    with tempfile.TemporaryDirectory() as folder:
        newslens.write_report(analyze_shared(text), Path(folder) / "page.html")


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

EVENT_READERS: Final[dict[str, Callable[[str], Any]]] = {
    "shared": analyze_shared,
    "many": analyze_many,
    "page": _page_of,
    "exchange": lambda text: exchange_documents(analyze_shared(text)),
}
"""What reads a text as an event and costs several times as much, by name."""
