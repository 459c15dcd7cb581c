"""Hundredths of money: "34 cents a share", "212p", "three dollars and fifty cents".

Cents and pence are hundredths of a currency that the sentence names elsewhere: "$1.2 billion, or 34 cents a share". Where no
money of a currency with such hundredths stands in the sentence they stay what is counted, unless only one currency has them.
Behind whole money they belong to it: "five pounds and twenty pence" are one amount. The letter p glued to a number is pence
beside money or a word of it, and neither a page nor the lines of a picture ("a 720p camera").

Takes the quantities of a text; gives them with their money. What this does not cover: pounds and dollars themselves (`units`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures.units import read_rate
from newslens.language.sentence_ends import SentenceEnds
from newslens.language.tokens import LETTER_RUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.extraction.figures.units import Quantity

__all__ = ["with_subunits"]

_DIVIDED = {surface: tuple(codes.split()) for surface, codes in lexicon.entries("figures/subunits")}
_SUBUNIT = re.compile(rf"[^\S\n]?-?(?P<unit>{lexicon.alternation(_DIVIDED)})(?!\w)")
_GLUED_PENCE = re.compile(r"p(?![\w’'-])")
_JOINT = re.compile(r",?\s+(?:and\s+)?")
_MONEY_WORDS = lexicon.words("figures/money_words")
_LINES = frozenset({240.0, 360.0, 480.0, 540.0, 576.0, 720.0, 1080.0, 1440.0, 2160.0, 4320.0})
"""Lines of a picture in the usual formats of video: "1080p"."""
_STERLING = frozenset({"pound", "GBP"})


def with_subunits(text: str, low: str, quantities: Sequence[Quantity]) -> list[Quantity]:
    """Quantities of which those in cents are amounts of money.

    Parameters
    ----------
    text, low
        The text, and the same in lower case.
    quantities
        Its quantities, in order.

    Examples
    --------
    >>> from newslens.language.numbers import find_numerals
    >>> from newslens.extraction.figures.quantities import find_quantities
    >>> text = "profit of $3 billion, or 34 cents a share"
    >>> [(each.low, each.unit) for each in find_quantities(text, text, find_numerals(text))]
    [(3000000000.0, 'USD'), (0.34, 'USD/share')]
    """
    found: list[Quantity] = []
    ends = SentenceEnds(text)
    for number, each in enumerate(quantities):
        read = _in_hundredths(text, low, ends, quantities, number) if each.kind is None else None
        whole = _with_hundredths(low, found[-1], each, read) if read and found else None
        if whole:
            found[-1] = whole
        else:
            found.append(read or each)
    return found


def _in_hundredths(
    text: str, low: str, ends: SentenceEnds, quantities: Sequence[Quantity], number: int
) -> Quantity | None:
    """A number of cents or pence as an amount of money."""
    each = quantities[number]
    if _is_pence(text, low, quantities, number):
        end, code = each.end + 1, "GBP"
    else:
        word = _SUBUNIT.match(low, each.end)
        found = _currency(ends, quantities, number, _DIVIDED[word["unit"]]) if word else None
        if word is None or found is None:
            return None
        end, code = word.end(), found
    rate = read_rate(low, end)
    unit = f"{code}/{rate.base}" if rate else code
    return each._replace(
        end=rate.end if rate else end, low=each.low / 100, high=each.high / 100, unit=unit, kind="money"
    )


def _is_pence(text: str, low: str, quantities: Sequence[Quantity], number: int) -> bool:
    """Whether the letter p glued to a number is for pence, as the words and the money beside it say."""
    each = quantities[number]
    is_glued = text[each.end - 1].isdigit() and _GLUED_PENCE.match(text, each.end) is not None
    if not is_glued or each.low in _LINES or text[each.start - 1 : each.start] == ":":
        return False
    near = set(LETTER_RUNS.findall(low, max(0, each.start - thresholds.PENCE_WINDOW), each.start))
    near.update(LETTER_RUNS.findall(low, each.end + 1, each.end + thresholds.PENCE_WINDOW))
    beside = quantities[max(0, number - 1) : number + 2]
    return not _MONEY_WORDS.isdisjoint(near) or any(other.unit == "GBP" for other in beside)


def _with_hundredths(low: str, whole: Quantity, part: Quantity, read: Quantity) -> Quantity | None:
    """Money with the hundredths behind it: "three dollars and fifty cents"."""
    code = (read.unit or "").partition("/")[0]
    is_sterling = code == "GBP" and whole.unit in _STERLING
    if whole.unit != code and not is_sterling:
        return None
    is_whole = whole.low % 1 == 0 and whole.numeral.scale == 1 and not whole.joined and part.low < 100
    if not is_whole or part.joined or _JOINT.fullmatch(low, whole.end, part.start) is None:
        return None
    value = (whole.low * 100 + part.low) / 100
    numeral = whole.numeral._replace(end=part.numeral.end, value=value)
    return read._replace(start=whole.start, numeral=numeral, low=value, high=value)


def _currency(
    ends: SentenceEnds, quantities: Sequence[Quantity], number: int, codes: tuple[str, ...]
) -> str | None:
    """The nearest currency of the sentence that has such hundredths, the one before first."""
    here, most = quantities[number], thresholds.CURRENCY_NEIGHBOURS
    before = reversed(quantities[max(0, number - most) : number])
    for other in (*before, *quantities[number + 1 : number + 1 + most]):
        code = (other.unit or "").partition("/")[0]
        first, last = sorted((here, other), key=lambda each: each.start)
        if code in codes and not ends.between(first.end, last.start):
            return code
    return codes[0] if len(codes) == 1 else None
