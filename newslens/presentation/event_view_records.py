"""The records that an event view hands to sections and views: numbered articles and utterances.

What the tables hold row by row comes as the row types of `newslens.frames`; here is what is put together from more
than one table. Missing values are None, never a pandas one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newslens.presentation import theme
from newslens.schema import UNMARKED_KINDS

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable

    from newslens.frames import QuotationRow
    from newslens.schema import Article, Lineage

__all__ = [
    "NumberedArticle",
    "Utterance",
    "grouped_quotations",
    "marked_articles",
    "numbered_article",
    "numbered_utterances",
]


@dataclass(frozen=True, slots=True)
class NumberedArticle:
    """An article, its number on the page and its lineage."""

    number: int
    article_id: str
    outlet: str
    """Outlet, or the article_id where the outlet is not known."""
    title: str | None
    byline: str | None
    published: dt.datetime | None
    """When it appeared by the clock of its outlet: what is shown."""
    moment: dt.datetime | None
    """When it appeared, as a moment by which reports of several time zones are put in order."""
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
        """Id of the article in the reading view."""
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
    quotations: tuple[QuotationRow, ...]

    @property
    def anchor(self) -> str:
        """Id of the utterance among the quotations."""
        return f"u{self.number}"

    @property
    def marked(self) -> bool:
        """Whether any rendering stands in quotation marks."""
        return bool(self.in_marks)

    @property
    def in_marks(self) -> frozenset[str]:
        """Articles that render it in quotation marks."""
        return marked_articles(self.quotations)

    @property
    def compared(self) -> bool:
        """Whether more than one rendering is at hand."""
        return len(self.quotations) > 1


def marked_articles(quotations: Iterable[QuotationRow]) -> frozenset[str]:
    """Articles of those quotations that stand in quotation marks."""
    return frozenset(row.article_id for row in quotations if row.kind not in UNMARKED_KINDS)


def numbered_article(
    number: int, article: Article, lineage: Lineage | None, moment: dt.datetime | None
) -> NumberedArticle:
    """An article with what is known of its lineage, and the moment when it appeared."""
    return NumberedArticle(
        number=number,
        article_id=article.article_id,
        outlet=(article.outlet or "").strip() or article.article_id,
        title=article.title,
        byline=article.byline,
        published=article.published,
        moment=moment,
        url=article.url,
        language=article.language,
        rights=article.rights,
        text=article.text or "",
        lineage=lineage.lineage if lineage else "",
        derived_from=lineage.derived_from if lineage else None,
        certainty=lineage.certainty if lineage else None,
        reason=lineage.reason if lineage else None,
    )


def numbered_utterances(
    groups: Iterable[tuple[QuotationRow, ...]], rank: Callable[[tuple[QuotationRow, ...]], tuple[int, ...]]
) -> list[Utterance]:
    """Quotations that render one utterance each, numbered in the order of their ranks, else in that of their appearance."""
    return [
        Utterance(
            number,
            key=group[0].utterance,
            speaker=next((row.speaker for row in group if row.speaker is not None), None),
            quotations=group,
        )
        for number, group in enumerate(sorted(groups, key=rank), start=1)
    ]


def grouped_quotations(quotations: Iterable[QuotationRow]) -> list[tuple[QuotationRow, ...]]:
    """Quotations gathered into utterances; one that has none is an utterance of its own."""
    groups: dict[str | int, list[QuotationRow]] = {}
    for place, row in enumerate(quotations):
        groups.setdefault(place if row.utterance is None else row.utterance, []).append(row)
    return [tuple(group) for group in groups.values()]
