"""A small file of each format that newslens reads, written by hand or by the standard library, for the tests of the readers."""

from __future__ import annotations

import gzip
import io
import plistlib
import zipfile
from typing import TYPE_CHECKING

import pandas as pd
from written_pdf import pdf_of_lines

from newslens.reading.formats.shared.source_file import SourceFile

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

TEXT = "Two boats sank off Lund on Sunday, and 14 people were saved."
"""What every sample tells."""

PAGE = f"""<html lang="en"><head><title>Boats sink</title></head><body><article><h1>Boats sink</h1><p>{TEXT}</p>
<p>The cause is not known, and divers will search the wrecks on Monday, a spokeswoman of the coast guard said.</p>
</article></body></html>"""

MAIL = f"""From: The Morning Herald <news@herald.example>
Subject: =?utf-8?q?Boats_sink_off_L=C3=BCnd?=
Date: Sun, 03 Mar 2024 09:30:00 +0100 (CET)
List-Id: Herald <news.herald.example>
Content-Type: text/plain; charset=utf-8

{TEXT}
"""


def zipped(parts: Mapping[str, str | bytes], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, compress_type=method)
    return buffer.getvalue()


def page_archive() -> bytes:
    return (
        "From: <Saved by a browser>\nSnapshot-Content-Location: https://herald.example/boats\n"
        'MIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="----b"\n\n'
        f"------b\nContent-Type: text/html; charset=utf-8\n\n{PAGE}\n------b--\n"
    ).encode()


def safari_archive() -> bytes:
    """A page that Safari saved as one file."""
    page = {
        "WebResourceData": PAGE.encode(),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceURL": "https://herald.example/boats",
    }
    return plistlib.dumps({"WebMainResource": page}, fmt=plistlib.FMT_BINARY)


PROSE = "".join(
    f"<p>{TEXT} {each} divers will search the wrecks on Monday, a spokeswoman of the coast guard said.</p>"
    for each in ("The cause is not known;", "Nobody was hurt;", "The port was closed;")
)
"""Paragraphs, as long as a short report."""

_ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def word_document(body: str, *, title: str = "", head: str = "") -> bytes:
    """A .docx with a body of WordprocessingML."""
    types = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return zipped(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{types}"/>'
            '<Override PartName="/docProps/core.xml" '
            'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
            "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="r1" Type="{_RELATIONS}/officeDocument" Target="word/document.xml"/>'
            '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/'
            'core-properties" Target="docProps/core.xml"/></Relationships>',
            "docProps/core.xml": '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
            f'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title>'
            "<dc:creator>Office User</dc:creator></cp:coreProperties>",
            "word/document.xml": f"{head}<w:document {_WORD}><w:body>{body}</w:body></w:document>",
        }
    )


def open_document(body: str, *, title: str = "", head: str = "") -> bytes:
    """An .odt with the elements of a body."""
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "meta.xml": f"<office:document-meta {_ODF}><office:meta><dc:title>{title}</dc:title></office:meta>"
            "</office:document-meta>",
            "content.xml": f"{head}<office:document-content {_ODF}><office:body><office:text>{body}</office:text>"
            "</office:body></office:document-content>",
        }
    )


def epub_book(
    parts: Mapping[str, str], *, metadata: str = "", more: Mapping[str, str] | None = None
) -> bytes:
    """An .epub with parts of XHTML."""
    items = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(parts)
    )
    order = "".join(f'<itemref idref="i{n}"/>' for n in range(len(parts)))
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="book/list.opf"/></rootfiles></container>',
            "book/list.opf": '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<metadata>{metadata}</metadata><manifest>{items}</manifest><spine>{order}</spine></package>",
        }
        | {f"book/{name}": f"<html><body>{content}</body></html>" for name, content in parts.items()}
        | dict(more or {})
    )


def parquet() -> bytes:
    buffer = io.BytesIO()
    pd.DataFrame({"text": [TEXT]}).to_parquet(buffer)
    return buffer.getvalue()


def feed(items: str, *, head: str = "") -> bytes:
    """An RSS feed with items."""
    return (
        f'<?xml version="1.0" encoding="utf-8"?>{head}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Herald</title>'
        f"<language>en</language>{items}</channel></rss>"
    ).encode()


def atom(entries: str) -> bytes:
    """An Atom feed with entries."""
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>The Herald</title>{entries}</feed>'.encode()


def web_archive(*answers: tuple[str, str, bytes], status: str = "200 OK") -> bytes:
    """A .warc with answers of a server: address, media type, content."""
    records = []
    for address, kind, content in answers:
        http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + content
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2024-05-01T00:00:00Z\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
        )
        records.append(head.encode() + http + b"\r\n\r\n")
    return b"".join(records)


_ITEM = f"<item><title>Boats sink</title><description>{TEXT}</description></item>"
_ENTRY = f"<entry><title>Boats sink</title><content>{TEXT}</content></entry>"
_ANSWER = ("https://herald.example/boats", "text/html; charset=utf-8", PAGE.encode())


def workbook(
    sheets: Mapping[str, str], *, hidden: Sequence[str] = (), more: Mapping[str, str] | None = None
) -> bytes:
    """An .xlsx with sheets, each the elements of its rows in SpreadsheetML."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    names = list(sheets)
    state = dict.fromkeys(hidden, ' state="hidden"')
    listed = "".join(
        f'<sheet name="{name}" sheetId="{n}" r:id="r{n}"{state.get(name, "")}/>'
        for n, name in enumerate(names, start=1)
    )
    return zipped(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{sheet}.sheet.main+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{sheet}.styles+xml"/></Types>',
            "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="r1" Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{_RELATIONS}"><sheets>{listed}</sheets></workbook>',
            "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
            'relationships">'
            + "".join(
                f'<Relationship Id="r{n}" Type="{_RELATIONS}/worksheet" Target="worksheets/{n}.xml"/>'
                for n in range(1, len(names) + 1)
            )
            + f'<Relationship Id="s" Type="{_RELATIONS}/styles" Target="styles.xml"/></Relationships>',
            "xl/styles.xml": f'<styleSheet xmlns="{main}"><fonts count="1"><font/></fonts><fills count="1"><fill><patternFill/></fill></fills>'
            '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
            '<cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
        }
        | {
            f"xl/worksheets/{n}.xml": f'<worksheet xmlns="{main}"><sheetData>{sheets[name]}</sheetData></worksheet>'
            for n, name in enumerate(names, start=1)
        }
        | dict(more or {})
    )


def sheet_row(number: int, *cells: str | int | None) -> str:
    """A row of a sheet; a whole number is a day, as Excel counts them."""
    written = "".join(
        ""
        if cell is None
        else f'<c r="{"ABCDEFGH"[n]}{number}" s="1"><v>{cell}</v></c>'
        if isinstance(cell, int)
        else f'<c r="{"ABCDEFGH"[n]}{number}" t="inlineStr"><is><t>{cell}</t></is></c>'
        for n, cell in enumerate(cells)
    )
    return f'<row r="{number}">{written}</row>'


LIBRARY = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:link="http://purl.org/rss/1.0/modules/link/"><z:Report rdf:about="#1"><z:itemType>newspaperArticle</z:itemType>
<link:link rdf:resource="#2"/></z:Report><z:Attachment rdf:about="#2"><rdf:resource rdf:resource="report1.txt"/></z:Attachment></rdf:RDF>"""
"""A library of references whose one item has a text attached, which lies beside it in a folder with a file of each kind."""

SAMPLES: dict[str, Callable[[], bytes]] = {
    ".txt": TEXT.encode,
    ".text": TEXT.encode,
    ".html": PAGE.encode,
    ".htm": PAGE.encode,
    ".xhtml": PAGE.encode,
    ".doc": f"{{\\rtf1\\ansi {TEXT}\\par}}".encode,
    ".md": f"---\noutlet: The Herald\n---\n# Boats sink\n\n{TEXT}\n".encode,
    ".markdown": TEXT.encode,
    ".docx": lambda: word_document(f"<w:p><w:r><w:t>{TEXT}</w:t></w:r></w:p>"),
    ".docm": lambda: word_document(f"<w:p><w:r><w:t>{TEXT}</w:t></w:r></w:p>"),
    ".odt": lambda: open_document(f"<text:p>{TEXT}</text:p>"),
    ".rtf": f"{{\\rtf1\\ansi {TEXT}\\par}}".encode,
    ".pdf": lambda: pdf_of_lines([TEXT[:35], TEXT[35:]]),
    ".epub": lambda: epub_book({"a.xhtml": f"<h1>Boats sink</h1>{PROSE}"}),
    ".csv": f'text\n"{TEXT}"\n'.encode,
    ".tsv": f"text\n{TEXT}\n".encode,
    ".jsonl": f'{{"text": "{TEXT}"}}\n'.encode,
    ".ndjson": f'{{"text": "{TEXT}"}}\n'.encode,
    ".json": f'[{{"text": "{TEXT}"}}]'.encode,
    ".parquet": parquet,
    ".xlsx": lambda: workbook({"Articles": sheet_row(1, "text") + sheet_row(2, TEXT)}),
    ".xlsm": lambda: workbook({"Articles": sheet_row(1, "text") + sheet_row(2, TEXT)}),
    ".rss": lambda: feed(_ITEM),
    ".xml": lambda: feed(_ITEM),
    ".atom": lambda: atom(_ENTRY),
    ".warc": lambda: web_archive(_ANSWER),
    ".warc.gz": lambda: gzip.compress(web_archive(_ANSWER), mtime=0),
    ".rdf": LIBRARY.encode,
    ".zip": lambda: zipped({"in/a.txt": TEXT}),
    ".eml": MAIL.encode,
    ".mbox": f"From a\n{MAIL}\nFrom b\n{MAIL}".encode,
    ".mht": page_archive,
    ".mhtml": page_archive,
    ".webarchive": safari_archive,
    ".wacz": lambda: zipped({"archive/data.warc": web_archive(_ANSWER), "datapackage.json": "{}"}),
}
"""Ending to the way to make a file of it."""


def sample(ending: str, name: str = "a") -> SourceFile:
    """The sample of an ending as a file."""
    return SourceFile(name + ending, SAMPLES[ending](), name + ending)
