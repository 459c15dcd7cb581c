"""Rows of a .json, .jsonl or .ndjson file: the objects in it, each with its place.

Takes a file; gives its objects in order. A .json file is one article, a list of them, an object that wraps such a list
({"status": "ok", "articles": [...]}), or one that has an article under each address. In .jsonl a line that is no object costs itself
only.

What this does not cover: what the names in an object mean, see `column_matching`.
"""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from newslens.errors import InputError
from newslens.language.sentence_building import counted_in_digits
from newslens.reading.formats.shared import format_thresholds as thresholds
from newslens.reading.formats.shared.decoding import decode
from newslens.reading.formats.tables.column_matching import column_of, flattened

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslens.reading.formats.shared.source_file import SourceFile

__all__ = ["json_value", "rows_of_lines", "rows_of_value"]

_Row = tuple[str, dict[str, Any]]


def json_value(file: SourceFile) -> Any:
    """What a .json file says.

    Raises
    ------
    InputError
        When it is no JSON, or nested too deeply to be read.
    """
    return _loaded(decode(file.data, name=file.name).text, file.name)


def rows_of_value(value: Any, *, name: str, renamed: Mapping[str, str] = MappingProxyType({})) -> list[_Row]:
    """The articles in what a .json file says.

    Parameters
    ----------
    value
        What the file says.
    name
        How messages name the file.
    renamed
        Names that a person gives: name in the file to name in the articles table.

    Raises
    ------
    InputError
        When an article is no object, or the object wraps several lists.

    Examples
    --------
    >>> rows_of_value({"status": "ok", "articles": [{"text": "One."}]}, name="a.json")
    [('a.json, articles, entry 1', {'text': 'One.'})]
    """
    place, found = _opened(value, name, renamed, thresholds.WRAPPERS)
    if isinstance(found, dict):
        return [(f"{place}, entry 1", found)]
    if not isinstance(found, list):
        raise _no_object(place)
    for number, each in enumerate(found, start=1):
        if not isinstance(each, dict):
            raise _no_object(f"{place}, entry {number}")
    return [(f"{place}, entry {number}", each) for number, each in enumerate(found, start=1)]


def rows_of_lines(file: SourceFile) -> tuple[list[_Row], list[str]]:
    """The objects of a file that has one a line, and a sentence for each line that is none.

    Raises
    ------
    InputError
        When no line is an object.
    """
    rows: list[_Row] = []
    faults: list[str] = []
    for number, line in enumerate(decode(file.data, name=file.name).text.split("\n"), start=1):
        if not line.strip():
            continue
        place = f"{file.name}, line {number}"
        try:
            value = _loaded(line, place)
            if not isinstance(value, dict):
                raise _no_object(place)
            rows.append((place, value))
        except InputError as error:
            faults.append(str(error))
    if not rows:
        raise InputError(faults[0])
    more = len(faults) - thresholds.LISTED_NAMES
    told = faults[: thresholds.LISTED_NAMES]
    return rows, [
        *told,
        f"{file.name}: {counted_in_digits(more, 'more line', ('is', 'are'))} no JSON.",
    ] if more > 0 else told


def _opened(value: Any, place: str, renamed: Mapping[str, str], depth: int) -> tuple[str, Any]:
    """The list that an object wraps, with its place; the value itself where it wraps none."""
    if not isinstance(value, dict) or _is_article(value, renamed):
        return place, value
    lists = [key for key, inner in value.items() if _is_list_of_articles(inner, renamed)]
    if len(lists) > 1:
        raise InputError(
            f"{place} holds several lists ({', '.join(lists)}); save the one with the articles as a file of its own."
        )
    if lists:
        return f"{place}, {lists[0]}", value[lists[0]]
    objects = {key: inner for key, inner in value.items() if isinstance(inner, dict)}
    if (
        objects
        and len(objects) == len(value)
        and all(_is_article(each, renamed) for each in objects.values())
    ):
        return place, list(objects.values())
    if len(objects) == 1 and depth:
        ((key, inner),) = objects.items()
        inside = _opened(inner, f"{place}, {key}", renamed, depth - 1)
        if isinstance(inside[1], list):
            return inside
    return place, value


def _is_article(value: dict[str, Any], renamed: Mapping[str, str]) -> bool:
    """Whether the names in an object say that it is an article, and not what wraps some."""
    columns = {renamed.get(name) or column_of(name) for name in value}
    return "text" in columns or {"title", "url"} <= columns


def _is_list_of_articles(value: Any, renamed: Mapping[str, str]) -> bool:
    return isinstance(value, list) and any(
        isinstance(each, dict) and _is_article(flattened(each), renamed) for each in value[:1]
    )


def _loaded(text: str, place: str) -> Any:
    try:
        return json.loads(text, parse_int=_whole, parse_constant=lambda _: None)
    except json.JSONDecodeError as error:
        raise InputError(f"{place}: this is no JSON: {error}; mend it there, or export it again.") from error
    except RecursionError as error:
        raise InputError(
            f"{place}: this JSON is nested too deeply to be read; an article is an object, not objects in objects."
        ) from error


def _whole(digits: str) -> int | str:
    """A whole number; one of more digits than any amount has stays as it is written."""
    return int(digits) if len(digits) <= thresholds.LONGEST_NUMBER else digits


def _no_object(place: str) -> InputError:
    return InputError(f"{place}: an article is an object with at least article_id and text.")
