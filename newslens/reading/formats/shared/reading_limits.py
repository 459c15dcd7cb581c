"""How much a file may be, and how much may come out of it: every limit of the readers, in one place.

A file is hostile until it is read. A kilobyte can unpack to a terabyte, a page of XML can name itself a billion times, an
archive can hold itself. Each limit lies far above what a person collects about one event and far below what stops a machine;
where one is reached, the message says which and what to do. `SECURITY.md` tells what is promised.
"""

from __future__ import annotations

from typing import Final

from newslens.errors import InputError

__all__ = [
    "DECLARING_HEADER",
    "DEPTH",
    "EXPANSION",
    "EXPANSION_FLOOR",
    "FEED_BYTES",
    "FILE_BYTES",
    "FRONT_MATTER_CHARACTERS",
    "MARKDOWN_BYTES",
    "MARKUP_BYTES",
    "MEMBERS",
    "MEMBER_BYTES",
    "MESSAGE_PARTS",
    "NESTING",
    "PAGE_BLOCKS",
    "PAGE_NESTING",
    "PDF_FORMS",
    "PDF_LIMITS",
    "PDF_OPERATIONS",
    "PDF_PAGES",
    "PDF_PAGE_BYTES",
    "READ_HEADER",
    "SHEET_CELLS",
    "SPACES",
    "UNPACKED_BYTES",
    "check_file_size",
    "megabytes",
]

_MEGABYTE: Final = 1024 * 1024

FILE_BYTES: Final = 256 * _MEGABYTE
"""Largest file that is read. An export of a press database with 500 articles has 5 MB, a year of a mailing list 100."""

UNPACKED_BYTES: Final = 512 * _MEGABYTE
"""What may come out of one file in all, archives in archives included: it is held in memory."""

MEMBER_BYTES: Final = 128 * _MEGABYTE
"""Largest member of an archive, message of a mailbox, file attached to one or record of a web archive."""

MEMBERS: Final = 20_000
"""Members that are read of one file, archives in archives included."""

DEPTH: Final = 3
"""Archives in an archive: a zip of messages with a zip attached is read, a zip that goes on for ever is not."""

EXPANSION: Final = 200
"""How many times its size a packed file may unpack to: text packs to a fifth, the emptiest office document to a
hundredth, a bomb to a thousandth ..."""

EXPANSION_FLOOR: Final = 16 * _MEGABYTE
"""... as long as no more than this comes out: a small file may pack as well as it likes."""

MARKUP_BYTES: Final = 48 * _MEGABYTE
"""Largest piece of XML, HTML or rich text that is parsed; a tree of it takes about ten times as much memory."""

PAGE_BLOCKS: Final = 5_000
"""Paragraphs, items, cells and breaks of a page, above which it is read without the second opinion that trafilatura asks (jusText) on
what its article is: for that, short paragraphs in a row cost four times as long where they are twice as many, two seconds for
this many. A page of a newspaper has 500."""

NESTING: Final = 500
"""Groups within groups of rich text: a page has ten, and each takes memory."""

PAGE_NESTING: Final = 120
"""Elements within elements of a page from which those that only wrap are taken away, where the page is nested deeper than the parser
goes (256): a page has thirty, one of a page builder sixty, and what is left below has room for lists and tables."""

MARKDOWN_BYTES: Final = 4 * _MEGABYTE
"""Largest text in Markdown: a book has one."""

FRONT_MATTER_CHARACTERS: Final = 20_000
"""Largest block of fields above a text in Markdown."""

MESSAGE_PARTS: Final = 100
"""Parts of parts in a message: a mail has three, one that was forwarded ten times thirty."""

READ_HEADER: Final = 2_000
"""Characters of a header that are decoded, which is that of a title or a name."""

DECLARING_HEADER: Final = 20_000
"""Longest header that declares what a part is: the parser takes quadratic time on its parameters."""

SPACES: Final = 100
"""Spaces that one element of OpenDocument may stand for; a file may write any number."""

FEED_BYTES: Final = 16 * _MEGABYTE
"""Largest feed: one with a hundred whole articles has one."""

SHEET_CELLS: Final = 1_000_000
"""Cells of a sheet, empty ones between others included: a sheet of ten columns may have 100,000 articles."""

PDF_PAGES: Final = 2_000
"""Pages of a PDF: a book has a thousand."""

PDF_PAGE_BYTES: Final = _MEGABYTE
"""Largest page of a PDF, unpacked: a page of a newspaper has a tenth, a map has more. One of this size takes
up to a second, whatever operations it has."""

PDF_OPERATIONS: Final = 2_000_000
"""Operations of all pages of a PDF: a page of a newspaper has five thousand; this many take about a minute."""

PDF_FORMS: Final = 10_000
"""Pieces of pages that the pages of a PDF may use, each as often as it is used: a letterhead is one a page."""

PDF_LIMITS: Final = {
    "stream_parsing_work_maximum_count": 200_000,
    "xform_maximum_invocations_per_extraction": 50,
    "zlib_maximum_output_length": 32 * _MEGABYTE,
    "lzw_maximum_output_length": 32 * _MEGABYTE,
    "run_length_maximum_output_length": 32 * _MEGABYTE,
    "array_based_stream_maximum_output_length": 32 * _MEGABYTE,
}
"""Limits of pypdf that are lowered from what it allows the programs that draw pages."""


def check_file_size(size: int, *, name: str, limit: int = FILE_BYTES) -> None:
    """Refuse what is larger than a limit.

    Raises
    ------
    InputError
        With the size, the limit and the way out.

    Examples
    --------
    >>> check_file_size(2_000, name="a.txt")
    """
    if size > limit:
        raise InputError(
            f"{name} has {megabytes(size)}, and newslens reads up to {megabytes(limit)} of this kind; "
            "take it apart into smaller files."
        )


def megabytes(size: int) -> str:
    """A number of bytes as messages say it.

    Examples
    --------
    >>> megabytes(300_000_000)
    '286 MB'
    """
    return f"{max(1, round(size / _MEGABYTE)):,} MB"
