"""What is selected and what is open, shared by the widgets of one analysis: choose in one, and the others show it.

A widget joins once, when it is made, with those of the shared traits that it has. A choice goes on to the widgets of every
other kind: the reader and the review of an analysis follow each other, and two readers do not, because two readers
stand in a notebook to show two things. A widget that shows questions alone stays where it is when a name is selected: it
says by `can_select` what it can follow. Widgets are forgotten with their analysis, or when nothing else holds them.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary, WeakSet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from newslens.analysis import Analysis

__all__ = ["SELECTED", "SIDES", "share_selection", "widgets_of"]

SELECTED = ("question", "mark")
"""Traits for what is selected."""
SIDES = ("left", "right")
"""Traits for the two reports that are open."""

_joined: WeakKeyDictionary[Analysis, WeakSet[Any]] = WeakKeyDictionary()


def share_selection(analysis: Analysis, widget: Any) -> None:
    """Let a widget follow what is selected in others of its analysis, and they what is selected in it.

    Parameters
    ----------
    analysis
        What the widget shows.
    widget
        Any widget with the traits `question` and `mark`, or `left` and `right`, or all four. If it has a method
        `can_select`, it follows only the questions that that allows.
    """
    others = _joined.setdefault(analysis, WeakSet())
    others.add(widget)
    for names in (SELECTED, SIDES):
        if _has(widget, names):
            widget.observe(_passing_on(others, names), names=list(names))


def _passing_on(others: WeakSet[Any], names: Sequence[str]) -> Callable[[Mapping[str, Any]], None]:
    def pass_on(change: Mapping[str, Any]) -> None:
        source = change["owner"]
        for other in list(others):
            if _kind(other) != _kind(source) and _has(other, names):
                _take_over(other, source, names)

    return pass_on


def _has(widget: Any, names: Sequence[str]) -> bool:
    return all(widget.has_trait(name) for name in names)


def widgets_of(analysis: Analysis, kind: str) -> list[Any]:
    """Widgets of an analysis, of one kind.

    Parameters
    ----------
    analysis
        What the widgets show.
    kind
        Name of their class.
    """
    return [widget for widget in _joined.get(analysis, ()) if _kind(widget) == kind]


def _kind(widget: Any) -> str:
    """Name of its class; the class itself does not do, because anywidget makes one for each widget."""
    return type(widget).__name__


def _take_over(widget: Any, source: Any, names: Sequence[str]) -> None:
    """All traits at once, so that no widget shows the mark of one question under the name of another."""
    new = {name: getattr(source, name) for name in names}
    can_select = getattr(widget, "can_select", None)
    if "question" in new and can_select is not None and not can_select(new["question"]):
        return
    if new != {name: getattr(widget, name) for name in names}:
        with _one_message(widget), widget.hold_trait_notifications():
            for name, value in new.items():
                setattr(widget, name, value)


def _one_message(widget: Any) -> contextlib.AbstractContextManager[Any]:
    """What is set goes to the browser in one message: between two it would choose a mark for the question by itself."""
    hold = getattr(widget, "hold_sync", None)
    return contextlib.nullcontext() if hold is None else hold()
