"""Rows of a table as plain tuples: the quick way to read a few columns, with missing values as None."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

__all__ = ["rows"]


def rows(frame: pd.DataFrame, *columns: str) -> Iterator[tuple[Any, ...]]:
    """Values of some columns, a tuple a row.

    A column that the table does not have reads as None throughout.

    Examples
    --------
    >>> import pandas as pd
    >>> frame = pd.DataFrame({"start": [0, 5], "cue": pd.Series(["said", None], dtype="string")})
    >>> list(rows(frame, "start", "cue", "channel"))
    [(0, 'said', None), (5, None, None)]
    """
    read = []
    for name in columns:
        if name in frame:
            kept = frame[name].notna().tolist()
            read.append(
                [value if there else None for value, there in zip(frame[name].tolist(), kept, strict=True)]
            )
        else:
            read.append([None] * len(frame))
    return zip(*read, strict=True)
