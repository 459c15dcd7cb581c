"""Claims, read from the sentences around the figures.

Takes the articles with their figures, sentences, names and dates; gives a `Claim` for each row of the figures table. A
figure answers a question: how many were killed, how many seats did that party win in that year. What the question is
stands around the figure, in the counted noun, in what happens to those who are counted, in the names, places and years
of the clause. Each figure is read by itself, so that others can say of two claims whether they answer one question.

What this does not cover: what only another paragraph tells, such as whom "the toll" counts.
"""

from __future__ import annotations

import bisect
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.named_words import NamedSentence
from newslens.comparison.claims.names_and_days import days_by_article, starting_between
from newslens.comparison.claims.occasions import with_occasions
from newslens.comparison.claims.owner_names import with_one_name
from newslens.comparison.claims.roles import fold
from newslens.comparison.claims.sentence_claims import claims_of_sentence
from newslens.comparison.claims.sentence_surroundings import SentenceSurroundings
from newslens.comparison.shared.content_words import CONTENT, read_words
from newslens.comparison.shared.moments import publication_moments
from newslens.document import read_documents
from newslens.frames import FigureRow, records, rows

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from newslens.comparison.claims.claim import Claim, DayMention, NearbyName

__all__ = ["SentenceReader", "read_claims"]


def read_claims(
    articles: pd.DataFrame,
    figures: pd.DataFrame,
    *,
    sentences: pd.DataFrame | None = None,
    mentions: Mapping[str, Sequence[NearbyName]] | None = None,
    dates: pd.DataFrame | None = None,
) -> list[Claim]:
    """Claims of the rows of a figures table, in their order.

    Parameters
    ----------
    articles, figures, sentences
        Tables; sentences that are missing are found.
    mentions
        Names of each article, as `names_by_article` gives them.
    dates
        The dates table.
    """
    lines = _sentence_spans(articles, sentences)
    published = dict(rows(articles, "article_id", "published"))
    moments = publication_moments(articles)
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    days = days_by_article(dates, texts)
    inside: dict[str, list[tuple[int, FigureRow]]] = defaultdict(list)
    for row, figure in enumerate(records(figures, FigureRow)):
        inside[figure.article_id].append((row, figure))
    claims: list[Claim] = []
    for article, found in inside.items():
        reader = SentenceReader(
            texts[article],
            lines.get(article, []),
            mentions=(mentions or {}).get(article, ()),
            days=days.get(article, ()),
            published=published[article],
            moment=moments[article],
        )
        claims += reader.claims(found)
    claims = with_occasions(claims, texts, lines, published, mentions=mentions, dates=dates)
    return with_one_name(sorted(claims, key=lambda claim: claim.row))


class SentenceReader:
    """Reads the claims of one article, a sentence at a time.

    Parameters
    ----------
    text
        The article's text.
    sentences
        Half-open offsets of its sentences, in order. A figure outside of them is read in its own line.
    mentions
        Names that stand in the article, in order.
    days
        Days that the article names, in order.
    published
        When the article appeared by the clock of its outlet, where that is known.
    moment
        The same as a moment that can be held against that of another article.
    """

    def __init__(
        self,
        text: str,
        sentences: Sequence[tuple[int, int]],
        *,
        mentions: Sequence[NearbyName] = (),
        days: Sequence[DayMention] = (),
        published: dt.datetime | None = None,
        moment: dt.datetime | None = None,
    ) -> None:
        self._text = text
        self._sentences = sentences
        self._mentions = mentions
        self._days = days
        self._published = published
        self._moment = moment

    def claims(self, figures: Sequence[tuple[int, FigureRow]]) -> list[Claim]:
        """Claims of the figures of the article.

        Parameters
        ----------
        figures
            Rows of the figures table, each with its position in the table.
        """
        inside: dict[tuple[int, int], list[tuple[int, FigureRow]]] = {}
        for row, figure in sorted(figures, key=lambda each: (each[1].start, each[1].end)):
            inside.setdefault(self._sentence_of(figure.start), []).append((row, figure))
        return [claim for span, found in inside.items() for claim in self._claims_of(span, found)]

    def _claims_of(self, span: tuple[int, int], found: Sequence[tuple[int, FigureRow]]) -> list[Claim]:
        """Claims of the figures of one sentence."""
        start, end = span
        left, right = self._sentence_before(start)
        around = SentenceSurroundings(
            start,
            end,
            mentions=starting_between(self._mentions, start, end),
            words_before=_content_words(self._text[left:right]),
            days=starting_between(self._days, start, end),
            published=self._published,
            moment=self._moment,
            before=self._named_before(start),
        )
        return claims_of_sentence(self._text[start:end], found, around)

    def _named_before(self, start: int) -> tuple[NamedSentence, ...]:
        """The sentences before an offset with their names, the nearest first."""
        found: list[NamedSentence] = []
        for _ in range(thresholds.SENTENCES_BACK):
            start, end = self._sentence_before(start)
            if start < end:
                mentions = starting_between(self._mentions, start, end)
                found.append(NamedSentence(self._text[start:end], start, mentions))
        return tuple(found)

    def _sentence_of(self, start: int) -> tuple[int, int]:
        """Sentence that holds an offset, else the line of text that does."""
        index = bisect.bisect_right(self._sentences, (start, len(self._text) + 1)) - 1
        if index >= 0 and self._sentences[index][0] <= start < self._sentences[index][1]:
            return self._sentences[index]
        left = self._text.rfind("\n", 0, start) + 1
        right = self._text.find("\n", start)
        return left, len(self._text) if right < 0 else right

    def _sentence_before(self, start: int) -> tuple[int, int]:
        """Offsets of the sentence before an offset; empty where there is none."""
        index = bisect.bisect_left(self._sentences, (start, 0)) - 1
        return self._sentences[index] if index >= 0 else (0, 0)


def _sentence_spans(
    articles: pd.DataFrame, sentences: pd.DataFrame | None
) -> dict[str, list[tuple[int, int]]]:
    """Half-open offsets of the sentences of each article."""
    if sentences is None:
        return {
            document.article_id: [(each.start, each.end) for each in document.sentences]
            for document in read_documents(articles)
        }
    spans: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for article, start, end in rows(sentences, "article_id", "start", "end"):
        spans[article].append((start, end))
    return spans


@lru_cache(maxsize=4096)
def _content_words(sentence: str) -> frozenset[str]:
    """Content words of a sentence as they are compared."""
    return frozenset(fold(each) for each in read_words(sentence) if each.kind == CONTENT)
