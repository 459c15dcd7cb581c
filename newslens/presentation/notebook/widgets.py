"""What a notebook works with by hand: a folder to fill, and an analysis to read.

`drop_area` is made from a folder, and `reader`, `figures`, `quotations`, `sources`, `review` and `tables` from an analysis.

The widgets of one analysis are linked: what is selected in one is selected in the others that show such things. Each
keeps its state when its cell is run again, and its `selection` is a table for the next cell.

A widget lives as long as its kernel; for the time after, its output carries a static twin: this is what an exported
page shows, and JupyterLab before the notebook is run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.presentation.notebook.analysis_display import tables_to_show
from newslens.presentation.notebook.drop_area_widget import DropArea
from newslens.presentation.notebook.figures_widget import Figures
from newslens.presentation.notebook.quotations_widget import Quotations
from newslens.presentation.notebook.reader_widget import Reader
from newslens.presentation.notebook.review_widget import Review
from newslens.presentation.notebook.sources_widget import Sources
from newslens.presentation.notebook.table_widget import Tables

if TYPE_CHECKING:
    from pathlib import Path

    from newslens.analysis import Analysis

__all__ = [
    "DropArea",
    "Figures",
    "Quotations",
    "Reader",
    "Review",
    "Sources",
    "Tables",
    "drop_area",
    "figures",
    "quotations",
    "reader",
    "review",
    "sources",
    "table",
    "tables",
]


def drop_area(folder: str | Path = ".") -> DropArea:
    """Files that are dropped, and a text that is pasted, go into the folder of a corpus; what is missing is typed beside them.

    It does what `newslens.add` does, says what was left out and why, and how the folder stands. `drop_area.added` is the table
    of what was added.

    Parameters
    ----------
    folder
        The folder, as `newslens.new_folder` makes it or any other; that of the notebook where none is named.

    Raises
    ------
    InputError
        When there is no such folder.
    """
    return DropArea(folder)


def figures(analysis: Analysis, **traits: object) -> Figures:
    """Question by question: a list to search, the chart of what every report says, and the sentences.

    A question that is chosen is selected in the reader of the same analysis, and a mark that is selected there opens
    its question here. `figures.selection` is the table of its figures.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    traits
        What to begin with, by the traits of `Figures`: `question="people-killed"`, `filters={"verdict": "conflict"}`.

    Returns
    -------
    Figures
        Questions that more than one figure answers, conflicts first.
    """
    return Figures(analysis, **traits)


def quotations(analysis: Analysis, **traits: object) -> Quotations:
    """Speaker by speaker: what several reports quote, its wordings one under another.

    It follows the reader of the same analysis and the reader follows it. `quotations.selection` is the table of the
    quotations that render what was chosen.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    traits
        What to begin with, by the traits of `Quotations`: `filters={"verdict": "altered"}`.

    Returns
    -------
    Quotations
        Utterances that more than one report renders.
    """
    return Quotations(analysis, **traits)


def reader(analysis: Analysis, **traits: object) -> Reader:
    """Two reports beside each other, linked with each other and with the tables.

    A mark, an answer or a line of the index selects a question, an utterance, a date or a name; the other report comes
    to the same height, the panel compares the answers, and `reader.selection` is a table of what is selected.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    traits
        What to begin with, by the traits of `Reader`: `left="herald"`, `question="people-killed"`.

    Returns
    -------
    Reader
        The widget; that of one analysis shows again what it showed last.
    """
    return Reader(analysis, **traits)


def review(analysis: Analysis, path: str | Path = "decisions.csv", **traits: object) -> Review:
    """What the machine proposes, the most doubtful first, to be accepted, rejected, corrected, joined or split.

    Each decision says what it changes before it is taken, and is in the file when it was taken. `review.decisions` are those of
    the file: `newslens.analyze(articles, decisions=review.decisions)` reads the event again with them.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    path
        The file of decisions, a CSV table; others may write into it, too.
    traits
        What to begin with, by the traits of `Review`: `by="Ada"`, `state="rejected"`.

    Returns
    -------
    Review
        The widget; that of one analysis and file shows again what it showed last.
    """
    return Review(analysis, path, **traits)


def sources(analysis: Analysis, **traits: object) -> Sources:
    """Who shares text with whom: a table of all pairs, and the two that are chosen side by side.

    What both have stands in one row, with the words that differ; a reader of the same analysis opens the same two.
    `sources.selection` is the table of the passages that they share.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    traits
        What to begin with, by the traits of `Sources`: `left="herald"`, `right="ledger"`.

    Returns
    -------
    Sources
        The widget; it begins with the two reports that are most alike and still differ.
    """
    return Sources(analysis, **traits)


table = Tables.of
"""A table to search and sort, as a widget: `table(event.figures)`; its `rows` are what was found."""


def tables(analysis: Analysis, **traits: object) -> Tables:
    """All tables of an analysis, a tab each, to search and sort.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    traits
        What to begin with, by the traits of `Tables`: `table="quotations"`.
    """
    return Tables(tables_to_show(analysis), **traits)
