"""How what was added to a corpus folder, and what its check found, show themselves in a cell.

A sentence leads, a table says what was understood, what is missing in it stands there as missing; then what was left out and why.
All words of articles and names of files are escaped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslens.presentation.notebook.fragments import View, fragment
from newslens.presentation.notebook.table_text import TableText

if TYPE_CHECKING:
    from newslens.corpus_folder import Addition, FolderCheck

__all__ = ["show_addition", "show_folder_check"]

_CHECKED: Final = ["article_id", "outlet", "published", "title"]
"""Columns that a check shows."""
_GRAVE: Final = frozenset({"Problem", "Not added"})
"""Kinds of sentences that somebody has to act upon."""
_MISSING: Final = "not known"


def show_addition(addition: Addition) -> View:
    """What was added to a folder, as static HTML.

    Parameters
    ----------
    addition
        What `newslens.add` gives.
    """
    kinds = [
        ("Not added", [sentence.removeprefix("Not added: ") for sentence in addition.left_out]),
        ("Missing", list(addition.missing)),
        ("Note", list(addition.notices)),
    ]
    return _shown(addition.verdict, kinds, articles=TableText(addition.articles), folded=False)


def show_folder_check(check: FolderCheck) -> View:
    """What the check of a folder found, as static HTML.

    Parameters
    ----------
    check
        What `newslens.check_folder` gives.
    """
    kinds = [("Problem", list(check.problems)), ("Note", list(check.notes))]
    return _shown(check.verdict, kinds, articles=TableText(check.articles[_CHECKED]), folded=True)


def _shown(verdict: str, kinds: list[tuple[str, list[str]]], *, articles: TableText, folded: bool) -> View:
    return fragment(
        "folder.html.j2",
        verdict=verdict,
        kinds=[(kind, sentences) for kind, sentences in kinds if sentences],
        grave=_GRAVE,
        columns=[name.replace("_", " ") for name in articles.columns],
        numeric=articles.numeric,
        rows=articles.cells(range(len(articles))),
        missing=_MISSING,
        folded=folded,
    )
