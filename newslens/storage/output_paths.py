"""Where something may be written: what must not be replaced is refused before anything is lost.

Four questions, each one function: is what stands there an ordinary file (`refuse_unusual`, asked at every write), is it one
of the inputs (`refuse_inputs`, asked by who knows them), did newslens write it (`refuse_foreign`, asked by the command line and
where newslens chooses the name of the file), would it be a page under the ending of something else (`refuse_other_ending`)?

Everything inside a folder that is read counts as an input, unless newslens wrote it: a page of an earlier run may be
replaced there, an article may not.
"""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING, Final

from newslens.errors import InputError
from newslens.storage.given_addresses import refuse_address
from newslens.storage.own_outputs import PAGE_ENDINGS, written_by_newslens

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["refuse_foreign", "refuse_inputs", "refuse_other_ending", "refuse_unusual", "unusual_kind"]

_UNUSUAL: Final = {
    stat.S_IFLNK: "a link to somewhere else",
    stat.S_IFDIR: "a folder",
    stat.S_IFBLK: "a device",
    stat.S_IFCHR: "a device",
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
}
_ANYBODY_WRITES: Final = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def unusual_kind(mode: int) -> str | None:
    """What stands at a path, by the mode that the system gives, if it is no ordinary file.

    Examples
    --------
    >>> unusual_kind(stat.S_IFIFO | 0o644), unusual_kind(stat.S_IFREG | 0o644)
    ('a pipe', None)
    """
    kind = stat.S_IFMT(mode)
    return None if kind == stat.S_IFREG else _UNUSUAL.get(kind, "no ordinary file")


def refuse_unusual(path: Path) -> int | None:
    """The permissions of the ordinary file at a path; None where nothing stands there.

    Raises
    ------
    InputError
        When something stands there that is no ordinary file, or a file that nobody may write to; when it is an address.
    OSError
        When the path cannot be looked at.
    """
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        if not path.parent.is_dir():
            refuse_address(path)
        return None
    kind = unusual_kind(mode)
    if kind is not None:
        raise InputError(
            f"{path} is {kind} and is not replaced. Name a file, or a place where nothing is yet."
        )
    if not mode & _ANYBODY_WRITES:
        raise InputError(f"{path} is protected against writing and is not replaced. Choose another place.")
    return stat.S_IMODE(mode)


def refuse_inputs(path: Path, inputs: Iterable[Path]) -> None:
    """Refuse to write over something that the result is made from.

    Parameters
    ----------
    path
        What is to be written.
    inputs
        Files, and folders with all that is in them; they need not exist.

    Raises
    ------
    InputError
        When the path is one of them, or lies in such a folder and newslens did not write it; or when it is no ordinary
        file.
    """
    try:
        refuse_unusual(path)
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}. Choose another place.") from None
    there = path.resolve()
    for given in inputs:
        known = given.resolve()
        is_same = known == there or (path.exists() and given.exists() and path.samefile(given))
        if is_same:
            raise InputError(
                f"{path} is what the result is made from and is not replaced. Choose another place."
            )
        if path.exists() and given.is_dir() and there.is_relative_to(known) and not written_by_newslens(path):
            raise InputError(
                f"{path} belongs to {given}, which the result is made from, and is not replaced. Choose another place."
            )


def refuse_other_ending(path: Path) -> None:
    """Refuse to write a page under the ending of another format, which no program opens as that.

    Raises
    ------
    InputError
        When the name has an ending that is not of a page.

    Examples
    --------
    >>> from pathlib import Path
    >>> refuse_other_ending(Path("page.html")), refuse_other_ending(Path("page"))
    (None, None)
    """
    if path.suffix and path.suffix.lower() not in PAGE_ENDINGS:
        raise InputError(
            f"{path} would be a page in HTML under another ending; name it {path.with_suffix('.html').name}. A browser prints it to PDF, "
            "and Word opens it."
        )


def refuse_foreign(path: Path) -> None:
    """Refuse to write over a file that newslens did not write, where nobody named it.

    Raises
    ------
    InputError
        When such a file stands there.
    """
    if path.is_file() and path.stat().st_size and not written_by_newslens(path):
        raise InputError(
            f"{path} was not written by newslens and is not replaced. Choose another place, or move the file away."
        )
