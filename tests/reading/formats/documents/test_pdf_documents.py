from __future__ import annotations

import logging
import sys

import pytest
from sample_files import sample
from written_pdf import column, pdf_of_contents, pdf_of_lines, pdf_of_objects, stream

from newslens.errors import InputError, MissingExtraError
from newslens.reading.formats.documents import pdf_documents
from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.shared.source_file import SourceFile

pytest.importorskip("pypdf")


def read(data: bytes):
    return read_file(SourceFile("a.pdf", data, "a.pdf"))


LEFT = [
    "Boats sink",
    "Two boats sank off the coast of",
    "Lund on Sunday, and 14 pas-",
    "sengers were saved by a lifeboat",
    "that had been sent from Ystad.",
]
RIGHT = ["“Nobody was hurt,” said Ana", "Brel (54), who led the search."]


def test_two_columns_and_a_divided_word_are_readable():
    [document] = read(pdf_of_contents([column(LEFT) + column(RIGHT, left=320)], title="Boats sink")).documents
    assert document.text == (
        "Boats sink\n"
        "Two boats sank off the coast of Lund on Sunday, and 14 passengers were saved by a lifeboat that had been sent "
        "from Ystad. “Nobody was hurt,” said Ana Brel (54), who led the search."
    )
    assert document.fields == {"title": "Boats sink"}


def test_heads_are_left_out_and_a_sentence_goes_on_over_the_page():
    pages = [["The Herald", *lines, str(n)] for n, lines in enumerate([LEFT[1:3], LEFT[3:], RIGHT], start=7)]
    head, body = read(pdf_of_lines(*pages)).documents[0].text.split("\n")
    assert (head, "Herald" in body, any(number in body for number in "789")) == ("The Herald", False, False)


def test_a_scan_is_told_with_the_way_out_and_so_is_a_page_without_text():
    with pytest.raises(InputError, match=r"a\.pdf has no text, its pages are pictures; recognise"):
        read(pdf_of_lines([], []))
    reading = read(pdf_of_lines(LEFT, []))
    assert reading.notices == ("a.pdf: no text in 1 of 2 pages, as in pictures.",)


def test_a_locked_document_is_told():
    lock = b"/Encrypt<</Filter/Standard/V 1/R 2/O(" + b"o" * 32 + b")/U(" + b"u" * 32 + b")/P -4>>/ID[(a)(a)]"
    with pytest.raises(InputError, match=r"a\.pdf is locked; save it without a password"):
        read(
            pdf_of_objects(
                [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"], trailer=lock
            )
        )


def test_loops_end():
    pages_in_pages = pdf_of_objects(
        [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"]
    )
    with pytest.raises(InputError, match="damaged or no PDF document"):
        read(pages_in_pages)
    form = b"/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</Font<</F1 5 0 R>>/XObject<</X %d 0 R>>>>"
    head = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>",
        stream(b"/X Do"),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    with pytest.raises(InputError, match="has no text"):
        read(pdf_of_objects([*head, stream(b"/X Do /X Do", form % 6)]))
    laughs = [
        stream(b"/X Do " * 10 if n < 15 else b"BT /F1 9 Tf (ha) Tj ET", form % (n + 1)) for n in range(6, 16)
    ]
    assert len(read(pdf_of_objects([*head, *laughs])).documents[0].text) < 1_000  # not 10 to the 9


def test_a_page_that_holds_too_much_costs_the_others_nothing():
    reading = read(pdf_of_contents([column(LEFT), b"q " * 2**19 + column(RIGHT)]))
    assert reading.documents[0].text.startswith("Boats sink")
    assert reading.faults == (
        "a.pdf, page 2 holds too much to be a page of text, and was left out; save its text as .txt.",
    )


def test_a_document_that_holds_too_much_is_read_up_to_there(monkeypatch):
    monkeypatch.setattr(pdf_documents, "PDF_OPERATIONS", 30)
    pages = [[f"{word} {line}" for line in LEFT] for word in ("ab", "cd", "ef", "gh", "ij")]
    reading = read(pdf_of_lines(*pages))
    assert reading.documents[0].text.startswith("ab Boats sink")
    assert reading.faults[-1].startswith("a.pdf, page 4 and all behind it were left out")
    monkeypatch.setattr(pdf_documents, "PDF_PAGES", 4)
    with pytest.raises(InputError, match="has 5 pages, and newslens reads up to 4"):
        read(pdf_of_lines(*pages))


def test_the_library_says_nothing_and_says_it_again_afterwards(capfd):
    logger = logging.getLogger("pypdf")
    read(sample(".pdf").data.replace(b"startxref\n", b"startxref\n9"))
    assert capfd.readouterr().err == ""
    assert (logger.propagate, logger.handlers) == (True, [])


def test_without_the_extra(monkeypatch):
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(MissingExtraError, match=r"newslens\[pdf\]"):
        read_file(sample(".pdf"))
