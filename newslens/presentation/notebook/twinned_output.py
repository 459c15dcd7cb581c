"""The output of a cell that shows a widget: the widget for a running kernel, and its static twin for everything else.

A saved notebook, an exported page and JupyterLab before the notebook is run show the twin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["with_twin"]


def with_twin(output: Any, twin: Callable[[], str]) -> Any:  # anywidget has no annotations for it
    """What a widget gives as its output, with its twin as the form in HTML.

    Parameters
    ----------
    output
        Forms of the output by their type, and what is known of them; None where anywidget shows nothing.
    twin
        Gives the twin, with its rules of style.

    Examples
    --------
    >>> with_twin(({"text/plain": "Lamp()"}, {}), lambda: "<p>A lamp.</p>")
    ({'text/plain': 'Lamp()', 'text/html': '<p>A lamp.</p>'}, {})
    """
    if output is None:
        return None
    data, metadata = output
    return {**data, "text/html": twin()}, metadata
