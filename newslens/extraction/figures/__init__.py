"""Reported figures: every number that a text gives, with its comparator, its unit and what it counts.

Terms. A *numeral* is a number as printed; a *quantity* is a numeral with its currency or unit, two numerals where they
make a range; a *comparator* is what the text says of it beside its value ("more than"); a *trend* is a rise or fall;
what is *counted* is the noun phrase behind a count. A *figure* has all of these.

A number is read in one go: its value (`newslens.language.numbers`), its unit (`quantities`), what stands before and
behind it (`number_context`), whether it reports anything at all (`excluded_numbers`), and the figure that it is
(`figure_builder`). Amounts without a number come from `vague_amounts`. What figures owe to the figures beside them is
filled in at the end (`adjacent_figures`), and who their source is by `attribution`. Two numbers that are a figure each ("beat
Ondra 20-13") are read apart from the others (`number_pairs`). No figure goes beyond its line.

Takes a text (or a table of articles); gives figures in the order of the text. What this does not cover: numbers in
other languages than English beyond their digits, and which question a figure answers (`newslens.comparison`). The
method is newslens' own; what counts as a figure follows the annotation of NewsQuant (EMNLP 2023).
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from newslens.document import read_documents, read_plain
from newslens.extraction.figures.adjacent_figures import relate_figures
from newslens.extraction.figures.attribution import attribute_figures
from newslens.extraction.figures.excluded_numbers import why_excluded
from newslens.extraction.figures.figure_builder import build_figure, build_vague_figure
from newslens.extraction.figures.number_context import read_context
from newslens.extraction.figures.number_pairs import find_number_pairs, sides_of
from newslens.extraction.figures.quantities import find_quantities
from newslens.extraction.figures.vague_amounts import find_vague_amounts
from newslens.extraction.quotations import extract_quotations
from newslens.frames import spans_by_article
from newslens.language.numbers import find_numerals, lowered
from newslens.schema import Quotation, found_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from newslens.document import Document
    from newslens.extraction.figures.figure_builder import FigureDraft
    from newslens.extraction.figures.joined_numbers import NumberPair
    from newslens.extraction.figures.vague_amounts import VagueAmount
    from newslens.language.numbers import Numeral
    from newslens.schema import Figure

__all__ = ["extract_figures", "find_figures", "find_figures_in", "find_number_pairs"]


def find_figures(text: str) -> list[Figure]:
    """The figures of a text, in its order, without source and question.

    Parameters
    ----------
    text
        Any text. It is not segmented here: headings and captions count.

    Returns
    -------
    list of Figure
        ``text[figure.start:figure.end] == figure.surface`` for each.

    Examples
    --------
    >>> for figure in find_figures("More than 70 seats went to the bloc, about 12km from here."):
    ...     print(figure.surface, figure.low, figure.high, figure.comparator, figure.unit, figure.counted)
    More than 70 70.0 None more_than None seats
    about 12km 12.0 12.0 about kilometer None
    """
    return find_figures_in(read_plain(text))


def find_figures_in(document: Document) -> list[Figure]:
    """The figures of what extraction reads of a document, in its order, without source and question.

    Parameters
    ----------
    document
        An article, or a plain text.
    """
    text = document.readable
    low = lowered(text)
    pairs = find_number_pairs(text, low)
    numerals, vague = _first_come(_outside(find_numerals(text, low), pairs), find_vague_amounts(low))
    drafts = [build_vague_figure(text, low, amount) for amount in vague]
    drafts += _numbers_read(text, low, numerals)
    drafts.sort(key=lambda draft: (draft.figure.start, draft.figure.end))
    figures = relate_figures(text, drafts) + [side for pair in pairs for side in sides_of(text, pair)]
    return document.as_printed(sorted(figures, key=lambda figure: (figure.start, figure.end)))


def extract_figures(
    articles: pd.DataFrame,
    *,
    segments: pd.DataFrame | None = None,
    quotations: pd.DataFrame | None = None,
    documents: Sequence[Document] | None = None,
) -> pd.DataFrame:
    """The figures of every article, with who the text gives as their source.

    Parameters
    ----------
    articles
        The articles table.
    segments
        Their segments, where they are known already. Only body, headings and captions are read.
    quotations
        Their quotations, where they are known already: the figures in them are their speakers'.
    documents
        The same articles as documents, where they were read already.

    Returns
    -------
    DataFrame
        The `figures` table; `question` is missing until figures are collated.
    """
    documents = read_documents(articles, segments) if documents is None else documents
    if quotations is None:
        quotations = extract_quotations(articles, documents=documents)
    spoken = spans_by_article(quotations, Quotation)
    return found_table(
        "figures",
        (
            (each.article_id, attribute_figures(each, find_figures_in(each), spoken.get(each.article_id, [])))
            for each in documents
        ),
    )


def _numbers_read(text: str, low: str, numerals: Sequence[Numeral]) -> list[FigureDraft]:
    """The figures that the numbers of a text are, each finished before the next is read."""
    drafts: list[FigureDraft] = []
    noun_end = 0
    for quantity in find_quantities(text, low, numerals):
        if quantity.start < noun_end and text[quantity.end + 1 : quantity.end + 2].isupper():
            continue  # "two new 737 Max jets": the number belongs to the noun
        number = read_context(text, low, quantity)
        if why_excluded(number) is None:
            draft = build_figure(number)
            drafts.append(draft)
            noun_end = draft.noun_end
    return drafts


def _outside(numerals: Sequence[Numeral], pairs: Sequence[NumberPair]) -> Sequence[Numeral]:
    """The numbers that are no side of a pair; both are in the order of the text."""
    if not pairs:
        return numerals
    starts = [pair.start for pair in pairs]
    return [
        each
        for each in numerals
        if (place := bisect_right(starts, each.end - 1)) == 0 or pairs[place - 1].end <= each.start
    ]


def _first_come(
    numerals: Sequence[Numeral], vague: Sequence[VagueAmount]
) -> tuple[Sequence[Numeral], Sequence[VagueAmount]]:
    """Both without overlaps: in "several hundred" the vague amount starts first, in "three dozen" the number."""
    if not vague:
        return numerals, vague
    spans = sorted(
        [(each.start, each.end, 0, index) for index, each in enumerate(numerals)]
        + [(each.start, each.end, 1, index) for index, each in enumerate(vague)]
    )
    kept: tuple[list[int], list[int]] = ([], [])
    taken = 0
    for start, end, which, index in spans:
        if start >= taken:
            kept[which].append(index)
            taken = end
    return [numerals[index] for index in kept[0]], [vague[index] for index in kept[1]]
