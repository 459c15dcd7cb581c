"""Quotations that render one utterance, and how the renderings relate.

One sentence by one person appears in four papers as four sentences. Quotations are joined when they say the
same, by what they have in common and by who is said to have spoken: for the same speaker fewer shared words
will do than for speakers that seem to differ, and for quotations that stand in corresponding sentences of two
articles fewer still. A translation keeps names, numbers and ideas and little else, so ideas are compared
(`newslens.comparison.wording`), not only words.

A fragment is joined with the sentence it was cut from. Where one long quotation answers to fragments of quite
different parts, each part is an utterance of its own: the long quotation is a rendering of each, and carries
the id of the one it shares most with.

Candidates come from an index over rare ideas and speakers; wordings that are the same but for marks are
compared once. Nothing looks at all pairs.

What this does not see: one utterance told in two ways that share no idea.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from newslens.comparison.clusters import Link, Pair, gather
from newslens.comparison.likeness import Likeness, measure
from newslens.comparison.relations import Nearness, Relations, Voice
from newslens.comparison.reuse import read_lines
from newslens.comparison.rows import rows
from newslens.comparison.shingles import Rarity, features, meetings
from newslens.comparison.speakers import DIFFERENT, SAME, UNKNOWN, compare_speakers, speaker_words
from newslens.tables import Rendering, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["QuotationCollation", "collate_quotations"]

_CROWD = 40
"""From so many witnesses of one wording on, each is compared with the first instead of with each other."""
_FULL = 0.6
"""Share of the longer wording from which on two wordings have the same extent."""
_STOCK = 4
"""Content words that make a wording more than a stock phrase, whoever is said to have spoken."""
_SHORT_COVER = 0.3
"""How much of the whole a single word must be to count as cut from it."""
_ALIGNED_SHARE = 0.4
"""What quotations in corresponding sentences must share."""
_NEEDED = {SAME: (0.5, 3), UNKNOWN: (0.6, 4), DIFFERENT: (0.75, 5)}
"""Share and number of content words that quotations must have in common otherwise, by what is known of their
speakers."""


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
    names: pd.DataFrame | None = None,  # noqa: ARG001 - the speakers of the quotations are canonical already
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
    voices = _voices(ids, quotations)
    rarity = Rarity(read_lines(ids, sentences) if sentences is not None else [each.line for each in voices])
    nearness = Nearness(ids, passages, lineages)
    links = [link for a, b in _pairs(voices) if (link := _judge(voices, rarity, nearness, a, b)) is not None]
    gathered = gather(len(voices), links)
    utterance = [f"u{group + 1}" for group in gathered.groups]
    filled = quotations.assign(utterance=pd.Series(utterance, index=quotations.index, dtype="string"))
    relate = Relations(voices, nearness, gathered.pairs)
    renderings = [_rendering(ids, voices, rarity, relate, pair) for pair in gathered.pairs]
    return QuotationCollation(filled, table("renderings", renderings))


def _voices(ids: Sequence[str], quotations: pd.DataFrame) -> list[Voice]:
    lines = read_lines(ids, quotations)
    said = rows(quotations, "kind", "speaker")
    return [Voice(line, kind, speaker) for line, (kind, speaker) in zip(lines, said, strict=True)]


def _pairs(voices: Sequence[Voice]) -> list[tuple[int, int]]:
    """Pairs of quotations worth comparing, by wordings: each wording of each speaker is looked up once."""
    wordings: dict[tuple[str, frozenset[str]], list[int]] = defaultdict(list)
    for n, voice in enumerate(voices):
        wordings[voice.line.skeleton, speaker_words(voice.speaker)].append(n)
    groups = list(wordings.values())
    found = {pair for group in groups for pair in _within(group)}
    for a, b in meetings([_features(voices[group[0]]) for group in groups]):
        found.update(_across(groups[a], groups[b]))
    return sorted(found)


def _within(group: list[int]) -> Iterator[tuple[int, int]]:
    return (
        itertools.combinations(group, 2) if len(group) <= _CROWD else itertools.product(group[:1], group[1:])
    )


def _across(a: list[int], b: list[int]) -> Iterator[tuple[int, int]]:
    if len(a) * len(b) > _CROWD:
        yield from ((min(a[0], other), max(a[0], other)) for other in b)
        yield from ((min(b[0], other), max(b[0], other)) for other in a)
    else:
        yield from ((min(pair), max(pair)) for pair in itertools.product(a, b))


def _features(voice: Voice) -> list[str]:
    """What a quotation is filed under: its ideas, pairs of them, and each idea with each name of the speaker."""
    ideas = dict.fromkeys(each.idea for each in voice.line.content)
    own = [f"{name}: {idea}" for name in sorted(speaker_words(voice.speaker)) for idea in ideas]
    return [*features(voice.line), *own]


def _judge(voices: Sequence[Voice], rarity: Rarity, nearness: Nearness, a: int, b: int) -> Link | None:
    """The link between two quotations, or None where they are not one utterance."""
    first, second = voices[a], voices[b]
    likeness = measure(first.line, second.line, rarity)
    if not _is_one(first, second, likeness, nearness):
        return None
    short, long = (a, b) if len(first.line.skeleton) <= len(second.line.skeleton) else (b, a)
    weight = round(likeness.cover, 6)
    if likeness.same or likeness.cover >= _FULL:
        return Link(a, b, weight)
    ideas = {each.idea for each in voices[short].line.content}
    places = frozenset(n for n, each in enumerate(voices[long].line.content) if each.idea in ideas)
    return Link(a, b, weight, whole=long, places=places)


def _is_one(a: Voice, b: Voice, likeness: Likeness, nearness: Nearness) -> bool:
    """Whether two quotations say one thing; the less is known of the speakers, the more they must share."""
    who = compare_speakers(a.speaker, b.speaker)
    least = min(len(a.line.content), len(b.line.content))
    if likeness.same or likeness.inside:
        return _is_one_by_letter(who, least, likeness, nearness.aligned(a.line, b.line))
    if a.line.owner == b.line.owner:
        return False
    if nearness.aligned(a.line, b.line):
        return likeness.share >= _ALIGNED_SHARE and who != DIFFERENT
    share, count = _NEEDED[who]
    return likeness.share >= share and likeness.words >= count


def _is_one_by_letter(who: str, least: int, likeness: Likeness, aligned: bool) -> bool:
    """Whether equal or contained wordings are one utterance and no stock phrase that anybody uses."""
    if aligned or least >= _STOCK:
        return True
    if who == DIFFERENT:
        return False
    if likeness.same:
        return who == SAME or least >= 2
    return least >= 2 or (who == SAME and likeness.cover >= _SHORT_COVER)


def _rendering(
    ids: Sequence[str], voices: Sequence[Voice], rarity: Rarity, relate: Relations, pair: Pair
) -> Rendering:
    a, b = voices[pair.a].line, voices[pair.b].line
    likeness = measure(a, b, rarity)
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
