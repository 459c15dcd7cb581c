from __future__ import annotations

import subprocess
import sys

import pytest

REPORT = """
import sys
from newslens.cli import main
main({arguments!r}, standalone_mode=False)
print(sorted(name for name, module in sys.modules.items() if name.startswith("rfc3987_syntax") and module))
"""


def loaded(*arguments):
    """What a process has loaded of the spared libraries behind a command."""
    code = REPORT.format(arguments=list(map(str, arguments)))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()[-1]


def test_a_report_loads_no_parser_of_addresses(tmp_path):
    (tmp_path / "a.txt").write_text("Two boats sank on Sunday, police said.")
    assert loaded("report", tmp_path, "-o", tmp_path / "page.html") == "[]"


def test_a_notebook_is_exported_without_it(tmp_path):
    nbformat = pytest.importorskip("nbformat")
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell("Two boats sank.", id="a")])
    (tmp_path / "a.ipynb").write_text(nbformat.writes(notebook))
    assert loaded("export", tmp_path / "a.ipynb", "-o", tmp_path / "site") == "[]"
    assert "Two boats sank." in (tmp_path / "site" / "a.html").read_text()


def test_a_program_that_imports_newslens_keeps_all_of_its_libraries():
    code = "import sys, newslens; print('rfc3987_syntax' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False"]
