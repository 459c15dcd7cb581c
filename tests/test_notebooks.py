"""The notebooks keep the shape that makes them readable; nbval compares their outputs."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pytest

NOTEBOOKS = sorted((Path(__file__).parent.parent / "notebooks").glob("*.ipynb"))
VOLATILE = ("execution", "widgets", "application/vnd.jupyter.widget-view+json", "collapsed", "scrolled")


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: path.stem)
def notebook(request):
    return nbformat.read(request.param, as_version=4)


def code_cells(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def prose(notebook):
    return "\n\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")


def test_there_are_four():
    assert [path.name[:3] for path in NOTEBOOKS] == ["01-", "02-", "03-", "04-"]


def test_the_title_is_a_question(notebook):
    title = notebook.cells[0].source.partition("\n")[0]
    assert re.fullmatch(r"# .*\?.*", title)


def test_the_parts_stand_in_order(notebook):
    heads = re.findall(r"^## (.+)$", prose(notebook), flags=re.MULTILINE)
    steps = [head for head in heads if re.match(r"\d+\. ", head)]
    assert [int(head.split(".")[0]) for head in steps] == list(range(1, len(steps) + 1))
    assert heads == [*steps, "What this cannot show", "Exercises", "What to read next"]
    assert "rights" in prose(notebook).lower()


def test_cells_are_short_and_define_nothing(notebook):
    for cell in code_cells(notebook):
        assert len(cell.source.splitlines()) <= 10, cell.source
        assert not re.search(r"^\s*(def|class|async def)\b|\blambda\b", cell.source, re.MULTILINE), (
            cell.source
        )


def test_imports_stand_in_the_first_code_cell(notebook):
    first, *others = code_cells(notebook)
    assert re.search(r"^import newslens as nl$", first.source, re.MULTILINE)
    for cell in others:
        assert not re.search(r"^\s*(import|from)\b", cell.source, re.MULTILINE), cell.source


def test_every_cell_of_code_is_surrounded_by_sentences(notebook):
    for before, cell in zip(notebook.cells, notebook.cells[1:], strict=False):
        solved = {"solution", "exercise"} & {
            tag for each in (before, cell) for tag in each.metadata.get("tags", [])
        }
        if not solved:
            assert not before.cell_type == cell.cell_type == "code", cell.source


def test_exercises_have_a_hint_an_empty_cell_and_a_solution(notebook):
    tags = [tuple(cell.metadata.get("tags", [])) for cell in notebook.cells]
    solutions = [place for place, tag in enumerate(tags) if "solution" in tag]
    assert len(solutions) >= 2
    for place in solutions:
        question, empty, solution = notebook.cells[place - 2 : place + 1]
        assert question.source.startswith("> **Exercise")
        assert "<details><summary>Hint</summary>" in question.source
        assert (empty.cell_type, empty.source, tags[place - 1]) == ("code", "", ("exercise",))
        assert solution.source.strip()


def test_outputs_are_committed_and_free_of_chance(notebook):
    assert any(cell.outputs for cell in code_cells(notebook))
    for number, cell in enumerate([cell for cell in code_cells(notebook) if cell.source], start=1):
        assert cell.execution_count == number
    text = nbformat.writes(notebook)
    assert set(notebook.metadata) == {"kernelspec", "language_info"}
    assert not [word for word in VOLATILE if f'"{word}"' in text]
    assert not re.search(r"0x[0-9a-f]{8}|stderr|Traceback", text)


def test_dollars_are_no_formulas(notebook):
    assert not re.search(r"(?<!\\)\$", prose(notebook))
