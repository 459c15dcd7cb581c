"""Reworded or translated: what a pair of renderings is, seen in the light of all others.

On the page a rewording and another translation look alike: other words for the same thing. They are told apart
by where the two texts come from. Quotations of one lineage, and quotations that agree to the letter wherever
they stand, are one rendering; what deviates from a rendering within its own lineage is a rewording of it.
Between two renderings, nobody rewords what stands in quotation marks, so different words in marks mean two
translations, unless they differ in next to nothing, as when two reporters mishear a word. Where they differ in
little, and where one of the two is indirect speech, which the reporter may have paraphrased, the speaker's other
quotations decide: whoever is quoted in quite different words elsewhere is translated, whoever is quoted to the
letter by two lineages is not. Of a speaker of whom nothing is known, what is true of most of the corpus is held.

A fragment beside a whole sentence in marks is compared with the stretch of the sentence that answers to the
fullest fragment of that utterance: "calm and patience" is a faithful rendering of its part, "patience" a cut
one. Beside a wording that is a fragment itself, it is simply cut.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Indel

from newslens.comparison.utterances.groups import Forest, one_part
from newslens.comparison.utterances.likeness import relation
from newslens.comparison.utterances.parts import answering
from newslens.comparison.utterances.same_speaker import speaker_words
from newslens.frames import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import pandas as pd

    from newslens.comparison.reuse.candidates import Line
    from newslens.comparison.utterances.groups import Link, Pair

__all__ = ["Nearness", "Relations", "Voice"]

_KIN_PASSAGES = 3
"""Shared passages that show one text behind two articles, where their lineages are not given."""
_MISHEARD = 0.92
"""Likeness of two wordings in marks, word by word, from which on they are one rendering ..."""
_CLEAR = 0.75
"""... and below which they are two translations; in between the speaker's other quotations decide."""
_TELLING = 4
"""Content words from which on it tells something that two lineages quote them to the letter."""


class Voice(NamedTuple):
    """A quotation, ready to be compared."""

    line: Line
    kind: str
    speaker: str | None
    unmarked: Line | None = None
    """Of indirect speech with fragments in marks, which are quotations themselves: the rest of it."""
    speaker_kind: str | None = None
    """person, organisation, group or place, where the names tell it."""

    @property
    def marked(self) -> bool:
        """Whether it stands in quotation marks."""
        return self.kind != "indirect"


class Nearness:
    """Which articles go back to one text, and which of their stretches correspond.

    Parameters
    ----------
    ids
        Articles in order.
    passages, lineages
        The tables of those names, where known.
    """

    def __init__(
        self, ids: Sequence[str], passages: pd.DataFrame | None, lineages: pd.DataFrame | None
    ) -> None:
        numbers = {key: n for n, key in enumerate(ids)}
        self._lineage = (
            {numbers[key]: name for key, name in rows(lineages, "article_id", "lineage")}
            if (lineages is not None)
            else {}
        )
        self._passages: dict[tuple[int, int], list[tuple[int, int, int, int]]] = defaultdict(list)
        columns = ("article_a", "article_b", "start_a", "end_a", "start_b", "end_b")
        for a, b, *span in rows(passages, *columns) if passages is not None else ():
            self._passages[numbers[a], numbers[b]].append((span[0], span[1], span[2], span[3]))

    def kin(self, a: Line, b: Line) -> bool:
        """Whether two wordings stand in articles of one lineage."""
        if a.owner == b.owner:
            return True
        if self._lineage:
            return self._lineage.get(a.owner) == self._lineage.get(b.owner)
        return len(self._between(a, b)) >= _KIN_PASSAGES

    def aligned(self, a: Line, b: Line) -> bool:
        """Whether two wordings stand in corresponding passages of their articles."""
        first, second = (a, b) if a.owner <= b.owner else (b, a)
        return any(
            first.start < end_a and start_a < first.end and second.start < end_b and start_b < second.end
            for start_a, end_a, start_b, end_b in self._between(a, b)
        )

    def _between(self, a: Line, b: Line) -> list[tuple[int, int, int, int]]:
        return self._passages.get((min(a.owner, b.owner), max(a.owner, b.owner)), [])


class Relations:
    """How the renderings of a corpus relate.

    Parameters
    ----------
    voices
        All quotations.
    nearness
        Which articles go back to one text.
    pairs
        Quotations that render one utterance.
    links
        What joined them, with the part of a longer wording that each fragment stands for.
    """

    def __init__(
        self, voices: Sequence[Voice], nearness: Nearness, pairs: Iterable[Pair], links: Iterable[Link]
    ) -> None:
        self._voices = voices
        self._nearness = nearness
        self._parts = _parts(voices, links)
        pairs = list(pairs)
        self._families = self._joined(pairs)
        self._votes = self._counted(pairs)

    def between(self, a: int, b: int) -> str:
        """Relation of two renderings, as the table `renderings` names it."""
        first = self._parts.get((b, a), self._voices[a])
        second = self._parts.get((a, b), self._voices[b])
        if self._one_rendering(a, b):
            return relation(first.line, second.line, independent=False)
        if first.marked and second.marked:
            independent = self._is_translated(first, second)
        else:
            independent = self._speaks_otherwise(first, second, default=False)
        return relation(first.line, second.line, independent=independent)

    def _joined(self, pairs: Iterable[Pair]) -> Forest:
        """Quotations joined with those that are one rendering with them."""
        families = Forest(len(self._voices))
        for pair in pairs:
            a, b = self._voices[pair.a].line, self._voices[pair.b].line
            if a.skeleton == b.skeleton or self._nearness.kin(a, b):
                families.join(pair.a, pair.b)
        return families

    def _one_rendering(self, a: int, b: int) -> bool:
        return self._families.top(a) == self._families.top(b)

    def _counted(self, pairs: Iterable[Pair]) -> Counter[tuple[str, bool]]:
        """How often each speaker, and anybody (""), is quoted in marks by two lineages verbatim, or clearly not."""
        votes: Counter[tuple[str, bool]] = Counter()
        for pair in pairs:
            a, b = self._voices[pair.a], self._voices[pair.b]
            if not (a.marked and b.marked) or self._nearness.kin(a.line, b.line):
                continue
            likeness = _wording_likeness(a, b)
            long_enough = min(len(a.line.content), len(b.line.content)) >= _TELLING
            if likeness < _CLEAR or (likeness == 1.0 and long_enough):
                for name in ["", *sorted(speaker_words(a.speaker) | speaker_words(b.speaker))]:
                    votes[name, likeness < _CLEAR] += 1
        return votes

    def _is_translated(self, a: Voice, b: Voice) -> bool:
        """Whether two wordings in marks, of different renderings, are different translations."""
        likeness = _wording_likeness(a, b)
        if likeness >= _MISHEARD:
            return False
        return likeness < _CLEAR or self._speaks_otherwise(a, b, default=True)

    def _speaks_otherwise(self, a: Voice, b: Voice, *, default: bool) -> bool:
        """Whether what the speaker, or else anybody, is quoted with elsewhere differs as translations do."""
        names = sorted(speaker_words(a.speaker) | speaker_words(b.speaker))
        for group in (names, [""]):
            translated = sum(self._votes[name, True] for name in group)
            verbatim = sum(self._votes[name, False] for name in group)
            if translated or verbatim:
                return translated > 0 if group is names else translated > verbatim
        return default


def _wording_likeness(a: Voice, b: Voice) -> float:
    """How alike two wordings are, word by word; 1 where they differ in marks or one is cut from the other."""
    if relation(a.line, b.line, independent=True) != "translated":
        return 1.0
    forms = [[each.form for each in voice.line.words] for voice in (a, b)]
    return float(Indel.normalized_similarity(*forms))


def _parts(voices: Sequence[Voice], links: Iterable[Link]) -> dict[tuple[int, int], Voice]:
    """For a fragment and a whole sentence, the part of the sentence that answers to the fullest such fragment."""
    by_whole: dict[int, list[Link]] = defaultdict(list)
    for link in links:
        if link.whole is not None and voices[link.whole].kind == "direct":
            by_whole[link.whole].append(link)
    parts = {}
    answers: dict[tuple[int, str], Voice] = {}
    for whole, fragments in by_whole.items():
        for link in fragments:
            marked = voices[link.fragment].marked
            alike = [
                other.fragment
                for other in fragments
                if one_part(link, other) and voices[other.fragment].marked == marked
            ]
            fullest = max(alike, key=lambda n: (len(voices[n].line.skeleton), -n))
            voice, model = voices[whole], voices[fullest]
            key = (whole, model.line.surface)
            if key not in answers:
                part = answering(voice.line, model.line, sentences=model.kind == "direct")
                answers[key] = voice._replace(line=part)
            parts[link.fragment, whole] = answers[key]
    return parts
