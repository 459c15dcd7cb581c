"""The command line: `newslens new`, `add`, `check`, `report`, `table`, `findings` and more.

Each command reads a folder of articles (or one file of them), does what the Python function of the same name
does, and ends with exit code 0; with 2 and one sentence on what was wrong and how to mend it where the input
cannot be used. Results go to standard output or a file, everything else to standard error. Progress shows only
on a terminal. What is written never takes the place of what it is made from; that is asked before anything is read.
"""

from __future__ import annotations

import warnings

import click

import newslens
from newslens.cli.command_group import CommandGroup, show_warning
from newslens.cli.folder_commands import begin_folder, fill_folder, inspect_folder
from newslens.cli.page_commands import export, report, sheet
from newslens.cli.result_commands import agreement, exchange, findings, one_table
from newslens.cli.spared_imports import spare_imports

__all__ = ["main"]


@click.group(cls=CommandGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(newslens.__version__, prog_name="newslens")
@click.pass_context
def main(context: click.Context) -> None:
    """Read one event through many news reports.

    SOURCE is a folder of articles, with or without an articles.csv that says more about them, or one file of them.
    What is read: text, saved pages, documents of word processors, exports of press databases, tables and more.

    \b
    Examples:
      newslens new ferry
      newslens add ferry export.docx saved-page.html
      newslens report data/kadhimi-2021 -o page.html
      newslens findings data/kadhimi-2021
      newslens table data/kadhimi-2021 figures --format csv > figures.csv
      newslens exchange data/kadhimi-2021 -o exchange
      newslens sheet data/raft-race-2031 -o sheet.html
      newslens export notebooks/02-figures.ipynb -o site
    """
    spare_imports()
    context.with_resource(warnings.catch_warnings())
    warnings.simplefilter("always", UserWarning)
    warnings.showwarning = show_warning


for _command in (
    begin_folder,
    fill_folder,
    inspect_folder,
    report,
    sheet,
    export,
    one_table,
    findings,
    exchange,
    agreement,
):
    main.add_command(_command)
