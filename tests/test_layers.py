from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "newslens"
ORDER = [
    {"newslens.errors", "newslens.lexicon", "newslens.tables", "newslens.storage"},
    {"newslens.reading"},
    {"newslens.extraction"},
    {"newslens.comparison"},
    {"newslens.curation"},
    {"newslens.analysis"},
    {"newslens.scale"},
    {"newslens"},
    {"newslens.presentation"},
    {"newslens.cli"},
]
"""Rooms from left to right; a module imports from its own and from those to its left."""


def module_name(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room(module: str) -> int:
    """Place of a module in the order: that of the longest prefix that is named there."""
    places = {name: n for n, names in enumerate(ORDER) for name in names}
    parts = module.split(".")
    for length in range(min(2, len(parts)), 0, -1):
        if ".".join(parts[:length]) in places and (length == 2 or len(parts) == 1):
            return places[".".join(parts[:length])]
    raise AssertionError(f"{module} stands in no room")


def imports(path: Path) -> set[str]:
    """Modules of newslens that a module imports when it is itself imported or run, types left out."""
    known = {module_name(other) for other in PACKAGE.rglob("*.py")}
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                found.add(full if full in known else node.module)
    return {name for name in found if name.split(".")[0] == "newslens"}


MODULES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_imports_go_to_the_left(path):
    here = module_name(path)
    allowed_late = {"newslens": {"newslens.presentation", "newslens.presentation.report"}}
    for other in imports(path) - allowed_late.get(here, set()):
        assert room(other) <= room(here), f"{here} imports {other}, which lies to its right"


def test_no_circles():
    graph = {module_name(path): imports(path) - {module_name(path)} for path in MODULES}
    graph["newslens"] = graph["newslens"] - {"newslens.presentation", "newslens.presentation.report"}
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " -> ".join([*trail, name])
        if name not in done:
            for other in sorted(graph.get(name, ())):
                visit(other, (*trail, name))
            done.add(name)

    for name in sorted(graph):
        visit(name, ())
