"""Files in, a corpus folder with them in it out, and what was understood of them.

Takes files of any format that newslens reads, or folders of such files. Each file is copied into the corpus folder as it is,
under its own name or one that is free, and each article in it gets a line in the manifest, with what the file states of it.
A folder that has no manifest yet gets one that names the articles that lie in it already.

A text that the folder has already from the same outlet is not added again, and said. The files are copied first and the
manifest is written last: whatever stops in between, no line names a file that is not there, and nothing that was there has
changed.

What this does not cover: near copies, which are what newslens compares; pages on the web, which have to be saved first.
"""

from __future__ import annotations

import os
import shlex
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from newslens import storage
from newslens.corpus_folder.addition import Addition, table_of_added
from newslens.corpus_folder.article_ids import readable_id
from newslens.corpus_folder.duplicates import KnownTexts
from newslens.corpus_folder.file_copies import FileCopies
from newslens.corpus_folder.free_numbers import FreeNumbers
from newslens.corpus_folder.given_files import GivenFile, GivenFiles, files_given
from newslens.corpus_folder.manifest_lines import manifest_cells, read_lines, with_articles
from newslens.corpus_folder.understood_files import UnderstoodFile, understand_file
from newslens.errors import InputError, NewslensError
from newslens.reading import (
    MANIFEST,
    gather,
    language_notice,
    list_folder,
    make_articles,
)
from newslens.reading.formats import (
    TABULAR_ENDINGS,
    SourceFile,
    ending_of,
    told_unused,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.schema import Article
    from newslens.storage import WrittenLines

__all__ = ["add", "put_in"]


@dataclass(slots=True)
class _Corpus:
    """What a folder holds so far, and what is put into it."""

    ids: set[str]
    known: KnownTexts
    copies: FileCopies
    numbers: FreeNumbers = field(default_factory=FreeNumbers)
    columns: Mapping[str, str] = field(default_factory=dict)
    lines: list[dict[str, Any]] = field(default_factory=list)
    added: list[tuple[Article, str]] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    has_table: bool = False


def add(
    folder: str | Path,
    *files: str | Path | SourceFile | Sequence[str | Path | SourceFile],
    columns: Mapping[str, str] | None = None,
) -> Addition:
    """Put files into the folder of a corpus.

    Parameters
    ----------
    folder
        A folder, as `new_folder` makes it or any other.
    files
        Files of formats that newslens reads, and folders of them; or bytes with a name (`SourceFile`). A list of them counts as its
        files, a folder with a manifest as those that it names, with what it says of them.
    columns
        Columns of tables that are called otherwise: foreign name to name in the articles table. Of a table that is read so, or an
        archive with one in it, the articles are kept as .jsonl with the names of newslens, so that the folder is read without
        saying them again.

    Returns
    -------
    Addition
        The articles that were added, what was left out and why, what is missing.

    Raises
    ------
    InputError
        When the folder is not there, what is to be added is neither file nor folder, the manifest is wrong, or it cannot be
        written.

    Examples
    --------
    >>> import tempfile
    >>> from newslens.corpus_folder.starting import new_folder
    >>> home = Path(tempfile.mkdtemp())
    >>> _ = (home / "herald.txt").write_text("Two boats sank off Lund.")
    >>> added = add(new_folder(home / "ferry"), home / "herald.txt")
    >>> added.articles[["article_id", "words"]].values.tolist()
    [['herald', 5]]
    """
    if not isinstance(folder, str | os.PathLike):
        raise InputError(
            f"The folder comes first and is a path, not {type(folder).__name__}; then the files."
        )
    return put_in(Path(folder), files_given(files, home=Path(folder)), columns=columns or {})


def put_in(
    home: Path,
    given: GivenFiles,
    *,
    columns: Mapping[str, str] = MappingProxyType({}),
) -> Addition:
    """Put files into the folder of a corpus, each with what is said of the articles in it.

    Parameters
    ----------
    home
        The folder.
    given
        The files; what is said of each goes before what the file states of itself.
    columns
        As for `add`.

    Raises
    ------
    InputError
        As for `add`.
    """
    if storage.is_there(home) and not home.is_dir():
        raise InputError(f"{home} is no folder; the folder comes first: newslens add FOLDER FILE...")
    if not storage.is_there(home):
        storage.check_no_address(home)
        raise InputError(
            f"There is no folder {str(home)!r}; make it with newslens new {shlex.quote(str(home))}."
        )
    with storage.alone_in(home):
        written = read_lines(home)
        corpus, begun = _present(home, written)
        corpus.columns = columns
        corpus.left_out += [f"Not added: {fault}" for fault in given.left_out]
        corpus.notices += given.notices
        for each in given.files:
            _add_file(corpus, each)
        if corpus.lines:
            corpus.copies.write()
            storage.write_text(with_articles(written, [*begun, *corpus.lines]), home / MANIFEST)
    language = language_notice([article for article, _ in corpus.added])
    unused = told_unused(columns) if columns and not corpus.has_table else None
    notices = [*corpus.notices, *(told for told in (unused, language) if told)]
    return Addition(home, table_of_added(corpus.added), tuple(corpus.left_out), tuple(notices))


def _present(folder: Path, written: WrittenLines) -> tuple[_Corpus, list[dict[str, Any]]]:
    """What the folder holds, and the lines that its manifest lacks because there is none."""
    has_manifest = (folder / MANIFEST).exists()
    known, ids, begun = KnownTexts(), set[str](), []
    if written.lines if has_manifest else list_folder(folder).files:
        for entry, document in gather(folder).documents:
            ids.add(entry.fields["article_id"])
            known.add(document.text, entry.fields["article_id"], outlet=entry.fields.get("outlet"))
            begun.append(manifest_cells(entry.fields))
    return _Corpus(ids, known, FileCopies(folder)), [] if has_manifest else begun


def _add_file(corpus: _Corpus, given: GivenFile) -> None:
    """Read a file; keep its articles and the copy of it to be written, or the reason why not."""
    try:
        read = understand_file(given, columns=corpus.columns)
        made = make_articles(list(read.documents.values()))
    except NewslensError as error:
        origin = given.source.origin if isinstance(given.source, SourceFile) else given.source.name
        corpus.has_table |= ending_of(origin) in TABULAR_ENDINGS
        corpus.left_out.append(f"Not added: {error}")
        return
    corpus.has_table |= read.is_table
    corpus.left_out += [f"Not added: {fault}" for fault in (*read.faults, *made.faults)]
    corpus.notices += [*read.notices, *made.notices]
    _keep_articles(corpus, read, {article.article_id: article for article in made.articles})


def _keep_articles(corpus: _Corpus, read: UnderstoodFile, articles: Mapping[str, Article]) -> None:
    """Keep those articles of a file that the folder has not yet."""
    name = None
    for number, (entry, document) in read.documents.items():
        article = articles.get(entry.fields["article_id"])
        if article is None:
            continue
        if (there := corpus.known.find(article.text, outlet=article.outlet)) is not None:
            corpus.left_out.append(f"Not added: {document.place} has the same text as {there!r}.")
            continue
        try:
            name = name or corpus.copies.take(read.file, read.source, read.linked)
        except InputError as error:
            corpus.left_out.append(f"Not added: {error}")
            return
        place = {"file": name} | ({"document": number} if read.is_numbered else {})
        _keep(corpus, article, entry.fields | place)


def _keep(corpus: _Corpus, article: Article, fields: dict[str, Any]) -> None:
    key = readable_id(article.outlet, article.article_id, taken=corpus.ids, numbers=corpus.numbers)
    corpus.ids.add(key)
    corpus.known.add(article.text, key, outlet=article.outlet)
    corpus.lines.append(manifest_cells({**fields, "article_id": key}))
    corpus.added.append((replace(article, article_id=key), fields["file"]))
