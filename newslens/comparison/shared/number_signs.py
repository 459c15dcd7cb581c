"""Signs that belong to a number: without them "3.5" is "35", and "$5" the same as "€5".

Takes a text that is compared without its marks; gives it without them, but with the signs that tell one number from another: a point,
a stroke, a minus and the sign of a currency. An hour is "10.30" or "10:30", and the commas of "12,000" are marks like all others.

The page's script (`differing_words.js`) does the same; a test holds both to the same result.

What this does not cover: dashes between two numbers ("2-1", "10–12"), per cent, and currencies in letters.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["without_marks"]

_MONEY: Final = "[$¢-¥\u20a0-\u20cf]"
_SIGN: Final = re.compile(
    rf"(?<=[0-9])[.:/\u2044](?=[0-9])|(?<!\w)[-\u2212](?={_MONEY}?[0-9])|{_MONEY}(?=\s?[0-9])|(?<=[0-9]){_MONEY}|(?<=[0-9]\s){_MONEY}"
)
_SAME: Final = {":": ".", "\u2044": "/", "\u2212": "-"}
"""Signs that are written for another one."""


def without_marks(text: str, is_kept: Callable[[str], bool]) -> str:
    """A text without its marks, except for those that belong to a number.

    Parameters
    ----------
    text
        Any text.
    is_kept
        Whether a sign is no mark.

    Examples
    --------
    >>> without_marks("At 10:30, $3.5m of 12,000.", str.isalnum)
    'At10.30$3.5mof12000'
    """
    pieces: list[str] = []
    at = 0
    for found in _SIGN.finditer(text):
        pieces += [*filter(is_kept, text[at : found.start()]), _SAME.get(found[0], found[0])]
        at = found.end()
    return "".join([*pieces, *filter(is_kept, text[at:])])
