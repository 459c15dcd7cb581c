"""Which quotations say one thing: from pairs worth comparing to the links between quotations.

How much two quotations must share depends on what is known of them. Quotations of one speaker need less than
those of speakers that seem to differ; quotations in corresponding sentences of two articles need less still;
and a stock phrase ("terrorist act") proves nothing between two speakers, however literally it agrees. An
utterance needs somebody who uttered it: clauses reported of "witnesses" or of no one are not joined. Two
quotations of one speaker that share little are joined only if the shorter one has no better match in the other
article, and if neither counts what the other counts with another number, since a speaker gives many figures.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.shared.content_words import CONTENT
from newslens.comparison.utterances.groups import Link
from newslens.comparison.utterances.pairing import find_pairs
from newslens.comparison.utterances.same_speaker import DIFFERENT, SAME, UNKNOWN, compare_speakers, is_crowd
from newslens.lexicon import entries

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.comparison.reuse.candidates import Line
    from newslens.comparison.shared.content_words import Word
    from newslens.comparison.utterances.likeness import Likeness, Measure
    from newslens.comparison.utterances.rendering_relations import Nearness, Voice

__all__ = ["find_links"]

_FULL = 0.6
"""Share of the longer wording from which on two wordings have the same extent."""
_STOCK = 4
"""Content words that make a wording more than a stock phrase, whoever is said to have spoken."""
_ALL = 0.9
"""Share of the content that two wordings which say the same have in common, of the longer one too."""
_BESIDE_SHARE = 0.33
"""What quotations beside a pair that is one utterance must share."""
_SHORT_COVER = 0.3
"""How much of the whole a single word must be to count as cut from it."""
_ALTERED_WORDS, _ALTERED_ORDER = 4, 0.8
"""Content words in common, and share of all words in one order, from which a sentence with two numbers is one."""
_ALIGNED_WORDS, _ALIGNED_SHARE = 2, 0.4
"""What quotations in corresponding sentences must share."""
_NEEDED = {
    SAME: ((3, 0.5), (4, 0.45), (6, 0.4)),
    UNKNOWN: ((4, 0.7), (6, 0.6)),
    DIFFERENT: ((5, 0.75),),
}
"""By what is known of the speakers: so many content words in common, and such a share of the shorter wording."""
_BEST = (2, 0.55)
"""The same for the best match of one speaker's quotation in another article."""


class _Candidate(NamedTuple):
    """Two quotations worth comparing, measured."""

    a: int
    b: int
    who: str
    kin: bool
    """They stand in articles that go back to one text."""
    aligned: bool
    """They stand in corresponding sentences."""
    likeness: Likeness

    @property
    def rank(self) -> tuple[float, float]:
        return (self.likeness.share + self.likeness.cover, self.likeness.cover)


def find_links(voices: Sequence[Voice], measure: Measure, nearness: Nearness) -> list[Link]:
    """Find the quotations that say one thing.

    Parameters
    ----------
    voices
        Quotations in the order of the articles.
    measure
        How alike wordings are.
    nearness
        Which stretches of the articles correspond.
    """
    measured = [
        each
        for a, b in find_pairs(voices)
        if (each := _measured(voices, measure, nearness, a, b)) is not None
    ]
    best = _best(voices, measured)
    held = [each for each in measured if _is_one(voices, each) or (each in best and _is_best(voices, each))]
    known = set(held)
    held += _beside_held(voices, [each for each in measured if each not in known], held)
    return [_link(voices, each) for each in _unnested(voices, _unrivalled(voices, held))]


def _measured(
    voices: Sequence[Voice], measure: Measure, nearness: Nearness, a: int, b: int
) -> _Candidate | None:
    first, second = voices[a], voices[b]
    if not (_adds(first, second) and _adds(second, first) and _has_speaker(first, second)):
        return None
    who = _who(first, second)
    aligned = first.line.owner != second.line.owner and nearness.aligned(first.line, second.line)
    kin = nearness.kin(first.line, second.line)
    return _Candidate(a, b, who, kin, aligned, measure.of(_beside(first, second), _beside(second, first)))


def _who(a: Voice, b: Voice) -> str:
    """Whether the speakers are one; an organisation and a person may be, for one speaks through the other."""
    who = compare_speakers(a.speaker, b.speaker)
    if who == DIFFERENT and a.speaker_kind and b.speaker_kind and a.speaker_kind != b.speaker_kind:
        return UNKNOWN
    return who


def _has_speaker(a: Voice, b: Voice) -> bool:
    """Whether there is somebody to have said it: clauses reported of crowds are the reporters' summaries."""
    if a.marked or b.marked:
        return True
    return bool(a.speaker or b.speaker) and not is_crowd(a.speaker) and not is_crowd(b.speaker)


def _adds(voice: Voice, other: Voice) -> bool:
    """Whether indirect speech has more in common with a quotation than the fragments in marks inside it."""
    if voice.unmarked is None or other.unmarked is not None:
        return True
    ideas = {each.idea for each in other.line.content}
    return any(each.idea in ideas for each in voice.unmarked.content)


def _beside(voice: Voice, other: Voice) -> Line:
    """What of a quotation is compared with another: beside a fragment in marks, not its own such fragments."""
    return voice.unmarked if voice.unmarked is not None and other.kind == "partial" else voice.line


def _is_one(voices: Sequence[Voice], each: _Candidate) -> bool:
    """Whether two quotations share so much that they are one utterance.

    Within an article only a quotation that returns word for word counts, and not one inside the other.
    """
    a, b = voices[each.a].line, voices[each.b].line
    if a.owner == b.owner and a.start < b.end and b.start < a.end:
        return False
    if each.likeness.same or each.likeness.inside:
        return _is_one_by_letter(each, marked=voices[each.a].marked or voices[each.b].marked)
    if a.owner == b.owner:
        return False
    if (
        each.aligned
        and each.kin
        and (each.likeness.words >= _ALIGNED_WORDS or each.likeness.ordered >= _FULL)
    ):
        return each.likeness.share >= _ALIGNED_SHARE and each.who != DIFFERENT
    marked = voices[each.a].marked and voices[each.b].marked
    if _says_the_same(voices, each):
        return not _numbers_part(voices, each)
    needed = _NEEDED[each.who if marked or each.who == SAME else DIFFERENT]
    reached = any(each.likeness.words >= words and each.likeness.share >= share for words, share in needed)
    return reached and not _numbers_part(voices, each)


def _says_the_same(voices: Sequence[Voice], each: _Candidate) -> bool:
    """Whether two whole sentences in marks share all of their content: who spoke may then be left open."""
    whole = voices[each.a].kind == voices[each.b].kind == "direct"
    return whole and each.likeness.cover >= _ALL and each.likeness.words > 1 and each.who != DIFFERENT


def _is_one_by_letter(each: _Candidate, *, marked: bool) -> bool:
    """Whether equal or contained wordings are one utterance and no stock phrase that anybody uses."""
    least = each.likeness.words
    if each.aligned or least >= _STOCK:
        return True
    if each.who == DIFFERENT:
        return False
    if each.likeness.same:
        return least > 1 or (marked and each.who == SAME)
    return least > 1 or (marked and each.who == SAME and each.likeness.cover >= _SHORT_COVER)


def _best(voices: Sequence[Voice], measured: Sequence[_Candidate]) -> set[_Candidate]:
    """Candidates that are the shorter one's best match in the other's article, marked with marked before others.

    The longer one may answer to several.
    """
    best: dict[tuple[int, int], tuple[bool, tuple[float, float], _Candidate]] = {}
    for each in measured:
        a, b = voices[each.a], voices[each.b]
        if a.line.owner == b.line.owner:
            continue
        key = (each.a, b.line.owner) if _is_shorter(a.line, b.line) else (each.b, a.line.owner)
        rank = (a.marked == b.marked, each.rank, each)
        if key not in best or rank[:2] > best[key][:2]:
            best[key] = rank
    return {each for *_, each in best.values()}


def _is_shorter(a: Line, b: Line) -> bool:
    return (len(a.skeleton), a.start) < (len(b.skeleton), b.start)


def _is_best(voices: Sequence[Voice], each: _Candidate) -> bool:
    """Whether a best match is good enough."""
    words, share = _BEST
    enough = each.likeness.words >= words and each.likeness.share >= share
    return enough and each.who == SAME and not _numbers_part(voices, each)


def _beside_held(
    voices: Sequence[Voice], others: Sequence[_Candidate], held: Sequence[_Candidate]
) -> list[_Candidate]:
    """Pairs still without a match that stand beside a held one in both articles, all in marks, of one speaker.

    Where a speaker goes on with, or comes from, a sentence that both articles have, the sentences beside it are
    likely to be one as well, however differently they were translated.
    """
    before, after = _neighbours(voices)
    sure = {(each.a, each.b) for each in held}
    taken = {key for each in held for key in _answered(voices, each)}
    return [
        each
        for each in others
        if each.who == SAME
        and taken.isdisjoint(_answered(voices, each))
        and each.likeness.share >= _BESIDE_SHARE
        and (
            (before.get(each.a), before.get(each.b)) in sure or (after.get(each.a), after.get(each.b)) in sure
        )
        and not _numbers_part(voices, each)
    ]


def _answered(voices: Sequence[Voice], each: _Candidate) -> tuple[tuple[int, int], tuple[int, int]]:
    """Each side with the article in which it has its match."""
    return (each.a, voices[each.b].line.owner), (each.b, voices[each.a].line.owner)


def _neighbours(voices: Sequence[Voice]) -> tuple[dict[int, int], dict[int, int]]:
    """For each quotation in marks the one of the same speaker before it in the article, and the one behind it."""
    after = {
        a: b
        for a, b in itertools.pairwise(n for n, voice in enumerate(voices) if voice.marked)
        if voices[a].line.owner == voices[b].line.owner
        and voices[a].line.end <= voices[b].line.start
        and compare_speakers(voices[a].speaker, voices[b].speaker) == SAME
    }
    return {b: a for a, b in after.items()}, after


def _unrivalled(voices: Sequence[Voice], held: Sequence[_Candidate]) -> list[_Candidate]:
    """Candidates, less stock phrases of speakers not known to be one, where one's own speaker says it there too."""
    own = {key for each in held if each.who == SAME for key in _answered(voices, each)}
    return [
        each
        for each in held
        if each.who == SAME
        or each.likeness.words >= _STOCK
        or ((each.a, voices[each.b].line.owner) not in own and (each.b, voices[each.a].line.owner) not in own)
    ]


def _unnested(voices: Sequence[Voice], held: Sequence[_Candidate]) -> list[_Candidate]:
    """Candidates, less those that a better one covers: of reported clauses inside each other the best match."""
    kept: dict[tuple[int, int], list[int]] = defaultdict(list)
    chosen = []
    for each in sorted(held, key=lambda each: (-each.rank[0], -each.rank[1], each.a, each.b)):
        a, b = voices[each.a], voices[each.b]
        sides = (((each.a, b.line.owner), each.b), ((each.b, a.line.owner), each.a))
        if any(_nested(voices[other], voices[n]) for key, n in sides for other in kept[key]):
            continue
        chosen.append(each)
        for key, n in sides:
            kept[key].append(n)
    return sorted(chosen)


def _nested(a: Voice, b: Voice) -> bool:
    """Whether two quotations of one article, both in marks or both without, share characters."""
    overlap = a.line.start < b.line.end and b.line.start < a.line.end
    return overlap and a.line != b.line and a.marked == b.marked


def _numbers_part(voices: Sequence[Voice], each: _Candidate) -> bool:
    """Whether numbers keep two quotations apart: a speaker gives many figures in like words.

    Where all the rest of a longer sentence in marks is the same, it is one sentence with a number that changed.
    """
    a, b = voices[each.a], voices[each.b]
    if not _counts_differ(a.line, b.line):
        return False
    altered = each.likeness.words >= _ALTERED_WORDS and each.likeness.ordered >= _ALTERED_ORDER
    return not (altered and a.marked and b.marked and each.who == SAME)


def _counts_differ(a: Line, b: Line) -> bool:
    """Whether the two count a noun, and with different numbers."""
    counts_a, counts_b = _counts(a), _counts(b)
    return any(counts_a[noun].isdisjoint(counts_b[noun]) for noun in counts_a.keys() & counts_b.keys())


def _counts(line: Line) -> dict[str, set[str]]:
    """Numbers that stand before each noun, in digits or in words."""
    counts: dict[str, set[str]] = defaultdict(set)
    for number, noun in itertools.pairwise(line.words):
        if _value(number) and not _value(noun) and noun.kind == CONTENT:
            counts[noun.idea].add(_value(number))
    return counts


def _value(each: Word) -> str:
    return each.stem if each.form[:1].isdigit() else _numbers().get(each.form, "")


@cache
def _numbers() -> Mapping[str, str]:
    return {form: value for form, value, kind in entries("language/number_words") if kind in {"unit", "ten"}}


def _link(voices: Sequence[Voice], each: _Candidate) -> Link:
    first, second = voices[each.a], voices[each.b]
    a, b = _beside(first, second), _beside(second, first)
    weight = round(each.likeness.cover, 6)
    if a is not first.line or b is not second.line:
        return Link(each.a, each.b, weight, whole=each.a if a is not first.line else each.b, beside=True)
    if each.likeness.same or each.likeness.cover >= _FULL:
        return Link(each.a, each.b, weight)
    short, long = (a, b) if len(a.skeleton) <= len(b.skeleton) else (b, a)
    ideas = {word.idea for word in short.content}
    places = frozenset(n for n, word in enumerate(long.content) if word.idea in ideas)
    return Link(each.a, each.b, weight, whole=each.b if long is b else each.a, places=places)
