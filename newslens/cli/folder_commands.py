"""Commands that look after the folder of a corpus: make it, fill it, check it."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

import newslens
from newslens.cli.source_options import COLUMNS
from newslens.cli.terminal import put_lines, tell

__all__ = ["begin_folder", "fill_folder", "inspect_folder"]


@click.command("new")
@click.argument("folder", type=click.Path(path_type=Path))
def begin_folder(folder: Path) -> None:
    """Make a folder for the reports of one event: an empty manifest, and a notebook to start from.

    \b
    Example:
      newslens new ferry
    """
    made = newslens.new_folder(folder)
    tell(f"Made {made}: add reports with newslens add {shlex.quote(str(made))} FILE...")


@click.command("add")
@click.argument("folder", type=click.Path(path_type=Path))
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@COLUMNS
def fill_folder(folder: Path, files: tuple[Path, ...], columns: dict[str, str]) -> None:
    """Put reports into the folder of an event and its manifest, and say what was understood.

    FILES are of any format that newslens reads, or folders of them; of a folder with an articles.csv, those that it names.
    They are copied; what was there stays. Exit code 1 where one of them was not added.

    \b
    Examples:
      newslens add ferry export.docx saved-page.html
      newslens add ferry ~/Downloads/reports
      newslens add ferry table.xlsx --columns Volltext=text,Zeitung=outlet
    """
    added = newslens.add(folder, *files, columns=columns)
    put_lines(str(added))
    if added.left_out:
        raise click.exceptions.Exit(1)


@click.command("check")
@click.argument("folder", type=click.Path(path_type=Path))
def inspect_folder(folder: Path) -> None:
    """Tell every problem of a folder: its articles, decisions and results. Exit code 1 where there is one.

    \b
    Example:
      newslens check ferry
    """
    found = newslens.check_folder(folder)
    put_lines(str(found))
    if found.problems:
        raise click.exceptions.Exit(1)
