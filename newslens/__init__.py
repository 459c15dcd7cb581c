"""Read one event through many news reports.

newslens loads the articles that several outlets wrote about one event into DataFrames and answers, with the
characters of the text that prove it: which figures do they give, and where do they contradict each other? How
does one quotation differ from outlet to outlet and translation to translation? Which report copies which?

Importing it is light: pandas and the extractors, no charts, no widgets, no Jupyter. Those come in by name::

    from newslens.presentation import charts, widgets

Examples
--------
>>> import newslens as nl
>>> [(figure.surface, figure.low, figure.counted) for figure in nl.find_figures("At least 12 boats sank.")]
[('At least 12', 12.0, 'boats')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.analysis import Analysis, analyze, load_analysis
from newslens.comparison.findings import find_discrepancies
from newslens.comparison.questions import collate_figures, match_results, read_results
from newslens.comparison.reuse import find_reuse, trace_lineages
from newslens.comparison.utterances import alignment_table, collate_quotations
from newslens.corpus_folder import add, check_folder, new_folder
from newslens.curation import read_decisions
from newslens.document import segment
from newslens.errors import (
    InputError,
    MissingExtraError,
    NewslensError,
    ReadingNotice,
    UnmatchedDecisionWarning,
    UnreadableArticleWarning,
)
from newslens.extraction.dates import extract_dates, find_dates
from newslens.extraction.figures import extract_figures, find_figures
from newslens.extraction.names import extract_names, find_names
from newslens.extraction.quotations import extract_quotations, find_quotations
from newslens.reading import find_segments, read_articles, split_sentences

if TYPE_CHECKING:
    from newslens.presentation.page import write_report
    from newslens.presentation.sheet import write_sheet

__all__ = [
    "Analysis",
    "InputError",
    "MissingExtraError",
    "NewslensError",
    "ReadingNotice",
    "UnmatchedDecisionWarning",
    "UnreadableArticleWarning",
    "__version__",
    "add",
    "alignment_table",
    "analyze",
    "check_folder",
    "collate_figures",
    "collate_quotations",
    "extract_dates",
    "extract_figures",
    "extract_names",
    "extract_quotations",
    "find_dates",
    "find_discrepancies",
    "find_figures",
    "find_names",
    "find_quotations",
    "find_reuse",
    "find_segments",
    "load_analysis",
    "match_results",
    "new_folder",
    "read_articles",
    "read_decisions",
    "read_results",
    "segment",
    "split_sentences",
    "trace_lineages",
    "write_report",
    "write_sheet",
]

__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    if name == "write_report":
        from newslens.presentation.page import write_report  # noqa: PLC0415 - charts are heavy to import

        return write_report
    if name == "write_sheet":
        from newslens.presentation.sheet import write_sheet  # noqa: PLC0415 - so are templates

        return write_sheet
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
