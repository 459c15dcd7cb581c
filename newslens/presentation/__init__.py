"""A table in; a chart, an HTML fragment, a widget or a page out.

What a notebook asks for stands here by its short name: ``from newslens.presentation import charts, notebook, views``.
Each is imported when it is asked for, because Altair and ipywidgets are slow to load.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

    from newslens.presentation.drawing import charts
    from newslens.presentation.notebook import listings, views, widgets

__all__ = ["charts", "listings", "views", "widgets"]

_ROOMS = {"charts": "drawing", "listings": "notebook", "views": "notebook", "widgets": "notebook"}


def __getattr__(name: str) -> ModuleType:
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return importlib.import_module(f"{__name__}.{_ROOMS[name]}.{name}")
