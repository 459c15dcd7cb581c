"""Quotations that render one utterance, and how the renderings relate.

One sentence by one person appears in four papers as four sentences. Quotations are joined when they say the
same, by what they have in common and by who is said to have spoken: for the same speaker fewer shared words
will do than for speakers that seem to differ, and for quotations that stand in corresponding sentences of two
articles fewer still. A translation keeps names, numbers and ideas and little else, so ideas are compared
(`newslens.comparison.shared.content_words`), not only words.

A fragment is joined with the sentence it was cut from. Where one long quotation answers to fragments of quite
different parts, each part is an utterance of its own: the long quotation is a rendering of each, and carries
the id of the one it shares most with.

Candidates come from an index over rare ideas and speakers; wordings that are the same but for marks are
compared once. Nothing looks at all pairs.

What this does not see: one utterance told in two ways that share no idea.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from newslens.comparison.reuse import read_lines
from newslens.comparison.reuse.candidates import Rarity
from newslens.comparison.shared.content_words import skeleton
from newslens.comparison.utterances.descriptions import described
from newslens.comparison.utterances.groups import Pair, gather
from newslens.comparison.utterances.likeness import Measure
from newslens.comparison.utterances.quotation_pairs import find_links
from newslens.comparison.utterances.rendering_relations import Nearness, Relations, Voice
from newslens.frames import rows
from newslens.schema import Rendering, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.reuse.candidates import Line

__all__ = ["QuotationCollation", "collate_quotations"]


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
    voices = _voices(articles, quotations, names)
    lines = read_lines(ids, sentences) if sentences is not None else [each.line for each in voices]
    measure = Measure(Rarity(lines))
    nearness = Nearness(ids, passages, lineages)
    links = find_links(voices, measure, nearness)
    gathered = gather(len(voices), links)
    utterance = [f"u{group + 1}" for group in gathered.groups]
    filled = quotations.assign(utterance=pd.Series(utterance, index=quotations.index, dtype="string"))
    relate = Relations(voices, nearness, gathered.pairs, links)
    renderings = [_rendering(ids, voices, measure, relate, pair) for pair in gathered.pairs]
    return QuotationCollation(filled, table("renderings", renderings))


def _voices(articles: pd.DataFrame, quotations: pd.DataFrame, names: pd.DataFrame | None) -> list[Voice]:
    kinds = dict(rows(names, "name", "kind")) if names is not None else {}
    known = _described(articles, quotations, names) if names is not None else {}
    said = zip(
        read_lines(articles["article_id"].tolist(), quotations),
        rows(quotations, "kind", "speaker"),
        strict=True,
    )
    voices = [
        Voice(_clause(line) if kind == "indirect" else line, kind, speaker, speaker_kind=kinds.get(speaker))
        for line, (kind, described_as) in said
        for speaker in [known.get(described_as, described_as)]
    ]
    marked: dict[int, list[Line]] = defaultdict(list)
    for voice in voices:
        if voice.marked:
            marked[voice.line.owner].append(voice.line)
    return [voice._replace(unmarked=_unmarked(voice, marked[voice.line.owner])) for voice in voices]


def _described(articles: pd.DataFrame, quotations: pd.DataFrame, names: pd.DataFrame) -> dict[str, str]:
    """Persons behind the descriptions of speakers."""
    texts = dict(rows(articles, "article_id", "text"))
    return described([speaker for (speaker,) in rows(quotations, "speaker")], names, texts)


def _clause(line: Line) -> Line:
    """A reported clause without the "that" which introduces it."""
    if not line.words or line.words[0].form != "that":
        return line
    words = line.words[1:]
    return line._replace(words=words, skeleton=line.skeleton.removeprefix("that"))


def _unmarked(voice: Voice, marked: Sequence[Line]) -> Line | None:
    """The words of a piece of indirect speech that stand in no quotation of their own; None where all do."""
    line = voice.line
    inside = [other for other in marked if line.start <= other.start and other.end <= line.end]
    if voice.marked or not inside:
        return None
    words = tuple(
        each
        for each in line.words
        if not any(other.start <= line.start + each.start < other.end for other in inside)
    )
    return line._replace(words=words, skeleton="".join(skeleton(each.surface) for each in words))


def _rendering(
    ids: Sequence[str], voices: Sequence[Voice], measure: Measure, relate: Relations, pair: Pair
) -> Rendering:
    a, b = voices[pair.a].line, voices[pair.b].line
    likeness = measure.of(a, b)
    return Rendering(
        utterance=f"u{pair.group + 1}",
        article_a=ids[a.owner],
        start_a=a.start,
        end_a=a.end,
        article_b=ids[b.owner],
        start_b=b.start,
        end_b=b.end,
        relation=relate.between(pair.a, pair.b),
        similarity=1.0 if likeness.same else round((likeness.ideas + likeness.cover) / 2, 3),
    )
