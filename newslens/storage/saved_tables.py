"""Tables that belong together: a folder holds all of one saving, or all of the one before.

A folder of tables has one file a table and a head, `analysis.json`, that holds the digest of each. A saving makes all tables
complete in a hidden folder of its own, `.newslens-tables-` and a digest, and then replaces the head: that one moment
decides. After it the tables move out of the hidden folder into the places of the old ones. Who is killed before that
moment leaves the old tables and their head; who is killed behind it leaves the new head, and what it names stands in its
place or still in the hidden folder, where it is found. What fits no digest is not read.

The head knows which files are newslens' own; others in the folder are never touched.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from newslens.errors import InputError
from newslens.storage.folder_locks import alone_in
from newslens.storage.given_addresses import check_no_address
from newslens.storage.output_paths import refuse_foreign, refuse_unusual
from newslens.storage.table_files import KINDS, read_table, write_table
from newslens.storage.temporary_folders import temporary_folder
from newslens.storage.unreadable_files import why_unreadable
from newslens.storage.whole_files import make_folder, move_into_place, replacing, system_faults_told

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    import pandas as pd

__all__ = ["HEAD", "SavedTables", "load_tables", "save_tables"]

HEAD: Final = "analysis.json"
"""The file that says what belongs together."""

_LAYOUT: Final = 2
"""2 since the head holds digests; of layout 1 it is only known which files are newslens' own."""

_WAITING: Final = ".newslens-tables-"
_WAITING_FOLDER: Final = re.compile(rf"{re.escape(_WAITING)}[0-9a-f]{{16}}")


@dataclass(frozen=True, slots=True)
class SavedTables:
    """The head of a folder of tables.

    Attributes
    ----------
    folder
        The folder.
    kind
        `parquet` or `csv`.
    digests
        SHA-256 of each file by its name.
    """

    folder: Path
    kind: str = KINDS[0]
    digests: Mapping[str, str] = field(default_factory=dict)

    @property
    def waiting(self) -> Path:
        """The hidden folder of this saving."""
        named = "".join(f"{name} {digest}\n" for name, digest in self.digests.items())
        return self.folder / f"{_WAITING}{hashlib.sha256(named.encode()).hexdigest()[:16]}"

    @property
    def text(self) -> str:
        """The head as it is written."""
        about = {"newslens": "analysis", "layout": _LAYOUT, "kind": self.kind, "digests": dict(self.digests)}
        return json.dumps(about, indent=1) + "\n"

    def read(self, name: str, dtypes: Mapping[str, str], *, optional: Sequence[str] = ()) -> pd.DataFrame:
        """A table, if it is the one that was saved.

        Parameters
        ----------
        name
            Its name.
        dtypes, optional
            As for `read_table`.

        Raises
        ------
        InputError
            When it is missing, was changed since, or lacks a column.
        """
        file = f"{name}.{self.kind}"
        for path in (self.folder / file, self.waiting / file):
            if file in self.digests and _digest(path) == self.digests[file]:
                return read_table(path, dtypes, optional=optional)
        path = self.folder / file
        fault = "is not the table that was saved with the others" if path.exists() else "is missing"
        raise InputError(f"{path} {fault}. Save the analysis again with Analysis.save(folder).")


def save_tables(tables: Mapping[str, pd.DataFrame], folder: Path, *, kind: str) -> None:
    """Save tables that belong together, all or none.

    Parameters
    ----------
    tables
        Tables by name.
    folder
        Made where it does not exist.
    kind
        `parquet` or `csv`.

    Raises
    ------
    InputError
        When they cannot be written, or a file that newslens did not write bears the name of one of them. What was
        saved before is untouched then.
    """
    if kind not in KINDS:
        raise InputError(f"Tables are kept as one of {', '.join(KINDS)}, not {kind!r}.")
    make_folder(folder)
    with alone_in(folder), system_faults_told(folder):
        before = _settled(folder)
        _refuse_targets(folder, before, [f"{name}.{kind}" for name in tables])
        with temporary_folder(folder) as temporary:
            complete = temporary / "tables"
            complete.mkdir()
            for name, frame in tables.items():
                write_table(frame, complete / f"{name}.{kind}")
            digests = {f"{name}.{kind}": _digest(complete / f"{name}.{kind}") or "" for name in tables}
            saved = SavedTables(folder, kind, digests)
            complete.replace(saved.waiting)
        with replacing(folder / HEAD) as written:
            written.write_text(saved.text, encoding="utf-8", newline="\n")
        _move_tables(saved)
        for name in before.digests.keys() - digests.keys():
            if _digest(folder / name) == before.digests[name]:
                (folder / name).unlink()


@contextlib.contextmanager
def load_tables(folder: Path) -> Iterator[SavedTables]:
    """The tables that were saved in a folder; nobody saves others there meanwhile.

    Parameters
    ----------
    folder
        The folder.

    Raises
    ------
    InputError
        When it holds none, or another version of newslens wrote them.
    """
    with alone_in(folder, shared=True):
        yield _head(folder)


def _head(folder: Path, *, layouts: Sequence[int] = (_LAYOUT,)) -> SavedTables:
    path = folder / HEAD
    try:
        about: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        saved = SavedTables(folder, str(about["kind"]), _digests(about))
        known = about["newslens"] == "analysis" and about.get("layout") in layouts
    except FileNotFoundError:
        check_no_address(folder)
        raise InputError(
            f"{folder} holds no saved analysis: {HEAD} is missing. Analysis.save(folder) writes one."
        ) from None
    except (KeyError, TypeError, AttributeError, RecursionError):
        raise _foreign(path) from None
    except (OSError, ValueError) as error:
        raise InputError(
            f"{path} cannot be read ({why_unreadable(error)}). Save the analysis again with Analysis.save(folder)."
        ) from None
    if not known or saved.kind not in KINDS or not all(map(_is_plain, saved.digests)):
        raise _foreign(path)
    return saved


def _foreign(path: Path) -> InputError:
    return InputError(
        f"{path} was not written by this version of newslens. Save the analysis again with Analysis.save(folder)."
    )


def _digests(about: Mapping[str, Any]) -> dict[str, str]:
    unknown = {f"{name}.{about['kind']}": "" for name in about.get("tables", ())}  # as layout 1 has them
    return {str(name): str(digest) for name, digest in about.get("digests", unknown).items()}


def _is_plain(name: str) -> bool:
    """Whether a name is that of a file in the very folder, and of a table."""
    return re.fullmatch(rf"[a-z_]+\.({'|'.join(KINDS)})", name) is not None


def _settled(folder: Path) -> SavedTables:
    """What was saved before, all of it in its place; what killed runs left is taken away."""
    try:
        before = _head(folder, layouts=(1, _LAYOUT))
    except InputError:  # none, or none that can be read
        before = SavedTables(folder)
    if before.digests and before.waiting.is_dir():
        _move_tables(before)
    for path in folder.iterdir():
        if _WAITING_FOLDER.fullmatch(path.name) and path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
    return before


def _refuse_targets(folder: Path, before: SavedTables, names: Sequence[str]) -> None:
    for name in [HEAD, *names]:
        refuse_unusual(folder / name)
        if name not in before.digests:
            refuse_foreign(folder / name)


def _move_tables(saved: SavedTables) -> None:
    """Move the tables of a saving that was decided on into their places."""
    for name in saved.digests:
        with contextlib.suppress(FileNotFoundError):  # moved before a run was killed
            move_into_place(saved.waiting / name, saved.folder / name)
    saved.waiting.rmdir()


def _digest(path: Path) -> str | None:
    """SHA-256 of a file; None where there is none."""
    try:
        refuse_unusual(path)
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, InputError):
        return None
