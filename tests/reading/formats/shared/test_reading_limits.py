from __future__ import annotations

import pytest
from project import ROOT

from newslens.errors import InputError
from newslens.reading.formats.shared import reading_limits as limits
from newslens.reading.formats.shared.reading_limits import FILE_BYTES, check_file_size, megabytes
from newslens.reading.reading_thresholds import ARTICLE_LENGTH, ARTICLE_NUMBERS


def test_a_file_up_to_the_limit_is_read_and_one_above_is_not():
    check_file_size(FILE_BYTES, name="a.txt")
    with pytest.raises(
        InputError, match=r"a.txt has 256 MB, and newslens reads up to 256 MB .*smaller files"
    ):
        check_file_size(FILE_BYTES + 1, name="a.txt")


def test_the_limits_that_are_promised_are_those_that_hold():
    page = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    for what, limit in [
        ("a file that is read", megabytes(limits.FILE_BYTES)),
        ("what comes out of one file in all", megabytes(limits.UNPACKED_BYTES)),
        ("a member of an archive, a mail, a page of a web archive", megabytes(limits.MEMBER_BYTES)),
        ("members of one file, archives in it included", f"{limits.MEMBERS:,}"),
        ("archives in archives, mails in mails", f"{limits.DEPTH}"),
        (
            "what a packed file unpacks to",
            f"{limits.EXPANSION} times its size, from {megabytes(limits.EXPANSION_FLOOR)} on",
        ),
        ("a piece of XML, HTML or rich text", megabytes(limits.MARKUP_BYTES)),
        ("paragraphs, items and cells of a page", f"{limits.PAGE_BLOCKS:,}"),
        ("groups in groups of rich text", f"{limits.NESTING}"),
        ("a text in Markdown", megabytes(limits.MARKDOWN_BYTES)),
        ("a feed", megabytes(limits.FEED_BYTES)),
        ("cells of a sheet, empty ones between others included", f"{limits.SHEET_CELLS:,}"),
        ("pages of a PDF", f"{limits.PDF_PAGES:,}"),
        ("a page of a PDF, unpacked", megabytes(limits.PDF_PAGE_BYTES)),
        (
            "operations of all pages of a PDF, pieces that they use",
            f"{limits.PDF_OPERATIONS:,}, {limits.PDF_FORMS:,}",
        ),
        (
            "headers that declare what a part of a mail is, parts in parts",
            f"{limits.DECLARING_HEADER:,} characters, {limits.MESSAGE_PARTS}",
        ),
        ("an article", f"{ARTICLE_LENGTH:,} characters"),
        ("numbers of an article", f"{ARTICLE_NUMBERS:,}"),
    ]:
        assert f"| {what} | {limit} |" in page
