"""A title and the text under it, and what a check of the title asks of the text.

Takes an article with its headings and the figures that are known of its text, a person's decisions among them; tells which words
and numbers stand in the text, which amounts its figures make together, and what title and text answer to one question, by the
rules that hold between two reports. Headings inside the text are left out of it. Each is worked out once, when it is first asked
for, however much a title says.

What this does not cover: what of a title is asked about, and what is said of it (`newslens.comparison.headlines.headline_check`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import replace
from decimal import Decimal
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING, Final, Protocol

import pandas as pd

from newslens.comparison.questions import collate_figures
from newslens.extraction.figures import extract_figures
from newslens.frames import FigureRow, records, rows
from newslens.language.stems import stem
from newslens.language.tokens import tokenize
from newslens.schema import found_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.questions import FigureCollation
    from newslens.frames import SegmentRow

__all__ = ["TitledArticle", "TitledText", "decimal", "plain_words"]

_MOST_PARTS: Final = 3
"""Figures of a text that may make the number of its headline together: cash and shares, or the dead of three places."""
_MOST_ADDED: Final = 40
"""Figures of a text up to which their sums are tried; set by hand: beyond, three of many make nearly any number."""

_TITLE: Final = "headline"
_TEXT: Final = "text"
"""Keys of title and text where they are compared as two reports are."""


class TitledArticle(Protocol):
    """An article with its headline."""

    @property
    def article_id(self) -> str:
        """Key of the article."""

    @property
    def title(self) -> str | None:
        """Its headline."""

    @property
    def text(self) -> str:
        """The text under it."""


class TitledText:
    """A title and the text under it.

    Parameters
    ----------
    article
        The article.
    headings
        Its segments that are headings.
    figures
        What is known of its text.

    Examples
    --------
    >>> from newslens.schema import Article
    >>> article = Article("herald", None, "Five saved", *[None] * 6, "Two men were saved, and three women.")
    >>> women = FigureRow(24, 29, "three", 3.0, 3.0, "exact", "person", "women", article_id="herald")
    >>> report = TitledText(article, [], [FigureRow(0, 3, "Two", 2.0, 2.0, "exact", article_id="herald"), women])
    >>> report.adds_up_to(5.0), report.has_words(["were", "saved"]), report.speaks_of("boat")
    (True, True, False)
    """

    def __init__(
        self, article: TitledArticle, headings: Sequence[SegmentRow], figures: Sequence[FigureRow]
    ) -> None:
        self.article_id, self.title = article.article_id, article.title or ""
        self.text = _without(article.text, headings)
        self.figures = [row for row in figures if not self.text[row.start : row.end].isspace()]

    def has_number(self, written: str) -> bool:
        """Whether digits of a title stand in the text, in a figure, a date or a score."""
        return any(each[0].isdigit() and each in self._word_set for each in plain_words(written))

    def has_words(self, words: Sequence[str]) -> bool:
        """Whether words stand in the text one behind the other."""
        return _running(words) in self._running

    def speaks_of(self, word: str) -> bool:
        """Whether a word stands in the text in any form."""
        return stem(word) in self._stems

    def adds_up_to(self, number: float) -> bool:
        """Whether two or three amounts of the text make a number; where very many are smaller, none are said to."""
        exact = decimal(number)
        return bisect_left(self._amounts, exact) <= _MOST_ADDED and exact in self._sums

    def answered(self, start: int) -> tuple[str | None, tuple[FigureRow, ...]]:
        """The verdict on the question that a figure of the title answers, and what the text answers to it."""
        question = self._asked.get(start) if self.figures else None
        return (None, ()) if question is None else (self._verdicts[question], self._answers.get(question, ()))

    @cached_property
    def _words(self) -> list[str]:
        return plain_words(self.text)

    @cached_property
    def _word_set(self) -> frozenset[str]:
        return frozenset(self._words)

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(map(stem, self._word_set))

    @cached_property
    def _running(self) -> str:
        return _running(self._words)

    @cached_property
    def _amounts(self) -> list[Decimal]:
        """The exact amounts of the text above nought, the smallest first."""
        exact = (row.low for row in self.figures if row.low is not None and row.low == row.high)
        return sorted(decimal(amount) for amount in exact if amount > 0)

    @cached_property
    def _sums(self) -> frozenset[Decimal]:
        """What the smallest amounts make together: what makes a number is smaller than it."""
        parts, sizes = self._amounts[:_MOST_ADDED], range(2, _MOST_PARTS + 1)
        return frozenset(sum(each, Decimal()) for size in sizes for each in combinations(parts, size))

    @cached_property
    def _verdicts(self) -> dict[str, str]:
        return dict(rows(self._collation.questions, "question", "verdict"))

    @cached_property
    def _asked(self) -> dict[int, str | None]:
        """The question that each figure of the title answers, by its start."""
        return {row.start: row.question for row in self._compared if row.article_id == _TITLE}

    @cached_property
    def _answers(self) -> dict[str | None, tuple[FigureRow, ...]]:
        """What the text answers, by question."""
        found: dict[str | None, list[FigureRow]] = defaultdict(list)
        for row in self._compared:
            if row.article_id == _TEXT:
                found[row.question].append(replace(row, article_id=self.article_id, question=None))
        return {question: tuple(answers) for question, answers in found.items()}

    @cached_property
    def _compared(self) -> list[FigureRow]:
        return records(self._collation.figures, FigureRow)

    @cached_property
    def _collation(self) -> FigureCollation:
        """What of title and text answers one question; of the text the figures that are given, and no others."""
        pair = pd.DataFrame({"article_id": [_TITLE, _TEXT], "text": [self.title, self.text]})
        given = found_table("figures", [(_TEXT, self.figures)])
        return collate_figures(pair, pd.concat([extract_figures(pair[:1]), given], ignore_index=True))


def decimal(number: float) -> Decimal:
    """A number as it is printed.

    Examples
    --------
    >>> 1.1 + 2.2 == 3.3, decimal(1.1) + decimal(2.2) == decimal(3.3)
    (False, True)
    """
    return Decimal(str(number))


def plain_words(text: str) -> list[str]:
    """Words and numbers in small letters, with one kind of apostrophe.

    Examples
    --------
    >>> plain_words("“Nobody’s boat”, says No. 7")
    ["nobody's", 'boat', 'says', 'no', '7']
    """
    return [
        token.surface.casefold().replace("’", "'") for token in tokenize(text) if token.surface[0].isalnum()
    ]


def _running(words: Sequence[str]) -> str:
    """Words one behind the other, with a sign around each that no word has."""
    return "\n" + "".join(f"{word}\n" for word in words)


def _without(text: str, headings: Sequence[SegmentRow]) -> str:
    """A text with blanks in place of its headings, as long as it was."""
    pieces, at = [], 0
    for row in sorted(headings, key=lambda each: each.start):
        pieces += [text[at : row.start], " " * (row.end - max(row.start, at))]
        at = max(row.end, at)
    return "".join([*pieces, text[at:]])
