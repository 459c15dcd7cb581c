"""How an analysis shows itself in a cell: what came of it in a sentence, its findings, its tables.

The sentence is that which leads the page, the findings are sentences with the words that they rest on, the strongest
first and open. In a running notebook the tables can be searched and sorted; saved, exported or without anywidget they
are static: folded, with their first rows. An analysis that is shown again shows its tables as they were left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from markupsafe import Markup

from newslens.errors import MissingExtraError
from newslens.presentation.event_view import EventView
from newslens.presentation.notebook.fragments import View, fragment
from newslens.presentation.notebook.table_listing import list_tables
from newslens.presentation.page import Anchors, view_finding
from newslens.presentation.page_opening import opening_sentence

if TYPE_CHECKING:
    import pandas as pd

    from newslens.analysis import Analysis

__all__ = ["display_bundle", "show_analysis", "tables_to_show"]

MOST_FINDINGS: Final = 12
"""Findings that are shown; set by hand: a screen of lines."""
_FIRST: Final = ("findings", "figures", "quotations", "questions", "dates", "names", "evidence", "renderings")
"""Tables that stand first; the others follow in the order in which they come about."""

_widgets: WeakKeyDictionary[Analysis, Any] = WeakKeyDictionary()
"""The widget of an analysis, gone with it."""


def show_analysis(analysis: Analysis) -> View:
    """An analysis as static HTML."""
    return _static_form(_head(analysis), analysis)


def display_bundle(analysis: Analysis) -> dict[str, Any]:
    """An analysis as the output of a cell: a widget where anywidget is installed, and its static twin."""
    head = _head(analysis)
    static = {"text/html": _static_form(head, analysis).styled, "text/plain": repr(analysis)}
    try:
        from newslens.presentation.notebook.analysis_widget import AnalysisOverview  # noqa: PLC0415 - an extra
    except MissingExtraError:
        return static
    if analysis not in _widgets:
        _widgets[analysis] = AnalysisOverview(head, tables_to_show(analysis))
    return {**_widgets[analysis].view_bundle(), **static}


def tables_to_show(analysis: Analysis) -> dict[str, pd.DataFrame]:
    """The tables of an analysis, what is asked for most before the others; a person's decisions, if there are any."""
    tables = analysis.tables
    ordered = {name: tables[name] for name in [*_FIRST, *tables] if name in tables}
    return ordered if analysis.decisions.empty else {**ordered, "decisions": analysis.decisions}


def _static_form(head: View, analysis: Analysis) -> View:
    return View(Markup("{}\n{}").format(head, list_tables(tables_to_show(analysis))))


def _head(analysis: Analysis) -> View:
    event = EventView(analysis)
    anchors = Anchors(event)
    chosen = list(event.findings.values())[:MOST_FINDINGS]
    return fragment(
        "event.html.j2",
        sentence=opening_sentence(event),
        findings=[view_finding(event, anchors, row) for row in chosen],
        more=len(event.findings) - len(chosen),
    )
