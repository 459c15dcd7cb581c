"""Which sentences of two articles correspond, and how closely.

Two sentences are aligned by their ideas; what counts is the share of a sentence's weight that stands in the other *in
runs*: two reporters of one event share "the prime minister" and "on Friday" scattered through their sentences, a
copyist shares stretches. A single word that stands alone in the alignment counts half.

The bar depends on the pair of articles. Two articles with several strongly matching sentences are *kin*, and between
kin a weaker correspondence is a sentence edited on the way, be it by an editor or by a translation there and back,
which keeps names, numbers, rare words and the order of sentences, and changes the rest. Between strangers the same weak
likeness is chance.

Two sentences that share no more than names and who said so when do not say the same ("The army said on Sunday that he was
unharmed", "One boat was sunk by the army, Olsen said on Sunday"), and a sentence that has a better match elsewhere needs more
than a set phrase. What kin articles have letter by letter corresponds however short it is
(`newslens.comparison.reuse.verbatim_sentences`).

What this does not cover: sentences that the index does not bring together
(`newslens.comparison.reuse.sentence_candidates`), and one sentence that was made of two.
"""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Indel

from newslens.comparison.reuse import reuse_thresholds as thresholds
from newslens.comparison.reuse.narration import Narration
from newslens.comparison.reuse.quoted_text import quoted_pieces
from newslens.comparison.reuse.sentence_candidates import sentence_pairs
from newslens.comparison.reuse.telling_words import tells
from newslens.comparison.reuse.verbatim_sentences import verbatim_pairs
from newslens.comparison.shared.content_words import CONTENT, read_words
from newslens.comparison.shared.rarity import Rarity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.comparison.shared.comparable_text import ComparableText, Wording

__all__ = [
    "SentenceMatch",
    "are_kin",
    "is_passage",
    "is_strong",
    "match_sentences",
    "quote_apart",
    "says_enough",
    "tells_the_same",
]


class SentenceMatch(NamedTuple):
    """Two sentences set beside each other."""

    a: int
    b: int
    share_a: float
    """Share of the first one's weight that stands in the other."""
    share_b: float
    words: int
    """Content words in runs."""
    longest: int
    """Content words in the longest run."""
    kin: bool = False
    """Whether the articles are kin."""
    telling: int = thresholds.TELLING_WORDS
    """Words in common that tell what happened."""
    told: float = 1.0
    """Their share of such words of the sentence with fewer."""

    @property
    def bar(self) -> float:
        """Share from which on a sentence counts as standing in the other article."""
        return thresholds.KIN_SHARE if self.kin else thresholds.STRONG_SHARE

    @property
    def share(self) -> float:
        """The larger of the two shares."""
        return max(self.share_a, self.share_b)

    @property
    def both(self) -> float:
        """What of both sentences together stands in the other."""
        return (self.share_a + self.share_b) / 2


def match_sentences(texts: Sequence[ComparableText]) -> list[SentenceMatch]:
    """Corresponding sentences of different articles: pairs that are the best match of one of the two in the other article.

    Parameters
    ----------
    texts
        Sentences of all articles, in the order of the articles.

    Examples
    --------
    >>> from newslens.comparison.shared.comparable_text import read_comparable
    >>> said = ["Divers raised the wreck of the ferry on Monday.", "On Monday divers raised the wreck of the ferry."]
    >>> match_sentences([read_comparable(n, 0, each) for n, each in enumerate(said)])[0].words
    4
    """
    rarity = Rarity.of_texts(texts)
    weighed: dict[Wording, _Weighed] = {}
    for text in texts:
        if text.wording not in weighed:
            weighed[text.wording] = _Weighed.of(text.wording, rarity)
    matches = [_match(texts, weighed, a, b) for a, b in sentence_pairs(texts)]
    kin = _kin_articles(texts, matches)
    judged = [each._replace(kin=(texts[each.a].article, texts[each.b].article) in kin) for each in matches]
    best = _best(texts, _telling([each for each in judged if is_passage(each)]))
    same = verbatim_pairs(texts, kin, ((each.a, each.b) for each in best))
    return sorted([*best, *(_match(texts, weighed, a, b)._replace(kin=True) for a, b in same)])


def is_passage(match: SentenceMatch) -> bool:
    """Whether a correspondence is a shared passage."""
    if match.kin:
        return match.words >= thresholds.RUN_WORDS and match.share >= thresholds.KIN_SHARE
    enough = match.words >= thresholds.STRANGER_WORDS and match.longest >= thresholds.STRANGER_RUN
    return enough and match.both >= thresholds.STRANGER_SHARE


def tells_the_same(match: SentenceMatch) -> bool:
    """Whether two sentences have more in common than who says so, when, and the names of the event.

    "The army said on Sunday that he was unharmed" and "one of the boats was sunk by the army, Olsen said on Sunday" do not.
    """
    if match.both >= thresholds.LIKE_SHARE or match.telling >= thresholds.TELLING_WORDS:
        return True
    # A short sentence has no more words that tell: "It was a tragic loss for all of us".
    return match.telling > 1 and match.told >= thresholds.TOLD_SHARE


def says_enough(match: SentenceMatch) -> bool:
    """Whether a correspondence is a passage although one of the sentences has a better one.

    A sentence that was cut in two corresponds to both halves. A name, or "in a statement on Sunday", stands in many
    sentences that say something else.
    """
    return match.words >= thresholds.SECOND_WORDS and match.both >= thresholds.SECOND_SHARE


def quote_apart(one: str, other: str) -> bool:
    """Whether two sentences quote different words, so that only who said them can be what they share.

    Examples
    --------
    >>> quote_apart("“The lamps sank,” said Osk, head of the Velm port.", "“Nobody slept,” said Osk, head of the Velm port.")
    True
    """
    said, heard = (
        {each.idea for piece in quoted_pieces(text) for each in read_words(piece) if each.kind == CONTENT}
        for text in (one, other)
    )
    return len(said & heard) < thresholds.QUOTED_ALIKE * min(len(said), len(heard))


def is_strong(match: SentenceMatch) -> bool:
    """Whether a correspondence speaks for one text behind both articles."""
    enough = match.words >= thresholds.STRONG_WORDS
    return enough and match.share >= thresholds.STRONG_SHARE and match.both >= thresholds.STRONG_BOTH


def are_kin(strong: int, length: int) -> bool:
    """Whether so many strong correspondences show one text behind two articles.

    Parameters
    ----------
    strong
        Sentences of the article with fewer of them that correspond strongly.
    length
        Sentences of the shorter article.
    """
    return any(strong >= least and strong >= share * length for least, share in thresholds.KIN)


class _Weighed(NamedTuple):
    """A sentence's ideas in order, with running sums, so that any stretch is weighed at once."""

    ideas: list[str]
    weights: list[float]
    content: list[int]
    telling: list[int]

    @classmethod
    def of(cls, wording: Wording, rarity: Rarity) -> _Weighed:
        weights = itertools.accumulate(rarity.weigh(wording.words), initial=0.0)
        content = itertools.accumulate((each.kind == CONTENT for each in wording.words), initial=0)
        telling = itertools.accumulate(map(tells, wording.words), initial=0)
        return cls([each.idea for each in wording.words], list(weights), list(content), list(telling))


def _match(
    texts: Sequence[ComparableText], weighed: dict[Wording, _Weighed], a: int, b: int
) -> SentenceMatch:
    one, other = weighed[texts[a].wording], weighed[texts[b].wording]
    if texts[a].letters == texts[b].letters:
        content = one.content[-1]
        return SentenceMatch(a, b, 1.0, 1.0, content, content, telling=one.telling[-1])
    shared_a = shared_b = 0.0
    words = longest = telling = 0
    for code in Indel.opcodes(one.ideas, other.ideas):
        if code.tag != "equal":
            continue
        content = one.content[code.src_end] - one.content[code.src_start]
        counts = 1.0 if content >= thresholds.RUN_WORDS else thresholds.STRAY
        shared_a += counts * (one.weights[code.src_end] - one.weights[code.src_start])
        shared_b += counts * (other.weights[code.dest_end] - other.weights[code.dest_start])
        words += content if content >= thresholds.RUN_WORDS else 0
        longest = max(longest, content)
        telling += one.telling[code.src_end] - one.telling[code.src_start]
    return SentenceMatch(
        a,
        b,
        shared_a / (one.weights[-1] or 1.0),
        shared_b / (other.weights[-1] or 1.0),
        words,
        longest,
        telling=telling,
        told=telling / (min(one.telling[-1], other.telling[-1]) or 1),
    )


def _kin_articles(texts: Sequence[ComparableText], matches: Iterable[SentenceMatch]) -> set[tuple[int, int]]:
    """Pairs of articles so much of which corresponds strongly that one text stands behind both."""
    strong: dict[tuple[int, int], tuple[set[int], set[int]]] = defaultdict(lambda: (set(), set()))
    matched = [match for match in matches if is_strong(match)]
    narrated = _narrated(texts, {match.a for match in matched})
    for match in matched:
        if match.a in narrated:
            sides = strong[texts[match.a].article, texts[match.b].article]
            sides[0].add(match.a)
            sides[1].add(match.b)
    lengths = Counter(text.article for text in texts)
    return {
        (a, b)
        for (a, b), sides in strong.items()
        if are_kin(min(map(len, sides)), min(lengths[a], lengths[b]))
    }


def _narrated(texts: Sequence[ComparableText], asked: Iterable[int]) -> set[int]:
    """Those of some places whose sentences are the reporters' own words."""
    pieces: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for text in texts:
        pieces[text.article].append((text.start, text.surface))
    own = {article: Narration(inside) for article, inside in pieces.items()}
    return {
        place
        for place in asked
        if own[texts[place].article].narrates(texts[place].start, texts[place].surface)
    }


def _best(texts: Sequence[ComparableText], matches: Sequence[SentenceMatch]) -> list[SentenceMatch]:
    """Keep the best match of each sentence in each other article: of both sentences, or of one that says enough."""
    best: dict[tuple[int, int], SentenceMatch] = {}
    for match in matches:
        for key in _ends(texts, match):
            if key not in best or match.both > best[key].both:
                best[key] = match
    chosen = Counter(match for match in best.values())
    return sorted(
        match
        for match, times in chosen.items()
        if times > 1
        or (says_enough(match) and not quote_apart(texts[match.a].surface, texts[match.b].surface))
    )


def _telling(matches: Sequence[SentenceMatch]) -> list[SentenceMatch]:
    """Matches that tell the same, and those that stand between two of them: a translator may have kept only the names."""
    sure = {(each.a, each.b) for each in matches if tells_the_same(each)}
    return [
        each
        for each in matches
        if (each.a, each.b) in sure or {(each.a - 1, each.b - 1), (each.a + 1, each.b + 1)} <= sure
    ]


def _ends(texts: Sequence[ComparableText], match: SentenceMatch) -> tuple[tuple[int, int], tuple[int, int]]:
    """Each of the two sentences with the article of the other."""
    return (match.a, texts[match.b].article), (match.b, texts[match.a].article)
