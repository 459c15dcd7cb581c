"""Reports as witnesses, utterances as what they witness, and the rows of tables as plain objects.

The records that an edition hands to sections and views. Missing values are None here, never a pandas one.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from newslens import schema
from newslens.presentation import theme

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    import pandas as pd

__all__ = ["Utterance", "Witness", "marked", "rows", "witness"]


@dataclass(frozen=True, slots=True)
class Witness:
    """A report, its number and its lineage."""

    number: int
    article_id: str
    outlet: str
    """Outlet, or the article_id where the outlet is not known."""
    title: str | None
    byline: str | None
    published: dt.datetime | None
    url: str | None
    language: str | None
    rights: str | None
    text: str
    lineage: str
    """Letter of the lineage; empty where lineages were not traced."""
    derived_from: str | None
    certainty: float | None
    reason: str | None

    @property
    def anchor(self) -> str:
        """Id of the report in the reading view."""
        return f"r{self.number}"

    @property
    def hue(self) -> str:
        """Colour role of the lineage."""
        return theme.hue(self.lineage)


@dataclass(frozen=True, slots=True)
class Utterance:
    """What somebody said once, and the quotations that render it."""

    number: int
    key: str | None
    speaker: str | None
    quotations: tuple[Any, ...]

    @property
    def anchor(self) -> str:
        """Id of the utterance among the quotations."""
        return f"u{self.number}"

    @property
    def marked(self) -> bool:
        """Whether any rendering stands in quotation marks."""
        return marked(self.quotations)

    @property
    def compared(self) -> bool:
        """Whether more than one rendering is at hand."""
        return len(self.quotations) > 1


def marked(group: Iterable[Any]) -> bool:
    """Whether any of some quotations stands in quotation marks."""
    return any(row.kind != "indirect" for row in group)


def rows(frame: pd.DataFrame | None, name: str) -> list[Any]:
    """Rows of a table as plain objects, missing values as None.

    Parameters
    ----------
    frame
        The table; None counts as an empty one.
    name
        A key of `newslens.schema.RECORDS`; columns that the frame lacks are missing in every row.
    """
    if frame is None or frame.empty:
        return []
    data = {
        column: _plain(frame[column]) if column in frame else [None] * len(frame)
        for column in schema.columns(name)
    }
    return [
        SimpleNamespace(**dict(zip(data, values, strict=True))) for values in zip(*data.values(), strict=True)
    ]


def _plain(column: pd.Series[Any]) -> list[Any]:
    return column.astype(object).where(column.notna(), None).tolist()


def witness(number: int, article: Any, lineage: Any) -> Witness:
    """A report with what is known of its lineage."""
    return Witness(
        number=number,
        article_id=article.article_id,
        outlet=(article.outlet or "").strip() or article.article_id,
        title=article.title,
        byline=article.byline,
        published=article.published,
        url=article.url,
        language=article.language,
        rights=article.rights,
        text=article.text or "",
        lineage=lineage.lineage if lineage else "",
        derived_from=lineage.derived_from if lineage else None,
        certainty=lineage.certainty if lineage else None,
        reason=lineage.reason if lineage else None,
    )
