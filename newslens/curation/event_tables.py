"""What curation asks of an analysis: its tables by name, and the decisions that were laid over them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

__all__ = ["EventTables"]


class EventTables(Protocol):
    """Whatever holds the tables of an event, as `newslens.Analysis` does."""

    @property
    def tables(self) -> Mapping[str, pd.DataFrame]:
        """Tables by name."""

    @property
    def decisions(self) -> pd.DataFrame:
        """The decisions that were laid over them."""
