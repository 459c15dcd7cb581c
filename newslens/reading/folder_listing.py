"""Which files of a folder are read as articles, in which order, and which are left out and why.

Takes a folder; gives the paths of the files whose ending says that newslens reads them, in natural order ("a2" before "a10"),
and a sentence for everything else. What newslens wrote itself, such as the page of this very corpus, is no article; nor are
hidden files, links that lead out of the folder or to nothing, pipes, and folders, whatever their names end with. Companions of
a corpus (README, results, decisions, the manifest, notebooks) are left out without a word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newslens.reading.file_opening import unopened
from newslens.reading.formats import ENDINGS, ending_of, way_out_of
from newslens.storage import written_by_newslens

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["FolderListing", "list_folder"]

_COMPANIONS = {"readme", "license", "licence", "articles", "results", "decisions"}
"""Stems of files that stand beside articles and are none."""
_DIGITS = re.compile(r"(\d+)")


_COMPANION_ENDINGS = {".ipynb", ".py"}
"""Endings of files in which somebody works on the corpus."""


@dataclass(frozen=True, slots=True)
class FolderListing:
    """What a folder holds."""

    files: tuple[Path, ...]
    """Files that are read as articles, in natural order."""
    left_out: tuple[str, ...]
    """A sentence for each thing that is not read though somebody may take it for an article."""
    passed_over: tuple[str, ...]
    """A sentence for each thing that is not read and looks like an article, but is none: hidden, or written by newslens."""


def list_folder(folder: Path) -> FolderListing:
    """Files of a folder that are articles, and what is left out."""
    files: list[Path] = []
    left_out: list[str] = []
    passed_over: list[str] = []
    for path in sorted(folder.iterdir(), key=_natural):
        readable = ending_of(path.name) in ENDINGS
        if path.name.startswith("."):
            passed_over += [f"{path} was left out: it is hidden."] if readable else []
        elif _is_companion(path):
            continue
        elif (reason := unopened(path, folder)) is not None:
            left_out.append(f"{path} was left out: it {reason}.")
        elif written_by_newslens(path):
            passed_over.append(f"{path} was left out: newslens wrote it.")
        elif not readable:
            left_out.append(f"{path} was left out: {_not_read(path)}.")
        else:
            files.append(path)
    return FolderListing(tuple(files), tuple(left_out), tuple(passed_over))


def _not_read(path: Path) -> str:
    words = way_out_of(ending_of(path.name))
    return f"it is {words}" if words else f"newslens reads {', '.join(ENDINGS)} from a folder"


def _is_companion(path: Path) -> bool:
    return path.stem.lower() in _COMPANIONS or path.suffix.lower() in _COMPANION_ENDINGS


def _natural(path: Path) -> tuple[list[tuple[int, str]], str]:
    """Digits compare as numbers; the name itself breaks a tie."""
    parts = _DIGITS.split(path.name.casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts], path.name
