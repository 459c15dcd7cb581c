"""Two choices for a notebook: a question with its figures, an utterance with its renderings.

Each is a drop-down list over what the articles can be compared on, and below it what was chosen, every number and
every wording in its sentence. A widget lives as long as its kernel; for the time after, its output carries a
static twin (`newslens.presentation.notebook.views`) that lists all choices folded: this is what an exported page shows,
and JupyterLab before the notebook is run.

The only module that imports ipywidgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.errors import MissingExtraError
from newslens.presentation.event_view import EventView
from newslens.presentation.notebook.comparisons import (
    compared_questions,
    compared_utterances,
    show_question,
    show_utterance,
    utterance_label,
)
from newslens.presentation.notebook.views import questions, utterances
from newslens.presentation.phrasing import verdict

try:
    import ipywidgets
except ImportError:
    raise MissingExtraError("newslens.presentation.notebook.widgets", "notebook") from None

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newslens.analysis import Analysis
    from newslens.presentation.notebook.fragments import View

__all__ = ["Choice", "choose_question", "choose_utterance"]


class Choice(ipywidgets.VBox):  # type: ignore[misc] # ipywidgets has no annotations
    """A drop-down list and what was chosen from it.

    Parameters
    ----------
    name
        What is chosen: "Question".
    choices
        Pairs of a label and a key.
    show
        Gives the HTML for a key.
    twin
        All choices as static HTML.
    """

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str]],
        *,
        show: Callable[[str], View],
        twin: View,
    ) -> None:
        self.chosen = ipywidgets.Dropdown(
            options=list(choices),
            description=name,
            layout=ipywidgets.Layout(width="auto", max_width="48rem"),
            style={"description_width": "initial"},
        )
        self.shown = ipywidgets.HTML()
        self._show, self._twin = show, twin
        super().__init__([self.chosen, self.shown])
        self.chosen.observe(self._follow, names="value")
        self._follow()

    def __repr__(self) -> str:
        return f"{self.chosen.description}: {len(self.chosen.options)} to choose from"

    def _follow(self, _: object = None) -> None:
        key = self.chosen.value
        self.shown.value = self._twin.styled if key is None else self._show(key).styled

    def _repr_mimebundle_(self, **options: object) -> dict[str, object]:
        bundle: dict[str, object] = super()._repr_mimebundle_(**options)
        return {**bundle, "text/html": self._twin.styled}


def choose_question(analysis: Analysis) -> Choice:
    """Choose a question and see its figures, each in its sentence.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.

    Returns
    -------
    Choice
        Questions that more than one figure answers, conflicts first.
    """
    event = EventView(analysis)
    return Choice(
        "Question",
        [(f"{verdict(row.verdict).sign} {row.label}", row.question) for row in compared_questions(event)],
        show=lambda key: show_question(event, key),
        twin=questions(analysis),
    )


def choose_utterance(analysis: Analysis) -> Choice:
    """Choose an utterance and see its renderings side by side, each in its sentence.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.

    Returns
    -------
    Choice
        Utterances that more than one quotation renders.
    """
    event = EventView(analysis)
    return Choice(
        "Utterance",
        [(utterance_label(each), each.key or "") for each in compared_utterances(event)],
        show=lambda key: show_utterance(event, key),
        twin=utterances(analysis),
    )
