"""Which articles are not in English, told in one sentence.

Takes articles; gives the sentence, or None where all are in English. What is stated of an article goes before what its text looks like,
where it names another language: pages and databases say "en" of everything.

What this does not cover: reading other languages. What rests on marks and digits is read in them as in English.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.language.foreign_texts import is_foreign
from newslens.language.sentence_building import listed_at_most
from newslens.lexicon import words
from newslens.reading import reading_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslens.schema import Article

__all__ = ["language_notice"]

_ENGLISH = re.compile(r"en(?:g|glish)?(?![a-z])", re.IGNORECASE)


def language_notice(articles: Iterable[Article]) -> str | None:
    """A sentence that names the articles in another language than English; None where there are none.

    Examples
    --------
    >>> from newslens.schema import Article
    >>> unknown = dict.fromkeys(["outlet", "title", "byline", "published", "url", "rights", "source"])
    >>> language_notice([Article(article_id="a", language="de", text="Zwei Boote sanken.", **unknown)]).partition(".")[0]
    'Not in English: a'
    """
    foreign = [article.article_id for article in articles if _is_in_another_language(article)]
    if not foreign:
        return None
    return (
        f"Not in English: {listed_at_most(foreign, thresholds.LISTED_ARTICLES)}. Figures in digits and quotations in "
        "marks are read all the same; names, dates, speakers and speech without marks are read by the rules of English and cannot be relied on there."
    )


def _is_in_another_language(article: Article) -> bool:
    stated = (article.language or "").strip()
    if (
        stated
        and stated.casefold() not in words("language/unstated_languages")
        and not _ENGLISH.match(stated)
    ):
        return True
    return is_foreign(article.text)
