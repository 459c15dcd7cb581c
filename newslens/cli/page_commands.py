"""Commands that write pages: the report, the task sheet, exported notebooks."""

from __future__ import annotations

from pathlib import Path

import click

from newslens import storage
from newslens.cli.source_options import (
    COLUMNS,
    DECISIONS,
    SOURCE,
    analyzed,
    check_folder_to_write,
    folder_of,
    keep_inputs,
)
from newslens.cli.terminal import tell
from newslens.comparison.questions import RESULTS, read_results

__all__ = ["export", "report", "sheet"]


@click.command()
@SOURCE
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="Page to write.")
@click.option("--title", help="Heading of the page.  [default: made from the corpus]")
@click.option(
    "--results",
    type=click.Path(path_type=Path),
    help="Results from outside to hold the reports against.  [default: results.csv in SOURCE, if any]",
)
@click.option(
    "--notebook",
    "notebooks",
    multiple=True,
    type=click.Path(path_type=Path),
    help="A notebook whose exported page stands beside this one: the page leads to it. May be given several times.",
)
@DECISIONS
@COLUMNS
def report(
    source: Path,
    output: Path,
    *,
    title: str | None,
    results: Path | None,
    notebooks: tuple[Path, ...],
    decisions: Path | None,
    columns: dict[str, str],
) -> None:
    """Write one HTML page that compares the articles.

    \b
    Example:
      newslens report data/kadhimi-2021 -o page.html
    """
    from newslens.presentation.page import write_report  # noqa: PLC0415 - charts are heavy to import

    keep_inputs(output, source, results, decisions, *notebooks)
    storage.refuse_foreign(output)
    storage.refuse_other_ending(output)
    beside = folder_of(source) / RESULTS
    if results is None and beside.is_file():
        results = beside
    outside = () if results is None else read_results(results)
    pages = _pages_of(notebooks)
    write_report(analyzed(source, decisions, columns), output, title=title, results=outside, pages=pages)
    tell(f"Wrote {output}")


@click.command()
@SOURCE
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="Sheet to write.")
@click.option("--title", help="Heading of the sheet.  [default: made from the corpus]")
@click.option("--reports", is_flag=True, help="Add the reports, their paragraphs numbered.")
@click.option("--answers", is_flag=True, help="Add a page of answers, for the teacher.")
@DECISIONS
@COLUMNS
def sheet(
    source: Path,
    output: Path,
    *,
    title: str | None,
    reports: bool,
    answers: bool,
    decisions: Path | None,
    columns: dict[str, str],
) -> None:
    """Write a task sheet to print for a class: two pages of tasks, on request the reports and the answers.

    \b
    Examples:
      newslens sheet data/raft-race-2031 -o sheet.html --reports
      newslens sheet data/raft-race-2031 -o answers.html --answers
    """
    from newslens.presentation.sheet import write_sheet  # noqa: PLC0415 - templates are heavy to import

    keep_inputs(output, source, decisions)
    storage.refuse_foreign(output)
    storage.refuse_other_ending(output)
    write_sheet(analyzed(source, decisions, columns), output, title=title, reports=reports, answers=answers)
    tell(f"Wrote {output}")


@click.command()
@click.argument("notebooks", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="Folder to write to.")
@click.option(
    "--report", "report_name", help="A page in that folder that comes before them, such as index.html."
)
def export(notebooks: tuple[Path, ...], output: Path, report_name: str | None) -> None:
    """Turn notebooks into offline HTML pages that lead to one another.

    \b
    Examples:
      newslens export notebooks/02-figures.ipynb -o site
      newslens export notebooks/*.ipynb -o site --report index.html
    """
    from newslens.presentation.notebook import export_notebooks  # noqa: PLC0415 - needs an extra

    check_folder_to_write(output)
    before = ("The report", report_name) if report_name else None
    for page in export_notebooks(notebooks, output, report=before):
        tell(f"Wrote {page}")


def _pages_of(notebooks: tuple[Path, ...]) -> list[tuple[str, str]]:
    """Title and file name of the page that each notebook is exported to."""
    if not notebooks:
        return []
    from newslens.presentation.notebook import exported_page  # noqa: PLC0415 - needs an extra

    return [exported_page(path) for path in notebooks]
