"""The value that a person sets a cell to: read as its column holds it, or refused in one sentence.

Takes a decision and the dtype of its column; gives the value, or for a whole table of decisions what does not fit. A column of numbers takes ASCII digits and nothing that is not
finite; a column with a fixed vocabulary takes one of its words; a unit has to be one that can be compared; a place in the text
has to lie in the text.

What this does not cover: whether the row is there (`newslens.curation.decision_overlay`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import pandas as pd

from newslens import schema
from newslens.comparison.claims.dimensions import is_known_unit
from newslens.curation.decision import Decision
from newslens.curation.decision_force import in_force
from newslens.curation.decision_origin import in_file
from newslens.errors import InputError
from newslens.frames import records, rows
from newslens.storage import finite_number

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["SETTING", "VOCABULARIES", "decided_value", "told_misfits"]

SETTING: Final = frozenset({"set", "add"})
"""Actions that may set a column."""

VOCABULARIES: Final[Mapping[tuple[str, str], tuple[str, ...]]] = {
    ("names", "kind"): ("person", "organisation", "group", "place"),
    ("dates", "granularity"): (
        *("minute", "hour", "part_of_day", "day", "weekend", "week", "month", "season", "quarter", "year"),
        *("decade", "vague"),
    ),
    ("figures", "comparator"): (
        *("exact", "about", "more_than", "at_least", "less_than", "at_most", "range", "vague"),
    ),
    ("figures", "change"): ("up", "down"),
    ("quotations", "kind"): ("direct", "partial", "indirect", "attributed"),
    ("questions", "verdict"): ("single", "agree", "compatible", "update", "conflict"),
    ("findings", "verdict"): (
        *("conflict", "altered", "does_not_add_up", "disputed", "adds_up", "update", "compatible", "agree"),
        "differs",
    ),
}
"""Columns that hold one of a few words, and the words."""

_PLACES = re.compile(r"conversion_of|\w+_(?:start|end)")
"""Columns that hold a place in the text of the article."""


def decided_value(decision: Decision, dtype: Any, *, length: int | None = None) -> Any:
    """The value that a decision sets a cell to; missing where it sets none.

    Parameters
    ----------
    decision
        A decision that sets a column.
    dtype
        Dtype of the column.
    length
        Length of the article's text, where the row stands in a text.

    Raises
    ------
    InputError
        When the column cannot hold the value; the message names the line.
    """
    fault = None if decision.value is None else _fault(decision, decision.value, dtype, length)
    if fault is not None:
        raise InputError(f"Decision in line {decision.line}: {fault}")
    return pd.Series([decision.value], dtype="string").astype(dtype)[0]


def told_misfits(decisions: pd.DataFrame, articles: pd.DataFrame) -> dict[int, str]:
    """What does not fit of the values that decisions in force set, a sentence by line.

    Parameters
    ----------
    decisions
        As `read_decisions` gives them.
    articles
        The articles that they are about.
    """
    lengths = {article_id: len(text) for article_id, text in rows(articles, "article_id", "text")}
    found: dict[int, str] = {}
    for decision in records(in_force(decisions), Decision):
        if decision.action in SETTING and decision.column is not None:
            dtype = schema.dtypes(decision.table)[decision.column]
            try:
                decided_value(decision, dtype, length=lengths.get(decision.article_id or ""))
            except InputError as error:
                found[decision.line] = in_file(decisions, str(error))
    return found


def _fault(decision: Decision, value: str, dtype: Any, length: int | None) -> str | None:
    """What is wrong with a value, as a sentence."""
    column = decision.column or ""
    words = VOCABULARIES.get((decision.table, column))
    if words is not None and value not in words:
        return f"{column} must be one of {', '.join(words)}, not {value!r}."
    if column == "unit" and not is_known_unit(value):
        return (
            f"{value!r} is no unit; write it as the column unit does, such as 'USD', 'percent', 'kilometer' or "
            "'USD/barrel', or leave the value empty for a count."
        )
    if not _is_of(dtype, value):
        return (
            f"{column} takes a number or a date as the other cells of that column do, not {value!r}; numbers are written "
            "in the digits 0 to 9."
        )
    if length is not None and _PLACES.fullmatch(column) and not 0 <= int(value) <= length:
        return f"{column} must lie in the text of {decision.article_id}, from 0 to {length}, not at {value}."
    return None


def _is_of(dtype: Any, value: str) -> bool:
    """Whether a value can be read as one of a dtype, finite and not missing."""
    is_number = pd.api.types.is_numeric_dtype(dtype) and not pd.api.types.is_bool_dtype(dtype)
    if is_number and finite_number(value) is None:
        return False
    if not pd.api.types.is_string_dtype(dtype) and not value.isascii():
        return False
    try:
        read = pd.Series([value], dtype="string").astype(dtype)[0]
    except (ValueError, TypeError, OverflowError):
        return False
    return bool(pd.notna(read))
