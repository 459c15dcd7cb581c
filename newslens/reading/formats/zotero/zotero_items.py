"""Items of a reference manager, and the files attached to them.

Takes items as the readers of Zotero's exports find them; gives a container whose members are the attachments, each with what its item
says. The library is kept by a person, so what an item says goes before what a saved page states of itself. Of several attachments of
one item the one that gives the best text is read: a text, else a saved page, else the first of another kind that is read.

An abstract is never the text of an article: an item without an attachment is an article without a text, and told.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from newslens.errors import InputError
from newslens.reading.formats.shared.containers import Member, OpenedContainer
from newslens.reading.formats.shared.linked_files import claim_linked_files, open_linked_file
from newslens.reading.formats.shared.source_file import StatedDocument, ending_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslens.reading.formats.shared.source_file import SourceFile

__all__ = ["NO_ARTICLES", "ReferenceItem", "open_items"]

NO_ARTICLES: Final = ("attachment", "note", "annotation")
"""Kinds of items that stand in an export beside the articles. A tuple, since the kind of an item in JSON may be anything."""

_BEST_FIRST: Final = (".txt", ".html", ".htm", ".xhtml")
_NO_TEXT: Final = frozenset(
    {"", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".mp3", ".mp4", ".m4a", ".css", ".js"}
)


@dataclass(frozen=True, slots=True)
class ReferenceItem:
    """An item of a library."""

    place: str
    """How messages name it: the file, and the line or number in it."""
    fields: Mapping[str, Any]
    """What it says, by column of the articles table."""
    attachments: Sequence[str] = ()
    """Paths of the files attached to it, as they are written."""


def open_items(file: SourceFile, items: Sequence[ReferenceItem]) -> OpenedContainer:
    """The attachments of a library's items.

    Parameters
    ----------
    file
        The export.
    items
        What it holds.

    Raises
    ------
    InputError
        When it holds no items.

    Examples
    --------
    >>> from newslens.reading.formats.shared.source_file import SourceFile
    >>> found = open_items(SourceFile("a.rdf", b"", "a.rdf"), [ReferenceItem("a.rdf, item 1", {"title": "Ferries collide"})])
    >>> found.documents[0].fields["title"]
    'Ferries collide'
    """
    if not items:
        raise InputError(f"{file.name} holds no items; export the library or the collection again.")
    for item in items:
        claim_linked_files(file, item.attachments)
    chosen = {number: best for number, item in enumerate(items) if (best := _best(item.attachments))}
    passed = sum(len(items[number].attachments) - 1 for number in chosen)
    notices = (
        [f"{file.name}: of items with several attachments one each was read, {passed} left out."]
        if passed
        else []
    )
    return OpenedContainer(
        _members(file, items, chosen),
        documents=tuple(
            StatedDocument("", item.fields, item.place, file.origin)
            for number, item in enumerate(items)
            if number not in chosen
        ),
        notices=tuple(notices),
    )


def _members(
    file: SourceFile, items: Sequence[ReferenceItem], chosen: Mapping[int, str]
) -> Iterator[Member | str]:
    for number, written in chosen.items():
        try:
            yield Member(open_linked_file(file, written), items[number].fields, goes_first=True)
        except InputError as error:
            yield f"{items[number].place}: {error}"


def _best(attachments: Sequence[str]) -> str | None:
    """The attachment that gives the best text; None where none can hold one."""
    readable = [written for written in attachments if ending_of(written) not in _NO_TEXT]
    ranks = {ending: number for number, ending in enumerate(_BEST_FIRST)}
    return min(readable, key=lambda written: ranks.get(ending_of(written), len(ranks)), default=None)
