"""Tables in; a chart, a fragment of HTML, a widget, a page or a document in another format out.

What a notebook asks for stands here by its short name: ``from newslens.presentation import charts, notebook, views``.
Each is imported when it is asked for, because Altair and ipywidgets are slow to load.

- `charts`: who gives which figure, how an amount moved, who shares text with whom.
- `views`: parts of the page on their own; `widgets`: a choice, and what was chosen.
- `lesson`: a guess held against the tables, answered in a sentence.
- `notebook`: `setup` for a notebook, and its export as a page.
- `page`: the page of an event (`newslens.write_report`).
- `tei_apparatus`, `web_annotations`, `collation_csv`: an analysis for other tools; `exchange_documents`: all of these.

An *event view* is one event ready to be shown, an *article* what an outlet printed, the *page* what newslens writes.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from newslens.presentation.interchange import (
    collation_csv,
    exchange_documents,
    tei_apparatus,
    web_annotations,
)

if TYPE_CHECKING:
    from types import ModuleType

    from newslens.presentation.drawing import charts
    from newslens.presentation.notebook import lesson, views, widgets

__all__ = [
    "charts",
    "collation_csv",
    "exchange_documents",
    "lesson",
    "tei_apparatus",
    "views",
    "web_annotations",
    "widgets",
]

_ROOMS = {"charts": "drawing", "lesson": "notebook", "views": "notebook", "widgets": "notebook"}


def __getattr__(name: str) -> ModuleType:
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return importlib.import_module(f"{__name__}.{_ROOMS[name]}.{name}")
