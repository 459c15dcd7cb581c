"""A list of questions or utterances, and what was chosen from it: the half that figures and quotations share.

The list is searched, filtered and gone through by keyboard in the browser; what was chosen stands beside it with its
sentences. The browser gets the lines of the list at once and, where an event is large, asks for the rest when a line is
opened.

Not covered: which lines there are, and what stands beside them.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from newslens.errors import InputError, MissingExtraError
from newslens.presentation.notebook.known_keys import known_key
from newslens.presentation.notebook.selecting_widget import SelectingWidget
from newslens.presentation.notebook.twinned_output import with_twin
from newslens.presentation.notebook.widget_memory import memory_of
from newslens.presentation.reader import PANEL_PARTS, as_json, module_of, style_of
from newslens.presentation.templating import asset

try:
    import traitlets
except ImportError:
    raise MissingExtraError("newslens.presentation.notebook.widgets", "notebook") from None

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from newslens.analysis import Analysis
    from newslens.presentation.notebook.fragments import View

__all__ = ["SubjectList", "list_module", "list_style"]


def list_module(start: str) -> str:
    """The program of a list, after the parts of the reader that it uses.

    Parameters
    ----------
    start
        Name of the file in `templates/notebook` that says what is listed, without its ending.
    """
    own = (asset(f"{name}.js", folder="notebook") for name in ("subject_list", start))
    return module_of(*PANEL_PARTS, "filters") + "".join(own)


@cache
def list_style() -> str:
    """The style sheet of a list."""
    return style_of("nl-list", asset("subject_list.css", folder="notebook"))


class SubjectList(SelectingWidget):
    """A list, and what was chosen from it.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    keys
        What stands in the list, in its order.
    twin
        Gives all of the list as static HTML, for where no kernel runs.
    traits
        `question`, what is chosen; `mark`, one of its spans as article_id, start and end; `filters`.
    """

    kept_traits = ("question", "mark", "filters")
    known_filters: tuple[str, ...] = ()
    """Names of the filters; each is a word, or empty."""

    _css = list_style()
    _island = traitlets.Unicode().tag(sync=True)
    _places = traitlets.List([]).tag(sync=True)
    filters = traitlets.Dict({}).tag(sync=True)

    def __init__(
        self, analysis: Analysis, keys: Sequence[str], twin: Callable[[Analysis], View], **traits: object
    ) -> None:
        self._twin = twin
        memory = memory_of(analysis)
        data = memory.data
        begun = (
            {"question": self._first_choice(analysis, keys), "filters": {}}
            | self._kept_state(analysis)
            | traits
        )
        if "mark" in traits and "question" not in traits:
            begun.pop("question")
        places = [data.places[key] for key in keys]
        island = data.head() | (
            {"details": {place: data.detail(place) for place in places}} if data.at_once else {}
        )
        super().__init__(analysis, list(keys), _island=as_json(island), _places=places, **begun)

    def __repr__(self) -> str:
        chosen = f", {self.question!r} chosen" if self.question else ""
        return f"{type(self).__name__}({len(self._keys)} to choose from{chosen})"

    def can_select(self, question: str) -> bool:
        """Whether it stands in the list; when another widget lets go of its selection, this one keeps its own."""
        return question in self._keys

    @classmethod
    def _first_choice(cls, analysis: Analysis, keys: Sequence[str]) -> str:
        """What is selected in another widget already, else the first line."""
        selected = [str(state.get("question")) for state in memory_of(analysis).states.values()]
        return next((key for key in selected if key in keys), keys[0] if keys else "")

    @traitlets.validate("question")
    def _known_question(self, proposal: Mapping[str, Any]) -> str:
        key: str = proposal["value"]
        if not key and not self._keys:
            return key
        return known_key(key, self._keys, self.selects)

    @traitlets.validate("filters")
    def _only_known_filters(self, proposal: Mapping[str, Any]) -> dict[str, str]:
        filters = dict.fromkeys(self.known_filters, "")
        for name, value in proposal["value"].items():
            known_key(name, self.known_filters, "filter")
            if not isinstance(value, str):
                raise InputError(f"The filter {name!r} is a word, or empty, not {value!r}.")
            filters[name] = value
        return filters

    def _repr_mimebundle_(self, **options: Any) -> Any:
        return with_twin(super()._repr_mimebundle_(**options), self._static_form)

    def _static_form(self) -> str:
        return self._twin(self._analysis).styled
