"""The whole way, in order: articles in, one object that holds every table out.

`analyze` calls each layer once, from left to right, and hands the tables on. It decides nothing itself. A
person's decisions (`newslens.curation`) are laid over each table as it comes about: what is compared is what the
person let stand, and extraction never sees them.

An `Analysis` is saved as one file a table, Parquet or CSV, beside a small `analysis.json` that holds their digests, and
loads again without the articles' files (`newslens.storage` says how all of them are written, or none).
"""

from __future__ import annotations

import dataclasses
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newslens import curation, schema, storage
from newslens.comparison import findings, questions, reuse, utterances
from newslens.comparison.shared.comparable_text import read_comparables
from newslens.curation import DecisionOverlay
from newslens.document import extract_sentences, read_documents, segment
from newslens.errors import InputError, NewslensError
from newslens.extraction import dates, figures, names, quotations
from newslens.unreadable_articles import without_unreadable

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

__all__ = ["Analysis", "analyze", "load_analysis"]


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

    def _repr_html_(self) -> str:
        """What a notebook shows: findings, then the tables."""
        from newslens.presentation.notebook import show_analysis  # noqa: PLC0415 - charts are heavy to import

        return show_analysis(self).styled

    def _repr_mimebundle_(self, **_: object) -> dict[str, Any] | None:
        """In a running notebook: the same, with tables to search and sort. A terminal shows the counts."""
        if "ipykernel" not in sys.modules:
            return None
        from newslens.presentation.notebook import display_bundle  # noqa: PLC0415 - so are widgets

        return display_bundle(self)

    @property
    def tables(self) -> dict[str, pd.DataFrame]:
        """Tables by name, in the order in which they come about."""
        return {name: getattr(self, name) for name in schema.RECORDS}

    def save(self, folder: str | Path, *, kind: str = "parquet") -> Path:
        """Write every table into a folder: all of them, or none.

        What was saved there before is replaced in one moment; whoever is stopped before it, by a full disk or a kill, finds
        the older analysis as it was.

        Parameters
        ----------
        folder
            Made where it does not exist. Files in it that are not newslens' own stay as they are.
        kind
            `parquet` or `csv`. In CSV an apostrophe stands before a text that a spreadsheet would run, such as
            "=1+1"; `load_analysis` takes it away again. Parquet holds every text as it is.

        Raises
        ------
        InputError
            When the folder cannot be written, or a file there that newslens did not write bears the name of a table.
        """
        target = Path(folder)
        storage.save_tables({**self.tables, "decisions": self.decisions}, target, kind=kind)
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
        When `articles` lacks a column of the table, or none of them can be read.

    Warns
    -----
    UnreadableArticleWarning
        For each article on which an extractor fails; it is left out, and the others are read without it.

    Returns
    -------
    Analysis
        All tables; those of an empty corpus are empty, with their columns.
    """
    _require_columns(articles)
    try:
        return _analyze(articles, decisions, progress)
    except NewslensError:
        raise
    except Exception as error:
        readable = without_unreadable(articles)
        if len(readable) == len(articles):
            raise
        if readable.empty:
            raise InputError("None of the articles can be read; the warnings name the reasons.") from error
    return _analyze(readable, decisions, progress)


def _analyze(
    articles: pd.DataFrame, decisions: pd.DataFrame | None, progress: Callable[[str], Any] | None
) -> Analysis:
    """All steps in order, on articles that can be read."""
    tell = progress or (lambda _: None)
    overlay = DecisionOverlay(decisions, articles)
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
    shared: dict[str, Any] = {**known, "passages": passages}
    compare = partial(questions.collate_figures, articles, numbers, dates=days, **shared)
    collated = compare(placed=overlay.placed("figures", numbers, lambda: compare().figures))
    asked = overlay.lay("questions", collated.questions)
    tell("utterances")
    join = partial(utterances.collate_quotations, articles, quoted, read=read, **shared)
    quoted, renderings = join(placed=overlay.placed("quotations", quoted, lambda: join().quotations))
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
        When the folder holds none, or a table was changed since or lacks a column.
    """
    with storage.load_tables(Path(folder)) as saved:
        found = {name: saved.read(name, schema.dtypes(name)) for name in schema.RECORDS}
        decisions = saved.read("decisions", curation.DECISION_DTYPES, optional=curation.ANCHOR_COLUMNS)
    return Analysis(**found, decisions=decisions)


def _require_columns(articles: pd.DataFrame) -> None:
    missing = [name for name in schema.columns("articles") if name not in articles.columns]
    if missing:
        raise InputError(
            f"The articles lack the column {missing[0]!r}; pass them through read_articles first."
        )
