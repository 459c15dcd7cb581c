"""A text that a person pastes, put into a corpus folder with what the person says of it.

Takes a text, and its outlet, title, date and address as far as they are known; the text becomes a file of its own, called after the
outlet or its first words, and what was said goes into the line of the manifest.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from newslens.corpus_folder.adding import put_in
from newslens.corpus_folder.article_ids import readable_id
from newslens.corpus_folder.given_files import GivenFile, GivenFiles
from newslens.corpus_folder.said_cells import read_cells
from newslens.errors import InputError
from newslens.reading.formats import SourceFile, check_file_size

if TYPE_CHECKING:
    from newslens.corpus_folder.addition import Addition

__all__ = ["add_text"]

_PLACE: Final = "The pasted text"
_NAMING: Final = 80
"""Characters at the beginning of a text in which words for its name are looked for: a headline has as many."""
_NAMING_WORDS: Final = 5
_HALF: Final = re.compile(r"[\ud800-\udfff]")


def add_text(
    folder: str | Path,
    text: str,
    *,
    outlet: str = "",
    title: str = "",
    published: str = "",
    url: str = "",
) -> Addition:
    """Put a text into the folder of a corpus.

    Parameters
    ----------
    folder
        A folder, as `new_folder` makes it or any other.
    text
        A report, as it was copied from wherever it stands.
    outlet, title, published, url
        What is known of it; `published` is a date, as a manifest holds it.

    Raises
    ------
    InputError
        When there is no text, a date cannot be read, or as for `add`.

    Examples
    --------
    >>> import tempfile
    >>> home = Path(tempfile.mkdtemp())
    >>> add_text(home, "Two boats sank off Lund.", outlet="The Herald").articles[["article_id", "file"]].values.tolist()
    [['the-herald', 'the-herald.txt']]
    """
    if not text.strip():
        raise InputError(f"{_PLACE} is empty; paste the words of a report.")
    if half := _HALF.search(text):
        raise InputError(
            f"{_PLACE} holds half a character (a lone surrogate) at position {half.start()}; take it out."
        )
    said = read_cells({"outlet": outlet, "title": title, "published": published, "url": url}, place=_PLACE)
    data = text.encode("utf-8")
    check_file_size(len(data), name=_PLACE)
    words = " ".join(text[:_NAMING].split()[:_NAMING_WORDS])
    name = f"{readable_id(said.get('outlet'), words, taken=())}.txt"
    pasted = GivenFile(SourceFile(_PLACE, data, name), {None: said} if said else {}, is_one=True)
    return put_in(Path(folder), GivenFiles([pasted]))
