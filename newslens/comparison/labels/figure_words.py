"""The sentence around a figure, cut into words with their parts of speech, for the label of its question.

Takes a claim; gives a `FigureWords`: the words of its sentence with one letter each (`newslens.language.tagger`), where
among them the figure with its unit stands, and the noun phrases to the left and right of a place.

What this does not cover: what the words say of the figure (`label_counts`, `label_measures`).
"""

from __future__ import annotations

import bisect
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.claims.dimensions import dimension_of
from newslens.comparison.labels import label_thresholds as thresholds
from newslens.comparison.labels.label_verbs import base_of
from newslens.language.closed_classes import word_classes
from newslens.language.tagger import tag_words

if TYPE_CHECKING:
    from newslens.comparison.claims.claim import Claim
    from newslens.language.tagger import TaggedWords

__all__ = ["FigureWords", "Phrased", "is_unit_word", "read_figure_words", "small_opening"]

_RATE_JOINERS = frozenset(("a", "an", "per", "each", "every"))
_POSSESSIVES = frozenset(
    ("his", "her", "its", "their", "our", "my", "your", "this", "that", "these", "those")
)
_NO_UNITS = frozenset(("in", "to", "the", "an", "long", "short"))
"""Parts of units that are other words by themselves: "miles to the gallon"."""


class Phrased(NamedTuple):
    """A noun phrase of the sentence."""

    text: str
    """As it stands there, in small letters where only the opening of the sentence made a capital; "the" is kept."""
    head: str
    """Its last word in small letters."""
    end: int
    """Position of the word after it."""


class FigureWords(NamedTuple):
    """A sentence in words, and the place of a figure in it."""

    text: str
    words: TaggedWords
    first: int
    """Position of the first word of the figure."""
    after: int
    """Position of the word after the figure and its unit."""
    end: int
    """Position of the word after the number itself."""
    glued: bool
    """Whether the unit hangs on the number by a hyphen: "a 12-page report"."""
    hanging: str
    """What hangs on the number inside its word: "-page" in "a 12-page report"."""

    def form(self, at: int) -> str:
        """A word in small letters; empty outside of the sentence."""
        return self.words.words[at] if 0 <= at < len(self.words.words) else ""

    def tag(self, at: int) -> str:
        """Part of speech of a word; a full stop outside of the sentence."""
        return self.words.tags[at] if 0 <= at < len(self.words.tags) else "."

    def said(self, left: int, right: int) -> str:
        """Words `left` to `right` as they stand in the text, on one line."""
        if left >= right:
            return ""
        return " ".join(self.text[self.words.starts[left] : self.words.ends[right - 1]].split())

    def phrase_from(self, at: int) -> Phrased | None:
        """The noun phrase that begins at a word, its determiner left out but for "the".

        None where no noun stands there, or where the phrase is only a pronoun.
        """
        begin = at
        while self.tag(begin) == "D" and self.form(begin) != "the":
            begin += 1
        first = begin + (self.form(begin) == "the")
        last = first
        while last - first < thresholds.LABEL_PHRASE_WORDS and self._goes_on(last):
            last += 1
        if last > first and self._closes(last):
            last += 1
        while last > first and self.tag(last - 1) not in "NXVBG":
            last -= 1
        if last <= first or self._is_broken(first, last):
            return None
        return Phrased(self._lowered(begin, last), self.form(last - 1), last)

    def phrase_before(self, at: int) -> Phrased | None:
        """The noun phrase that ends right before a word, without determiner."""
        first = at
        while first > 0 and at - first < thresholds.LABEL_PHRASE_WORDS and self._joins_left(first - 1, at):
            first -= 1
        if first > 1 and self.form(first - 1) == "and" and self.tag(first - 2) in "NX" and at - first == 1:
            first -= 2
            while first > 0 and self.tag(first - 1) in "JNX":
                first -= 1
        while (
            first < at - 1 and self.tag(first - 1) in "TMP" and base_of(self.form(first)) == self.form(first)
        ):
            first += 1  # "to slap tariffs of": read as a noun, and none
        while first < at and self.tag(first) in "GER'":
            first += 1
        if first >= at or self.tag(at - 1) not in "NX" or self._is_broken(first, at):
            return None
        return Phrased(self._lowered(first, at), self.form(at - 1), at)

    def _goes_on(self, at: int) -> bool:
        """Whether a word can stand inside a noun phrase."""
        tag = self.tag(at)
        if tag in "NXJ'":
            return self.form(at) not in _POSSESSIVES
        return tag in "EG" and self.tag(at + 1) in "NXJ"

    def _closes(self, at: int) -> bool:
        """Whether a word that may be a verb is the noun that a phrase ends on: "a touchdown pass to", "heavy breathing"."""
        if (
            self.tag(at) not in "VBG"
            or self.form(at - 1).endswith("s")
            or self.tag(at + 1) not in "I.,VAE;)HKW"
        ):
            return False
        form = self.form(at)
        # A bare form behind one thing is no verb of it: "a touchdown pass to", but "the towns pass a law".
        return form.endswith("ing") or base_of(form) == form or form in lexicon.words("language/noun_verbs")

    def _joins_left(self, at: int, end: int) -> bool:
        return self.tag(at) in "NXJ'" or (self.tag(at) in "EG" and at + 1 < end and self.tag(at + 1) in "NXJ")

    def _is_broken(self, left: int, right: int) -> bool:
        """Whether a line ends inside: a heading and the text behind it are no phrase."""
        return "\n" in self.text[self.words.starts[left] : self.words.ends[right - 1]]

    def _lowered(self, left: int, right: int) -> str:
        said = self.said(left, right)
        opens = left == 0 or self.tag(left - 1) in '.:"'
        return small_opening(said) if opens else said


def small_opening(said: str) -> str:
    """A phrase without the capital of a sentence's opening: "shares of Velm" of "Shares of Velm fell", but "Velm shares".

    Examples
    --------
    >>> small_opening("Shares of Velm"), small_opening("The price"), small_opening("Velm shares")
    ('shares of Velm', 'the price', 'Velm shares')
    """
    form = said.split(maxsplit=1)[0].casefold()
    singular = form.removesuffix("s")
    nouns = lexicon.words("language/noun_verbs") | lexicon.words("names/persons")
    is_known = (
        form in word_classes() or form in lexicon.mapping("language/tagger_words") or {form, singular} & nouns
    )
    return said[:1].lower() + said[1:] if is_known and said[1:2].islower() else said


def read_figure_words(claim: Claim) -> FigureWords | None:
    """The sentence of a claim in words; None where its text is not known.

    Parameters
    ----------
    claim
        A claim whose `sentence` is filled.
    """
    start, end = claim.start - claim.sentence_start, claim.end - claim.sentence_start
    if not 0 <= start < end <= len(claim.sentence):
        return None
    words = _tagged(claim.sentence)
    first = max(0, bisect.bisect_right(words.starts, start) - 1)
    after = max(first + 1, bisect.bisect_left(words.starts, end))
    glued = words.ends[after - 1] > end and claim.sentence[end : end + 1] in "-‑‐"
    hanging = claim.sentence[end : min(words.ends[after - 1], end + thresholds.LABEL_HANGING)]
    return FigureWords(
        claim.sentence, words, first, _past_measure(words, after, claim), after, glued, hanging
    )


@lru_cache(maxsize=1 << 12)
def _tagged(sentence: str) -> TaggedWords:
    return tag_words(sentence, 0, len(sentence))


def _past_measure(words: TaggedWords, after: int, claim: Claim) -> int:
    """Position of the word after the unit, or after the noun of a currency that several countries have: "40 million crowns"."""
    if claim.unit is not None or claim.dimension.name != "money":
        return _past_unit(words, after, claim.unit)
    currency = (claim.counted or "").casefold().split()
    return after + len(currency) if words.words[after : after + len(currency)] == currency else after


def _past_unit(words: TaggedWords, after: int, unit: str | None) -> int:
    """Position of the word after the unit: 4 in "about 40 dollars a share fell"."""
    if unit is None:
        return after
    at, most = after, min(len(words.words), after + thresholds.LABEL_UNIT_WORDS)
    if at < most and words.words[at] == "-":
        at += 1
    names = _share_words() if dimension_of(unit).name in {"share", "percentage_point"} else _unit_words()
    while at < most and words.words[at] in names:
        at += 1
    if "/" in unit and at < most and words.words[at] in _RATE_JOINERS:
        at += 1
        while at < most and words.tags[at] in "XN" and words.words[at - 1] != unit.partition("/")[2]:
            at += 1
    return at if at > after and words.words[at - 1] != "-" else after


def is_unit_word(form: str) -> bool:
    """Whether a word in small letters names a unit: "miles", "hours"."""
    return form in _unit_words()


@cache
def _unit_words() -> frozenset[str]:
    units = {unit for unit, *_ in lexicon.entries("dates/time_units")}
    forms = {part.casefold() for each in lexicon.words("figures/measures") for part in each.split()}
    return frozenset((forms | units | {f"{unit}s" for unit in units}) - _NO_UNITS)


@cache
def _share_words() -> frozenset[str]:
    """Words of shares and their points, which are points of other things as well."""
    return frozenset(part for each in lexicon.words("figures/shares") for part in each.split())
