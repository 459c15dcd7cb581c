"""Files that are written whole or not at all.

What was there before a write stays until the new file is complete: everything goes into a temporary folder beside it
first, down to the disk, and is then renamed over the target. Several files are all complete before the first takes its
place; who is killed in the instant in which they are renamed leaves some new ones beside old ones, each of them whole.
"""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from newslens.errors import InputError
from newslens.storage.given_addresses import refuse_address
from newslens.storage.output_paths import refuse_foreign, refuse_unusual
from newslens.storage.temporary_folders import temporary_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

__all__ = [
    "make_folder",
    "move_into_place",
    "replacing",
    "system_faults_told",
    "write_bytes",
    "write_files",
    "write_text",
]


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, where they do not exist.

    Raises
    ------
    InputError
        When it cannot be made, or an address is given.
    """
    if not folder.is_dir():
        refuse_address(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"The folder {folder} cannot be made: {error.strerror}. Choose another.") from None


def write_text(text: str, path: Path) -> None:
    """Write text as UTF-8, line ends as they are.

    Raises
    ------
    InputError
        As for `write_bytes`; and when half a character stands in the text, which no file in UTF-8 can hold.
    """
    write_bytes(_encoded(text, path), path)


def write_bytes(data: bytes, path: Path) -> None:
    """Write bytes, whole or not at all.

    Raises
    ------
    InputError
        When the path cannot be written; what was there before is untouched.
    """
    with replacing(path) as temporary:
        temporary.write_bytes(data)


def write_files(contents: Mapping[str, str | bytes], folder: Path) -> None:
    """Write several files into a folder, which is made where it does not exist.

    Only what newslens wrote earlier is replaced there: nobody named these files.

    Parameters
    ----------
    contents
        Text, or bytes, by the name of its file; a name may lead into folders in this one.
    folder
        Where they go.

    Raises
    ------
    InputError
        When one of them cannot be written; all that was there before is untouched then.
    """
    for each in dict.fromkeys([folder, *((folder / name).parent for name in contents)]):
        make_folder(each)
    for name in contents:
        refuse_foreign(folder / name)
    with system_faults_told(folder), temporary_folder(folder) as temporary:
        complete = {name: temporary / str(number) for number, name in enumerate(contents)}
        for name, content in contents.items():
            complete[name].write_bytes(
                content if isinstance(content, bytes) else _encoded(content, folder / name)
            )
        for name in contents:
            refuse_unusual(folder / name)
        for name in contents:
            move_into_place(complete[name], folder / name)


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A temporary file that takes the place of another when all went well.

    Raises
    ------
    InputError
        When the path cannot be written, or something stands there that is no ordinary file.
    """
    with system_faults_told(path):
        refuse_unusual(path)
        with temporary_folder(path.parent) as temporary:
            yield temporary / path.name
            move_into_place(temporary / path.name, path)


def move_into_place(complete: Path, path: Path) -> None:
    """Put a complete file in the place of another, whose permissions it takes over.

    Raises
    ------
    InputError
        When what stands there is no ordinary file.
    OSError
        When it cannot be moved.
    """
    permissions = refuse_unusual(path)
    with complete.open("r+b") as file:
        os.fsync(
            file
        )  # or a machine that stops right after the renaming has an empty file in place of the old one
    if permissions is not None:
        complete.chmod(permissions)
    complete.replace(path)


@contextlib.contextmanager
def system_faults_told(path: Path) -> Iterator[None]:
    """Tell a fault of the system in writing, such as a full disk, as a sentence.

    Raises
    ------
    InputError
        In place of the system's own error.
    """
    try:
        yield
    except OSError as error:
        raise InputError(
            f"{path} cannot be written: {error.strerror or error}. Choose another place."
        ) from None


def _encoded(text: str, path: Path) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        place = text.count("\n", 0, error.start) + 1
        raise InputError(
            f"{path} cannot be written: half a character (U+{ord(text[error.start]):04X}) stands in its line {place}. "
            "Mend the article that it comes from."
        ) from None
