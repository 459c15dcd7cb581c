"""From records to tables: the columns and dtypes of each, read from its record type.

Absence is a missing value, never 0 or "": dtypes are pandas' nullable ones (`string`, `Int64`, `Float64`, `boolean`) and
`datetime64[s]`, so that a missing value stays one through Parquet and back.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import types
import typing
from functools import cache
from typing import TYPE_CHECKING, Any

import pandas as pd

from newslens.errors import InputError
from newslens.schema.record_types import RECORDS, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["columns", "dtypes", "empty", "found_table", "table"]

_DTYPES = {str: "string", int: "Int64", float: "Float64", bool: "boolean", dt.datetime: "datetime64[s]"}


@cache
def dtypes(name: str) -> types.MappingProxyType[str, str]:
    """Columns of a table, in order, and the dtype of each.

    Examples
    --------
    >>> dict(dtypes("segments"))
    {'article_id': 'string', 'start': 'Int64', 'end': 'Int64', 'surface': 'string', 'role': 'string'}
    """
    if name not in RECORDS:
        raise InputError(f"There is no table {name!r}; the tables are {', '.join(RECORDS)}.")
    record = RECORDS[name]
    hints = typing.get_type_hints(record)
    found = {"article_id": "string"} if issubclass(record, Span) else {}
    found |= {field.name: _DTYPES[_bare(hints[field.name])] for field in dataclasses.fields(record)}
    return types.MappingProxyType(found)


def columns(name: str) -> list[str]:
    """Columns of a table, in order."""
    return list(dtypes(name))


def table(name: str, rows: Iterable[Any]) -> pd.DataFrame:
    """A table from records that hold all of its columns.

    Parameters
    ----------
    name
        A key of `RECORDS`.
    rows
        Records of the table's type, in the order the table shall have.
    """
    listed = list(rows)
    return _frame(name, {key: [getattr(row, key) for row in listed] for key in columns(name)})


def found_table(name: str, found: Iterable[tuple[str, Sequence[Any]]]) -> pd.DataFrame:
    """A table of things found in texts.

    Parameters
    ----------
    name
        A key of `RECORDS` whose record type is a `Span`.
    found
        Pairs of an article_id and the records found in that article.

    Examples
    --------
    >>> from newslens.schema.record_types import Segment
    >>> found_table("segments", [("a", [Segment(0, 2, "Hi", "body")])]).loc[0, "surface"]
    'Hi'
    """
    names = [field.name for field in dataclasses.fields(RECORDS[name])]
    pairs = [(article_id, row) for article_id, rows in found for row in rows]
    data = {key: [getattr(row, key) for _, row in pairs] for key in names}
    return _frame(name, data | {"article_id": [article_id for article_id, _ in pairs]})


def empty(name: str) -> pd.DataFrame:
    """A table without rows."""
    return _frame(name, {key: [] for key in dtypes(name)})


def _frame(name: str, data: dict[str, list[Any]]) -> pd.DataFrame:
    # of arrays, which have no index to be aligned: a frame of series takes twice as long
    arrays = {
        key: pd.array(data[key], dtype=kind)  # type: ignore[call-overload] # the stubs want names of dtypes as literals
        for key, kind in dtypes(name).items()
    }
    return pd.DataFrame(arrays, copy=False)


def _bare(hint: Any) -> type:
    """The type behind an optional one."""
    inside = [arg for arg in typing.get_args(hint) if arg is not type(None)]
    bare: type = inside[0] if inside else hint
    return bare
