"""What the formats are made of: pieces that a reader looks for, by the ending of the file, and numbers that break programs."""

from __future__ import annotations

from typing import Final

__all__ = ["NUMBERS", "tokens_of"]

NUMBERS: Final = (
    b"0", b"-1", b"1", b"2", b"255", b"65535", b"65536", b"2147483647", b"4294967295", b"4294967296", b"9223372036854775808",
    b"1e5", b"1e400", b"-0", b"0.5", b"NaN", b"Infinity", b"9" * 30, b"9" * 5000, b"0x7f", b"1_000", "٣".encode(), "²".encode(),
)  # fmt: skip
"""Written numbers at the ends of what machines count, and some that only look like numbers."""

_ANY: Final = (
    b"\0", b"\xff", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\xc0\x80", b"\xed\xa0\x80", b"\x1a", b"\x85", b"\r", b"\n", b"\r\n",
    b"\t", b"\x0b", b"\x0c", b"\x1c", b" " * 200, b"A" * 300, "\u2028\u200b\u202e\u0301\U0001f600".encode(), b"../../a", b"/etc/passwd",
    b"C:\\a", b"file:///etc/hostname", b"http://a.example/", b"%s%n%x", b"{}", b"'", b'"', b"\\", b"=1+1", b"1999-02-30", b"0001-01-01",
    b"9999-12-31T23:59:59.999999+23:59", b"2024-03-01T25:61", b"a.txt", b"text", b"None", b"null",
)  # fmt: skip

_XML: Final = (
    b"<", b">", b"</", b"/>", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"&#0;", b"&#xD800;", b"&#x110000;", b"&amp;", b"&nosuch;", b"&lt;",
    b"<?xml version='1.0' encoding='utf-16'?>", b"<?xml version='1.0' encoding='nosuch'?>", b"<?xml version='1.1'?>",
    b"<!DOCTYPE a [<!ENTITY e 'eee'><!ENTITY f '&e;&e;'>]>", b"<!DOCTYPE a SYSTEM 'file:///etc/passwd'>", b"xmlns=''", b"xmlns:x='x'",
    b" a='1' a='2'", b"<a>", b"</a>", b"xml:space='preserve'", b"xml:base='file:///'", b"<x:y/>",
)  # fmt: skip

_HTML: Final = (
    *_XML,
    b"<p>", b"</p>", b"<div>", b"<table>", b"<tr>", b"<td>", b"<br>", b"<title>", b"</title>", b"<article>", b"<h1>", b"<script>",
    b"</script>", b"<style>", b"<base href='//'>", b"<meta charset='utf-7'>", b"<meta charset='nosuch'>", b"<ul><li>", b"<svg>", b"<math>",
    b"<template>", b"<textarea>", b"<plaintext>", b"<select><option>", b"<frameset>", b"<iframe srcdoc='", b"<a href='http://[::1'>",
    b"<meta property='article:published_time' content='2024-13-41'>", b"<meta name='author' content='", b"<html lang='\xff'>",
    b"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":[1],\"author\":{\"name\":[{}]}}</script>",
    b"<time datetime='99999-99'>", b"<link rel='canonical' href='http://[a'>", b"<noscript>", b"<object>", b"<pre>", b"<blockquote>",
)  # fmt: skip

_WORD: Final = (
    *_XML,
    b"<w:p>", b"</w:p>", b"<w:r>", b"</w:r>", b"<w:t>", b"</w:t>", b"<w:tbl>", b"<w:tr>", b"<w:tc>", b"<w:del>", b"<w:ins>", b"<w:sdt>",
    b"<w:sdtContent>", b"<w:txbxContent>", b"<w:br/>", b"<w:tab/>", b"<w:vanish/>", b"<w:rPr>", b"<w:pPr>", b"<w:fldChar/>",
    b"<w:instrText>", b"<mc:AlternateContent>", b"<w:gridSpan w:val='-1'/>", b"<w:vMerge/>", b"TargetMode='External'", b"rId1",
)  # fmt: skip

_SHEET: Final = (
    *_XML,
    b"<row r='1048577'>", b"<c r='XFD1048576'>", b"<c r='A0'>", b"<c r=''>", b"<v>", b"<is><t>", b"t='s'", b"t='b'", b"t='e'", b"t='d'",
    b"t='str'", b"t='n'", b"<f>1/0</f>", b"<mergeCell ref='A1:XFD1048576'/>", b"<dimension ref='A1:XFD1048576'/>", b"s='99'",
    b"<v>1e400</v>", b"<v>-1</v>", b"<v>99999999999</v>", b"<v>2958466</v>", b"numFmtId='14'", b"state='veryHidden'", b"date1904='1'",
    b"<sheetPr>", b"<definedName name='a'>#REF!</definedName>", b"<si><t>", b"<hyperlinks>", b"<dataValidations>", b"<conditionalFormatting>",
)  # fmt: skip

_OPEN: Final = (
    *_XML,
    b"<text:p>", b"</text:p>", b"<text:h>", b"<text:span>", b"<text:s text:c='99999999999'/>", b"<text:s text:c='-1'/>", b"<text:s text:c='x'/>",
    b"<text:tab/>", b"<text:line-break/>", b"<table:table>", b"<table:table-row table:number-rows-repeated='99999999'>",
    b"<table:table-cell table:number-columns-repeated='99999999'/>", b"<text:tracked-changes>", b"<text:note>", b"<draw:frame>",
    b"<office:annotation>", b"<text:list>", b"<text:section text:display='none'>", b"manifest:encryption-data",
)  # fmt: skip

_BOOK: Final = (
    *_HTML,
    b"<itemref idref='i0'/>", b"<item id='i0' href='../a.xhtml'/>", b"href='http://a.example/'", b"href='%00'", b"href='a.xhtml#%'",
    b"<dc:language>", b"<dc:date>", b"linear='no'", b"properties='nav'", b"full-path='../../x'", b"media-type='text/plain'",
)  # fmt: skip

_FEED: Final = (
    *_HTML,
    b"<item>", b"</item>", b"<entry>", b"<content:encoded>", b"<description>", b"<pubDate>", b"Mon, 99 Foo 2024 25:61:61 +9999", b"<dc:date>",
    b"<published>", b"<updated>", b"<author><name>", b"<link href='http://[::1'/>", b"<source>", b"<content type='xhtml'>",
    b"<content type='application/octet-stream' mode='base64'>", b"<media:content>", b"<georss:point>1 x</georss:point>",
    b"<itunes:duration>", b"<rdf:RDF>", b"<psc:chapters>", b"<language>", b"<enclosure url=''/>", b"<gml:pos>", b"<cloud/>",
)  # fmt: skip

_RTF: Final = (
    b"{", b"}", b"{\\", b"\\par ", b"\\pard ", b"\\'", b"\\'zz", b"\\'e9", b"\\u-1 ", b"\\u55357?\\u56832?", b"\\u99999?", b"\\uc0 ", b"\\uc99999 ",
    b"\\uc-1 ", b"\\bin5 ", b"\\bin-1 ", b"\\bin999999999 ", b"\\*", b"{\\*\\unknown ", b"{\\fonttbl{\\f0\\fcharset128 x;}}", b"\\f0 ", b"\\ansicpg932 ",
    b"\\ansicpg1 ", b"\\ansicpg65001 ", b"\\mac ", b"{\\pict ", b"{\\object ", b"{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt ", b"\\v ", b"\\deleted ",
    b"\\cell ", b"\\row ", b"\\trowd ", b"\\line ", b"\\tab ", b"\\~", b"\\_", b"\\-", b"\\\n", b"{\\upr{a}{\\*\\ud{b}}}", b"{\\info{\\title ", b"\\plain ",
    b"{\\rtf1", b"\\rtf1\\mac\\deff0", b"\\emdash ", b"\\lquote ", b"\\page ", b"\\nosupersub ", b"\\stylesheet ", b"\\footnote ", b"\\header ",
)  # fmt: skip

_PDF: Final = (
    b"obj", b"endobj", b"stream\n", b"\nendstream", b"xref", b"trailer", b"startxref", b"%%EOF", b"<<", b">>", b"[", b"]", b"(", b")", b"\\(", b"\\777",
    b"<", b">", b"/", b"/Type/Page", b"/Type/Pages", b"/Kids[2 0 R]", b"/Count -1", b"/Count 99999999", b"/Parent 2 0 R", b"/Length 0", b"/Length 5 0 R",
    b"/Length -1", b"/Filter/FlateDecode", b"/Filter[/ASCIIHexDecode/FlateDecode]", b"/Filter/LZWDecode", b"/Filter/ASCII85Decode",
    b"/Filter/RunLengthDecode", b"/Filter/DCTDecode", b"/Filter/JBIG2Decode", b"/Filter/Crypt", b"/DecodeParms<</Predictor 12/Columns 5>>",
    b"/DecodeParms<</Predictor 15/Columns 999999999>>", b"/Encrypt 4 0 R", b"/Prev 0", b"/Prev 9", b"/XRefStm 9", b"/ObjStm", b"/First 9", b"/N 99999",
    b"/W[1 2 1]", b"/Index[0 99]", b"/Resources 2 0 R", b"/Font<</F1 3 0 R>>", b"/XObject<</X 6 0 R>>", b"/Subtype/Form", b"/Subtype/Type0",
    b"/Subtype/Type3", b"/ToUnicode 6 0 R", b"/Encoding/Identity-H", b"/Differences[0/a 999/b]", b"/DescendantFonts[3 0 R]", b"/W[0[500]]",
    b"/Widths[1 2]", b"/FirstChar -5", b"/MediaBox[0 0 0 0]", b"/Rotate 45", b"/Contents[6 0 R 6 0 R]", b"1 0 R", b"2 0 R", b"3 0 R", b"9999 0 R", b"-1 0 R",
    b" BT ", b" ET ", b" Tj ", b" TJ ", b" Tf ", b" Tm ", b" Td ", b" T* ", b" ' ", b' " ', b" cm ", b" q ", b" Q ", b" Do ", b"/X Do ", b" BI /W 1 ID ", b" EI ",
    b" Tc ", b" Tw ", b" Tz ", b" TL ", b" Ts ", b" Tr ", b" BDC ", b" EMC ", b" BX ", b" 1e38 0 0 1e-38 0 0 Tm ", b" 0 0 0 0 0 0 cm ", b" -99999 ", b" 1 ",
    b"begincmap", b"endcmap", b"1 beginbfchar <00> <D800> endbfchar", b"1 beginbfrange <0000> <FFFF> <0041> endbfrange",
    b"1 beginbfrange <00> <ff> [<41>] endbfrange", b"1 begincodespacerange <00> <ffffffff> endcodespacerange", b"true", b"null", b"R",
)  # fmt: skip

_MAIL: Final = (
    b"From ", b"From: ", b"Subject: ", b"Date: ", b"Content-Type: ", b"multipart/mixed; boundary=b", b'multipart/alternative; boundary=""',
    b"multipart/digest; boundary=b", b"message/rfc822", b"message/partial", b"message/delivery-status", b"text/html; charset=nosuch",
    b"text/plain; charset=utf-7", b'text/plain; charset="\x00"', b"charset*=utf-8''x", b"charset=idna", b"charset=punycode", b"charset=rot13",
    b"charset=undefined", b"charset=unicode_escape", b"charset=hex", b"charset=zlib", b"charset=mbcs", b"charset=utf-16",
    b"Content-Transfer-Encoding: base64", b"Content-Transfer-Encoding: quoted-printable", b"Content-Transfer-Encoding: x-uuencode",
    b"Content-Transfer-Encoding: \x80", b'Content-Disposition: attachment; filename="a.zip"', b"filename*=utf-8''%ff", b"filename*0*=utf-8''a; filename*1=b",
    b'filename="../a.txt"', b"=?utf-8?q?=FF?=", b"=?utf-8?b?!!!?=", b"=?nosuch?q?a?=", b"=?utf-8?x?a?=", b"=?utf-7?q?+AAA-?=", b"--b\n", b"--b--\n", b"------b\n",
    b"\n\n", b"\n ", b"begin 644 a\n", b"=\n", b"=3D", b"=zz", b"List-Id: ", b"MIME-Version: 1.0", b"Content-Location: ", b"Snapshot-Content-Location: ", b"@",
    b"(((", b",;:<>", b"Sun, 31 Feb 2024 25:61:61 +9999", b"Sun, 03 Mar 99999 09:30:00 -0000", b"---------- Forwarded message ---------\n", b"> ",
)  # fmt: skip

_WARC: Final = (
    b"WARC/1.0\r\n", b"WARC/0.18\r\n", b"WARC/1.1\r\n", b"WARC-Type: response\r\n", b"WARC-Type: revisit\r\n", b"WARC-Type: resource\r\n",
    b"WARC-Type: conversion\r\n", b"WARC-Type: nosuch\r\n", b"WARC-Target-URI: <http://[::1>\r\n", b"WARC-Target-URI: \r\n", b"Content-Length: -1\r\n",
    b"Content-Length: 99999999999\r\n", b"Content-Length: x\r\n", b"Content-Length: 0\r\n", b"Content-Type: application/http; msgtype=response\r\n",
    b"Content-Type: application/http\r\n", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 302\r\n", b"HTTP/9\r\n", b"Content-Encoding: gzip\r\n", b"Content-Encoding: br\r\n",
    b"Content-Encoding: deflate\r\n", b"Transfer-Encoding: chunked\r\n", b"ffffffff\r\n", b"-5\r\n", b"0\r\n\r\n", b"\r\n\r\n", b"filedesc://a.arc 0.0.0.0 1 text/plain 5\n",
    b"Content-Type: text/html; charset=nosuch\r\n", b"Content-Type: application/pdf\r\n", b"WARC-Date: x\r\n", b"WARC-Block-Digest: sha1:x\r\n", b"WARC-Segment-Number: 2\r\n",
)  # fmt: skip

_JSON: Final = (
    b"{", b"}", b"[", b"]", b":", b",", b"null", b"true", b'"\\ud800"', b'"\\u0000"', b'"text"', b'"title"', b'"published"', b'"article_id"', b'{"text":{}}', b"[[]]",
    b'"date"', b'"authors"', b'"url"', b"1e999", b"-", b"\\", b"//", b'"\\x"', b'"items"', b'"articles"', b'"note"', b'"attachments"', b'"itemType"', b'"issued"',
    b'{"date-parts":[[2024,13,99]]}', b'"abstract"', b'"language"', b'"outlet"', b'"document"', b'"file"', b"NaN", b"-Infinity", b'"cells"', b'"outputs"',
    b'"data"', b'"text/html"', b'"metadata"', b'"source"', b'"nbformat"', b'"nbformat_minor"', b'"attachments"', b'"image/png"', b'"output_type"', b'"layout"',
    b'"digests"', b'"kind"', b'"newslens"', b'"tables"',
)  # fmt: skip

_TABLE: Final = (
    b",", b";", b"\t", b"|", b'"', b'""', b'"\n', b"\r", b"text", b"article_id", b"published", b"outlet", b"title", b"url", b"language", b"file", b"document", b"rights", b"byline",
    b"published_utc", b"published_from", b"source", b"stated_a", b"sep=;\n", b"'=1", b"a.txt", b"b.html", b"c.zip", b"..", b".", b"articles.csv", b"\xef\xbb\xbf", b"#", b"table", b"action",
    b"start", b"end", b"id", b"column", b"value", b"by", b"note", b"quoted", b"before", b"after", b"figures", b"names", b"dates", b"keep", b"drop", b"add", b"change", b"holder", b"label",
    b"counted", b"year", b"total", b"authority", b"points.csv", b"Titel", b"Datum", b"content", b"body", b"date", b"author", b"a" * 140_000, b'"' * 3,
)  # fmt: skip

_TEXT: Final = (
    b"---\n", b"...\n", b"# ", b"===\n", b"![a](b)", b"[a]: b\n", b"[^1]", b"[^1]: a\n", b"```\n", b"    ", b"> ", b"* ", b"1. ", b"|a|b|\n|-|-|\n", b"<div>", b"<!--", b"**", b"__", b"[[", b"$$", b"~~",
    b"outlet: ", b"title: ", b"date: ", b"author: [", b"- ", b"&a ", b"*a", b"!!python/object:os.system ", b"? ", b": ", b"{a: [b, {c: ", b"|\n", b">\n", b"<<: *a\n", b"%YAML 9\n",
    b"Document 1 of 2\n", b"   1 of 2 DOCUMENTS\n", b"End of Document\n", b"BYLINE: ", b"LENGTH: 12 words\n", b"LOAD-DATE: ", b"Body\n", b"Classification\n", b"Document LUNDH00020310303eh3400001\n",
    b"HD\n", b"TD\n", b"LP\n", b"PD\n", b"SN\n", b"AN\n", b"WC\n", b"Full text: ", b"Title: ", b"Publication title: ", b"Publication date: ", b"_" * 60 + b"\n", b"Copyright 2031 ", b"Copyright (c) 99999 ",
    b"3 March 2031\n", b"March 99, 2031\n", b"Section: ", b"Byline: ", b"Graphic\n", b"LANGUAGE: ENGLISH\n", b"12 words\n", b"(c) 2031 A\n", b"Terms: a\n", b"ProQuest document ID: 1\n",
)  # fmt: skip

_PACKED: Final = (
    b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07", b"PK\x07\x08", b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x01\0", b"\x08\0", b"\x0c\0", b"\x0e\0", b"\x63\0",
    b"a.txt", b"../a", b"\x1f\x8b\x08", b"\x50\x4b", b"PAR1", b"BZh9", b"mimetype", b"__MACOSX/", b".hidden", b"a/" * 50, b"a.zip", b"a.eml", b"a.xyz",
)  # fmt: skip

_PLIST: Final = (
    *_XML,
    b"bplist00", b"bplist01", b"<plist version='1.0'>", b"<dict>", b"</dict>", b"<array>", b"<key>WebMainResource</key>", b"<key>WebResourceData</key>",
    b"<key>WebResourceMIMEType</key>", b"<key>WebResourceTextEncodingName</key>", b"<key>WebResourceURL</key>", b"<key>WebSubframeArchives</key>",
    b"<key>", b"<data>", b"</data>", b"<string>", b"<integer>9</integer>", b"<real>nan</real>", b"<date>9999-99-99T00:00:00Z</date>", b"<true/>",
    b"WebMainResource", b"\xd1\x01\x02", b"\xa1\x00", b"\xaf\x11\xff\xff", b"\x4f\x13\xff\xff\xff\xff\xff\xff\xff\xff", b"\x5f\x10\xff", b"\x80\x00", b"\x13", b"\x33",
)  # fmt: skip

_BY_ENDING: Final = {
    ".html": _HTML, ".htm": _HTML, ".xhtml": _HTML, ".docx": _WORD + _PACKED, ".docm": _WORD + _PACKED, ".odt": _OPEN + _PACKED,
    ".epub": _BOOK + _PACKED, ".xlsx": _SHEET + _PACKED, ".xlsm": _SHEET + _PACKED, ".rss": _FEED, ".atom": _FEED, ".xml": _WORD + _SHEET + _OPEN + _FEED,
    ".rels": _WORD, ".opf": _BOOK, ".rdf": _XML, ".rtf": _RTF, ".doc": _RTF, ".pdf": _PDF, ".eml": _MAIL, ".mbox": _MAIL, ".mht": _MAIL + _HTML,
    ".mhtml": _MAIL + _HTML, ".warc": _WARC + _HTML, ".warc.gz": _WARC + _HTML + _PACKED, ".gz": _PACKED, ".json": _JSON, ".jsonl": _JSON,
    ".ndjson": _JSON, ".ipynb": _JSON + _HTML, ".csv": _TABLE, ".tsv": _TABLE, ".zip": _PACKED, ".parquet": _PACKED, ".wacz": _PACKED + _WARC, ".webarchive": _PLIST + _HTML,
}  # fmt: skip


def tokens_of(ending: str) -> tuple[bytes, ...]:
    r"""Pieces that a file with an ending may be made of, and some that no file should be.

    Examples
    --------
    >>> b"\\par " in tokens_of(".rtf"), b"\\par " in tokens_of(".pdf")
    (True, False)
    """
    return _BY_ENDING.get(ending, _TEXT) + _ANY + NUMBERS
