"""Run the notebooks and keep their outputs in a form that changes only where a result changes.

    python notebooks/run.py                    all notebooks of this folder
    python notebooks/run.py 02-figures.ipynb   some of them
    python notebooks/run.py --check            change nothing; exit with 1 if a file would change
    python notebooks/run.py --students class   run nothing; write copies without solutions and outputs into
                                               class/notebooks, and what they read into class/data; what somebody
                                               worked in there is never replaced

Left out of the files: times of execution, the Python version, ids of widgets (a widget's static twin stays), and
everything else that differs from run to run. A notebook that prints to standard error or fails is not written.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path
from typing import Any

import nbclient
import nbformat

from newslens.errors import InputError
from newslens.presentation.notebook import SOLUTION, students_copy

FOLDER = Path(__file__).parent
METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
FOLDED = {"outputs_hidden": True, "source_hidden": True}
"""How JupyterLab is told to fold a cell and what it gave: so a solution does not stand open under its exercise."""
VOLATILE = "application/vnd.jupyter.widget-view+json"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", help="notebooks of this folder; all if none is named")
    parser.add_argument("--check", action="store_true", help="change nothing, compare only")
    parser.add_argument("--students", metavar="FOLDER", help="write copies without the solutions")
    options = parser.parse_args()
    paths = [FOLDER / name for name in options.names] or sorted(FOLDER.glob("*.ipynb"))
    if options.students:
        try:
            hand_out(paths, Path(options.students))
        except InputError as error:
            raise SystemExit(str(error)) from None
        return 0
    changed = [path for path in paths if renew(path, write=not options.check)]
    for path in changed:
        print(f"{path.name}: {'differs from a fresh run' if options.check else 'written'}")
    return 1 if options.check and changed else 0


def hand_out(paths: list[Path], folder: Path) -> None:
    """A folder to give to a class: students' copies, and the data where they look for it, but for what solves them.

    What somebody has worked in since it was handed out is never replaced.
    """
    for source in sorted(path for path in (FOLDER.parent / "data").rglob("*") if path.is_file()):
        there = folder / "data" / source.relative_to(FOLDER.parent / "data")
        if there.exists() and there.read_bytes() != source.read_bytes():
            raise InputError(
                f"{there} is there and is not what would be written: somebody may have worked in it. Give another folder, or take it away."
            )
    for path in paths:
        print(students_copy(path, folder / "notebooks"))
    solved = shutil.ignore_patterns("PLANTED.md")
    shutil.copytree(FOLDER.parent / "data", folder / "data", ignore=solved, dirs_exist_ok=True)


def renew(path: Path, *, write: bool) -> bool:
    """Run a notebook; whether its file differs from the result."""
    notebook = nbformat.read(path, as_version=4)
    client = nbclient.NotebookClient(
        notebook,
        kernel_name="python3",
        extra_arguments=["--log-level=ERROR"],
        record_timing=False,
        store_widget_state=False,
        resources={"metadata": {"path": str(path.parent)}},
    )
    client.execute()
    text = serialized(notebook)
    if text == path.read_text(encoding="utf-8"):
        return False
    if write:
        path.write_text(text, encoding="utf-8")
    return True


def serialized(notebook: Any) -> str:
    """A notebook as text, without what differs from run to run."""
    notebook.metadata = METADATA
    number = 0
    for cell in notebook.cells:
        tags = cell.metadata.get("tags", [])
        cell.metadata = {"tags": tags} if tags else {}
        if SOLUTION in tags:
            cell.metadata["jupyter"] = FOLDED
        if cell.cell_type == "code":
            number += bool(cell.source.strip())
            cell.execution_count = number if cell.source.strip() else None
            cell.outputs = [settled(output, number, cell.source) for output in cell.outputs]
    nbformat.validate(notebook)
    return json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def settled(output: Any, number: int, source: str) -> Any:
    """An output without ids of this run."""
    if output.output_type == "stream" and output.name == "stderr":
        raise SystemExit(f"This cell prints to standard error:\n\n{source}\n\n{output.text}")
    if "data" in output:
        output.data.pop(VOLATILE, None)
        output.metadata = {}
    if "execution_count" in output:
        output.execution_count = number
    return output


if __name__ == "__main__":
    sys.exit(main())
