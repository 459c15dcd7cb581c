"""Names of files that are put into a corpus folder: plain ones, that stand free there.

Takes what a file is called where it comes from, which anybody may have chosen: a path, a name with signs that other systems refuse,
one that newslens reads as something else (`decisions.csv`). Gives a name that every system can keep and that is not taken.
"""

from __future__ import annotations

import re
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from newslens.comparison.questions import RESULTS
from newslens.corpus_folder.free_numbers import FreeNumbers
from newslens.reading import MANIFEST

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

__all__ = ["DECISIONS_FILE", "READ_BY_NAME", "folder_called", "free_name", "plain_name"]

_LONGEST_BYTES: Final = 200
"""Bytes of a name before its number: file systems allow 255."""
_REFUSED: Final = re.compile(
    r'[<>:"|?*\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+'
)
"""Signs that a system refuses in a name, that a terminal obeys, or that turn the direction of writing."""
DECISIONS_FILE: Final = "decisions.csv"
"""Name of the file of a person's decisions in a corpus folder."""
READ_BY_NAME: Final[Mapping[str, str]] = MappingProxyType(
    {MANIFEST: "manifest", RESULTS: "results", DECISIONS_FILE: "decisions"}
)
"""Files of a corpus folder that are no articles, and what they are read as."""


def free_name(origin: str, folder: Path, *, taken: Container[str], numbers: FreeNumbers | None = None) -> str:
    r"""A name for a file that stands free in a folder.

    Parameters
    ----------
    origin
        What the file is called where it comes from.
    folder
        Where it goes.
    taken
        Names that other files will have there.
    numbers
        Where several files get names, what was counted for those before.

    Examples
    --------
    >>> home = Path("no such folder")
    >>> free_name("in/a.txt", home, taken={"a.txt"}), free_name("C:\\Press\\Is it?.TXT", home, taken=set())
    ('a-2.txt', 'Is it-.TXT')
    >>> free_name("../decisions.csv", home, taken=set())
    'decisions-2.csv'
    """
    plain = Path(plain_name(origin))

    def is_free(number: int) -> bool:
        name = _numbered_name(plain, number)
        target = folder / name
        is_there = target.exists() or target.is_symlink()
        return name not in taken and name.lower() not in READ_BY_NAME and not is_there

    return _numbered_name(plain, (numbers or FreeNumbers()).first(plain.name, is_free))


def folder_called(folder: Path) -> str:
    """What sentences call a folder: as it was given, and by its own name where it was given as the one that a person is in.

    Examples
    --------
    >>> folder_called(Path("in/ferry")), folder_called(Path(".")) == Path.cwd().name
    ('in/ferry', True)
    """
    return str(folder) if folder.name else folder.resolve().name or str(folder)


def plain_name(origin: str) -> str:
    """The last part of a path of any system, without what a system refuses, and not hidden.

    Examples
    --------
    >>> plain_name("in/.a|b.txt")
    'a-b.txt'
    """
    last = re.split(r"[/\\]", origin)[-1]
    path = Path(_REFUSED.sub("-", last).strip(" .") or "article")
    room = _LONGEST_BYTES - len(path.suffix.encode("utf-8"))
    if room <= 0:
        return "article"
    return f"{path.stem.encode('utf-8')[:room].decode('utf-8', 'ignore')}{path.suffix}"


def _numbered_name(plain: Path, number: int) -> str:
    return plain.name if number == 1 else f"{plain.stem}-{number}{plain.suffix}"
