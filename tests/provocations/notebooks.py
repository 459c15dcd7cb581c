"""What widgets, lessons and exported notebooks are asked for and cannot do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import nbclient
import nbformat
import pandas as pd
import reviewed_event
from invented_event import analysis as invented
from nbformat import v4

from newslens.analysis import Analysis
from newslens.presentation import lesson
from newslens.presentation.notebook import comparisons, export_notebook, export_notebooks, students_copy
from newslens.presentation.notebook.figures_widget import Figures
from newslens.presentation.notebook.reader_widget import Reader
from newslens.presentation.notebook.sources_widget import Sources
from newslens.presentation.notebook.table_widget import Tables
from provocations.situations import Place, provokes

if TYPE_CHECKING:
    from pathlib import Path

NOTEBOOK = "presentation/notebook"
EXPORT = f"{NOTEBOOK}/notebook_export.py"


def event() -> Analysis:
    return Analysis(**vars(invented()))


def emptied(analysis: Analysis, rows: int) -> Analysis:
    return Analysis(**{**analysis.tables, "articles": analysis.articles.head(rows)})


def notebook(place: Place, name: str, *cells: Any, **metadata: Any) -> Path:
    path = place.home / name
    nbformat.write(v4.new_notebook(cells=list(cells), metadata=metadata), path)
    return path


@provokes(f"{NOTEBOOK}/comparisons.py")
def words_that_nothing_has(place: Place) -> list[str]:
    return [
        *place.refused(comparisons.find_question, invented(), "trains"),
        *place.refused(comparisons.find_utterance, invented(), "The water was"),
    ]


@provokes(f"{NOTEBOOK}/lesson.py")
def a_guess_about_a_report_that_is_not_there(place: Place) -> list[str]:
    return place.refused(lesson.check, event(), changed="nobody")


@provokes(f"{NOTEBOOK}/known_keys.py", f"{NOTEBOOK}/selecting_widget.py")
def marks_and_keys_that_are_not_there(place: Place) -> list[str]:
    given: tuple[dict[str, Any], ...] = (
        {"question": "boat"},
        {"mark": ["herald", 0, 3]},
        {"mark": ["wire"]},
        {"mark": ["wire", 0, 3]},
    )
    return [said for each in given for said in place.refused(Reader, event(), **each)]


@provokes(f"{NOTEBOOK}/reader_widget.py")
def a_reader_without_reports(place: Place) -> list[str]:
    whole = event()
    return place.refused(Reader, Analysis(**{name: frame.iloc[:0] for name, frame in whole.tables.items()}))


@provokes(f"{NOTEBOOK}/sources_widget.py")
def sources_of_one_report(place: Place) -> list[str]:
    return place.refused(Sources, emptied(event(), 1))


@provokes(f"{NOTEBOOK}/subject_list.py")
def a_filter_that_is_no_word(place: Place) -> list[str]:
    return place.refused(Figures, event(), filters={"verdict": 1})


@provokes(f"{NOTEBOOK}/table_widget.py")
def tables_that_are_not_there(place: Place) -> list[str]:
    tables = {"crews": pd.DataFrame({"crew": [3]})}
    return [
        *place.refused(Tables, {}),
        *place.refused(setattr, Tables(tables), "table", "ships"),
        *place.refused(setattr, Tables(tables), "sort", ["crew", "up"]),
    ]


@provokes(f"{NOTEBOOK}/review_widget.py")
def proposals_that_are_not_there(place: Place) -> list[str]:
    from newslens.presentation.notebook import widgets

    analysis, path = reviewed_event.analysis(), place.home / "decisions.csv"
    return [
        *place.refused(widgets.review, analysis, path, proposal=10_000),
        *place.refused(widgets.review, analysis, path, state="done"),
    ]


@provokes(EXPORT)
def notebooks_that_cannot_be_read(place: Place) -> list[str]:
    contents = ("", "no json", '{"cells": 3}', "[" * 200_000, '{"nbformat": 1e400}')
    site = place.home / "site"
    return [
        *place.command("export", place.home / "nowhere.ipynb", "-o", site),
        *place.command("export", place.home, "-o", site),
        *(
            said
            for each in contents
            for said in place.command("export", place.put("a.ipynb", each), "-o", site)
        ),
    ]


@provokes(EXPORT)
def notebooks_that_cannot_be_exported(place: Place) -> list[str]:
    path, site = notebook(place, "a.ipynb", v4.new_markdown_cell("# Boats", id="a")), place.home / "site"
    other = place.put("deep/a.ipynb", path.read_bytes())
    attached = notebook(place, "b.ipynb", v4.new_markdown_cell("![x](attachment:no.png)", id="a"))
    return [
        *place.refused(students_copy, path, place.home),
        *place.refused(students_copy, path, place.put("class/a.ipynb", "worked in").parent),
        *place.refused(export_notebooks, [path, other], site),
        *place.command("export", attached, "-o", site),
    ]


@provokes(EXPORT)
def notebooks_that_do_not_run(place: Place) -> list[str]:
    path = notebook(
        place,
        "a.ipynb",
        v4.new_code_cell("1 / 0", id="a"),
        kernelspec={"name": "elsewhere", "display_name": "E"},
    )
    told = place.refused(export_notebook, path, place.home / "site", execute=True)
    for error in (
        nbclient.exceptions.CellExecutionError("", "ZeroDivisionError", "division by zero"),
        nbclient.exceptions.DeadKernelError("Kernel died"),
    ):

        def fail(*_: object, error: Exception = error, **__: object) -> None:
            raise error

        place.patch.setattr(nbclient.NotebookClient, "execute", fail)
        told += place.refused(export_notebook, path, place.home / "site", execute=True)
    return told


@provokes(f"{NOTEBOOK}/notebook_exporter.py")
def a_picture_outside_of_the_folder(place: Place) -> list[str]:
    path = notebook(place, "a.ipynb", v4.new_markdown_cell("# Boats\n\n![x](../secret.png)", id="a"))
    return place.warned(export_notebook, path, place.home / "site")
