"""The page: one HTML file from an analysis, section by section.

`write_report` writes the page to a file, `render_page` gives it as text. The other names are parts of the page that
notebooks show on their own: an *excerpt* is a sentence quoted with its marks, a *collation* an utterance word by word,
a *reading view* an article with everything marked in it; `Anchors` knows the marks and where each leads.
"""

from __future__ import annotations

from newslens.presentation.page.collated_utterance import Collation, collate
from newslens.presentation.page.compared_reports import (
    SideBySide,
    compare_reports,
    most_alike,
    pairs_by_share,
)
from newslens.presentation.page.disagreements import FindingView, in_voices, view_finding
from newslens.presentation.page.excerpts import TextPiece, quoted_sentence
from newslens.presentation.page.finding_cites import Cite
from newslens.presentation.page.highlights import Anchors
from newslens.presentation.page.html_page import render_page, write_report
from newslens.presentation.page.reading_view import ReadingView, view_article
from newslens.presentation.page.reuse_matrix import MOST_IN_TABLE, reuse_rows
from newslens.presentation.page.sentence_wordings import SentenceWordings
from newslens.presentation.page.title_from_reports import default_title

__all__ = [
    "MOST_IN_TABLE",
    "Anchors",
    "Cite",
    "Collation",
    "FindingView",
    "ReadingView",
    "SentenceWordings",
    "SideBySide",
    "TextPiece",
    "collate",
    "compare_reports",
    "default_title",
    "in_voices",
    "most_alike",
    "pairs_by_share",
    "quoted_sentence",
    "render_page",
    "reuse_rows",
    "view_article",
    "view_finding",
    "write_report",
]
