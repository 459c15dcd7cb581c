"""Articles on which an extractor fails: which they are, and the corpus without them.

No text is allowed to make an extractor fail, so each such article is a fault of newslens. It shall cost a person that article
only, not the event: the article is left out and named in an `UnreadableArticleWarning`, with the place in the program that
failed, so that the fault can be reported.

What this does not cover: faults of a comparison, which looks across articles; they are raised.
"""

from __future__ import annotations

import traceback
import warnings
from typing import TYPE_CHECKING

from newslens.document import extract_sentences, read_documents
from newslens.errors import UnreadableArticleWarning
from newslens.extraction.dates import extract_dates
from newslens.extraction.figures import extract_figures
from newslens.extraction.quotations import extract_quotations

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["told_failure", "without_unreadable"]


def without_unreadable(articles: pd.DataFrame) -> pd.DataFrame:
    """The articles that every extractor can read, each tried alone; the others are named in a warning each.

    Parameters
    ----------
    articles
        Table `articles`.

    Warns
    -----
    UnreadableArticleWarning
        For each article that is left out.
    """
    failures = [_failure(articles.iloc[number : number + 1]) for number in range(len(articles))]
    for failure in failures:
        if failure is not None:
            warnings.warn(failure, UnreadableArticleWarning, stacklevel=3)
    return articles[[failure is None for failure in failures]].reset_index(drop=True)


def told_failure(article_id: str, error: Exception) -> str:
    """The sentence that names an article, what failed on it, and where.

    Examples
    --------
    >>> told_failure("a", ValueError("no such word"))
    "Left out: article 'a': ValueError: no such word. No text should do that; please report it."
    """
    calls = traceback.extract_tb(error.__traceback__)
    place = f" ({calls[-1].name}, line {calls[-1].lineno})" if calls else ""
    return (
        f"Left out: article {article_id!r}: {type(error).__name__}: {error}{place}. "
        "No text should do that; please report it."
    )


def _failure(article: pd.DataFrame) -> str | None:
    try:
        documents = read_documents(article)
        extract_sentences(article, documents=documents)
        extract_dates(article, documents=documents)
        quoted = extract_quotations(article, documents=documents)
        extract_figures(article, quotations=quoted, documents=documents)
    except Exception as error:  # noqa: BLE001 - whatever an article brings about, it may not cost the others
        return told_failure(article["article_id"].iloc[0], error)
    return None
