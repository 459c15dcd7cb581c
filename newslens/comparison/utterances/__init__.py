"""Utterances: quotations that render one thing said, and how the renderings relate.

An *utterance* is what somebody said once; a *rendering* of it is a quotation, in marks or reported. One sentence by one
person appears in four papers as four sentences. A *witness* is what one article has of an utterance; an *alignment
table* sets the witnesses beside each other, word by word.

Quotations are joined when they say the same, by what they have in common and by who is said to have spoken: for the
same speaker fewer shared words will do than for speakers that seem to differ, and for quotations that stand in
corresponding sentences of two articles fewer still. A translation keeps names, numbers and ideas and little else, so
ideas are compared (`newslens.comparison.shared.content_words`), not only words.

A fragment is joined with the sentence it was cut from. Where one long quotation answers to fragments of quite
different parts, each part is an utterance of its own: the long quotation is a rendering of each, and carries
the id of the one it shares most with.

What this does not cover: one utterance told in two ways that share no idea.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from newslens.comparison.shared.article_order import ArticleOrder, put_back
from newslens.comparison.shared.comparable_text import read_comparables
from newslens.comparison.shared.rarity import Rarity
from newslens.comparison.utterances import utterance_thresholds as thresholds
from newslens.comparison.utterances.comparable_quotations import read_quotations
from newslens.comparison.utterances.foreign_speech import ForeignSpeech
from newslens.comparison.utterances.likeness import LikenessMeasure
from newslens.comparison.utterances.quotation_pairs import link_quotations
from newslens.comparison.utterances.quotation_places import placed_quotations, with_placed, without_placed
from newslens.comparison.utterances.rendering_relations import RenderingRelations
from newslens.comparison.utterances.shared_origin import SharedOrigin
from newslens.comparison.utterances.utterance_groups import QuotationPair, Speaking, group_quotations
from newslens.comparison.utterances.utterance_naming import utterance_ids
from newslens.comparison.utterances.witness_alignment import aligned_tokens, alignment_table
from newslens.comparison.utterances.witnesses import WitnessIndex
from newslens.frames import rows
from newslens.schema import Rendering, table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.comparison.shared.comparable_text import ComparableText
    from newslens.comparison.utterances.comparable_quotations import ComparableQuotation

__all__ = ["QuotationCollation", "WitnessIndex", "aligned_tokens", "alignment_table", "collate_quotations"]


class QuotationCollation(NamedTuple):
    """Quotations with their utterances, and the pairs that render one."""

    quotations: pd.DataFrame
    renderings: pd.DataFrame


def collate_quotations(
    articles: pd.DataFrame,
    quotations: pd.DataFrame,
    *,
    passages: pd.DataFrame | None = None,
    sentences: pd.DataFrame | None = None,
    names: pd.DataFrame | None = None,
    lineages: pd.DataFrame | None = None,
    read: Sequence[ComparableText] | None = None,
    placed: Mapping[int, int | None] = MappingProxyType({}),
) -> QuotationCollation:
    """Join the quotations that render one utterance.

    Parameters
    ----------
    articles
        As `read_articles` gives them.
    quotations
        As `extract_quotations` gives them.
    passages
        As `find_reuse` gives them: quotations in corresponding sentences need less in common.
    sentences
        Table `sentences`, for how rare words are; the quotations themselves where not given.
    names
        As `extract_names` gives them: an organisation and a person who speaks for it may be one speaker.
    lineages
        As `trace_lineages` gives them: within one lineage other words are a rewording, across two lineages
        they can be another translation.
    read
        The sentences as `read_comparables` gives them, where they are read already.
    placed
        Positions of rows of `quotations` that a person placed: each to the row whose utterance it renders, None for one
        that renders an utterance of its own.

    Returns
    -------
    QuotationCollation
        `quotations` with the column `utterance` filled (the first words of the utterance as it first appeared; a
        quotation that stands alone has one too), and `renderings`, a row a pair, `article_a` the article that
        appeared earlier.

    Examples
    --------
    >>> from newslens.extraction.quotations import extract_quotations
    >>> texts = ['"The harbour stays shut," Mayor Ada Brandt said.', 'Brandt said: "The harbour stays shut."']
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "text": texts})
    >>> collate_quotations(articles, extract_quotations(articles)).renderings["relation"].tolist()
    ['typographic']
    """
    order = ArticleOrder(articles)
    given = order.positions(quotations)
    place = {row: position for position, row in enumerate(given)}
    collation = _collated(
        order.articles,
        order.ordered(quotations),
        passages=order.ordered(passages, "article_a", "article_b"),
        sentences=sentences,
        names=order.ordered(names),
        lineages=lineages,
        read=read,
        placed={place[row]: None if beside is None else place[beside] for row, beside in placed.items()},
    )
    return _as_given(collation, quotations, order)


def _as_given(
    collation: QuotationCollation, quotations: pd.DataFrame, order: ArticleOrder
) -> QuotationCollation:
    """A collation of quotations in the order of their contents, by the rows of the table as given."""
    said = [utterance for (utterance,) in rows(collation.quotations, "utterance")]
    utterance = put_back(said, order.positions(quotations))
    filled = quotations.assign(utterance=pd.Series(utterance, index=quotations.index, dtype="string"))
    number = {each: row for row, each in reversed(list(enumerate(utterance)))}
    numbers = [number[each] for (each,) in rows(collation.renderings, "utterance")]
    pairs = collation.renderings.assign(number=numbers)
    pairs = order.as_given(pairs, "number", "article_a", "start_a", "article_b", "start_b")
    return QuotationCollation(filled, pairs.drop(columns="number"))


def _collated(
    articles: pd.DataFrame,
    quotations: pd.DataFrame,
    *,
    passages: pd.DataFrame | None,
    sentences: pd.DataFrame | None,
    names: pd.DataFrame | None,
    lineages: pd.DataFrame | None,
    read: Sequence[ComparableText] | None,
    placed: Mapping[int, int | None],
) -> QuotationCollation:
    """A collation of quotations, the articles and their quotations in the order of their contents."""
    ids = articles["article_id"].tolist()
    stated = quotations[quotations["kind"] != "attributed"]
    said = read_quotations(articles, stated, names)
    if read is None:
        read = read_comparables(ids, sentences) if sentences is not None else [each.text for each in said]
    measure = LikenessMeasure(Rarity.of_texts(read))
    origin = SharedOrigin(ids, passages, lineages)
    moved = placed_quotations(quotations["kind"], placed)
    links = without_placed(link_quotations(said, measure, origin), moved)
    found = group_quotations([_speaking(each) for each in said], links)
    found = with_placed(found, moved)
    texts = [each.text for each in said]
    keys = utterance_ids(found.groups, [text.surface for text in texts])
    utterance = pd.Series([keys[group] for group in found.groups], index=stated.index, dtype="string")
    foreign = ForeignSpeech(articles["text"].tolist(), said)
    relations = RenderingRelations(said, origin, found.pairs, links, foreign)
    renderings = [
        _rendering(ids, texts, measure, relations, pair, utterance=keys[pair.group]) for pair in found.pairs
    ]
    return QuotationCollation(quotations.assign(utterance=utterance), table("renderings", renderings))


def _speaking(said: ComparableQuotation) -> Speaking:
    brief = said.kind == "direct" and len(said.text.content) < thresholds.SPEECH_WORDS
    return Speaking(said.article, said.voice, said.marked, brief)


def _rendering(
    ids: Sequence[str],
    texts: Sequence[ComparableText],
    measure: LikenessMeasure,
    relations: RenderingRelations,
    pair: QuotationPair,
    *,
    utterance: str,
) -> Rendering:
    a, b = texts[pair.a], texts[pair.b]
    likeness = measure.of(a.wording, b.wording)
    return Rendering(
        utterance=utterance,
        article_a=ids[a.article],
        start_a=a.start,
        end_a=a.end,
        article_b=ids[b.article],
        start_b=b.start,
        end_b=b.end,
        relation=relations.between(pair.a, pair.b),
        similarity=1.0 if likeness.same else round((likeness.ideas + likeness.cover) / 2, 3),
    )
