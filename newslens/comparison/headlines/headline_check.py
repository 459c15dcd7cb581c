"""What a headline says and the text under it does not: a number, or words in quotation marks.

Takes articles with their titles, figures and segments; gives the places in the titles. A number of a title is borne out by any figure of
the text that is the same or nearly so, by two or three that make it together, and by the bare number anywhere in the text. One
that is not is compared with the text by the rules that hold between reports (`newslens.comparison.questions`): where
both answer one question and cannot both be true, the text's answers are given. Where the text speaks of what is counted
and gives no such number, that is said and nothing more.

Headings inside a text are left out of it, because the title often stands there again. Vague words and fractions are passed
over: a headline rounds. So is what the text does not speak of at all, which may be cut off or be no text of an article.

How sure it is: 75 headlines of news over their own texts gave no claim; set over the texts of other reports of the same event, 324
pairs, they gave 14, of which one misread its number ("Pixel 2 photos").

Offsets are those of the title: ``title[start:end] == surface``.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING, Final, Protocol

import pandas as pd

from newslens.comparison.questions import collate_figures
from newslens.extraction.figures import extract_figures, find_figures
from newslens.extraction.quotations import find_quotations
from newslens.frames import FigureRow, records
from newslens.language.stems import stem
from newslens.language.tokens import tokenize
from newslens.schema import UNMARKED_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.comparison.questions import FigureCollation
    from newslens.frames import SegmentRow
    from newslens.schema import Figure, Quotation, Span

__all__ = ["HeadlineClaim", "check_headlines"]

_NEARLY: Final = 0.2
"""Share by which a round number of a headline may be off, "300" over a text with 347; 27 is not round. Set by hand."""
_MOST_PARTS: Final = 3
"""Figures of a text that may make the number of its headline together: cash and shares, or the dead of three places."""
_MOST_ADDED: Final = 40
"""Figures of a text up to which their sums are tried; set by hand: beyond, three of many make nearly any number."""
_LEAST_QUOTED: Final = 2
"""Words in quotation marks that are looked for; a single one is the headline's own distance to a word."""


class _TitledText(Protocol):
    @property
    def article_id(self) -> str:
        """Key of the article."""

    @property
    def title(self) -> str | None:
        """Its headline."""

    @property
    def text(self) -> str:
        """The text under it."""


@dataclass(frozen=True, slots=True)
class HeadlineClaim:
    """What a headline says and its text does not."""

    article_id: str
    start: int
    end: int
    surface: str
    kind: str
    """figure or quotation."""
    answers: tuple[FigureRow, ...] = ()
    """Figures of the text that answer the same and cannot be true with it; empty where the text only lacks it."""


def check_headlines(
    articles: Iterable[_TitledText], figures: Iterable[FigureRow], segments: Iterable[SegmentRow] = ()
) -> list[HeadlineClaim]:
    """Find what headlines say and their own texts do not bear out, in the order of the articles.

    Parameters
    ----------
    articles
        Articles; those without a title are passed over.
    figures
        What was found in their texts.
    segments
        Their segments, of which headings are left out.

    Examples
    --------
    >>> from newslens.frames import FigureRow
    >>> from newslens.schema import Article
    >>> text = "Fourteen people were killed when the sluice at Velm broke on Sunday, the river board said."
    >>> article = Article("herald", None, "Sluice break at Velm kills 40", *[None] * 6, text)
    >>> given = FigureRow(0, 8, "Fourteen", 14.0, 14.0, "exact", article_id="herald")
    >>> [(claim.surface, [row.surface for row in claim.answers]) for claim in check_headlines([article], [given])]
    [('40', ['Fourteen'])]
    """
    headings: dict[str, list[SegmentRow]] = defaultdict(list)
    for row in segments:
        if row.role == "heading":
            headings[row.article_id].append(row)
    given: dict[str, list[FigureRow]] = defaultdict(list)
    for figure in figures:
        given[figure.article_id].append(figure)
    return [
        claim
        for each in articles
        for claim in _check(_Report(each, headings[each.article_id], given[each.article_id]))
    ]


class _Report:
    """A title and the text under it, without its headings."""

    def __init__(
        self, article: _TitledText, headings: Sequence[SegmentRow], figures: Sequence[FigureRow]
    ) -> None:
        self.article_id, self.title, self.text = article.article_id, article.title or "", article.text
        for row in headings:
            self.text = self.text[: row.start] + " " * (row.end - row.start) + self.text[row.end :]
        self.figures = [row for row in figures if not self.text[row.start : row.end].isspace()]

    @cached_property
    def words(self) -> list[str]:
        """Words and numbers of the text."""
        return _words(self.text)

    @cached_property
    def collation(self) -> FigureCollation:
        """What of title and text answers one question, compared as two reports are: once, however many numbers a title has."""
        pair = pd.DataFrame({"article_id": ["headline", "text"], "text": [self.title, self.text]})
        return collate_figures(pair, extract_figures(pair))


def _check(report: _Report) -> list[HeadlineClaim]:
    if not report.title or not report.text.strip():
        return []
    claims = []
    for figure in find_figures(report.title):
        rounds = figure.comparator == "vague" or figure.unit == "fraction"
        if not rounds and not _is_given(figure, report.figures) and not _is_written(figure, report.words):
            claims += _numbered(report, figure)
    for quotation in find_quotations(report.title):
        if quotation.kind not in UNMARKED_KINDS and not _is_said(quotation, report):
            claims.append(_claim(report, quotation, "quotation"))
    return sorted(claims, key=lambda claim: claim.start)


def _claim(report: _Report, span: Span, kind: str, answers: tuple[FigureRow, ...] = ()) -> HeadlineClaim:
    return HeadlineClaim(report.article_id, span.start, span.end, span.surface, kind, answers)


def _is_given(figure: Figure, given: Sequence[Figure]) -> bool:
    """Whether a text has the number of a figure, in round terms, in its bounds, or in parts."""
    number = figure.low if figure.low is not None else figure.high
    if number is None or any(_holds(each, number) for each in given):
        return True
    exact = [
        each.low for each in given if each.low is not None and each.low == each.high and 0 < each.low < number
    ]
    if len(exact) > _MOST_ADDED:
        return False
    sizes = range(2, _MOST_PARTS + 1)
    return any(sum(parts) == number for size in sizes for parts in combinations(exact, size))


def _holds(given: Figure, number: float) -> bool:
    """Whether a number lies in the bounds of a figure, which a round number may miss by a little."""
    off = min(_step(number), _NEARLY * abs(number))
    above = given.low is None or given.low <= number or given.low - number < off
    below = given.high is None or given.high >= number or number - given.high < off
    return above and below


def _step(number: float) -> float:
    """What a number may have been rounded to: 350 to tens, 27 to ones, 1.5 to tenths."""
    digits = Decimal(str(number)).normalize().as_tuple()
    return float(10.0 ** int(digits.exponent))


def _is_written(figure: Figure, said: Sequence[str]) -> bool:
    """Whether a number stands in a text as no figure, in a date or a score."""
    numbers = [each for each in _words(figure.surface) if each[0].isdigit()]
    return any(each in said for each in numbers)


def _is_said(quotation: Quotation, report: _Report) -> bool:
    """Whether the words of a quotation stand in a text one behind the other; a single word is not looked for."""
    wanted = _words(quotation.surface)
    if len(wanted) < _LEAST_QUOTED:
        return True
    said = report.words
    return any(said[at : at + len(wanted)] == wanted for at in range(len(said) - len(wanted) + 1))


def _numbered(report: _Report, figure: Figure) -> list[HeadlineClaim]:
    """A number that a text does not have, with what it has instead; none where the text speaks of something else."""
    verdict, answers = _compared(report, figure)
    if answers:
        return [_claim(report, figure, "figure", answers)] if verdict == "conflict" else []
    counted = [stem(word) for word in _words(figure.counted or "")][-1:]
    spoken_of = bool(counted) and counted[0] in {stem(word) for word in report.words}
    return [_claim(report, figure, "figure")] if spoken_of else []


def _compared(report: _Report, figure: Figure) -> tuple[str | None, tuple[FigureRow, ...]]:
    """What a text answers to the question of a figure in its title, and the verdict on both."""
    rows = records(report.collation.figures, FigureRow)
    mine = next((row for row in rows if (row.article_id, row.start) == ("headline", figure.start)), None)
    if mine is None or mine.question is None:
        return None, ()
    answers = tuple(
        replace(row, article_id=report.article_id, question=None)
        for row in rows
        if row.article_id == "text" and row.question == mine.question
    )
    questions = report.collation.questions
    return dict(zip(questions["question"], questions["verdict"], strict=True)).get(mine.question), answers


def _words(text: str) -> list[str]:
    """Words and numbers in small letters, with one kind of apostrophe."""
    return [
        token.surface.casefold().replace("’", "'") for token in tokenize(text) if token.surface[0].isalnum()
    ]
