from __future__ import annotations

import pytest

from newslens.errors import InputError
from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.shared.reading_limits import NESTING
from newslens.reading.formats.shared.source_file import SourceFile

HEAD = rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}{\f2\fcharset128 Gothic;}}"


def reading(body: bytes):
    return read_file(SourceFile("a.rtf", HEAD + body, "a.rtf"))


def text(body: bytes) -> str:
    return reading(body + b"}").documents[0].text


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (rb"Two {\b boats} sank.\par Nobody", "Two boats sank.\nNobody"),
        (b"Two bo\r\nats\\par\n", "Two boats\n"),
        (rb"It\rquote s caf\'e9 \endash  \ldblquote Hi\rdblquote", "It’s café – “Hi”"),
        (rb"\u8220?Hi\u8221\'94 there", "“Hi” there"),
        (rb"\uc2\u8220\'81\'67x", "“x"),
        (rb"\u-10179?\u-8704?", "😀"),
        (rb"\uc0\u8220 x", "“x"),
        (rb"{\f1\'cf\'f0\'e8} {\f2\'83\'65}", "При テ"),
        (rb"a\line b\tab c\~d\_e\-f\{g\}\\", "a\nb\tc\xa0d‑ef{g}\\"),
        (
            rb"see {\field{\*\fldinst HYPERLINK \"http://x.example\"}{\fldrslt {\ul the page}}}.",
            "see the page.",
        ),
        (rb"a {\deleted old }{\v secret }\v0 b\plain{\revised  new}", "a b new"),
        (rb"{\header Page 1}{\footer x}{\info{\title t}{\author u}}{\footnote n}a{\*\unknown x}", "a"),
        (rb"{\pict\wmetafile8 0102}{\*\shppict{\pict 01}}a{\pict\bin3 }}}}b", "ab"),
        (rb"{\listtext\'b7\tab}item", "item"),
        (rb"\trowd a\cell b\cell\row c\cell\row after", "a\tb\nc\nafter"),
        (rb"a\par b\par\cell c\par\cell\row d", "a\nb\tc\nd"),
        (rb"{\shp{\*\shpinst{\sp{\sn n}{\sv 1}}{\shptxt in a box\par}}{\shprslt again}}", "in a box\n"),
        (rb"\ansicpg1251\f9\'cf", "П"),
        (rb"\ansicpg99999\f9\'e9", "é"),
        (b"caf\xe9", "café"),
    ],
)
def test_the_text_of_a_page(body, shown):
    assert text(body) == shown


def test_what_stands_behind_the_last_group_is_no_text():
    assert text(b"a}{b") == "a"


def test_a_file_that_is_cut_off_is_read_and_told():
    cut = reading(rb"Two boats {\b sank")
    assert cut.documents[0].text == "Two boats sank"
    assert cut.notices == ("a.rtf is cut off: its last groups never end; what is there was read.",)


def test_groups_without_end_are_refused():
    assert text(b"{" * (NESTING - 5) + b"a" + b"}" * (NESTING - 5)) == "a"
    with pytest.raises(InputError, match="groups in groups"):
        text(b"{" * 100_000)


@pytest.mark.parametrize(
    "odd", [rb"\u99999999 a", rb"\bin99999999 a", rb"\uc-5\u8220 a", rb"\'zz", b"\\", b"}}}}"]
)
def test_odd_words_are_no_traceback(odd):
    assert isinstance(text(odd), str)


def test_what_is_no_rich_text_is_told():
    with pytest.raises(InputError, match=r"a\.rtf is no rich text"):
        read_file(SourceFile("a.rtf", b"Two boats sank.", "a.rtf"))
