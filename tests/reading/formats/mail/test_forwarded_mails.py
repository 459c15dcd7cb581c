"""Mails that hand on another, as Gmail, Apple Mail, Outlook and Thunderbird write them, and mails that do not."""

from __future__ import annotations

from itertools import repeat

import pytest

from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.mail.forwarded_mails import handed_on
from newslens.reading.formats.shared.format_thresholds import FORWARDED_FIELDS, WRAPPED_FIELD_LINES
from newslens.reading.formats.shared.source_file import SourceFile
from newslens.reading.publication_dates import parse_published

TEXT = "A ferry with 212 people aboard ran aground off Harle on Tuesday.\n\nNobody was killed, police said."
SUBJECT = "Ferry aground off Harle"

GMAIL = "---------- Forwarded message ---------\nFrom: The Herald <news@herald.example>\nDate: Tue, 4 Mar 2031 at 08:12\nSubject: {}\nTo: Bo <bo@x.example>"
GMAIL_IN_BOLD = "---------- Forwarded message ---------\n*From:* The Herald <news@herald.example>\n*Date:* 4 March 2031 08:12\n*Subject:* {}"
APPLE = "Begin forwarded message:\n\nFrom: The Herald <news@herald.example>\nSubject: {}\nDate: 4 March 2031 at 08:12:00 CET\nTo: Bo <bo@x.example>"
APPLE_APART = APPLE.replace("\n", "\n\n")
APPLE_DE = "Anfang der weitergeleiteten Nachricht:\n\nVon: The Herald <news@herald.example>\nBetreff: {}\nDatum: 4. März 2031 um 08:12:00 MEZ\nAn: Bo"
OUTLOOK = "From: The Herald <news@herald.example> \nSent: Tuesday, March 4, 2031 8:12 AM\nTo: Bo Chan;\n Cy Dow <c@x.example>\nCc: Di\nSubject: {}"
OUTLOOK_DE = (
    "Von: The Herald <news@herald.example>\nGesendet: Dienstag, 4. März 2031 08:12\nAn: Bo Chan\nBetreff: {}"
)
OUTLOOK_FR = (
    "De : The Herald <news@herald.example>\nEnvoyé : mardi 4 mars 2031 08:12\nÀ : Bo Chan\nObjet : {}"
)
THUNDERBIRD = "-------- Forwarded Message --------\nSubject: \t{}\nDate: \tTue, 4 Mar 2031 08:12:00 +0100\nFrom: \tThe Herald <news@herald.example>\nTo: \tBo"
THUNDERBIRD_DE = "-------- Weitergeleitete Nachricht --------\nBetreff: \t{}\nDatum: \tTue, 4 Mar 2031 08:12:00 +0100\nVon: \tThe Herald <news@herald.example>"
THUNDERBIRD_FR = "-------- Message transféré --------\nSujet : \t{}\nDate : \tTue, 4 Mar 2031 08:12:00 +0100\nDe : \tThe Herald <news@herald.example>"
BLOCKS = [
    GMAIL,
    GMAIL_IN_BOLD,
    APPLE,
    APPLE_APART,
    APPLE_DE,
    OUTLOOK,
    OUTLOOK_DE,
    OUTLOOK_FR,
    THUNDERBIRD,
    THUNDERBIRD_DE,
    THUNDERBIRD_FR,
]


def forwarded(block, *, above="Hi Cy, see below.\n\n", text=TEXT, subject=SUBJECT):
    return f"{above}{block.format(subject)}\n\n{text}"


@pytest.mark.parametrize("block", BLOCKS)
@pytest.mark.parametrize("prefix", ["Fwd", "FW", "WG", "TR"])
def test_what_is_handed_on(block, prefix):
    found = handed_on(forwarded(block), f"{prefix}: {SUBJECT}")
    assert found.text == TEXT
    assert (found.fields["title"], found.fields["outlet"]) == (SUBJECT, "The Herald")
    assert parse_published(found.fields["published"]).isoformat() == "2031-03-04T08:12:00"
    assert found.above == 4


@pytest.mark.parametrize("block", [block for block in BLOCKS if "essage" in block or "achricht" in block])
def test_a_line_that_says_so_needs_no_subject_that_says_so(block):
    assert handed_on(forwarded(block), "Look at this").text == TEXT


@pytest.mark.parametrize("block", [OUTLOOK, OUTLOOK_DE, OUTLOOK_FR])
@pytest.mark.parametrize(
    "subject", [f"Re: {SUBJECT}", f"AW: {SUBJECT}", f"Re: Fwd: {SUBJECT}", "Look at this"]
)
def test_a_mail_that_is_answered_stays(block, subject):
    assert handed_on(forwarded(block), subject) is None


@pytest.mark.parametrize(
    "text",
    [
        "From: Harle to Lund\nTo: the coast\n\nTwo ferries a day go there.",
        "Date: 4 March 2031\nSubject: ferries\nTo: all\n\nNobody is named.",
        "We forwarded the message.\n\nForwarded message: none.",
        TEXT,
        "",
    ],
)
def test_other_mails_stay(text):
    assert handed_on(text, f"Fwd: {SUBJECT}") is None


def test_a_rule_above_the_fields_is_no_word():
    assert handed_on(forwarded(OUTLOOK, above=f"{'_' * 32}\n"), f"FW: {SUBJECT}").above == 0
    assert handed_on(forwarded(OUTLOOK, above=f"Look!\n{'_' * 32}\n"), f"FW: {SUBJECT}").above == 1


def test_fields_as_many_as_a_mail_has():
    fields = ["From: Ann Lee <ann@herald.example>", f"Subject: {SUBJECT}", "To: Bo"]
    assert len(fields) == FORWARDED_FIELDS
    assert handed_on("\n".join(fields) + f"\n\n{TEXT}", "Fwd: x").fields == {
        "title": SUBJECT,
        "byline": "Ann Lee",
    }
    assert handed_on("\n".join(fields[:-1]) + f"\n\n{TEXT}", "Fwd: x") is None


@pytest.mark.parametrize(
    ("lines", "is_read"), [(WRAPPED_FIELD_LINES, True), (WRAPPED_FIELD_LINES + 1, False)]
)
def test_recipients_over_several_lines(lines, is_read):
    names = "\n".join(repeat(" Cy Dow <c@x.example>;", lines))
    block = f"From: Ann <a@h.example>\nTo: Bo;\n{names}\nSubject: {SUBJECT}\nDate: 4 March 2031 08:12"
    found = handed_on(f"{block}\n\n{TEXT}", "Fwd: x")
    assert (found is not None and found.text == TEXT) is is_read


def test_of_a_mail_that_was_handed_on_twice_the_first_is_meant():
    inner = forwarded(GMAIL, above="fyi\n\n")
    outer = GMAIL.replace("The Herald <news@herald.example>", "Cy Dow <c@x.example>")
    found = handed_on(forwarded(outer, text=inner, subject=f"Fwd: {SUBJECT}"), f"Fwd: Fwd: {SUBJECT}")
    assert (found.text, found.fields["outlet"], found.fields["title"]) == (TEXT, "The Herald", SUBJECT)


def test_a_mail_that_the_article_quotes_stays_in_it():
    leaked = f"{TEXT}\n\nFrom: Di Orvell\nTo: the board\nSubject: the sandbank\nDate: 3 March 2031\n\nWe knew of it."
    assert handed_on(forwarded(APPLE, text=leaked), f"Fwd: {SUBJECT}").text == leaked


def test_marks_of_a_quoted_mail_are_taken_off_where_all_of_it_is_quoted():
    mail = forwarded(APPLE).replace("Begin forwarded message:\n\n", "Begin forwarded message:\n\n> ")
    head, below = mail.split("Begin forwarded message:\n\n")
    quoted = "\n".join(f"> {line}".rstrip() for line in below.removeprefix("> ").split("\n"))
    assert handed_on(f"{head}Begin forwarded message:\n\n{quoted}", f"Fwd: {SUBJECT}").text == TEXT


def test_the_day_of_handing_on_is_not_that_of_publication():
    undated = (
        "---------- Forwarded message ---------\nFrom: Ann Lee <ann@herald.example>\nSubject: {}\nTo: Bo"
    )
    mail = f"From: Bo Chan <bo@x.example>\nSubject: Fwd: {SUBJECT}\nDate: Mon, 10 Mar 2031 09:30:00 +0100\nArchived-At: <https://x.example/1>\n\n{forwarded(undated)}"
    reading = read_file(SourceFile("a.eml", mail.encode(), "a.eml"))
    [document] = reading.documents
    assert document.fields == {"title": SUBJECT, "byline": "Ann Lee"}
    assert reading.notices == (
        "a.eml hands on another mail, which was read in its place with its own title and author; what stood above it was left out.",
    )


def test_the_zone_of_an_hour_is_kept():
    assert handed_on(forwarded(THUNDERBIRD), "Fwd: x").fields["published"] == "Tue, 4 Mar 2031 08:12:00 +0100"
    assert handed_on(forwarded(APPLE), "Fwd: x").fields["published"] == "4 March 2031 08:12:00 CET"


def test_blocks_without_end_are_read_once():
    many = "To: a\n" * 20_000 + (GMAIL.format("Fwd: x") + "\n") * 5_000
    assert handed_on(many, "Fwd: x") is None


def test_a_line_without_end_is_read_once():
    gap = " " * 200_000
    assert handed_on(f"From: x{gap}y\nTo:{gap}z\nSubject: {gap}a\n\n{TEXT}", "Fwd: x").text == TEXT
    assert handed_on(f"From{gap}x: y\n{'* ' * 100_000}\n{TEXT}", "Fwd: x") is None
