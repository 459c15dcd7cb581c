"""The rooms whose code is mutated, and the tests of each."""

from __future__ import annotations

import ast
import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

__all__ = ["NUMBERS_ONLY", "WINGS", "rooms_of", "suite_of"]

PACKAGE = "newslens"
WINGS = ("comparison", "extraction")
NUMBERS_ONLY = {"extraction"}
"""Wings of which only the numbers are changed."""


def rooms_of(root: Path, wing: str, wanted: Iterable[str] = ()) -> Iterator[str]:
    """Paths of the modules of a wing inside the repository, sorted.

    `wanted` names rooms or folders from the package on, `comparison/questions` or `extraction/dates/grammar.py`;
    without it every room is wanted.
    """
    places = [PurePosixPath(PACKAGE, each.removeprefix(f"{PACKAGE}/")) for each in wanted]
    for path in sorted((root / PACKAGE / wing).rglob("*.py")):
        room = PurePosixPath(path.relative_to(root).as_posix())
        if not places or any(place in (room, *room.parents) for place in places):
            yield str(room)


def suite_of(root: Path, room: str) -> list[str]:
    """What pytest is given for a room: the module for its doctests, then its files of tests.

    The tests of `comparison/questions/grouping.py` stand in `tests/comparison/questions/test_grouping.py`, those of a
    folder's `__init__` under the folder's own name; a long file may be split, `test_grouping_of_places.py`. A table of
    numbers does nothing by itself: the tests of the rooms that import it are its tests as well.
    """
    own = _own_suite(root, room)
    if not _is_table(root / room):
        return own
    imported = re.compile(rf"import {PurePosixPath(room).stem}\b|\.{PurePosixPath(room).stem} import\b")
    neighbours = sorted((root / room).parent.glob("*.py"))
    users = [each for each in neighbours if imported.search(each.read_text("utf-8"))]
    return [
        *own,
        *(file for user in users for file in _own_suite(root, user.relative_to(root).as_posix())[1:]),
    ]


def _is_table(path: Path) -> bool:
    """Whether a module holds constants and nothing that could be called."""
    body = ast.parse(path.read_text("utf-8")).body
    return not any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in body)


def _own_suite(root: Path, room: str) -> list[str]:
    path = PurePosixPath(room)
    name = path.parent.name if path.stem == "__init__" else path.stem
    folder = root.joinpath("tests", *path.parent.parts[1:])
    neighbours = {each.stem for each in (root / path.parent).glob("*.py")}
    files = [folder / f"test_{name}.py", *sorted(folder.glob(f"test_{name}_*.py"))]
    return [
        room,
        *(
            file.relative_to(root).as_posix()
            for file in files
            if file.is_file() and (file is files[0] or file.stem.removeprefix("test_") not in neighbours)
        ),
    ]
