"""Small files that are read as they are: one or several of each format, folders, decisions, results, analyses and notebooks.

The files of the formats are those of the tests (`tests/sample_files.py`, the fixtures and exports in `tests/reading/formats`)
and some that use more of a format: packed streams, shared strings, attachments, tracked changes.
"""

from __future__ import annotations

import base64
import datetime as dt
import functools
import gzip
import json
import tempfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pandas as pd
from sample_files import (  # fmt: skip
    LIBRARY,
    MAIL,
    PAGE,
    PROSE,
    SAMPLES,
    TEXT,
    epub_book,
    feed,
    open_document,
    sheet_row,
    web_archive,
    word_document,
    workbook,
    zipped,
)
from written_pdf import column, pdf_of_contents, pdf_of_objects, stream

import newslens
from newslens.schema import empty

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Sample", "samples_of"]

_FIXTURES: Final = Path(__file__).parents[3] / "tests" / "reading" / "formats"


class Sample(NamedTuple):
    """Files in a folder, one of which is read or the folder itself."""

    files: Mapping[str, bytes]
    read: str
    """Name of the file; empty for the folder."""


@functools.cache
def samples_of(kind: str) -> tuple[Sample, ...]:
    """Samples of a kind of input.

    Parameters
    ----------
    kind
        A key of `hostile.files.input_kinds.KINDS`.

    Examples
    --------
    >>> samples_of("decisions")[0].read
    'decisions.csv'
    """
    return tuple(_MAKERS[kind]())


def _articles() -> list[Sample]:
    written = {f"a{ending}": make() for ending, make in SAMPLES.items()}
    stored = {
        f"{n}{path.suffix}": path.read_bytes()
        for n, path in enumerate(sorted(_FIXTURES.rglob("*.*")))
        if path.suffix not in {".py", ".pyc", ".png"}
        and path.name != "README.md"
        and path.stat().st_size < 30_000
    }
    return [Sample({name: data}, name) for name, data in {**written, **stored, **_rich_files()}.items()]


def _rich_files() -> dict[str, bytes]:
    """Files that use more of their format than the smallest one does."""
    table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Boats</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    words = (
        f"<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>Boats sink</w:t></w:r></w:p><w:p><w:ins><w:r><w:t xml:space='preserve'>{TEXT} "
        f"</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:br/>"
        f"<w:tab/><w:t>more</w:t></w:r></w:p>{table}<w:sdt><w:sdtContent><w:p><w:r><w:t>Inside.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    opened = (
        f"<text:h>Boats sink</text:h><text:p>{TEXT}<text:s text:c='3'/><text:tab/>A<text:line-break/>B<text:note><text:note-body><text:p>n</text:p>"
        "</text:note-body></text:note></text:p><table:table><table:table-row table:number-rows-repeated='2'><table:table-cell "
        "table:number-columns-repeated='2'><text:p>12</text:p></table:table-cell></table:table-row></table:table>"
    )
    rich = (
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset128 Mincho;}}{\\colortbl;\\red0;}{\\*\\generator x;}"
        f'{{\\info{{\\title Boats}}}}\\pard {TEXT}\\par\n\\uc1\\u8220?Quoted\\u8221? caf\\\'e9 {{\\v hidden}}{{\\field{{\\*\\fldinst HYPERLINK "a"}}'
        "{\\fldrslt link}}\\par\\trowd\\cellx1 A\\cell B\\cell\\row{\\pict\\bin4 abcd}\\par}"
    )
    return {
        "b.docx": word_document(words, title="Boats sink"),
        "b.odt": open_document(opened, title="Boats sink"),
        "b.rtf": rich.encode(),
        "b.epub": _book(),
        "b.xlsx": _workbook(),
        "b.pdf": _packed_pdf(),
        "c.pdf": _font_pdf(),
        "b.eml": _mail(),
        "b.mbox": b"From a\n" + _mail() + b"\nFrom b\n" + MAIL.encode(),
        "b.warc": _web_archive(),
        "b.zip": zipped({"a.txt": TEXT, "b/c.html": PAGE, "d.zip": zipped({"e.txt": TEXT}), "f.eml": MAIL, "g.csv": f"text\n{TEXT}\n"}),
        "b.rss": feed(_ITEMS),
        "b.md": f"---\ntitle: Boats sink\ndate: 2024-03-01\nauthor: [A, B]\n---\n# Boats *sink*\n\n{TEXT}\n\n> Quoted[^1]\n\n[^1]: note\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- one\n  - two\n\n```\ncode\n```\n<div>x</div>\n".encode(),
        "b.csv": f'\ufefftitle;text;date;url\n"Boats; sink";"{TEXT}\n\nMore.";2024-03-01T10:00;http://a.example/\nB;{TEXT};1.3.2024;\n'.encode(),
        "b.parquet": _parquet(),
        "b.json": json.dumps({"articles": [{"title": "B", "text": TEXT, "published": "2024-03-01", "authors": ["A"]}, {"content": None}]}).encode(),
        "b.html": _page(),
        "b.rdf": LIBRARY.encode(),
    }  # fmt: skip


_ITEMS: Final = (
    f"<item><title>Boats</title><link>http://a.example/1</link><pubDate>Sun, 03 Mar 2024 09:30:00 +0100</pubDate><dc:creator>Ann</dc:creator>"
    f"<content:encoded><![CDATA[<p>{TEXT}</p><p>More.</p>]]></content:encoded></item><item><title>C</title><description>&lt;b&gt;{TEXT}&lt;/b&gt;</description></item>"
)  # fmt: skip


def _page() -> bytes:
    about = {
        "@type": "NewsArticle",
        "headline": "Boats sink",
        "datePublished": "2024-03-01T10:00:00Z",
        "author": [{"name": "Ann Lee"}],
    }
    head = (
        f'<meta charset="utf-8"><meta property="og:title" content="Boats sink"><meta property="article:published_time" content="2024-03-01">'
        f'<link rel="canonical" href="https://a.example/b"><script type="application/ld+json">{json.dumps(about)}</script>'
    )
    return f'<!DOCTYPE html><html lang="en"><head>{head}</head><body><nav><a href="/">Home</a></nav><article><h1>Boats</h1>{PROSE}<table><tr><td>1</td></tr></table><ul><li>one</li></ul></article></body></html>'.encode()


def _book() -> bytes:
    parts = {
        "a.xhtml": f"<h1>Boats sink</h1>{PROSE}<sup>1</sup>",
        "b.xhtml": f"<h2>More</h2>{PROSE}",
        "nav.xhtml": "<nav><ol><li>a</li></ol></nav>",
    }
    return epub_book(
        parts, metadata="<dc:language>en</dc:language><dc:date>2024-03-01</dc:date><dc:title>Book</dc:title>"
    )


def _workbook() -> bytes:
    rows = (
        sheet_row(1, "title", "text", "published")
        + sheet_row(2, "Boats", TEXT, 45352)
        + '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="str"><f>A1</f><v>Prose of a sheet.</v></c><c r="D3" t="b"><v>1</v></c></row>'
    )
    strings = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1"><si><t>Shared</t></si></sst>'
    sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{sheet}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{sheet}.styles+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{sheet}.sharedStrings+xml"/></Types>'
    )
    return workbook(
        {"Articles": rows, "Notes": sheet_row(1, "a"), "Old": rows},
        hidden=["Old"],
        more={"xl/sharedStrings.xml": strings, "[Content_Types].xml": types},
    )


def _packed_pdf() -> bytes:
    """Packed streams, a piece that the page uses, a title."""
    first = zlib.compress(column([TEXT, "The cause is not known."]) + b"/X Do\n")
    return pdf_of_objects(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[5 0 R]/Count 1>>",
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            b"<</Title(Two boats)>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>/XObject<</X 7 0 R>>>>/Contents[6 0 R]>>",
            stream(first, b"/Filter/FlateDecode"),
            stream(zlib.compress(column(["Divers searched the wrecks."])), b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 3 0 R>>>>/Filter/FlateDecode"),
        ],
        trailer=b"/Info 4 0 R",
    )  # fmt: skip


def _font_pdf() -> bytes:
    """A composite font whose codes a table turns into letters."""
    codes = b"/CIDInit/ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0001> <0041> <0002> <D83DDE00> endbfchar 1 beginbfrange <0020> <007E> <0020> endbfrange endcmap end"
    return pdf_of_objects(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[5 0 R]/Count 1>>",
            b"<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[7 0 R]/ToUnicode 8 0 R>>",
            b"<<>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents 6 0 R>>",
            stream(b"BT /F1 12 Tf 72 700 Td [<0001000200540077> -250 <006F>] TJ T* <00620020> Tj ET"),
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(A)/Ordering(I)/Supplement 0>>/DW 500/W[1[600 700]32 126 500]>>",
            stream(codes),
        ]
    )


def _mail() -> bytes:
    """A mail with two forms of its text and attachments."""
    attached = {
        "a.docx": SAMPLES[".docx"](),
        "b.pdf": pdf_of_contents([column([TEXT])]),
        "c.zip": SAMPLES[".zip"](),
        "d.rtf": SAMPLES[".rtf"](),
    }
    parts = "".join(
        f'--b\nContent-Type: application/octet-stream; name="{name}"\nContent-Disposition: attachment; filename="{name}"\n'
        f"Content-Transfer-Encoding: base64\n\n{base64.encodebytes(data).decode()}\n"
        for name, data in attached.items()
    )
    html = base64.encodebytes(f"<p>{TEXT}</p>".encode()).decode()
    return (
        "From: Ann <a@a.example>\nSubject: Boats\nDate: Sun, 03 Mar 2024 09:30:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        "--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
        f"Caf=C3=A9: {TEXT}\n--c\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{html}\n--c--\n{parts}"
        f"--b\nContent-Type: message/rfc822\n\n{MAIL}\n--b--\n"
    ).encode()  # fmt: skip


def _web_archive() -> bytes:
    page = PAGE.encode()
    packed = gzip.compress(page, mtime=0)
    chunks = b"%x\r\n%s\r\n0\r\n\r\n" % (len(page), page)
    http = "text/html\r\nContent-Encoding: gzip"
    return web_archive(
        ("https://a.example/1", http, packed),
        ("https://a.example/2", "text/html\r\nTransfer-Encoding: chunked", chunks),
        ("https://a.example/3", "application/pdf", pdf_of_contents([column([TEXT])])),
    )


def _parquet() -> bytes:
    frame = pd.DataFrame(
        {
            "text": [TEXT, None],
            "title": ["A", "B"],
            "published": [dt.datetime(2024, 3, 1), None],
            "tags": [["a"], []],
            "n": [1.5, None],
        }
    )
    return bytes(frame.to_parquet())


_TEXTS: Final = (
    "VELM (Northgate) At least four people died when the sluice failed on Sunday, the board said. “Nobody slept,” said Tarn Ilvers.",
    "Six people died when the sluice failed on Sunday, rescuers told Calder. “No one slept,” Tarn Ilvers said on 3 March.",
)


def _folders() -> list[Sample]:
    plain = {"a.txt": _TEXTS[0].encode(), "b.txt": _TEXTS[1].encode()}
    manifest = b"article_id,file,outlet,title,published,published_utc,url,language,document\n" b'a,a.txt,"The Herald",Boats,2024-03-01T10:00,,http://a.example/,en,\nb,b.txt,Calder,,2024-03-02,,,,1\n'  # fmt: skip
    numbered = b"file,document,article_id\nc.zip,1,x\nc.zip,2,y\na.txt,,z\n"
    decided = {**plain, "articles.csv": manifest, "decisions.csv": _DECISIONS, **_RESULTS}
    packed = {**plain, "articles.csv": numbered, "c.zip": zipped({"d.txt": TEXT, "e.html": PAGE})}
    return [
        Sample(each, "")
        for each in (decided, packed, {**plain, "c.eml": MAIL.encode(), "lib.rdf": LIBRARY.encode()})
    ]


_DECISIONS: Final = (
    b"table,action,article_id,start,end,id,column,value,by,note,quoted,before,after\n"
    b"names,drop,a,0,4,,,,Ann,no name,VELM,,\nfigures,set,a,16,33,,low,5,Ann,,At least four,,people died\n"
    b"names,add,b,0,3,,,person,Ann,,Six,,\nquestions,keep,,,,q1,,,,,,,\n"
)
_RESULTS: Final = {
    "results.csv": b"file,holder,label,names\npoints.csv,Upper Town,Upper,Upper; the Upper\n",
    "points.csv": b"holder,counted,year,value,total,authority\nUpper Town,points,2030,38,100,Race committee\nUpper Town,points,2031,6.5,,The committee\n",
}


def _analyses() -> list[Sample]:
    articles = newslens.read_articles(
        pd.DataFrame({"article_id": ["a", "b"], "published": "2031-03-03", "text": _TEXTS})
    )
    found = newslens.analyze(articles)
    nothing = newslens.Analysis(**{name: empty(name) for name in found.tables})
    made = []
    for analysis, kind in ((found, "csv"), (found, "parquet"), (nothing, "csv")):
        with tempfile.TemporaryDirectory() as folder:
            saved = analysis.save(folder, kind=kind)
            made.append(
                Sample(
                    {path.name: path.read_bytes() for path in sorted(saved.iterdir()) if path.is_file()}, ""
                )
            )
    return made


def _notebooks() -> list[Sample]:
    shown: dict[str, Any] = {
        "data": {
            "text/html": "<table><tr><td>1</td></tr></table>",
            "text/plain": ["a\n", "b"],
            "image/png": "iVBORw0KGgo=",
        },
        "metadata": {},
    }
    cells: list[dict[str, Any]] = [
        {"cell_type": "markdown", "id": "a", "metadata": {}, "source": ["# Boats\n", "\n", "![p](a.png) <b>x</b> $x$ [l](b.ipynb)"]},
        {
            "cell_type": "code", "id": "b", "execution_count": 1, "metadata": {"tags": ["solution"]}, "source": "1 + 1",
            "outputs": [
                {"output_type": "display_data", **shown},
                {"output_type": "execute_result", "execution_count": 1, **shown},
                {"output_type": "stream", "name": "stdout", "text": "\x1b[31mred"},
                {"output_type": "error", "ename": "E", "evalue": "v", "traceback": ["\x1b[0m"]},
            ],
        },
        {"cell_type": "raw", "id": "c", "metadata": {}, "source": "<i>raw</i>"},
    ]  # fmt: skip
    notebook = {
        "cells": cells,
        "metadata": {"language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return [Sample({"n.ipynb": json.dumps(notebook).encode(), "a.png": b"\x89PNG\r\n\x1a\n"}, "n.ipynb")]


_MAKERS: Final = {
    "articles": _articles,
    "folder": _folders,
    "decisions": lambda: [Sample({"decisions.csv": _DECISIONS}, "decisions.csv")],
    "results": lambda: [Sample(_RESULTS, "")],
    "analysis": _analyses,
    "notebook": _notebooks,
}
