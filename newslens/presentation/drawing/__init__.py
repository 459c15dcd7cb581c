"""Charts and drawings: answers as shapes, panels of questions, slopes from before to after, dates on a line, a heat map.

`charts` is what notebooks use: an analysis in, an Altair chart out. A page takes the same panels from here, turns
them into SVG (`inline_svg`) and gives each mark the address of the words it stands for.

A *panel* is a small chart of one question, a row an article; a *shape* is a figure as it is drawn, by its
comparator; a *holder* is whom an amount belongs to, a party with its seats or a price.
"""

from __future__ import annotations

from newslens.presentation.drawing.answer_marks import shape
from newslens.presentation.drawing.chart_rows import MOST_REPORT_ROWS, rows_to_draw
from newslens.presentation.drawing.chart_to_svg import PADDING, inline_svg
from newslens.presentation.drawing.dates_on_a_line import day_line, days_in_words
from newslens.presentation.drawing.holders import DerivedFigure, Holder, HolderGroup
from newslens.presentation.drawing.mark_layout import text_width
from newslens.presentation.drawing.offline_renderer import CHART_TYPE, draw_offline
from newslens.presentation.drawing.question_panels import (
    question_in_words,
    question_panel,
)
from newslens.presentation.drawing.slope_picture import SlopePicture, slope_pictures

__all__ = [
    "CHART_TYPE",
    "MOST_REPORT_ROWS",
    "PADDING",
    "DerivedFigure",
    "Holder",
    "HolderGroup",
    "SlopePicture",
    "day_line",
    "days_in_words",
    "draw_offline",
    "inline_svg",
    "question_in_words",
    "question_panel",
    "rows_to_draw",
    "shape",
    "slope_pictures",
    "text_width",
]
