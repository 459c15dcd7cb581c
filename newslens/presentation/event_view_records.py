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
    from collections.abc import Iterable, Mapping

    from newslens.frames import QuotationRow
    from newslens.schema import Article, Lineage

__all__ = ["NumberedArticle", "Utterance", "is_marked", "numbered_article", "numbered_utterances"]


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
        return is_marked(self.quotations)

    @property
    def compared(self) -> bool:
        """Whether more than one rendering is at hand."""
        return len(self.quotations) > 1


def is_marked(quotations: Iterable[QuotationRow]) -> bool:
    """Whether any of some quotations stands in quotation marks."""
    return any(row.kind not in UNMARKED_KINDS for row in quotations)


def numbered_article(number: int, article: Article, lineage: Lineage | None) -> NumberedArticle:
    """An article with what is known of its lineage."""
    return NumberedArticle(
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


def numbered_utterances(
    quotations: Iterable[QuotationRow], articles: Mapping[str, NumberedArticle]
) -> list[Utterance]:
    """Quotations gathered into utterances; a quotation that has none is an utterance of its own.

    First come those that several quotations render in marks, then those rendered otherwise, then the rest; within
    each group those of most lineages come first, else in order of appearance.
    """
    groups: dict[str | int, list[QuotationRow]] = {}
    for place, row in enumerate(quotations):
        groups.setdefault(place if row.utterance is None else row.utterance, []).append(row)

    def rank(group: list[QuotationRow]) -> tuple[bool, bool, int]:
        lineages = {articles[row.article_id].lineage for row in group}
        return len(group) == 1, not is_marked(group), -len(lineages)

    return [
        Utterance(
            number,
            key=group[0].utterance,
            speaker=next((row.speaker for row in group if row.speaker is not None), None),
            quotations=tuple(group),
        )
        for number, group in enumerate(sorted(groups.values(), key=rank), start=1)
    ]
