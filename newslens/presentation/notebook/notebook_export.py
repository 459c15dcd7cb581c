"""One page from a notebook: readable offline, by anyone, for as long as there are browsers.

Takes a notebook with its outputs as they were committed (or runs it first); gives one HTML file that asks for
nothing: no library, no font, no picture from anywhere. Charts are the specifications that the notebook holds,
drawn by one copy of Vega inside the page; a widget, which needs a kernel, is shown as its static twin; a cell
tagged `solution` is folded. `students_copy` writes the notebook without those cells.

What stands around the cells, and what keeps the page closed, is the business of
`newslens.presentation.notebook.notebook_page`. The same notebook gives the same page, byte for byte.

It does not cover formulas, diagrams in Mermaid and outputs that bring scripts along: their libraries would
have to be loaded.
"""

from __future__ import annotations

import importlib
import json
import re
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newslens import storage
from newslens.errors import InputError, MissingExtraError
from newslens.presentation.notebook import notebook_page
from newslens.presentation.notebook.session import CHART_TYPE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from nbformat import NotebookNode

__all__ = ["SOLUTION", "export_notebook", "students_copy"]

SOLUTION = "solution"
"""Tag of the cells that hold a solution: folded on a page, left out of a students' copy."""

_TEMPLATES = files("newslens.presentation") / "templates"
_SHOWN = (CHART_TYPE, "text/html", "text/markdown", "image/svg+xml", "image/png", "image/jpeg", "text/plain")
_WIDGET_TYPE = "application/vnd.jupyter.widget-view+json"
_NO_NOTEBOOK = (ValueError, TypeError, KeyError, AttributeError)
"""What nbformat raises on files that are none, beside its own error."""
_TITLE = re.compile(r"^#\s+(.+)$", re.MULTILINE)
_PLAIN = str.maketrans("", "", "*`")


def export_notebook(path: str | Path, folder: str | Path, *, execute: bool = False) -> Path:
    """Write a notebook as one offline HTML page.

    Parameters
    ----------
    path
        The notebook, an `.ipynb` file.
    folder
        Where the page is written, under the notebook's name; made where it does not exist.
    execute
        Run the notebook first, in its own folder; its file stays as it is.

    Returns
    -------
    Path
        The page.

    Raises
    ------
    InputError
        When the notebook cannot be read or does not run, or the page cannot be written.
    MissingExtraError
        When nbconvert is not installed.
    """
    source, target = Path(path), Path(folder)
    notebook = _read(source)
    if execute:
        _execute(notebook, source)
    page = notebook_page.completed(_render(notebook, source))
    storage.make_folder(target)
    storage.write_text(page, target / f"{source.stem}.html")
    return target / f"{source.stem}.html"


def students_copy(path: str | Path, folder: str | Path) -> Path:
    """Write a notebook without its solutions: no cell tagged `solution`, everything else as it is.

    Parameters
    ----------
    path
        The notebook, an `.ipynb` file.
    folder
        Where the copy is written, under the notebook's name; not the notebook's own folder.

    Returns
    -------
    Path
        The copy.

    Raises
    ------
    InputError
        When the notebook cannot be read, or the copy would replace it or cannot be written.
    MissingExtraError
        When nbconvert is not installed.
    """
    source, copy = Path(path), Path(folder) / Path(path).name
    if copy.resolve() == source.resolve():
        raise InputError(f"The students' copy of {source} needs another folder: here it would replace it.")
    notebook = _read(source)
    notebook.cells = [cell for cell in notebook.cells if SOLUTION not in cell.metadata.get("tags", [])]
    storage.make_folder(copy.parent)
    storage.write_text(json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n", copy)
    return copy


def _read(path: Path) -> NotebookNode:
    nbformat = _extra("nbformat")
    try:
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.") from None
    except (nbformat.ValidationError, *_NO_NOTEBOOK) as error:
        first = str(error).strip().partition("\n")[0]
        raise InputError(
            f"{path} cannot be read as a notebook: {first}. Open it in JupyterLab and save it there."
        ) from None
    return notebook


def _execute(notebook: NotebookNode, path: Path) -> None:
    nbclient, kernels = _extra("nbclient"), _extra("jupyter_client.kernelspec")
    client = nbclient.NotebookClient(
        notebook,
        extra_arguments=["--log-level=ERROR"],
        store_widget_state=False,
        resources={"metadata": {"path": str(path.parent)}},
    )
    try:
        client.execute()
    except nbclient.exceptions.CellExecutionError as error:
        raise InputError(f"{path} does not run: {error.ename}: {error.evalue}.") from None
    except kernels.NoSuchKernel as error:
        raise InputError(f"{path} needs the kernel {error.name!r}, which is not installed.") from None
    except nbclient.exceptions.DeadKernelError:
        raise InputError(f"{path} does not run: its kernel died.") from None


def _render(notebook: NotebookNode, path: Path) -> str:
    """The page without contents, style sheet and programs."""
    exporter = _extra("nbconvert").HTMLExporter(
        template_name="notebook",
        extra_template_basedirs=[str(_TEMPLATES)],
        exclude_anchor_links=True,
        embed_images=True,
        config=_extra("traitlets.config").Config(NbConvertBase={"display_data_priority": list(_SHOWN)}),
    )
    exporter.register_filter("spec_json", notebook_page.spec_json)
    exporter.register_filter("without_style", notebook_page.without_style)
    about = {"title": _title(notebook, path.stem), "chart_type": CHART_TYPE, "solution": SOLUTION}
    place = {"name": path.stem, "path": str(path.parent)}
    resources = {"page": about, "metadata": place}
    html, _ = exporter.from_notebook_node(_without_widgets(notebook), resources=resources)
    return str(html)


def _without_widgets(notebook: NotebookNode) -> NotebookNode:
    """The notebook without outputs that only a running kernel could draw."""
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [output for output in cell.outputs if not _only_widget(output.get("data", {}))]
    return notebook


def _only_widget(data: Mapping[str, object]) -> bool:
    return _WIDGET_TYPE in data and not any(shown in data for shown in _SHOWN[:-1])


def _title(notebook: NotebookNode, name: str) -> str:
    found = (_TITLE.search(cell.source) for cell in notebook.cells if cell.cell_type == "markdown")
    return next((title[1].translate(_PLAIN) for title in found if title), name)


def _extra(module: str) -> Any:  # a module of an extra, whose names are known only when it is there
    try:
        return importlib.import_module(module)
    except ImportError:
        raise MissingExtraError("Working on notebooks", "notebook") from None
