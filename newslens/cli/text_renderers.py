"""A table as text: JSON with a row a line, Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["json_table", "markdown_table"]


def json_table(frame: pd.DataFrame) -> str:
    """A list of objects, one a line, so that a diff shows which row changed."""
    lines = (
        frame.to_json(orient="records", lines=True, date_format="iso", force_ascii=False)
        .rstrip("\n")
        .split("\n")
    )
    return "[\n" + ",\n".join(lines) + "\n]\n"


def markdown_table(frame: pd.DataFrame) -> str:
    """A table as Markdown shows it; line ends in cells become spaces."""

    def line(cells: Any) -> str:
        return "| " + " | ".join(str(cell).replace("|", "\\|").replace("\n", " ") for cell in cells) + " |\n"

    filled = frame.astype(object).where(frame.notna(), "")
    body = "".join(line(row) for row in filled.itertuples(index=False))
    return line(frame.columns) + line("---" for _ in frame.columns) + body
