"""The whole way, in order: articles in, one object that holds every table out.

`analyze` calls each layer once, from left to right, and hands the tables on. It decides nothing itself. A
person's decisions (`newslens.curation`) are laid over each table as it comes about: what is compared is what the
person let stand, and extraction never sees them.

An `Analysis` is saved as one file a table, Parquet or CSV, beside a small `analysis.json` that says which
version wrote them, and loads again without the articles' files.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newslens import curation, schema, storage
from newslens.comparison import findings, questions, reuse, utterances
from newslens.comparison.shared.comparable_text import read_comparables
from newslens.curation import DecisionOverlay
from newslens.document import extract_sentences, read_documents, segment
from newslens.errors import InputError
from newslens.extraction import dates, figures, names, quotations

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

__all__ = ["Analysis", "analyze", "load_analysis"]

_MANIFEST = "analysis.json"


@dataclass(frozen=True, eq=False)
class Analysis:
    """Every table of one event; the columns of each stand in `newslens.schema`.

    Attributes
    ----------
    articles, segments, sentences, names, dates, figures, questions, quotations, renderings, passages, reuse,
    lineages, findings, evidence
        DataFrames. Spans are half-open and counted in code points of the article's text.
    decisions
        The person's decisions that were laid over the tables; empty where there are none.

    Examples
    --------
    >>> import pandas as pd
    >>> from newslens.reading.corpus import read_articles
    >>> texts = pd.DataFrame({
    ...     "article_id": ["a", "b"],
    ...     "text": ["Two boats sank on Sunday.", "Three boats sank on Sunday."],
    ... })
    >>> analysis = analyze(read_articles(texts))
    >>> analysis.figures[["article_id", "surface", "low"]].values.tolist()
    [['a', 'Two', 2.0], ['b', 'Three', 3.0]]
    """

    articles: pd.DataFrame
    segments: pd.DataFrame
    sentences: pd.DataFrame
    names: pd.DataFrame
    dates: pd.DataFrame
    figures: pd.DataFrame
    questions: pd.DataFrame
    quotations: pd.DataFrame
    renderings: pd.DataFrame
    passages: pd.DataFrame
    reuse: pd.DataFrame
    lineages: pd.DataFrame
    findings: pd.DataFrame
    evidence: pd.DataFrame
    decisions: pd.DataFrame = dataclasses.field(default_factory=curation.no_decisions)

    def __repr__(self) -> str:
        counts = ", ".join(f"{len(frame)} {name}" for name, frame in self.tables.items())
        return f"Analysis({counts})"

    @property
    def tables(self) -> dict[str, pd.DataFrame]:
        """Tables by name, in the order in which they come about."""
        return {name: getattr(self, name) for name in schema.RECORDS}

    def save(self, folder: str | Path, *, kind: str = "parquet") -> Path:
        """Write every table into a folder, each file whole or not at all.

        Parameters
        ----------
        folder
            Made where it does not exist. Files in it that are not newslens' own stay as they are.
        kind
            `parquet` or `csv`.

        Raises
        ------
        InputError
            When the folder cannot be written.
        """
        target = Path(folder)
        storage.make_folder(target)
        for name, frame in [*self.tables.items(), ("decisions", self.decisions)]:
            storage.write_table(frame, target / f"{name}.{kind}")
        about = {"newslens": "analysis", "layout": 1, "kind": kind, "tables": [*self.tables, "decisions"]}
        storage.write_text(json.dumps(about, indent=1) + "\n", target / _MANIFEST)
        return target


def analyze(
    articles: pd.DataFrame,
    *,
    decisions: pd.DataFrame | None = None,
    progress: Callable[[str], Any] | None = None,
) -> Analysis:
    """Read one event through all of its articles.

    Parameters
    ----------
    articles
        As `read_articles` gives them.
    decisions
        A person's decisions, laid over each table, as `newslens.read_decisions` gives them.
    progress
        Called with the name of each step before it begins.

    Raises
    ------
    InputError
        When `articles` lacks a column of the table.

    Returns
    -------
    Analysis
        All tables; those of an empty corpus are empty, with their columns.
    """
    _require_columns(articles)
    tell = progress or (lambda _: None)
    overlay = DecisionOverlay(decisions)
    tell("segments")
    documents = read_documents(articles)
    parts = segment(articles, documents=documents)
    sentences = extract_sentences(articles, documents=documents)
    tell("names")
    mentions = overlay.lay("names", names.extract_names(articles, documents=documents))
    tell("dates")
    days = overlay.lay("dates", dates.extract_dates(articles, documents=documents))
    tell("quotations")
    quoted = overlay.lay(
        "quotations", quotations.extract_quotations(articles, names=mentions, documents=documents)
    )
    tell("figures")
    numbers = overlay.lay(
        "figures", figures.extract_figures(articles, quotations=quoted, documents=documents)
    )
    tell("reuse")
    read = read_comparables(articles["article_id"].tolist(), sentences)
    passages, shares = reuse.find_reuse(articles, segments=parts, read=read)
    lineages = reuse.trace_lineages(articles, passages, shares)
    known = {"sentences": sentences, "names": mentions, "lineages": lineages}
    tell("questions")
    collated = questions.collate_figures(articles, numbers, dates=days, passages=passages, **known)
    asked = overlay.lay("questions", collated.questions)
    tell("utterances")
    quoted, renderings = utterances.collate_quotations(
        articles, quoted, passages=passages, read=read, **known
    )
    tell("findings")
    told = {
        "dates": days,
        "figures": collated.figures,
        "questions": asked,
        "quotations": quoted,
        "renderings": renderings,
    }
    reported, evidence = findings.find_discrepancies(articles=articles, collated=collated, **told, **known)
    reported = overlay.lay("findings", reported)
    evidence = evidence[evidence["finding"].isin(reported["finding"])].reset_index(drop=True)
    compared = {"passages": passages, "reuse": shares, "findings": reported, "evidence": evidence}
    return Analysis(articles, parts, decisions=overlay.matched(), **known, **told, **compared)


def load_analysis(folder: str | Path) -> Analysis:
    """Analysis that `Analysis.save` wrote.

    Raises
    ------
    InputError
        When the folder holds none, or a table lacks a column.
    """
    source = Path(folder)
    about = _read_manifest(source)
    kind = about["kind"]
    found = {
        name: storage.read_table(source / f"{name}.{kind}", schema.dtypes(name)) for name in schema.RECORDS
    }
    decisions = storage.read_table(source / f"decisions.{kind}", curation.DECISION_DTYPES)
    return Analysis(**found, decisions=decisions)


def _require_columns(articles: pd.DataFrame) -> None:
    missing = [name for name in schema.columns("articles") if name not in articles.columns]
    if missing:
        raise InputError(
            f"The articles lack the column {missing[0]!r}; pass them through read_articles first."
        )


def _read_manifest(folder: Path) -> dict[str, Any]:
    path = folder / _MANIFEST
    try:
        about: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        known = about["newslens"] == "analysis" and about["kind"] in storage.KINDS
    except FileNotFoundError:
        raise InputError(
            f"{folder} holds no saved analysis: {_MANIFEST} is missing. Analysis.save(folder) writes one."
        ) from None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(
            f"{path} cannot be read ({error}). Save the analysis again with Analysis.save(folder)."
        ) from None
    if not known or about.get("layout") != 1:
        raise InputError(f"{path} was not written by this version of newslens. Save the analysis again.")
    return about
