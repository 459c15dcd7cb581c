"""Passages that two articles share, and how much of each article stands in the other.

A passage is a sentence of one article with the sentence of another that corresponds to it: in the same words,
in other marks and capitals, or reworded. Candidates come from an index (`newslens.comparison.reuse.candidates`); each
is then aligned, and what counts is the share of its weight that stands in the other sentence *in runs*: two
reporters of one event share "the prime minister" and "on Friday" scattered through their sentences, a copyist
shares stretches. A single word that stands alone in the alignment counts half.

The bar depends on the pair of articles. Two articles with several strongly matching sentences are kin, and
between kin a weaker correspondence is a sentence edited on the way, be it by an editor or by a translation
there and back, which keeps names, numbers, rare words and the order of sentences, and changes the rest. Between
strangers the same weak likeness is chance.

What this does not see: a retelling in wholly other words, and a common source that none of the articles is.

Source of the approach: shingles and an inverted index after Broder (1997); seed and extend after text-reuse
detection in newspapers (Smith, Cordell and Dillon 2013), at the level of sentences.
"""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Indel

from newslens.comparison.reuse.candidates import Line, Rarity, candidates, read_line
from newslens.comparison.reuse.marked import marked_share
from newslens.comparison.shared.content_words import CONTENT
from newslens.frames import rows
from newslens.reading.segments import segment
from newslens.reading.segments import sentences as split_into_sentences
from newslens.schema import Passage, Reuse, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import pandas as pd

__all__ = ["ReuseTables", "find_reuse", "read_lines"]

_RUN = 2
"""Content words that make a stretch of an alignment a run."""
_STRAY = 0.5
"""What a word that stands alone in an alignment counts."""
_ALIKE = 0.5
_ALIKE_WORDS = 4
"""Strangers share a passage when so much of the weight of both sentences together stands in the other, and so
many content words in runs."""
_STRONG = 0.5
_STRONG_BOTH = 0.35
_STRONG_WORDS = 3
"""A correspondence speaks for kinship when so much of one sentence, and so much of both together, stands in the
other, and so many content words in runs ..."""
_KIN = ((3, 0.2), (2, 0.5))
"""... and articles are kin from so many of them on, in such a share of the shorter article ..."""
_QUOTED_PART = 0.6
"""... if of the sentence less than this stands in quotation marks: what a speaker said, two reporters heard."""
_WEAK = 0.25
"""Share of a sentence that must stand in the other where the articles are kin."""


class ReuseTables(NamedTuple):
    """What articles share."""

    passages: pd.DataFrame
    reuse: pd.DataFrame


class _Match(NamedTuple):
    """Two sentences set beside each other."""

    a: int
    b: int
    share_a: float
    share_b: float
    words: int
    """Content words in runs."""
    bar: float = _STRONG
    """Share from which on a sentence counts as standing in the other article."""

    @property
    def share(self) -> float:
        """The larger of the two shares."""
        return max(self.share_a, self.share_b)

    @property
    def both(self) -> float:
        """What of both sentences together stands in the other."""
        return (self.share_a + self.share_b) / 2


def find_reuse(
    articles: pd.DataFrame, *, segments: pd.DataFrame | None = None, sentences: pd.DataFrame | None = None
) -> ReuseTables:
    """Find the passages that articles share, and the share of each article that stands in each other one.

    Parameters
    ----------
    articles
        As `read_articles` gives them.
    segments, sentences
        The tables of those names; found where neither is given. Headings are left out as far as the segments
        tell them.

    Returns
    -------
    ReuseTables
        `passages`, a row a pair of corresponding sentences, `article_a` before `article_b` in the order of the
        articles; `reuse`, both ordered pairs of any two articles that share a passage.

    Examples
    --------
    >>> import pandas as pd
    >>> texts = ["Divers raised the wreck of the ferry on Monday.", "On Monday divers raised the wreck of the ferry."]
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "text": texts})
    >>> find_reuse(articles).reuse.values.tolist()
    [['a', 'b', 1.0], ['b', 'a', 1.0]]
    """
    if sentences is None:
        segments = segment(articles) if segments is None else segments
        sentences = split_into_sentences(articles, segments)
    ids = articles["article_id"].tolist()
    lines = _narrated(read_lines(ids, sentences), ids, segments)
    matches = _matched(lines)
    return ReuseTables(_passages(ids, lines, matches), _shares(ids, lines, matches))


def read_lines(ids: Sequence[str], spans: pd.DataFrame) -> list[Line]:
    """Rows of a table of spans, read for comparison, in the order of the articles."""
    numbers = {key: n for n, key in enumerate(ids)}
    found = rows(spans, "article_id", "start", "surface")
    return [read_line(numbers[key], start, surface) for key, start, surface in found]


def _narrated(lines: list[Line], ids: Sequence[str], segments: pd.DataFrame | None) -> list[Line]:
    """Lines outside headings: two papers put the same few words above two stories of their own."""
    if segments is None:
        return lines
    numbers = {key: n for n, key in enumerate(ids)}
    headings = {
        (numbers[key], at)
        for key, start, end, role in rows(segments, "article_id", "start", "end", "role")
        if role == "heading"
        for at in range(start, end)
    }
    return [line for line in lines if (line.owner, line.start) not in headings]


def _matched(lines: list[Line]) -> list[_Match]:
    """Corresponding sentences: for each sentence at most one in each other article."""
    rarity = Rarity(lines)
    read = [_Read.of(line, rarity) for line in lines]
    matches = [
        _Match(a, b, 1.0, 1.0, read[a].content[-1])
        if lines[a].skeleton == lines[b].skeleton
        else _match(read, a, b)
        for a, b in candidates(lines)
    ]
    kin = _kin(lines, matches)
    judged = [
        each._replace(bar=_WEAK) if (lines[each.a].owner, lines[each.b].owner) in kin else each
        for each in matches
    ]
    return _best(lines, [each for each in judged if _holds(each)])


class _Read(NamedTuple):
    """A sentence's ideas in order, with running sums, so that any stretch is weighed at once."""

    ideas: list[str]
    weights: list[float]
    content: list[int]

    @classmethod
    def of(cls, line: Line, rarity: Rarity) -> _Read:
        weights = itertools.accumulate(rarity.weigh(line.words), initial=0.0)
        content = itertools.accumulate((each.kind == CONTENT for each in line.words), initial=0)
        return cls([each.idea for each in line.words], list(weights), list(content))


def _match(read: Sequence[_Read], a: int, b: int) -> _Match:
    one, other = read[a], read[b]
    shared_a = shared_b = 0.0
    words = 0
    for code in Indel.opcodes(one.ideas, other.ideas):
        if code.tag != "equal":
            continue
        content = one.content[code.src_end] - one.content[code.src_start]
        counts = 1.0 if content >= _RUN else _STRAY
        shared_a += counts * (one.weights[code.src_end] - one.weights[code.src_start])
        shared_b += counts * (other.weights[code.dest_end] - other.weights[code.dest_start])
        words += content if content >= _RUN else 0
    return _Match(a, b, shared_a / (one.weights[-1] or 1.0), shared_b / (other.weights[-1] or 1.0), words)


def _holds(match: _Match) -> bool:
    """Whether a correspondence is a shared passage."""
    if match.bar == _WEAK:
        return match.words >= _RUN and match.share >= _WEAK
    return match.words >= _ALIKE_WORDS and match.both >= _ALIKE


def _kin(lines: list[Line], matches: Iterable[_Match]) -> set[tuple[int, int]]:
    """Pairs of articles so much of which corresponds strongly that one text stands behind both."""
    strong: dict[tuple[int, int], tuple[set[int], set[int]]] = defaultdict(lambda: (set(), set()))
    for match in matches:
        if _is_strong(match) and marked_share(lines[match.a].surface) < _QUOTED_PART:
            sides = strong[lines[match.a].owner, lines[match.b].owner]
            sides[0].add(match.a)
            sides[1].add(match.b)
    lengths = Counter(line.owner for line in lines)
    return {
        (a, b)
        for (a, b), sides in strong.items()
        if _are_kin(min(map(len, sides)), min(lengths[a], lengths[b]))
    }


def _is_strong(match: _Match) -> bool:
    return match.words >= _STRONG_WORDS and match.share >= _STRONG and match.both >= _STRONG_BOTH


def _are_kin(count: int, length: int) -> bool:
    return any(count >= least and count >= share * length for least, share in _KIN)


def _best(lines: list[Line], matches: list[_Match]) -> list[_Match]:
    """Of the correspondences of a sentence with one other article, the best; of each side of it."""
    best: dict[tuple[int, int], _Match] = {}
    for match in matches:
        for key in ((match.a, lines[match.b].owner), (match.b, lines[match.a].owner)):
            if key not in best or match.both > best[key].both:
                best[key] = match
    return sorted(set(best.values()))


def _passages(ids: Sequence[str], lines: list[Line], matches: list[_Match]) -> pd.DataFrame:
    return table("passages", [_passage(ids, lines[each.a], lines[each.b], each) for each in matches])


def _passage(ids: Sequence[str], a: Line, b: Line, match: _Match) -> Passage:
    return Passage(
        article_a=ids[a.owner],
        start_a=a.start,
        end_a=a.end,
        article_b=ids[b.owner],
        start_b=b.start,
        end_b=b.end,
        relation=_relation(a, b),
        similarity=round(match.both, 3),
    )


def _relation(a: Line, b: Line) -> str:
    if a.surface == b.surface:
        return "identical"
    return "typographic" if a.skeleton == b.skeleton else "reworded"


def _shares(ids: Sequence[str], lines: list[Line], matches: list[_Match]) -> pd.DataFrame:
    lengths = Counter(line.owner for line in lines)
    shared: dict[tuple[int, int], set[int]] = defaultdict(set)
    for match in matches:
        a, b = lines[match.a].owner, lines[match.b].owner
        shared[a, b] |= {match.b} if match.share_b >= match.bar else set()
        shared[b, a] |= {match.a} if match.share_a >= match.bar else set()
    shares = [Reuse(ids[a], ids[b], round(len(shared[a, b]) / lengths[b], 4)) for a, b in sorted(shared)]
    return table("reuse", shares)
