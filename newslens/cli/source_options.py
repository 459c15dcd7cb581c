"""What commands that read a corpus share: their options, the refusal to write over what they read, the analysis with its bar."""

from __future__ import annotations

import contextlib
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click
from tqdm import tqdm

import newslens
from newslens import curation, storage
from newslens.cli.terminal import tell
from newslens.corpus_folder import DECISIONS_FILE, READ_BY_NAME
from newslens.errors import InputError
from newslens.reading import MANIFEST, parse_columns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = [
    "COLUMNS",
    "DECISIONS",
    "RAW",
    "SOURCE",
    "analyzed",
    "check_folder_to_write",
    "folder_of",
    "keep_inputs",
    "refuse_corpus_files",
]

SOURCE = click.argument("source", type=click.Path(path_type=Path))
RAW = click.option(
    "--raw",
    is_flag=True,
    help="Leave texts in CSV as they are. Otherwise an apostrophe stands before a text that a spreadsheet would run, such as =1+1.",
)
DECISIONS = click.option(
    "--decisions",
    type=click.Path(path_type=Path),
    help="A person's decisions to lay over the result, as a CSV file.",
)
COLUMNS = click.option(
    "--columns",
    callback=lambda _context, _option, given: parse_columns(given),
    multiple=True,
    metavar="NAME=COLUMN,...",
    help="What columns of a table are called there: maintext=text,date_publish=published.",
)


def folder_of(source: Path) -> Path:
    """The folder of a corpus, which may be named by its manifest."""
    return source.parent if source.name == MANIFEST else source


def keep_inputs(output: Path, source: Path, *others: Path | None) -> None:
    """Refuse an output that something is read from, that a corpus would be read by, or that has no place.

    Raises
    ------
    InputError
        Before anything is read, so that nobody waits for an analysis that cannot be written.
    """
    refuse_corpus_files(output, source, *others)
    if not output.parent.is_dir():
        raise InputError(
            f"{output} cannot be written: there is no folder {str(output.parent)!r}; make it first."
        )


def refuse_corpus_files(output: Path, source: Path, *others: Path | None) -> None:
    """Refuse an output that something is read from, or that a corpus would be read by: a table called `articles.csv` is no manifest.

    Raises
    ------
    InputError
        When it is one of them.
    """
    corpus = folder_of(source)
    storage.refuse_inputs(output, [each for each in (corpus, source, *others) if each is not None])
    written = output.resolve()
    for name, what in READ_BY_NAME.items():
        there = (corpus / name).resolve()
        # Some systems take Articles.csv for articles.csv.
        if written.parent == there.parent and written.name.lower() == there.name.lower():
            raise InputError(f"{output} would be read as the {what} of {corpus}. Choose another name.")


def check_folder_to_write(output: Path) -> None:
    """Refuse a folder for several files that is none, before anything is read.

    Raises
    ------
    InputError
        When an address is given, or something else than a folder stands there.
    """
    storage.refuse_address(output)
    if storage.is_there(output) and not output.is_dir():
        raise InputError(f"{output} is no folder, and several files are written. Choose another place.")


def analyzed(source: Path, decisions: Path | None, columns: dict[str, str]) -> newslens.Analysis:
    """The analysis of a corpus, with a person's decisions laid over it."""
    articles = newslens.read_articles(source, columns=columns)
    chosen = None if decisions is None else curation.read_decisions(decisions)
    if decisions is None or chosen is None:
        _tell_unused(source)
    elif misfits := curation.told_misfits(chosen, articles):
        raise InputError(next(iter(misfits.values())))
    with _progress() as step:
        return newslens.analyze(articles, decisions=chosen, progress=step)


def _tell_unused(source: Path) -> None:
    """Say that decisions which stand in the folder are not laid over it unless they are named."""
    beside = folder_of(source) / DECISIONS_FILE
    if beside.is_file():
        tell(
            f"Note: {beside} was not laid over; pass --decisions {shlex.quote(str(beside))} to have it count."
        )


@contextlib.contextmanager
def _progress() -> Iterator[Callable[[str], None]]:
    """A bar on a terminal, silence elsewhere."""
    with tqdm(
        total=8,
        disable=not sys.stderr.isatty(),
        leave=False,
        ncols=72,
        bar_format="{desc} {bar} {n_fmt}/{total_fmt}",
    ) as bar:

        def begin(step: str) -> None:
            bar.set_description_str(f"{step:<12}")
            bar.update()

        yield begin
