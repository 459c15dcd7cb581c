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

from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from newslens.comparison.shared.comparable_text import read_comparables
from newslens.comparison.shared.rarity import Rarity
from newslens.comparison.utterances.comparable_quotations import read_quotations
from newslens.comparison.utterances.foreign_speech import ForeignSpeech
from newslens.comparison.utterances.likeness import LikenessMeasure
from newslens.comparison.utterances.quotation_pairs import link_quotations
from newslens.comparison.utterances.rendering_relations import RenderingRelations
from newslens.comparison.utterances.shared_origin import SharedOrigin
from newslens.comparison.utterances.utterance_groups import QuotationPair, Speaking, group_quotations
from newslens.comparison.utterances.witness_alignment import aligned_tokens, alignment_table
from newslens.comparison.utterances.witnesses import WitnessIndex
from newslens.schema import Rendering, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.shared.comparable_text import ComparableText

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

    Returns
    -------
    QuotationCollation
        `quotations` with the column `utterance` filled (u1, u2 ... in order of appearance; a quotation that
        stands alone has one too), and `renderings`, a row a pair.

    Examples
    --------
    >>> from newslens.extraction.quotations import extract_quotations
    >>> texts = ['"The harbour stays shut," Mayor Ada Brandt said.', 'Brandt said: "The harbour stays shut."']
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "text": texts})
    >>> collate_quotations(articles, extract_quotations(articles)).renderings["relation"].tolist()
    ['typographic']
    """
    ids = articles["article_id"].tolist()
    stated = quotations[quotations["kind"] != "attributed"]
    said = read_quotations(articles, stated, names)
    if read is None:
        read = read_comparables(ids, sentences) if sentences is not None else [each.text for each in said]
    measure = LikenessMeasure(Rarity.of_texts(read))
    origin = SharedOrigin(ids, passages, lineages)
    links = link_quotations(said, measure, origin)
    found = group_quotations([Speaking(each.article, each.voice, each.marked) for each in said], links)
    utterance = [f"u{group + 1}" for group in found.groups]
    filled = quotations.assign(utterance=pd.Series(utterance, index=stated.index, dtype="string"))
    foreign = ForeignSpeech(articles["text"].tolist(), said)
    relations = RenderingRelations(said, origin, found.pairs, links, foreign)
    texts = [each.text for each in said]
    renderings = [_rendering(ids, texts, measure, relations, pair) for pair in found.pairs]
    return QuotationCollation(filled, table("renderings", renderings))


def _rendering(
    ids: Sequence[str],
    texts: Sequence[ComparableText],
    measure: LikenessMeasure,
    relations: RenderingRelations,
    pair: QuotationPair,
) -> Rendering:
    a, b = texts[pair.a], texts[pair.b]
    likeness = measure.of(a.wording, b.wording)
    return Rendering(
        utterance=f"u{pair.group + 1}",
        article_a=ids[a.article],
        start_a=a.start,
        end_a=a.end,
        article_b=ids[b.article],
        start_b=b.start,
        end_b=b.end,
        relation=relations.between(pair.a, pair.b),
        similarity=1.0 if likeness.same else round((likeness.ideas + likeness.cover) / 2, 3),
    )
