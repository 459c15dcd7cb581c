"""How two renderings of one utterance relate: identical, typographic, truncated, reworded or translated.

`wording_relation` names what happened between two wordings, from the least to the most: nothing (identical); marks,
case, spacing (typographic); a cut (truncated); other words (reworded), or other words because two people translated the
one original (translated).

On the page a rewording and another translation look alike: other words for the same thing. `RenderingRelations` tells
them apart in the light of all other renderings, by where the two texts come from. Quotations of one lineage, and
quotations that agree to the letter wherever they stand, are one rendering; what deviates from a rendering within its
own lineage is a rewording of it. Where nothing shows that the speaker spoke another language
(`newslens.comparison.utterances.foreign_speech`), other words are a rewording. Between two renderings of foreign speech, nobody rewords what stands in quotation marks, so different
words in marks mean two translations, unless they differ in next to nothing, as when two reporters mishear a word. Where
they differ in little, and where one of the two is indirect speech, which the reporter may have paraphrased, the
speaker's other quotations decide: whoever is quoted in quite different words elsewhere is translated, whoever is quoted
to the letter by two lineages is not. Of a speaker of whom nothing is known, what is true of most of the corpus is held.

A fragment beside a whole sentence in marks is compared with the stretch of the sentence that answers to the
fullest fragment of that utterance: "calm and patience" is a faithful rendering of its part, "patience" a cut
one. Beside a wording that is a fragment itself, or a line of a speech printed in full, it is simply cut.

What this does not cover: which language an utterance was translated from, and which of two wordings came first: of two of which
one is a cut of the other, the longer may be what the speaker said more of later.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from newslens.comparison.shared.content_words import bare_letters
from newslens.comparison.utterances import utterance_thresholds as thresholds
from newslens.comparison.utterances.answering_part import answering_stretch
from newslens.comparison.utterances.likeness import stands_in
from newslens.comparison.utterances.same_speaker import speaker_words
from newslens.comparison.utterances.utterance_groups import is_one_part
from newslens.disjoint_sets import DisjointSets

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.comparison.shared.comparable_text import Wording
    from newslens.comparison.utterances.comparable_quotations import ComparableQuotation
    from newslens.comparison.utterances.foreign_speech import ForeignSpeech
    from newslens.comparison.utterances.shared_origin import SharedOrigin
    from newslens.comparison.utterances.utterance_groups import QuotationLink, QuotationPair

__all__ = ["RenderingRelations", "wording_relation"]

_ELLIPSIS = re.compile(r"\[?(?:…|\.\s?\.\s?\.)\]?")


def wording_relation(a: Wording, b: Wording, *, independent: bool) -> str:
    """Name what happened between two wordings of one utterance.

    Parameters
    ----------
    a, b
        The wordings.
    independent
        They are known to be translations made independently of each other, so that other words are another
        translation.

    Examples
    --------
    >>> from newslens.comparison.shared.comparable_text import read_wording
    >>> whole = read_wording("We ask for calm, and we ask for patience.")
    >>> wording_relation(whole, read_wording("we ask for patience"), independent=True)
    'truncated'
    >>> wording_relation(whole, read_wording("We call for calm and for patience."), independent=False)
    'reworded'
    """
    if a.surface == b.surface:
        return "identical"
    if a.letters == b.letters:
        return "typographic"
    short, long = sorted((a, b), key=lambda wording: len(wording.letters))
    if stands_in(short, long) or _stands_in_pieces(short, long):
        return "truncated"
    return "translated" if independent else "reworded"


class RenderingRelations:
    """How the renderings of a corpus relate.

    Parameters
    ----------
    quotations
        All quotations.
    origin
        Which articles go back to one text.
    pairs
        Quotations that render one utterance.
    links
        What joined them, with the part of a longer wording that each fragment stands for.
    foreign
        Who spoke another language than that of the reports.
    """

    def __init__(
        self,
        quotations: Sequence[ComparableQuotation],
        origin: SharedOrigin,
        pairs: Sequence[QuotationPair],
        links: Iterable[QuotationLink],
        foreign: ForeignSpeech,
    ) -> None:
        self._foreign = foreign
        self._quotations = quotations
        self._origin = origin
        self._parts = _parts(quotations, links)
        self._one_rendering = self._joined(pairs)
        self._votes = self._counted(pairs)

    def between(self, a: int, b: int) -> str:
        """Relation of two renderings, as the table `renderings` names it."""
        first = self._parts.get((b, a), self._quotations[a])
        second = self._parts.get((a, b), self._quotations[b])
        if self._one_rendering.find(a) == self._one_rendering.find(b):
            independent = False
        elif first.marked and second.marked:
            independent = self._is_translated(first, second)
        else:
            independent = self._speaks_otherwise(first, second, default=False)
        independent = independent and self._is_foreign(self._quotations[a], self._quotations[b])
        relation = wording_relation(first.text.wording, second.text.wording, independent=independent)
        if relation != "truncated":
            return relation
        # A part is no longer than what it shares with the fragments. So a fragment that says more than the part is cut from
        # the whole only if it stands there: "the old bridge is shut" is not cut from "we say our bridge is shut".
        a_text, b_text = (self._quotations[n].text.wording for n in (a, b))
        shortened = first.text.letters != a_text.letters or second.text.letters != b_text.letters
        return wording_relation(a_text, b_text, independent=independent) if shortened else relation

    def _is_foreign(self, a: ComparableQuotation, b: ComparableQuotation) -> bool:
        """Whether the speaker spoke another language, as far as either quotation names one, or one report is a translation."""
        if self._foreign.is_from_translation(a) or self._foreign.is_from_translation(b):
            return True
        named = [each for each in (a, b) if each.speaker] or [a]
        return all(self._foreign.is_translated(each) for each in named)

    def _joined(self, pairs: Iterable[QuotationPair]) -> DisjointSets[int]:
        """Quotations joined with those that are one rendering with them."""
        renderings: DisjointSets[int] = DisjointSets()
        for pair in pairs:
            a, b = self._quotations[pair.a].text, self._quotations[pair.b].text
            if a.letters == b.letters or self._origin.one_lineage(a, b):
                renderings.join(pair.a, pair.b)
        return renderings

    def _counted(self, pairs: Iterable[QuotationPair]) -> Counter[tuple[str, bool]]:
        """How often each speaker, and anybody (""), is quoted in marks by two lineages verbatim, or clearly not."""
        votes: Counter[tuple[str, bool]] = Counter()
        for pair in pairs:
            a, b = self._quotations[pair.a], self._quotations[pair.b]
            if not (a.marked and b.marked) or self._origin.one_lineage(a.text, b.text):
                continue
            likeness = _word_likeness(a, b)
            long_enough = min(len(a.text.content), len(b.text.content)) >= thresholds.TELLING_WORDS
            if likeness < thresholds.TRANSLATED_BELOW or (likeness == 1.0 and long_enough):
                for name in ["", *sorted(speaker_words(a.speaker) | speaker_words(b.speaker))]:
                    votes[name, likeness < thresholds.TRANSLATED_BELOW] += 1
        return votes

    def _is_translated(self, a: ComparableQuotation, b: ComparableQuotation) -> bool:
        """Whether two wordings in marks, of different renderings, are different translations."""
        likeness = _word_likeness(a, b)
        if likeness >= thresholds.MISHEARD_FROM:
            return False
        return likeness < thresholds.TRANSLATED_BELOW or self._speaks_otherwise(a, b, default=True)

    def _speaks_otherwise(self, a: ComparableQuotation, b: ComparableQuotation, *, default: bool) -> bool:
        """Whether what the speaker, or else anybody, is quoted with elsewhere differs as translations do."""
        names = sorted(speaker_words(a.speaker) | speaker_words(b.speaker))
        for group in (names, [""]):
            translated = sum(self._votes[name, True] for name in group)
            verbatim = sum(self._votes[name, False] for name in group)
            if translated or verbatim:
                return translated > 0 if group is names else translated > verbatim
        return default


def _stands_in_pieces(short: Wording, long: Wording) -> bool:
    """Whether the shorter wording, cut at its ellipses, stands in the longer one piece after piece."""
    pieces = [bare_letters(piece) for piece in _ELLIPSIS.split(short.surface)]
    place = 0
    for piece in pieces:
        place = long.letters.find(piece, place)
        if place < 0:
            return False
        place += len(piece)
    return len(pieces) > 1


def _word_likeness(a: ComparableQuotation, b: ComparableQuotation) -> float:
    """How alike two wordings are, word by word; 1 where they differ in marks or one is cut from the other."""
    if wording_relation(a.text.wording, b.text.wording, independent=True) != "translated":
        return 1.0
    forms = [[each.form for each in quotation.text.words] for quotation in (a, b)]
    return float(Indel.normalized_similarity(*forms))


def _parts(
    quotations: Sequence[ComparableQuotation], links: Iterable[QuotationLink]
) -> dict[tuple[int, int], ComparableQuotation]:
    """For a fragment and a whole sentence, the part of the sentence that answers to the fullest such fragment."""
    by_whole: dict[int, list[QuotationLink]] = defaultdict(list)
    for link in links:
        whole = link.whole
        if whole is not None and quotations[whole].kind == "direct" and not quotations[whole].transcribed:
            by_whole[whole].append(link)
    return {
        (fragment, whole): part
        for whole, fragments in by_whole.items()
        for fragment, part in _parts_of(quotations, quotations[whole], fragments)
    }


def _parts_of(
    quotations: Sequence[ComparableQuotation], whole: ComparableQuotation, links: Sequence[QuotationLink]
) -> Iterable[tuple[int, ComparableQuotation]]:
    """Fragments of one whole sentence, each with the part of the sentence that answers to it."""
    kinds: dict[tuple[frozenset[int], bool], list[int]] = defaultdict(list)
    for link in links:
        kinds[link.places, quotations[link.fragment].marked].append(link.fragment)
    for (places, marked), fragments in kinds.items():
        alike = [
            other
            for (others, their_marked), found in kinds.items()
            if their_marked == marked and is_one_part(places, others)
            for other in found
        ]
        fullest = quotations[max(alike, key=lambda n: (len(quotations[n].text.letters), -n))]
        part = answering_stretch(whole.text, fullest.text.wording, sentences=fullest.kind == "direct")
        yield from ((fragment, whole._replace(text=part)) for fragment in fragments)
