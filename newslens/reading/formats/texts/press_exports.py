"""Texts and pages that are exports of a press database, taken apart into the articles they hold.

Takes the one document that a reader of a format (.txt, .docx, .rtf, .html ...) made of its file; gives the articles of the
export where its layout is recognised, and the document alone where it is none. What shows in other ways that it holds several
documents is refused, as it must not be read as one article.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from newslens.errors import InputError
from newslens.language.sentence_building import counted_in_digits
from newslens.reading.formats.press import (
    MARKING_CLASSES,
    NamedPart,
    lines_of_export,
    read_export,
    sign_of_several_documents,
)
from newslens.reading.formats.shared.article_columns import bounded
from newslens.reading.formats.shared.markup_text import shown_text
from newslens.reading.formats.shared.source_file import FileReading, StatedDocument
from newslens.reading.formats.shared.text_headers import stated_above
from newslens.reading.formats.texts.headed_texts import headed_articles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.reading.formats.press import PressArticle, PressExport
    from newslens.reading.formats.shared.markup_text import ShownText

__all__ = ["documents_of_page", "documents_of_text"]

_EXPORTED = re.compile(
    r"LXNComment|<DOC NUMBER=|\d (?:of|von|de) \d+ (?:DOCUMENTS?|<)|articleParagraph|\b[a-z]{2}Headline|Factiva|ProQuest|Nexis|End of Document"
    r"|DocPublicationName|Record Number|Accession Number|Gale Document Number|Dokumentnummer"
)
"""What the markup of an export holds; most pages hold none of it and are not made lines."""
_KINDS = {"Headline": "headline", "articleParagraph": "paragraph"}
"""How the class of a headline ("enHeadline", "deHeadline") or paragraph ends in an export of Factiva, and what it is."""
_ASKED = {"outlet": "outlet", "title": "title", "published": "date of publication"}
"""Columns that every document of an export should state, and how messages name them."""


def documents_of_text(document: StatedDocument) -> FileReading:
    """The articles of a document that is an export of a press database, or a person's collection; of any other, the document alone.

    Parameters
    ----------
    document
        The text of a file, a line a paragraph, with what its format states of it.

    Raises
    ------
    InputError
        When the text holds several documents in a layout that is not known, or none of its documents can be read.

    Examples
    --------
    >>> documents_of_text(StatedDocument("Two boats sank.", {}, "a.txt", "a.txt")).documents[0].text
    'Two boats sank.'
    """
    return _documents(document, []) or _collected(document) or FileReading((_with_header(document),))


def _with_header(document: StatedDocument) -> StatedDocument:
    """A document with what the lines above its text say, where its format states nothing of it."""
    said = stated_above(document.text)
    return replace(document, fields={**said, **document.fields}) if said else document


def _collected(document: StatedDocument) -> FileReading | None:
    """The articles that a person collected in a text, each below lines that name it; None where there is one."""
    texts = headed_articles(document.text)
    if not texts:
        return None
    documents = tuple(
        StatedDocument(text, stated_above(text), f"{document.place}, article {number}", document.source)
        for number, text in enumerate(texts, start=1)
    )
    told = (
        f"{document.place} holds {len(texts)} articles, each below lines that name it, and was read as these."
    )
    return FileReading(documents, notices=(told,))


def documents_of_page(page: str, document: StatedDocument) -> FileReading | None:
    """The articles of a page that is an export of a press database; None where it is none.

    Parameters
    ----------
    page
        HTML source.
    document
        Place and source of its file.

    Raises
    ------
    InputError
        As `documents_of_text`, and when the markup cannot be read whole.
    MissingExtraError
        When lxml is not installed.
    """
    if _EXPORTED.search(page) is None:
        return None
    shown = shown_text(page, name=document.place, extra="html")
    return _documents(replace(document, text=shown.text), _named_stretches(shown), _marked_stretches(shown))


def _marked_stretches(shown: ShownText) -> list[NamedPart]:
    """The parts of a page that say what they are by the classes of Europresse."""
    return [
        NamedPart(start, end, MARKING_CLASSES[name])
        for start, end, classes in shown.classes
        for name in classes.split()
        if name in MARKING_CLASSES
    ]


def _named_stretches(shown: ShownText) -> list[tuple[int, int, str]]:
    """The headlines and paragraphs of a page, by the classes that an export gives them."""
    return [
        (start, end, kind)
        for start, end, classes in shown.classes
        for name, kind in _KINDS.items()
        if any(part.endswith(name) for part in classes.split())
    ]


def _documents(
    document: StatedDocument, stretches: Sequence[tuple[int, int, str]], marked: Sequence[NamedPart] = ()
) -> FileReading | None:
    lines = lines_of_export(document.text, stretches)
    export = read_export(lines, document.text, marked)
    if export is not None:
        return _reading(document, export)
    if (sign := sign_of_several_documents(lines)) is not None:
        raise InputError(
            f"{document.place} holds several documents ({sign}) in a layout that newslens does not know, and would be read "
            "as one article; save each article as a file of its own."
        )
    return None


def _reading(document: StatedDocument, export: PressExport) -> FileReading:
    faults = tuple(
        f"{document.place}, line {fault.line} of its text: {fault.reason}." for fault in export.faults
    )
    if not export.articles:
        raise InputError(
            f"{document.place} is an export of {export.database} of which nothing could be read; export it again with all fields. {faults[0]}"
        )
    documents = tuple(
        _stated(document, article, number) for number, article in enumerate(export.articles, start=1)
    )
    return FileReading(documents, faults, tuple(_notices(document.place, export)))


def _stated(document: StatedDocument, article: PressArticle, number: int) -> StatedDocument:
    text = "\n\n".join(document.text[start:end] for start, end in article.spans)
    place = f"{document.place}, document {number} (line {article.line} of its text)"
    return StatedDocument(text, dict(article.fields), place, document.source)


def _notices(place: str, export: PressExport) -> list[str]:
    """What was understood of an export, and what it lacks."""
    count = len(export.articles)
    several = counted_in_digits(count, "article")
    dropped = dict.fromkeys(what for article in export.articles for what in article.left_out)
    told = f"; left out, as no column holds it: {', '.join(dropped)}" if dropped else ""
    notices = [f"{place} was read as an export of {export.database} with {several}{told}."]
    found = count + len(export.faults)
    if export.announced is not None and export.announced != found:
        notices.append(
            f"{place} says that it holds {counted_in_digits(export.announced, 'document')}; found: {found}."
        )
    for column, name in _ASKED.items():
        missing = [
            number for number, each in enumerate(export.articles, start=1) if column not in each.fields
        ]
        if missing:
            documents = f"document{'s' * (len(missing) > 1)} {bounded(map(str, missing))}"
            notices.append(f"{place}: no {name} was found in {documents}; a manifest can give it.")
    return notices
