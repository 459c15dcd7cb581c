"""What each report has of the others: where its sentences come from, what it alone has, what it leaves out.

Takes the tables of an analysis as records; gives, for every sentence, how it stands to the other reports
(`stand_sentences`), and for every report or voice the points that nobody else has and those that it lacks
(`only_here`, `left_out`). Nothing here says which report is right.
"""

from __future__ import annotations

from newslens.comparison.coverage.coverage_points import CoveragePoint, ToldPoints
from newslens.comparison.coverage.left_out_points import LeftOut, left_out, voices_needed
from newslens.comparison.coverage.only_here_points import only_here
from newslens.comparison.coverage.sentence_standings import (
    SentenceKey,
    SentenceStanding,
    Standings,
    stand_sentences,
)
from newslens.comparison.coverage.telling_rows import TellingRows

__all__ = [
    "CoveragePoint",
    "LeftOut",
    "SentenceKey",
    "SentenceStanding",
    "Standings",
    "TellingRows",
    "ToldPoints",
    "left_out",
    "only_here",
    "stand_sentences",
    "voices_needed",
]
