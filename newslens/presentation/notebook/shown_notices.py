"""What newslens has to say in a notebook, as a line under the cell: what was left out, assumed, or not found.

Python prints a warning to standard error, on red, with the path of a temporary file and a line of code, which says of a calm note
that something broke. Warnings of others stay as they are.
"""

from __future__ import annotations

import sys
import warnings
from html import escape
from typing import TYPE_CHECKING, Any, Final

from newslens.errors import ReadingNotice, UnmatchedDecisionWarning, UnreadableArticleWarning, kind_of_warning

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["show_notices"]

_OWN: Final = (ReadingNotice, UnmatchedDecisionWarning, UnreadableArticleWarning)


def show_notices() -> None:
    """Show what newslens has to say under the cell that brought it about; calling it again changes nothing."""
    if not isinstance(warnings.showwarning, _Shown):
        warnings.showwarning = _Shown(warnings.showwarning)


class _Shown:
    """Stands in the place of `warnings.showwarning`; hands on what is none of ours."""

    def __init__(self, before: Callable[..., None]) -> None:
        self._before = before

    def __call__(self, message: Warning | str, category: type[Warning], *place: Any, **more: Any) -> None:
        if not issubclass(category, _OWN) or "ipykernel" not in sys.modules:
            self._before(message, category, *place, **more)
            return
        from IPython.display import publish_display_data  # noqa: PLC0415 - only a notebook has it

        kind = kind_of_warning(category)
        html = f'<p class="mathjax_ignore"><b>{kind}:</b> {escape(str(message))}</p>'
        publish_display_data({"text/html": html, "text/plain": f"{kind}: {message}"})
