"""A corpus folder in, every problem of it out: the manifest, the articles, a person's decisions, results from outside.

A *problem* keeps something from being read or makes an answer wrong: it is mended in the file and line that are named. A *note*
says what is missing or was assumed. Nothing in the folder is changed.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from newslens import storage
from newslens.analysis import analyze
from newslens.comparison.questions import RESULTS, read_result_lines
from newslens.corpus_folder.duplicates import KnownTexts
from newslens.corpus_folder.file_names import DECISIONS_FILE, folder_called
from newslens.curation import read_decision_lines, told_misfits
from newslens.errors import InputError, NewslensError
from newslens.language.sentence_building import counted, listed, upper_first
from newslens.reading import gather, language_notice, make_articles
from newslens.schema import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from newslens.reading import Entry, GatheredDocuments
    from newslens.reading.formats import StatedDocument

__all__ = ["FolderCheck", "check_folder"]


@dataclass(frozen=True, eq=False)
class FolderCheck:
    """What `check_folder` found.

    Attributes
    ----------
    folder
        The folder.
    articles
        Table `articles` of those that can be read.
    problems, notes
        A sentence each.
    """

    folder: Path
    articles: pd.DataFrame
    problems: tuple[str, ...]
    notes: tuple[str, ...]

    def __str__(self) -> str:
        told = [f"Problem: {each}" for each in self.problems] + [f"Note: {each}" for each in self.notes]
        return "\n".join([*told, self.verdict])

    def _repr_html_(self) -> str:
        from newslens.presentation.notebook import show_folder_check  # noqa: PLC0415 - templates are heavy to import

        return show_folder_check(self).styled

    @property
    def verdict(self) -> str:
        """How many articles can be read and how many problems there are, in a sentence."""
        read = counted(len(self.articles), "article")
        wrong = counted(len(self.problems), "problem")
        return f"{upper_first(read)} of {folder_called(self.folder)} can be read; {wrong}."


def check_folder(folder: str | Path, *, decisions: bool = True) -> FolderCheck:
    r"""Tell every problem of a corpus folder.

    Parameters
    ----------
    folder
        A folder of articles; `decisions.csv` and `results.csv` in it are checked as well.
    decisions
        Whether to lay the decisions over the event; it takes as long as `newslens.analyze`, where there are any.

    Raises
    ------
    InputError
        When there is no such folder, or an address is given.

    Examples
    --------
    >>> import tempfile
    >>> home = Path(tempfile.mkdtemp())
    >>> _ = (home / "articles.csv").write_text("file,published\na.txt,soon\n")
    >>> _ = (home / "a.txt").write_text("Two boats sank.")
    >>> [problem.partition("articles.csv, ")[2] for problem in check_folder(home).problems][0][:22]
    'line 2: column publish'
    """
    home = Path(folder)
    if storage.is_there(home) and not home.is_dir():
        raise InputError(f"{home} is no folder; name the folder that it stands in.")
    if not storage.is_there(home):
        storage.check_no_address(folder)
        raise InputError(
            f"There is no folder {str(home)!r}; check the spelling, or make it with newslens new."
        )
    problems: list[str] = []
    notes: list[str] = []
    articles = _check_articles(home, problems, notes)
    if decisions:
        problems += _decision_problems(home / DECISIONS_FILE, articles)
    problems += _result_problems(home)
    return FolderCheck(home, articles, tuple(dict.fromkeys(problems)), tuple(dict.fromkeys(notes)))


def _check_articles(home: Path, problems: list[str], notes: list[str]) -> pd.DataFrame:
    try:
        gathered = gather(home, forgiving=True)
    except InputError as error:
        problems.append(str(error))
        return table("articles", [])
    problems += [*gathered.faults, *gathered.repeated]
    made = make_articles(_first_of_each_id(gathered))
    problems += made.faults
    articles = table("articles", made.articles)
    language = language_notice(made.articles)
    notes += [*gathered.left_out, *gathered.notices, *made.notices, *([language] if language else [])]
    notes += [*_gaps(articles), *_twins(gathered)]
    return articles


def _first_of_each_id(gathered: GatheredDocuments) -> list[tuple[Entry, StatedDocument]]:
    first: dict[str, tuple[Entry, StatedDocument]] = {}
    for entry, document in gathered.documents:
        first.setdefault(entry.fields["article_id"], (entry, document))
    return list(first.values())


def _gaps(articles: pd.DataFrame) -> Iterator[str]:
    """What is not known of articles and matters most."""
    for column, consequence in (
        ("published", "a day such as “Sunday” stays open there"),
        ("outlet", "the page names no outlet for it"),
    ):
        ids = articles.loc[articles[column].isna(), "article_id"].tolist()
        if ids:
            yield f"The column {column} is empty for {listed(ids)}: {consequence}."


def _twins(gathered: GatheredDocuments) -> Iterator[str]:
    """Articles of one text and one outlet, which count as two reports."""
    known = KnownTexts()
    for entry, document in gathered.documents:
        key, outlet = entry.fields["article_id"], entry.fields.get("outlet")
        if (there := known.find(document.text, outlet=outlet)) is not None:
            yield f"{entry.place}: {key!r} has the same text as {there!r}; take one out if it is the same article."
        known.add(document.text, key, outlet=outlet)


def _decision_problems(path: Path, articles: pd.DataFrame) -> Iterator[str]:
    if not path.exists():
        return
    try:
        decisions, faults = read_decision_lines(path)
    except NewslensError as error:
        yield str(error)
        return
    yield from faults
    misfits = told_misfits(decisions, articles)
    yield from misfits.values()
    decisions = decisions[~decisions["line"].isin(list(misfits))]
    if decisions.empty:
        return
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always", UserWarning)
        try:
            analyze(articles, decisions=decisions)
        except NewslensError as error:
            yield str(error)
    for each in told:
        if isinstance(each.message, UserWarning):
            yield str(each.message)


def _result_problems(home: Path) -> Iterator[str]:
    if not (home / RESULTS).exists():
        return
    try:
        yield from read_result_lines(home).faults
    except NewslensError as error:
        yield str(error)
