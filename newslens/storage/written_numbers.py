"""Numbers in the cells that a person writes.

Takes a cell; gives its number, or None where it holds none. Python reads more than a person means: "1_000", "nan", "inf", the
digits of other scripts, and "1e400" as infinite.

What this does not cover: numbers in the texts of articles (`newslens.language`).
"""

from __future__ import annotations

import math
import re

__all__ = ["finite_number", "whole_number"]

_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_WHOLE = re.compile(r"[0-9]{1,18}")
"""At most as many digits as a column of whole numbers can hold."""


def finite_number(written: str) -> float | None:
    """The number that a cell holds, in the digits 0 to 9 and finite; None where it holds none.

    Examples
    --------
    >>> finite_number("-1.5"), finite_number("1e400"), finite_number("nan"), finite_number("1_000")
    (-1.5, None, None, None)
    """
    if _NUMBER.fullmatch(written) is None:
        return None
    number = float(written)
    return number if math.isfinite(number) else None


def whole_number(written: str) -> int | None:
    """The whole number that a cell holds, in the digits 0 to 9 and without a sign; None where it holds none.

    Examples
    --------
    >>> whole_number("2031"), whole_number("-1"), whole_number("3.0")
    (2031, None, None)
    """
    return int(written) if _WHOLE.fullmatch(written) else None
