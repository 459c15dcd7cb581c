"""Situations in which newslens tells that something is wrong: each a small function that makes one and gives what is told.

A provocation names the rooms (files of the package) whose messages it provokes. `Place` is where it happens: a folder of its
own, and the ways to ask newslens something in it. Whatever newslens refuses to read is asked of the command line as well.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, NamedTuple

from click.testing import CliRunner

import newslens as nl
from newslens import cli
from newslens.errors import NewslensError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    import pytest

TEXT = "Two boats sank off Lund on Sunday, and 14 people were saved."

REFUSED = 2
"""Exit code of the command line where the input cannot be used."""

Content = str | bytes


class Place:
    """Where a provocation happens.

    Attributes
    ----------
    home
        An empty folder.
    patch
        Changes what a provocation needs changed, until it is over.
    refusals
        The sentences with which something was refused so far.
    """

    def __init__(self, home: Path, patch: pytest.MonkeyPatch) -> None:
        self.home, self.patch = home, patch
        self.refusals: list[str] = []

    def put(self, name: str, content: Content = TEXT) -> Path:
        """Write a file, and the folders that it stands in."""
        path = self.home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def read(self, source: Any = None, *, columns: Mapping[str, str] | None = None) -> list[str]:
        """What reading articles tells: the folder of the provocation, or a source."""
        given = self.home if source is None else source
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                nl.read_articles(given, columns=columns)
            except NewslensError as error:
                refusal = [str(error)]
            else:
                return [str(each.message) for each in caught]
        renamed = ",".join(f"{theirs}={ours}" for theirs, ours in (columns or {}).items())
        told = self.command("table", given, "articles", *(["--columns", renamed] if renamed else []))
        assert told == refusal, "the command line says it in the same words"
        return refusal

    def reading(self, files: Mapping[str, Content]) -> list[str]:
        """What reading the folder tells with some files in it."""
        for name, content in files.items():
            self.put(name, content)
        return self.read()

    def refused(self, call: Callable[..., object], *arguments: Any, **options: Any) -> list[str]:
        """The sentence with which a call is refused."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                call(*arguments, **options)
            except NewslensError as error:
                self.refusals.append(str(error))
                return [str(error)]
        raise AssertionError("nothing is refused")

    def warned(self, call: Callable[..., object], *arguments: Any, **options: Any) -> list[str]:
        """What a call warns of."""
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            call(*arguments, **options)
        return [str(each.message) for each in caught]

    def command(self, *arguments: object, code: int = REFUSED) -> list[str]:
        """The sentence with which the command line ends, and nothing else."""
        done = CliRunner().invoke(cli.main, [str(each) for each in arguments])
        assert done.exit_code == code, done.output
        assert not done.exception or isinstance(done.exception, SystemExit), done.exception
        told = (done.stderr if code == REFUSED else done.output).splitlines()
        if code != REFUSED:
            return told
        assert len(told) == 1, told
        assert not done.stdout
        refusal = told[0].removeprefix("Error: ")
        self.refusals.append(refusal)
        return [refusal]


class Provocation(NamedTuple):
    """A situation."""

    rooms: tuple[str, ...]
    """Paths in the package of the files whose messages are told; each tells one at least."""
    make: Callable[[Place], list[str]]

    @property
    def name(self) -> str:
        return self.make.__name__


PROVOCATIONS: list[Provocation] = []


def provokes(*rooms: str) -> Callable[[Callable[[Place], list[str]]], Callable[[Place], list[str]]]:
    """Enter a function in the table of provocations."""

    def enter(make: Callable[[Place], list[str]]) -> Callable[[Place], list[str]]:
        PROVOCATIONS.append(Provocation(rooms, make))
        return make

    return enter


def provoke_by_files(room: str, **situations: Mapping[str, Content]) -> None:
    """Enter situations that are nothing but files in a folder which is read."""
    for name, files in situations.items():

        def make(place: Place, files: Mapping[str, Content] = files) -> list[str]:
            return place.reading(files)

        make.__name__ = name
        PROVOCATIONS.append(Provocation((room,), make))
