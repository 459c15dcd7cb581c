"""What SECURITY.md promises is what the program holds: every limit, every file and test that it names."""

from __future__ import annotations

import re

import pytest
from project import ROOT

from newslens.presentation.notebook import dropped_files, embedded_pictures
from newslens.reading import reading_thresholds
from newslens.reading.formats.pages.page_nesting import without_deep_nesting
from newslens.reading.formats.shared import format_thresholds
from newslens.reading.formats.shared import reading_limits as limits
from newslens.reading.formats.shared.reading_limits import megabytes
from newslens.storage import own_outputs

PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
PARSER, LARGE_PARSER = 256, 2048
"""Elements in elements that the parser of HTML reads, by itself and when it is told that a page is large."""
HELD = {
    "a file that is read": megabytes(limits.FILE_BYTES),
    "what comes out of one file in all": megabytes(limits.UNPACKED_BYTES),
    "a member of an archive, a mail, a page of a web archive": megabytes(limits.MEMBER_BYTES),
    "members of one file, archives in it included": f"{limits.MEMBERS:,}",
    "archives in archives, mails in mails": f"{limits.DEPTH}",
    "what a packed file unpacks to": f"{limits.EXPANSION} times its size, from {megabytes(limits.EXPANSION_FLOOR)} on",
    "a piece of XML, HTML or rich text": megabytes(limits.MARKUP_BYTES),
    "paragraphs, items and cells of a page": f"{limits.PAGE_BLOCKS:,}",
    "groups in groups of rich text": f"{limits.NESTING}",
    "a text in Markdown": megabytes(limits.MARKDOWN_BYTES),
    "a feed": megabytes(limits.FEED_BYTES),
    "cells of a sheet, empty ones between others included": f"{limits.SHEET_CELLS:,}",
    "pages of a PDF": f"{limits.PDF_PAGES:,}",
    "a page of a PDF, unpacked": megabytes(limits.PDF_PAGE_BYTES),
    "operations of all pages of a PDF, pieces that they use": f"{limits.PDF_OPERATIONS:,}, {limits.PDF_FORMS:,}",
    "headers that declare what a part of a mail is, parts in parts": f"{limits.DECLARING_HEADER:,} characters, {limits.MESSAGE_PARTS}",
    "elements in elements of a page": f"{PARSER}, and {LARGE_PARSER:,} for those that only wrap",
    "lists and objects in a cell of a table, one in another": f"{format_thresholds.CELL_NESTING}",
    "an article": f"{reading_thresholds.ARTICLE_LENGTH:,} characters",
    "numbers of an article": f"{reading_thresholds.ARTICLE_NUMBERS:,}",
    "files of one drop in a notebook": f"{megabytes(dropped_files.DROP_BYTES)} and {dropped_files.DROP_FILES:,} files in all",
    "a picture beside a notebook": f"{embedded_pictures.MOST_BYTES // 2**20} MiB",
    "the beginning of a file that tells whether newslens wrote it": f"{own_outputs._HEAD_BYTES // 2**10} KiB",
}


def rows(heading):
    """Rows of the table below a heading, without its head."""
    part = PAGE.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    lines = [line for line in part.split("\n") if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_every_limit_that_is_promised_is_the_one_that_holds():
    assert {what: limit for what, limit, *_ in rows("Limits")} == HELD


@pytest.mark.parametrize("heading", ["Limits", "How it is tested"])
def test_every_file_that_is_named_is_there(heading):
    named = [name for row in rows(heading) for name in re.findall(r"`([\w/]+(?:\.py)?)`", row[-1])]
    assert len(named) > 5
    places = [ROOT, ROOT / "newslens", ROOT / "tests"]
    missing = [
        name for name in named if not any((each / name).exists() or list(each.rglob(name)) for each in places)
    ]
    assert not missing


def test_the_parser_of_pages_goes_as_deep_as_is_promised():
    def nested(count):
        return "<p>One.</p>" + "<div>" * count + "Two." + "</div>" * count

    around = 8  # html, body and what else the parser puts around a piece of a page
    assert without_deep_nesting(nested(PARSER - around), name="a") == nested(PARSER - around)
    assert without_deep_nesting(nested(PARSER + around), name="a") != nested(PARSER + around)
    assert "Two." in without_deep_nesting(nested(LARGE_PARSER - around), name="a")
    with pytest.raises(ValueError, match="nested too deep"):
        without_deep_nesting(nested(LARGE_PARSER + around), name="a")
