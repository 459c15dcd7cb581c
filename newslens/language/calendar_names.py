"""The names of months and weekdays, in full and short, with their numbers.

Takes the lexicon (`newslens/lexicon/dates/months.txt`, `weekdays.txt`); gives the names for whoever looks for them, reads their number
or makes a pattern of them. What stands around a name, a full stop or capitals, is the matter of who looks.

What this does not cover: names in other languages (`newslens/lexicon/dates/foreign_months.txt`).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.lexicon import entries

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["MONTHS", "WEEKDAYS", "CalendarNames"]


class CalendarNames(NamedTuple):
    """Names of the months, or of the days of the week.

    Examples
    --------
    >>> MONTHS.full[8], MONTHS.numbers["Sept"], WEEKDAYS.numbers["Sunday"]
    ('September', 9, 6)
    """

    full: tuple[str, ...]
    """Full names in their order."""
    short: tuple[str, ...]
    """Abbreviations without a full stop; of "May" there is none."""
    numbers: Mapping[str, int]
    """Number of each by its full name and its abbreviations: January is 1, Monday is 0."""


def _read(topic: str) -> CalendarNames:
    read = [(full, int(number), short.split()) for full, number, short in entries(topic)]
    return CalendarNames(
        tuple(full for full, _, _ in read),
        tuple(name for _, _, short in read for name in short),
        MappingProxyType({name: number for full, number, short in read for name in (full, *short)}),
    )


MONTHS: Final = _read("dates/months")
WEEKDAYS: Final = _read("dates/weekdays")
