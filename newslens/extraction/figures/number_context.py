"""A number and what stands around it: what the rules of `not_figures` look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newslens.extraction.figures.comparators import Words
    from newslens.extraction.figures.units import Quantity
    from newslens.language.noun_phrases import Phrase
    from newslens.language.number_grammar import Numeral

__all__ = ["Setting"]


class Setting(NamedTuple):
    """A quantity and what stands around it."""

    text: str
    low: str
    quantity: Quantity
    before: Words
    compared: bool
    """Whether a comparator or a trend stands before it."""
    bounded: bool
    """Whether that is a bound, or a change by the number."""
    counted: Phrase | None

    @property
    def numeral(self) -> Numeral:
        """The number itself."""
        return self.quantity.numeral

    @property
    def start(self) -> int:
        """Where it starts, its currency sign included."""
        return self.quantity.start

    @property
    def end(self) -> int:
        """Where it ends, its unit included."""
        return self.quantity.end

    @property
    def unit(self) -> str | None:
        """Its unit."""
        return self.quantity.unit

    @property
    def kind(self) -> str | None:
        """Kind of its unit."""
        return self.quantity.kind

    @property
    def last_word(self) -> str:
        """The word before it, in lower case."""
        return self.before.words[-1] if self.before.words else ""

    @property
    def follows_capital(self) -> bool:
        """Whether the word before it has a capital."""
        words = self.before.words
        return bool(words) and self.text[self.before.start(len(words) - 1)].isupper()
