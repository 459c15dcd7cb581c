"""A folder to start from: an empty manifest to fill, and a notebook that reads, compares and shows what is put into it."""

from __future__ import annotations

import json
import shlex
from importlib.resources import files
from pathlib import Path

from newslens import storage
from newslens.corpus_folder.manifest_lines import MANIFEST_COLUMNS
from newslens.errors import InputError
from newslens.reading import MANIFEST

__all__ = ["NOTEBOOK", "new_folder"]

NOTEBOOK = "event.ipynb"
"""Name of the notebook in a new folder."""


def new_folder(folder: str | Path) -> Path:
    """Make a folder for the reports of one event.

    Parameters
    ----------
    folder
        A path where nothing is yet, or an empty folder.

    Returns
    -------
    Path
        The folder, with `articles.csv`, which has its columns and no line, and `event.ipynb`.

    Raises
    ------
    InputError
        When something stands there already, an address is given, or the folder cannot be made.

    Examples
    --------
    >>> import tempfile
    >>> folder = new_folder(Path(tempfile.mkdtemp()) / "ferry")
    >>> sorted(path.name for path in folder.iterdir())
    ['articles.csv', 'event.ipynb']
    """
    home = Path(folder)
    storage.check_no_address(folder)
    if home.is_file():
        raise InputError(
            f"{home} is a file; name a folder that is to be made, and add the file to it afterwards."
        )
    if home.exists() and (not home.is_dir() or any(home.iterdir())):
        raise InputError(
            f"{home} is there already and is not empty; name another folder, or add to it with newslens add "
            f"{shlex.quote(str(home))} FILE..."
        )
    storage.make_folder(home)
    head = storage.new_lines(MANIFEST_COLUMNS).text
    storage.write_files({MANIFEST: head, NOTEBOOK: _notebook()}, home)
    return home


def _notebook() -> str:
    """The notebook to start from, in the form in which Jupyter saves it."""
    template = (files("newslens.corpus_folder") / "start.md").read_text(encoding="utf-8")
    cells = [
        _cell(number, *part.split("\n", 1))
        for number, part in enumerate(template.split("\n%% ")[1:], start=1)
    ]
    kernel = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    notebook = {
        "cells": cells,
        "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


def _cell(number: int, kind: str, source: str) -> dict[str, object]:
    code: dict[str, object] = {"execution_count": None, "outputs": []} if kind == "code" else {}
    return {
        "cell_type": kind,
        "id": f"start-{number}",
        "metadata": {},
        "source": source.strip("\n").splitlines(keepends=True),
        **code,
    }
