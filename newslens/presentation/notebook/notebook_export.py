"""One page from a notebook: readable offline, by anyone, for as long as there are browsers.

Takes a notebook with its outputs as they were committed (or runs it first); gives one HTML file that asks for
nothing: no library, no font, no picture from anywhere. Charts are the specifications that the notebook holds,
drawn by one copy of Vega inside the page; a widget, which needs a kernel, is shown as its static twin; a cell
tagged `solution` is folded. `students_copy` writes the notebook without those cells.

How the cells become HTML is the business of `newslens.presentation.notebook.notebook_exporter`, what stands around them and
keeps the page closed that of `newslens.presentation.notebook.notebook_page`. The same notebook gives the same page, byte for byte.
Several pages are all complete before the first takes its place, and only pages that newslens wrote earlier are replaced.

It does not cover formulas, diagrams in Mermaid and outputs that bring scripts along: their libraries would
have to be loaded.
"""

from __future__ import annotations

import importlib
import json
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from newslens import storage
from newslens.errors import InputError, MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nbformat import NotebookNode

__all__ = ["SOLUTION", "export_notebook", "export_notebooks", "exported_page", "students_copy"]

SOLUTION = "solution"
"""Tag of the cells that hold a solution: folded on a page, left out of a students' copy."""


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
        When the notebook cannot be read or does not run, or the page cannot be written or would replace a file that newslens
        did not write.
    MissingExtraError
        When nbconvert is not installed.
    """
    return export_notebooks([path], folder, execute=execute)[0]


def export_notebooks(
    paths: Sequence[str | Path],
    folder: str | Path,
    *,
    execute: bool = False,
    report: tuple[str, str] | None = None,
) -> list[Path]:
    """Write notebooks as offline HTML pages that lead to one another.

    Parameters
    ----------
    paths
        Notebooks, `.ipynb` files, in the order in which they are to be read.
    folder
        Where the pages are written, each under its notebook's name; made where it does not exist.
    execute
        Run each notebook first, in its own folder; its file stays as it is.
    report
        Title and file name of a page in the same folder that comes before them, such as that of `newslens.write_report`.

    Returns
    -------
    list[Path]
        The pages, in the same order.

    Raises
    ------
    InputError
        When a notebook cannot be read or does not run, or a page cannot be written; no page is replaced then.
    MissingExtraError
        When nbconvert is not installed.

    Warns
    -----
    OmittedPictureWarning
        When a picture is no file in its notebook's folder, or too large.
    """
    sources, target = [Path(path) for path in paths], Path(folder)
    notebooks = [_read(source) for source in sources]
    exporting = _extra("newslens.presentation.notebook.notebook_exporter")
    pages = [exporting.PageLink(report[0], quote(report[1]))] if report else []
    pages += [exporting.PageLink(*exported_page(source)) for source in sources]
    made = _names(sources)
    for name in made:
        storage.refuse_foreign(target / name)
    texts = {}
    for place, (notebook, source, name) in enumerate(
        zip(notebooks, sources, made, strict=True), start=len(pages) - len(sources)
    ):
        if execute:
            _execute(notebook, source)
        links = exporting.SiteLinks(tuple(pages), place)
        texts[name] = _page(exporting.NotebookExporter(links), notebook, source)
    storage.write_files(texts, target)
    return [target / name for name in made]


def exported_page(path: str | Path) -> tuple[str, str]:
    """Title and address of the page that a notebook is exported to, for pages that lead there from the same folder.

    The address is the name of the page's file, with signs such as "#" and spaces as addresses write them.

    Parameters
    ----------
    path
        The notebook, an `.ipynb` file.

    Raises
    ------
    InputError
        When the notebook cannot be read.
    MissingExtraError
        When nbconvert is not installed.
    """
    source = Path(path)
    title = _extra("newslens.presentation.notebook.notebook_exporter").notebook_title(
        _read(source), source.stem
    )
    return title, quote(f"{source.stem}.html")


def students_copy(path: str | Path, folder: str | Path) -> Path:
    """Write a notebook without its solutions and without its outputs, everything else as it is; never over another one.

    The cells tagged `solution` are left out, and whoever works with the copy runs the others: a guess is worth nothing
    with the answer under it.

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
        When the notebook cannot be read, the copy cannot be written, or would replace the notebook or what somebody worked on.
    MissingExtraError
        When nbconvert is not installed.
    """
    source, copy = Path(path), Path(folder) / Path(path).name
    if copy.resolve() == source.resolve():
        raise InputError(f"The students' copy of {source} needs another folder: here it would replace it.")
    notebook = _read(source)
    notebook.cells = [cell for cell in notebook.cells if SOLUTION not in cell.metadata.get("tags", [])]
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    text = json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    if copy.exists() and not _holds(copy, text):
        raise InputError(
            f"{copy} is there and is not the copy that would be written: somebody may have worked in it. Give another folder, or "
            "take it away."
        )
    storage.make_folder(copy.parent)
    storage.write_text(text, copy)
    return copy


def _holds(path: Path, text: str) -> bool:
    """Whether a file holds a text and nothing else; a folder, or a file that may not be read, holds none."""
    try:
        return path.read_bytes() == text.encode("utf-8")
    except OSError:
        return False


def _names(sources: Sequence[Path]) -> list[str]:
    """Names of the pages, each another."""
    named: dict[str, Path] = {}
    for source in sources:
        name = f"{source.stem}.html"
        if name in named:
            raise InputError(f"{named[name]} and {source} would both become {name}. Rename one of them.")
        named[name] = source
    return list(named)


def _page(exporter: Any, notebook: NotebookNode, source: Path) -> str:
    about = {"metadata": {"name": source.stem, "path": str(source.parent)}}
    try:
        with warnings.catch_warnings():
            # such as: a language whose words it cannot colour
            warnings.filterwarnings("ignore", module=r"nbconvert\.")
            page, _ = exporter.from_notebook_node(notebook, about)
    except _extra("nbconvert.filters.markdown_mistune").InvalidNotebook as error:
        raise InputError(
            f"{source} cannot be shown: {error}. Mend it in JupyterLab and save it there."
        ) from None
    return str(page)


def _read(path: Path) -> NotebookNode:
    nbformat = _extra("nbformat")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # such as: a cell without an id, which it then gives one
            notebook = nbformat.read(path, as_version=4)
            nbformat.validate(notebook)
    except FileNotFoundError:
        storage.check_no_address(path)
        raise InputError(f"There is no notebook {str(path)!r}; check the spelling.") from None
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}. Name a notebook (.ipynb).") from None
    except Exception as error:  # nbformat raises whatever it stumbles over in a file that is none
        says_why = isinstance(error, nbformat.ValidationError | ValueError)
        reason = str(error).strip().partition("\n")[0] if says_why else type(error).__name__
        raise InputError(
            f"{path} cannot be read as a notebook: {reason}. Open it in JupyterLab and save it there."
        ) from error
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
        raise InputError(
            f"{path} does not run: {error.ename}: {error.evalue}. Run it in JupyterLab, mend it and save it there."
        ) from None
    except kernels.NoSuchKernel as error:
        raise InputError(
            f"{path} needs the kernel {error.name!r}, which is not installed. Choose another one in JupyterLab and save it there."
        ) from None
    except nbclient.exceptions.DeadKernelError:
        raise InputError(
            f"{path} does not run: its kernel died. Run it in JupyterLab and see which cell takes too much."
        ) from None


def _extra(module: str) -> Any:  # a module of an extra, whose names are known only when it is there
    try:
        return importlib.import_module(module)
    except ImportError:
        raise MissingExtraError("Working on notebooks", "notebook") from None
