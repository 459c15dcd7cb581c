"""What programs write into a cell, as a person would have written it.

Takes a cell of a table, a JSON object or a DataFrame; gives the value that its column means. A list of authors becomes "Ana Brel and
Bo Chan", also where it was written into a cell of text, a list of paragraphs a text, an object its name, "None" and "NaN" nothing. A
number is a date where the whole column counts seconds or milliseconds since 1970. What is nested without end says nothing.

What this does not cover: dates in words, see `newslens.reading.publication_dates`.
"""

from __future__ import annotations

import ast
import contextlib
import datetime as dt
import math
import re
import warnings
from typing import TYPE_CHECKING, Any

from newslens.language.sentence_building import listed
from newslens.lexicon import words
from newslens.reading.formats.shared import format_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["date_value", "plain_value", "text_value", "ticks_a_second"]

_RUN_TOGETHER = re.compile(r"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)")
_QUOTED = r"""(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")"""
_LIST = re.compile(rf"\[\s*(?:{_QUOTED}\s*(?:,\s*{_QUOTED}\s*)*(?:,\s*)?)?\]")
"""A list of texts as Python and JSON write it."""
_NUMBER = re.compile(r"\d{1,20}(?:\.0*)?")


def plain_value(value: Any) -> Any:
    """The value of a cell that says one thing; None where the program had none.

    Examples
    --------
    >>> plain_value(["Ana Brel", "Bo Chan"]), plain_value({"id": None, "name": "The Herald"}), plain_value("None")
    ('Ana Brel and Bo Chan', 'The Herald', None)
    """
    return _plain(value, thresholds.CELL_NESTING)


def text_value(value: Any) -> str:
    r"""The text of an article from its cell, unchanged; a list is its paragraphs. Nothing where there is none.

    Examples
    --------
    >>> text_value(["One.", "Two."]), text_value(" One.\r\n"), text_value(None)
    ('One.\n\nTwo.', ' One.\r\n', '')
    """
    return _text(value, thresholds.CELL_NESTING)


def ticks_a_second(values: Sequence[Any]) -> int | None:
    """1 where all values of a column count seconds since 1970, 1000 where they count milliseconds; None where they are no such counts.

    Examples
    --------
    >>> ticks_a_second([1636279200, "1636282800"]), ticks_a_second([1636279200000]), ticks_a_second([20211107])
    (1, 1000, None)
    """
    counts = [_count(value) for value in values]
    for ticks in (1, 1000):
        if counts and all(
            count is not None and thresholds.FIRST_SECOND * ticks <= count < thresholds.LAST_SECOND * ticks
            for count in counts
        ):
            return ticks
    return None


def date_value(value: Any, ticks: int | None) -> Any:
    """A date as a stamp that people write.

    Parameters
    ----------
    value
        A cell of a column of dates.
    ticks
        Ticks a second, where the column counts them.

    Examples
    --------
    >>> date_value(1636279200, 1), date_value("20211107101500", None), date_value(20211107, None)
    ('2021-11-07T10:00:00+00:00', '2021-11-07 10:15:00', '20211107')
    """
    value = plain_value(value)
    count = _count(value)
    if count is None:
        return value
    if ticks is not None:
        return dt.datetime.fromtimestamp(count // ticks, dt.UTC).isoformat()
    found = _RUN_TOGETHER.fullmatch(str(count))
    return "{}-{}-{} {}:{}:{}".format(*found.groups()) if found else str(count)


def _plain(value: Any, levels: int) -> Any:
    """The value of a cell that holds lists and objects within each other, so many levels of them at most."""
    value = _unwritten(_python(value))
    if isinstance(value, dict | list) and not levels:
        return None
    if isinstance(value, dict):
        return _plain(value.get("name"), levels - 1)
    if isinstance(value, list):
        parts = [str(part) for each in value if (part := _plain(each, levels - 1)) is not None]
        return listed(parts) if parts else None
    if isinstance(value, str) and (not value.strip() or value.strip() in words("page/missing_values")):
        return None
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _text(value: Any, levels: int) -> str:
    """The same for the text of an article."""
    value = _unwritten(_python(value))
    if isinstance(value, dict | list) and not levels:
        return ""
    if isinstance(value, dict):
        return _text(value.get("text"), levels - 1)
    if isinstance(value, list):
        # Pieces of one paragraph stand beside objects that say how some of them look; else each is a paragraph.
        between = "" if len({isinstance(part, dict) for part in value}) > 1 else "\n\n"
        return between.join(part for each in value if (part := _text(each, levels - 1)))
    return value if isinstance(value, str) and plain_value(value) is not None else ""


def _count(value: Any) -> int | None:
    """A whole number, written as one or not."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return int(value) if math.isfinite(value) else None
    if isinstance(value, str) and _NUMBER.fullmatch(value.strip()):
        return int(value.strip().partition(".")[0])
    return value if isinstance(value, int) else None


def _unwritten(value: Any) -> Any:
    """A list that a program wrote into a cell of text, as a list: "['Ana Brel', 'Bo Chan']"."""
    if isinstance(value, str) and value.lstrip().startswith("[") and _LIST.fullmatch(value.strip()):
        with warnings.catch_warnings(), contextlib.suppress(SyntaxError, ValueError):
            warnings.simplefilter("ignore")  # of a backslash before a letter
            return ast.literal_eval(value.strip())
    return value


def _python(value: Any) -> Any:
    """Cells of a DataFrame as plain Python: lists and numbers of NumPy have `tolist`."""
    return value.tolist() if hasattr(value, "tolist") else value
