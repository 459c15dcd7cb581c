from __future__ import annotations

from email.message import EmailMessage

import pytest
from sample_files import MAIL, TEXT, sample, zipped

from newslens.errors import InputError
from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.mail import mail_messages
from newslens.reading.formats.shared.source_file import SourceFile


def mail(message: EmailMessage) -> SourceFile:
    return SourceFile("a.eml", message.as_bytes(), "a.eml")


def written(text: str = TEXT) -> EmailMessage:
    message = EmailMessage()
    message["From"] = '"Lee, Ana" <ana@herald.example>'
    message["Subject"] = "Boats sink"
    message.set_content(text)
    return message


def test_a_newsletter_is_from_its_outlet():
    [document] = read_file(sample(".eml")).documents
    assert document.text.strip() == TEXT
    assert document.fields == {
        "title": "Boats sink off Lünd",
        "outlet": "The Morning Herald",
        "published": "Sun, 03 Mar 2024 09:30:00 +0100",
    }


def test_any_other_mail_is_by_who_sent_it():
    [document] = read_file(mail(written())).documents
    assert document.fields == {"title": "Boats sink", "byline": "Lee, Ana"}


def test_plain_text_is_read_before_html_that_says_the_same_and_html_before_a_stub():
    message = written()
    message.add_alternative(f"<p>{TEXT}</p>", subtype="html")
    assert read_file(mail(message)).documents[0].text.strip() == TEXT
    stub = written("Read it here: https://herald.example/" + "x" * 500)
    stub.add_alternative(
        f"<div style='display:none'>peek</div><p>{TEXT}</p><p>Nobody was hurt.</p>", subtype="html"
    )
    assert read_file(mail(stub)).documents[0].text == f"{TEXT}\n\nNobody was hurt."


def test_lines_that_flow_are_joined():
    flowed = "Content-Type: text/plain; format=flowed\n\nTwo boats \nsank.\nNobody was hurt.\n"
    [document] = read_file(SourceFile("a.eml", flowed.encode(), "a.eml")).documents
    assert document.text == "Two boats sank.\nNobody was hurt.\n"


def test_attachments_are_read_as_members():
    message = written("See the texts.")
    message.add_attachment(b"One boat sank.", maintype="text", subtype="plain", filename="in/../b.txt")
    message.add_attachment(zipped({"c.txt": TEXT}), maintype="application", subtype="zip", filename="c.zip")
    message.add_attachment(b"x", maintype="application", subtype="x-other", filename="d.xyz")
    message.add_attachment(written("Forwarded."))
    message.add_attachment(b"x", maintype="image", subtype="png", disposition="inline", filename="logo.png")
    reading = read_file(mail(message))
    assert [(each.source, each.text.strip()) for each in reading.documents] == [
        ("a.eml", "See the texts."),
        ("a.eml: b.txt", "One boat sank."),
        ("a.eml: c.zip: c.txt", TEXT),
        ("a.eml: attachment 5.eml", "Forwarded."),
    ]
    assert reading.notices == (
        "a.eml: files of formats that newslens does not read were left out: 1 with .xyz.",
    )


def test_a_mail_of_attachments_only():
    message = written("")
    message.add_attachment(TEXT.encode(), maintype="text", subtype="plain", filename="b.txt")
    assert [each.source for each in read_file(mail(message)).documents] == ["a.eml: b.txt"]


def test_what_is_no_mail_is_told():
    with pytest.raises(InputError, match="has no headers"):
        read_file(SourceFile("a.eml", b"\nTwo boats sank.", "a.eml"))
    with pytest.raises(InputError, match=r"a\.eml holds no article"):
        read_file(SourceFile("a.eml", b"Subject: x\n\n", "a.eml"))


def test_a_wrong_encoding_of_headers_and_text_is_no_fault():
    odd = MAIL.replace("utf-8?q?", "x-none?q?").replace("charset=utf-8", "charset=x-none").encode()
    [document] = read_file(SourceFile("a.eml", odd, "a.eml")).documents
    assert document.text.strip() == TEXT
    assert document.fields["title"].startswith("=?x-none?q?")


def test_a_text_of_several_documents_does_not_cost_what_is_attached(monkeypatch):
    message = written()
    message.add_attachment(b"One boat sank.", maintype="text", subtype="plain", filename="b.txt")

    def refuse(document):
        raise InputError(f"{document.place} holds several documents.")

    monkeypatch.setattr(mail_messages, "documents_of_text", refuse)
    reading = read_file(mail(message))
    assert [each.source for each in reading.documents] == ["a.eml: b.txt"]
    assert reading.faults == ("a.eml holds several documents.",)
