"""The command line: `newslens report`, `table`, `findings`, `exchange`, `export`.

Each command reads a folder of articles (or one file of them), does what the Python function of the same name
does, and ends with exit code 0; with 2 and one sentence on what was wrong and how to mend it where the input
cannot be used. Results go to standard output or a file, everything else to standard error. Progress shows only
on a terminal.
"""

from __future__ import annotations

import contextlib
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from tqdm import tqdm

import newslens
from newslens import curation, schema, storage
from newslens.comparison.questions import RESULTS, read_results
from newslens.errors import NewslensError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pandas as pd

__all__ = ["main"]

_FORMATS = ("csv", "json", "parquet", "markdown")
_SOURCE = click.argument("source", type=click.Path(path_type=Path))
_DECISIONS = click.option(
    "--decisions",
    type=click.Path(path_type=Path),
    help="A person's decisions to lay over the result, as a CSV file.",
)


class _Commands(click.Group):
    """Turns errors that newslens raises on purpose into one sentence and exit code 2."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except NewslensError as error:
            raise click.UsageError(str(error)) from None


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(newslens.__version__, prog_name="newslens")
@click.pass_context
def main(context: click.Context) -> None:
    """Read one event through many news reports.

    SOURCE is a folder of articles (.txt or .html, with or without an articles.csv that says more about them)
    or one file of them (.csv, .jsonl, .parquet, .txt).

    \b
    Examples:
      newslens report data/kadhimi-2021 -o page.html
      newslens findings data/kadhimi-2021
      newslens table data/kadhimi-2021 figures --format csv > figures.csv
      newslens exchange data/kadhimi-2021 -o exchange
      newslens export notebooks/02-figures.ipynb -o site
    """
    context.with_resource(warnings.catch_warnings())
    warnings.simplefilter("always", UserWarning)
    warnings.showwarning = _show_warning


@main.command()
@_SOURCE
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="Page to write.")
@click.option("--title", help="Heading of the page.  [default: made from the corpus]")
@click.option(
    "--results",
    type=click.Path(path_type=Path),
    help="Results from outside to hold the reports against.  [default: results.csv in SOURCE, if any]",
)
@_DECISIONS
def report(
    source: Path, output: Path, title: str | None, results: Path | None, decisions: Path | None
) -> None:
    """Write one HTML page that compares the articles.

    \b
    Example:
      newslens report data/kadhimi-2021 -o page.html
    """
    from newslens.presentation.page import write_report  # noqa: PLC0415 - charts are heavy to import

    beside = source / RESULTS
    if results is None and beside.is_file():
        results = beside
    outside = () if results is None else read_results(results)
    write_report(_analyze(source, decisions), output, title=title, results=outside)
    click.echo(f"Wrote {output}", err=True)


@main.command("table")
@_SOURCE
@click.argument("name", type=click.Choice(list(schema.RECORDS)))
@click.option("--format", "form", type=click.Choice(_FORMATS), default="csv", show_default=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="File to write.  [default: stdout]")
@_DECISIONS
def one_table(source: Path, name: str, form: str, output: Path | None, decisions: Path | None) -> None:
    """Write one table: figures, quotations, renderings, findings ...

    \b
    Examples:
      newslens table data/kadhimi-2021 figures > figures.csv
      newslens table data/kadhimi-2021 quotations --format parquet -o quotations.parquet
    """
    if form == "parquet" and output is None:
        raise click.UsageError("A Parquet file cannot go to standard output: name it with -o FILE.")
    frame = getattr(_analyze(source, decisions), name)
    if form == "parquet" and output is not None:
        with storage.replacing(output) as temporary:
            frame.to_parquet(temporary, index=False)
        return
    text = _RENDERERS[form](frame)
    if output is None:
        click.echo(text, nl=False)
    else:
        storage.write_text(text, output)


@main.command()
@_SOURCE
@click.option("--all", "everything", is_flag=True, help="Also what looks like trouble and is none.")
@_DECISIONS
def findings(source: Path, decisions: Path | None, *, everything: bool) -> None:
    """List what a careful reader would report, the heaviest first.

    \b
    Example:
      newslens findings data/kadhimi-2021
    """
    analysis = _analyze(source, decisions)
    numbers = {key: n for n, key in enumerate(analysis.articles["article_id"], 1)}
    calm = {"compatible", "agree", "adds_up", "differs"}
    shown = 0
    for row in analysis.findings.itertuples():
        if row.verdict in calm and not everything:
            continue
        shown += 1
        click.echo(f"{str(row.verdict).replace('_', ' ')}: {row.summary}")
        for span in analysis.evidence[analysis.evidence["finding"] == row.finding].itertuples():
            click.echo(
                f"    {numbers[span.article_id]} {span.article_id} {span.start}-{span.end}: {span.surface}"
            )
    if not shown:
        click.echo("Nothing to report.", err=True)


@main.command()
@_SOURCE
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="Folder to write to.")
@_DECISIONS
def exchange(source: Path, output: Path, decisions: Path | None) -> None:
    """Write what was found for other tools: TEI, Web Annotation, CSV.

    The folder gets annotations.jsonld with every quotation and figure and, of each utterance that has several
    renderings, a TEI critical apparatus (u1.xml) and an alignment table (u1.csv).

    \b
    Example:
      newslens exchange data/kadhimi-2021 -o exchange
    """
    from newslens.presentation import exchange_documents  # noqa: PLC0415 - only this command needs it

    found = exchange_documents(_analyze(source, decisions))
    storage.make_folder(output)
    for name, text in found.items():
        storage.write_text(text, output / name)
    click.echo(f"Wrote {len(found)} files into {output}", err=True)


@main.command()
@click.argument("notebook", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="Folder to write to.")
def export(notebook: Path, output: Path) -> None:
    """Turn a notebook into one offline HTML page.

    \b
    Example:
      newslens export notebooks/02-figures.ipynb -o site
    """
    from newslens.presentation.notebook import export_notebook  # noqa: PLC0415 - needs an extra

    click.echo(f"Wrote {export_notebook(notebook, output)}", err=True)


def _analyze(source: Path, decisions: Path | None) -> newslens.Analysis:
    articles = newslens.read_articles(source)
    chosen = None if decisions is None else curation.read_decisions(decisions)
    with _progress() as tell:
        return newslens.analyze(articles, decisions=chosen, progress=tell)


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

        def tell(step: str) -> None:
            bar.set_description_str(f"{step:<12}")
            bar.update()

        yield tell


def _show_warning(message: Warning | str, category: type[Warning], *_: Any, **__: Any) -> None:
    name = "Warning" if issubclass(category, UserWarning) else category.__name__
    click.echo(f"{name}: {message}", err=True)


def _csv(frame: pd.DataFrame) -> str:
    return str(frame.to_csv(index=False, lineterminator="\n"))


def _json(frame: pd.DataFrame) -> str:
    """A list of objects, one a line, so that a diff shows which row changed."""
    lines = (
        frame.to_json(orient="records", lines=True, date_format="iso", force_ascii=False)
        .rstrip("\n")
        .split("\n")
    )
    return "[\n" + ",\n".join(lines) + "\n]\n"


def _markdown(frame: pd.DataFrame) -> str:
    def line(cells: Any) -> str:
        return "| " + " | ".join(str(cell).replace("|", "\\|").replace("\n", " ") for cell in cells) + " |\n"

    filled = frame.astype(object).where(frame.notna(), "")
    body = "".join(line(row) for row in filled.itertuples(index=False))
    return line(frame.columns) + line("---" for _ in frame.columns) + body


_RENDERERS: dict[str, Callable[[pd.DataFrame], str]] = {"csv": _csv, "json": _json, "markdown": _markdown}
