"""Texts in Markdown (.md), through markdown-it-py: rendered, and read as the lines that are shown.

Fields that stand above the text in a block between lines of three hyphens (front matter, as note-taking programs, clippers and
site builders write it) are the fields of the article; those that newslens does not know are not read. Without a title there,
the heading that opens the text and is the only one of its kind is the title. Needs the extra `markdown`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from newslens.errors import MissingExtraError
from newslens.reading.formats.shared.decoding import decode
from newslens.reading.formats.shared.library_faults import library_faults_told
from newslens.reading.formats.shared.markup_text import text_of_markup
from newslens.reading.formats.shared.reading_limits import (
    FRONT_MATTER_CHARACTERS,
    MARKDOWN_BYTES,
    check_file_size,
)
from newslens.reading.formats.shared.source_file import StatedDocument
from newslens.reading.formats.texts.plain_text import source_words
from newslens.reading.formats.texts.press_exports import documents_of_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.reading.formats.shared.source_file import FileReading, SourceFile

__all__ = ["read_markdown"]

_FIELDS: Final = {
    "title": ("title", "headline"),
    "byline": ("byline", "author", "authors", "creator"),
    "published": ("published", "date", "publishdate", "pubdate", "date_published"),
    "url": ("url", "link", "canonical_url", "source_url", "source"),
    "outlet": ("outlet", "publication", "publisher", "site", "site_name", "sitename", "newspaper"),
    "language": ("language", "lang"),
    "rights": ("rights", "license", "licence", "copyright"),
}
"""Columns of the articles table, each with the names that front matter has for it."""

_BRACKETS: Final = re.compile(r"\[\[([^\[\]]*)\]\]")


def read_markdown(file: SourceFile) -> FileReading:
    r"""The text of a file in Markdown with the fields above it.

    Raises
    ------
    InputError
        When it is empty, no text or too large.
    MissingExtraError
        When markdown-it-py is not installed.

    Examples
    --------
    >>> from newslens.reading.formats.shared.source_file import SourceFile
    >>> file = SourceFile("a.md", b"---\noutlet: The Herald\n---\n# Boats sink\n\nTwo *boats*\nsank.\n", "a.md")
    >>> read_markdown(file).documents[0].text
    'Boats sink\n\nTwo boats sank.'
    >>> dict(read_markdown(file).documents[0].fields)
    {'title': 'Boats sink', 'outlet': 'The Herald'}
    """
    try:
        import yaml  # noqa: F401, PLC0415 - optional dependencies, all missed before anything is read
        from markdown_it import MarkdownIt  # noqa: PLC0415
        from mdit_py_plugins.front_matter import front_matter_plugin  # noqa: PLC0415
    except ImportError as error:
        raise MissingExtraError("Reading Markdown", "markdown") from error
    check_file_size(len(file.data), name=file.name, limit=MARKDOWN_BYTES)
    decoded = decode(file.data, name=file.name)
    with library_faults_told(file.name, "Markdown", way_out="save the article as .txt"):
        reader = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(front_matter_plugin)
        tokens = reader.parse(decoded.text)
        stated = _front_matter(tokens[0].content) if tokens and tokens[0].type == "front_matter" else {}
        if stated is None:  # a rule, a text and a rule
            stated, tokens = {}, reader.disable("front_matter").parse(decoded.text)
        markup = reader.renderer.render(tokens, reader.options, {})
    text = text_of_markup(markup, name=file.name, extra="markdown")
    fields = _title(tokens) | _known(stated)
    return documents_of_text(StatedDocument(text, fields, file.name, source_words(file, decoded)))


def _front_matter(block: str) -> dict[str, Any] | None:
    """The fields of a block, as they are written; None where it is none."""
    import yaml  # noqa: PLC0415 - an optional dependency

    if len(block) > FRONT_MATTER_CHARACTERS:
        return None
    try:
        found = yaml.load(block, Loader=yaml.BaseLoader)  # noqa: S506 - makes strings, lists and dicts, no objects
    except (yaml.YAMLError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _known(stated: dict[str, Any]) -> dict[str, str]:
    named = {str(name).strip().lower(): _string(value) for name, value in stated.items()}
    fields = {
        column: next((named[name] for name in names if named.get(name)), "")
        for column, names in _FIELDS.items()
    }
    if not fields["url"].startswith(("http://", "https://")):
        fields["url"] = ""
    return {column: value for column, value in fields.items() if value}


def _string(value: Any) -> str:
    """A value that is a string or a list of them; marks of links between notes are taken off."""
    words = value if isinstance(value, list) else [value]
    return ", ".join(_BRACKETS.sub(r"\1", each).strip() for each in words if isinstance(each, str))


def _title(tokens: Sequence[Any]) -> dict[str, str]:
    """The heading that opens the text, where it is the only one of the first rank."""
    blocks = [token for token in tokens if token.type != "front_matter"]
    first = [
        number for number, token in enumerate(blocks) if token.type == "heading_open" and token.tag == "h1"
    ]
    if first != [0]:
        return {}
    words = "".join(each.content for each in blocks[1].children or () if each.type in {"text", "code_inline"})
    return {"title": words.strip()} if words.strip() else {}
