"""Charts and drawings: shapes of answers, panels of questions and of results, the lineages, a heat map of reuse.

`charts` is what notebooks use: an analysis in, an Altair chart out. A page takes the same panels from here, turns
them into SVG (`inline_svg`) and gives each mark the address of the words it stands for.

A *panel* is a small chart of one question, a row an article; a *shape* is a figure as it is drawn, by its
comparator; a *holder* is whom a result from outside belongs to, a party or a town.
"""

from __future__ import annotations

from newslens.presentation.drawing.certified_result_panels import (
    LONGEST_TOLD,
    Holder,
    ResultFigure,
    holders_of,
    result_panel,
    results_in_words,
)
from newslens.presentation.drawing.chart_to_svg import PADDING, inline_svg
from newslens.presentation.drawing.lineage_graph import LineageDrawing, draw_lineages, lineages_in_words
from newslens.presentation.drawing.mark_layout import text_width
from newslens.presentation.drawing.question_panels import (
    charted_questions,
    ordered_questions,
    question_in_words,
    question_panel,
)
from newslens.presentation.drawing.reuse_heat_map import draw_reuse

__all__ = [
    "LONGEST_TOLD",
    "PADDING",
    "Holder",
    "LineageDrawing",
    "ResultFigure",
    "charted_questions",
    "draw_lineages",
    "draw_reuse",
    "holders_of",
    "inline_svg",
    "lineages_in_words",
    "ordered_questions",
    "question_in_words",
    "question_panel",
    "result_panel",
    "results_in_words",
    "text_width",
]
