"""Passages that two articles share, and how much of each article stands in the other.

A passage is a sentence of one article with the sentence of another that corresponds to it: in the same words, in other
marks and capitals, or reworded. Sentences worth comparing come from an index
(`newslens.comparison.reuse.sentence_candidates`); each pair is then set beside each other and judged
(`newslens.comparison.reuse.sentence_matching`). Of the matches of a sentence in another article only its best is a passage,
unless another sentence there has its own best match in it.

What this does not cover: a retelling in wholly other words, and a common source that none of the articles is.

Source of the approach: seed and extend after text-reuse detection in newspapers (Smith, Cordell and Dillon 2013), at
the level of sentences.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.reuse.sentence_matching import match_sentences
from newslens.comparison.shared.article_order import ArticleOrder
from newslens.comparison.shared.comparable_text import read_comparables
from newslens.document import extract_sentences, read_documents, segment
from newslens.frames import rows
from newslens.schema import Passage, Reuse, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from newslens.comparison.reuse.sentence_matching import SentenceMatch
    from newslens.comparison.shared.comparable_text import ComparableText

__all__ = ["ReuseTables", "find_reuse"]


class ReuseTables(NamedTuple):
    """What articles share."""

    passages: pd.DataFrame
    reuse: pd.DataFrame


def find_reuse(
    articles: pd.DataFrame,
    *,
    segments: pd.DataFrame | None = None,
    sentences: pd.DataFrame | None = None,
    read: Sequence[ComparableText] | None = None,
) -> ReuseTables:
    """Find the passages that articles share, and the share of each article that stands in each other one.

    Parameters
    ----------
    articles
        As `read_articles` gives them.
    segments, sentences
        The tables of those names; found where neither is given. Headings are left out as far as the segments
        tell them.
    read
        The sentences as `read_comparables` gives them, where they are read already.

    Returns
    -------
    ReuseTables
        `passages`, a row a pair of corresponding sentences, `article_a` the article that appeared earlier, of two that
        did not the one whose text comes first in the alphabet; `reuse`, both ordered pairs of any two articles that
        share a passage. The rows follow the articles.

    Examples
    --------
    >>> import pandas as pd
    >>> texts = ["Divers raised the wreck of the ferry on Monday.", "On Monday divers raised the wreck of the ferry."]
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "text": texts})
    >>> find_reuse(articles).reuse.values.tolist()
    [['a', 'b', 1.0], ['b', 'a', 1.0]]
    """
    if read is None:
        if sentences is None:
            documents = read_documents(articles, segments)
            segments = segment(articles, documents=documents) if segments is None else segments
            sentences = extract_sentences(articles, documents=documents)
        read = read_comparables(articles["article_id"].tolist(), sentences)
    order = ArticleOrder(articles)
    ids = order.articles["article_id"].tolist()
    texts = _outside_headings(order.renumbered(read), ids, segments)
    matches = match_sentences(texts)
    return ReuseTables(
        order.as_given(_passages(ids, texts, matches), "article_a", "start_a", "article_b", "start_b"),
        order.as_given(_shares(ids, texts, matches), "article_a", "article_b"),
    )


def _outside_headings(
    texts: Sequence[ComparableText], ids: Sequence[str], segments: pd.DataFrame | None
) -> list[ComparableText]:
    """Sentences outside headings: two papers put the same few words above two stories of their own."""
    if segments is None:
        return list(texts)
    numbers = {key: n for n, key in enumerate(ids)}
    headings = {
        (numbers[key], at)
        for key, start, end, role in rows(segments, "article_id", "start", "end", "role")
        if role == "heading"
        for at in range(start, end)
    }
    return [text for text in texts if (text.article, text.start) not in headings]


def _passages(
    ids: Sequence[str], texts: Sequence[ComparableText], matches: Sequence[SentenceMatch]
) -> pd.DataFrame:
    return table("passages", [_passage(ids, texts[each.a], texts[each.b], each) for each in matches])


def _passage(ids: Sequence[str], a: ComparableText, b: ComparableText, match: SentenceMatch) -> Passage:
    return Passage(
        article_a=ids[a.article],
        start_a=a.start,
        end_a=a.end,
        article_b=ids[b.article],
        start_b=b.start,
        end_b=b.end,
        relation=_relation(a, b),
        similarity=round(match.both, 3),
    )


def _relation(a: ComparableText, b: ComparableText) -> str:
    if a.surface == b.surface:
        return "identical"
    return "typographic" if a.letters == b.letters else "reworded"


def _shares(
    ids: Sequence[str], texts: Sequence[ComparableText], matches: Sequence[SentenceMatch]
) -> pd.DataFrame:
    lengths = Counter(text.article for text in texts)
    shared: dict[tuple[int, int], set[int]] = defaultdict(set)
    for match in matches:
        a, b = texts[match.a].article, texts[match.b].article
        shared[a, b] |= {match.b} if match.share_b >= match.bar else set()
        shared[b, a] |= {match.a} if match.share_a >= match.bar else set()
    shares = [Reuse(ids[a], ids[b], round(len(shared[a, b]) / lengths[b], 4)) for a, b in sorted(shared)]
    return table("reuse", shares)
