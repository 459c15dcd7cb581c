"""What stands in a container, read member by member.

Takes an opened container and the way to read a file; gives one reading with the documents of all members. A member that cannot
be read is a fault and costs the others nothing; those of formats that nobody reads are counted by their endings.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from typing import TYPE_CHECKING

from newslens.errors import InputError, NewslensError
from newslens.reading.formats.shared.reading_limits import DEPTH, MEMBER_BYTES, check_file_size
from newslens.reading.formats.shared.source_file import FileReading
from newslens.reading.formats.tables import TABULAR_ENDINGS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from newslens.reading.formats.shared.containers import Member, OpenedContainer
    from newslens.reading.formats.shared.source_file import SourceFile, StatedDocument

__all__ = ["read_members"]


def read_members(
    file: SourceFile,
    opened: OpenedContainer,
    *,
    read: Callable[[SourceFile], FileReading],
    is_read: Callable[[SourceFile], bool],
) -> FileReading:
    """The documents of a container and of all its members.

    Parameters
    ----------
    file
        The container.
    opened
        What it holds.
    read
        Reads a file of any format.
    is_read
        Whether a file is of a format that is read.

    Raises
    ------
    InputError
        When it stands in too many other containers, or holds no document.
    """
    if file.depth >= DEPTH:
        raise InputError(
            f"{file.name} was not opened: it stands in {DEPTH} files already; unpack the outer ones."
        )
    documents, faults, notices = list(opened.documents), list[str](), list(opened.notices)
    linked: list[Path] = []
    unread: dict[int, str] = {}
    foreign: Counter[str] = Counter()
    is_table = False
    for member in opened.members:
        before = len(documents) + len(unread)
        if isinstance(member, str):
            faults.append(member)
            unread[before + 1] = member
        elif not _can_be_read(member.file, is_read):
            foreign[member.file.ending or "no ending"] += 1
        else:
            reading = _reading(member.file, read)
            is_table |= reading.is_table
            documents += _completed(reading.documents, member)
            notices += _told_of_several(reading.documents, member)
            unread |= {before + number: fault for number, fault in reading.unread.items()}
            faults += reading.faults
            notices += reading.notices
            linked += [] if member.file.path is None else [member.file.path]
    if foreign:
        kinds = ", ".join(f"{number} with {ending}" for ending, number in sorted(foreign.items()))
        notices.append(f"{file.name}: files of formats that newslens does not read were left out: {kinds}.")
    if not documents:
        reasons = [*faults[:1], *notices[:1], *([] if faults else ["Give the articles in another format."])]
        raise InputError(" ".join([f"{file.name} holds no article that can be read.", *reasons]))
    return FileReading(
        _identified(documents, file), tuple(faults), tuple(notices), tuple(linked), unread, is_table
    )


def _can_be_read(file: SourceFile, is_read: Callable[[SourceFile], bool]) -> bool:
    """Whether the format of a member is read; of one that cannot even be recognised, reading tells the reason."""
    try:
        return is_read(file)
    except NewslensError:
        return True


def _reading(file: SourceFile, read: Callable[[SourceFile], FileReading]) -> FileReading:
    """What a member holds: no document and the reason, where it cannot be read."""
    try:
        file.allowance.take_member(name=file.name)
        if (
            file.path is None
        ):  # what lies beside its container is a file of its own, and may be as large as one
            check_file_size(len(file.data), name=file.name, limit=MEMBER_BYTES)
        return read(file)
    except NewslensError as error:
        return FileReading(
            (),
            faults=(str(error),),
            unread={1: str(error)},
            is_table=file.ending in TABULAR_ENDINGS,
        )


def _completed(documents: Sequence[StatedDocument], member: Member) -> list[StatedDocument]:
    """The documents of a member with what the container says of its file, before or behind what the file states itself.

    Of a file that holds several articles, as an export of a press database does, it is true of none of them.
    """
    said = member.fields if len(documents) <= 1 else {}
    return [
        dataclasses.replace(
            document, fields={**document.fields, **said} if member.goes_first else {**said, **document.fields}
        )
        for document in documents
    ]


def _told_of_several(documents: Sequence[StatedDocument], member: Member) -> list[str]:
    """A sentence where a person's library says one thing of a file that holds several articles."""
    if not member.goes_first or not member.fields or len(documents) <= 1:
        return []
    return [
        f"{member.file.name} holds {len(documents)} articles, so that what the library says of the file was taken for none of them."
    ]


def _identified(documents: list[StatedDocument], file: SourceFile) -> tuple[StatedDocument, ...]:
    """Documents that all have an id or none: beside tables with ids, a text is called after the container."""
    named = ["article_id" in document.fields for document in documents]
    if not any(named):
        return tuple(documents)
    return tuple(
        document
        if has_name
        else dataclasses.replace(document, fields={**document.fields, "article_id": f"{file.stem}-{number}"})
        for number, (document, has_name) in enumerate(zip(documents, named, strict=True), start=1)
    )
