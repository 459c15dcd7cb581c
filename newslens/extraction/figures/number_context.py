"""A number with what stands before and behind it, read once and handed on as one record.

The way of a number through this folder goes through one room after the other: its value and unit (`quantities`),
what stands before it and behind it (here), whether it is a figure at all (`excluded_numbers`), the figure
(`figure_builder`), and what it owes to the figures beside it (`adjacent_figures`).

Takes a text and a quantity in it; gives its context. What this does not cover: the sentence as a whole, and who the
source of the number is (`attribution`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.extraction.figures.comparators import read_after, read_lead
from newslens.extraction.figures.counted_nouns import find_counted, find_counted_whole, find_measured

if TYPE_CHECKING:
    from newslens.extraction.figures.comparators import Comparator, Lead
    from newslens.extraction.figures.trends import Trend
    from newslens.extraction.figures.units import Quantity
    from newslens.language.noun_phrases import Phrase
    from newslens.language.number_grammar import Numeral

__all__ = ["NumberContext", "read_context"]

_FOLLOWING = re.compile(r"[\s-]{0,2}([^\W\d_][\w.’'-]{0,60})")
_TIMES = lexicon.words("figures/units_of_time")
_LENGTHS = lexicon.words("figures/units_of_length")


class NumberContext(NamedTuple):
    """A quantity and what stands around it."""

    text: str
    low: str
    """The text in lower case, every character at its place."""
    quantity: Quantity
    lead: Lead
    """What the words before it say of it."""
    behind: Comparator | None
    """The comparator behind it, or behind what it counts."""
    counted: Phrase | None
    """What it counts; nothing is counted by money, measures and ages."""
    read_to: int
    """Where number, unit and the comparator behind it end."""

    @property
    def numeral(self) -> Numeral:
        """The number itself."""
        return self.quantity.numeral

    @property
    def start(self) -> int:
        """Where the quantity starts, its currency sign included."""
        return self.quantity.start

    @property
    def unit(self) -> str | None:
        """Its unit."""
        return self.quantity.unit

    @property
    def kind(self) -> str | None:
        """Kind of its unit."""
        return self.quantity.kind

    @property
    def comparator(self) -> Comparator | None:
        """The comparator before it."""
        return self.lead.comparator

    @property
    def trend(self) -> Trend | None:
        """The rise or fall that the words before it name."""
        return self.lead.trend

    @property
    def is_compared(self) -> bool:
        """Whether a comparator or a trend stands before it."""
        return self.comparator is not None or self.trend is not None

    @property
    def is_bounded(self) -> bool:
        """Whether a bound or a change by it stands before it: then even four digits are an amount."""
        bound = self.comparator is not None and self.comparator.name != "about"
        return bound or (self.trend is not None and self.trend.how == "by")

    @property
    def words_before(self) -> tuple[str, ...]:
        """The words of the line before it, in lower case, the nearest last."""
        return self.lead.before.words

    @property
    def last_word(self) -> str:
        """The word before it, in lower case."""
        return self.words_before[-1] if self.words_before else ""

    @property
    def follows_capital(self) -> bool:
        """Whether the word before it has a capital."""
        words = self.words_before
        return bool(words) and self.text[self.lead.before.start(len(words) - 1)].isupper()

    @property
    def following(self) -> re.Match[str] | None:
        """The word behind its numeral, in lower case, as group 1 with where it stands."""
        return _FOLLOWING.match(self.low, self.numeral.end)


def read_context(text: str, low: str, quantity: Quantity) -> NumberContext:
    """A quantity with what stands before and behind it.

    Parameters
    ----------
    text, low
        The text, and the same in lower case.
    quantity
        One of its quantities.

    Examples
    --------
    >>> from newslens.extraction.figures.quantities import find_quantities
    >>> from newslens.language.numbers import find_numerals
    >>> text = "at least 12 boats sank"
    >>> number = read_context(text, text, find_quantities(text, text, find_numerals(text))[0])
    >>> number.comparator.name, text[number.counted.start:number.counted.end]
    ('at_least', 'boats')
    """
    lead = read_lead(low, quantity.start, quantity.unit)
    behind = read_after(low, quantity.end)
    if behind is None and quantity.end > quantity.numeral.end:  # "a 300-plus-pound man"
        behind = read_after(low, quantity.numeral.end)
    end = max(behind.edge, quantity.end) if behind else quantity.end
    counted = _counted(text, low, quantity, end)
    if behind is None and counted and quantity.unit is None:  # "20 people or so"
        behind = read_after(low, counted.end)
        if behind and behind.phrase == " plus" and low[behind.edge : behind.edge + 1] == " ":
            behind = None  # "20 boats plus their crews"
        end = behind.edge if behind else end
    return NumberContext(text, low, quantity, lead, behind, counted, end)


def _counted(text: str, low: str, quantity: Quantity, end: int) -> Phrase | None:
    """What a count or a share counts; money, measures and ages count nothing but themselves."""
    if quantity.kind is None:
        return find_counted(text, low, end, one=quantity.low == quantity.high == 1)
    if quantity.kind == "measure" and quantity.unit not in _TIMES and low.startswith(" of ", quantity.end):
        return find_measured(text, low, quantity.end + len(" of"), is_length=quantity.unit in _LENGTHS)
    if quantity.kind != "share":
        return None
    return find_counted_whole(text, low, end, directly=quantity.unit == "fraction")
