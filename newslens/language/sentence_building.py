"""English out of data: counts, lists and amounts as they stand in a sentence.

Takes numbers and words; gives them as a reader expects them: small numbers as words, a noun in the number of its
count, items as a list with "and". Everything that newslens says in its own voice, in a finding, on a page or in a
chart, is put together from these, so that a number is written the same way wherever it stands. The way back, from
words to numbers, is `newslens.language.numbers`.

Numbers up to twelve are words. Style books differ (Associated Press and The Guardian: up to nine; Chicago Manual of
Style: up to one hundred); twelve is a compromise that keeps the counts of a handful of articles in words.

Not covered: plurals that are not made with an "s", which the caller gives, and any language but English.
"""

from __future__ import annotations

import math
from itertools import groupby
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = [
    "amount",
    "counted",
    "counted_in_digits",
    "in_marks",
    "listed",
    "listed_at_most",
    "listed_numbers",
    "neighbouring_numbers",
    "number_word",
    "numbered_reports",
    "upper_first",
]

_NUMBER_WORDS: Final = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
"""Numbers that a sentence gives in words, from 0."""
_LONG_RUN: Final = 4
"""Numbers that follow each other from which on only the first and the last are told; "1, 2 and 3" is as short as "1 to 3"."""
_MOST_NUMBERS, _FIRST_NUMBERS = 8, 6
"""Numbers that are listed, and those that are where there are more; set by hand: nobody reads a line of thirty numbers."""
_SIZES: Final = ((1e12, "tn"), (1e9, "bn"), (1e6, "m"))
"""Sizes by which round amounts are shortened, the largest first; below a million digits are short enough."""


def number_word(number: int) -> str:
    """A small whole number in words, a large one in digits.

    Examples
    --------
    >>> number_word(3), number_word(40), number_word(0)
    ('three', '40', 'no')
    """
    return _NUMBER_WORDS[number] if 0 <= number < len(_NUMBER_WORDS) else amount(number)


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """A count with its noun.

    Parameters
    ----------
    number
        How many.
    noun
        What is counted, one of it.
    plural
        Several of it, where that is not the noun with an "s".

    Examples
    --------
    >>> counted(1, "report"), counted(5, "report"), counted(2, "copy", "copies")
    ('one report', 'five reports', 'two copies')
    """
    return f"{number_word(number)} {noun if number == 1 else plural or noun + 's'}"


def counted_in_digits(number: int, noun: str, verb: tuple[str, str] = ("", "")) -> str:
    """A count in digits with its noun, and with the verb that goes with it.

    Parameters
    ----------
    number
        How many.
    noun
        What is counted, one of it.
    verb
        What is said of one, and of several.

    Examples
    --------
    >>> counted_in_digits(1, "record", ("was", "were")), counted_in_digits(2_000, "row")
    ('1 record was', '2,000 rows')
    """
    said = f"{number:,} {noun}{'' if number == 1 else 's'} {verb[number != 1]}"
    return said.rstrip()


def in_marks(label: str) -> str:
    """A label in quotation marks; one that begins with a quotation stays as it is.

    Examples
    --------
    >>> in_marks("boats that sank"), in_marks("“… off the pier”")
    ('“boats that sank”', '“… off the pier”')
    """
    return label if label.startswith("“") else f"“{label}”"


def listed(values: Sequence[str], last: str = "and") -> str:
    """Values as a list to be read.

    Examples
    --------
    >>> listed(["1", "2", "3"]), listed(["1", "2"], last="or")
    ('1, 2 and 3', '1 or 2')
    """
    if len(values) < 2:
        return "".join(values)
    return f"{', '.join(values[:-1])} {last} {values[-1]}"


def listed_at_most(values: Sequence[str], most: int) -> str:
    """The first values as a list to be read, and how many more there are.

    Parameters
    ----------
    values
        Any words.
    most
        How many are named.

    Examples
    --------
    >>> listed_at_most(["1", "2", "4"], 3), listed_at_most(["1", "2", "4"], 2)
    ('1, 2 and 4', '1, 2 and 1 more')
    """
    rest = len(values) - most
    return listed([*values[:most], f"{rest} more"] if rest > 0 else values)


def numbered_reports(articles: Iterable[str], order: Mapping[str, int]) -> str:
    """Articles by their numbers on the page: "report 3", "reports 1, 2 and 5".

    Parameters
    ----------
    articles
        Keys of articles, in any order; one that stands twice is named once.
    order
        Number of each article.

    Examples
    --------
    >>> numbered_reports(["b", "a", "b"], {"a": 1, "b": 2})
    'reports 1 and 2'
    """
    numbers = {order[article] for article in articles}
    return f"report{'s' * (len(numbers) > 1)} {listed_numbers(numbers)}"


def listed_numbers(numbers: Iterable[int]) -> str:
    """Numbers as a list to be read; a long run is told by its ends, and of very many only the first are told.

    Examples
    --------
    >>> listed_numbers([3, 1, 2]), listed_numbers([2, 3, 4, 5, 9]), listed_numbers(range(1, 40, 2))
    ('1, 2 and 3', '2 to 5 and 9', '1, 3, 5, 7, 9, 11 and 14 more')
    """
    told: list[tuple[str, int]] = []
    for run in neighbouring_numbers(numbers):
        if len(run) >= _LONG_RUN:
            told.append((f"{run[0]} to {run[-1]}", len(run)))
        else:
            told += [(str(number), 1) for number in run]
    if len(told) > _MOST_NUMBERS:
        rest = sum(size for _, size in told[_FIRST_NUMBERS:])
        return listed([*(each for each, _ in told[:_FIRST_NUMBERS]), f"{rest} more"])
    return listed([each for each, _ in told])


def neighbouring_numbers(numbers: Iterable[int]) -> list[list[int]]:
    """Numbers in order, those that follow each other together.

    Examples
    --------
    >>> neighbouring_numbers([9, 2, 3, 4, 3])
    [[2, 3, 4], [9]]
    """
    ordered = enumerate(sorted(set(numbers)))
    return [[number for _, number in run] for _, run in groupby(ordered, key=lambda pair: pair[1] - pair[0])]


def amount(value: float) -> str:
    """A number for reading: separators of thousands, no more than two decimals, round millions shortened.

    Examples
    --------
    >>> amount(1500000.0), amount(1234567.0), amount(3.70), amount(0.0)
    ('1.5m', '1,234,567', '3.7', '0')
    """
    for size, suffix in _SIZES:
        if abs(value) >= size and math.isclose(round(value / size, 2) * size, value):
            return f"{value / size:,.2f}".rstrip("0").rstrip(".") + suffix
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def upper_first(text: str) -> str:
    """The text with a capital at its beginning and the rest as it is.

    Examples
    --------
    >>> upper_first("two of the EU's boats")
    "Two of the EU's boats"
    """
    return text[:1].upper() + text[1:]
