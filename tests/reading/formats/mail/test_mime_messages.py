from __future__ import annotations

import email

import pytest

from newslens.errors import InputError
from newslens.reading.formats.mail.mime_messages import (
    attached_name,
    header_of,
    leaves,
    parse_message,
    part_text,
    sender_of,
)
from newslens.reading.formats.shared.source_file import SourceFile


def parsed(text: str):
    return parse_message(SourceFile("a.eml", text.encode(), "a.eml"), kind="mail")


def test_headers_on_one_line_as_they_are_meant():
    message = email.message_from_string("Subject: One\n two =?utf-8?b?Q2Fmw6k=?=\n\n")
    assert header_of(message, "subject") == "One two Café"
    assert header_of(message, "date") == ""


def test_a_header_without_end_is_cut():
    assert len(header_of(email.message_from_string("Subject: " + "x" * 10_000), "subject")) == 2_000


def test_parts_in_order():
    inner = 'Content-Type: multipart/alternative; boundary="i"\n\n--i\n\none\n--i\n\ntwo\n--i--\n'
    message = parsed(f'Content-Type: multipart/mixed; boundary="o"\n\n--o\n{inner}\n--o\n\nthree\n--o--\n')
    assert [part_text(part, name="a").strip() for part in leaves(message)] == ["one", "two", "three"]


def test_parts_in_parts_without_end_are_refused():
    text = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(500))
    with pytest.raises(InputError, match="more than 100 parts in parts"):
        parsed(text)


def test_a_sender_in_remarks_without_end_is_none():
    assert sender_of(email.message_from_string("From: " + "(" * 20_000)) == ""
    assert sender_of(email.message_from_string("From: ana@herald.example (Ana Lee)")) == "Ana Lee"


def test_a_header_that_declares_without_end_is_refused():
    for length, refused in [(19_000, False), (21_000, True)]:
        text = "Content-Type: text/plain;\n " + "a=b; " * (length // 5) + "\n\nx"
        if refused:
            with pytest.raises(InputError, match="a header without end"):
                parsed(text)
        else:
            assert parsed(text).get_payload() == "x"


def test_an_encoding_that_no_system_takes_is_none():
    data = 'Content-Type: text/plain; charset="\0"\n\nCafé burns.\n'.encode()
    message = parse_message(SourceFile("a.eml", data, "a.eml"), kind="mail")
    [part] = leaves(message)
    assert part_text(part, name="a.eml") == "Café burns.\n"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("filename=a.txt", "a.txt"),
        ("filename*=utf-8''%C3%A9.txt", "é.txt"),
        ("filename*=\0''a.txt", None),
        ("", None),
    ],
)
def test_the_name_of_an_attached_file(written, name):
    assert (
        attached_name(email.message_from_string(f"Content-Disposition: attachment; {written}\n\na")) == name
    )
