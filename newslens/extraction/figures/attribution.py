"""Who the text gives as the source of each figure.

A figure that stands inside a quotation, direct or reported, is the speaker's: "Police said 17 boats were
injured" makes 17 a figure of the police; the innermost quotation decides. What follows a report in its own sentence
as an aside ("..., with several more outside") goes with it, and so does all of a sentence that is given "according to"
somebody. Figures that nobody's words cover can still be somebody's count or a headline's; `attribution_cues` and
`headline_credits` find those. An age that the article adds to a name ("Silva, 43, ...") is nobody's report, and neither is what a
speaker is told not to have said.

Takes a document, its figures and its quotations; gives the figures with `attributed_to` filled where the text names
a source. What this does not cover: that a whole article is one party's own statement, and a source that stands in
another sentence than the figure. The method is newslens' own.
"""

from __future__ import annotations

import dataclasses
import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.extraction.figures.apposed_ages import is_age_in_apposition
from newslens.extraction.figures.attribution_cues import find_figure_credits, may_credit
from newslens.extraction.figures.credited_names import CreditedNames, Voucher
from newslens.extraction.figures.headline_credits import find_headline_credit, may_be_credited_headline
from newslens.language.tagger import tag_words
from newslens.schema import UNMARKED_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.document import Document
    from newslens.language.tagger import TaggedWords
    from newslens.language.verb_arguments import WordRange
    from newslens.schema import Figure, Quotation, Sentence

__all__ = ["attribute_figures"]

_ASIDE = re.compile(
    r",?\s*(?:with|including|among|most|mostly|some|many|both|(?:while|whereas)(?! (?:the )?(?-i:[A-Z]))|plus)\b|,?\s*\(",
    re.IGNORECASE,
)
"""What goes with the report before it; a clause with "which" or "who" is often the article's own background,
and so is one that goes over to somebody else ("..., while Corvell has 12")."""
_ADDED = re.compile(r", (?:with|including|among|up|down|compared|against|of|most|mostly|plus|at)\b")
"""What goes on with a report behind "she said"."""
_CLAUSE = re.compile(r"[.;:!?“”\"]|, (?:and|but|who|which|while)\b")
"""Where something else begins."""
_ACCORDING = re.compile(r"according\b", re.IGNORECASE)
_NEGATED = re.compile(r"\b(?:not|never|cannot|declin\w+|refus\w+)\b|n[’']t\b", re.IGNORECASE)
_NAMING = frozenset("NX")
"""Tags of which a source must hold one: a pronoun names nobody."""


def attribute_figures(
    document: Document, figures: Sequence[Figure], quotations: Sequence[Quotation]
) -> list[Figure]:
    """Figures with their sources.

    Parameters
    ----------
    document
        The article.
    figures
        Its figures, as `find_figures_in` gives them.
    quotations
        Its quotations.

    Returns
    -------
    list of Figure
        The same figures in the same order, `attributed_to` filled where the text gives a source.
    """
    if not figures:
        return []
    sources = _Sources(document.readable, document.sentences, quotations)
    return [
        figure if source is None else dataclasses.replace(figure, attributed_to=source)
        for figure in figures
        for source in (sources.of(figure),)
    ]


class _Stretch(NamedTuple):
    """A stretch of the text that one source vouches for."""

    start: int
    end: int
    source: str
    source_start: int
    cited: bool


class _Sources:
    """The quotations and sentences of a text, to be asked for the source of one figure after another."""

    def __init__(self, text: str, sentences: Sequence[Sentence], quotations: Sequence[Quotation]) -> None:
        self._text = text
        self._sentences = sentences
        self._starts = [each.start for each in sentences]
        self._spoken: dict[int, list[Quotation]] = {}
        self._names = CreditedNames(text, quotations)
        self._credits: dict[int, list[_Stretch]] = {}
        for quotation in quotations:
            each = self._with_source(quotation)
            for number in range(
                self._sentence(each.start), self._sentence(max(each.start, each.end - 1)) + 1
            ):
                self._spoken.setdefault(number, []).append(each)

    def of(self, figure: Figure) -> str | None:
        """Source of a figure, or None."""
        number = self._sentence(figure.start)
        near = [
            each
            for each in self._spoken.get(number, [])
            if each.speaker is not None and not _is_left_open(each)
        ]
        around = [each for each in near if each.start < figure.end <= each.end]
        if not around:
            return self._credited(figure, number) or self._beside(figure, near)
        inner = min(around, key=lambda each: (each.end - each.start, -each.start))
        if inner.kind not in UNMARKED_KINDS:
            return inner.speaker
        if is_age_in_apposition(self._text, figure):
            return None
        return self._credited(figure, number, inside=inner) or inner.speaker

    def _with_source(self, quotation: Quotation) -> Quotation:
        """A report whose speaker nobody knows, with who counted before it, or the data that it is taken from: "records show ..."."""
        if (
            quotation.speaker is not None
            or quotation.kind not in UNMARKED_KINDS
            or quotation.speaker_start is None
        ):
            return quotation
        phrase = self._text[quotation.speaker_start : quotation.speaker_end]
        counted = self._behind_pronoun(
            phrase.lower(), quotation.speaker_start, self._sentence(quotation.start)
        )
        if counted is not None:
            return dataclasses.replace(quotation, speaker=counted)
        if lexicon.words("figures/data_nouns").isdisjoint(phrase.lower().split()):
            return quotation
        return dataclasses.replace(quotation, speaker=self._names.of(phrase))

    def _sentence(self, position: int) -> int:
        return max(0, bisect_right(self._starts, position) - 1)

    def _beside(self, figure: Figure, near: Sequence[Quotation]) -> str | None:
        """Speaker of a report in the same sentence that the figure goes with."""
        for each in reversed(near):
            if each.kind not in UNMARKED_KINDS or each.cue_start is None:
                continue
            if _ACCORDING.match(self._text, each.cue_start):
                if figure.end <= each.cue_start and each.end <= each.cue_start:
                    return each.speaker
            elif each.cue_start < each.start:
                if each.end <= figure.start and _ASIDE.match(self._text, each.end):
                    return each.speaker
            elif self._goes_on_behind(each, figure):
                return each.speaker
        return None

    def _goes_on_behind(self, report: Quotation, figure: Figure) -> bool:
        """Whether a figure continues a report behind its cue: "149 were on board, the airline said, six of them children"."""
        cue_end = max(report.cue_end or 0, report.speaker_end or 0)
        between = self._text[cue_end : figure.start] if cue_end <= figure.start else "."
        return between == ", " or (_ADDED.match(between) is not None and not _CLAUSE.search(between))

    def _credited(self, figure: Figure, number: int, inside: Quotation | None = None) -> str | None:
        """Source that a verb of counting or seeing gives for a stretch of the sentence, a cited source and the shortest stretch first.

        Inside a report only what it reports itself counts, or a source that it cites: "the union said the ministry counted 125".
        """
        for stretch in self._credits_of(number):
            reaches = stretch.start < figure.end <= stretch.end
            if reaches and (
                inside is None or stretch.cited or inside.start <= stretch.source_start < inside.end
            ):
                return stretch.source
        return None

    def _credits_of(self, number: int) -> list[_Stretch]:
        """Credits of a sentence, read once."""
        if number not in self._credits:
            self._credits[number] = self._read(number)
        return self._credits[number]

    def _read(self, number: int, *, follow: bool = True) -> list[_Stretch]:
        """Stretches of a sentence for which a verb of counting or seeing gives a source."""
        sentence = self._sentences[number]
        surface = self._text[sentence.start : sentence.end]
        is_headline = may_be_credited_headline(surface)
        if not is_headline and not may_credit(surface):
            return []
        words = tag_words(self._text, sentence.start, sentence.end)
        found = []
        headline = find_headline_credit(words) if is_headline else None
        for credit in [*find_figure_credits(words), *filter(None, [headline])]:
            source = credit.source
            name = (
                self._name(number if follow else None, words, source) if credit.first < credit.end else None
            )
            if name is not None:
                start, end = words.starts[credit.first], words.ends[credit.end - 1]
                found.append(_Stretch(start, end, name, words.starts[source.first], credit.cited))
        return sorted(found, key=lambda stretch: (not stretch.cited, stretch.end - stretch.start))

    def _name(self, number: int | None, words: TaggedWords, source: WordRange) -> str | None:
        """Whom the source of a credit means; a pronoun means who vouched in the sentence before, if anybody."""
        if set(words.tags[source.first : source.end]) & _NAMING:
            return self._names.of(self._text[words.starts[source.first] : words.ends[source.end - 1]])
        if number is None:
            return None
        return self._behind_pronoun(words.words[source.first], words.starts[source.first], number)

    def _behind_pronoun(self, pronoun: str, start: int, number: int) -> str | None:
        """Whom a pronoun takes up: who spoke before it in its sentence, or vouched in the sentence before."""
        here = (
            Voucher(each.speaker_start, each.speaker)
            for each in self._spoken.get(number, [])
            if each.speaker is not None and each.speaker_start is not None and each.speaker_start < start
        )
        before = self._vouched(number - 1) if number else ()
        return self._names.behind_pronoun(pronoun, [*here, *before])

    def _vouched(self, number: int) -> Iterator[Voucher]:
        """Who spoke or counted in a sentence."""
        known = self._credits.get(number)
        # sentence by sentence a chain of pronouns would be followed back to the start of the text
        for stretch in self._read(number, follow=False) if known is None else known:
            yield Voucher(stretch.source_start, stretch.source)
        for each in self._spoken.get(number, []):
            if each.speaker is not None:
                yield Voucher(each.speaker_start if each.speaker_start is not None else -1, each.speaker)


def _is_left_open(quotation: Quotation) -> bool:
    """Whether a speaker has not said it: "police did not say why the 12 men left", "the yard plans to build 12 boats"."""
    if quotation.kind == "attributed" and quotation.surface.startswith("to "):
        return True
    return quotation.kind in UNMARKED_KINDS and _NEGATED.search(quotation.cue or "") is not None
