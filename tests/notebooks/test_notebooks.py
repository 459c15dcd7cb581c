"""The notebooks keep the shape that makes them readable; nbval compares their outputs."""

from __future__ import annotations

import importlib.util
import re

import nbformat
import pytest
from nbformat import v4
from project import ROOT

FOLDER = ROOT / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
VOLATILE = ("execution", "widgets", "application/vnd.jupyter.widget-view+json", "collapsed", "scrolled")


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: path.stem)
def notebook(request):
    return nbformat.read(request.param, as_version=4)


@pytest.fixture(scope="module")
def program():
    """`notebooks/run.py`, as a module."""
    spec = importlib.util.spec_from_file_location("run", FOLDER / "run.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def code_cells(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def prose(notebook):
    return "\n\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")


def test_there_are_seven():
    assert [path.name[:3] for path in NOTEBOOKS] == [f"{n:02d}-" for n in range(1, 8)]


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
        assert (empty.cell_type, tags[place - 1]) == ("code", ("exercise",))
        assert empty.source == "" or re.fullmatch(
            r"lesson\.check\(event, \w+=(None|\(.*None\))\)", empty.source
        )
        assert solution.source.strip()


def test_outputs_are_committed_and_free_of_chance(notebook):
    assert any(cell.outputs for cell in code_cells(notebook))
    for number, cell in enumerate([cell for cell in code_cells(notebook) if cell.source], start=1):
        assert cell.execution_count == number
    text = nbformat.writes(notebook)
    assert set(notebook.metadata) == {"kernelspec", "language_info"}
    assert not [word for word in VOLATILE if f'"{word}"' in text]
    assert not re.search(r"0x[0-9a-f]{8}|stderr|Traceback", text)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_files_stand_as_the_program_writes_them(path, program):
    assert program.serialized(nbformat.read(path, as_version=4)) == path.read_text(encoding="utf-8")


def test_what_differs_from_run_to_run_is_left_out(program):
    widget = {program.VOLATILE: {"model_id": "a1"}, "text/plain": "Question", "text/html": "<p>The twin</p>"}
    shown = v4.new_output("execute_result", widget, execution_count=7, metadata={"isolated": True})
    cell = v4.new_code_cell(
        "choose()", id="c", outputs=[shown], execution_count=7, metadata={"tags": ["solution"]}
    )
    cell.metadata["execution"] = {"iopub.execute_input": "2031-03-09T22:30:00Z"}
    written = program.serialized(v4.new_notebook(cells=[cell], metadata={"widgets": {}}))
    (again,) = nbformat.reads(written, as_version=4).cells
    assert again.metadata == {"tags": ["solution"], "jupyter": program.FOLDED}
    assert again.execution_count == again.outputs[0].execution_count == 1
    assert again.outputs[0].data == {"text/plain": "Question", "text/html": "<p>The twin</p>"}
    assert again.outputs[0].metadata == {}


def test_what_goes_to_standard_error_is_not_kept(program):
    cell = v4.new_code_cell("warn()", outputs=[v4.new_output("stream", name="stderr", text="Beware")])
    with pytest.raises(SystemExit, match="Beware"):
        program.serialized(v4.new_notebook(cells=[cell]))


def test_the_lesson_gives_no_answer_away():
    """What stands open in the lesson may not tell what is guessed at: the copy of the students has just that."""
    lesson = nbformat.read(FOLDER / "07-a-lesson.ipynb", as_version=4)
    told = [cell.source for cell in lesson.cells if "solution" not in cell.metadata.get("tags", [])]
    guesses = [cell for cell in told if cell.startswith("lesson.check(")]
    assert len(guesses) == 8
    assert all("None" in cell for cell in guesses)


def test_the_lesson_takes_ninety_minutes():
    lesson = nbformat.read(FOLDER / "07-a-lesson.ipynb", as_version=4)
    minutes = re.findall(r"^## \d\. .+ \((\d+) minutes\)$", prose(lesson), flags=re.MULTILINE)
    assert sum(int(each) for each in minutes) == 90
    ends = re.findall(r"^\| (\d+) to (\d+) \|", lesson.cells[0].source, flags=re.MULTILINE)
    assert [int(b) - int(a) for a, b in ends] == [int(each) for each in minutes]


def test_a_folder_for_a_class(program, tmp_path, monkeypatch):
    """The copies find the data where they look for it, and hold neither solutions nor outputs."""
    monkeypatch.setattr("sys.argv", ["run.py", "--students", str(tmp_path / "class"), "07-a-lesson.ipynb"])
    assert program.main() == 0
    path = tmp_path / "class" / "notebooks" / "07-a-lesson.ipynb"
    copy = nbformat.read(path, as_version=4)
    assert not [cell for cell in copy.cells if "solution" in cell.metadata.get("tags", [])]
    assert not [cell for cell in code_cells(copy) if cell.outputs or cell.execution_count]
    asked = re.findall(r'"(\.\./data/[\w-]+)"', path.read_text(encoding="utf-8").replace("\\", ""))
    assert asked
    for each in asked:
        assert (path.parent / each / "articles.csv").is_file()
    assert not list((tmp_path / "class").rglob("PLANTED.md"))
    assert list((ROOT / "data").rglob("PLANTED.md"))
    program.nbclient.NotebookClient(copy, resources={"metadata": {"path": str(path.parent)}}).execute()


@pytest.mark.parametrize("file", ["notebooks/07-a-lesson.ipynb", "data/raft-race-2031/articles.csv"])
def test_what_a_class_worked_in_is_never_replaced(program, tmp_path, monkeypatch, file):
    monkeypatch.setattr("sys.argv", ["run.py", "--students", str(tmp_path / "class"), "07-a-lesson.ipynb"])
    assert program.main() == 0
    assert program.main() == 0  # nobody has worked in it
    worked = tmp_path / "class" / file
    worked.write_text(worked.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    before = {path: path.read_bytes() for path in (tmp_path / "class").rglob("*") if path.is_file()}
    with pytest.raises(SystemExit, match="somebody may have worked in it"):
        program.main()
    assert {path: path.read_bytes() for path in before} == before


def test_dollars_are_no_formulas(notebook):
    assert not re.search(r"(?<!\\)\$", prose(notebook))
