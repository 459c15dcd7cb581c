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
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.comparison.headlines.titled_text import TitledText, decimal, plain_words
from newslens.extraction.figures import find_figures
from newslens.extraction.quotations import find_quotations
from newslens.schema import UNMARKED_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslens.comparison.headlines.titled_text import TitledArticle
    from newslens.frames import FigureRow, SegmentRow
    from newslens.schema import Figure, Quotation, Span

__all__ = ["HeadlineClaim", "check_headlines"]

_NEARLY: Final = 0.2
"""Share by which a round number of a headline may be off, "300" over a text with 347; 27 is not round. Set by hand."""
_LEAST_QUOTED: Final = 2
"""Words in quotation marks that are looked for; a single one is the headline's own distance to a word."""


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
    articles: Iterable[TitledArticle], figures: Iterable[FigureRow], segments: Iterable[SegmentRow] = ()
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
        for claim in _check(TitledText(each, headings[each.article_id], given[each.article_id]))
    ]


def _check(report: TitledText) -> list[HeadlineClaim]:
    if not report.title or not report.text.strip():
        return []
    claims = []
    for figure in find_figures(report.title):
        rounds = figure.comparator == "vague" or figure.unit == "fraction"
        if not rounds and not _is_given(figure, report) and not report.has_number(figure.surface):
            claims += _numbered(report, figure)
    for quotation in find_quotations(report.title):
        if quotation.kind not in UNMARKED_KINDS and not _is_said(quotation, report):
            claims.append(_claim(report, quotation, "quotation"))
    return sorted(claims, key=lambda claim: claim.start)


def _claim(report: TitledText, span: Span, kind: str, answers: tuple[FigureRow, ...] = ()) -> HeadlineClaim:
    return HeadlineClaim(report.article_id, span.start, span.end, span.surface, kind, answers)


def _is_given(figure: Figure, report: TitledText) -> bool:
    """Whether a text has the number of a figure, in round terms, in its bounds, or in parts."""
    number = figure.low if figure.low is not None else figure.high
    if number is None:
        return True
    off = min(_step(number), _NEARLY * abs(number))
    return any(_holds(each, number, off) for each in report.figures) or report.adds_up_to(number)


def _holds(given: Figure, number: float, off: float) -> bool:
    """Whether a number lies in the bounds of a figure, which a round number may miss by a little."""
    above = given.low is None or given.low <= number or given.low - number < off
    below = given.high is None or given.high >= number or number - given.high < off
    return above and below


def _step(number: float) -> float:
    """What a number may have been rounded to: 350 to tens, 27 to ones, 1.5 to tenths."""
    return float(10.0 ** int(decimal(number).normalize().as_tuple().exponent))


def _is_said(quotation: Quotation, report: TitledText) -> bool:
    """Whether the words of a quotation stand in a text one behind the other; a single word is not looked for."""
    wanted = plain_words(quotation.surface)
    return len(wanted) < _LEAST_QUOTED or report.has_words(wanted)


def _numbered(report: TitledText, figure: Figure) -> list[HeadlineClaim]:
    """A number that a text does not have, with what it has instead; none where the text speaks of something else."""
    verdict, answers = report.answered(figure.start)
    if answers:
        return [_claim(report, figure, "figure", answers)] if verdict == "conflict" else []
    counted = plain_words(figure.counted or "")[-1:]
    return [_claim(report, figure, "figure")] if counted and report.speaks_of(counted[0]) else []
