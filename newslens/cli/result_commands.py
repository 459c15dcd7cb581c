"""Commands that give results: a table, the findings, files for other tools, how far two reviewers agree."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from newslens import curation, schema, storage
from newslens.cli.source_options import (
    COLUMNS,
    DECISIONS,
    RAW,
    SOURCE,
    analyzed,
    check_folder_to_write,
    keep_inputs,
    refuse_corpus_files,
)
from newslens.cli.terminal import put, put_line, tell
from newslens.cli.text_renderers import json_table, markdown_table
from newslens.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

__all__ = ["agreement", "exchange", "findings", "one_table"]

_RENDERERS: dict[str, Callable[[pd.DataFrame], str]] = {"json": json_table, "markdown": markdown_table}
_FORMATS = ("csv", "parquet", *_RENDERERS)


@click.command("table")
@SOURCE
@click.argument("name", type=click.Choice(list(schema.RECORDS)))
@click.option("--format", "form", type=click.Choice(_FORMATS), default="csv", show_default=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="File to write.  [default: stdout]")
@RAW
@DECISIONS
@COLUMNS
def one_table(
    source: Path,
    name: str,
    form: str,
    output: Path | None,
    *,
    raw: bool,
    decisions: Path | None,
    columns: dict[str, str],
) -> None:
    """Write one table: figures, quotations, renderings, findings ...

    \b
    Examples:
      newslens table data/kadhimi-2021 figures > figures.csv
      newslens table data/kadhimi-2021 quotations --format parquet -o quotations.parquet
    """
    if form == "parquet" and output is None:
        raise InputError("A Parquet file cannot go to standard output: name it with -o FILE.")
    if output is not None:
        keep_inputs(output, source, decisions)
    frame = getattr(analyzed(source, decisions, columns), name)
    if form == "parquet" and output is not None:
        with storage.replacing(output) as temporary:
            frame.to_parquet(temporary, index=False)
        return
    text = storage.csv_text(frame, raw=raw) if form == "csv" else _RENDERERS[form](frame)
    if output is None:
        put(text)
    else:
        storage.write_text(text, output)
    if form == "csv" and not raw and text != storage.csv_text(frame, raw=True):
        tell(
            "An apostrophe stands before texts that a spreadsheet would run, such as =1+1; --raw leaves it out."
        )


@click.command()
@SOURCE
@click.option("--all", "everything", is_flag=True, help="Also what looks like trouble and is none.")
@DECISIONS
@COLUMNS
def findings(source: Path, *, everything: bool, decisions: Path | None, columns: dict[str, str]) -> None:
    """List what a careful reader would report, the heaviest first.

    \b
    Example:
      newslens findings data/kadhimi-2021
    """
    analysis = analyzed(source, decisions, columns)
    numbers = {key: n for n, key in enumerate(analysis.articles["article_id"], 1)}
    calm = {"compatible", "agree", "adds_up", "differs"}
    shown = 0
    for row in analysis.findings.itertuples():
        if row.verdict in calm and not everything:
            continue
        shown += 1
        put_line(f"{str(row.verdict).replace('_', ' ')}: {row.summary}")
        for span in analysis.evidence[analysis.evidence["finding"] == row.finding].itertuples():
            put_line(
                f"    {numbers[span.article_id]} {span.article_id} {span.start}-{span.end}: {span.surface}"
            )
    if not shown:
        tell("Nothing to report.")


@click.command()
@SOURCE
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="Folder to write to.")
@RAW
@DECISIONS
@COLUMNS
def exchange(
    source: Path, output: Path, *, raw: bool, decisions: Path | None, columns: dict[str, str]
) -> None:
    """Write what was found for other tools: TEI, Web Annotation, CSV.

    The folder gets annotations.jsonld with every quotation and figure and, of each utterance that has several
    renderings, a TEI critical apparatus (.xml) and an alignment table (.csv), both called by its first words. All
    files are complete before the first takes its place, and only what newslens wrote earlier is replaced.

    \b
    Example:
      newslens exchange data/kadhimi-2021 -o exchange
    """
    from newslens.presentation import exchange_documents  # noqa: PLC0415 - only this command needs it

    check_folder_to_write(output)
    found = exchange_documents(analyzed(source, decisions, columns), raw=raw)
    for name in found:
        refuse_corpus_files(output / name, source, decisions)
    storage.write_files(found, output)
    tell(f"Wrote {len(found)} files into {output}")


@click.command()
@click.argument("first", type=click.Path(path_type=Path))
@click.argument("second", type=click.Path(path_type=Path))
def agreement(first: Path, second: Path) -> None:
    """Say how far two reviewers' decisions agree: percent, Cohen's kappa, Krippendorff's alpha.

    \b
    Example:
      newslens agreement ada.csv ben.csv
    """
    found = curation.reviewer_agreement(curation.read_decisions(first), curation.read_decisions(second))
    put(markdown_table(found.tables))
    if found.differences.empty:
        return
    put("\n" + markdown_table(found.differences))
