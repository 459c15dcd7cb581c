"""Numbers that are ages: "aged 54", "ages 5 to 12", "Al-Kadhimi, 54,", "raise the retirement age to 65".

"54-year-old" and "54 years old" carry their unit with them and are read by `units`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newslens.extraction.figures.units import Quantity

__all__ = ["is_age"]

_AGED = re.compile(
    r"\b(?:aged|age|ages)\s+(?:(?:of|between|from|just|only|about|around|over|under|nearly|almost)\s+)*$"
)
_AGE_TO = re.compile(r"\b(?:age|expectancy)\b[^.;\n\d]{0,40}?\s(?:to|at|is|of|was|around|about)\s+$")
_APPOSED = re.compile(r"(?<!\w)[^\W\d_][\w’'-]*(?:\s(?:Jr|Sr)\.)?,\s$")
_AT_AGE = re.compile(r"(?<!\w)At\s$")
_AND_AGE = re.compile(r"\s(?:and|or)\s\d{1,2}[,).]")
_BEHIND_AGE = frozenset(",).;")
_OLDEST = 122
"""Years that the longest documented life lasted."""


def is_age(text: str, low: str, quantity: Quantity, *, alone: bool) -> bool:
    """Whether a number without a unit is an age.

    Parameters
    ----------
    text, low
        The text, and the same in lower case.
    quantity
        The number.
    alone
        Whether no noun follows that it could count.
    """
    if (
        quantity.kind
        or not 0 <= quantity.high <= _OLDEST
        or quantity.numeral.form not in {"integer", "words"}
    ):
        return False
    left = low[max(0, quantity.start - 60) : quantity.start]
    if left.endswith("died at "):
        return alone
    if ("age" in left or "expectancy" in left) and (_AGED.search(left) or (alone and _AGE_TO.search(left))):
        return True
    return quantity.numeral.form == "integer" and quantity.low >= 1 and _is_apposed(text, quantity)


def _is_apposed(text: str, quantity: Quantity) -> bool:
    """Whether a number stands between commas behind a person: "Ada Marsden, 54,", "At 26, she"."""
    behind = text[quantity.end : quantity.end + 1]
    if behind == "," and _AT_AGE.search(text, max(0, quantity.start - 5), quantity.start):
        return True
    if _AND_AGE.match(text, quantity.end):
        behind = ","
    if behind not in _BEHIND_AGE or text[max(0, quantity.start - 2) : quantity.start] != ", ":
        return False
    name = _APPOSED.search(text, max(0, quantity.start - 25), quantity.start)
    return name is not None and (name.group()[0].isupper() or behind == ",")
