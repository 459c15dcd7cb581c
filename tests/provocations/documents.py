"""Files with one document each, and what a file is by its content."""

from __future__ import annotations

import plistlib

from sample_files import (
    PAGE,
    epub_book,
    open_document,
    sheet_row,
    web_archive,
    word_document,
    workbook,
    zipped,
)
from written_pdf import column, pdf_of_contents, pdf_of_lines, pdf_of_objects

from newslens.reading.formats.documents import pdf_documents
from newslens.reading.formats.tables import workbooks
from newslens.reading.formats.texts import markdown_texts
from provocations.situations import TEXT, Place, provoke_by_files, provokes

PDF = "reading/formats/documents/pdf_documents.py"
BOOKS = "reading/formats/documents/epub_books.py"
LINES = [
    "Boats sink",
    "Two boats sank off the coast of",
    "Lund on Sunday, and 14 people",
    "were saved by a lifeboat.",
]
PROSE = f"<p>{TEXT * 9}</p>"
DTD = '<!DOCTYPE x [<!ENTITY a "ha">]>'

provoke_by_files(
    "reading/formats/shared/decoding.py",
    a_picture_that_is_called_a_text={"a.txt": bytes(range(256)) * 40},
    a_text_cut_off_in_a_character={"a.txt": b"\xff\xfe" + "Two boats".encode("utf-16-le") + b"\x00\xd8"},
)
provoke_by_files(
    "reading/formats/file_formats.py",
    a_single_file_of_no_format={"a.xyz": TEXT, "articles.csv": "file\na.xyz\n"},
    a_file_without_an_ending={"a": TEXT, "articles.csv": "file\na\n"},
    a_format_that_is_known_and_not_read={"a.msg": TEXT, "articles.csv": "file\na.msg\n"},
    a_document_of_an_old_program={"a.doc": TEXT},
    a_picture_that_is_called_a_page={"a.html": b"\x89PNG"},
    rich_text_that_is_called_a_text={"a.txt": f"{{\\rtf1\\ansi {TEXT}\\par}}"},
)
provoke_by_files(
    "reading/formats/documents/rich_text.py",
    a_text_that_is_called_rich={"a.rtf": TEXT},
    groups_in_groups={"a.rtf": "{\\rtf1" + "{" * 1_000 + TEXT},
    rich_text_that_is_cut_off={"a.rtf": "{\\rtf1\\ansi {\\b " + TEXT},
)
provoke_by_files(
    "reading/formats/documents/open_document_texts.py",
    an_open_document_without_a_body={
        "a.odt": zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"})
    },
    an_open_document_that_is_locked={
        "a.odt": zipped(
            {
                "mimetype": "application/vnd.oasis.opendocument.text",
                "content.xml": b"\x01",
                "META-INF/manifest.xml": '<manifest><file-entry full-path="content.xml"><encryption-data/></file-entry></manifest>',
            }
        )
    },
)
provoke_by_files(
    "reading/formats/shared/safe_xml.py",
    entities_in_an_open_document={"a.odt": open_document("<text:p>Boats</text:p>", head=DTD)},
)
provoke_by_files(
    "reading/formats/shared/library_faults.py",
    a_word_document_that_is_damaged={"a.docx": zipped({"[Content_Types].xml": "", "word/document.xml": "<"})},
    a_parquet_file_that_is_damaged={"a.parquet": b"PAR1PAR1"},
    a_workbook_that_is_damaged={"a.xlsx": b"PK\x03\x04"},
)
provoke_by_files(
    BOOKS,
    a_book_without_prose={"a.epub": epub_book({"1.xhtml": "Short."})},
    a_book_of_two_parts={"a.epub": epub_book({"1.xhtml": PROSE, "2.xhtml": PROSE + PROSE})},
    a_book_that_does_not_say_what_it_holds={
        "a.epub": epub_book({"1.xhtml": PROSE}, more={"META-INF/container.xml": "<a/>"})
    },
    a_book_with_a_locked_part={
        "a.epub": epub_book(
            {"1.xhtml": PROSE, "2.xhtml": PROSE},
            more={
                "META-INF/encryption.xml": '<encryption xmlns:e="x"><e:CipherReference URI="book/2.xhtml"/></encryption>'
            },
        )
    },
)
provoke_by_files(
    PDF,
    a_scan={"a.pdf": pdf_of_lines([], [])},
    a_page_without_text={"a.pdf": pdf_of_lines(LINES, [])},
    a_page_that_holds_too_much={"a.pdf": pdf_of_contents([column(LINES), b"q " * 2**19 + column(LINES)])},
    a_locked_pdf={
        "a.pdf": pdf_of_objects(
            [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"],
            trailer=b"/Encrypt<</Filter/Standard/V 1/R 2/O("
            + b"o" * 32
            + b")/U("
            + b"u" * 32
            + b")/P -4>>/ID[(a)(a)]",
        )
    },
)
provoke_by_files(
    "reading/formats/tables/workbooks.py",
    a_workbook_without_articles={"a.xlsx": workbook({"A": sheet_row(1, "todo") + sheet_row(2, "x")})},
    a_column_twice_in_a_sheet={
        "a.xlsx": workbook({"A": sheet_row(1, "text", "text") + sheet_row(2, "a", "b")})
    },
    a_sheet_that_is_hidden={
        "a.xlsx": workbook(
            {"A": sheet_row(1, "text") + sheet_row(2, TEXT), "B": sheet_row(1, "text")}, hidden=["B"]
        )
    },
)
provoke_by_files(
    "reading/formats/pages/news_feeds.py",
    a_feed_without_entries={
        "a.rss": b'<rss version="2.0"><channel><title>The Herald</title></channel></rss>'
    },
    xml_that_is_no_feed={"a.xml": "<?xml version='1.0'?><nitf><body/></nitf>"},
    a_feed_that_declares_entities={"a.rss": f'{DTD}<rss version="2.0"><channel/></rss>'},
    entries_without_texts_and_with_summaries={
        "a.rss": f'<rss version="2.0"><channel><item><description>{TEXT}</description></item><item><title>b</title></item>'
        "</channel></rss>"
    },
    a_feed_that_is_cut_off={
        "a.rss": f'<rss version="2.0"><channel><item><description>{TEXT}</description></item></chan'
    },
)
provoke_by_files(
    PDF,
    a_page_that_a_browser_printed={
        "a.pdf": pdf_of_lines([*LINES, "11/29/31, 3:56 PM Boats sink", "https://a.example/boats 1/1"])
    },
)
provoke_by_files(
    "reading/formats/pages/web_pages.py",
    a_page_without_an_article={"a.html": "<html><body></body></html>"},
    a_list_of_links={
        "a.html": "<html><body><ul>"
        + "".join(f"<li><a href='/{n}'>Ferry number {n} sinks off the coast</a></li>" for n in range(9))
        + "</ul></body></html>"
    },
)
provoke_by_files(
    "reading/formats/pages/page_nesting.py",
    a_page_that_is_nested_without_end={
        "a.html": f"<html><body><p>{TEXT}</p>{'<div>' * 9000}<p>{TEXT}</p></body></html>"
    },
)
provoke_by_files(
    "reading/formats/pages/safari_archives.py",
    a_picture_that_safari_saved={
        "a.webarchive": plistlib.dumps(
            {"WebMainResource": {"WebResourceData": b"x", "WebResourceMIMEType": "image/png"}}
        )
    },
)
provoke_by_files(
    "reading/formats/pages/page_archives.py", a_saved_page_without_a_page={"a.mht": "MIME-Version: 1.0\n\n"}
)
provoke_by_files(
    "reading/formats/mail/mail_messages.py",
    a_mail_that_hands_on_another={
        "a.eml": f"Subject: Fwd: Boats\n\nLook!\n\nFrom: Ann <a@b.example>\nSent: 4 March 2031\nSubject: Boats\n\n{TEXT}\n"
    },
)
provoke_by_files(
    "reading/formats/mail/mail_digests.py",
    an_alert={
        "a.eml": "Subject: Boats\n\n"
        + "".join(f"A boat sank off Lund\n<https://a.example/{n}>\n" for n in range(4))
    },
)
provoke_by_files(
    "reading/formats/mail/mime_messages.py",
    a_mail_without_headers={"a.eml": "\n\n"},
    a_mail_with_a_header_without_end={
        "a.eml": f"Content-Type: text/plain; boundary={'x' * 200_000}\n\n{TEXT}"
    },
    a_mail_of_parts_in_parts={
        "a.eml": "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(500))
    },
)


@provokes("reading/formats/file_signatures.py")
def files_that_are_something_else_by_their_content(place: Place) -> list[str]:
    media = "application/vnd.oasis.opendocument"
    readable = {
        "odt": open_document(f"<text:p>{TEXT}</text:p>"),
        "odt-template": zipped({"mimetype": f"{media}.text-template"}),
        "pdf": pdf_of_lines([TEXT[:35], TEXT[35:]]),
        "warc": web_archive(("https://herald.example/boats", "text/html", PAGE.encode())),
        "docx": word_document(f"<w:p><w:r><w:t>{TEXT}</w:t></w:r></w:p>"),
        "xlsx": workbook({"A": sheet_row(1, "text") + sheet_row(2, TEXT)}),
        "html": PAGE.encode(),
    }
    refused = {
        "7z": b"7z\xbc\xaf\x27\x1c",
        "rar": b"Rar!\x1a\x07",
        "doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "png": b"\x89PNG",
        "pages": zipped({"Index/a.iwa": b""}),
        "pptx": zipped({"[Content_Types].xml": "", "ppt/a.xml": ""}),
        "ods": zipped({"mimetype": f"{media}.spreadsheet"}),
        "odp": zipped({"mimetype": f"{media}.presentation"}),
    }
    return [
        said
        for name, data in {**readable, **refused}.items()
        for said in place.read(place.put(f"{name}.txt", data))
    ]


@provokes("reading/formats/file_signatures.py")
def files_whose_names_say_that_they_are_not_read(place: Place) -> list[str]:
    endings = (
        "msg",
        "pst",
        "tar",
        "mobi",
        "ods",
        "ppt",
        "pages",
        "heic",
        "xls",
        "ris",
        "url",
        "srt",
        "one",
        "enex",
        "tex",
    )
    return [said for ending in endings for said in place.read(place.put(f"a.{ending}"))]


@provokes("reading/formats/shared/reading_limits.py")
def a_file_that_is_too_large(place: Place) -> list[str]:
    place.patch.setattr(markdown_texts, "MARKDOWN_BYTES", 3)
    return place.reading({"a.md": TEXT})


@provokes("reading/formats/tables/workbooks.py")
def a_sheet_without_end(place: Place) -> list[str]:
    place.patch.setattr(workbooks, "SHEET_CELLS", 1_000)
    far = '<row r="999999999"><c r="A999999999"><v>1</v></c></row>'
    return place.reading({"a.xlsx": workbook({"A": sheet_row(1, "text") + far})})


@provokes(PDF)
def a_pdf_of_too_many_pages(place: Place) -> list[str]:
    place.patch.setattr(pdf_documents, "PDF_PAGES", 1)
    return place.reading({"a.pdf": pdf_of_lines(LINES, LINES)})


@provokes(PDF)
def a_pdf_that_takes_too_long(place: Place) -> list[str]:
    place.patch.setattr(pdf_documents, "PDF_OPERATIONS", 30)
    pages = [[f"{word} {line}" for line in LINES] for word in ("ab", "cd", "ef", "gh", "ij")]
    told = place.reading({"a.pdf": pdf_of_lines(*pages)})
    place.patch.setattr(pdf_documents, "PDF_OPERATIONS", 3)
    return [*told, *place.read()]


@provokes("reading/formats/shared/markup_text.py")
def markup_that_is_nested_too_deep(place: Place) -> list[str]:
    return place.reading({"a.epub": epub_book({"1.xhtml": "<div>" * 100_000 + PROSE, "2.xhtml": PROSE})})
