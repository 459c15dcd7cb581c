"""The rules of the house: data flows one way, insides are private, names stand once, every room has its tests."""

from __future__ import annotations

import ast
from collections import defaultdict
from typing import TYPE_CHECKING

import pytest
from project import ROOT, TESTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PACKAGE = ROOT / "newslens"
RANKS = [
    {"newslens.errors"},
    {"newslens.lexicon", "newslens.schema"},
    {"newslens.storage"},
    {"newslens.language", "newslens.frames", "newslens.disjoint_sets"},
    {"newslens.reading.formats.press", "newslens.reading.formats.shared"},
    {"newslens.reading.formats.zotero"},
    {"newslens.reading.formats.tables"},
    {"newslens.reading.formats.texts"},
    {"newslens.reading.formats.mail"},
    {"newslens.reading.formats.pages"},
    {"newslens.reading.formats.documents"},
    {"newslens.reading.formats"},
    {"newslens.reading"},
    {"newslens.document"},
    {"newslens.extraction.names", "newslens.extraction.dates"},
    {"newslens.extraction.quotations"},
    {"newslens.extraction.figures"},
    {"newslens.extraction"},
    {"newslens.comparison.shared"},
    {"newslens.comparison.reuse"},
    {"newslens.comparison.claims"},
    {"newslens.comparison.claims.occasions"},
    {"newslens.comparison.claims.claim_reading"},
    {"newslens.comparison.labels"},
    {"newslens.comparison.questions", "newslens.comparison.utterances"},
    {"newslens.comparison.findings"},
    {"newslens.comparison.coverage", "newslens.comparison.headlines"},
    {"newslens.comparison"},
    {"newslens.curation"},
    {"newslens.unreadable_articles"},
    {"newslens.analysis", "newslens.large_corpora"},
    {"newslens.corpus_folder"},
    {"newslens"},
    {"newslens.presentation"},
    {"newslens.presentation.drawing"},
    {"newslens.presentation.page"},
    {"newslens.presentation.sheet"},
    {"newslens.presentation.reader"},
    {"newslens.presentation.review"},
    {"newslens.presentation.notebook"},
    {"newslens.cli"},
    {"newslens.__main__"},
]
"""Rooms and folders from left to right: each imports only from its own rank's folder and from ranks to its left."""

OPEN_FOLDERS = {
    "newslens.reading.formats.shared",
    "newslens.language",
    "newslens.comparison.shared",
    "newslens.comparison.claims",
    "newslens.lexicon",
}
"""Folders whose rooms anybody to their right may use; every other folder speaks through its `__init__`."""

LATE = {
    "newslens.analysis": {"newslens.presentation.notebook"},  # how an analysis shows itself in a cell
    "newslens.corpus_folder.addition": {"newslens.presentation.notebook"},  # and what was added to a folder
    "newslens.corpus_folder.checking": {"newslens.presentation.notebook"},  # and what is wrong in it
    "newslens": {  # write_report and write_sheet, imported when they are called
        "newslens.presentation.page",
        "newslens.presentation.sheet",
    },
    "newslens.presentation": {  # what notebooks ask for by its short name
        "newslens.presentation.drawing.charts",
        "newslens.presentation.notebook.lesson",
        "newslens.presentation.notebook.views",
        "newslens.presentation.notebook.widgets",
    },
}
"""Imports that run late and may go to the right, so that `import newslens` stays light."""


def module_name(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in sorted(PACKAGE.rglob("*.py"))}
FOLDERS = {module_name(path) for path in PACKAGE.rglob("__init__.py")}


def folder(module: str) -> str:
    return module if module in FOLDERS else module.rpartition(".")[0]


def rank(module: str) -> int:
    """Place of the longest prefix that stands in the ranks; only an exact name stands for a single room."""
    places = {name: number for number, names in enumerate(RANKS) for name in names}
    name = module
    while name not in places or (name == "newslens" and module != "newslens"):
        name = name.rpartition(".")[0]
        assert name, f"{module} stands in no rank"
    return places[name]


def imports(path: Path) -> set[str]:
    """Modules of newslens that a module imports, types left out."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                found.add(full if full in MODULES else node.module)
    return {name for name in found if name.split(".")[0] == "newslens"}


def public_definitions(path: Path) -> Iterator[str]:
    """Classes, and functions without a leading underscore, of a module's own level."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and not node.name.startswith("_"):
            yield node.name


@pytest.mark.parametrize("here", MODULES)
def test_imports_go_to_the_left(here):
    for other in imports(MODULES[here]) - LATE.get(here, set()):
        assert rank(other) <= rank(here), f"{here} imports {other}, which lies to its right"
        same_rank = rank(other) == rank(here)
        assert not same_rank or folder(other) == folder(here), f"{here} imports its neighbour {other}"


@pytest.mark.parametrize("here", MODULES)
def test_insides_are_private(here):
    for other in imports(MODULES[here]) - LATE.get(here, set()):
        home = folder(other)
        is_inside = other != home and home not in OPEN_FOLDERS | {"newslens"}
        assert not is_inside or f"{here}.".startswith(f"{home}."), f"{here} imports the private {other}"


def test_no_circles():
    graph = {name: imports(path) - {name} - LATE.get(name, set()) for name, path in MODULES.items()}
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " -> ".join([*trail, name])
        if name not in done:
            for other in sorted(graph.get(name, ())):
                visit(other, (*trail, name))
            done.add(name)

    for name in sorted(graph):
        visit(name, ())


def test_no_name_stands_twice():
    homes = defaultdict(list)
    for name, path in MODULES.items():
        if name not in FOLDERS:
            homes[name.rpartition(".")[2]].append(name)
        for definition in public_definitions(path):
            homes[definition].append(f"{name}.{definition}")
    twice = {name: places for name, places in homes.items() if len(places) > 1 and name != "main"}
    assert not twice


@pytest.mark.parametrize("here", MODULES)
def test_every_room_has_one_file_of_tests(here):
    path = MODULES[here]
    if not any(
        isinstance(node, (ast.FunctionDef, ast.ClassDef)) for node in ast.parse(path.read_text()).body
    ):
        return
    inside = path.relative_to(PACKAGE).parent
    name = path.parent.name if here in FOLDERS else path.stem
    assert (TESTS / inside / f"test_{name}.py").is_file(), f"{here} has no tests/{inside}/test_{name}.py"
