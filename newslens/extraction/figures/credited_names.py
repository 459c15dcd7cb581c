"""Whom the subject of a verb of counting means: its name, and whom "it", "they" or "the company" takes up.

Takes the noun phrase that vouches for a figure and who vouched for something in the sentences before it; gives the name of the source in
the form in which the text has it as a speaker. "The forest service said 22 homes had burned. It put the area at 900 hectares":
both are the forest service's.

What this does not cover: a pronoun whose antecedent has not spoken or counted in the sentence before; such a figure has no
source. Whom a speaker's noun means is read with the quotations.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.extraction.figures.figure_sources import is_source_noun
from newslens.language.closed_classes import referent

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.schema import Quotation

__all__ = ["CreditedNames", "Voucher"]

_ARTICLE = re.compile(r"\A(?:the|an?)\s+", re.IGNORECASE)
_OWNER = re.compile(r"['’]s?\Z")


class Voucher(NamedTuple):
    """Somebody who spoke or counted, and where their phrase starts."""

    start: int
    name: str


class CreditedNames:
    """The speakers of a text, to be asked whom a phrase means."""

    def __init__(self, text: str, quotations: Sequence[Quotation]) -> None:
        self._speakers = sorted({each.speaker for each in quotations if each.speaker is not None})
        self._taken_up = {
            text[each.speaker_start : each.speaker_end].lower(): each.speaker
            for each in quotations
            if each.speaker is not None and each.speaker_start is not None and each.cue is not None
        }

    def of(self, phrase: str) -> str:
        """A phrase without its article, in the form in which the text has it as a speaker.

        Examples
        --------
        >>> CreditedNames("", []).of("the city's")
        'city'
        """
        stripped = _OWNER.sub("", phrase.strip(" ,"))
        plain = _ARTICLE.sub("", stripped)
        if stripped.lower().startswith("the ") and stripped.lower() in self._taken_up:
            return self._taken_up[stripped.lower()]
        named = [speaker for speaker in self._speakers if plain in speaker.split() or speaker in plain]
        return named[0] if len(named) == 1 else plain

    @staticmethod
    def behind_pronoun(pronoun: str, vouchers: Iterable[Voucher]) -> str | None:
        """Whom a pronoun takes up: the last of those who vouched before it, where the number and kind fit.

        Examples
        --------
        >>> before = [Voucher(0, "navy"), Voucher(30, "Ana Duarte")]
        >>> [CreditedNames.behind_pronoun(word, before) for word in ("it", "she", "they")]
        [None, 'Ana Duarte', None]
        """
        last = max(vouchers, default=None)
        kind = referent(pronoun)
        if last is None or kind is None:
            return None
        is_person = last.name.split()[0] in _given_names()
        fits = {"it": not is_person, "he": is_person, "she": is_person, "they": _is_plural(last.name)}
        return last.name if fits.get(kind, False) else None


def _is_plural(name: str) -> bool:
    word = name.rsplit(maxsplit=1)[-1]
    if word.lower() in lexicon.words("language/plural_nouns"):
        return True
    return word.endswith("s") and (word.islower() or is_source_noun(word.lower()))  # no firm "Corvells"


def _given_names() -> frozenset[str]:
    return frozenset(name for name, *_ in lexicon.entries("names/given_names"))
