"""Documents and what is said of them in, articles out.

Takes, for each document, what its file states and what a person says of it; gives the articles that have a text. What a person
says (a line of the manifest, a row of a table) goes before what the file states of itself. A document without an `article_id`
is called after its file, and numbered where the file holds several.

A document without a text is left out and told, one that is too long for an article is cut and told; an id that stands twice stops the reading.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newslens.errors import InputError
from newslens.language.sentence_building import counted_in_digits
from newslens.reading import reading_thresholds as thresholds
from newslens.reading.article_entries import Entry, repeated_ids, to_entry
from newslens.reading.date_lines import stated_publication
from newslens.reading.formats import METADATA
from newslens.reading.text_length import cut_to_length, told_length
from newslens.reading.unfetched_pages import told_without_text
from newslens.schema import Article

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.reading.formats import StatedDocument

__all__ = ["Entered", "MadeArticles", "enter", "make_article", "make_articles"]

_HALF = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Entered:
    """Documents of a file, each with what is said of it."""

    documents: tuple[tuple[Entry, StatedDocument], ...]
    notices: tuple[str, ...]
    """What could not be read of what a program stated, a sentence each."""


@dataclass(frozen=True, slots=True)
class MadeArticles:
    """Articles, and sentences on the documents that are none."""

    articles: tuple[Article, ...]
    faults: tuple[str, ...]
    notices: tuple[str, ...] = ()
    """What was cut off, a sentence for each article that was too long."""


def enter(documents: Sequence[StatedDocument], *, base: str) -> Entered:
    """What each document of a file says of itself, with an id.

    Parameters
    ----------
    documents
        Documents of one file, in its order.
    base
        What a document without an id is called: the base alone where it is the only one, else with its number. Where the
        base is empty, by the number alone.

    Raises
    ------
    InputError
        When a date that a person wrote is none, or some documents have an id and others have none.
    """
    undated: list[str] = []
    stated = [_entry(document, undated) for document in documents]
    named = ["article_id" in entry.fields for entry in stated]
    if any(named) and not all(named):
        place = stated[named.index(False)].place
        raise InputError(
            f"{place}: article_id is missing; give every article an id of its own, or none of them."
        )
    several = len(stated) > 1 or not base
    ids = [f"{base}-{n}".lstrip("-") if several else base for n in range(1, len(stated) + 1)]
    entries = [
        Entry(entry.place, {"article_id": key} | entry.fields) for key, entry in zip(ids, stated, strict=True)
    ]
    return Entered(tuple(zip(entries, documents, strict=True)), _told_undated(undated))


def _entry(document: StatedDocument, undated: list[str]) -> Entry:
    """The fields of a document; a date that a program wrote and that cannot be read is left out and noted."""
    fields = dict(document.fields)
    try:
        return to_entry(fields, place=document.place)
    except InputError as error:
        if document.by_hand:
            raise
        undated.append(str(error))
        rest = {name: value for name, value in fields.items() if not name.startswith("published")}
        return to_entry(rest, place=document.place)


def _told_undated(faults: Sequence[str]) -> tuple[str, ...]:
    """Sentences on dates that could not be read; few, however many there are."""
    told = [f"The date was left out: {fault}" for fault in faults[: thresholds.LISTED_ARTICLES]]
    more = len(faults) - len(told)
    return (*told, f"{counted_in_digits(more, 'more date')} cannot be read either.") if more else tuple(told)


def make_articles(entered: Sequence[tuple[Entry, StatedDocument]]) -> MadeArticles:
    """The documents that have a text, as articles.

    Raises
    ------
    InputError
        When an article_id stands there twice.
    """
    for repeated in repeated_ids(entry for entry, _ in entered):
        raise InputError(repeated)
    articles: list[Article] = []
    faults: list[str] = []
    cut: list[str] = []
    for entry, document in entered:
        if not document.text.strip():
            continue
        if (fault := _fault(entry, document.text)) is not None:
            faults.append(_sentence(entry, fault))
            continue
        text = cut_to_length(document.text)
        articles.append(make_article(entry.fields, text, document.source or None))
        if len(text) < len(document.text):
            cut.append(_sentence(entry, told_length(document.text, len(text))))
    untold = told_without_text([entry for entry, document in entered if not document.text.strip()])
    return MadeArticles(tuple(articles), (*untold, *faults), tuple(cut))


def make_article(fields: dict[str, Any], text: str, source: str | None) -> Article:
    """An article of what is known of it, the rest missing; the date of publication from its own date line, where none is known."""
    known: dict[str, Any] = {name: fields.get(name) for name in METADATA}
    if known["published"] is None and (stated := stated_publication(text)):
        known |= stated._asdict() | {"published_from": "text"}
    return Article(**known, source=source, text=text)


def _sentence(entry: Entry, told: str) -> str:
    """What is told of an article, in a sentence that names it."""
    return f"{entry.place}: article {entry.fields['article_id']!r} {told}."


def _fault(entry: Entry, text: str) -> str | None:
    """Why a document is no article; None where it is one."""
    for name, value in (*entry.fields.items(), ("text", text)):
        half = _HALF.search(value) if isinstance(value, str) else None
        if half is not None:
            return f"holds half a character (a lone surrogate) at position {half.start()} of its {name}"
    return None
