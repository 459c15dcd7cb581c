"""Which column of a table is read as which column of the articles table.

Takes the names of a table's columns with their values; gives the choice, and a sentence that tells what was read under another
name and what was left out. What the person who reads the table says (`--columns`) goes first, then newslens' own names, then
names that other programs are known to give (`newslens/lexicon/page/foreign_columns.txt`), the first of the list that is filled.

`source` is newslens' own name for the file an article came from. In a table of another program it is the address or the outlet.

What this does not cover: a column whose name nobody knows. It is left out and said; `--columns` names it.
"""

from __future__ import annotations

import re
import shlex
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from newslens.errors import InputError
from newslens.language.sentence_building import listed
from newslens.lexicon import mapping
from newslens.reading.formats.shared import format_thresholds as thresholds
from newslens.reading.formats.shared.article_columns import DOCUMENTATION, METADATA, bounded, nearest_name

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterable, Mapping, Sequence

__all__ = [
    "ARTICLE_COLUMNS",
    "ColumnMatch",
    "check_renamed",
    "column_of",
    "flattened",
    "folded_name",
    "match_columns",
    "parse_columns",
    "told_unused",
]

ARTICLE_COLUMNS: Final = (*METADATA, "source", "text")
"""Columns of the articles table that a table of articles may fill."""

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_GAP = re.compile(r"[\s_-]+")
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """Which columns of a table are read."""

    names: Mapping[str, str]
    """Name in the table, by column of the articles table."""
    is_foreign: bool
    """Whether another program made the table: some column has the name that the program gives it."""
    notice: str | None
    """What was read under another name and what was left out; None where there is nothing to tell."""


def parse_columns(written: Iterable[str]) -> dict[str, str]:
    """What a person writes of a table's columns: name in the table to name in the articles table.

    Parameters
    ----------
    written
        Pairs NAME=COLUMN, apart by commas.

    Raises
    ------
    InputError
        When a pair is none, or one name stands there twice.

    Examples
    --------
    >>> parse_columns(["maintext=text, date_publish=published", "lang=language"])
    {'maintext': 'text', 'date_publish': 'published', 'lang': 'language'}
    """
    found: dict[str, str] = {}
    for pair in (pair for each in written for pair in each.split(",")):
        theirs, _, ours = (part.strip() for part in pair.rpartition("="))
        if not (theirs and ours):
            raise InputError(
                f"--columns {pair!r}: write NAME=COLUMN, as in --columns maintext=text,date_publish=published."
            )
        if theirs in found:
            raise InputError(f"--columns: {theirs!r} stands there twice; say once what it is.")
        found[theirs] = ours
    return found


def check_renamed(renamed: Mapping[str, str]) -> None:
    """Refuse names of columns that cannot be read as what a person says.

    Parameters
    ----------
    renamed
        Name in the table to name in the articles table.

    Raises
    ------
    InputError
        When there is no such column in the articles table, or two names shall be read as one.

    Examples
    --------
    >>> check_renamed({"maintext": "txt"})
    Traceback (most recent call last):
        ...
    newslens.errors.InputError: 'maintext' cannot be read as 'txt'; did you mean 'text'? The columns are article_id, outlet, title, byline, published, url, language, rights, published_utc, published_from, source, text.
    """
    for name, column in renamed.items():
        if column not in ARTICLE_COLUMNS and name in ARTICLE_COLUMNS:
            raise InputError(
                f"{name!r} is newslens' own name and comes last; turn them round: --columns {shlex.quote(f'{column}={name}')}."
            )
        if column not in ARTICLE_COLUMNS:
            near = nearest_name(column, ARTICLE_COLUMNS, thresholds.TARGET_LIKENESS)
            hint = f"did you mean {near!r}? The" if near else "the"
            raise InputError(
                f"{name!r} cannot be read as {column!r}; {hint} columns are {', '.join(ARTICLE_COLUMNS)}."
            )
    for column, count in Counter(renamed.values()).items():
        if count > 1:
            twice = listed([repr(name) for name, each in renamed.items() if each == column])
            raise InputError(f"{twice} cannot all be read as {column!r}; name one of them.")


def told_unused(renamed: Mapping[str, str]) -> str:
    """A sentence on what a person says of columns where no table was read.

    Examples
    --------
    >>> told_unused({"maintext": "text", "Web link": "url"})
    "--columns 'maintext=text,Web link=url' was not used: none of the files that were read is a table."
    """
    said = ",".join(f"{theirs}={ours}" for theirs, ours in renamed.items())
    return f"--columns {shlex.quote(said)} was not used: none of the files that were read is a table."


def match_columns(
    cells: Mapping[str, Sequence[Any]],
    *,
    places: Mapping[str, str],
    renamed: Mapping[str, str],
    name: str,
) -> ColumnMatch:
    """Choose the columns of a table that are read.

    Parameters
    ----------
    cells
        The values that are there, by column, in the order of the table.
    places
        How a message names the place of a column.
    renamed
        What a person says: name in the table to name in the articles table.
    name
        How messages name the table.

    Raises
    ------
    InputError
        When a column is misspelt, or a name that a person gives is not there.

    Examples
    --------
    >>> cells = {"maintext": ["Two boats sank."], "date_publish": [], "image": ["a.png"]}
    >>> found = match_columns(cells, places=dict.fromkeys(cells, "a.json"), renamed={}, name="a.json")
    >>> dict(found.names)
    {'published': 'date_publish', 'text': 'maintext'}
    >>> found.notice
    "a.json: read maintext as text; left out: image. To read a column as another, say so, its own name first: --columns 'Web link=url'."
    """
    by_name = _candidates(cells, renamed)
    is_foreign = "article_id" not in cells and any(folded_name(name) in _foreign() for name in cells)
    if is_foreign and "source" in by_name:
        source = by_name.pop("source")
        by_name[_meaning_of_source(cells[source[0]])] += source
    own = {
        column: next((theirs for theirs in by_name[column] if cells[theirs]), by_name[column][0])
        for column in ARTICLE_COLUMNS
        if by_name.get(column)
    }
    chosen = own | {column: theirs for theirs, column in renamed.items() if theirs in cells}
    _check_given(renamed, chosen, cells, place=name)
    unread = [each for each in cells if each not in chosen.values() and not each.startswith(DOCUMENTATION)]
    _check_spelling(unread, chosen, places)
    known = {column: theirs for column, theirs in chosen.items() if theirs not in renamed}
    return ColumnMatch(
        chosen,
        is_foreign or bool(renamed),
        _notice(cells, known, _passed_over(renamed, chosen), unread, name),
    )


def folded_name(name: str) -> str:
    """A column's name in small letters, with "_" between its words.

    Examples
    --------
    >>> folded_name("Publication Title"), folded_name("publishedAt"), folded_name("source-hostname")
    ('publication_title', 'published_at', 'source_hostname')
    """
    return _GAP.sub("_", _HUMP.sub("_", name.strip())).lower()


def column_of(name: str) -> str | None:
    """The column of the articles table that a name is known to stand for; None for names that nobody knows.

    Examples
    --------
    >>> column_of("datePublished"), column_of("Text"), column_of("clicks")
    ('published', 'text', None)
    """
    folded = folded_name(name)
    return folded if folded in ARTICLE_COLUMNS else _foreign().get(folded)


def flattened(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row in which the fields of an object whose names are known stand in place of the object.

    Examples
    --------
    >>> flattened({"source": {"id": 3, "name": "The Herald"}, "text": "One."})
    {'source.name': 'The Herald', 'text': 'One.'}
    """
    flat: dict[str, Any] = {}
    for name, value in row.items():
        inner = {f"{name}.{field}": each for field, each in value.items()} if isinstance(value, dict) else {}
        known = {field: each for field, each in inner.items() if folded_name(field) in _foreign()}
        flat |= known or {name: value}
    return flat


def _candidates(cells: Iterable[str], renamed: Container[str]) -> defaultdict[str, list[str]]:
    """The names in a table that can stand for each column, the best first; without those that a person gives."""
    ranked = sorted((_rank(name), number, name) for number, name in enumerate(cells) if name not in renamed)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for _, _, name in ranked:
        if column := column_of(name):
            found[column].append(name)
    return found


def _rank(name: str) -> int:
    """Place of a name among those for one column: newslens' own, its own in another spelling, then the order of the lexicon."""
    if name in ARTICLE_COLUMNS:
        return -2
    folded = folded_name(name)
    return -1 if folded in ARTICLE_COLUMNS else _order().get(folded, len(_order()))


def _meaning_of_source(values: Sequence[Any]) -> str:
    """What `source` is in a table of another program: where all values are addresses the address, else the outlet."""
    return "url" if values and all(_ADDRESS.fullmatch(str(value)) for value in values) else "outlet"


def _check_given(
    renamed: Mapping[str, str], chosen: Container[str], cells: Collection[str], *, place: str
) -> None:
    # Of several tables in a folder, one may have the column under the name that newslens knows.
    missing = {name: column for name, column in renamed.items() if name not in cells and column not in chosen}
    if not missing:
        return
    told = listed([f"{theirs!r} to read as {column!r}" for theirs, column in missing.items()], "or")
    near = [nearest_name(name, cells, thresholds.COLUMN_LIKENESS) for name in missing]
    meant = [repr(each) for each in near if each is not None]
    hint = f"did you mean {listed(meant)}? It" if meant else "it"
    raise InputError(f"{place}: there is no column {told}; {hint} has {bounded(cells)}.")


def _check_spelling(unread: Iterable[str], chosen: Container[str], places: Mapping[str, str]) -> None:
    """Refuse a column that looks like one that is missing: "titel" where there is no title."""
    # "source" is written by newslens alone; what programs call "source_id" or "resource" is no misspelt name of it.
    missing = [column for column in ARTICLE_COLUMNS if column not in chosen and column != "source"]
    for name in unread:
        if column_of(name) is None and (near := nearest_name(name, missing, thresholds.COLUMN_LIKENESS)):
            raise InputError(
                f"{places[name]}: unknown column {name!r}; did you mean {near!r}? Rename it, or say what it is: "
                f"--columns {shlex.quote(f'{name}={near}')}."
            )


def _passed_over(renamed: Mapping[str, str], chosen: Mapping[str, str]) -> list[str]:
    """What a person said of columns that are not there, while others are read as what was meant."""
    return [
        f"there is no column {theirs!r}, and {chosen[column]!r} was read as {column}"
        for theirs, column in renamed.items()
        if chosen.get(column) != theirs
    ]


def _notice(
    cells: Mapping[str, Sequence[Any]],
    chosen: Mapping[str, str],
    passed_over: list[str],
    unread: Iterable[str],
    name: str,
) -> str | None:
    read = [
        f"{theirs} as {column}" for column, theirs in chosen.items() if theirs != column and cells[theirs]
    ]
    dropped = [each for each in unread if cells[each]]
    told = list(passed_over)
    told += [f"read {listed(read)}"] if read else []
    told += [f"left out: {bounded(dropped)}"] if dropped else []
    if not told:
        return None
    return f"{name}: {'; '.join(told)}. To read a column as another, say so, its own name first: --columns 'Web link=url'."


@cache
def _foreign() -> Mapping[str, str]:
    return mapping("page/foreign_columns")


@cache
def _order() -> dict[str, int]:
    return {name: number for number, name in enumerate(_foreign())}
