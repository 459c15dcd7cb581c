"""The cells of a proposal that a person may correct, as text, and what was decided about it, as sentences.

Takes rows of the tables; gives cells by column. Numbers are written as a person types them: 3 and not 3.0. The browser has a
field for each of the columns (`templates/review/fields.js`); a test holds the two against each other.

What this does not cover: how the fields look; a question or an utterance is not corrected but joined.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslens.frames import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from newslens.curation import Decision

__all__ = ["FIELDS", "decided_sentence", "fields_by_row", "written_number"]

FIELDS: Final = {
    "figures": ("low", "high", "comparator", "counted", "attributed_to"),
    "quotations": ("speaker", "cue", "kind", "channel"),
    "questions": ("label", "counted", "unit", "verdict"),
}
"""Columns that can be corrected, by table; the browser has a field for each, one for both bounds of a figure."""

_DONE: Final = {
    "keep": "accepted",
    "drop": "rejected",
    "add": "added",
    "join": "joined to another",
    "split": "split off",
}


def fields_by_row(frame: pd.DataFrame, table: str) -> list[dict[str, str]]:
    """Cells that can be corrected, for each row of a table.

    Examples
    --------
    >>> from newslens import schema
    >>> figure = schema.Figure(0, 5, "Three", 3.0, 3.0, "exact", counted="boats")
    >>> fields_by_row(schema.found_table("figures", [("a", [figure])]), "figures")
    [{'low': '3', 'high': '3', 'comparator': 'exact', 'counted': 'boats', 'attributed_to': ''}]
    """
    columns = FIELDS[table]
    return [
        {name: _as_text(cell) for name, cell in zip(columns, cells, strict=True)}
        for cells in rows(frame, *columns)
    ]


def written_number(value: float) -> str:
    """A number as a person writes it.

    Examples
    --------
    >>> written_number(22_400_000_000.0), written_number(0.1), written_number(2 / 3)
    ('22400000000', '0.1', '0.666666666666667')
    """
    return f"{value:.0f}" if value == round(value) else f"{value:.15g}"


def decided_sentence(lines: Sequence[Decision]) -> list[str]:
    """What was decided about a row, a sentence a line.

    Parameters
    ----------
    lines
        Decisions in force about it.
    """
    return [_sentence(each) for each in lines]


def _sentence(line: Decision) -> str:
    if line.action == "set":
        told = f"{(line.column or '').replace('_', ' ')} set to “{line.value or ''}”"
    else:
        told = _DONE[line.action]
    by = f" by {line.by}" if line.by else ""
    note = f": {line.note}" if line.note else ""
    return f"Line {line.line}, {told}{by}{note}"


def _as_text(cell: object) -> str:
    if cell is None:
        return ""
    return written_number(cell) if isinstance(cell, float) else str(cell)
