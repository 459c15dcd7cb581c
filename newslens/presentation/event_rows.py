"""The tables of an analysis as rows with types, each read once: the first half of an event view.

An analysis is read by the names of its tables, so anything that holds some tables of `newslens.schema` as attributes
will do; a table that is missing counts as empty. Articles are numbered, and each knows the lineage it goes back to.
Missing values become None here; nobody who shows an event meets a data frame.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from newslens.comparison.shared.moments import publication_moments
from newslens.curation import Decision, in_force
from newslens.frames import DateRow, EvidenceRow, FigureRow, NameRow, QuotationRow, grouped, records
from newslens.presentation.event_view_records import numbered_article
from newslens.schema import Article, Lineage, Passage, Rendering, Reuse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.analysis import Analysis
    from newslens.presentation.event_view_records import NumberedArticle

__all__ = ["EventRows"]

_Record = TypeVar("_Record")


class EventRows:
    """The tables of an analysis as records, with the articles numbered in the order of their table.

    The numbers are those of the command line and of every summary. The order in which articles are shown, here and
    everywhere, is by lineage and then by number, so that copies stand beside their source.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives, or anything that holds its tables as attributes.
    """

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        lineages = {row.article_id: row for row in self._records("lineages", Lineage)}
        articles = getattr(analysis, "articles", None)
        moments = {} if articles is None else publication_moments(articles)
        numbered = [
            numbered_article(number, row, lineages.get(row.article_id), moments.get(row.article_id))
            for number, row in enumerate(self._records("articles", Article), start=1)
        ]
        self.articles = tuple(sorted(numbered, key=_by_voice))
        self.by_id: Mapping[str, NumberedArticle] = {each.article_id: each for each in self.articles}

    @cached_property
    def lineages(self) -> dict[str, list[NumberedArticle]]:
        """Articles by lineage, in the order in which they are shown."""
        return grouped(self.articles, lambda each: each.lineage)

    @cached_property
    def voices_as_given(self) -> list[list[NumberedArticle]]:
        """Articles by lineage, that of the first article given first: where two reports are opened for a reader who chose none.

        Letters follow the times, and of reports without a time their texts, which nobody would guess.
        """
        return sorted(self.lineages.values(), key=lambda family: family[0].number)

    @cached_property
    def rows(self) -> dict[str, int]:
        """Place of each article in the order in which they are shown, from 1: its row in every chart."""
        return {each.article_id: place for place, each in enumerate(self.articles, start=1)}

    @cached_property
    def articles_by_number(self) -> dict[int, NumberedArticle]:
        """Articles by their number."""
        return {each.number: each for each in self.articles}

    @cached_property
    def unseen(self) -> frozenset[str]:
        """Lineages of which nothing shows one source: more than one of their articles has none in them.

        One of them may be the source, or a version that nobody has.
        """
        return frozenset(
            letter for letter, family in self.lineages.items() if letter and _lacks_source(family)
        )

    @property
    def rights(self) -> str:
        """Whose the texts are, as the articles table says."""
        stated = dict.fromkeys(each.rights for each in self.articles if each.rights)
        return "; ".join(stated) or "The texts belong to their publishers."

    @property
    def traced(self) -> bool:
        """Whether the lineages of the articles are known."""
        return any(each.lineage for each in self.articles)

    @cached_property
    def dates(self) -> list[DateRow]:
        """Dates in the order of the articles."""
        return self._records("dates", DateRow)

    @cached_property
    def names(self) -> list[NameRow]:
        """Mentions of names in the order of the articles."""
        return self._records("names", NameRow)

    @cached_property
    def figures(self) -> list[FigureRow]:
        """Figures in the order of the articles."""
        return self._records("figures", FigureRow)

    @cached_property
    def quotations(self) -> list[QuotationRow]:
        """Quotations in the order of the articles."""
        return self._records("quotations", QuotationRow)

    @cached_property
    def renderings(self) -> dict[str, list[Rendering]]:
        """Pairs of quotations by the utterance that they render."""
        return grouped(self._records("renderings", Rendering), lambda row: row.utterance)

    def renderings_in(self, utterance: str, article_id: str) -> list[Rendering]:
        """Those pairs of an utterance of which an article has one side, or both."""
        return self._renderings_in.get((utterance, article_id), [])

    @cached_property
    def _renderings_in(self) -> dict[tuple[str, str], list[Rendering]]:
        found: dict[tuple[str, str], list[Rendering]] = {}
        for row in (row for group in self.renderings.values() for row in group):
            for article_id in dict.fromkeys((row.article_a, row.article_b)):
                found.setdefault((row.utterance, article_id), []).append(row)
        return found

    @cached_property
    def passages(self) -> list[Passage]:
        """Passages that two articles share."""
        return self._records("passages", Passage)

    @cached_property
    def reuse(self) -> dict[tuple[str, str], float]:
        """Share of the second article that stands in the first as well."""
        return {(row.article_a, row.article_b): row.share_of_b for row in self._records("reuse", Reuse)}

    def mostly_reworded(self, a: str, b: str) -> bool:
        """Whether most of what two articles share is shared in other words."""
        return self._reworded.get(frozenset((a, b)), 0) > 0

    @cached_property
    def _reworded(self) -> dict[frozenset[str], int]:
        """Characters that two articles share in other words, less those that they share word for word."""
        balance: dict[frozenset[str], int] = defaultdict(int)
        for row in self.passages:
            length = row.end_b - row.start_b
            reworded = row.relation in {"reworded", "translated"}
            balance[frozenset((row.article_a, row.article_b))] += length if reworded else -length
        return balance

    @cached_property
    def attributions(self) -> dict[tuple[str, int], str | None]:
        """Who is said to give a figure, by its article and start."""
        return {(row.article_id, row.start): row.attributed_to for row in self.figures}

    @cached_property
    def evidence(self) -> dict[str, list[EvidenceRow]]:
        """Spans by the finding that rests on them."""
        return grouped(self._records("evidence", EvidenceRow), lambda row: row.finding)

    @cached_property
    def decisions(self) -> list[Decision]:
        """What a person decided and no later line overrules, in the order of the decisions."""
        frame = getattr(self.analysis, "decisions", None)
        return [] if frame is None else records(in_force(frame), Decision)

    def _records(self, name: str, kind: type[_Record]) -> list[_Record]:
        frame = getattr(self.analysis, name, None)
        return [] if frame is None else records(frame, kind)


def _by_voice(article: NumberedArticle) -> tuple[bool, int, str, int]:
    """Lineages as their letters are given out, "AA" after "Z"; articles without one come last."""
    return not article.lineage, len(article.lineage), article.lineage, article.number


def _lacks_source(family: Sequence[NumberedArticle]) -> bool:
    ids = {each.article_id for each in family}
    return sum(each.derived_from not in ids for each in family) > 1
