"""What the README and the teacher's page tell people to do works as it stands there."""

from __future__ import annotations

import re
import shlex
import shutil

import pytest
from click.testing import CliRunner
from project import ROOT

import newslens as nl
from newslens.cli import main
from newslens.reading.formats import ENDINGS

README = (ROOT / "README.md").read_text(encoding="utf-8")
TEACHING = (ROOT / "docs" / "teaching.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


@pytest.fixture
def clone(tmp_path, monkeypatch):
    """A place with the light corpus and the lesson, and nothing else of the project."""
    shutil.copytree(ROOT / "data" / "raft-race-2031", tmp_path / "data" / "raft-race-2031")
    (tmp_path / "notebooks").mkdir()
    shutil.copy(ROOT / "notebooks" / "07-a-lesson.ipynb", tmp_path / "notebooks")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def commands(text):
    """Lines of code that call newslens, as arguments, without their comments."""
    lines = re.findall(r"^    newslens (.+)$", text, flags=re.MULTILINE)
    return [shlex.split(line.partition("#")[0]) for line in lines]


def test_the_lines_of_python_run(clone):
    (program,) = re.findall(r"^```python\n(.*?)^```", README, flags=re.DOTALL | re.MULTILINE)
    *lines, last = program.strip().splitlines()
    scope = {}
    for line in lines:
        if line and not line.startswith(("import", "articles", "analysis =")):
            assert len(eval(line, scope)), line
        else:
            exec(line, scope)
    exec(last, scope)
    assert (clone / "page.html").stat().st_size > 10_000


def test_the_commands_run(clone):
    told = [line for line in commands(README) if "kadhimi" not in " ".join(line)]
    assert {line[0] for line in told} == {
        "new", "add", "check", "report", "findings", "table", "sheet", "exchange", "export"
    }  # fmt: skip
    for line in told:
        result = CliRunner().invoke(main, line)
        assert result.exit_code == 0, (line, result.output)
    assert (clone / "sheet.html").is_file()


def test_the_commands_for_teachers_run(clone):
    told = commands(TEACHING)
    assert len(told) == 2
    for line in told:
        arguments = ["data/raft-race-2031" if word == "FOLDER" else word for word in line]
        assert CliRunner().invoke(main, arguments).exit_code == 0
    assert "Answers, for the teacher" in (clone / "answers.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("text", [README, TEACHING], ids=["README", "teaching"])
def test_what_make_is_told_to_do_is_there(text):
    targets = set(re.findall(r"^([a-z]+):", MAKEFILE, flags=re.MULTILINE))
    asked = set(re.findall(r"(?:^ {4}|`)make ([a-z]+)", text, flags=re.MULTILINE))
    assert asked
    assert asked <= targets


@pytest.mark.parametrize(
    "path",
    [
        "README.md",
        "docs/formats.md",
        "docs/teaching.md",
        "data/raft-race-2031/README.md",
        "data/raft-race-2031/PLANTED.md",
    ],
)
def test_links_lead_somewhere(path):
    for link in re.findall(r"\]\((?!https?:)([^)#]+)", (ROOT / path).read_text(encoding="utf-8")):
        assert (ROOT / path).parent.joinpath(link).exists(), link


@pytest.mark.parametrize("path", ["README.md", "docs/formats.md"])
def test_every_format_is_told_of(path):
    told = (ROOT / path).read_text(encoding="utf-8")
    alike = {".text", ".htm", ".xhtml", ".mhtml", ".markdown", ".docm", ".xlsm", ".ndjson"}
    for ending in set(ENDINGS) - alike:
        assert f"`{ending}`" in told, ending


def test_the_table_of_folders_names_every_folder_and_nothing_that_is_gone():
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    (table,) = re.findall(
        r"^## Where things stand\n(.*?)^`tests/test_layers.py`", contributing, flags=re.DOTALL | re.MULTILINE
    )
    package = ROOT / "newslens"
    two_deep = [*package.glob("*/__init__.py"), *package.glob("*/*/__init__.py")]
    folders = {path.parent.name for path in two_deep}
    told = set(re.findall(r"`(?:presentation/)?([a-z_]+)/?`", table))
    assert folders <= told
    assert told <= folders | {"templates"}
    for room in re.findall(r"`([a-z_]+\.py)`", table):
        assert list(package.rglob(room)), room


def test_make_class_hands_out_no_answers():
    recipe = re.search(r"^class: .*\n((?:\t.*\n)+)", MAKEFILE, flags=re.MULTILINE)[1].splitlines()
    assert recipe[0] == "\t$(BIN)/python notebooks/run.py --students class"
    into_class = [line for line in recipe if "-o class/" in line]
    assert into_class
    assert not [line for line in into_class if "--answers" in line]
    assert [line for line in recipe if "--answers" in line]


def test_the_answers_of_the_teachers_page_are_those_of_the_tables():
    event = nl.analyze(nl.read_articles(ROOT / "data" / "raft-race-2031"))
    assert event.lineages["lineage"].nunique() == 3
    assert event.lineages["lineage"].tolist() == ["A", "A", "A", "B", "C"]
    assert (event.findings["verdict"] == "conflict").sum() == 5
    assert "47.27 per cent" in event.findings.query("kind == 'arithmetic'")["summary"].iloc[0]
    minutes = [int(n) for n in re.findall(r"^\| (\d+) to ", TEACHING, flags=re.MULTILINE)]
    assert minutes == [0, 5, 20, 35, 55, 75, 85]
