"""A drop area for the folder of a corpus, as a widget: files that are dropped or chosen, a text that is pasted, what is missing.

The browser sends names and bytes; Python reads them, puts them into the folder and its manifest, and says what was understood, what
was left out and why, and how the folder stands. What is missing of an article is typed beside it and goes into the line of the manifest
that names it. Nothing that stands in the folder is replaced.

What is in files and texts becomes text nodes in the browser, so it can never become markup. The saved notebook keeps what was added: it
stands in a second output of the cell, which is renewed with each addition and hidden while the widget lives.

Not covered: how files are read and added (`newslens.corpus_folder`), and how they come over (`DroppedFiles`).
"""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pandas as pd
from markupsafe import Markup

from newslens.corpus_folder import Addition, add, add_text, check_folder, fill_cells, nothing_added
from newslens.errors import MissingExtraError, NewslensError
from newslens.presentation.notebook.dropped_files import DroppedFiles, Piece
from newslens.presentation.notebook.folder_display import show_addition, show_folder_check
from newslens.presentation.notebook.fragments import View, fragment
from newslens.presentation.notebook.table_text import cell_text
from newslens.presentation.notebook.twinned_output import with_twin
from newslens.presentation.reader import as_json, module_of, style_of
from newslens.presentation.templating import asset
from newslens.reading import list_folder

try:
    import anywidget
    import traitlets
    from IPython.display import publish_display_data
except ImportError:
    raise MissingExtraError("newslens.presentation.notebook.widgets", "notebook") from None

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.corpus_folder import FolderCheck

__all__ = ["DropArea"]

MOST_SENTENCES: Final = 12
"""Sentences of one kind that are shown; set by hand: beyond them the folder is read better with `check_folder`."""
_TYPED: Final = ("outlet", "published", "title")
"""Columns that can be filled beside an article."""
_PASTED: Final = ("outlet", "title", "published", "url")
"""What can be said of a text that is pasted."""

_kept: dict[Path, pd.DataFrame] = {}
"""What was added to a folder since the kernel runs, so that a cell that is run again still tells it."""


class DropArea(anywidget.AnyWidget):
    """An area where files and texts are put into the folder of a corpus.

    Parameters
    ----------
    folder
        The folder; the manifest is made with the first addition where there is none.

    Attributes
    ----------
    added
        A row an article that was added here, as it stands in the folder now; for the next cell, and to be observed.

    Raises
    ------
    InputError
        When there is no such folder.

    Examples
    --------
    >>> import tempfile
    >>> area = DropArea(tempfile.mkdtemp())
    >>> area.added.columns.tolist()
    ['article_id', 'outlet', 'published', 'title', 'words', 'file']
    """

    _esm = module_of("dom") + asset("drop_area.js", folder="notebook")
    _css = style_of("nl-drop", asset("drop_area.css", folder="notebook")) + asset(
        "hidden_twin.css", folder="notebook"
    )
    _shown = traitlets.Unicode().tag(sync=True)
    added = traitlets.Instance(pd.DataFrame)

    def __init__(self, folder: str | Path) -> None:
        self._folder = Path(folder)
        self._dropped: DroppedFiles | None = None
        self._last = nothing_added(self._folder)
        self._check = check_folder(self._folder, decisions=False)
        self._is_displayed = False
        super().__init__(added=_kept.get(self._folder.resolve(), self._last.articles))
        self.on_msg(self._answer)
        self._look()

    def __repr__(self) -> str:
        return f"DropArea({str(self._folder)!r}, {len(self.added)} added)"

    def _answer(self, _: object, message: Mapping[str, Any], buffers: Sequence[Any]) -> None:
        """Do what the browser asks for; it hears of it, whatever became of it."""
        fault: str | None = "It could not be done; the log of the kernel says why."
        try:
            self._do(message, buffers)
            fault = None
        except NewslensError as error:
            fault = str(error)
        finally:
            are_files = message.get("do") in {"offer", "piece"}
            if are_files and fault is not None:
                self._dropped = None
            if not (are_files and self._dropped):
                self.send({"did": message.get("do"), "of": message.get("of"), "fault": fault})

    def _do(self, message: Mapping[str, Any], buffers: Sequence[Any]) -> None:
        match message.get("do"):
            case "offer":
                self._dropped = DroppedFiles(message["files"])
                self._go_on(self._dropped)
            case "piece" if self._dropped is not None:
                piece = Piece(*(int(place) for place in message["piece"]))
                self._dropped.take(piece, bytes(buffers[0]) if buffers else b"")
                self._go_on(self._dropped)
            case "text":
                said = {name: str(message.get(name, "")) for name in _PASTED}
                self._note(add_text(self._folder, str(message["text"]), **said))
            case "fill":
                article_id, column = message["of"]
                fill_cells(self._folder, article_id, **{column: str(message["value"])})
                self._look()

    def _go_on(self, dropped: DroppedFiles) -> None:
        """Ask for the next piece of the files, or add them when the last is there."""
        if (wanted := dropped.wanted) is not None:
            self.send({"want": wanted})
            return
        self._dropped = None
        addition = add(self._folder, *dropped.files)
        left_out = (*dropped.left_out, *addition.left_out)
        self._note(Addition(self._folder, addition.articles, left_out, addition.notices))

    def _note(self, addition: Addition) -> None:
        """Keep what was added with what was added before."""
        self._last = addition
        both = [each for each in (self.added, addition.articles) if len(each)]
        if both:
            self.added = pd.concat(both, ignore_index=True).drop_duplicates("article_id", keep="last")
        self._look()

    def _look(self) -> None:
        """How the folder stands now; articles that were taken out of it meanwhile were not added."""
        self._check = check_folder(self._folder, decisions=False)
        self.added = _kept[self._folder.resolve()] = _as_they_stand(self.added, self._check)
        self._shown = as_json(
            {
                "folder": self._called,
                "articles": [_row(row) for row in self.added.to_dict("records")],
                "came": len(self._last.articles),
                "added": self._last.verdict if self._is_told else "",
                "told": _kinds({"Not added": self._last.left_out, "Note": self._last.notices}),
                "verdict": self._check.verdict if self._is_begun else f"Nothing is in {self._called} yet.",
                "standing": _kinds({"Problem": self._check.problems, "Note": self._check.notes})
                if self._is_begun
                else [],
            }
        )
        if self._is_displayed:
            self._show(self._second_output(), display_id=self.model_id, update=True)

    @property
    def _called(self) -> str:
        return self._folder.resolve().name or str(self._folder)

    @property
    def _is_begun(self) -> bool:
        """Whether the folder holds anything; an empty manifest is no fault where somebody is about to fill it."""
        return bool(list_folder(self._folder).files)

    @property
    def _is_told(self) -> bool:
        """Whether anything was tried since the widget is there."""
        return bool(len(self._last.articles) or self._last.left_out or self._last.notices)

    def _repr_mimebundle_(self, **options: Any) -> Any:
        return with_twin(super()._repr_mimebundle_(**options), lambda: self._static_form().styled)

    def _ipython_display_(self) -> None:
        """The widget, and behind it what was added: an output of its own, since that of a widget cannot be renewed under its view."""
        data, metadata = with_twin(super()._repr_mimebundle_(), lambda: self._place_of_widget().styled)
        self._show(data, metadata=metadata)
        self._show(self._second_output(), display_id=self.model_id)
        self._is_displayed = True

    def _show(self, data: Mapping[str, Any], *, display_id: str | None = None, **options: Any) -> None:
        """Publish an output of the cell, or renew it."""
        publish_display_data(data, transient={"display_id": display_id} if display_id else {}, **options)

    def _second_output(self) -> dict[str, str]:
        return {"text/html": self._static_form().styled, "text/plain": repr(self)}

    def _place_of_widget(self) -> View:
        return fragment("drop_area_twin.html.j2", folder=self._called)

    def _static_form(self) -> View:
        everything = Addition(self._folder, self.added, self._last.left_out, self._last.notices)
        return View(
            Markup('<div class="nl-drop-twin">{}\n{}</div>').format(
                show_addition(everything),
                show_folder_check(dataclasses.replace(self._check, notes=())) if self._is_begun else "",
            )
        )


def _as_they_stand(added: pd.DataFrame, check: FolderCheck) -> pd.DataFrame:
    """Articles that were added, with what the folder says of them now; as they were, where it cannot be read."""
    if check.articles.empty:
        return added
    now = check.articles.set_index("article_id")
    there = added[added["article_id"].isin(now.index)].reset_index(drop=True)
    said = now.reindex(there["article_id"])[list(_TYPED)].reset_index(drop=True)
    return there.assign(**{name: said[name] for name in _TYPED}).astype(added.dtypes.to_dict())


def _row(article: Mapping[str, Any]) -> dict[str, str]:
    return {str(name): cell_text(value) for name, value in article.items()}


def _kinds(kinds: Mapping[str, Sequence[str]]) -> list[tuple[str, list[str]]]:
    """Sentences by their kind, without the word that the kind says already; many are counted."""
    told = []
    for kind, sentences in kinds.items():
        shown = [sentence.removeprefix(f"{kind}: ") for sentence in sentences[:MOST_SENTENCES]]
        more = len(sentences) - len(shown)
        if shown:
            told.append((kind, [*shown, f"And {more} more."] if more else shown))
    return told
