"""What the widgets of an analysis need again: its data, and the state that each was left in.

A cell that is run again makes a new widget. It shows what the last one of its kind showed, and what was worked out for
one widget serves all others. Everything is forgotten with the analysis.
"""

from __future__ import annotations

import copy
from functools import cached_property
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from newslens.presentation.event_view import EventView
from newslens.presentation.page import SentenceWordings
from newslens.presentation.reader import ReaderData

if TYPE_CHECKING:
    from newslens.analysis import Analysis

__all__ = ["WidgetMemory", "memory_of"]


class WidgetMemory:
    """Data and states of the widgets of one analysis."""

    def __init__(self, event: EventView) -> None:
        self.event = event
        self.states: dict[str, dict[str, Any]] = {}
        """Traits by name, for each kind of widget."""
        self.charts: dict[str, Any] = {}
        """Charts of questions that were drawn, by question."""

    @cached_property
    def data(self) -> ReaderData:
        """What a reader shows of the analysis."""
        return ReaderData(self.event)

    @cached_property
    def wordings(self) -> SentenceWordings:
        """Sentences by their wording, for two reports side by side."""
        return SentenceWordings(self.event)


_kept: WeakKeyDictionary[Analysis, WidgetMemory] = WeakKeyDictionary()
"""By analysis, and gone with it."""


def memory_of(analysis: Analysis) -> WidgetMemory:
    """The memory of an analysis, the same for as long as it lives.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    """
    if analysis not in _kept:
        # Of a copy that shares its tables: what holds on to its own key would never be forgotten.
        _kept[analysis] = WidgetMemory(EventView(copy.copy(analysis)))
    return _kept[analysis]
