"""Web archives (.warc, .warc.gz), through warcio: each page that a server answered with is a member, with its address.

Read are answers that succeeded and are pages or PDF documents; pictures, styles, scripts and other records are counted. The day
on which a page was fetched is not the day on which it was published, so that a page that states none has none.

Needs the extra `warc`.
"""

from __future__ import annotations

import io
from email.message import Message
from typing import TYPE_CHECKING, Any, Final

from newslens.errors import InputError, MissingExtraError
from newslens.language.sentence_building import counted_in_digits
from newslens.reading.formats.shared.containers import Member, OpenedContainer
from newslens.reading.formats.shared.gzip_streams import unpack_gzip
from newslens.reading.formats.shared.library_faults import library_faults_told
from newslens.reading.formats.shared.reading_limits import MEMBER_BYTES, check_file_size

if TYPE_CHECKING:
    from newslens.reading.formats.shared.source_file import SourceFile

__all__ = ["open_web_archive"]

_ENDINGS: Final = {"text/html": ".html", "application/xhtml+xml": ".xhtml", "application/pdf": ".pdf"}
"""Media types that are read, with the ending of the format that reads them."""
_RECORDS: Final = {"response", "resource"}
_BLOCK: Final = 16_384


def open_web_archive(file: SourceFile) -> OpenedContainer:
    """The pages of a web archive, in its order.

    Raises
    ------
    InputError
        When it is no web archive, or unpacks to more than a limit allows.
    MissingExtraError
        When warcio is not installed.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 - an optional dependency
    except ImportError as error:
        raise MissingExtraError("Reading a web archive", "warc") from error
    data, is_whole = unpack_gzip(file)
    members: list[Member | str] = []
    others = 0
    try:
        with library_faults_told(file.name, "web archive", way_out="get or save it once more"):
            # One block, since the library joins blocks anew with every one that is added.
            for number, record in enumerate(
                ArchiveIterator(io.BytesIO(data), block_size=max(_BLOCK, len(data))), 1
            ):
                if (member := _member(record, number, file)) is not None:
                    members.append(member)
                else:
                    others += record.rec_type in _RECORDS
    except InputError as error:
        if not members:
            raise
        members.append(str(error))
    notices = [f"{file.name} is cut off; what is there was read."] if not is_whole else []
    if others:
        notices.append(
            f"{file.name}: {counted_in_digits(others, 'record', ('was', 'were'))} left out that held no page (pictures, styles, failures)."
        )
    return OpenedContainer(members, notices=tuple(notices))


def _member(record: Any, number: int, file: SourceFile) -> Member | None:
    """The page of a record; None where it holds none."""
    headers = record.http_headers if record.rec_type == "response" else record.rec_headers
    if record.rec_type not in _RECORDS or headers is None:
        return None
    kind = Message()
    kind["content-type"] = headers.get_header("Content-Type") or ""
    ending = _ENDINGS.get(kind.get_content_type())
    if ending is None or (record.rec_type == "response" and headers.get_statuscode() != "200"):
        return None
    content = record.content_stream().read(MEMBER_BYTES + 1)
    check_file_size(len(content), name=f"{file.name}, record {number}", limit=MEMBER_BYTES)
    file.allowance.take(len(content), name=f"{file.name}, record {number}")
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    stated = {"url": address} if address.startswith("http") else {}
    return Member(file.member(f"{number}{ending}", _in_utf8(content, kind.get_content_charset())), stated)


def _in_utf8(content: bytes, encoding: str | None) -> bytes:
    """A page in the encoding that its server stated, in UTF-8; where that is not true, as it is."""
    try:
        return content.decode(encoding).encode("utf-8") if encoding else content
    except (LookupError, ValueError):
        return content
