"""Feeds that were saved (.rss, .atom, .xml), through feedparser: each entry is a document.

Title, address, author and day of publication are those of the entry; outlet is the feed's title, or the feed that an entry
says it was taken from; language is the feed's. The text is the content of the entry; one that gives only a summary is read as
that, and told. An entry that only says its title once more, as in a feed of Google News, has no text. The day on which an Atom
entry was changed is not taken for that of publication.

Needs the extra `feeds`.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any, Final

from newslens.errors import InputError, MissingExtraError
from newslens.reading.formats.shared.decoding import decode
from newslens.reading.formats.shared.library_faults import library_faults_told
from newslens.reading.formats.shared.markup_text import text_of_markup
from newslens.reading.formats.shared.reading_limits import FEED_BYTES, check_file_size
from newslens.reading.formats.shared.source_file import FileReading, StatedDocument

if TYPE_CHECKING:
    from newslens.reading.formats.shared.source_file import SourceFile

__all__ = ["read_news_feed"]

_ROOT: Final = re.compile(r"<(?:[\w.-]{1,40}:)?(?:rss|feed|RDF)[\s>]")
_WORD: Final = re.compile(r"\w+")
_HEAD: Final = 100_000
_BEGINNING: Final = 10_000
"""Characters within which the first element of a feed begins: a declaration, a style sheet and a licence have a tenth. The library
takes four times as long for a head that is twice as long, half a second for one of this length."""
_MARKUP: Final = {"text/html", "application/xhtml+xml"}


def read_news_feed(file: SourceFile) -> FileReading:
    """A document for each entry of a feed, in its order.

    Raises
    ------
    InputError
        When it is no feed, declares entities, is too large or has no entry with a text.
    MissingExtraError
        When feedparser is not installed.
    """
    try:
        import feedparser  # noqa: PLC0415 - an optional dependency
    except ImportError as error:
        raise MissingExtraError("Reading a feed", "feeds") from error
    check_file_size(len(file.data), name=file.name, limit=FEED_BYTES)
    _check_head(decode(file.data, name=file.name).text[:_HEAD], file.name)
    with library_faults_told(file.name, "feed", way_out="save the feed once more"):
        stream = io.BytesIO(file.data)  # of bytes alone the library would make a file's name or an address
        feed = feedparser.parse(stream, sanitize_html=False, resolve_relative_uris=False)
        faults: list[str] = []
        entries: list[tuple[StatedDocument, bool]] = []
        for number, entry in enumerate(feed.entries, start=1):
            try:
                entries.append(_document(entry, feed, f"{file.name}, entry {number}", file.origin))
            except InputError as error:
                faults.append(str(error))
    documents = tuple(document for document, _ in entries if document.text.strip())
    if not documents:
        raise InputError(
            f"{file.name} is a feed without an entry that has a text; save the articles themselves."
        )
    notices = []
    if len(documents) < len(entries):
        notices.append(f"{file.name}: no text in {len(entries) - len(documents)} of {len(entries)} entries.")
    if short := sum(not is_full and bool(document.text.strip()) for document, is_full in entries):
        notices.append(
            f"{file.name}: no more than a summary in {short} of {len(entries)} entries, which was read as the text; save the "
            "articles themselves for their texts."
        )
    if feed.bozo:
        notices.append(f"{file.name} is damaged or cut off; what could be read of it was read.")
    return FileReading(documents, tuple(faults), tuple(notices))


def _check_head(head: str, name: str) -> None:
    root = _ROOT.search(head)
    if root is not None and "<!ENTITY" in head[: root.start()]:
        raise InputError(
            f"{name} declares entities, which a file does to blow itself up or to read others; newslens does not read it; save the text alone."
        )
    if root is None or root.start() > _BEGINNING:
        raise InputError(f"{name} is XML, but no feed (RSS or Atom); save the articles as .html or .txt.")


def _document(entry: Any, feed: Any, place: str, source: str) -> tuple[StatedDocument, bool]:
    """An entry as a document, and whether it gives its content and not only a summary."""
    contents = entry.get("content") or []
    title = " ".join(_text(entry.get("title_detail"), place).split())
    text = "\n\n".join(_text(each, place) for each in contents) or _text(entry.get("summary_detail"), place)
    outlet = (entry.get("source") or {}).get("title") or feed.feed.get("title")
    if _says_no_more(text, title, outlet):
        text = ""
    is_rss = str(feed.get("version")).startswith("rss")  # there, the only date is that of publication
    stated = {
        "title": title,
        "byline": (entry.get("author_detail") or {}).get("name") or entry.get("author"),
        "published": entry.get("published") or (entry.get("updated") if is_rss else None),
        "url": entry.get("link"),
        "outlet": outlet,
        "language": feed.feed.get("language"),
    }
    fields = {
        column: value.strip() for column, value in stated.items() if isinstance(value, str) and value.strip()
    }
    return StatedDocument(text, fields, place, source), bool(contents)


def _says_no_more(text: str, title: str, outlet: Any) -> bool:
    """Whether a text only says the title and the outlet once more, as feeds of search engines do."""
    known = set(_WORD.findall(f"{title} {outlet}".casefold()))
    return bool(text) and known.issuperset(_WORD.findall(text.casefold()))


def _text(detail: Any, place: str) -> str:
    """The text of an element, which may be HTML."""
    if not detail:
        return ""
    value = str(detail.get("value") or "")
    if detail.get("type") in _MARKUP or "</" in value:
        return text_of_markup(value, name=place, extra="feeds")
    return value.strip()
